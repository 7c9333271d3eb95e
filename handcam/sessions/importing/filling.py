"""A session written from pictures: sample by sample as they are made, its session.json last."""

import json
import os
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from handcam import __version__
from handcam.card import ModelCard
from handcam.classifier import LITERT
from handcam.cropping import CROP_SIDE, MARGIN
from handcam.sessions.format import (
    CROPS,
    DONE,
    EDITS,
    SAMPLES,
    SESSION,
    CameraInfo,
    CropRecipe,
    Ending,
    SessionInfo,
)
from handcam.sessions.importing.making import Made
from handcam.sessions.importing.planning import PlannedSession
from handcam.sessions.writing import append_line
from handcam.tracking import LANDMARK_MODEL, LANDMARK_MODEL_SHA256

PICTURES = "pictures.jsonl"
"""A line a picture: its file, and its sample or the reason why there is none."""


class PictureSession:
    """A session that is being filled in a folder of its own. One thread. What writes raises OSError: a full disk."""

    def __init__(self, folder: Path, planned: PlannedSession) -> None:
        self._samples = 0
        self._folder, self._planned = folder, planned
        self._size = (1, 1)
        (folder / CROPS).mkdir(parents=True)
        (folder / EDITS).touch()
        self._lines = (folder / SAMPLES).open("ab", buffering=0)
        self._pictures = (folder / PICTURES).open("w", encoding="ascii", newline="\n")

    def add(self, file: str, made: Made) -> None:
        """Take in what became of a picture. file: its path in the data set."""
        row: dict[str, str] = {"file": file}
        if made.sample is not None:
            (self._folder / CROPS / f"{made.sample.id}.png").write_bytes(made.crop)
            append_line(self._lines, made.sample)
            self._samples += 1
            row["sample"] = made.sample.id
        elif made.missed is not None:
            row |= {"missed": made.missed, "says": made.says}
        self._pictures.write(json.dumps(row) + "\n")
        self._size = max(self._size[0], made.size[0]), max(self._size[1], made.size[1])

    def finish(self, card: ModelCard, licence: str, started: datetime) -> None:
        """Write what is written last, and make the disk keep it all: it is to be whole after a power cut, too."""
        info = info_of(self._planned, card, licence, started, self._size)
        (self._folder / SESSION).write_text(info.model_dump_json(indent=1) + "\n", encoding="utf-8", newline="\n")
        ending = Ending(ended=datetime.now(UTC), samples=self._samples, dropped=0, rate=0.0)
        (self._folder / DONE).write_text(ending.model_dump_json() + "\n", encoding="utf-8", newline="\n")
        self.close()
        sync_all()

    def close(self) -> None:
        """Close the files. May be called again."""
        self._lines.close()
        self._pictures.close()


def info_of(
    planned: PlannedSession, card: ModelCard, licence: str, started: datetime, size: tuple[int, int]
) -> SessionInfo:
    """Its session.json. size: (width, height) of the largest picture."""
    return SessionInfo(
        id=planned.id,
        started=started,
        handcam=__version__,
        models={LITERT: card.sha256[LITERT], LANDMARK_MODEL: LANDMARK_MODEL_SHA256},
        camera=CameraInfo(name=planned.source, width=size[0], height=size[1], rate=1.0),
        mirrored=False,
        crop=CropRecipe(side=CROP_SIDE, margin=MARGIN),
        signer=planned.signer,
        consent=None,
        licence=licence,
        sign_set=planned.sign_set.name,
        digits=dict(planned.sign_set.digits),
        handshapes=card.handshapes,
        whole_frames=False,
    )


def counts_in(folder: Path) -> Counter[str]:
    """What became of the pictures of a finished session: "sample", "no hand", "unreadable". Raises OSError."""
    with (folder / PICTURES).open(encoding="ascii") as lines:
        return Counter(json.loads(line).get("missed", "sample") for line in lines)


def sync_all() -> None:
    """Make the disk keep everything written so far, where the system can be asked to."""
    if hasattr(os, "sync"):
        os.sync()
