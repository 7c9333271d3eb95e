"""`handcam adapt`."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from handcam.cli.options import AsJson, told

if TYPE_CHECKING:
    from handcam.card import Adaptation


def adapt(
    sessions: Annotated[
        list[Path], typer.Argument(help="Folders of recorded sessions of one signer.", metavar="SESSION...")
    ],
    out: Annotated[Path, typer.Option(help="A folder that is not there yet, or empty.", metavar="MODEL")],
    seed: Annotated[int, typer.Option(help="For everything random.")] = 1,
    as_json: AsJson = False,
) -> None:
    """Teach the network a signer's hand, and signs of their own, from recorded takes."""
    with told():
        from handcam.learning.progress import BarProgress, JsonProgress
        from handcam.learning.teaching import Teaching, teach

        progress = JsonProgress(sys.stdout) if as_json else BarProgress(sys.stderr)
        card = teach(Teaching(tuple(sessions), out, seed), progress)
        assert card.adapted is not None
        if as_json:
            typer.echo(json.dumps({"model": str(out), **card.adapted.model_dump(mode="json")}))
        else:
            for line in _lines(card.adapted, out):
                typer.echo(line)


def _lines(told_of: "Adaptation", out: Path) -> list[str]:
    taught = f"{told_of.takes} takes ({told_of.samples} samples) were learnt in {told_of.seconds:.0f} s."
    signs = [
        f"  {sign.handshape:20} {sign.before:4} -> {sign.after:4} of {sign.samples} right"
        for sign in told_of.signs
        if sign.samples
    ]
    held = (
        f"Held-out takes: {told_of.before:.1%} right before, {told_of.after:.1%} after."
        if signs
        else "No take was held out: there is one of each sign alone."
    )
    known = f"Rendered hands of others: {told_of.known_before:.1%} right before, {told_of.known_after:.1%} after."
    kept = (
        []
        if told_of.share
        else ["Nothing of it could be taken without losing others' hands: the network is as before."]
    )
    use = f"The network is in {out}. Use it: choose that folder in the settings under Network."
    return [taught, held, *signs, known, *kept, use]
