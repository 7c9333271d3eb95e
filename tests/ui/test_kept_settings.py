"""What is kept for the next start: what the user chose, on top of what is stored, and only where there is a file."""

from pathlib import Path

import pytest

from handcam.errors import SettingsError
from handcam.settings import Settings, changed, load_settings, with_source
from handcam.settings_file import save_settings
from handcam.ui.kept_settings import KeptSettings

STORED = with_source(Settings(), "Desk Cam")
IN_USE = with_source(Settings(), "demo")  # as the command line has it


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "settings.toml"
    save_settings(STORED, made)
    return made


def test_a_choice_is_kept_on_top_of_what_is_stored(path: Path) -> None:
    kept = KeptSettings(STORED, path)
    kept.choose("window", mirror=False)
    assert load_settings(path) == STORED
    kept.keep()
    assert load_settings(path) == changed(STORED, "window", mirror=False)


def test_without_a_choice_the_file_is_left_alone(path: Path) -> None:
    path.write_text("# mine\n")
    KeptSettings(Settings(), path).keep()
    assert path.read_text() == "# mine\n"


def test_without_a_file_nothing_is_written(tmp_path: Path) -> None:
    kept = KeptSettings(Settings(), tmp_path / "settings.toml")
    kept.choose("window", mirror=False)
    kept.keep()
    assert list(tmp_path.iterdir()) == []


def test_what_is_to_last_makes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "handcam" / "settings.toml"
    kept = KeptSettings(Settings(), path)
    kept.choose("window", mirror=False)
    kept.settle("network", folder=tmp_path)
    chosen = changed(changed(Settings(), "window", mirror=False), "network", folder=tmp_path)
    assert load_settings(path) == kept.settings == chosen
    kept.settle("network", folder=None)
    assert load_settings(path) == changed(Settings(), "window", mirror=False)


def test_nothing_new_makes_no_file(tmp_path: Path) -> None:
    KeptSettings(Settings(), tmp_path / "settings.toml").settle("network", folder=None)
    assert list(tmp_path.iterdir()) == []


def test_what_is_to_last_leaves_alone_what_somebody_else_wrote(path: Path) -> None:
    kept = KeptSettings(STORED, path)
    save_settings(changed(STORED, "stabiliser", hold=1.5), path)
    kept.settle("network", folder=path.parent)
    assert load_settings(path) == changed(changed(STORED, "stabiliser", hold=1.5), "network", folder=path.parent)


def test_what_cannot_be_written_is_kept_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kept = KeptSettings(STORED, tmp_path / "file" / "settings.toml")
    with pytest.raises(SettingsError):
        kept.settle("network", folder=tmp_path)
    assert kept.settings == changed(STORED, "network", folder=tmp_path)


def test_what_somebody_else_wrote_meanwhile_stays(path: Path) -> None:
    kept = KeptSettings(STORED, path)
    kept.choose("window", mirror=False)
    save_settings(changed(STORED, "stabiliser", hold=1.5), path)
    kept.keep()
    assert load_settings(path) == changed(changed(STORED, "stabiliser", hold=1.5), "window", mirror=False)
    path.write_text("[window\n")
    kept.choose("window", mirror=True)
    kept.keep()
    assert path.read_text() == "[window\n"


def test_saving_writes_what_was_changed_and_not_what_is_in_use(path: Path) -> None:
    kept = KeptSettings(STORED, path)
    kept.save(IN_USE, changed(IN_USE, "stabiliser", hold=1.5))
    assert load_settings(path) == kept.settings == changed(STORED, "stabiliser", hold=1.5)


def test_what_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kept = KeptSettings(STORED, tmp_path / "file" / "settings.toml")
    with pytest.raises(SettingsError):
        kept.save(STORED, IN_USE)
    assert kept.settings == STORED
