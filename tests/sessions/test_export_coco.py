"""COCO keypoints, opened by pycocotools: pictures, places of the landmarks on them, skeletons."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from exports import EXPECTED, TRAIN, VAL, export, frame_pixels, write_hands
from made_up import crop, info, sample

from handcam.cropping import cut_crop, square_around
from handcam.domain import BONES, Frame, Hand, Handedness
from handcam.pictures import read_picture
from handcam.sessions.exporting.coco import KEYPOINTS, crop_places
from handcam.sessions.format import FRAMES, CropRecipe, Sample


def opened(path: Path) -> Any:
    return pytest.importorskip("pycocotools.coco").COCO(path)


def hand_of(one: Sample) -> Hand:
    assert one.handedness is not None
    return Hand(np.array(one.landmarks, np.float32), np.array(one.world, np.float32), one.handedness, 1.0)


@pytest.mark.parametrize("side", ["left", "right"])
def test_on_a_crop_the_landmarks_are_where_the_crop_put_them(side: Handedness) -> None:
    for number in range(5):
        one = sample(number, handedness=side)
        expected = cut_crop(Frame(frame_pixels(0), 0, 0.0), hand_of(one)).landmarks * 64
        assert np.allclose(crop_places(one, info().crop), expected, atol=1e-3)


def test_on_a_crop_of_another_recipe_too() -> None:
    one = sample(3)
    square = square_around(hand_of(one))
    to_crop = replace(square, side=square.side / 1.3 * 2.0).to_crop
    expected = 96 * (np.array(one.landmarks)[:, :2] @ to_crop[:, :2].T + to_crop[:, 2])
    assert np.allclose(crop_places(one, CropRecipe(side=96, margin=2.0)), expected, atol=1e-3)


def test_a_hand_of_no_known_side_is_not_flipped() -> None:
    one = sample(3)
    unknown = one.model_copy(update={"handedness": None})
    assert np.array_equal(crop_places(unknown, info().crop), crop_places(one, info().crop))


def test_pycocotools_opens_crops(tmp_path: Path) -> None:
    out, done = export(tmp_path, "coco")
    assert done.remarks == ()
    for number, split in enumerate(("train", "val", "test")):
        coco = opened(out / "annotations" / f"{split}.json")
        names = {category["id"]: category["name"] for category in coco.loadCats(coco.getCatIds())}
        assert names == {1: "index", 2: "v"}
        found = coco.loadAnns(coco.getAnnIds())
        assert [names[each["category_id"]] for each in found] == [label for _, label in EXPECTED]
        for each, (place, label) in zip(found, EXPECTED, strict=True):
            (picture,) = coco.loadImgs(each["image_id"])
            assert picture["file_name"] == f"day{number}-{place:06d}-0.png"
            assert np.array_equal(read_picture(out / split / picture["file_name"]), crop(place))
            expected = crop_places(sample(place, ("index", "v")[place % 2]), info().crop)
            keypoints = np.array(each["keypoints"]).reshape(21, 3)
            assert np.allclose(keypoints[:, :2], expected, atol=0.01)
            assert (each["num_keypoints"], set(keypoints[:, 2])) == (21, {2})
            x, y, width, height = each["bbox"]
            assert np.allclose((x, y), expected.min(axis=0), atol=0.01)
            assert np.allclose((x + width, y + height), expected.max(axis=0), atol=0.02)
            assert each["area"] == pytest.approx(width * height, abs=0.01)
            assert each["digit"] == {"index": 1, "v": 2}[label]
        assert coco.getImgIds(catIds=[2]) == [coco.getImgIds()[2], coco.getImgIds()[4]]


def test_categories_are_hands_with_skeletons(tmp_path: Path) -> None:
    out, _ = export(tmp_path, "coco")
    coco = opened(out / "annotations" / "train.json")
    (category,) = coco.loadCats([1])
    assert category["keypoints"] == list(KEYPOINTS)
    assert len(set(KEYPOINTS)) == 21
    assert [KEYPOINTS[place] for place in (0, 4, 5, 8, 20)] == [
        *("wrist", "thumb_tip", "index_mcp", "index_tip", "pinky_tip")
    ]
    assert category["skeleton"] == [[start + 1, end + 1] for start, end in BONES]


def test_two_hands_on_a_whole_frame_are_one_picture(tmp_path: Path) -> None:
    folder = write_hands(tmp_path / "one", [("index", "right"), ("v", "left")], frames=True, signer=TRAIN)
    lines = (folder / "samples.jsonl").read_text().replace('"frame":1,', '"frame":0,')
    (folder / "samples.jsonl").write_text(lines)
    out, _ = export(tmp_path, "coco", [folder])
    coco = opened(out / "annotations" / "train.json")
    (picture,) = coco.loadImgs(coco.getImgIds())
    assert (picture["file_name"], picture["width"], picture["height"]) == ("one-000000.png", 160, 120)
    assert np.array_equal(read_picture(out / "train" / "one-000000.png"), frame_pixels(0))
    for number, each in enumerate(coco.loadAnns(coco.getAnnIds(imgIds=[picture["id"]]))):
        keypoints = np.array(each["keypoints"]).reshape(21, 3)
        assert np.allclose(keypoints[:, :2], np.array(sample(number).landmarks)[:, :2], atol=0.01)


def test_keypoints_outside_the_picture_are_labelled_and_not_visible(tmp_path: Path) -> None:
    folder = write_hands(tmp_path / "one", [("index", "right")], frames=True, signer=TRAIN)
    line = (folder / "samples.jsonl").read_text()
    x, y, z = sample(0).landmarks[0]
    (folder / "samples.jsonl").write_text(line.replace(f'"landmarks":[[{x},{y},{z}]', '"landmarks":[[-9.0,130.0,0.0]'))
    out, _ = export(tmp_path, "coco", [folder])
    (each,) = opened(out / "annotations" / "train.json").anns.values()
    assert each["keypoints"][:3] == [-9.0, 130.0, 1]
    assert set(each["keypoints"][5::3]) == {2}
    x, y, _, height = each["bbox"]
    assert (x, y + height) == (0, 120)


def test_crops_stand_in_for_frames_that_are_lost(tmp_path: Path) -> None:
    folder = write_hands(tmp_path / "one", [("index", "right")] * 3, frames=True, signer=TRAIN)
    (folder / FRAMES / "000000.png").unlink()
    (folder / FRAMES / "000001.png").write_bytes(b"\x89PNG half")
    out, done = export(tmp_path, "coco", [folder])
    assert any(remark.startswith("2 whole frames are missing or broken") for remark in done.remarks)
    coco = opened(out / "annotations" / "train.json")
    assert [picture["width"] for picture in coco.loadImgs(coco.getImgIds())] == [64, 64, 160]


def test_sessions_with_and_without_frames_go_together_each_under_its_licence(tmp_path: Path) -> None:
    one = write_hands(tmp_path / "one", [("v", "left")], frames=True, signer=TRAIN, licence="CC0-1.0")
    two = write_hands(tmp_path / "two", [("v", "left")], signer=TRAIN, licence="CC-BY-4.0")
    three = write_hands(tmp_path / "three", [("index", "left")], signer=VAL, licence="CC0-1.0")
    out, _ = export(tmp_path, "coco", [one, two, three])
    coco = opened(out / "annotations" / "train.json")
    licences = {each["id"]: each["name"] for each in coco.dataset["licenses"]}
    pictures = coco.loadImgs(coco.getImgIds())
    assert {picture["file_name"]: licences[picture["license"]] for picture in pictures} == {
        "one-000000.png": "CC0-1.0",
        "two-000000-0.png": "CC-BY-4.0",
    }
    assert opened(out / "annotations" / "val.json").getCatIds() == coco.getCatIds()
