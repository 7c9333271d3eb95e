"""Rendered signers whose hands the network reads badly, recorded as sessions: to measure what teaching is worth.

`PYTHONPATH=. python tests/learning/hard_hands.py MESH HAND OUT [TAKES]` writes OUT/teach and OUT/unseen, sessions of
the hand `stiff` or `curled` with so many takes of each counting digit, found by handcam's own tracker; each take is
shown elsewhere, turned otherwise and in another light.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from handcam.classifier import LiteRTClassifier
from handcam.domain import Frame, Pixels
from handcam.learning.clips import FPS, HELD_UP, Step, frames, plan
from handcam.learning.hand_mesh import HandShape
from handcam.learning.poses import HIGH, LOW, POSES, Pose
from handcam.learning.scenery import random_background
from handcam.learning.skin import Look
from handcam.learning.synthetic import Renderer
from handcam.pipeline import Pipeline
from handcam.sessions.format import CameraInfo, Consent
from handcam.sessions.recording import Recorder, Take
from handcam.sessions.starting import session_info
from handcam.signs import Handshape, load_sign_set
from handcam.stabiliser import Stabiliser
from handcam.tracking import MediaPipeTracker

SIZE = (640, 480)
SIGNS = (Handshape.FIST, Handshape.INDEX, Handshape.V, Handshape.W, Handshape.FOUR, Handshape.FIVE)
HELD = 1.4  # s
SHAPES = {
    "stiff": HandShape(lengths=(0.95, 0.8, 0.95, 0.9, 0.85), widths=(1.1,) * 5),
    "curled": HandShape(lengths=(0.9, 0.9, 0.82, 0.9, 0.95), widths=(0.95,) * 5),
}


def bent(hand: str, handshape: Handshape) -> Pose:
    """A handshape as this hand shows it.

    stiff: ring and little finger stay bent, and the others do not close all the way. curled: no finger straightens, and
    the thumb stays beside the palm.
    """
    least, most = LOW.copy(), HIGH.copy()
    if hand == "curled":
        for finger in range(5, 21, 4):
            least[finger : finger + 3] = (10, 38, 22)  # MCP, PIP, DIP flex
        least[0], most[1] = 5, 12  # thumb: across the palm, and no further out of its plane
        return Pose(np.clip(POSES[handshape].angles, least, most))
    least[3:5] = (15, 20)  # thumb: MCP, IP flex
    most[5:8] = (70, 70, 40)  # index: MCP, PIP, DIP flex
    most[9:12] = (75, 75, 45)  # middle
    least[13:16] = (25, 55, 20)  # ring
    least[17:20] = (30, 65, 25)  # little finger
    return Pose(np.clip(POSES[handshape].angles, least, most))


def record_session(mesh: Path, hand: str, folder: Path, takes: int, seed: int) -> None:
    """One session of this hand."""
    sign_set = load_sign_set("counting")
    consent = Consent(text="A rendered hand: nobody was asked.", given=datetime.now(UTC))
    camera = CameraInfo(name="rendered", width=SIZE[0], height=SIZE[1], rate=FPS)
    info = session_info(signer=hand, consent=consent, sign_set=sign_set, camera=camera, licence="MIT")
    pipeline = Pipeline(MediaPipeTracker(1), LiteRTClassifier(), Stabiliser(sign_set))
    recorder, count = Recorder(folder, info), 0
    pipeline.open()
    try:
        with Renderer(mesh, SIZE, detail=1, supersample=1) as renderer:
            for number in range(takes * len(SIGNS)):
                handshape = SIGNS[number % len(SIGNS)]
                for shown, pixels in _take(renderer, hand, handshape, np.random.default_rng((seed, number))):
                    if shown:
                        recorder.begin(Take(number, str(handshape))) if not recorder.status.recording else None
                    else:
                        recorder.end()
                    recorder.write(pipeline.process(Frame(pixels, count, count / FPS)))
                    count += 1
                recorder.end()
    finally:
        pipeline.close()
        recorder.close(60)


def _take(
    renderer: Renderer, hand: str, handshape: Handshape, rng: np.random.Generator
) -> Iterator[tuple[bool, Pixels]]:
    """Frames of one take, and whether the sign is held in each."""
    yaw, pitch, roll = (float(value) for value in rng.normal(0, (14, 9, 9)))
    keys, (sign,) = plan(renderer, "right", (Step(handshape, HELD, yaw, pitch, roll, bent(hand, handshape)),))
    near = float(rng.uniform(1.0, 1.7))
    at = (float(rng.uniform(-0.05, 0.05)) * near, HELD_UP[1] * near, HELD_UP[2] * near)
    look = Look.random(rng)
    behind = random_background(rng, SIZE, look.tone).astype(np.float32)
    pictures = frames(renderer, "right", keys, look, behind, SHAPES[hand], at, int(rng.integers(1 << 31)))
    for number, pixels in enumerate(pictures):
        yield sign.start <= number / FPS <= sign.end, pixels


if __name__ == "__main__":
    mesh, hand, out, *count = sys.argv[1:]
    for name, seed in (("teach", 1), ("unseen", 2)):
        record_session(Path(mesh), hand, Path(out) / name, int(count[0]) if count else 5, seed)
