"""Settings: defaults, files, and files that are wrong."""

from pathlib import Path

import pytest

from handcam.errors import SettingsError
from handcam.settings import Section, Settings, load_settings, settings_path


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    assert load_settings() == Settings()
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_a_file_changes_what_it_names() -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("[stabiliser]\nhold = 1.5\n[tracker]\nmax_hands = 2\n")
    settings = load_settings()
    assert (settings.stabiliser.hold, settings.tracker.max_hands) == (1.5, 2)
    assert settings.source == Settings().source


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[stabiliser]\nhold = -1\n", "stabiliser.hold"),
        ("[stabiliser]\nenter = 0.4\nleave = 0.6\n", "leave must not be above enter"),
        ("[tracker]\nhands = 1\n", "tracker.hands"),
        ("[tracker]\nmax_hands = 3\n", "tracker.max_hands"),
        ("[sources]\n", "sources"),
        ("[tracker\n", "cannot be read"),
    ],
)
def test_a_wrong_file_is_told_with_name_and_place(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(content)
    with pytest.raises(SettingsError) as caught:
        load_settings(path)
    assert str(path) in str(caught.value)
    assert says in str(caught.value)


def test_every_setting_describes_itself() -> None:
    for name, section in Settings.model_fields.items():
        assert isinstance(section.default, Section), name
        for field_name, field in type(section.default).model_fields.items():
            assert field.title, f"{name}.{field_name}"
            assert field.description, f"{name}.{field_name}"
