"""Commands for the networks: training them, and measuring how well pictures and clips are read."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from handcam.cli.options import AsJson, RayAddress, SignSetName, check_folders, settings_with, told
from handcam.errors import HandcamError

if TYPE_CHECKING:
    from handcam.learning.evaluating import Evaluation
    from handcam.learning.live_accuracy import LiveEvaluation
    from handcam.learning.progress import Progress
    from handcam.learning.selection import Selection
    from handcam.settings import Settings
    from handcam.workers import Workers


def train(
    data: Annotated[list[Path], typer.Option(help="A folder with index.csv, or of folders named after handshapes.")],
    out: Annotated[Path, typer.Option(help="Where the network, its card and unfinished work go.")],
    validate: Annotated[list[str] | None, typer.Option(help="A source that is only scored, never trained on.")] = None,
    always: Annotated[list[str] | None, typer.Option(help="A source that is never left out: rendered hands.")] = None,
    epochs: Annotated[int, typer.Option(min=1, max=1000, help="Passes over the pictures.")] = 12,
    seed: Annotated[int, typer.Option(help="For everything random.")] = 1,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that look for hands.")] = 2,
    as_json: AsJson = False,
) -> None:
    """Train the network, leaving out one source after the other to score it. A stopped run goes on where it was."""
    with told():
        check_folders(data)
        from handcam.learning.progress import BarProgress, JsonProgress
        from handcam.learning.training import Plan
        from handcam.learning.training import train as train_network

        folders = tuple(folder.resolve() for folder in data)
        plan = Plan(folders, out, tuple(validate or ()), tuple(always or ()), epochs, seed, workers)
        card = train_network(plan, JsonProgress(sys.stdout) if as_json else BarProgress())
        for name, score in card.scores.items():
            typer.echo(f"{name:16} {score.handshape_accuracy:7.2%} of {score.pictures} pictures", err=as_json)


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
    with told():
        from handcam.learning.drawing_training import DrawingPlan
        from handcam.learning.drawing_training import train_drawings as train_network
        from handcam.learning.progress import BarProgress, JsonProgress

        plan = DrawingPlan(hand_mesh, out, count, epochs=epochs, seed=seed, workers=workers)
        card = train_network(plan, JsonProgress(sys.stdout) if as_json else BarProgress())
        for name, score in card.scores.items():
            typer.echo(f"{name:30} {score.pictures} pictures, digits {score.digit_accuracy}", err=as_json)


def evaluate(
    data: Annotated[
        list[Path],
        typer.Option(help="A folder with index.csv, or of folders named after digits and handshapes.", metavar="DIR"),
    ],
    model: Annotated[
        Path | None, typer.Option(help="The folder of a network; without it, the one handcam uses.", metavar="M")
    ] = None,
    sign_set: SignSetName = None,
    live: Annotated[
        bool, typer.Option("--live", help="Read clips, and pictures joined to clips, as live video is read.")
    ] = False,
    source: Annotated[list[str] | None, typer.Option(help="Only pictures and clips of this source.")] = None,
    most: Annotated[int | None, typer.Option(min=1, help="Pictures a source, taken by chance.", metavar="N")] = None,
    report: Annotated[
        Path | None, typer.Option(help="Write a page with plots and the worst mistakes (not with --live).")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that read pictures.")] = 2,
    ray: RayAddress = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object.")] = False,
) -> None:
    """Measure how well labelled still pictures are read, as `handcam predict` reads them, or clips, as live video."""
    if live and report is not None:
        raise typer.BadParameter("a report is made of still pictures: leave out --live or --report")
    if live and ray is not None:
        raise typer.BadParameter("a Ray cluster reads still pictures: leave out --live or --ray")
    with told():
        check_folders(data)
        if report is not None:
            from handcam.learning.report import check_writable

            check_writable(report)
        from handcam.learning.selection import Selection
        from handcam.workers import choose_workers

        settings, chosen = settings_with(None, sign_set), Selection(tuple(data), tuple(source or ()), most)
        if live:
            filmed = _filmed(chosen, model, settings, workers, as_json)
            for line in [json.dumps(filmed.as_json())] if as_json else filmed.as_lines():
                typer.echo(line)
            return
        evaluation = _evaluated(chosen, model, settings, choose_workers(workers, ray), as_json)
        for line in [json.dumps(evaluation.as_json())] if as_json else evaluation.as_lines():
            typer.echo(line)
        if report is not None:
            from handcam.learning.report import write_report

            write_report(evaluation, report)


def _evaluated(
    chosen: "Selection", network: Path | None, settings: "Settings", workers: "Workers", as_json: bool
) -> "Evaluation":
    from functools import partial

    from handcam.build import find_network, make_picture_reader
    from handcam.classifier import checked_card
    from handcam.learning.evaluating import Evaluation
    from handcam.learning.judging import judge
    from handcam.signs import load_sign_set

    known = load_sign_set(settings.stabiliser.sign_set)
    folder = find_network(network)
    threshold = checked_card(folder).threshold
    with _progress(as_json).task("Pictures") as advance:
        rows = judge(chosen.pictures(), partial(make_picture_reader, settings, folder), known, workers, advance)
    evaluation = Evaluation(rows, known, threshold)
    for remark in evaluation.remarks:
        typer.echo(remark, err=True)
    if len(evaluation.unreadable) == len(rows):
        raise HandcamError(f"None of the {len(rows)} pictures can be read. {rows[0].error}")
    return evaluation


def _filmed(
    chosen: "Selection", network: Path | None, settings: "Settings", workers: int, as_json: bool
) -> "LiveEvaluation":
    from functools import partial

    from handcam.build import find_network, make_live_reader
    from handcam.learning.live_accuracy import LiveEvaluation, perform
    from handcam.signs import load_sign_set

    known = load_sign_set(settings.stabiliser.sign_set)
    reader = partial(make_live_reader, settings, find_network(network))
    clips, unreadable = chosen.clips(known)
    for picture in unreadable:
        typer.echo(f'"{picture.path}" cannot be read and is left out.', err=True)
    with _progress(as_json).task("Clips") as advance:
        return LiveEvaluation(perform(clips, reader, workers, advance), known.name)


def _progress(as_json: bool) -> "Progress":
    from handcam.learning.progress import BarProgress, JsonProgress

    return JsonProgress(sys.stderr) if as_json else BarProgress(sys.stderr)
