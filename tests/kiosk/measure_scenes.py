"""What goes on before a kiosk while nobody enters anything: rooms, passers-by, hands that rest, wave and scratch."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

import numpy as np
from kiosk.measure_rendering import SIZE, Body, Floats, Motion, Posture, film

from handcam.domain import Pixels
from handcam.learning.poses import HIGH, LOW, POSES, Pose, random_pose
from handcam.learning.scenery import random_background
from handcam.learning.synthetic import Renderer
from handcam.signs import Handshape

SECONDS = 12.0
Scene = Callable[[Renderer, np.random.Generator], Iterator[Pixels]]


def relaxed(rng: np.random.Generator) -> Pose:
    """A hand at rest: middle joints bent by 35 degrees and more, the thumb beside them. With less it is open."""
    bend = rng.uniform(35, 62) + np.arange(4) * rng.uniform(-3, 9)
    fingers = [(0.55 * b + rng.normal(0, 5), b + rng.normal(0, 7), 0.55 * b, rng.normal(0, 3)) for b in bend]
    thumb = rng.uniform((-8, 0, -10, 0, 0), (25, 25, 10, 35, 35))
    return Pose(np.clip(np.concatenate([thumb, np.ravel(fingers), rng.normal(0, (14, 7))]), LOW, HIGH))


def anything(rng: np.random.Generator) -> Pose:
    """What people's hands do: they rest, most of the time, or show a sign without meaning it."""
    signs = tuple(POSES)
    return relaxed(rng) if rng.random() < 0.6 else random_pose(rng, signs[int(rng.integers(len(signs)))])


def _turn(rng: np.random.Generator, roll: float = 20) -> tuple[float, float, float]:
    yaw, pitch, tilt = (float(value) for value in rng.normal(0, (22, 15, roll)))
    return (yaw + (180 if rng.random() < 0.4 else 0), pitch, tilt)


def _between(moments: list[tuple[float, Posture]]) -> Motion:
    """From one posture to the next, eased; not in the picture before the first and after the last."""

    def motion(time: float) -> Posture | None:
        for (start, one), (end, other) in pairwise(moments):
            if start <= time <= end:
                share = (time - start) / max(end - start, 1e-6)
                share = share * share * (3 - 2 * share)
                turn = np.array(one.turn) + share * (np.array(other.turn) - one.turn)
                off = np.array(one.off) + share * (np.array(other.off) - one.off)
                return Posture(one.pose.towards(other.pose, share), (*turn.tolist(),), (*off.tolist(),))
        return None

    return motion


def _room(rng: np.random.Generator, body: Body | None = None) -> Callable[[float], Floats]:
    tone = np.array((200, 160, 130), np.float32) if body is None else body.look.tone
    picture = random_background(rng, SIZE, tone).astype(np.float32)
    return lambda time: picture


def empty(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """A room whose light changes slowly."""
    picture, size = _room(rng)(0), rng.uniform(0.02, 0.2)
    return film(renderer, (), SECONDS, lambda time: picture * (1 + size * np.float32(np.sin(0.7 * time))), rng)


def strollers(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """People without hands in view go by, as shapes: the picture behind moves."""
    wide = np.concatenate([_room(rng)(0) for _ in range(3)], axis=1)
    speed = rng.uniform(40, 160)
    return film(renderer, (), SECONDS, lambda time: wide[:, int(speed * time) % (2 * SIZE[0]) :][:, : SIZE[0]], rng)


def resting(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """A hand at rest, upright, level or hanging, that shifts every few seconds."""
    body, moments, now = Body.random(rng), list[tuple[float, Posture]](), 0.0
    tilt = float(rng.choice((0, 60, -60, 180)))
    while now < SECONDS:
        yaw, pitch, roll = _turn(rng)
        off = tuple(float(value) for value in rng.uniform(-0.04, 0.04, 3))
        posture = Posture(relaxed(rng), (yaw, pitch, roll + tilt), (off[0], off[1] - 0.03 * (tilt != 0), off[2]))
        moments += [(now, posture), (now + float(rng.uniform(2.5, 5)), posture)]
        now = moments[-1][0] + 0.5
    return film(renderer, [(body, _between(moments))], SECONDS, _room(rng, body), rng)


def passing(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """Hands that cross the picture, one after the other."""
    body, moments, now = Body.random(rng), list[tuple[float, Posture]](), 0.3
    motions = []
    while now < SECONDS:
        pose, (yaw, pitch, roll), takes = anything(rng), _turn(rng, 50), float(rng.uniform(0.8, 3.0))
        way = float(rng.choice((-1, 1))) * 0.4 * body.near
        low, high = (float(value) for value in rng.uniform(-0.1, 0.05, 2))
        moments = [
            (now, Posture(pose, (yaw, pitch, roll), (-way, low, 0))),
            (now + takes, Posture(pose, (yaw + 10, pitch, roll + 15), (way, high, 0))),
        ]
        motions.append(_between(moments))
        now += takes + float(rng.uniform(0.2, 1.0))
    return film(renderer, [(body, each) for each in motions], SECONDS, _room(rng, body), rng)


def waving(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """Somebody greets: an open hand, or fingers, to and fro."""
    body, pose = Body.random(rng), random_pose(rng, Handshape.FIVE if rng.random() < 0.7 else Handshape.FOUR)
    speed, wide, tilt = 6.28 * rng.uniform(1.0, 2.5), rng.uniform(0.02, 0.08), rng.uniform(12, 30)
    yaw, pitch, roll = _turn(rng, 10)

    def motion(time: float) -> Posture | None:
        if time % 4 > 3:
            return None
        swing = float(np.sin(speed * time))
        return Posture(pose, (yaw, pitch, roll + tilt * swing), (wide * swing * body.near, 0, 0))

    return film(renderer, [(body, motion)], SECONDS, _room(rng, body), rng)


def scratching(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """Fingers that scratch, the back of the hand to the camera or its edge."""
    body, pose = Body.random(rng), relaxed(rng)
    speed, depth = 6.28 * rng.uniform(1.5, 4), rng.uniform(6, 22)
    yaw, pitch, roll = 180 + rng.normal(0, 35), rng.normal(0, 20), rng.normal(0, 40)

    def motion(time: float) -> Posture:
        swing = np.sin(speed * time) if time % 3 < 2.2 else 0.0
        angles = pose.angles.copy()
        angles[[5, 6, 9, 10, 13, 14, 17, 18]] += depth * swing
        off = (0.004 * float(swing), -0.02 + 0.006 * float(swing), 0.0)
        return Posture(Pose(np.clip(angles, LOW, HIGH)), (float(yaw), float(pitch), float(roll)), off)

    return film(renderer, [(body, motion)], SECONDS, _room(rng, body), rng)


def no_signs(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """Poses that are no sign, held up for seconds each."""
    return _held(renderer, rng, [random_pose(rng, Handshape.OTHER) for _ in range(4)], 3.0)


def halves(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """Somebody who cannot make up their mind: half-way from one sign to another, there for a while, and back."""
    signs, poses = tuple(POSES), []
    for _ in range(6):
        one, two = (random_pose(rng, signs[int(number)]) for number in rng.choice(len(signs), 2, replace=False))
        poses += [one, one.towards(two, float(rng.uniform(0.35, 0.65)))]
    return _held(renderer, rng, poses, 0.75)


def _held(renderer: Renderer, rng: np.random.Generator, poses: list[Pose], hold: float) -> Iterator[Pixels]:
    body, moments = Body.random(rng), list[tuple[float, Posture]]()
    turn, now = _turn(rng), 0.4
    for pose in poses:
        turn = (turn[0] + float(rng.normal(0, 6)), turn[1], turn[2] + float(rng.normal(0, 6)))
        moments += [(now, Posture(pose, turn)), (now + hold * float(rng.uniform(0.8, 1.3)), Posture(pose, turn))]
        now = moments[-1][0] + 0.3
    return film(renderer, [(body, _between(moments))], min(now, SECONDS), _room(rng, body), rng)


def two_people(renderer: Renderer, rng: np.random.Generator) -> Iterator[Pixels]:
    """Two who talk: hands that move every second or two, and never hold anything longer."""
    hands = []
    for x in (-0.12, 0.12):
        body, moments, now = Body.random(rng), list[tuple[float, Posture]](), float(rng.uniform(0, 1))
        body = Body(body.side, body.shape, body.look, max(body.near, 1.5))
        while now < SECONDS:
            off = (x * body.near + float(rng.normal(0, 0.03)), float(rng.normal(-0.02, 0.04)), 0.0)
            posture = Posture(anything(rng), _turn(rng, 35), off)
            moments += [(now, posture), (now + float(rng.uniform(0.1, 1.0)), posture)]
            now = moments[-1][0] + float(rng.uniform(0.3, 0.8))
        hands.append((body, _between(moments)))
    return film(renderer, hands, SECONDS, _room(rng, hands[0][0]), rng)


SCENES: Mapping[str, Scene] = {
    "empty": empty,
    "strollers": strollers,
    "resting": resting,
    "passing": passing,
    "waving": waving,
    "scratching": scratching,
    "no_signs": no_signs,
    "halves": halves,
    "two_people": two_people,
}
