"""The first look at the sessions: what they hold after their edits, and whether they may be exported at all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from handcam.domain import Handedness
from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.exporting.splits import SPLITS, Split, Splitting
from handcam.sessions.format import CROPS, Label, Sample, SessionInfo
from handcam.sessions.opening import Session, open_session
from handcam.sessions.reviewing import labels_after

_IMPORTED = ("folder", "import")
"""Where the labels of samples come from that were not recorded: nobody could be asked for consent."""


@dataclass(frozen=True, eq=False, slots=True)
class Source:
    """One session and what stands in it after its edits.

    counts: samples by label and hand. flags: samples by flag. deleted: samples left out by edits. repairs: sentences.
    """

    folder: Path
    info: SessionInfo
    counts: Counter[tuple[Label, Handedness | None]]
    flags: Counter[str]
    deleted: int
    repairs: tuple[str, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Contents:
    """What an export holds. sources: those recorded first come first, whatever order they were named in."""

    sources: tuple[Source, ...]
    splitting: Splitting

    @property
    def signers(self) -> tuple[str, ...]:
        """Their codes, each once."""
        return tuple(sorted({source.info.signer for source in self.sources}))

    @property
    def labels(self) -> tuple[Label, ...]:
        """All of them in alphabetical order: what classes are counted by, in every split alike."""
        return tuple(sorted(self.counts_in(*SPLITS)))

    @property
    def splits(self) -> tuple[Split, ...]:
        """Those that hold samples."""
        return tuple(split for split in SPLITS if self.counts_in(split))

    @property
    def sides(self) -> tuple[int, ...]:
        """Of the crops in pixels, each once."""
        return tuple(sorted({source.info.crop.side for source in self.sources}))

    def within(self, *splits: Split) -> Iterator[Source]:
        """The sessions of these splits."""
        return (source for source in self.sources if self.splitting.of(source.info.signer) in splits)

    def counts_in(self, *splits: Split) -> Counter[Label]:
        """Samples of these splits by label."""
        counts: Counter[Label] = Counter()
        for source in self.within(*splits):
            for (label, _), count in source.counts.items():
                counts[label] += count
        return counts


def survey(folders: Sequence[Path]) -> tuple[Source, ...]:
    """What is in these sessions.

    Raises:
        SessionError: one cannot be opened, is still being recorded, lacks consent or crops or is named twice, or
            nothing is left to export.
    """
    sources = sorted(map(_source, folders), key=lambda source: (source.info.started, source.info.id))
    seen: dict[str, Path] = {}
    for source in sources:
        before = seen.setdefault(source.info.id, source.folder)
        if before is not source.folder:
            raise SessionError(
                '"{before}" and "{folder}" are the same session. Name it once.', before=before, folder=source.folder
            )
    if not any(source.counts for source in sources):
        raise SessionError("No sample is left to export: there is none, or all are deleted. Restore some in review.")
    return tuple(sources)


def standing(session: Session) -> Iterator[tuple[Sample, Label]]:
    """The samples that are not deleted, with their labels after all edits, in the order they were recorded."""
    for name, label in labels_after(session.samples.values(), session.edits).items():
        if label is not None:
            yield session.samples[name], label


def _source(folder: Path) -> Source:
    session = open_session(folder)
    if session.recording:
        raise SessionError(
            'The session in "{folder}" is still being recorded. Export it once the recording has ended.', folder=folder
        )
    kept = list(standing(session))
    _check_consent(session, kept)
    _check_crops(session, kept)
    return Source(
        folder,
        session.info,
        Counter((label, sample.handedness) for sample, label in kept),
        Counter(flag for sample, _ in kept for flag in sample.flags),
        len(session.samples) - len(kept),
        session.repairs,
    )


def _check_consent(session: Session, kept: Iterable[tuple[Sample, Label]]) -> None:
    consent = session.info.consent
    if consent is not None and consent.text.strip():
        return
    if any(sample.label_from not in _IMPORTED for sample, _ in kept):
        raise SessionError(
            'The signer of the session in "{folder}" has not consented to its use. '
            "Leave the session out, or record another one with consent.",
            folder=session.folder,
        )


def _check_crops(session: Session, kept: Iterable[tuple[Sample, Label]]) -> None:
    """Whether all are there, so that all that lack are told at once and not one a run."""
    try:
        there = {path.name for path in (session.folder / CROPS).iterdir()}
    except OSError:
        there = set()
    missing = [sample.id for sample, _ in kept if f"{sample.id}.png" not in there]
    if missing:
        named: str = ", ".join(missing[:5])
        if len(missing) > 5:
            named = Sentence("{named} and others", named=named)
        raise SessionError(
            'In the session "{folder}", {count} of the crops are missing: {named}. '
            "Delete these samples in review, or bring the files back from a copy, and export again.",
            folder=session.folder,
            count=len(missing),
            named=named,
        )
