"""From labelled pictures to samples."""

import csv
import shutil
from pathlib import Path

import numpy as np
import pytest

from handcam.labelled_pictures import Picture
from handcam.learning import samples as module
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.exclusions import EXCLUSIONS, without_excluded
from handcam.learning.samples import Samples, load_samples

SHARED = Path(__file__).parents[3] / "shared" / "datasets"


def test_samples_are_made_once_and_kept(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "mine"
    for name in ("v", "five"):
        (folder / name).mkdir(parents=True)
        shutil.copy(data / f"{name}.jpg", folder / name)
    (folder / "fist").mkdir()
    shutil.copy(data / "empty.jpg", folder / "fist")
    told: list[tuple[int, int]] = []
    samples = load_samples([folder], tmp_path / "store", 1, lambda done, total: told.append((done, total)))
    assert [picture.possible[0] for picture in samples.pictures] == ["fist", "five", "v"]
    assert samples.found.tolist() == [False, True, True]
    assert samples.possible.argmax(axis=1).tolist() == [HANDSHAPES.index(name) for name in ("fist", "five", "v")]
    assert samples.looked[1:].sum(axis=1).min() >= 4
    assert (samples.pixels.any(axis=(2, 3, 4)) == samples.looked).all()
    assert told == [(3, 3)]
    (kept,) = (tmp_path / "store").glob("*.npz")
    before = kept.stat().st_mtime_ns
    again = load_samples([folder], tmp_path / "store", 1)
    assert kept.stat().st_mtime_ns == before
    np.testing.assert_array_equal(again.pixels, samples.pixels)
    monkeypatch.setattr(module, "_RECIPE", "other crops")
    with np.load(module._stored(list(samples.pictures), tmp_path / "store")) as other:
        np.testing.assert_array_equal(other["looked"], samples.looked)
    assert len(list((tmp_path / "store").glob("*.npz"))) == 2
    module._tracker().close()
    module._tracker.cache_clear()


def test_pictures_with_a_wrong_label_are_left_out() -> None:
    with EXCLUSIONS.open(newline="", encoding="utf-8") as lines:
        listed = list(csv.DictReader(lines))
    assert listed
    assert all(row["reason"] for row in listed)
    assert len({(row["source"], row["file"]) for row in listed}) == len(listed)
    pictures = tuple(
        Picture(Path(), source, file, ("five",), 5, None)
        for source, file in ((listed[0]["source"], listed[0]["file"]), ("mine", listed[0]["file"]))
    )
    blank = np.zeros((2, 1), np.float32)
    kept = without_excluded(Samples(pictures, blank > 0, blank.astype(np.uint8), blank, blank))
    assert [picture.source for picture in kept.pictures] == ["mine"]


def test_excluded_pictures_exist() -> None:
    index = SHARED / "index.csv"
    if not index.is_file():
        pytest.skip("needs the data sets: ../shared/datasets is missing")
    with index.open(newline="", encoding="utf-8") as lines:
        there = {(row["source"], row["file"]) for row in csv.DictReader(lines)}
    with EXCLUSIONS.open(newline="", encoding="utf-8") as lines:
        assert {(row["source"], row["file"]) for row in csv.DictReader(lines)} <= there
