"""Folders of crops, opened by datasets, Keras and torchvision.

torchvision is not among the packages of the tests, as most machines would get gigabytes of CUDA with it. `image_folder`
below does what its documentation of `DatasetFolder` says; where torchvision is installed, it is asked as well.
"""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from exports import COUNT, EXPECTED, TEST, TRAIN, VAL, export, told_by, write_hands
from made_up import crop

from handcam.pictures import read_picture

SIGNERS = {"train": TRAIN, "val": VAL, "test": TEST}


def image_folder(root: Path, classes: Sequence[str] | None = None) -> tuple[list[str], list[tuple[str, int]]]:
    """Classes and (path, index) as torchvision's ImageFolder has them. classes: as if `find_classes` gave these.

    Raises FileNotFoundError where it does: no class folder, or one without pictures (`allow_empty` lets it pass).
    """
    found = sorted(entry.name for entry in root.iterdir() if entry.is_dir())
    if not found:
        raise FileNotFoundError(f"Couldn't find any class folder in {root}.")
    names = list(classes or found)
    kinds = {".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp"}
    samples = [
        (str(path), names.index(name))
        for name in sorted(names)
        for path in sorted((root / name).rglob("*"))
        if path.suffix.lower() in kinds
    ]
    empty = set(names) - {names[index] for _, index in samples}
    if empty and classes is None:
        raise FileNotFoundError(f"Found no valid file for the classes {', '.join(sorted(empty))}.")
    return names, samples


def test_files_names_and_pixels(tmp_path: Path) -> None:
    out, done = export(tmp_path, "imagefolder")
    assert done.remarks == ()
    for number, split in enumerate(SIGNERS):
        expected = {f"{label}/day{number}-{place:06d}-0.png": place for place, label in EXPECTED}
        files = {path.relative_to(out / split).as_posix(): path for path in (out / split).rglob("*.png")}
        assert set(files) == set(expected)
        for name, path in files.items():
            assert np.array_equal(read_picture(path), crop(expected[name]))
    others = sorted(path.name for path in out.rglob("*") if path.suffix != ".png" and path.is_file())
    assert others == ["README.md", "checksums.sha256", "classes.json", *["metadata.jsonl"] * 3]


def test_metadata(tmp_path: Path) -> None:
    out, _ = export(tmp_path, "imagefolder")
    rows = [json.loads(line) for line in (out / "val" / "metadata.jsonl").read_text().splitlines()]
    assert rows[0] == {
        "file_name": "index/day1-000000-0.png",
        "label": "index",
        "digit": 1,
        "signer": VAL,
        "session": "day1",
        "sample": "000000-0",
        "handedness": "right",
        "flags": "",
        "licence": "CC0-1.0",
    }
    assert [(row["sample"], row["label"]) for row in rows] == [(f"{place:06d}-0", label) for place, label in EXPECTED]


_DATASETS = """
import json, sys
from datasets import ClassLabel, load_dataset
data = load_dataset("imagefolder", data_dir=sys.argv[1], cache_dir=sys.argv[2])
names = json.load(open(sys.argv[1] + "/classes.json"))
data = data.cast_column("label", ClassLabel(names=names))
told = {split: [(names[row["label"]], row["digit"], row["signer"], row["image"].size, row["image"].getpixel((0, 0))[0])
                for row in rows] for split, rows in data.items()}
print(json.dumps(told))
"""


def test_datasets_opens_it(tmp_path: Path) -> None:
    pytest.importorskip("datasets")
    out, _ = export(tmp_path, "imagefolder")
    told = told_by(_DATASETS, out, tmp_path / "cache")
    digits = {"index": 1, "v": 2}
    assert told == {
        {"val": "validation"}.get(split, split): [
            [label, digits[label], signer, [64, 64], place] for place, label in EXPECTED
        ]
        for split, signer in SIGNERS.items()
    }


def test_datasets_opens_splits_that_have_little_in_common(tmp_path: Path) -> None:
    """Columns of nulls or empty lists in one split and of something else in another are what it fails on."""
    pytest.importorskip("datasets")
    folder = tmp_path / "a test of dev"  # words that it takes for splits, where they are in a path
    one = write_hands(folder / "one", [("rock", "left")] * 2, signer=TRAIN, id="test-1")
    two = write_hands(folder / "two", [("index", "right"), ("v", "left")], signer=TEST, id="train/val 2")
    out, done = export(folder, "imagefolder", [one, two])
    assert any("train has no index, v; test has no rock" in remark for remark in done.remarks)
    told = told_by(_DATASETS, out, tmp_path / "cache")
    assert told == {
        "train": [["rock", -1, TRAIN, [64, 64], number] for number in range(2)],
        "test": [["index", 1, TEST, [64, 64], 0], ["v", 2, TEST, [64, 64], 1]],
    }


_KERAS = """
import json, sys
import keras, tensorflow as tf
folder = sys.argv[1] + "/train"
train = keras.utils.image_dataset_from_directory(folder, image_size=(64, 64), shuffle=False, verbose=False)
told = [[train.class_names[int(label)], int(picture[0, 0, 0])]
        for pictures, labels in train for picture, label in zip(pictures, labels)]
print(json.dumps(told))
"""


def test_keras_opens_it(tmp_path: Path) -> None:
    out, _ = export(tmp_path, "imagefolder")
    assert sorted(told_by(_KERAS, out)) == sorted([label, place] for place, label in EXPECTED)


def snippet(out: Path, holds: str) -> str:
    """The piece of Python in the export's README.md that holds this, for this very folder."""
    pieces = (out / "README.md").read_text(encoding="utf-8").split("```python\n")[1:]
    (piece,) = [piece.split("```")[0] for piece in pieces if holds in piece.split("```")[0]]
    return piece.replace("DIR", str(out))


def uneven(tmp_path: Path) -> Path:
    """An export where one split lacks a label and another has only that."""
    one = write_hands(tmp_path / "one", [("five", "right"), ("index", "right"), ("v", "left")], signer=TRAIN)
    two = write_hands(tmp_path / "two", [("v", "left")] * 2, signer=VAL)
    out, done = export(tmp_path, "imagefolder", [one, two])
    assert any("val has no five, index" in remark for remark in done.remarks)
    return out


def test_what_the_card_says_numbers_labels_alike_in_keras(tmp_path: Path) -> None:
    out = uneven(tmp_path)
    tell = 'print(json.dumps([sorted(int(y) for _, labels in opened(s) for y in labels) for s in ("train", "val")]))'
    assert told_by(snippet(out, "def opened") + tell) == [[0, 1, 2], [2, 2]]


def test_torchvision_would_open_it(tmp_path: Path) -> None:
    out, _ = export(tmp_path, "imagefolder")
    for split in SIGNERS:
        classes, samples = image_folder(out / split)
        assert classes == json.loads((out / "classes.json").read_text())
        assert Counter(classes[index] for _, index in samples) == Counter(label for _, label in EXPECTED)
        assert len(samples) == COUNT - 1


def test_what_the_card_says_numbers_labels_alike_in_torchvision(tmp_path: Path) -> None:
    out = uneven(tmp_path)
    for split, expected in (("train", [0, 1, 2]), ("val", [2, 2])):
        image_folder(out / split)  # no empty folders
        _, samples = image_folder(out / split, json.loads((out / "classes.json").read_text()))
        assert [index for _, index in samples] == expected


def test_torchvision_opens_it(tmp_path: Path) -> None:
    pytest.importorskip("torchvision")
    out = uneven(tmp_path)
    tell = 'print(json.dumps([val.targets, ImageFolder("DIR/val").targets]))'.replace("DIR", str(out))
    assert told_by(snippet(out, "class Hands") + tell) == [[2, 2], [0, 0]]
