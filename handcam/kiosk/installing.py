"""Files that start the kiosk by itself: a user unit for systemd, and a desktop's autostart entry."""

import importlib.metadata
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from handcam.errors import SettingsError

RUNS_ALREADY = 3
"""Exit code of a kiosk that finds another one running: no reason to start it again."""

_UNIT = """\
[Unit]
Description=handcam kiosk: reads hand signs for numbers
After=graphical-session.target
PartOf=graphical-session.target
StartLimitIntervalSec=0

[Service]
ExecStart={command}
Restart=on-failure
RestartSec=5
RestartPreventExitStatus={runs_already}
TimeoutStopSec=20
KillMode=mixed

[Install]
WantedBy=graphical-session.target
"""
_DESKTOP = """\
[Desktop Entry]
Type=Application
Version=1.0
Name=handcam kiosk
Comment=Reads hand signs for numbers
Exec={command}
Icon=handcam
Terminal=false
Categories=Utility;
X-GNOME-Autostart-enabled=true
X-GNOME-Autostart-Delay=5
"""


def kiosk_command(config: Path | None = None) -> list[str]:
    """What starts the kiosk from anywhere, with the very Python that runs now: that of a venv, or of `uv tool`.

    config: its file, as an absolute path; None: the usual one, where there is one.
    """
    try:
        importlib.metadata.distribution("handcam")
        start = ["-P", "-m", "handcam"]  # -P: nothing in the working folder is taken for handcam
    except importlib.metadata.PackageNotFoundError:  # a checkout that was never installed
        start = [str(Path(__file__).resolve().parents[2] / "main.py")]
    named = [] if config is None else ["--config", str(config)]
    return [sys.executable, *start, "kiosk", *named]


def config_home(environment: Mapping[str, str] | None = None) -> Path:
    """The folder of the user's configuration, as freedesktop.org has it: a relative XDG_CONFIG_HOME does not count."""
    named = (os.environ if environment is None else environment).get("XDG_CONFIG_HOME", "")
    return Path(named) if named.startswith("/") else Path.home() / ".config"


def installed_files(home: Path) -> tuple[Path, Path]:
    """The unit and the autostart entry, which need not exist. home: as `config_home`."""
    return home / "systemd" / "user" / "handcam-kiosk.service", home / "autostart" / "handcam-kiosk.desktop"


def install(command: Sequence[str], home: Path) -> tuple[Path, Path]:
    """Write both, or put them in place of those that are there; nothing else.

    Raises:
        SettingsError: one cannot be written, or a path in the command has characters that no such file can hold.
    """
    if any(character < " " for word in command for character in word):
        raise SettingsError("The path of handcam holds a line break. Install it in another folder.")
    unit, desktop = installed_files(home)
    _write(unit, unit_text(command))
    _write(desktop, desktop_text(command))
    return unit, desktop


def uninstall(home: Path) -> list[Path]:
    """Remove them; those that were there.

    Raises:
        SettingsError: one cannot be removed.
    """
    gone = []
    for path in installed_files(home):
        try:
            path.unlink()
            gone.append(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise _not_written(path, error) from None
    return gone


def unit_text(command: Sequence[str]) -> str:
    """The unit. Quoted as systemd.service(5) and systemd.syntax(7) have it."""
    if set(command[0]) & set("\"'\\"):
        command = ["/usr/bin/env", *command]  # systemd starts no program with such a name itself
    program, *rest = (_unit_word(word) for word in command)
    words = [program, *(word.replace("$", "$$") for word in rest)]  # variables are not looked for in the program
    return _UNIT.format(command=" ".join(words), runs_already=RUNS_ALREADY)


def desktop_text(command: Sequence[str]) -> str:
    """The autostart entry. Quoted as the Desktop Entry Specification has it: as an argument, then as a string."""
    return _DESKTOP.format(command=" ".join(_desktop_word(word) for word in command))


def _unit_word(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"' if _is_odd(word) else escaped


def _desktop_word(word: str) -> str:
    if not _is_odd(word):
        return word.replace("%", "%%")
    for character in '\\"`$':
        word = word.replace(character, "\\" + character)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _is_odd(word: str) -> bool:
    """Whether it has to be quoted."""
    return not word or not all(character.isalnum() or character in "/._-+:@%=," for character in word)


def _write(path: Path, text: str) -> None:
    """As a whole or not at all."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise _not_written(path, error) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _not_written(path: Path, error: OSError) -> SettingsError:
    return SettingsError(
        '"{path}" cannot be written or removed ({reason}). Give yourself the right to write there, and try again.',
        path=path,
        reason=error.strerror or error,
    )
