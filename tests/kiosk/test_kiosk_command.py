"""`handcam kiosk`, as it is typed, and its configuration."""

import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from handcam.build_kiosk import Kiosk, make_kiosk, make_limits
from handcam.cli import app
from handcam.errors import SettingsError
from handcam.kiosk.alone import RunsAlreadyError, be_the_only_one
from handcam.kiosk.health import HealthServer
from handcam.kiosk.heartbeat import Beats, packed
from handcam.kiosk.pin import is_pin
from handcam.kiosk.pin_line import with_pin
from handcam.kiosk_settings import KioskConfig, load_kiosk_config
from handcam.sentences import Sentence

EXAMPLE = Path(__file__).parents[2] / "docs" / "kiosk.toml"
NO_DEFAULT = {"exposure", "focus", "landmark_model", "folder", "path", "ca_file", "signs"}
"""Fields that are not set where nothing is said: the example has something in their place."""


@pytest.fixture(autouse=True)
def folders_of_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr("handcam.kiosk.log.user_log_path", lambda *args, **kwargs: tmp_path / "logs")
    monkeypatch.setattr("handcam.kiosk.alone.user_runtime_path", lambda *args, **kwargs: tmp_path / "run")


class Screen:
    """What is told to the screen, in place of one."""

    def __init__(self) -> None:
        self.opened: list[dict[str, Any]] = []
        self.does: Callable[[], int] = lambda: 0

    def open_kiosk(self, config: KioskConfig, **more: Any) -> int:
        self.opened.append({"config": config, **more})
        return self.does()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    screen, module = Screen(), ModuleType("handcam.ui.kiosk.app")
    module.open_kiosk = screen.open_kiosk  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "handcam.ui.kiosk.app", module)
    return screen


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text('[health]\nenabled = false\nport = 9\n[source]\nsource = "demo"\n')
    return path


def handcam(*words: str | Path, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["kiosk", *map(str, words)], input=typed)


def uncommented(text: str) -> str:
    """The example with every line in force."""
    return re.sub(r"^#(?=[\[\w])", "", text, flags=re.MULTILINE)


def test_the_example_names_every_field_with_its_default() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert tomllib.loads(text) == {}
    told = tomllib.loads(uncommented(text))
    defaults = KioskConfig().model_dump(mode="json")
    defaults["tracker"]["max_hands"] = 2  # as `make_kiosk` has it where nothing is said
    assert {name: set(section) for name, section in told.items()} == {
        name: set(section) for name, section in defaults.items()
    }
    for name, section in defaults.items():
        for field, value in section.items():
            assert told[name][field] == value or (value is None and field in NO_DEFAULT), f"{name}.{field}"


def test_the_example_is_a_configuration(tmp_path: Path) -> None:
    assert load_kiosk_config(EXAMPLE) == KioskConfig()
    whole = tmp_path / "kiosk.toml"
    whole.write_text(uncommented(EXAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    assert load_kiosk_config(whole).holding == KioskConfig().holding


def test_a_kiosk_is_made_of_its_configuration(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[station]\nrestarts = 3\n[source]\nsource = "demo"\n[lock]\nattempts = 1\n')
    config = load_kiosk_config(path)
    assert make_limits(config).restarts == 3
    kiosk = make_kiosk(config)
    assert kiosk.report()["ok"] is False
    assert not kiosk.gate.has_pin
    assert kiosk.stop()
    assert kiosk.stop()


def test_a_hash_that_is_none_is_told_before_anybody_is_locked_in(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[lock]\npin_hash = "2580"\n')
    with pytest.raises(SettingsError, match="Set the PIN anew"):
        make_kiosk(load_kiosk_config(path))


def test_signs_that_do_not_suit_the_sign_set_are_told(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[entry]\nsigns = { five = "clear" }\n')
    with pytest.raises(SettingsError, match="five"):
        make_kiosk(load_kiosk_config(path))


def test_the_screen_is_opened_with_the_configuration(screen: Screen, config: Path) -> None:
    assert handcam("--unsupervised", "--config", config, "--source", "7").exit_code == 0
    (opened,) = screen.opened
    assert opened["config"].source.source == "7"
    assert not opened["pulse"].supervised
    kiosk = opened["make"]()
    assert isinstance(kiosk, Kiosk)
    assert kiosk.stop()


def test_the_usual_file_is_found(screen: Screen, tmp_path: Path) -> None:
    assert handcam("--unsupervised").exit_code == 0
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "kiosk.toml").write_text('[station]\ntitle = "Mine"\n')
    assert handcam("--unsupervised").exit_code == 0
    assert [opened["config"].station.title for opened in screen.opened] == ["", "Mine"]


def test_the_safe_screen_says_why_whatever_the_file_is_like(screen: Screen, tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("[health]\nenabled = false\nport = nonsense")
    why = Sentence("{what} is broken. Mend it.", what="The lamp")
    screen.does = lambda: 5
    done = handcam("--unsupervised", "--config", broken, "--safe", packed(why))
    assert done.exit_code == 5
    (opened,) = screen.opened
    assert opened["safe"] == why
    assert isinstance(opened["safe"], Sentence)
    assert "make" not in opened


@pytest.mark.parametrize("fault", ["attempts = 0", "attempts = nonsense"])
def test_a_broken_file_opens_no_way_out(fault: str, screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    assert handcam("--set-pin", "--config", path, typed="2580\n2580\n").exit_code == 0
    path.write_text(f"{path.read_text()}{fault}\n[health]\nenabled = false\n")
    assert handcam("--unsupervised", "--config", path, "--safe", "why").exit_code == 0
    assert is_pin("2580", screen.opened[0]["config"].lock.pin_hash)


@pytest.mark.logs
def test_a_fault_is_told_to_the_supervisor(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("handcam.kiosk.heartbeat.live_with_the_supervisor", lambda: None)
    beats = Beats()
    for name, value in beats.environment(0).items():
        monkeypatch.setenv(name, value)
    broken = tmp_path / "broken.toml"
    broken.write_text("[lock]\nattempts = 0")
    done = handcam("--unsupervised", "--config", broken)
    beats.receive(1.0)
    beats.close()
    assert done.exit_code == 2
    assert "lock.attempts" in beats.fault
    assert "Traceback" not in done.output
    assert (tmp_path / "logs" / "kiosk.log").is_file()


@pytest.mark.logs
def test_a_bug_is_logged_and_no_traceback_is_shown(screen: Screen, config: Path, tmp_path: Path) -> None:
    def fails() -> int:
        raise ValueError("out of ideas")

    screen.does = fails
    done = handcam("--unsupervised", "--config", config)
    assert done.exit_code == 70
    assert done.output == ""
    assert "out of ideas" in (tmp_path / "logs" / "kiosk.log").read_text()


@pytest.fixture
def healthy(tmp_path: Path) -> Iterator[Path]:
    """The configuration of a kiosk that is well, and answers."""
    server = HealthServer(0, lambda: {"ok": True, "phase": "ready", "outputs": {}, "version": "1"})
    path = tmp_path / "healthy.toml"
    path.write_text(f"[health]\nport = {server.port}\n")
    yield path
    server.close()


def test_status_of_a_kiosk_that_is_well(healthy: Path) -> None:
    done = handcam("--status", "--config", healthy)
    assert done.exit_code == 0
    assert done.stdout.startswith("The kiosk is well.\n")
    assert json.loads(handcam("--status", "--config", healthy, "--json").stdout)["phase"] == "ready"


def test_status_where_it_tells_nobody(config: Path) -> None:
    done = handcam("--status", "--config", config)
    assert done.exit_code == 1
    assert "health.enabled is off" in done.stderr


def test_status_where_there_is_none(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("[health]\nport = 9\n")
    done = handcam("--status", "--config", config)
    assert done.exit_code == 1
    assert "No kiosk answers on port 9" in done.stderr
    done = handcam("--status", "--config", config, "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["ok"] is False


@pytest.mark.skipif(sys.platform != "linux", reason="the files are for Linux")
def test_install_and_uninstall(tmp_path: Path, config: Path) -> None:
    done = handcam("--install", "--config", config)
    assert done.exit_code == 0
    written = sorted(path for path in (tmp_path / "xdg").rglob("*") if path.is_file())
    assert [path.name for path in written] == ["handcam-kiosk.desktop", "handcam-kiosk.service"]
    assert all(str(path) in done.stdout and str(config) in path.read_text() for path in written)
    assert "systemctl --user enable --now handcam-kiosk.service" in done.stdout
    assert handcam("--uninstall").exit_code == 0
    assert not [path for path in (tmp_path / "xdg").rglob("*") if path.is_file()]
    assert "Nothing was installed." in handcam("--uninstall").stdout
    assert handcam("--install", "--config", tmp_path / "none.toml").exit_code == 2
    assert handcam("--install", "--uninstall").exit_code == 2


def test_a_pin_is_asked_twice_and_only_its_hash_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "kiosk.toml"
    done = handcam("--set-pin", "--config", path, typed="2580\n2580\n")
    assert done.exit_code == 0
    assert "2580" not in done.output
    assert path.stat().st_mode & 0o077 == 0
    assert is_pin("2580", load_kiosk_config(path).lock.pin_hash)
    assert "scrypt" not in done.output  # a PIN of four digits is soon found from its hash
    for pin in ("12", "x" * 33, "pässe"):
        assert handcam("--set-pin", "--config", path, typed=f"{pin}\n{pin}\n").exit_code == 2
    assert is_pin("2580", load_kiosk_config(path).lock.pin_hash)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[lock]\npin_hash = "h"\n'),
        ("# mine\n[lock] # way out\nattempts = 2\n", '# mine\n[lock] # way out\npin_hash = "h"\nattempts = 2\n'),
        ('[lock]\n pin_hash = "old"\n[x]\n', '[lock]\npin_hash = "h"\n[x]\n'),
        ("[station]\ntitle = 'a'\n", "[station]\ntitle = 'a'\n\n[lock]\npin_hash = \"h\"\n"),
        ("lock = { attempts = 2 }\n", None),
        ("lock.attempts = 2\n", None),
        ("[nonsense\n", None),
    ],
)
def test_the_line_is_put_where_it_belongs(before: str, after: str | None) -> None:
    assert with_pin(before, "h") == after


def test_a_file_only_a_person_can_change_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("lock = { attempts = 2 }\n")
    done = handcam("--set-pin", "--config", path, typed="2580\n2580\n")
    assert done.exit_code == 0
    assert "below [lock]" in done.stderr
    assert path.read_text() == "lock = { attempts = 2 }\n"


def test_there_is_one_kiosk_at_a_time(tmp_path: Path, config: Path) -> None:
    first = be_the_only_one(tmp_path / "run")
    assert first is not None
    with pytest.raises(RunsAlreadyError):
        be_the_only_one(tmp_path / "run")
    done = handcam("--config", config)
    assert done.exit_code == 3
    assert "running already" in done.stderr
    first.close()
    again = be_the_only_one(tmp_path / "run")
    assert again is not None
    again.close()
    (tmp_path / "file").write_text("")
    assert be_the_only_one(tmp_path / "file" / "none") is None
