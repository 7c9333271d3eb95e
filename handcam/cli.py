"""The command line. Exit codes: 0 ok, 1 nothing usable, 2 wrong use."""

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handcam.errors import HandcamError, SettingsError, SignSetError

if TYPE_CHECKING:
    from handcam.predicting import PictureReading
    from handcam.settings import Settings

app = typer.Typer(
    name="handcam",
    help="Reads hand signs for numbers from a webcam, live. Without a command it opens the window.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Source = Annotated[
    str | None,
    typer.Option(
        help="Camera number or name, path of a video or folder of pictures, demo, or camera: the first there is.",
        metavar="S",
    ),
]
SignSetName = Annotated[
    str | None,
    typer.Option(
        help="counting, counting_european, asl, chinese, or the path of a sign set of your own (TOML).", metavar="N"
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON lines.")]


@app.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Say on stderr what happens when.")] = False,
) -> None:
    """Reads hand signs for numbers from a webcam, live. Without a command it opens the window."""
    logging.basicConfig(format="%(asctime)s %(name)s: %(message)s" if verbose else "%(message)s")
    logging.getLogger("handcam").setLevel(logging.INFO if verbose else logging.WARNING)
    if version:
        from handcam import __version__

        typer.echo(f"handcam {__version__}")
    elif context.invoked_subcommand is None:
        _open_window(None, None)


@app.command()
def gui(source: Source = None, sign_set: SignSetName = None) -> None:
    """Open the window."""
    _open_window(source, sign_set)


@app.command()
def predict(
    paths: Annotated[list[Path], typer.Argument(help="Pictures, or folders of pictures.", metavar="PATH...")],
    sign_set: SignSetName = None,
    as_json: AsJson = False,
) -> None:
    """Read still pictures. With --json, one line a picture: {"path", "digit", "hands"} or {"path", "error"}."""
    with _told():
        usable = False
        for reading in _read_pictures(paths, _settings(None, sign_set)):
            usable = usable or not reading.error
            typer.echo(json.dumps(_as_json(reading)) if as_json else _as_text(reading))
    if not usable:
        raise typer.Exit(1)


@app.command()
def run(source: Source = None, sign_set: SignSetName = None, as_json: AsJson = False) -> None:
    """Read a source without a window until it ends. With --json, one line an accepted digit, then a summary."""
    from handcam.benchmark import Stopwatch
    from handcam.build import make_pipeline, make_source, make_stabiliser
    from handcam.outputs import JsonLines, TextLines
    from handcam.runner import Runner

    with _told():
        settings = _settings(source, sign_set)
        stabiliser = make_stabiliser(settings)
        lines = JsonLines(sys.stdout) if as_json else TextLines(sys.stdout)
        stopwatch = Stopwatch()
        runner = Runner(
            make_source(settings.source), lambda: make_pipeline(settings, stabiliser), [lines, stopwatch], paced=False
        )
        _run_until_end(runner)
        status = runner.status
        summary = {
            "event": "summary",
            "frames": status.frames,
            "dropped": status.dropped,
            "seconds": round(stopwatch.seconds, 3),
            "fps": round(stopwatch.fps, 1),
            "stages_ms": stopwatch.stages_ms,
        }
        if as_json:
            typer.echo(json.dumps(summary))
        else:
            typer.echo(
                f"{status.frames} frames, {status.dropped} dropped, {stopwatch.fps:.0f} a second, {status.device}"
            )
        for error in filter(None, (status.source_error, status.pipeline_error)):
            raise HandcamError(error)


@app.command()
def cameras(as_json: AsJson = False) -> None:
    """List the cameras that are plugged in."""
    from handcam.sources import list_cameras

    found = list_cameras()
    for camera in found:
        line = {"index": camera.index, "name": camera.name}
        typer.echo(json.dumps(line) if as_json else f"{camera.index}  {camera.name}")
    if not found:
        typer.echo("No camera was found. Plug one in and try again.", err=True)
        raise typer.Exit(1)


@app.command()
def train(
    data: Annotated[list[Path], typer.Option(help="A folder with index.csv, or of folders named after handshapes.")],
    out: Annotated[Path, typer.Option(help="Where the network, its card and unfinished work go.")],
    validate: Annotated[list[str] | None, typer.Option(help="A source that is only scored, never trained on.")] = None,
    always: Annotated[list[str] | None, typer.Option(help="Never left out, counts twice: rendered hands.")] = None,
    epochs: Annotated[int, typer.Option(min=1, max=1000, help="Passes over the pictures.")] = 12,
    seed: Annotated[int, typer.Option(help="For everything random.")] = 1,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that look for hands.")] = 2,
    as_json: AsJson = False,
) -> None:
    """Train the network, leaving out one source after the other to score it. A stopped run goes on where it was."""
    with _told():
        missing = [folder for folder in data if not folder.is_dir()]
        if missing:
            raise HandcamError(f'There is no folder "{missing[0]}". Name one that holds labelled pictures.')
        from handcam.learning.progress import BarProgress, JsonProgress
        from handcam.learning.training import Plan
        from handcam.learning.training import train as train_network

        folders = tuple(folder.resolve() for folder in data)
        plan = Plan(folders, out, tuple(validate or ()), tuple(always or ()), epochs, seed, workers)
        card = train_network(plan, JsonProgress(sys.stdout) if as_json else BarProgress())
        for name, score in card.scores.items():
            typer.echo(f"{name:16} {score.handshape_accuracy:7.2%} of {score.pictures} pictures", err=as_json)


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Look at everything handcam needs, with a remedy for each fault."""
    from handcam.doctor import examine

    well = True
    for finding in examine():
        well = well and (finding.ok or not finding.needed)
        mark = "ok     " if finding.ok else "FAULT  " if finding.needed else "note   "
        line = {"topic": finding.topic, "ok": finding.ok, "needed": finding.needed, "says": finding.says}
        typer.echo(json.dumps(line) if as_json else f"{mark}{finding.topic:16} {finding.says}")
    if not well:
        raise typer.Exit(1)


@contextmanager
def _told() -> Iterator[None]:
    """Turn handcam's own errors into a sentence on stderr and an exit code."""
    try:
        yield
    except HandcamError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2 if isinstance(error, (SignSetError, SettingsError)) else 1) from None


def _settings(source: str | None, sign_set: str | None) -> "Settings":
    """The user's settings, with what the command line says in place of theirs."""
    from handcam.settings import load_settings

    settings = load_settings()
    changes: dict[str, Any] = {}
    if source is not None:
        changes["source"] = settings.source.model_copy(update={"source": source})
    if sign_set is not None:
        changes["stabiliser"] = settings.stabiliser.model_copy(update={"sign_set": sign_set})
    return settings.model_copy(update=changes)


def _open_window(source: str | None, sign_set: str | None) -> None:
    with _told():
        from handcam.ui.app import open_window

        code = open_window(_settings(source, sign_set))
    raise typer.Exit(code)


def _run_until_end(runner: Any) -> None:
    """Wait for the end of the source or Ctrl-C."""
    runner.start()
    try:
        while not runner.wait(0.2):
            pass
    except KeyboardInterrupt:
        pass
    finally:
        runner.stop()


def _read_pictures(paths: list[Path], settings: "Settings") -> Iterator["PictureReading"]:
    from handcam.build import make_picture_reader
    from handcam.pictures import find_pictures
    from handcam.predicting import PictureReading

    with make_picture_reader(settings) as reader:
        for path in paths:
            try:
                pictures = find_pictures(path) if path.is_dir() else [path]
            except HandcamError as error:
                yield PictureReading(path, error=str(error))
                continue
            yield from reader.read(pictures)


def _as_json(reading: "PictureReading") -> dict[str, Any]:
    if reading.error:
        return {"path": str(reading.path), "error": reading.error}
    hands = [
        {
            "handshape": hand.handshape,
            "digit": hand.digit,
            "confidence": round(hand.confidence, 4),
            "handedness": hand.hand.handedness,
            "box": [round(value, 1) for value in hand.hand.box],
        }
        for hand in reading.hands
    ]
    return {"path": str(reading.path), "digit": reading.digit, "hands": hands}


def _as_text(reading: "PictureReading") -> str:
    if reading.error:
        return reading.error
    seen = ", ".join(f"{hand.handshape} {hand.confidence:.0%}" for hand in reading.hands) or "no hand"
    return f"{reading.path}: {'-' if reading.digit is None else reading.digit}   ({seen})"
