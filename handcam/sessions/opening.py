"""Opening a session, whatever was done to it: what is whole is read, the rest is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.format import CROPS, EDITS, SAMPLES, SESSION, Edit, Ending, Label, Sample, SessionInfo
from handcam.sessions.parts import (
    STILL_RECORDED,
    WholeLines,
    has_whole_crop,
    is_recorded_now,
    lacking_crops,
    read_ending,
    read_info,
)


@dataclass(frozen=True, eq=False, slots=True)
class Session:
    """A session as it stands on disk. samples: by id, in the order they were recorded; edits: in theirs.

    ending: None where the recording was cut short. repairs: what was found broken and done about it, as sentences.
    recording: whether it was still being recorded when it was read. edits_end: bytes of edits.jsonl that `edits` are.
    """

    folder: Path
    info: SessionInfo
    samples: dict[str, Sample]
    edits: tuple[Edit, ...]
    ending: Ending | None
    repairs: tuple[Sentence, ...] = field(default=())
    recording: bool = False
    edits_end: int = 0

    @property
    def recorded(self) -> Mapping[str, Label]:
        """Each sample's label as it was recorded, by its id."""
        return {name: sample.label for name, sample in self.samples.items()}

    def crop_path(self, sample: Sample) -> Path:
        """Of a sample's crop."""
        return self.folder / CROPS / f"{sample.id}.png"


def open_session(folder: Path) -> Session:
    """The session in this folder, repaired where that was needed; nothing is repaired while it is being recorded.

    Raises:
        SessionError: it is no session, is of a later version, or cannot be read.
    """
    info = read_info(folder)
    repairs: list[Sentence] = []
    try:
        recording = is_recorded_now(folder)  # first: what is whole by now is read below
        lines = WholeLines(folder / SAMPLES, Sample, repairs, mend=not recording)
        samples = {sample.id: sample for sample in lines}
        edit_lines = WholeLines(folder / EDITS, Edit, repairs, mend=not recording)
        edits = tuple(edit_lines)
        ending = None
        if recording:
            repairs.append(STILL_RECORDED)
        else:
            ending = read_ending(folder, repairs)
            if ending is None:
                samples = _with_crops(folder, samples, repairs)
    except OSError as error:
        raise SessionError(
            'The session in "{folder}" cannot be read ({reason}). Check the disk and your rights.',
            folder=folder,
            reason=error.strerror or error,
        ) from None
    return Session(folder, info, samples, edits, ending, tuple(repairs), recording, edit_lines.end)


def is_session(folder: Path) -> bool:
    """Whether a session was begun here."""
    return (folder / SESSION).is_file()


def _with_crops(folder: Path, samples: dict[str, Sample], repairs: list[Sentence]) -> dict[str, Sample]:
    whole = {name: sample for name, sample in samples.items() if has_whole_crop(folder, name)}
    if len(whole) < len(samples):
        repairs.append(lacking_crops(len(samples) - len(whole)))
    return whole
