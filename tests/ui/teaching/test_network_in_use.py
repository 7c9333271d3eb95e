"""The window with a taught network: switched live, told, gone back from, and never in the way of a start."""

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from made_up_networks import folder_in_use, make_network
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from handcam.classifier import LITERT
from handcam.cli.reading import gui
from handcam.own_networks import networks_folder
from handcam.own_signs import add_sign, own_folder
from handcam.settings import NetworkSettings, Settings, SourceSettings, load_settings, settings_path
from handcam.settings_file import save_settings
from handcam.signs import load_sign_set
from handcam.ui.guide import GuidePanel
from handcam.ui.main_window import MainWindow
from handcam.ui.sign_pictures import sign_picture, use_pictures_of
from handcam.ui.theme import LIGHT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # the offscreen platform, of itself
Opener = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def no_pictures_left() -> Iterator[None]:
    yield
    use_pictures_of(None)


def read_on(window: MainWindow, qtbot: QtBot) -> None:
    """Digits are read of frames yet to come."""
    window.panel.typed.clear()
    qtbot.waitUntil(lambda: window.panel.typed.line.text() != "", timeout=20_000)


def test_switched_live_and_back(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    read_on(window, qtbot)
    runner = window.controller._runner
    folder = make_network()
    window._choose("network", folder=folder)
    assert window.status_line.network.isVisible()
    assert "s01" in window.status_line.network.toolTip()
    qtbot.waitUntil(lambda: folder_in_use(window) == folder, timeout=10_000)
    read_on(window, qtbot)
    assert window.kept.settings.network.folder == folder
    window.status_line.go_back.trigger()
    assert window.controller.settings.network.folder is None
    assert not window.status_line.network.isVisible()
    qtbot.waitUntil(lambda: folder_in_use(window) != folder, timeout=10_000)
    read_on(window, qtbot)
    assert window.controller._runner is runner, "the source was not opened again"


def test_a_network_that_is_gone_is_told_and_nothing_changes(open_window: Opener, tmp_path: Path) -> None:
    window = open_window("demo")
    window._choose("network", folder=tmp_path / "gone")
    assert "is gone" in window.banner.text.text()
    assert window.controller.settings.network.folder is None
    assert not window.status_line.network.isVisible()


def test_a_network_that_was_chosen_is_there_at_the_next_start(open_window: Opener, tmp_path: Path) -> None:
    window, folder = open_window("demo"), make_network()
    window.menu.actions_by_name["teach"].trigger()
    dialog = window.network.dialog
    assert dialog is not None
    assert not settings_path().exists(), "looking at it is no choice"
    dialog.tabs.setCurrentWidget(dialog.networks)
    dialog.networks.use.click()
    assert load_settings().network.folder == folder
    dialog.back.click()
    assert load_settings().network.folder is None
    dialog.network_wanted.emit(tmp_path / "gone")
    assert load_settings().network.folder is None


def test_where_nothing_can_be_kept_it_is_said(open_window: Opener, tmp_path: Path) -> None:
    window, folder = open_window("demo"), make_network()
    (tmp_path / "config").touch()
    window.network.open()
    assert window.network.dialog is not None
    window.network.dialog.network_wanted.emit(folder)
    assert "cannot be saved" in window.banner.text.text()
    assert window.controller.settings.network.folder == folder, "it is in use all the same"


@pytest.mark.parametrize("damage", ["gone", "damaged"])
def test_a_start_with_a_broken_network(damage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_network()
    save_settings(Settings(network=NetworkSettings(folder=folder), source=SourceSettings(source="demo")))
    if damage == "gone":
        folder.rename(folder.with_name("moved"))
    else:
        (folder / LITERT).write_bytes(b"wrong")
    told: list[tuple[Settings, str, Settings]] = []

    def opened(settings: Settings, notice: str, *, welcome: bool, stored: Settings) -> int:
        assert not welcome
        told.append((settings, notice, stored))
        return 0

    monkeypatch.setattr("handcam.ui.app.open_window", opened)
    with pytest.raises(Exception, match="0"):
        gui()
    ((settings, notice, stored),) = told
    assert settings.network.folder is None
    assert settings.source.source == "demo"
    assert stored.network.folder == folder, "the file keeps what it says"
    assert damage in notice
    assert "handcam's own network is used" in notice


def test_what_the_network_does_not_know_is_told_with_the_way_to_mend_it(open_window: Opener, qtbot: QtBot) -> None:
    path = add_sign("counting", load_sign_set("counting"), "two_thumbs", 12, "Counting, mine")
    window = open_window("demo")
    assert not window.banner.isVisible()
    window._choose("stabiliser", sign_set=str(path))
    assert 'does not know two thumbs of the sign set "Counting, mine"' in window.banner.text.text()
    window.banner.button.click()
    assert window.network.dialog is not None
    assert window.network.dialog.isVisible()
    window.network.dialog.close()
    window._choose("stabiliser", sign_set="counting")
    window._choose("stabiliser", sign_set=str(path))
    assert window.banner.isVisible()
    window._choose("stabiliser", sign_set="counting")
    assert not window.banner.isVisible(), "it is no longer so"


def test_the_list_has_sign_sets_of_ones_own_and_tells_of_broken_ones(open_window: Opener) -> None:
    path = add_sign("counting", load_sign_set("counting"), "two_thumbs", 12, "Counting, mine")
    (own_folder() / "broken.toml").write_text("[digits\n")
    window = open_window("demo")
    box = window.sign_box
    assert box.itemText(box.findData(str(path))) == "Counting, mine"
    assert box.findData(str(own_folder() / "broken.toml")) < 0
    assert "broken.toml" in window.banner.text.text()


def test_a_new_sign_leads_to_its_takes(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("demo")
    window.menu.actions_by_name["teach"].trigger()
    dialog = window.network.dialog
    assert dialog is not None
    dialog.tabs.setCurrentWidget(dialog.sign)
    dialog.sign.name.setText("Two thumbs")
    dialog.sign.digit.setValue(12)
    dialog.sign.add.click()
    assert window.controller.sign_set.title == "Counting, mine"
    assert window.record.isVisible()
    assert window.record.panel is not None
    form = window.record.panel.form
    assert (form.digits.digits, form.takes.value()) == ((12,), 5)
    assert window.sign_box.currentText() == "Counting, mine"


def test_a_session_that_has_ended_leads_to_teaching(open_window: Opener, tmp_path: Path) -> None:
    window = open_window("demo")
    window.record.show()
    assert window.record.panel is not None
    window.record.panel.summary._folder = tmp_path / "sessions" / "a1"
    window.record.panel.summary.teach.click()
    dialog = window.network.dialog
    assert dialog is not None
    assert dialog.teaching.place.path() == tmp_path / "sessions"


def test_the_guide_shows_what_the_network_has_of_a_sign_of_ones_own(qtbot: QtBot, qapp: QApplication) -> None:
    path = add_sign("counting", load_sign_set("counting"), "two_thumbs", 12, "Counting, mine")
    folder = make_network(networks_folder() / "2026-11-25T11-03-22Z-s01", own=("two_thumbs",))
    (folder / "signs").mkdir()
    cv2.imwrite(str(folder / "signs" / "two_thumbs.png"), np.full((256, 256, 3), 200, np.uint8))
    assert sign_picture("two_thumbs").isNull()
    bare = GuidePanel(load_sign_set(path), LIGHT)
    qtbot.addWidget(bare)
    (tile,) = bare.cards.cards[12].tiles
    assert not tile.text.isVisibleTo(tile), "the picture's place has the name"
    use_pictures_of(folder)
    assert not sign_picture("two_thumbs").isNull()
    assert not sign_picture("index").isNull(), "the others are where they were"
    bare.set_sign_set(load_sign_set(path))
    (tile,) = bare.cards.cards[12].tiles
    assert tile.text.isVisibleTo(tile)
