"""Rendered clips of strangers who sign at random, rest their hands and do what is no sign: to measure live reading.

    python -m handcam.learning.random_clips --mesh DIR --out DIR --count 12 --seed 7

writes NAME.mp4 and NAME.json, as `handcam evaluate --live --data DIR` reads them.
"""

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from handcam.domain import Handedness
from handcam.errors import LearningError
from handcam.learning.clips import HELD_UP, Step, frames, plan, write_clip
from handcam.learning.hand_mesh import HandShape
from handcam.learning.poses import random_pose
from handcam.learning.scenery import random_background
from handcam.learning.skin import Look
from handcam.learning.synthetic import Renderer
from handcam.signs import Handshape

SIZE = (640, 480)
_STEPS = 9
_NO_SIGNS = (*[Handshape.OTHER] * 4, Handshape.ROCK, Handshape.PINKY, Handshape.CROSSED, Handshape.C, Handshape.G)
_SIGNS = tuple(Handshape)[: tuple(Handshape).index(Handshape.HOOK) + 1]


def random_steps(rng: np.random.Generator) -> tuple[Step, ...]:
    """What one person does: signs of any sign set, a hand that shows nothing, and no hand at all."""
    steps: list[Step] = []
    for _ in range(_STEPS):
        kind = rng.choice(("sign", "no sign", "away"), p=(0.65, 0.22, 0.13))
        if kind == "away" and steps and steps[-1].handshape is not None:
            steps.append(Step(None, float(rng.uniform(0.5, 2.0))))
            continue
        pool = _SIGNS if kind == "sign" else _NO_SIGNS
        handshape = pool[int(rng.integers(len(pool)))]
        yaw, pitch, roll = (float(value) for value in rng.normal(0, (16, 10, 10)))
        hold = float(rng.uniform(1.0, 1.8))
        steps.append(Step(handshape, hold, yaw, pitch, roll, random_pose(rng, handshape)))
    return tuple(steps)


def write_random_clip(renderer: Renderer, path: Path, rng: np.random.Generator) -> None:
    """One clip and its table."""
    side: Handedness = "left" if rng.random() < 0.5 else "right"
    near = float(np.exp(rng.uniform(0, np.log(2.2))))
    at = (float(rng.uniform(-0.05, 0.05)) * near, HELD_UP[1] * near, HELD_UP[2] * near)
    look = Look.random(rng)
    keys, signs = plan(renderer, side, random_steps(rng))
    behind = random_background(rng, renderer.size, look.tone).astype(np.float32)
    shown = frames(renderer, side, keys, look, behind, HandShape.random(rng), at, int(rng.integers(1 << 31)))
    write_clip(path, shown, renderer.size, signs)


def main(
    mesh: Annotated[Path, typer.Option(help="folder that holds left.glb and right.glb")],
    out: Annotated[Path, typer.Option(help="where the clips go")],
    count: Annotated[int, typer.Option(min=1)] = 12,
    seed: Annotated[int, typer.Option(help="same seed, same clips")] = 7,
) -> None:
    """Render clips of strangers."""
    try:
        with Renderer(mesh, SIZE) as renderer:
            for number in range(count):
                path = out / f"stranger-{number:03d}.mp4"
                write_random_clip(renderer, path, np.random.default_rng((seed, number)))
                typer.echo(f"{path}")
    except LearningError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    typer.run(main)
