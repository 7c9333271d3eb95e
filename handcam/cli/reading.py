"""Commands that read digits: the window, a source without one, still pictures."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handcam.cli.options import AsJson, SignSetName, Source, settings_with, told
from handcam.errors import HandcamError

if TYPE_CHECKING:
    from handcam.benchmark import Stopwatch
    from handcam.predicting import PictureReading
    from handcam.runner import Status
    from handcam.settings import Settings


def gui(source: Source = None, sign_set: SignSetName = None) -> None:
    """Open the window."""
    with told():
        from handcam.own_networks import with_usable_network
        from handcam.sentences import joined
        from handcam.settings import settings_path
        from handcam.settings_file import load_or_set_aside, with_usable_sign_set
        from handcam.ui.app import open_window

        stored, notice = load_or_set_aside()
        settings = stored
        if sign_set is None:
            settings, fault = with_usable_sign_set(stored)
            notice = notice or fault  # never both: a file that is set aside leaves the defaults
        settings, fault = with_usable_network(settings)
        notice = joined((notice, fault))
        is_new = source is None and not notice and not settings_path().is_file()
        code = open_window(settings_with(source, sign_set, settings), notice, welcome=is_new, stored=stored)
    raise typer.Exit(code)


def predict(
    paths: Annotated[list[Path], typer.Argument(help="Pictures, or folders of pictures.", metavar="PATH...")],
    sign_set: SignSetName = None,
    as_json: AsJson = False,
) -> None:
    """Read still pictures. With --json, one line a picture: {"path", "digit", "hands"} or {"path", "error"}."""
    with told():
        usable = False
        for reading in _read_pictures(paths, settings_with(None, sign_set)):
            usable = usable or not reading.error
            typer.echo(json.dumps(_as_json(reading)) if as_json else _as_text(reading))
    if not usable:
        raise typer.Exit(1)


def run(source: Source = None, sign_set: SignSetName = None, as_json: AsJson = False) -> None:
    """Read a source without a window until it ends. With --json, one line an accepted digit, then a summary."""
    from handcam.benchmark import Stopwatch
    from handcam.build import make_pipeline, make_source, make_stabiliser
    from handcam.cli.delivering import OutputsOfRun
    from handcam.outputs.lines import JsonLines, TextLines
    from handcam.protocols import Sink
    from handcam.runner import Runner

    with told():
        settings = settings_with(source, sign_set)
        stabiliser = make_stabiliser(settings)
        opened = make_source(settings.source)
        # An output that the settings send to standard output has it for itself, unless the command line says more.
        printed = not as_json and settings.json_lines.enabled and settings.json_lines.path is None
        stopwatch = Stopwatch()
        with OutputsOfRun(settings, stabiliser.sign_set.name, prints=printed) as delivered:
            lines = JsonLines(sys.stdout) if as_json else TextLines(sys.stdout)
            sinks: list[Sink] = [delivered.sink, stopwatch] if printed else [lines, delivered.sink, stopwatch]
            runner = Runner(opened, lambda: make_pipeline(settings, stabiliser), sinks, paced=False)
            _run_until_end(runner, delivered.look)
        for says in delivered.troubles:
            typer.echo(says, err=True)
        status = runner.status
        typer.echo(_summary(status, stopwatch, as_json), err=printed)
        for error in filter(None, (status.source_error, status.pipeline_error)):
            raise HandcamError(error)


def cameras(as_json: AsJson = False) -> None:
    """List the cameras that are plugged in. With --json, one line a camera: {"index", "name", "path", "usb"}."""
    from handcam.camera_access import fault_of
    from handcam.cameras import list_cameras

    found = list_cameras()
    for camera in found:
        line = {"index": camera.index, "name": camera.name, "path": camera.path, "usb": camera.usb}
        text = f"{camera.index}  {camera.name}{camera.path and f'  ({camera.path})'}"
        typer.echo(json.dumps(line) if as_json else text)
        if fault := fault_of(camera):
            typer.echo(fault, err=True)
    if not found:
        typer.echo("No camera was found. Plug one in and try again.", err=True)
        raise typer.Exit(1)


def _summary(status: "Status", stopwatch: "Stopwatch", as_json: bool) -> str:
    if not as_json:
        return f"{status.frames} frames, {status.dropped} dropped, {stopwatch.fps:.0f} a second, {status.device}"
    summary = {
        "event": "summary",
        "frames": status.frames,
        "dropped": status.dropped,
        "seconds": round(stopwatch.seconds, 3),
        "fps": round(stopwatch.fps, 1),
        "stages_ms": stopwatch.stages_ms,
    }
    return json.dumps(summary)


def _run_until_end(runner: Any, look: Callable[[], object]) -> None:
    """Wait for the end of the source or Ctrl-C, and look from time to time."""
    runner.start()
    try:
        while not runner.wait(0.2):
            look()
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
