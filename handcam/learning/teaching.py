"""`handcam adapt`: from sessions of one signer to a network that reads their hand, its LiteRT file and its card.

    sessions -> takes -> most of them: adapting    -> handshape.keras, .tflite, .json; signs/NAME.png of one's own
                      -> held-out ones: read before and after

It always starts from the network that comes with handcam, so nothing taught before lingers: name all sessions that
are to count.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import cv2
import keras
import numpy as np
import numpy.typing as npt

from handcam.card import Adaptation, ModelCard, TaughtSign, read_checked
from handcam.classifier import CARD, KERAS, LITERT, checked_card
from handcam.errors import SessionError
from handcam.learning.adapting import adapt, known_accuracy, named, widened
from handcam.learning.exporting import FLOAT, export_taught, hash_of
from handcam.learning.progress import Progress
from handcam.learning.replay import load_replay
from handcam.learning.takes import Hands, Takes, held_out, labels_of, read_takes
from handcam.network import load_trained
from handcam.own_networks import SIGNS
from handcam.resources import model
from handcam.sessions.exporting.whole import check_free, whole_folder
from handcam.sessions.opening import open_session

_PICTURE = 256
"""Pixels that a sign's picture is wide and high, as those that come with handcam are."""
_FEWEST = 2
"""Takes of a sign of the user's own that are needed: with one, nothing would tell whether it was learnt."""


@dataclass(frozen=True, slots=True)
class Teaching:
    """What to teach. out: a folder that is not there yet, or empty."""

    sessions: tuple[Path, ...]
    out: Path
    seed: int = 1


def teach(plan: Teaching, progress: Progress) -> ModelCard:
    """Teach, measure, export. Returns the card that was written beside the network.

    Raises:
        SessionError: a session cannot be used, there is too little in them, or the folder cannot be written.
        ModelError: handcam's own network or its replay is missing or damaged.
    """
    start = perf_counter()
    check_free(plan.out)
    sessions = [open_session(folder) for folder in plan.sessions]
    card, replay = checked_card(model("")), load_replay()
    handshapes = (*card.handshapes, *(label for label in labels_of(sessions) if label not in card.handshapes))
    takes = read_takes(sessions, handshapes)
    _check_enough(takes, handshapes, len(card.handshapes))
    kept = held_out(takes, plan.seed)
    before = widened(_own_network(card), len(handshapes))
    with progress.task("Teaching") as advance:
        after, share = adapt(before, takes.at(~kept), replay["learn"], replay["choose"], plan.seed, advance)
    with whole_folder(plan.out, "network") as out:
        _write_pictures(takes.hands, handshapes, len(card.handshapes), out / SIGNS)
        measured = takes.at(kept) if kept.any() else takes.hands
        export = export_taught(after, card.temperature, measured.one_by_one(len(handshapes)), out)
        adaptation = Adaptation(
            base=card.sha256[KERAS],
            sessions=tuple(session.info.id for session in sessions),
            signers=tuple(sorted({session.info.signer for session in sessions})),
            own=handshapes[len(card.handshapes) :],
            takes=len(np.unique(takes.takes[~kept])),
            samples=int((~kept).sum()),
            share=round(share, 3),
            signs=_compared(before, after, takes, kept, handshapes),
            known=len(replay["report"].labels),
            known_before=round(known_accuracy(before, replay["report"]), 4),
            known_after=round(known_accuracy(after, replay["report"]), 4),
            seconds=round(perf_counter() - start, 1),
        )
        taught = card.model_copy(
            update={
                "handshapes": handshapes,
                "parameters": after.count_params(),
                "seed": plan.seed,
                "exports": {FLOAT: export},
                "chosen": FLOAT,
                "adapted": adaptation,
                "versions": {name: version(name) for name in card.versions},
                "sha256": {name: hash_of(out / name) for name in (KERAS, LITERT)},
            }
        )
        (out / CARD).write_text(taught.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return taught


def _own_network(card: ModelCard) -> keras.Model:
    path = model(KERAS)
    read_checked(path, card)
    return load_trained(path, len(card.handshapes))


def _check_enough(takes: Takes, handshapes: Sequence[str], known: int) -> None:
    """Raises SessionError where a sign of the user's own has too few takes."""
    labels = takes.hands.labels
    for label in np.unique(labels[labels >= known]):
        count = len(np.unique(takes.takes[labels == label]))
        if count < _FEWEST:
            raise SessionError(
                "Of the sign {sign} there is one take alone. Record at least {fewest}, five are better.",
                sign=handshapes[label],
                fewest=_FEWEST,
            )


def _write_pictures(hands: Hands, handshapes: Sequence[str], known: int, folder: Path) -> None:
    """A picture of each sign of the user's own: its most usual crop, seen as in a mirror, as in the guide."""
    for label in np.unique(hands.labels[hands.labels >= known]):
        rows = np.flatnonzero(hands.labels == label)
        points = hands.landmarks[rows]
        strange = np.abs(points - np.median(points, axis=0)).sum(axis=(1, 2))
        crop = hands.pixels[rows[strange.argmin()], :, ::-1]
        picture = cv2.resize(crop, (_PICTURE, _PICTURE), interpolation=cv2.INTER_CUBIC)
        png = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
        folder.mkdir(exist_ok=True)
        (folder / f"{handshapes[label]}.png").write_bytes(png.tobytes())


def _compared(
    before: keras.Model, after: keras.Model, takes: Takes, kept: npt.NDArray[np.bool_], handshapes: Sequence[str]
) -> tuple[TaughtSign, ...]:
    """Each sign that was taught, with how its held-out samples are read."""
    hands = takes.at(kept)
    right = [named(network, hands) == hands.labels if kept.any() else hands.labels for network in (before, after)]
    return tuple(
        TaughtSign(
            handshape=handshapes[label],
            samples=int((hands.labels == label).sum()),
            before=int(right[0][hands.labels == label].sum()),
            after=int(right[1][hands.labels == label].sum()),
        )
        for label in np.unique(takes.hands.labels)
    )
