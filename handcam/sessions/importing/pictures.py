"""Labelled pictures -> finished sessions in a folder nobody sees yet; what a killed run finished is not made anew."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import chain, islice
from pathlib import Path

from pydantic import ValidationError

from handcam.card import ModelCard
from handcam.sessions.format import SESSION, SessionInfo
from handcam.sessions.importing.filling import PictureSession, info_of
from handcam.sessions.importing.making import Made
from handcam.sessions.importing.placing import name_of
from handcam.sessions.importing.planning import Job, PlannedSession
from handcam.workers import Workers

Advance = Callable[[int, int], None]
"""Called with (steps done, steps in all)."""
MakeMaker = Callable[[datetime], AbstractContextManager[Callable[[Sequence[Job]], list[Made]]]]
"""Gives what makes samples of jobs, whose models are open while the context lasts, from when the import started (UTC).
Goes to other processes, so it must be picklable."""
BATCH = 16
"""Pictures that a worker takes at once."""


@dataclass(frozen=True, eq=False, slots=True)
class Studio:
    """What samples are made with. card: of the network that `make` uses. started: UTC."""

    make: MakeMaker
    workers: Workers
    card: ModelCard
    licence: str
    started: datetime


def make_sessions(
    planned: Sequence[PlannedSession], folder: Path, studio: Studio, advance: Advance
) -> dict[Path, PlannedSession]:
    """Make these sessions in folders below `folder`; gives each one's, in order.

    One session is open at a time, and of the samples only the few batches under way are in memory.

    Raises:
        WorkerError: a process or a machine is gone.
        ModelError: a model is missing or broken.
        OSError: the disk is full or gone.
    """
    finished = {folder / name_of(each.id): each for each in planned}
    _tidy(folder, finished, studio)
    left = {place: each for place, each in finished.items() if not place.exists()}
    total = sum(len(each.pictures) for each in planned)
    done = total - sum(len(each.pictures) for each in left.values())
    jobs = chain.from_iterable(each.jobs() for each in left.values())
    results = studio.workers.map(partial(studio.make, studio.started), _batches(jobs))
    with closing(results):
        rows = chain.from_iterable(results)
        for place, each in left.items():
            for _ in _filled(place, each, rows, studio):
                done += 1
                if done % BATCH == 0 or done == total:
                    advance(done, total)
    return finished


def _filled(place: Path, planned: PlannedSession, rows: Iterator[Made], studio: Studio) -> Iterator[None]:
    """Fill one session, a step a picture. It gets its name once it is on the disk: a later run can tell it is whole."""
    unfinished = place.with_name(f"{place.name}.part")
    session = PictureSession(unfinished, planned)
    try:
        for picture, made in zip(planned.pictures, islice(rows, len(planned.pictures)), strict=True):
            session.add(picture.file, made)
            yield
        session.finish(studio.card, studio.licence, studio.started)
    finally:
        session.close()
    unfinished.rename(place)


def _batches(jobs: Iterable[Job]) -> Iterator[list[Job]]:
    jobs = iter(jobs)
    while batch := list(islice(jobs, BATCH)):
        yield batch


def _tidy(folder: Path, finished: dict[Path, PlannedSession], studio: Studio) -> None:
    """Take away what is in the folder, but sessions that this run would make just so."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        if path not in finished or not _is_of(path, finished[path], studio):
            shutil.rmtree(path)


def _is_of(path: Path, planned: PlannedSession, studio: Studio) -> bool:
    """Whether a session was made of these pictures by this version of handcam, under this licence."""
    try:
        info = SessionInfo.model_validate_json((path / SESSION).read_bytes())
    except (OSError, ValidationError):
        return False
    size = info.camera.width, info.camera.height
    return info == info_of(planned, studio.card, studio.licence, info.started, size)
