"""Exports of made-up sessions, and other programs to open them with, for the tests of each format."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
from made_up import START, crop, info, sample, write_session

from handcam.domain import Handedness, Pixels
from handcam.sessions.exporting import FormatName
from handcam.sessions.exporting.export import Export, export_sessions
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review
from handcam.sessions.writing import SessionWriter

TRAIN, VAL, TEST = "s01", "s05", "s17"
"""Signers that the seed 0 puts there."""
COUNT = 6


def three_sessions(folder: Path) -> list[Path]:
    """Of a signer a split, each with six samples, index and v in turn, of which one is relabelled and one deleted."""
    folders = []
    for number, signer in enumerate((TRAIN, VAL, TEST)):
        folders.append(folder / f"of-{signer}")
        write_session(folders[-1], COUNT, signer=signer, id=f"day{number}", started=START.replace(day=1 + number))
        review = Review(open_session(folders[-1]))
        review.relabel(["000001-0"], "index")
        review.delete(["000002-0"])
    return folders


EXPECTED = [(0, "index"), (1, "index"), (3, "v"), (4, "index"), (5, "v")]
"""Number and label of what stands in each of them."""


def export(folder: Path, form: FormatName, sessions: list[Path] | None = None, **words: Any) -> tuple[Path, Export]:
    """The three sessions, or these, exported to a folder of that format's name."""
    done = export_sessions(sessions or three_sessions(folder), form, folder / form, **words)
    return folder / form, done


def write_hands(folder: Path, hands: list[tuple[str, Handedness]], frames: bool = False, **changed: Any) -> Path:
    """A session of these labels and hands, each with crop 0, 1, ...; frames of 160x120 where asked for."""
    writer = SessionWriter(folder, info(**({"id": folder.name, "whole_frames": frames} | changed)))
    for number, (label, side) in enumerate(hands):
        writer.add(sample(number, label, handedness=side), crop(number), frame_pixels(number) if frames else None)
    writer.close()
    return folder


def frame_pixels(number: int) -> Pixels:
    """A frame that can be told from the others."""
    return np.random.default_rng(number).integers(0, 255, (120, 160, 3), dtype=np.uint8)


def told_by(code: str, *arguments: str | Path) -> Any:
    """What another process prints as JSON: libraries that do not get on with those of this one run there."""
    environment = os.environ | {"HF_HUB_OFFLINE": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
