"""How often a kiosk accepts what nobody meant, in hours of rooms, people who pass by and hands at rest.

PYTHONPATH=.:tests xvfb-run -a python tests/kiosk/measure_false_accepts.py render MESH FOLDER --seed 2 --clips 4
PYTHONPATH=.:tests python tests/kiosk/measure_false_accepts.py replay FOLDER --seed 2 --hours 1 [--film FILE.mp4]

`render` renders so many distinct clips of each kind, runs tracker and network on them, and keeps what they found.
`replay` shows a kiosk an hour of each kind: the clips in random order, mirrored, shifted, slower or faster, at 15 or
7.5 frames a second. What the network said of a frame is repeated, then; what the stabiliser and the kiosk make of the
sequence is new each time.
"""

import pickle
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from kiosk.measure_rendering import FPS, SIZE, Found, find
from kiosk.measure_scenes import SCENES

from handcam.domain import Frame, Hand, Result
from handcam.kiosk.entering import EntryRules
from handcam.kiosk.machine import KioskMachine
from handcam.learning.synthetic import Renderer
from handcam.signs import SignSet, load_sign_set
from handcam.sources import VideoSource
from handcam.stabiliser import Stabiliser

app = typer.Typer(add_completion=False)


@app.command()
def render(
    mesh: Path,
    folder: Path,
    seed: Annotated[int, typer.Option()] = 2,
    clips: Annotated[int, typer.Option(help="of each kind")] = 4,
    max_hands: Annotated[int, typer.Option()] = 2,
    only: Annotated[list[str] | None, typer.Option(help="these kinds alone")] = None,
) -> None:
    """Render the clips of a seed and keep what is found in them; what is there already is left as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    with Renderer(mesh, SIZE, detail=0, supersample=1) as renderer:
        for clip in range(clips):
            for kind, (name, scene) in enumerate(SCENES.items()):
                path = folder / f"{name}-{seed}-{clip}.pickle"
                if not path.exists() and (only is None or name in only):
                    found = find(scene(renderer, np.random.default_rng((seed, kind, clip))), max_hands)
                    path.write_bytes(pickle.dumps(found))
                    typer.echo(f"{path.name}: {len(found)} frames, hands in {sum(bool(f.hands) for f in found)}")


@app.command()
def replay(
    folder: Path,
    seed: Annotated[int, typer.Option()] = 2,
    hours: Annotated[float, typer.Option(help="of each kind")] = 1.0,
    sign_set: Annotated[list[str] | None, typer.Option(help="by default counting")] = None,
    film: Annotated[Path | None, typer.Option(help="a clip of the real world without a sign, shown as it is")] = None,
) -> None:
    """Show it to a kiosk, and count."""
    for name in sign_set or ["counting"]:
        total: Counter[str] = Counter()
        for kind in SCENES:
            clips = [_load(path) for path in sorted(folder.glob(f"{kind}-{seed}-*.pickle"))]
            if clips:
                counts = _shown(_hours(clips, np.random.default_rng((seed, 99)), hours * 3600), load_sign_set(name))
                seconds = sum(map(len, clips)) / FPS
                typer.echo(f"{name} {kind}: {len(clips)} clips, {seconds:.0f} s distinct, {hours} h: {dict(counts)}")
                total += counts
        if film is not None:
            counts = _shown(_filmed(film, hours * 3600), load_sign_set(name))
            typer.echo(f"{name} {film.name}, {hours} h: {dict(counts)}")
        typer.echo(f"{name} in all: {dict(total)}")


def _load(path: Path) -> list[Found]:
    found: list[Found] = pickle.loads(path.read_bytes())
    return found


def _hours(clips: Sequence[Sequence[Found]], rng: np.random.Generator, seconds: float) -> Iterator[tuple[float, Found]]:
    """The clips again and again, changed, with a second or so of nothing in between."""
    time = 0.0
    while time < seconds:
        found, step = clips[int(rng.integers(len(clips)))], int(rng.integers(1, 3))
        pace, mirrored, shift = rng.uniform(0.8, 1.25), rng.random() < 0.5, rng.uniform(-30, 30, 2)
        for each in found[::step]:
            time += step * pace / FPS
            yield time, replace(each, hands=tuple(_changed(hand, mirrored, shift) for hand in each.hands))
        for _ in range(int(rng.integers(0, 30))):
            time += 1 / FPS
            yield time, Found((), (), ())


def _changed(hand: Hand, mirrored: bool, shift: np.ndarray) -> Hand:
    landmarks = hand.landmarks.copy()
    if mirrored:
        landmarks[:, 0] = SIZE[0] - 1 - landmarks[:, 0]
    landmarks[:, :2] += shift.astype(np.float32)
    side = hand.handedness if not mirrored else "left" if hand.handedness == "right" else "right"
    return replace(hand, landmarks=landmarks, handedness=side)


def _filmed(path: Path, seconds: float) -> Iterator[tuple[float, Found]]:
    """What is found in a film, again and again."""
    source = VideoSource(path)
    source.open()
    frames = list(iter(source.read, None))
    source.close()
    found, rate = find(frame.pixels for frame in frames), len(frames) / max(frames[-1].time, 0.1)
    for number in range(int(seconds * rate)):
        yield number / rate, found[number % len(found)]


def _shown(found: Iterator[tuple[float, Found]], sign_set: SignSet) -> Counter[str]:
    """How often what happened."""
    stabiliser = Stabiliser(sign_set)
    machine = KioskMachine(sign_set, entry=EntryRules(length=None, confirm="pause"), realtime=False)
    happened: Counter[str] = Counter()
    pixels = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    for index, (time, each) in enumerate(found):
        pairs = [(hand.slot, prediction) for hand, prediction in zip(each.hands, each.predictions, strict=True)]
        readings = stabiliser.update(time, pairs)
        result = Result(Frame(pixels, index, time), each.hands, each.crops, each.predictions, readings)
        for happening in machine.update(result).happenings:
            if not happening.by_itself:
                happened[f"{happening.kind} {happening.digit if happening.digit is not None else ''}".strip()] += 1
    return happened


if __name__ == "__main__":
    app()
