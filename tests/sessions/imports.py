"""Data of others to import, and imports that need no models, for the tests of importing."""

import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from made_up import NAMES, crop, sample

from handcam.build import make_sample_maker
from handcam.classifier import checked_card
from handcam.domain import Pixels
from handcam.resources import model
from handcam.sessions.importing.filling import PICTURES
from handcam.sessions.importing.making import Made
from handcam.sessions.importing.planning import Job
from handcam.sessions.importing.run import Imported, Wish, import_data
from handcam.settings import Settings
from handcam.signs import load_sign_set
from handcam.workers import choose_workers

COUNTING = load_sign_set("counting")


@contextmanager
def made_up_maker(started: datetime, misses: int = 0) -> Iterator[Callable[[Sequence[Job]], list[Made]]]:
    """Samples without looking at the pictures. misses: every so many-th picture has none."""
    yield lambda jobs: [_made_up(job, started, misses) for job in jobs]


def _made_up(job: Job, started: datetime, misses: int) -> Made:
    if misses and job.number % misses == 0:
        return Made(size=(8, 6), missed="no hand", says="No hand was found on it.")
    label = job.may_show[0]
    done = sample(job.number, label, take=0, time=started, label_from="folder")
    return Made(done, cv2.imencode(".png", crop(job.number))[1].tobytes(), (8, 6))


def import_made_up(path: Path, out: Path, workers: int = 1, misses: int = 0, **changed: Any) -> Imported:
    """An import with made-up samples."""
    advance = changed.pop("advance", lambda done, total: None)
    facts: dict[str, Any] = {
        "sign_set": COUNTING,
        "make": partial(made_up_maker, misses=misses),
        "card": checked_card(model("")).model_copy(update={"handshapes": NAMES}),
        "workers": choose_workers(workers),
    }
    return import_data(Wish(path, out, **(facts | changed)), advance)


def import_really(path: Path, out: Path, **changed: Any) -> Imported:
    """An import as the command does it, in this process."""
    return import_made_up(path, out, make=partial(make_sample_maker, Settings()), **changed)


def save(path: Path, pixels: Pixels | None = None) -> Path:
    """A picture, 8x6 and black where no pixels (RGB) are given; its folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.zeros((6, 8, 3), np.uint8) if pixels is None else pixels
    path.write_bytes(cv2.imencode(path.suffix, np.ascontiguousarray(pixels[:, :, ::-1]))[1].tobytes())
    return path


def save_many(folder: Path, count: int, label: str = "5") -> Path:
    """So many pictures with that label."""
    for number in range(count):
        save(folder / label / f"{number}.png")
    return folder


def zipped(folder: Path, path: Path) -> Path:
    """A ZIP of what is in the folder."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(file for file in folder.rglob("*") if file.is_file()):
            archive.write(file, file.relative_to(folder))
    return path


def rows(session: Path) -> list[dict[str, str]]:
    """What a session made of pictures tells of each."""
    return [json.loads(line) for line in (session / PICTURES).read_text().splitlines()]


def names(folder: Path) -> list[str]:
    """What is in a folder, hidden things too."""
    return sorted(path.name for path in folder.iterdir())
