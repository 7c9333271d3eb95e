"""From sessions to a data set: looked at first, then written sample by sample, with its card and its checksums."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from handcam.sentences import Sentence
from handcam.sessions.exporting import FormatName, coco, imagefolder, npz, parquet
from handcam.sessions.exporting.card import write_card
from handcam.sessions.exporting.checksums import write_checksums
from handcam.sessions.exporting.splits import SPLITS, Split, Splitting
from handcam.sessions.exporting.stream import Advance, Exported, stream
from handcam.sessions.exporting.survey import Contents, Source, survey
from handcam.sessions.exporting.whole import check_free, whole_folder


@dataclass(frozen=True, slots=True)
class Format:
    """write: into an empty folder; gives what the user should know. how_to_open: Markdown for the card."""

    write: Callable[[Path, Contents, Iterable[Exported]], tuple[Sentence, ...]]
    how_to_open: Callable[[Contents], str]


FORMATS: dict[FormatName, Format] = {
    "imagefolder": Format(imagefolder.write, imagefolder.how_to_open),
    "coco": Format(coco.write, coco.how_to_open),
    "parquet": Format(parquet.write, parquet.how_to_open),
    "npz": Format(npz.write, npz.how_to_open),
}


@dataclass(frozen=True, slots=True)
class Export:
    """What was exported. samples: by split. remarks: sentences on what the user should know."""

    samples: dict[Split, int]
    signers: int
    remarks: tuple[Sentence, ...]


def export_sessions(
    folders: Sequence[Path],
    form: FormatName,
    out: Path,
    splitting: Splitting | None = None,
    advance: Advance | None = None,
) -> Export:
    """Export what stands in these sessions after their edits to the folder `out`, which is made, whole or not at all.

    Raises:
        SessionError: `out` holds something already, a session cannot be read, lacks consent or a crop, or the disk is
            full.
    """
    check_free(out)
    sources = survey(folders)
    contents = Contents(tuple(source for source in sources if source.counts), splitting or Splitting())
    found = [remark for source in sources for remark in _remarks(source)]
    with whole_folder(out) as folder:
        remarks = FORMATS[form].write(folder, contents, stream(contents, advance))
        write_card(folder, contents, form, FORMATS[form].how_to_open(contents))
        write_checksums(folder)
    samples = {split: contents.counts_in(split).total() for split in SPLITS}
    told = (*found, *contents.splitting.remarks(contents.signers), *remarks)
    return Export(samples, len(contents.signers), told)


def _remarks(source: Source) -> Iterator[Sentence]:
    """What the user should know of a session."""
    for repair in source.repairs:
        yield Sentence("{session}: {remark}", session=source.info.id, remark=repair)
    if not source.counts:
        yield Sentence(
            "{session}: No sample of it is exported: there is none, or all are deleted.", session=source.info.id
        )
