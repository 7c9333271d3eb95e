"""The clipboard of a window: set on the GUI thread, whoever tells."""

from collections.abc import Iterator
from threading import Thread

import pytest
from made_up_messages import made
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from handcam.outputs.output import Output, OutputState, OutputStatus
from handcam.ui.clipboard_copier import ClipboardCopier


@pytest.fixture
def copier(qtbot: QtBot) -> Iterator[ClipboardCopier]:
    QGuiApplication.clipboard().setText("before")
    copier = ClipboardCopier("line")
    yield copier
    copier.close()


def test_what_other_threads_tell_is_copied(copier: ClipboardCopier, qtbot: QtBot) -> None:
    output: Output = copier
    assert (output.name, output.status.state) == ("clipboard", OutputState.READY)

    def tell() -> None:
        for number in range(1, 6):
            output.send(made(number))

    thread = Thread(target=tell)
    thread.start()
    thread.join()
    assert QGuiApplication.clipboard().text() == "before", "nobody else touches it"
    assert output.status.waiting == 5
    qtbot.waitUntil(lambda: output.status.sent == 5)
    assert QGuiApplication.clipboard().text() == "12345"
    assert output.status == OutputStatus(OutputState.READY, "Copied to the clipboard.", sent=5)


def test_what_is_void_is_not_pasted_and_what_was_copied_since_is_left(copier: ClipboardCopier, qtbot: QtBot) -> None:
    copier.send(made(1))
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "1")
    copier.send(made(2, "taken_back"))
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    QGuiApplication.clipboard().setText("the user's")
    copier.send(made(3, "cleared"))
    qtbot.waitUntil(lambda: copier.status.sent == 3)
    assert QGuiApplication.clipboard().text() == "the user's"


def test_closed_on_the_gui_thread_the_last_is_copied(copier: ClipboardCopier, qtbot: QtBot) -> None:
    copier.send(made(1))
    copier.send(made(2))
    assert copier.close(0)
    assert QGuiApplication.clipboard().text() == "12"
    assert copier.status == OutputStatus(OutputState.CLOSED, sent=2)
    copier.send(made(3))
    assert copier.status.dropped == 1
    assert copier.close()
    assert QGuiApplication.clipboard().text() == "12"
