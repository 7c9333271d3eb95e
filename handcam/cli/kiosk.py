"""The kiosk, and what is around it: how it is, starting by itself, its PIN."""

import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from handcam.cli.options import AsJson, Source, told
from handcam.errors import DisplayError, HandcamError, SettingsError

if TYPE_CHECKING:
    from handcam.kiosk.heartbeat import Pulse
    from handcam.kiosk_settings import KioskConfig

log = logging.getLogger(__name__)

_BUG = 70
"""Exit code after an error that nobody foresaw: it is in the log."""

Config = Annotated[
    Path | None,
    typer.Option(help="The kiosk's TOML file; else kiosk.toml beside the settings, else defaults.", metavar="FILE"),
]


def kiosk(
    config: Config = None,
    source: Source = None,
    status: Annotated[
        bool, typer.Option("--status", help="Tell how the running kiosk is; exit code 1: not well.")
    ] = False,
    install: Annotated[bool, typer.Option("--install", help="Write files that start it with the desktop.")] = False,
    uninstall: Annotated[bool, typer.Option("--uninstall", help="Remove those files.")] = False,
    set_pin: Annotated[bool, typer.Option("--set-pin", help="Ask for a PIN and put its hash into the file.")] = False,
    unsupervised: Annotated[bool, typer.Option("--unsupervised", help="Nobody starts it again after a crash.")] = False,
    safe: Annotated[str, typer.Option(metavar="WHY", help="Show only this sentence.", hidden=True)] = "",
    as_json: AsJson = False,
) -> None:
    """Read signs full-screen and unattended, hands-free, and stay up. With --status --json: one line of JSON."""
    if status + install + uninstall + set_pin > 1:
        raise typer.BadParameter("Take one of --status, --install, --uninstall and --set-pin at a time.")
    with told():
        if status:
            code = _tell_status(_load_or_default(config), as_json)
        elif install:
            code = _install(config)
        elif uninstall:
            code = _uninstall()
        elif set_pin:
            code = _set_pin(config)
        elif unsupervised or safe:
            code = _show(config, source, safe)
        else:
            code = _supervise(config, source)
    raise typer.Exit(code)


def _usual() -> Path:
    from handcam.settings import settings_path

    return settings_path().with_name("kiosk.toml")


def _load(named: Path | None) -> "KioskConfig":
    from handcam.kiosk_settings import load_kiosk_config

    return load_kiosk_config(named or (_usual() if _usual().is_file() else None))


def _load_or_default(named: Path | None) -> "KioskConfig":
    """For a kiosk whose file is broken: its safe screen takes the defaults, and the PIN where there is one."""
    from handcam.kiosk.pin_line import pin_of
    from handcam.kiosk_settings import KioskConfig, LockSettings

    try:
        return _load(named)
    except SettingsError:
        return KioskConfig(lock=LockSettings(pin_hash=pin_of(named or _usual())))


def _tell_status(config: "KioskConfig", as_json: bool) -> int:
    from handcam.errors import OutputError
    from handcam.kiosk.health import ask_health, in_words

    try:
        if not config.health.enabled:
            raise OutputError("The kiosk tells nobody how it is: health.enabled is off. Switch it on.")
        told = ask_health(config.health.port)
    except OutputError as error:
        if not as_json:
            raise
        told = {"ok": False, "says": str(error)}
    for line in [json.dumps(told)] if as_json else in_words(told):
        typer.echo(line)
    return 0 if told["ok"] else 1


def _install(named: Path | None) -> int:
    from handcam.kiosk.installing import config_home, install, kiosk_command

    if sys.platform in ("win32", "darwin"):
        raise HandcamError("These files are for Linux. Let this system's own settings start `handcam kiosk`.")
    _load(named)  # a file that is broken is better told now than to an empty room
    for path in install(kiosk_command(named.absolute() if named else None), config_home()):
        typer.echo(f"Written: {path}")
    typer.echo("With the next log-in to the desktop the kiosk starts by itself.")
    typer.echo("Where systemd looks after the session, let it start the kiosk as well; a second one just ends:")
    typer.echo("  systemctl --user daemon-reload")
    typer.echo("  systemctl --user enable --now handcam-kiosk.service")
    return 0


def _uninstall() -> int:
    from handcam.kiosk.installing import config_home, uninstall

    gone = uninstall(config_home())
    for path in gone:
        typer.echo(f"Removed: {path}")
    if not gone:
        typer.echo("Nothing was installed.")
    else:
        typer.echo("Where systemd was to start it: systemctl --user daemon-reload")
    return 0


def _set_pin(named: Path | None) -> int:
    from handcam.kiosk.pin import LONGEST, SHORTEST, hash_pin, is_possible
    from handcam.kiosk.pin_line import pin_line, put_pin

    pin = typer.prompt("PIN", hide_input=True, confirmation_prompt="Once more")
    if not is_possible(pin):
        raise SettingsError(
            "A PIN has {shortest} to {longest} letters and digits without accents. Take another one.",
            shortest=SHORTEST,
            longest=LONGEST,
        )
    path, hashed = named or _usual(), hash_pin(pin)
    if put_pin(path, hashed):
        typer.echo(f"Written: {path}")
    else:
        typer.echo(f"Put this line below [lock] in {path}:", err=True)
        typer.echo(pin_line(hashed))
    return 0


def _supervise(named: Path | None, source: str | None) -> int:
    """Run the kiosk in a process below this one until somebody leaves it."""
    from handcam.build_kiosk import make_limits
    from handcam.kiosk.alone import RunsAlreadyError, be_the_only_one
    from handcam.kiosk.heartbeat import packed
    from handcam.kiosk.installing import RUNS_ALREADY, kiosk_command
    from handcam.kiosk.log import end_log, keep_log
    from handcam.kiosk.supervisor import Supervisor

    try:
        only = be_the_only_one()
    except RunsAlreadyError as error:
        typer.echo(str(error), err=True)
        return RUNS_ALREADY
    try:
        limits = make_limits(_load(named))
    except SettingsError:
        limits = None  # the kiosk finds the same fault, and its safe screen tells it
    below = [*kiosk_command(named), "--unsupervised", *([] if source is None else ["--source", source])]
    kept = keep_log("kiosk-supervisor.log")
    try:
        return Supervisor(lambda safe: [*below, *(["--safe", packed(safe)] if safe else [])], limits).run()
    finally:
        end_log(kept)
        if only is not None:
            only.close()


def _show(named: Path | None, source: str | None, safe: str) -> int:
    """Be the kiosk, or its safe screen."""
    from handcam.kiosk.heartbeat import Pulse, live_with_the_supervisor
    from handcam.kiosk.log import end_log, keep_log
    from handcam.kiosk.supervisor import NO_SCREEN

    pulse = Pulse()
    if pulse.supervised:
        live_with_the_supervisor()
    kept = keep_log("kiosk.log")
    try:
        return _show_safe(named, safe, pulse) if safe else _show_kiosk(named, source, pulse)
    except DisplayError as error:
        log.error("%s", error)
        typer.echo(str(error), err=True)
        return NO_SCREEN
    except HandcamError as error:
        log.error("%s", error)
        pulse.tell(error.sentence)
        raise
    except Exception:
        log.exception("the kiosk failed")
        return _BUG
    finally:
        pulse.close()
        end_log(kept)


def _show_kiosk(named: Path | None, source: str | None, pulse: "Pulse") -> int:
    from handcam.build_kiosk import make_kiosk
    from handcam.settings import changed
    from handcam.ui.kiosk.app import open_kiosk

    config = _load(named)
    if source is not None:
        config = changed(config, "source", source=source)  # type: ignore[assignment]  # of the same kind
    return open_kiosk(config, make=lambda: make_kiosk(config, pulse), pulse=pulse)


def _show_safe(named: Path | None, safe: str, pulse: "Pulse") -> int:
    from handcam import __version__
    from handcam.kiosk.health import HealthServer
    from handcam.kiosk.heartbeat import unpacked
    from handcam.ui.kiosk.app import open_kiosk

    config = _load_or_default(named)
    says = unpacked(safe)
    report = {"ok": False, "phase": "safe", "trouble": "safe screen", "says": str(says), "version": __version__}
    health = HealthServer(config.health.port, lambda: report) if config.health.enabled else None
    try:
        return open_kiosk(config, pulse=pulse, safe=says)
    finally:
        if health is not None:
            health.close()
