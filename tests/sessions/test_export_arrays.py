"""Parquet and npz, opened by pandas, pyarrow, datasets and NumPy."""

import sys
from itertools import chain
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from exports import EXPECTED, TEST, TRAIN, VAL, export, told_by, write_hands
from made_up import NAMES, crop, sample

from handcam.errors import SessionError
from handcam.sessions.exporting import parquet
from handcam.sessions.format import Sample

DIGITS = {"index": 1, "v": 2}
STANDING = [sample(number, ("index", "v")[number % 2]) for number, _ in EXPECTED]
LABELS = [label for _, label in EXPECTED]


def decoded(content: bytes) -> Any:
    return cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR_RGB)


def test_pandas_opens_parquet(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    out, _ = export(tmp_path, "parquet")
    for split, signer in (("train", TRAIN), ("val", VAL), ("test", TEST)):
        table = pandas.read_parquet(out / f"{split}.parquet")
        assert list(table["label"]) == LABELS
        assert list(table["recorded_label"]) == [each.label for each in STANDING]
        assert list(table["digit"]) == [DIGITS[label] for label in LABELS]
        assert set(table["signer"]) == {signer}
        for content, (number, _) in zip(table["crop"], EXPECTED, strict=True):
            assert np.array_equal(decoded(content), crop(number))
        points = np.stack(list(table["landmarks"])).reshape(-1, 21, 3)
        assert np.allclose(points, [each.landmarks for each in STANDING])
        assert list(table["time"]) == [pandas.Timestamp(each.time).floor("us") for each in STANDING]


def test_pyarrow_opens_parquet_with_every_field_of_a_sample(tmp_path: Path) -> None:
    pyarrow_parquet = pytest.importorskip("pyarrow.parquet")
    out, _ = export(tmp_path, "parquet")
    table = pyarrow_parquet.read_table(out / "val.parquet")
    assert set(Sample.model_fields) - {"id"} <= set(table.column_names)
    for row, each in zip(table.to_pylist(), STANDING, strict=True):
        points = ("landmarks", "world")
        plain = each.model_dump(exclude={"id", "label", *points})
        for name, value in plain.items():
            expected = list(value) if isinstance(value, tuple) else value
            close = isinstance(value, float) or name in ("box", "probabilities")
            assert row[name] == (pytest.approx(expected, rel=1e-6) if close else expected), name
        for name in points:
            assert row[name] == pytest.approx(list(chain.from_iterable(getattr(each, name))), rel=1e-6)
        assert row["sample"] == each.id
        assert tuple(row["handshapes"]) == NAMES


def test_parquet_is_written_in_row_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pyarrow_parquet = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(parquet, "ROWS", 2)
    out, _ = export(tmp_path, "parquet")
    file = pyarrow_parquet.ParquetFile(out / "train.parquet")
    assert [file.metadata.row_group(group).num_rows for group in range(file.num_row_groups)] == [2, 2, 1]


def test_nulls_stay_nulls(tmp_path: Path) -> None:
    pyarrow_parquet = pytest.importorskip("pyarrow.parquet")
    folder = write_hands(tmp_path / "one", [("rock", "right")], signer=TRAIN)
    lines = (folder / "samples.jsonl").read_text().replace('"handedness":"right"', '"handedness":null')
    (folder / "samples.jsonl").write_text(lines)
    out, _ = export(tmp_path, "parquet", [folder])
    (row,) = pyarrow_parquet.read_table(out / "train.parquet").to_pylist()
    assert (row["digit"], row["handedness"], row["flags"]) == (None, None, [])


_DATASETS = """
import json, sys
from datasets import Image, load_dataset
data = load_dataset("parquet", data_dir=sys.argv[1], cache_dir=sys.argv[2]).cast_column("crop", Image())
told = {split: [[row["label"], row["signer"], row["crop"].getpixel((0, 0))[0]] for row in rows]
        for split, rows in data.items()}
print(json.dumps(told))
"""


def test_datasets_opens_parquet(tmp_path: Path) -> None:
    pytest.importorskip("datasets")
    out, _ = export(tmp_path, "parquet")
    assert told_by(_DATASETS, out, tmp_path / "cache") == {
        split: [[label, signer, number] for number, label in EXPECTED]
        for split, signer in (("train", TRAIN), ("validation", VAL), ("test", TEST))
    }


def test_without_pyarrow_parquet_is_refused_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(SessionError, match=r"not installed.*handcam\[parquet\]"):
        export(tmp_path, "parquet")
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"of-{signer}" for signer in (TRAIN, VAL, TEST)]


def test_numpy_opens_npz(tmp_path: Path) -> None:
    out, _ = export(tmp_path, "npz")
    for number, (split, signer) in enumerate((("train", TRAIN), ("val", VAL), ("test", TEST))):
        with np.load(out / f"{split}.npz", allow_pickle=False) as arrays:
            assert {name: (array.dtype.kind, array.shape) for name, array in arrays.items()} == {
                "crops": ("u", (5, 64, 64, 3)),
                "labels": ("i", (5,)),
                "names": ("U", (2,)),
                "digits": ("i", (5,)),
                "landmarks": ("f", (5, 21, 3)),
                "world": ("f", (5, 21, 3)),
                "samples": ("U", (5,)),
                "signers": ("U", (5,)),
                "handedness": ("U", (5,)),
                "flags": ("U", (5,)),
            }
            assert np.array_equal(arrays["crops"], [crop(place) for place, _ in EXPECTED])
            assert list(arrays["names"][arrays["labels"]]) == LABELS
            assert list(arrays["digits"]) == [DIGITS[label] for label in LABELS]
            assert np.allclose(arrays["landmarks"], [each.landmarks for each in STANDING])
            assert np.allclose(arrays["world"], [each.world for each in STANDING])
            assert list(arrays["samples"]) == [f"day{number}/{each.id}" for each in STANDING]
            assert set(arrays["signers"]) == {signer}


def test_npz_holds_crops_of_one_size_only(tmp_path: Path) -> None:
    one = write_hands(tmp_path / "one", [("v", "left")], signer=TRAIN)
    two = write_hands(tmp_path / "two", [("v", "left")], signer=TRAIN, crop={"side": 96, "margin": 1.3})
    with pytest.raises(SessionError, match=r"64x64 and 96x96.*another format"):
        export(tmp_path, "npz", [one, two])
