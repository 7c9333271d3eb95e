"""The files that start the kiosk by itself."""

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handcam.errors import SettingsError
from handcam.kiosk.installing import (
    config_home,
    desktop_text,
    install,
    installed_files,
    kiosk_command,
    uninstall,
    unit_text,
)

PLAIN = ["/usr/bin/python3", "-m", "handcam", "kiosk"]
ODD = ["/home/a b/it's/python", "-m", "handcam", "kiosk", "--config", '/srv/100 % "of" $HOME/`x`/back\\slash;.toml']


def exec_of(text: str) -> str:
    """The value of Exec as a desktop reads it: a string of its file, with the escapes of such strings undone."""
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text)
    return parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")


def test_plain_paths_stay_as_they_are() -> None:
    assert "\nExecStart=/usr/bin/python3 -m handcam kiosk\n" in unit_text(PLAIN)
    assert "\nExec=/usr/bin/python3 -m handcam kiosk\n" in desktop_text(PLAIN)


def test_odd_paths_are_quoted_for_a_desktop() -> None:
    shell = shutil.which("sh")
    if shell is None:
        pytest.skip("needs a shell, which reads double quotes as a desktop does")
    line = exec_of(desktop_text(ODD)).replace("%%", "%")
    done = subprocess.run(
        [shell, "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines() == ODD


def test_odd_paths_are_quoted_for_systemd() -> None:
    (line,) = (line for line in unit_text(ODD).splitlines() if line.startswith("ExecStart="))
    assert line.startswith('ExecStart=/usr/bin/env "/home/a b/it\'s/python" -m handcam kiosk --config "')
    assert line.endswith('"/srv/100 %% \\"of\\" $$HOME/`x`/back\\\\slash;.toml"')


def verify(analyze: str, unit: Path) -> "subprocess.CompletedProcess[str]":
    runtime = unit.parents[3] / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = os.environ | {"XDG_RUNTIME_DIR": str(runtime)}
    command = [analyze, "--user", "verify", str(unit)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("name", ["python", 'pyth"on'])
def test_systemd_takes_the_unit(name: str, tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("needs systemd-analyze")
    program = tmp_path / "a b" / "100%" / name
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    unit, _ = install([str(program), "-m", "handcam", "kiosk", "--config", "/srv/$x y.toml"], tmp_path / "home")
    done = verify(analyze, unit)
    if "Failed to" in done.stderr and "handcam" not in done.stderr:
        pytest.skip(f"systemd-analyze does not work here: {done.stderr}")
    assert "handcam-kiosk" not in done.stderr
    assert done.returncode == 0, done.stderr
    if name == "python":
        program.unlink()
        assert "not executable" in verify(analyze, unit).stderr, "it does look for the program"


def test_the_command_starts_this_very_handcam_from_anywhere(tmp_path: Path) -> None:
    command = kiosk_command(tmp_path / "a b.toml")
    assert command[0] == sys.executable
    assert command[-2:] == ["--config", str(tmp_path / "a b.toml")]
    assert kiosk_command()[-1] == "kiosk"
    (tmp_path / "handcam.py").write_text("raise SystemExit('the wrong one')")
    start = command[: command.index("kiosk")]
    done = subprocess.run([*start, "--version"], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.startswith("handcam "), done.stderr


def test_both_are_written_replaced_and_removed_and_nothing_else(tmp_path: Path) -> None:
    written = install(PLAIN, tmp_path)
    assert written == installed_files(tmp_path)
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(written)
    install(ODD, tmp_path)
    assert [path.read_text() for path in written] == [unit_text(ODD), desktop_text(ODD)]
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(written)
    assert uninstall(tmp_path) == list(written)
    assert uninstall(tmp_path) == []


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "systemd").write_text("a file")
    with pytest.raises(SettingsError, match="Give yourself the right"):
        install(PLAIN, tmp_path)
    with pytest.raises(SettingsError, match="line break"):
        install([*PLAIN, "a\nb"], tmp_path / "other")
    assert not (tmp_path / "other").exists()


def test_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert config_home({"XDG_CONFIG_HOME": "/srv/config"}) == Path("/srv/config")
    assert config_home({"XDG_CONFIG_HOME": "relative"}) == tmp_path / ".config"
    assert config_home({}) == tmp_path / ".config"
