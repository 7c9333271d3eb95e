"""What was recorded of signers, as the network takes it: crops, landmarks and what they show, take by take."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from handcam.cropping import CROP_SIDE, MARGIN, crop_points, square_around
from handcam.domain import Hand
from handcam.errors import SessionError
from handcam.sessions.format import Sample
from handcam.sessions.opening import Session
from handcam.sessions.reviewing import labels_after


@dataclass(frozen=True, eq=False, slots=True)
class Hands:
    """Crops as the network takes them, side by side, with what they show.

    pixels: uint8 (n, side, side, 3) RGB. landmarks: float32 (n, 21, 2). world: float32 (n, 21, 3).
    labels: int64 (n,) index into the handshapes.
    """

    pixels: npt.NDArray[np.uint8]
    landmarks: npt.NDArray[np.float32]
    world: npt.NDArray[np.float32]
    labels: npt.NDArray[np.int64]

    @property
    def inputs(self) -> Sequence[npt.NDArray[Any]]:
        """In the order of `build_network`."""
        return self.pixels, self.landmarks, self.world

    def one_by_one(self, handshapes: int, most: int = 500) -> list[tuple[dict[str, Any], npt.NDArray[np.float32]]]:
        """The first of them for LiteRT: inputs by name, float32 (1, ...), and 1 for the handshape (handshapes,)."""
        names, possible = ("pixels", "landmarks", "world"), np.eye(handshapes, dtype=np.float32)
        return [
            (
                {name: a[row][None].astype(np.float32) for name, a in zip(names, self.inputs, strict=True)},
                possible[label],
            )
            for row, label in enumerate(self.labels[:most])
        ]


@dataclass(frozen=True, eq=False, slots=True)
class Takes:
    """Samples of one or more sessions that stand after their edits.

    hands: see there. takes: int64 (n,) which take each is of, counted over all sessions.
    """

    hands: Hands
    takes: npt.NDArray[np.int64]

    def at(self, rows: npt.NDArray[np.bool_]) -> Hands:
        """The hands where `rows` is true."""
        h = self.hands
        return Hands(h.pixels[rows], h.landmarks[rows], h.world[rows], h.labels[rows])


def labels_of(sessions: Iterable[Session]) -> tuple[str, ...]:
    """What the standing samples show, each once, in order of their names."""
    found = {label for session in sessions for label in _standing(session).values()}
    return tuple(sorted(found))


def read_takes(sessions: Sequence[Session], handshapes: Sequence[str]) -> Takes:
    """All that stands in these sessions. handshapes: the labels' names, in the order of their numbers.

    Raises:
        SessionError: a session's crops are cut otherwise, or none of its samples can be used.
    """
    pixels, points, labels, takes = [], [], [], []
    numbers: dict[tuple[str, int, str], int] = {}
    for session in sessions:
        if (session.info.crop.side, session.info.crop.margin) != (CROP_SIDE, MARGIN):
            raise SessionError(
                "The crops in {folder} are cut otherwise than this version's network wants. Record the session again.",
                folder=session.folder,
            )
        for name, label in _standing(session).items():
            sample = session.samples[name]
            crop = cv2.imread(str(session.crop_path(sample)), cv2.IMREAD_COLOR_RGB)
            if crop is None or crop.shape != (CROP_SIDE, CROP_SIDE, 3):
                continue
            pixels.append(crop)
            points.append(_points(sample))
            labels.append(handshapes.index(label))
            takes.append(numbers.setdefault((session.info.id, sample.take, label), len(numbers)))
    if not pixels:
        raise SessionError("There are no samples to learn from. Record some takes, or restore deleted ones in review.")
    landmarks, world = (np.stack(column) for column in zip(*points, strict=True))
    hands = Hands(np.stack(pixels).astype(np.uint8), landmarks, world, np.array(labels, np.int64))
    return Takes(hands, np.array(takes, np.int64))


def held_out(takes: Takes, seed: int, share: float = 0.2) -> npt.NDArray[np.bool_]:
    """Which samples are kept back to be read before and after: whole takes, by chance.

    Of each label with more than one take about `share` of them, at least one; of one that has a single take, none.
    """
    rng = np.random.default_rng(seed)
    kept: list[int] = []
    for label in np.unique(takes.hands.labels):
        of_label = np.unique(takes.takes[takes.hands.labels == label])
        if len(of_label) > 1:
            kept += rng.permutation(of_label)[: max(1, round(share * len(of_label)))].tolist()
    return np.isin(takes.takes, kept)


def _standing(session: Session) -> dict[str, str]:
    """Labels by sample id, without what is deleted."""
    labels = labels_after(session.samples.values(), session.edits)
    return {name: label for name, label in labels.items() if label is not None}


def _points(sample: Sample) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    hand = Hand(
        np.array(sample.landmarks, np.float32),
        np.array(sample.world, np.float32),
        sample.handedness or "right",
        sample.handedness_score,
        sample.slot,
    )
    return crop_points(hand, square_around(hand))
