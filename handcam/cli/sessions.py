"""Commands for recorded sessions."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handcam.cli.options import RayAddress, SignSetName, settings_with, told
from handcam.sessions.exporting import FormatName

if TYPE_CHECKING:
    from handcam.sessions.importing.run import Imported


def export(
    sessions: Annotated[list[Path], typer.Argument(help="Folders of recorded sessions.", metavar="SESSION...")],
    form: Annotated[FormatName, typer.Option("--format", help="What the data set is to be opened with.")],
    out: Annotated[Path, typer.Option(help="A folder that is not there yet, or empty.", metavar="DIR")],
    splits: Annotated[
        str, typer.Option(help="Shares of the signers for train, val and test.", metavar="A/B/C")
    ] = "70/15/15",
    seed: Annotated[int, typer.Option(help="Decides which signers fall to which split.")] = 0,
) -> None:
    """Export sessions as a data set: what stands after review, with no signer in two splits."""
    from handcam.learning.progress import BarProgress
    from handcam.sessions.exporting.export import export_sessions
    from handcam.sessions.exporting.splits import Splitting

    try:
        splitting = Splitting.parse(splits, seed)
    except ValueError:
        raise typer.BadParameter(f'"{splits}" are no shares: give three numbers such as 70/15/15') from None
    with told():
        with BarProgress(sys.stderr).task("Samples") as advance:
            done = export_sessions(sessions, form, out, splitting, advance)
        for remark in done.remarks:
            typer.echo(remark, err=True)
        parts = ", ".join(f"{count} {split}" for split, count in done.samples.items())
        typer.echo(f"{sum(done.samples.values())} samples of {done.signers} signers ({parts}) are in {out}")


def import_(
    path: Annotated[
        Path,
        typer.Argument(
            help="A session or a folder of several, or labelled pictures: folders named after digits or handshapes, or "
            "index.csv; or a ZIP of one.",
            metavar="DIR|ZIP",
        ),
    ],
    out: Annotated[Path, typer.Option(help="The folder that the sessions come into.", metavar="DIR")],
    sign_set: SignSetName = None,
    signer: Annotated[
        str | None, typer.Option(help="A code for the one signer of all pictures.", metavar="CODE")
    ] = None,
    licence: Annotated[
        str | None, typer.Option(help="Under which the pictures may be used, such as CC-BY-4.0.", metavar="L")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that look for hands.")] = 2,
    ray: RayAddress = None,
    again: Annotated[bool, typer.Option("--again", help="Import also what is there already, beside it.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object.")] = False,
) -> None:
    """Import sessions of others, or make sessions of their labelled pictures: all of it or nothing."""
    from functools import partial

    from handcam.build import make_sample_maker
    from handcam.classifier import checked_card
    from handcam.learning.progress import BarProgress, JsonProgress
    from handcam.resources import model
    from handcam.sessions.importing.run import Wish, import_data
    from handcam.signs import load_sign_set
    from handcam.workers import choose_workers

    with told():
        settings = settings_with(None, sign_set)
        known, share = load_sign_set(settings.stabiliser.sign_set), choose_workers(workers, ray)
        make, card = partial(make_sample_maker, settings), checked_card(model(""))
        wish = Wish(path, out, known, make, card, share, signer, licence, again)
        with (JsonProgress if as_json else BarProgress)(sys.stderr).task("Import") as advance:
            done = import_data(wish, advance)
        for remark in done.remarks:
            typer.echo(remark, err=True)
        told_of = f"{done.samples} samples in {len(done.sessions)} sessions are in {out}"
        typer.echo(json.dumps(_as_json(done)) if as_json else told_of)


def _as_json(done: "Imported") -> dict[str, Any]:
    return {
        "sessions": [str(folder) for folder in done.sessions],
        "samples": done.samples,
        "pictures": done.pictures,
        "missed": done.missed or {},
        "seconds": round(done.seconds, 2),
        "rate": round(done.pictures / done.seconds, 2) if done.seconds else 0.0,
        "remarks": done.remarks,
    }
