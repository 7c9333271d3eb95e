"""A form, the work that it begins in a process of its own, and what came of that: what both windows have in common."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from handcam.ui.foreign_texts import told
from handcam.ui.language import Text
from handcam.ui.message_line import MessageLine
from handcam.ui.recording.tall import Tall
from handcam.workers.apart import Advance, Apart, Ended

Fault = tuple[QWidget, Text]
"""The field that is not well, and what to say of it."""

_POLL_MS = 50
_STEPS = 1000  # of the bar
_SIZE = 38, 46  # lines of text that it is wide and high, where the screen is large enough


class WorkDialog(QDialog):
    """Not modal: the picture goes on. Closing it calls off what is under way. GUI thread, which waits for nothing.

    A subclass fills `page`, and says what is wrong with it, what its work is and what came of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Apart[object] | None = None
        self._stopping = False
        self._says: Text = str
        self._result: Text = str
        self._place: Path | None = None
        self.page = QWidget()
        self.area = Tall(None)
        self.message, self.outcome, self.progress = MessageLine(), QLabel(), QProgressBar()
        self.buttons = QDialogButtonBox()
        self.start = self._button(QDialogButtonBox.ButtonRole.AcceptRole, self._begin)
        self.stop = self._button(QDialogButtonBox.ButtonRole.ActionRole, self._call_off)
        self.open_place = self._button(QDialogButtonBox.ButtonRole.ActionRole, self._open_place)
        self.leave = self._button(QDialogButtonBox.ButtonRole.RejectRole, self.reject)
        self.start.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def working(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def find_fault(self) -> Fault | None:
        """What is wrong with the form; None where all is well."""
        raise NotImplementedError

    def make_work(self) -> Callable[[Advance], object]:
        """What is to be done, as the form says: see `Apart`."""
        raise NotImplementedError

    def tell_done(self, done: object) -> Text:
        """What came of it, in words."""
        raise NotImplementedError

    def place_of(self, done: object) -> Path:
        """The folder to open then."""
        raise NotImplementedError

    def title(self) -> str:
        """Of the window, and of its button with an &."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language that is set now."""
        title = self.title()
        self.setWindowTitle(title.replace("&", ""))
        self.area.setAccessibleName(title.replace("&", ""))
        self.progress.setAccessibleName(self.tr("How far it is"))
        for button, text in (
            (self.start, title),
            (self.stop, self.tr("&Cancel")),
            (self.open_place, self.tr("&Open the folder")),
            (self.leave, self.tr("C&lose")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self.message.say(self._says())
        self.outcome.setText(self._result())

    def say(self, fault: Text) -> None:
        """Say what is wrong."""
        self._says = fault
        self.message.say(fault())

    def clear(self) -> None:
        """Tell nothing of what was done before."""
        self.say(str)
        self._show_result(str, None)

    def come_up(self) -> None:
        """Show it before all others, as it was left."""
        self.show()
        self.activateWindow()  # which raises it, too

    def reject(self) -> None:
        """Escape: call off what is under way, or else close."""
        if self.working:
            self._call_off()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the process with the window."""
        self.end()
        super().closeEvent(event)

    def end(self) -> None:
        """Call off what is under way, and wait for that. Bounded; may be called again."""
        if self._work is not None:
            work, self._work = self._work, None
            self._timer.stop()
            work.stop()
            work.close()
            self._show_state()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def lay_out(self) -> None:
        """Once the page is filled."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addWidget(self.page)
        column.addWidget(self.outcome)
        column.addStretch()
        self.area.setWidget(whole)
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.progress.setTextVisible(False)
        layout = QVBoxLayout(self)
        for part in (self.area, self.message, self.progress, self.buttons):
            layout.addWidget(part, int(part is self.area))
        self._show_state()
        self.retranslate()
        line = self.fontMetrics().height()
        wide, high = (count * line for count in _SIZE)
        self.resize(QSize(wide, high).boundedTo(self.screen().availableSize() * 0.9))

    def _button(self, role: QDialogButtonBox.ButtonRole, act: Callable[[], object]) -> QPushButton:
        button = self.buttons.addButton("", role)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _begin(self) -> None:
        self._show_result(str, None)
        fault = self.find_fault()
        if fault is not None:
            self.say(fault[1])
            fault[0].setFocus()
            self.area.ensureWidgetVisible(fault[0])
            return
        self.say(str)
        self._stopping = False
        self._work = Apart(self.make_work())
        self.progress.setRange(0, 0)
        self._timer.start()
        self._show_state()
        self.stop.setFocus()

    def _call_off(self) -> None:
        if self._work is not None:
            self._stopping = True
            self._work.stop()
            self._show_state()

    def _poll(self) -> None:
        if self._work is None:
            return
        ended = self._work.poll()
        if self._work.progress is not None:
            done, total = self._work.progress
            self.progress.setRange(0, _STEPS)
            self.progress.setValue(_STEPS * done // max(1, total))
        if ended is not None:
            self._timer.stop()
            self._work = None
            self._show_state()
            self._show_end(ended)

    def _show_end(self, ended: Ended[object]) -> None:
        if ended.error is not None:
            says = ended.error.sentence
            self.say(lambda: told(says))
            self.start.setFocus()
        elif ended.done is None:
            self._show_result(lambda: self.tr("Cancelled. Nothing of it is left."), None)
            self.start.setFocus()
        else:
            self._show_result(self.tell_done(ended.done), self.place_of(ended.done))
            self.open_place.setFocus()

    def _show_result(self, text: Text, place: Path | None) -> None:
        self._result, self._place = text, place
        self.outcome.setText(text())
        self.outcome.setVisible(bool(text()))
        self.open_place.setVisible(place is not None)
        if text():
            QTimer.singleShot(0, self.area, self._show_outcome)  # once it has its place
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text()))

    def _show_outcome(self) -> None:
        self.area.ensureWidgetVisible(self.outcome)

    def _show_state(self) -> None:
        working = self.working
        self.page.setEnabled(not working)
        self.start.setVisible(not working)
        self.leave.setVisible(not working)
        self.stop.setVisible(working)
        self.stop.setEnabled(not self._stopping)
        self.progress.setVisible(working)
        self.outcome.setVisible(not working and bool(self.outcome.text()))
        self.open_place.setVisible(not working and self._place is not None)

    def _open_place(self) -> None:
        if self._place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))
