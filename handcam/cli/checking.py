"""Commands that look at the machine: how fast handcam is on it, and what it lacks."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from handcam.cli.options import AsJson, Source, settings_with, told

if TYPE_CHECKING:
    from handcam.bench_report import Report
    from handcam.benchmark import Tell
    from handcam.ui.gauge import WindowReport


def bench(
    source: Source = "demo",
    frames: Annotated[int, typer.Option(min=1, max=300, help="How many of the source's first frames are used.")] = 200,
    gui: Annotated[
        bool, typer.Option("--gui", help="Measure the window in place of all that: opens it for a while.")
    ] = False,
    seconds: Annotated[
        float, typer.Option(min=1, max=36000, help="How long the window is measured at each size of picture.")
    ] = 12.0,
    as_json: AsJson = False,
) -> None:
    """Measure handcam against bare MediaPipe and its network against TensorFlow's ways to run it (takes minutes)."""
    with told(), _bar() as tell:
        settings = settings_with(source, None)
        report: Report | WindowReport
        if gui:
            from handcam.ui.gauge import measure_window

            report = measure_window(settings, seconds, advance=partial(tell, "window"))
        else:
            from handcam.benchmark import bench as measure

            report = measure(settings, frames, tell=tell)
    for line in [json.dumps(report.as_json())] if as_json else report.as_lines():
        typer.echo(line)


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
def _bar() -> Iterator["Tell"]:
    """A bar on stderr, drawn only when it is told of a step, so that it takes no time from what is measured."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), auto_refresh=False, transient=True) as bars:
        bar = bars.add_task("")

        def tell(what: str, done: int, total: int) -> None:
            bars.update(bar, description=what, completed=done, total=total, refresh=done in (1, total) or not done % 10)

        yield tell
