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
    from handcam.benchmark import Tell
    from handcam.learning.evaluating import Evaluation
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
def bench(
    source: Source = "demo",
    frames: Annotated[int, typer.Option(min=1, max=300, help="How many of the source's first frames are used.")] = 200,
    as_json: AsJson = False,
) -> None:
    """Measure handcam against bare MediaPipe and its network against TensorFlow's ways to run it (takes minutes)."""
    from handcam.benchmark import bench as measure

    with _told(), _bar() as tell:
        report = measure(_settings(source, None), frames, tell=tell)
    for line in [json.dumps(report.as_json())] if as_json else report.as_lines():
        typer.echo(line)


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
def train_drawings(
    hand_mesh: Annotated[Path, typer.Option(help="The folder that holds left.glb and right.glb.", metavar="DIR")],
    out: Annotated[Path, typer.Option(help="Where the network, its card and unfinished work go.")],
    count: Annotated[int, typer.Option(min=20, max=1_000_000, help="Pictures to draw and train on.")] = 10_000,
    epochs: Annotated[int, typer.Option(min=1, max=1000, help="Passes over them.")] = 10,
    seed: Annotated[int, typer.Option(help="For everything random.")] = 1,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that draw.")] = 2,
    as_json: AsJson = False,
) -> None:
    """Draw hands and train the network that reads drawings in still pictures."""
    with _told():
        from handcam.learning.drawing_training import DrawingPlan
        from handcam.learning.drawing_training import train_drawings as train_network
        from handcam.learning.progress import BarProgress, JsonProgress

        plan = DrawingPlan(hand_mesh, out, count, epochs=epochs, seed=seed, workers=workers)
        card = train_network(plan, JsonProgress(sys.stdout) if as_json else BarProgress())
        for name, score in card.scores.items():
            typer.echo(f"{name:30} {score.pictures} pictures, digits {score.digit_accuracy}", err=as_json)


@app.command()
def evaluate(
    data: Annotated[
        list[Path],
        typer.Option(help="A folder with index.csv, or of folders named after digits and handshapes.", metavar="DIR"),
    ],
    model: Annotated[
        Path | None, typer.Option(help="The folder of a network; without it, the one handcam uses.", metavar="M")
    ] = None,
    sign_set: SignSetName = None,
    report: Annotated[Path | None, typer.Option(help="Write a page with plots and the worst mistakes.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that read pictures.")] = 2,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object.")] = False,
) -> None:
    """Measure how well labelled still pictures are read, as `handcam predict` reads them."""
    with _told():
        missing = [folder for folder in data if not folder.is_dir()]
        if missing:
            raise HandcamError(f'There is no folder "{missing[0]}". Name one that holds labelled pictures.')
        if report is not None:
            from handcam.learning.report import check_writable

            check_writable(report)
        evaluation = _evaluated(data, model, _settings(None, sign_set), workers, as_json)
        for line in [json.dumps(evaluation.as_json())] if as_json else evaluation.as_lines():
            typer.echo(line)
        if report is not None:
            from handcam.learning.report import write_report

            write_report(evaluation, report)


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


@contextmanager
def _bar() -> Iterator["Tell"]:
    """A bar on stderr, drawn only when it is told of a step, so that it takes no time from what is measured."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), auto_refresh=False, transient=True) as bars:
        bar = bars.add_task("")

        def tell(what: str, done: int, total: int) -> None:
            bars.update(bar, description=what, completed=done, total=total, refresh=done in (1, total) or not done % 10)

        yield tell


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


def _evaluated(
    data: list[Path], network: Path | None, settings: "Settings", workers: int, as_json: bool
) -> "Evaluation":
    from functools import partial

    from handcam.build import find_network, make_picture_reader
    from handcam.classifier import checked_card
    from handcam.learning.dataset import read_pictures
    from handcam.learning.evaluating import Evaluation
    from handcam.learning.judging import judge
    from handcam.learning.progress import BarProgress, JsonProgress
    from handcam.signs import load_sign_set

    known = load_sign_set(settings.stabiliser.sign_set)
    pictures = [picture for each in data for picture in read_pictures(each.resolve(), counted=False)]
    folder = find_network(network)
    threshold = checked_card(folder).threshold
    progress = JsonProgress(sys.stderr) if as_json else BarProgress(sys.stderr)
    with progress.task("Pictures") as advance:
        rows = judge(pictures, partial(make_picture_reader, settings, folder), known, workers, advance)
    evaluation = Evaluation(rows, known, threshold)
    for remark in evaluation.remarks:
        typer.echo(remark, err=True)
    if len(evaluation.unreadable) == len(rows):
        raise HandcamError(f"None of the {len(rows)} pictures can be read. {rows[0].error}")
    return evaluation


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
            "handedness": hand.hand and hand.hand.handedness,
            "box": [round(value, 1) for value in hand.box],
            "source": hand.source,
        }
        for hand in reading.hands
    ]
    return {"path": str(reading.path), "digit": reading.digit, "hands": hands}


def _as_text(reading: "PictureReading") -> str:
    if reading.error:
        return reading.error
    seen = ", ".join(f"{hand.handshape} {hand.confidence:.0%}" for hand in reading.hands) or "no hand"
    drawn = [hand.digit for hand in reading.hands if hand.source == "drawing"]
    told = " ".join("-" if digit is None else str(digit) for digit in drawn or [reading.digit])
    return f"{reading.path}: {told}   ({seen})"
