"""Rendered people who enter ten digits at a kiosk without touching anything, mistakes and corrections included.

PYTHONPATH=.:tests xvfb-run -a python tests/kiosk/measure_entry.py MESH --seed 1 --seed 2 --sign-set asl [--film OUT]

Each looks at the screen, as people do: holds a sign until it counts, lowers the hand before the same digit again, shows
a wrong digit on purpose and takes it back, pauses, rests with the hand down, goes on, and confirms. Whatever counts
that was not shown is reported, and taken back. The clip is rendered while it is entered; tracker, network, stabiliser
and kiosk are the real ones.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

import cv2
import numpy as np
import typer
from kiosk.measure_rendering import SIZE, Body, Posture, film

from handcam.classifier import LiteRTClassifier
from handcam.domain import Frame, Handedness, Pixels
from handcam.kiosk.commands import suited_signs
from handcam.kiosk.entering import EntryRules
from handcam.kiosk.machine import KioskMachine
from handcam.kiosk.view import Happening, KioskView, Phase
from handcam.learning.poses import Pose, random_pose
from handcam.learning.scenery import random_background
from handcam.learning.synthetic import Renderer, settled
from handcam.pipeline import Pipeline
from handcam.signs import Handshape, SignSet, load_sign_set
from handcam.stabiliser import Stabiliser
from handcam.tracking import MediaPipeTracker

RATE = 15
_MOVES = 0.35  # s from one sign to the next
_REACTS = 0.3  # s until somebody does something about what they see
_TRIES = 6.0  # s for which a sign is held in vain until it is shown anew
_DOWN = (0.0, 0.34, 0.0)  # metres
_SIDEWAYS = {Handshape.O: 50.0, Handshape.HOOK: 35.0, Handshape.PINCH: 45.0}

Shown = int | Literal["backspace", "clear", "confirm", "pause", "down"]


@dataclass
class Person:
    """Somebody at the kiosk: what they mean to do, what they do now, and what came of it."""

    goals: list[Shown]
    postures: Mapping[Shown, Posture]
    shows: Shown = "down"
    since: float = 0.0
    acts_at: float = 0.6
    then: Shown | None = None
    before: Posture | None = None
    wrong: list[str] = field(default_factory=list)
    retries: int = 0
    number: str = ""

    def posture(self, time: float) -> Posture:
        """Where the hand is."""
        goal, start = self.postures[self.shows], self.before or self.postures["down"]
        share = min(1.0, (time - self.since) / _MOVES)
        share = share * share * (3 - 2 * share)
        mixed = [
            tuple((np.array(a) + share * (np.array(b) - np.array(a))).tolist())
            for a, b in ((start.turn, goal.turn), (start.off, goal.off))
        ]
        return Posture(start.pose.towards(goal.pose, share), mixed[0], mixed[1])

    def look(self, time: float, view: KioskView, happened: tuple[Happening, ...]) -> None:
        """What they see, and make of it."""
        for happening in happened:
            self._see(time, happening)
        if time < self.acts_at:
            return
        if self.then is not None:
            self._show(time, self.then)
            self.then = None
        elif self.shows == "down" and self.goals and time - self.since > 0.9:
            self._show(time, self.goals[0])
        elif self.shows != "down" and time - self.since > _TRIES and view.phase is not Phase.READING:
            self.retries += 1
            self._show(time, "down")

    def _see(self, time: float, happening: Happening) -> None:
        done: Shown | None = {
            "taken_back": "backspace",
            "entered": "confirm",
            "paused": "pause",
            "resumed": "pause",
        }.get(happening.kind, happening.digit if happening.kind == "accepted" else None)  # type: ignore[assignment]
        if happening.kind == "entered":
            self.number = happening.number
        if self.goals and done == self.goals[0]:
            last = self.goals.pop(0)
            again = bool(self.goals) and (self.goals[0] == last or last == "pause")
            self.then = "down" if again or not self.goals else self.goals[0]
        else:
            self.wrong.append(f"{happening.kind} {happening.digit} at {time:.1f} s, shown: {self.shows}")
            self.goals.insert(0, "backspace" if happening.kind == "accepted" else self.goals[0])
            self.then = self.goals[0]
        self.acts_at = time + _REACTS

    def _show(self, time: float, what: Shown) -> None:
        self.before, self.shows, self.since = self.posture(time), what, time


def _goals(rng: np.random.Generator, sign_set: SignSet) -> tuple[list[Shown], str]:
    """Ten digits, the third twice, a wrong one, a rest; and the number that is meant."""
    digits = [int(each) for each in rng.choice([value for value in sign_set.values if value < 10], 10)]
    digits[3] = digits[2]
    wrong = next(value for value in sign_set.values if value != digits[5] and value != digits[4] and value < 10)
    goals: list[Shown] = [*digits[:5], wrong, "backspace", *digits[5:7], "pause", "pause", *digits[7:], "confirm"]
    return goals, "".join(map(str, digits))


def _postures(rng: np.random.Generator, renderer: Renderer, body: Body, sign_set: SignSet) -> dict[Shown, Posture]:
    shown: dict[Shown, Handshape] = {}
    for handshape, digit in sign_set.digits.items():
        shown.setdefault(digit, Handshape(handshape))
    shown |= {action: Handshape(handshape) for handshape, action in suited_signs(sign_set).items()}
    postures: dict[Shown, Posture] = {"down": Posture(random_pose(rng, Handshape.FIVE), (0, 0, 0), _DOWN)}
    for what, handshape in shown.items():
        yaw, pitch, roll = (float(value) for value in rng.normal(0, (10, 8, 8)))
        pose: Pose = settled(renderer.meshes[body.side], random_pose(rng, handshape), handshape, body.shape)
        postures[what] = Posture(pose, (yaw + _SIDEWAYS.get(handshape, 0.0), pitch, roll))
    down = tuple(value * body.near for value in _DOWN)
    postures["down"] = Posture(postures["down"].pose, (0, 0, 0), (down[0], down[1], down[2]))
    return postures


def enter(
    renderer: Renderer, seed: int, side: Handedness, sign_set: SignSet, max_hands: int, out: Path | None
) -> tuple[str, Person, float]:
    """What was meant, who entered it, and how long it took."""
    rng = np.random.default_rng((seed, side == "left", len(sign_set.name)))
    body = Body.random(rng)
    body = Body(side, body.shape, body.look, body.near)
    goals, meant = _goals(rng, sign_set)
    person = Person(goals, _postures(rng, renderer, body, sign_set))
    behind = random_background(rng, SIZE, body.look.tone).astype(np.float32)
    pipeline = Pipeline(MediaPipeTracker(max_hands), LiteRTClassifier(), Stabiliser(sign_set))
    machine = KioskMachine(sign_set, entry=EntryRules(length=10, confirm="sign"))
    writer = None if out is None else cv2.VideoWriter(str(out), cv2.VideoWriter.fourcc(*"mp4v"), RATE, SIZE)
    time = 0.0
    pipeline.open()
    try:
        for number, pixels in enumerate(film(renderer, [(body, person.posture)], 150, lambda time: behind, rng, RATE)):
            time = number / RATE
            moment = machine.update(pipeline.process(Frame(pixels, number, time)))
            person.look(time, moment.view, moment.happenings)
            if writer is not None:
                writer.write(_drawn(pixels, moment.view))
            if person.number or time - person.since > 40:
                break
    finally:
        pipeline.close()
        if writer is not None:
            writer.release()
    return meant, person, time


def _drawn(pixels: Pixels, view: KioskView) -> Pixels:
    picture = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    sign = view.action if view.digit is None else view.digit
    lines = (f"{view.phase.value} {'' if sign is None else sign} {view.progress:.2f}", f"entry {view.entry}", view.hint)
    for line, text in enumerate(lines):
        cv2.putText(picture, text, (8, 24 + 26 * line), cv2.FONT_HERSHEY_SIMPLEX, 0.7, (0, 0, 255), 2)
    return np.asarray(picture, np.uint8)


def main(
    mesh: Path,
    seed: Annotated[list[int], typer.Option()],
    sign_set: Annotated[list[str] | None, typer.Option(help="by default asl and counting")] = None,
    side: Annotated[list[str] | None, typer.Option(help="by default both")] = None,
    max_hands: Annotated[int, typer.Option()] = 2,
    film: Annotated[Path | None, typer.Option(help="a folder for the clips, with what the kiosk shows")] = None,
) -> None:
    """Enter a number for each seed, hand and sign set."""
    right = shown = 0
    sides: tuple[Handedness, ...] = ("right", "left")
    with Renderer(mesh, SIZE, detail=0, supersample=1) as renderer:
        for each in seed:
            for hand in [name for name in sides if side is None or name in side]:
                for name in sign_set or ["asl", "counting"]:
                    out = None if film is None else film / f"{name}-{hand}-{each}.mp4"
                    meant, person, time = enter(renderer, each, hand, load_sign_set(name), max_hands, out)
                    right, shown = right + (person.number == meant), shown + 1
                    told = f"meant {meant}, entered {person.number or 'nothing'}, {time:.0f} s"
                    slips = f"{person.retries} shown again, {len(person.wrong)} wrong {person.wrong}"
                    typer.echo(f"{name} {hand} seed {each}: {told}, {slips}")
    typer.echo(f"{right} of {shown} numbers right")


if __name__ == "__main__":
    typer.run(main)
