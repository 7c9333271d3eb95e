"""Settings: defaults, files, and files that are wrong or cannot be written."""

import errno
import tomllib
from pathlib import Path
from typing import Any

import pytest

from handcam.errors import SettingsError
from handcam.section import Section
from handcam.settings import Settings, load_settings, settings_path
from handcam.settings_file import load_or_set_aside, save_settings

CHANGED = Settings.model_validate(
    {
        "source": {"source": 'my "clips"\\ü\n.mp4', "rate": 29.97},
        "tracker": {"max_hands": 2, "landmark_model": Path("models") / "own.task"},
        "stabiliser": {"enter": 0.1, "leave": 1e-9},
        "window": {"mirror": False},
    }
)


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
        kind = type(section.default)
        assert kind.model_config.get("title"), name
        assert kind.__doc__, name
        for field_name, field in kind.model_fields.items():
            assert field.title, f"{name}.{field_name}"
            assert field.description, f"{name}.{field_name}"


def test_every_number_has_bounds_and_every_time_its_unit() -> None:
    for section in dict(Settings()).values():
        for name, field in type(section).model_fields.items():
            facts = type(section).model_json_schema()["properties"][name]
            if facts.get("type") in ("integer", "number"):
                assert facts.keys() & {"minimum", "exclusiveMinimum"}, name
                assert facts.keys() & {"maximum", "exclusiveMaximum"}, name
            if "econds" in (field.description or ""):
                assert facts["unit"] == "s", name


@pytest.mark.parametrize("settings", [Settings(), CHANGED], ids=["defaults", "changed"])
def test_what_is_saved_loads_back_equal(settings: Settings) -> None:
    save_settings(settings)
    assert load_settings() == settings
    assert [path.name for path in settings_path().parent.iterdir()] == ["settings.toml"]


def test_only_what_differs_from_the_defaults_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "settings.toml"
    save_settings(CHANGED, path)
    saved = tomllib.loads(path.read_text(encoding="utf-8"))
    assert {section: set(values) for section, values in saved.items()} == {
        "source": {"source", "rate"},
        "tracker": {"max_hands", "landmark_model"},
        "stabiliser": {"enter", "leave"},
        "window": {"mirror"},
    }
    save_settings(Settings(), path)
    assert path.read_bytes() == b""


def test_saving_follows_a_link(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    link = tmp_path / "settings.toml"
    try:
        link.symlink_to(tmp_path / "dotfiles" / "handcam.toml")
    except OSError:
        pytest.skip("needs the right to make links")
    save_settings(CHANGED, link)
    assert link.is_symlink()
    assert load_settings(tmp_path / "dotfiles" / "handcam.toml") == CHANGED


@pytest.mark.parametrize("function", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "remedy"),
    [(errno.ENOSPC, "Free some space"), (errno.EACCES, "the right to write"), (errno.EIO, "Make sure")],
)
def test_what_cannot_be_saved_is_told_and_what_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str, number: int, remedy: str
) -> None:
    path = tmp_path / "settings.toml"
    save_settings(CHANGED, path)

    def fail(*arguments: Any) -> None:
        raise OSError(number, "it fails")

    monkeypatch.setattr("os.fsync" if function == "fsync" else "pathlib.Path.replace", fail)
    with pytest.raises(SettingsError, match=remedy) as caught:
        save_settings(Settings(), path)
    assert str(path) in str(caught.value)
    assert load_settings(path) == CHANGED
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="cannot be saved"):
        save_settings(CHANGED, tmp_path / "file" / "settings.toml")


def test_a_path_that_is_no_text_is_told(tmp_path: Path) -> None:
    odd = Settings.model_validate({"source": {}, "tracker": {"landmark_model": Path("\udcff.task")}})
    with pytest.raises(SettingsError, match="no text"):
        save_settings(odd, tmp_path / "settings.toml")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_can_be_used_is_not_set_aside(tmp_path: Path) -> None:
    assert load_or_set_aside() == (Settings(), "")
    save_settings(CHANGED, tmp_path / "settings.toml")
    assert load_or_set_aside(tmp_path / "settings.toml") == (CHANGED, "")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[stabiliser]\nhold = -1\n", "stabiliser.hold"),
        (b"\xff\xfe", "cannot be read"),
        (b"=", "line 1"),
        (b"a = " + b"9" * 5000, "cannot be read"),
        (b"a = " + b"[" * 100_000, "cannot be read"),
    ],
    ids=["bounds", "encoding", "no TOML", "digits", "depth"],
)
def test_a_broken_file_is_set_aside_and_never_overwritten(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "settings.toml"
    names = ["settings.bad.toml", "settings.bad-2.toml", "settings.bad-3.toml"]
    for number, name in enumerate(names):
        path.write_bytes(content + b"#" * number)
        settings, told = load_or_set_aside(path)
        assert settings == Settings()
        assert says in told
        assert str(path) in told
        assert f'"{name}"' in told
        assert not path.exists()
    assert [(tmp_path / name).read_bytes() for name in names] == [content + b"#" * number for number in range(3)]


def test_a_broken_file_that_cannot_be_renamed_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[tracker]\nhands = 1\n")

    def fail(*arguments: Any) -> None:
        raise PermissionError(errno.EACCES, "not allowed")

    monkeypatch.setattr("pathlib.Path.rename", fail)
    settings, told = load_or_set_aside(path)
    assert settings == Settings()
    assert "tracker.hands" in told
    assert "not allowed" in told
    assert "stays as it is" in told
    assert path.read_text() == "[tracker]\nhands = 1\n"


def test_a_folder_in_place_of_the_file_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    settings, told = load_or_set_aside(tmp_path / "settings.toml")
    assert settings == Settings()
    assert "settings.bad.toml" in told
    assert (tmp_path / "settings.bad.toml").is_dir()
