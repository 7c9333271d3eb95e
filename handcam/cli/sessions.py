"""Commands for recorded sessions."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from handcam.cli.options import told
from handcam.sessions.exporting import FormatName


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
