"""NumPy: SPLIT.npz with an array a kind of thing. Crops go to the disk one by one; the rest, half a kB each, waits."""

import zipfile
from collections.abc import Iterable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import IO

import cv2
import numpy as np
import numpy.typing as npt

from handcam.domain import LANDMARKS, Pixels
from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.exporting.splits import Split
from handcam.sessions.exporting.stream import Exported
from handcam.sessions.exporting.survey import Contents


def write(folder: Path, contents: Contents, samples: Iterable[Exported]) -> tuple[Sentence, ...]:
    """Write the data set.

    Raises:
        SessionError: crops of different sizes, or one that cannot be read.
        OSError: the disk is full or gone.
    """
    if len(contents.sides) > 1:
        sizes = " and ".join(f"{side}x{side}" for side in contents.sides)
        raise SessionError(
            "One array cannot hold crops of {sizes} pixels. Export the sessions apart, or choose another format.",
            sizes=sizes,
        )
    files: dict[Split, _Arrays] = {}
    with ExitStack() as opened:
        for each in samples:
            if each.split not in files:
                arrays = _Arrays(folder / f"{each.split}.npz", contents, each.split)
                files[each.split] = opened.enter_context(closing(arrays))
            files[each.split].add(each)
        for file in files.values():
            file.finish()
    return ()


class _Arrays:
    """One split's file: a zip file of .npy files, not compressed, as `numpy.savez` makes it."""

    def __init__(self, path: Path, contents: Contents, split: Split) -> None:
        side, count = contents.sides[0], contents.counts_in(split).total()
        self._names = contents.labels
        self._landmarks = np.empty((count, LANDMARKS, 3), np.float32)
        self._world = np.empty((count, LANDMARKS, 3), np.float32)
        self._labels = np.empty(count, np.int64)
        self._digits = np.empty(count, np.int64)
        self._texts: dict[str, list[str]] = {"samples": [], "signers": [], "handedness": [], "flags": []}
        self._at = 0
        self._zip = zipfile.ZipFile(path, "x", zipfile.ZIP_STORED)
        self._crops = _entry(self._zip, "crops")
        _write_header(self._crops, (count, side, side, 3), np.dtype(np.uint8))

    def add(self, each: Exported) -> None:
        """Write the crop, keep the rest."""
        self._crops.write(_pixels(each).tobytes())
        self._landmarks[self._at], self._world[self._at] = each.sample.landmarks, each.sample.world
        self._labels[self._at] = self._names.index(each.label)
        self._digits[self._at] = -1 if each.digit is None else each.digit
        self._texts["samples"].append(f"{each.info.id}/{each.sample.id}")
        self._texts["signers"].append(each.info.signer)
        self._texts["handedness"].append(each.sample.handedness or "unknown")
        self._texts["flags"].append(" ".join(each.sample.flags))
        self._at += 1

    def finish(self) -> None:
        """Write the other arrays."""
        self._crops.close()
        arrays = {
            "labels": self._labels,
            "names": np.array(self._names),
            "digits": self._digits,
            "landmarks": self._landmarks,
            "world": self._world,
            **{name: np.array(texts) for name, texts in self._texts.items()},
        }
        for name, array in arrays.items():
            with _entry(self._zip, name) as file:
                _write_header(file, array.shape, array.dtype)
                file.write(array.tobytes())

    def close(self) -> None:
        """Close the file. Raises OSError."""
        try:
            self._crops.close()
        finally:
            self._zip.close()


def _entry(file: zipfile.ZipFile, name: str) -> IO[bytes]:
    """Without a time of its own, so that the same samples make the same file."""
    return file.open(zipfile.ZipInfo(f"{name}.npy"), "w", force_zip64=True)


def _write_header(file: IO[bytes], shape: tuple[int, ...], dtype: np.dtype[np.generic]) -> None:
    descr = np.lib.format.dtype_to_descr(dtype)
    np.lib.format.write_array_header_1_0(file, {"descr": descr, "fortran_order": False, "shape": shape})


def _pixels(each: Exported) -> Pixels:
    content: npt.NDArray[np.uint8] = np.frombuffer(each.crop, np.uint8)
    pixels = cv2.imdecode(content, cv2.IMREAD_COLOR_RGB)
    if pixels is None:
        raise SessionError(
            'The crop of sample {sample} in "{folder}" cannot be read. '
            "Delete the sample in review, or bring the file back from a copy, and export again.",
            sample=each.sample.id,
            folder=each.folder,
        )
    return pixels.astype(np.uint8, copy=False)


def how_to_open(contents: Contents) -> str:
    """For README.md."""
    return _OPENING.format(side=contents.sides[0])


_OPENING = """\
```python
import numpy
train = numpy.load("DIR/train.npz")
crops, labels, names = train["crops"], train["labels"], train["names"]
```

| array | what it is |
|---|---|
| `crops` | uint8 (n, {side}, {side}, 3), RGB |
| `labels` | int64 (n,): places in `names` |
| `names` | all labels in alphabetical order, the same in every split |
| `digits` | int64 (n,): what the sign set makes of the label; -1: nothing |
| `landmarks` | float32 (n, 21, 3): x right, y down in pixels of the whole frame; z alike, smaller is nearer |
| `world` | float32 (n, 21, 3): metres around the hand's centre |
| `samples`, `signers` | session/sample; the signer's code |
| `handedness` | left, right, unknown |
| `flags` | what makes the sample doubtful, with blanks between; see below |

`train["crops"]` reads all crops of the split into memory, {side} x {side} x 3 bytes each: where that is too much,
export as parquet or imagefolder.
"""
