"""Rendered signers whose hands are hard to read, recorded as sessions: to measure what teaching is worth.

`PYTHONPATH=. python tests/learning/hard_hands.py MESH HAND OUT [TAKES]` writes OUT/teach and OUT/unseen, sessions of a
hand of `HANDS` with so many takes of each counting digit (of `own_sign`: of a sign that nobody else has), found by
handcam's own tracker; each take is shown elsewhere, turned otherwise and in another light.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
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
from handcam.own_signs import with_sign
from handcam.pipeline import Pipeline
from handcam.sessions.format import CameraInfo, Consent
from handcam.sessions.recording import Recorder, Take
from handcam.sessions.starting import session_info
from handcam.signs import Handshape, load_sign_set
from handcam.stabiliser import Stabiliser
from handcam.tracking import MediaPipeTracker

SIZE = (640, 480)
HELD = 1.4  # s
COUNTING = {
    str(sign): POSES[sign]
    for sign in (Handshape.FIST, Handshape.INDEX, Handshape.V, Handshape.W, Handshape.FOUR, Handshape.FIVE)
}
OWN_SIGN = {
    "middle_two": Pose.of((46, -10, 20, 50, 30), (86, 104, 66, 0), (0, 2, 2, 2), (0, 2, 2, 2), (86, 104, 66, 0))
}
"""Middle and ring finger up, the thumb across the palm."""
FINGERS = INDEX, MIDDLE, RING, LITTLE = range(5, 21, 4)
"""A finger's first angle: MCP flex, then PIP and DIP flex and spread."""


@dataclass(frozen=True, eq=False, slots=True)
class Hand:
    """How a signer's hand shows what others show as in `poses`.

    least, most: degrees that its joints can be bent at all, by the number of the angle. pushed: degrees that are added
    to an angle, whatever is shown. fused: fingers, by their first angles, that bend as one. signs: what is shown.
    """

    shape: HandShape = field(default_factory=HandShape)
    least: Mapping[int, float] = field(default_factory=dict)
    most: Mapping[int, float] = field(default_factory=dict)
    pushed: Mapping[int, float] = field(default_factory=dict)
    fused: tuple[int, ...] = ()
    signs: Mapping[str, Pose] = field(default_factory=lambda: COUNTING)

    def bent(self, pose: Pose) -> Pose:
        """The pose as this hand shows it."""
        angles, least, most = pose.angles.copy(), LOW.copy(), HIGH.copy()
        if self.fused:
            joints = [[first + joint for first in self.fused] for joint in range(3)]
            angles[joints] = angles[joints].mean(axis=1, keepdims=True)
        angles[list(self.pushed)] += list(self.pushed.values())
        least[list(self.least)] = list(self.least.values())
        most[list(self.most)] = list(self.most.values())
        return Pose(np.clip(angles, least, most))


def flex(first: int, *degrees: float) -> dict[int, float]:
    """Degrees by angle, from a digit's first joint that bends on."""
    return {first + joint: each for joint, each in enumerate(degrees)}


_THUMB_FLEX = 3  # MCP; IP is the next
HANDS: Mapping[str, Hand] = {
    # Ring and little finger stay bent, and the others do not close all the way.
    "stiff": Hand(
        HandShape(lengths=(0.95, 0.8, 0.95, 0.9, 0.85), widths=(1.1,) * 5),
        least=flex(_THUMB_FLEX, 15, 20) | flex(RING, 25, 55, 20) | flex(LITTLE, 30, 65, 25),
        most=flex(INDEX, 70, 70, 40) | flex(MIDDLE, 75, 75, 45),
    ),
    # No finger straightens, and the thumb stays beside the palm.
    "curled": Hand(
        HandShape(lengths=(0.9, 0.9, 0.82, 0.9, 0.95), widths=(0.95,) * 5),
        least={0: 5} | {angle: least for finger in FINGERS for angle, least in flex(finger, 10, 38, 22).items()},
        most={1: 12},
    ),
    # Joints that rheumatism has worn: the fingers lean to the little finger's side, no root comes up, and middles are
    # straight with bent ends (swan necks); the thumb does not leave the hand.
    "leaning": Hand(
        least={0: 22, 22: 12} | {angle: 45 for finger in FINGERS for angle in (finger, finger + 2)},
        pushed={INDEX + 3: -22, MIDDLE + 3: -22, RING + 3: 22, LITTLE + 3: 22},
    ),
    # Index and middle finger have lost their ends.
    "short": Hand(HandShape(lengths=(1, 0.4, 0.45, 1, 1))),
    # Middle, ring and little finger are grown together and bend as one.
    "fused": Hand(
        HandShape(widths=(1, 1, 1.15, 1.15, 1.15)),
        least={MIDDLE + 3: 0},
        most={RING + 3: -8, LITTLE + 3: -14},
        fused=(MIDDLE, RING, LITTLE),
    ),
    # Thick fingers that neither close nor straighten, and a thumb that neither leaves the hand nor crosses it.
    "swollen": Hand(
        HandShape(widths=(1.5,) * 5),
        least={0: 12} | {angle: least for finger in FINGERS for angle, least in flex(finger, 10, 30, 10).items()},
        most={0: 16, _THUMB_FLEX: 20}
        | {angle: most for finger in FINGERS for angle, most in flex(finger, 42, 50, 25).items()},
    ),
    "own_sign": Hand(signs=OWN_SIGN),
}


def record_session(mesh: Path, name: str, folder: Path, takes: int, seed: int) -> None:
    """One session of this hand."""
    hand = HANDS[name]
    sign_set = load_sign_set("counting")
    for own in hand.signs.keys() - COUNTING.keys():
        sign_set = with_sign(sign_set, own, 12, "Counting, mine")
    consent = Consent(text="A rendered hand: nobody was asked.", given=datetime.now(UTC))
    camera = CameraInfo(name="rendered", width=SIZE[0], height=SIZE[1], rate=FPS)
    info = session_info(signer=name, consent=consent, sign_set=sign_set, camera=camera, licence="MIT")
    pipeline = Pipeline(MediaPipeTracker(1), LiteRTClassifier(), Stabiliser(load_sign_set("counting")))
    recorder, count = Recorder(folder, info), 0
    pipeline.open()
    try:
        with Renderer(mesh, SIZE, detail=1, supersample=1) as renderer:
            for number, sign in enumerate(list(hand.signs) * takes):
                for shown, pixels in _take(renderer, hand, sign, np.random.default_rng((seed, number))):
                    if shown:
                        recorder.begin(Take(number, sign)) if not recorder.status.recording else None
                    else:
                        recorder.end()
                    recorder.write(pipeline.process(Frame(pixels, count, count / FPS)))
                    count += 1
                recorder.end()
    finally:
        pipeline.close()
        recorder.close(60)


def _take(renderer: Renderer, hand: Hand, sign: str, rng: np.random.Generator) -> Iterator[tuple[bool, Pixels]]:
    """Frames of one take, and whether the sign is held in each."""
    yaw, pitch, roll = (float(value) for value in rng.normal(0, (14, 9, 9)))
    handshape = Handshape(sign) if sign in COUNTING else Handshape.OTHER
    keys, (held,) = plan(renderer, "right", (Step(handshape, HELD, yaw, pitch, roll, hand.bent(hand.signs[sign])),))
    near = float(rng.uniform(1.0, 1.7))
    at = (float(rng.uniform(-0.05, 0.05)) * near, HELD_UP[1] * near, HELD_UP[2] * near)
    look = Look.random(rng)
    behind = random_background(rng, SIZE, look.tone).astype(np.float32)
    pictures = frames(renderer, "right", keys, look, behind, hand.shape, at, int(rng.integers(1 << 31)))
    for number, pixels in enumerate(pictures):
        yield held.start <= number / FPS <= held.end, pixels


if __name__ == "__main__":
    mesh, hand, out, *count = sys.argv[1:]
    for name, seed in (("teach", 1), ("unseen", 2)):
        record_session(Path(mesh), hand, Path(out) / name, int(count[0]) if count else 5, seed)
