"""Parquet: SPLIT.parquet with a row a sample, all fields of it, and the crop as PNG bytes. Needs pyarrow."""

from collections.abc import Iterable
from contextlib import ExitStack, closing
from itertools import chain
from pathlib import Path
from typing import Any

from handcam.domain import LANDMARKS
from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.exporting.splits import Split
from handcam.sessions.exporting.stream import Exported
from handcam.sessions.exporting.survey import Contents

ROWS = 512
"""Of a row group, which is what is held in memory of a split: some 5 MB."""


def write(folder: Path, contents: Contents, samples: Iterable[Exported]) -> tuple[Sentence, ...]:
    """Write the data set.

    Raises:
        SessionError: pyarrow is not installed.
        OSError: the disk is full or gone.
    """
    pyarrow = _pyarrow()
    schema = _schema(pyarrow)
    tables: dict[Split, _Table] = {}
    with ExitStack() as opened:
        for each in samples:
            if each.split not in tables:
                table = _Table(pyarrow, folder / f"{each.split}.parquet", schema)
                tables[each.split] = opened.enter_context(closing(table))
            tables[each.split].add(_row(each))
        for table in tables.values():
            table.flush()
    return ()


class _Table:
    """A file that gets its rows group by group."""

    def __init__(self, pyarrow: Any, path: Path, schema: Any) -> None:
        self._pyarrow, self._schema = pyarrow, schema
        # Strings repeat, pictures do not: a dictionary of them would only be thrown away again.
        columns = [field.name for field in schema if field.type in (pyarrow.string(), pyarrow.list_(pyarrow.string()))]
        self._writer = pyarrow.parquet.ParquetWriter(path, schema, compression="zstd", use_dictionary=columns)
        self._rows: list[dict[str, Any]] = []

    def add(self, row: dict[str, Any]) -> None:
        """Take a row, and write them once they are a group."""
        self._rows.append(row)
        if len(self._rows) == ROWS:
            self.flush()

    def flush(self) -> None:
        """Write the rows that wait as a row group."""
        if self._rows:
            self._writer.write_table(self._pyarrow.Table.from_pylist(self._rows, self._schema))
            self._rows.clear()

    def close(self) -> None:
        """Close the file. Raises OSError."""
        self._writer.close()


def _pyarrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise SessionError(
            "Parquet files are written by pyarrow, which is not installed. Install handcam with its extra, "
            "handcam[parquet], or choose another format."
        ) from None
    return pyarrow


def _schema(pa: Any) -> Any:
    points = pa.list_(pa.float32(), 3 * LANDMARKS)
    types = {
        "session": pa.string(),
        "sample": pa.string(),
        "signer": pa.string(),
        "label": pa.string(),
        "digit": pa.int32(),
        "recorded_label": pa.string(),
        "label_from": pa.string(),
        "handedness": pa.string(),
        "handedness_score": pa.float32(),
        "flags": pa.list_(pa.string()),
        "crop": pa.binary(),
        "landmarks": points,
        "world": points,
        "box": pa.list_(pa.float32(), 4),
        "rotation": pa.float32(),
        "sharpness": pa.float32(),
        "handshapes": pa.list_(pa.string()),
        "probabilities": pa.list_(pa.float32()),
        "frame": pa.int64(),
        "take": pa.int32(),
        "slot": pa.int32(),
        "monotonic": pa.float64(),
        "time": pa.timestamp("us", "UTC"),
        "sign_set": pa.string(),
        "licence": pa.string(),
    }
    return pa.schema(types)


def _row(each: Exported) -> dict[str, Any]:
    sample = each.sample
    return dict(sample) | {
        "session": each.info.id,
        "sample": sample.id,
        "signer": each.info.signer,
        "label": each.label,
        "digit": each.digit,
        "recorded_label": sample.label,
        "crop": each.crop,
        "landmarks": list(chain.from_iterable(sample.landmarks)),
        "world": list(chain.from_iterable(sample.world)),
        "handshapes": each.info.handshapes,
        "sign_set": each.info.sign_set,
        "licence": each.info.licence,
    }


def how_to_open(contents: Contents) -> str:
    """For README.md."""
    return _OPENING


_OPENING = f"""\
`SPLIT.parquet` has a row a sample, in row groups of up to {ROWS}.

```python
import pandas
train = pandas.read_parquet("DIR/train.parquet")

import pyarrow.parquet
train = pyarrow.parquet.read_table("DIR/train.parquet")

from datasets import Image, load_dataset
data = load_dataset("parquet", data_dir="DIR").cast_column("crop", Image())
```

| column | what it is |
|---|---|
| `session`, `sample`, `signer` | ids, and the signer's code |
| `label`, `digit` | the handshape after review, and what the sign set makes of it (null: nothing) |
| `recorded_label`, `label_from` | the label before review; what it came from: prompt, key, folder, import |
| `handedness`, `handedness_score` | left, right or null (unknown); 0 to 1 |
| `flags` | what makes the sample doubtful, see below |
| `crop` | the crop as PNG bytes |
| `landmarks` | {LANDMARKS} points as x, y, z after one another: pixels of the whole frame; z alike, smaller is nearer |
| `world` | {LANDMARKS} points alike: metres around the hand's centre |
| `box`, `rotation` | x1, y1, x2, y2 in frame pixels; radians the hand leans clockwise |
| `sharpness` | variance of the second difference over that of the grey values, least of four directions |
| `handshapes`, `probabilities` | what the network said while it was recorded, in the same order |
| `frame`, `take`, `slot` | the source's count of frames; which prompt or hold; which of the followed hands |
| `monotonic`, `time` | seconds on the source's clock; UTC |
| `sign_set`, `licence` | of the session |

`numpy.stack(train.landmarks).reshape(-1, {LANDMARKS}, 3)` makes points of a column.
"""
