"""Taught networks that nobody has taught: handcam's own under another card."""

import shutil
from pathlib import Path
from typing import Any

from handcam.card import Adaptation, TaughtSign, load_card
from handcam.classifier import CARD, KERAS, LITERT, LiteRTClassifier
from handcam.own_networks import networks_folder
from handcam.resources import model
from handcam.ui.main_window import MainWindow


def adaptation(**changed: Any) -> Adaptation:
    """One that has helped with the four, and with nothing else."""
    facts: dict[str, Any] = {
        "base": "0" * 64,
        "sessions": ("a1",),
        "signers": ("s01",),
        "own": (),
        "takes": 24,
        "samples": 336,
        "share": 1.0,
        "signs": (
            TaughtSign(handshape="index", samples=10, before=9, after=9),
            TaughtSign(handshape="four", samples=10, before=1, after=10),
        ),
        "known": 857,
        "known_before": 0.7,
        "known_after": 0.698,
        "seconds": 15.0,
    }
    return Adaptation(**(facts | changed))


def make_network(folder: Path | None = None, **changed: Any) -> Path:
    """Write one, where they are kept unless a folder is named; gives its folder."""
    folder = folder or networks_folder() / "2026-11-25T10-03-22Z-s01"
    folder.mkdir(parents=True)
    for name in (KERAS, LITERT):
        shutil.copy(model(name), folder)
    card = load_card(model(CARD)).model_copy(update={"adapted": adaptation(**changed)})
    (folder / CARD).write_text(card.model_dump_json(), encoding="utf-8")
    return folder


def folder_in_use(window: MainWindow) -> Path:
    """Of the network that a window reads with just now, on the CPU."""
    pipeline = window.controller._pipeline
    assert pipeline is not None
    classifier = pipeline._classifier
    assert isinstance(classifier, LiteRTClassifier)
    return classifier._folder
