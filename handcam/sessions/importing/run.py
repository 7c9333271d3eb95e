"""The whole of an import: a folder or an archive of others -> sessions under their final names, or nothing."""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from handcam.card import ModelCard
from handcam.errors import SessionError
from handcam.sentences import Sentence, joined
from handcam.sessions.archive import unpacked
from handcam.sessions.importing.copying import copy_info, copy_rest, count_lines
from handcam.sessions.importing.filling import PICTURES, counts_in, sync_all
from handcam.sessions.importing.finding import content_of, sessions_below
from handcam.sessions.importing.pictures import BATCH, Advance, MakeMaker, Studio, make_sessions
from handcam.sessions.importing.placing import ids_in, place
from handcam.sessions.importing.planning import plan_sessions
from handcam.sessions.unfinished import unfinished_beside
from handcam.signs import SignSet
from handcam.workers import Workers

UNKNOWN_LICENCE = "unknown"


@dataclass(frozen=True, eq=False, slots=True)
class Wish:
    """What is to be imported, and how.

    path: a folder, or a ZIP of one: with sessions at any depth, else with labelled pictures. out: the folder that the
    sessions come into, which may hold others. again: also what is there already.
    For pictures alone: sign_set; signer, licence: of all of them, None where that is not told; make, card: what makes
    samples of them, and the card of its network; workers: who share the work.
    """

    path: Path
    out: Path
    sign_set: SignSet
    make: MakeMaker
    card: ModelCard
    workers: Workers
    signer: str | None = None
    licence: str | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported. sessions: their folders.

    pictures: looked at; 0 where sessions were copied. missed: those without a sample, by reason. seconds: it took.
    remarks: sentences on what the user should know.
    """

    sessions: tuple[Path, ...]
    samples: int
    pictures: int = 0
    missed: dict[str, int] | None = None
    seconds: float = 0.0
    remarks: tuple[Sentence, ...] = ()


def import_data(wish: Wish, advance: Advance = lambda done, total: None) -> Imported:
    """Import it, whole or not at all.

    Raises:
        SessionError: there is nothing to import, it may not be or is there already, or the disk is full.
        WorkerError: a process or a machine that shared the work is gone.
        ModelError: a model is missing or broken.
    """
    started = perf_counter()
    out = wish.out.resolve()
    with (
        unfinished_beside(out, "import", resume=True) as unfinished,
        _content(wish.path, unfinished, advance) as folder,
    ):
        if out.is_relative_to(folder):
            raise SessionError('"{out}" lies in the folder that is imported. Choose one outside.', out=out)
        place_in = replace(wish, out=out)
        sessions = sessions_below(folder)
        done = (
            _copied(sessions, place_in, unfinished, advance)
            if sessions
            else _made(folder, place_in, unfinished, advance)
        )
    return replace(done, seconds=perf_counter() - started)


def _copied(sessions: list[Path], wish: Wish, unfinished: Path, advance: Advance) -> Imported:
    if wish.signer is not None or wish.licence is not None:
        raise SessionError("A session keeps its own signer and licence. Leave out the signer's code and the licence.")
    there, copies = ids_in(wish.out), unfinished / "copies"
    shutil.rmtree(copies, ignore_errors=True)
    copies.mkdir()
    finished: dict[Path, str] = {}
    samples, remarks = 0, list[Sentence]()
    lines = [count_lines(folder) for folder in sessions]
    for number, folder in enumerate(sessions):
        steps = _Steps(sum(lines[:number]), sum(lines), advance)
        copy = copies / str(number)
        info = copy_info(folder, copy)
        if (info.id in there and not wish.again) or info.id in finished.values():
            where = there.get(info.id, Sentence("this import"))
            remarks.append(
                Sentence(
                    'The session in "{folder}" is in "{where}" already and is passed over.', folder=folder, where=where
                )
            )
            continue
        count, lacks = copy_rest(folder, copy, info, steps.step)
        finished[copy] = info.id
        samples += count
        remarks += [Sentence("{session}: {remark}", session=info.id, remark=lack) for lack in lacks]
    advance(sum(lines), sum(lines))
    if not finished:
        raise SessionError(
            "{remark} Nothing else is there to import. To have it twice, import also what is there already.",
            remark=remarks[0],
        )
    sync_all()
    return Imported(tuple(place(finished, wish.out)), samples, remarks=tuple(remarks))


@dataclass(slots=True)
class _Steps:
    """Tells how far it is, now and then."""

    done: int
    total: int
    advance: Advance

    def step(self) -> None:
        """One more is done."""
        self.done += 1
        if self.done % BATCH == 0:
            self.advance(self.done, self.total)


def _made(folder: Path, wish: Wish, unfinished: Path, advance: Advance) -> Imported:
    name = wish.path.stem if wish.path.is_file() else wish.path.resolve().name
    planned = plan_sessions(folder, name, wish.sign_set, wish.signer)
    there = {} if wish.again else ids_in(wish.out)
    left = [each for each in planned if each.id not in there]
    if not left:
        raise SessionError(
            'These pictures are in "{folder}" already. To have them twice, import also what is there already.',
            folder=there[planned[0].id],
        )
    studio = Studio(wish.make, wish.workers, wish.card, wish.licence or UNKNOWN_LICENCE, datetime.now(UTC))
    finished = make_sessions(left, unfinished / "made", studio, advance)
    became: Counter[str] = sum(map(counts_in, finished), Counter())
    samples = became.pop("sample", 0)
    if not samples:
        raise SessionError(
            'In none of the {count} pictures in "{path}" was a hand found, or they cannot be read. '
            "Name a folder of others.",
            count=became.total(),
            path=wish.path,
        )
    placed = place({path: each.id for path, each in finished.items()}, wish.out)
    remarks = tuple(_remarks(wish, len(planned) - len(left), became))
    return Imported(tuple(placed), samples, samples + became.total(), dict(became), remarks=remarks)


def _remarks(wish: Wish, passed_over: int, missed: Counter[str]) -> Iterator[Sentence]:
    if passed_over:
        yield Sentence(
            '{count} sessions of these pictures are in "{out}" already and are passed over.',
            count=passed_over,
            out=wish.out,
        )
    if missed:
        yield Sentence(
            "{count} pictures have no sample ({reasons}): {file} in each session lists them.",
            count=missed.total(),
            reasons=joined([_missed(reason, number) for reason, number in missed.items()], ", "),
            file=PICTURES,
        )
    if wish.licence is None:
        yield Sentence(
            'No licence was named, so "{licence}" stands in the sessions.',
            licence=UNKNOWN_LICENCE,
        )


def _missed(reason: str, count: int) -> Sentence:
    if reason == "no hand":
        return Sentence("{count} no hand", count=count)
    return Sentence("{count} unreadable", count=count)


@contextmanager
def _content(path: Path, unfinished: Path, advance: Advance) -> Iterator[Path]:
    """The folder to import: `path` itself, or what is in an archive, which is gone at the end."""
    if path.is_dir():
        yield path.resolve()
    elif path.is_file():
        work = unfinished / "archive"
        shutil.rmtree(work, ignore_errors=True)
        with unpacked(path, work, advance) as folder:
            content = content_of(folder)
            try:
                yield content
            except SessionError as error:
                raise SessionError(error.sentence.with_replaced(str(folder), path.name)) from None
    else:
        raise SessionError('There is no folder and no ZIP "{path}". Check the path.', path=path)
