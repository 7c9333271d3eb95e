"""What a signer sees in the terminal, and what another program reads, while a session is recorded."""

import json
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import typer

from handcam.sessions.plan import Phase

if TYPE_CHECKING:
    from rich.console import RenderableType

    from handcam.sessions.conducting import Conductor, Moment
    from handcam.sessions.plan import Prompt

_HINTS = {
    "near": "nearer to the camera",
    "far": "further away",
    "left": "further to your left",
    "right": "further to your right",
    "tilted": "tilted to one side",
    "turned": "turned a little away",
}
_FLAGS = {
    "blurred": "blurred",
    "dark": "too dark",
    "bright": "too bright",
    "cut_off": "cut off at the edge",
    "far": "too far away",
    "edge_on": "seen from its edge",
    "duplicate": "hardly moving",
    "untracked": "found on this picture alone",
}


def prompt_words(prompt: "Prompt") -> str:
    """Such as: 3 with the left hand, tilted to one side (thumb index middle)."""
    hands = "both hands" if prompt.hand == "both" else f"the {prompt.hand} hand"
    hint = f", {_HINTS[prompt.hint]}" if prompt.hint else ""
    return f"{prompt.digit} with {hands}{hint} ({prompt.handshape.replace('_', ' ')})"


def summary_lines(summary: dict[str, Any]) -> "Iterator[str]":
    """A summary as people read it."""
    yield f"{summary['shown']} of {summary['prompts']} prompts, {summary['samples']} samples in {summary['folder']}"
    for label, hands in summary["counts"].items():
        yield f"  {label:20} " + "   ".join(f"{hand} {count}" for hand, count in hands.items())
    yield (
        f"{summary['rate']:g} samples a second and hand ({summary['target_rate']:g} asked for), "
        f"{summary['dropped']} dropped"
    )
    if summary["flags"]:
        yield "Doubtful: " + ", ".join(f"{count} {_FLAGS[flag]}" for flag, count in summary["flags"].items())


class JsonPrompts:
    """A JSON line on stdout when the session begins, and one a take: what was shown and how many samples it gave."""

    def __init__(self) -> None:
        self._at = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held."""

    def show(self, conductor: "Conductor", moment: "Moment", lost: str) -> None:
        """Tell what is new."""
        if self._at < 0:
            self._at = 0
            self._write(event="session", folder=str(conductor.recorder.folder), prompts=len(conductor.plan))
        for number in range(self._at, moment.number):
            samples = conductor.recorder.kept_of(number)
            self._write(event="take", number=number, prompt=str(conductor.plan[number]), samples=samples)
        self._at = moment.number

    def _write(self, **line: object) -> None:
        typer.echo(json.dumps(line))


class TerminalPrompts:
    """The prompt, the countdown and the counts on stderr: redrawn on a terminal, a line a prompt elsewhere."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.live import Live

        self._console = Console(stderr=True)
        self._live = Live(console=self._console, auto_refresh=False, transient=True)
        self._told = -1

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._live.start()
        else:
            self._console.print("Opening the source…")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._live.stop()

    def show(self, conductor: "Conductor", moment: "Moment", lost: str) -> None:
        """Show how the session stands. lost: why there are no pictures; "" while there are."""
        if self._console.is_terminal:
            self._live.update(_screen(conductor, moment, lost), refresh=True)
        elif moment.number != self._told and moment.prompt is not None:
            self._told = moment.number
            self._console.print(f"{moment.number + 1}/{len(conductor.plan)}: {prompt_words(moment.prompt)}")


def _screen(conductor: "Conductor", moment: "Moment", lost: str) -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    status = moment.recording
    prompt = moment.prompt
    lines = [Text(f"{min(moment.number + 1, len(conductor.plan))} of {len(conductor.plan)}", style="dim")]
    if lost or moment.waiting:
        lines.append(Text(f"{lost} Recording goes on once there are pictures again.".strip(), style="bold yellow"))
    elif prompt is not None:
        lines.append(Text(f"Show {prompt_words(prompt)}", style="bold"))
        lines.append(
            Text(f"● Recording {moment.left:.1f} s", style="bold white on red")
            if moment.phase is Phase.TAKE
            else Text(f"in {moment.left:.1f} s", style="bold")
        )
    doubts = ", ".join(_FLAGS[flag] for flag in status.flags) if status.seen else "no hand is seen"
    lines.append(Text(f"Hand: {doubts or 'well seen'}"))
    if moment.empty:
        lines.append(Text("Nothing was recorded of the last take.", style="bold yellow"))
    counts = ", ".join(f"{label} {hand} {count}" for (label, hand), count in status.counts.items())
    lines.append(Text(f"Samples: {counts or 'none yet'}; {status.rate:.1f} a second; {status.dropped} dropped"))
    return Group(*lines)
