"""COCO keypoints: annotations/SPLIT.json, and SPLIT/ with whole frames where they were kept, else the crops.

Annotations are written as they come; of each picture only a short entry is held until the end.
"""

import json
from collections.abc import Iterable
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from handcam.cropping import MARGIN, square_around
from handcam.domain import BONES, LANDMARKS, Hand
from handcam.sentences import Sentence
from handcam.sessions.exporting.splits import Split
from handcam.sessions.exporting.stream import Exported
from handcam.sessions.exporting.survey import Contents
from handcam.sessions.format import CropRecipe, Sample

Places = npt.NDArray[np.float64]
"""float64 (21, 2): x right and y down in pixels of the picture they belong to, (0, 0) its corner."""

KEYPOINTS = (
    "wrist",
    *(
        f"{finger}_{joint}"
        for finger, joints in (
            ("thumb", ("cmc", "mcp", "ip", "tip")),
            *((finger, ("mcp", "pip", "dip", "tip")) for finger in ("index", "middle", "ring", "pinky")),
        )
        for joint in joints
    ),
)
"""Names of the landmarks: each finger from the palm to its tip."""
_INSIDE, _OUTSIDE = 2, 1  # COCO: labelled and visible; labelled but not visible


def write(folder: Path, contents: Contents, samples: Iterable[Exported]) -> tuple[Sentence, ...]:
    """Write the data set; gives what the user should know. Raises OSError."""
    files: dict[Split, _Annotations] = {}
    with ExitStack() as opened:
        for each in samples:
            if each.split not in files:
                files[each.split] = opened.enter_context(closing(_Annotations(folder, each.split, contents)))
            files[each.split].add(each)
        for file in files.values():
            file.finish()
    lost = sum(file.frames_lost for file in files.values())
    if not lost:
        return ()
    return (Sentence("{count} whole frames are missing or broken: the crops stand in for them.", count=lost),)


def crop_places(sample: Sample, recipe: CropRecipe) -> Places:
    """Where the landmarks lie on the crop, in its pixels."""
    hand = Hand(
        np.array(sample.landmarks, np.float32),
        np.array(sample.world, np.float32),
        sample.handedness or "right",  # whose crops are not flipped
        sample.handedness_score,
    )
    square = square_around(hand)
    to_crop = replace(square, side=square.side * recipe.margin / MARGIN).to_crop
    return np.asarray((hand.landmarks[:, :2] @ to_crop[:, :2].T + to_crop[:, 2]) * recipe.side, np.float64)


class _Annotations:
    """One split's JSON file and its pictures."""

    def __init__(self, folder: Path, split: Split, contents: Contents) -> None:
        self.frames_lost = 0
        self._folder = folder / split
        self._folder.mkdir()
        self._pictures: dict[str, dict[str, Any]] = {}
        self._count = 0
        self._categories = {label: number for number, label in enumerate(contents.labels, 1)}
        licences = sorted({source.info.licence for source in contents.sources})
        self._licences = {licence: number for number, licence in enumerate(licences, 1)}
        path = folder / "annotations" / f"{split}.json"
        path.parent.mkdir(exist_ok=True)
        self._file = path.open("w", encoding="utf-8", newline="\n")
        self._file.write(f'{{"info": {json.dumps({"description": "hand signs for numbers, recorded with handcam"})},\n')
        self._file.write('"annotations": [')

    def add(self, each: Exported) -> None:
        """Write the picture, where it is not there yet, and the annotation."""
        picture, places = self._picture(each)
        self._count += 1
        self._file.write(",\n" if self._count > 1 else "\n")
        annotation = _annotation(each, places, picture["width"], picture["height"])
        numbers = {"id": self._count, "image_id": picture["id"], "category_id": self._categories[each.label]}
        self._file.write(json.dumps(numbers | annotation))

    def finish(self) -> None:
        """Write what stands after the annotations."""
        categories = [
            {
                "id": number,
                "name": label,
                "supercategory": "hand",
                "keypoints": KEYPOINTS,
                "skeleton": [(start + 1, end + 1) for start, end in BONES],
            }
            for label, number in self._categories.items()
        ]
        licences = [{"id": number, "name": licence, "url": ""} for licence, number in self._licences.items()]
        self._file.write(
            f'],\n"categories": {json.dumps(categories)},\n"licenses": {json.dumps(licences)},\n"images": ['
        )
        for number, picture in enumerate(self._pictures.values()):
            self._file.write((",\n" if number else "\n") + json.dumps(picture))
        self._file.write("]}\n")

    def close(self) -> None:
        """Close the file. Raises OSError."""
        self._file.close()

    def _picture(self, each: Exported) -> tuple[dict[str, Any], Places]:
        """The entry of the picture the sample is shown on, and its landmarks there."""
        on_frame = np.array(each.sample.landmarks, np.float64)[:, :2]
        if each.info.whole_frames:
            name = f"{each.session_name}-{each.sample.frame:06d}.png"
            if name in self._pictures:
                return self._pictures[name], on_frame
            if (frame := each.frame()) is not None:
                return self._new(name, *frame, each), on_frame
            self.frames_lost += 1
        side = each.info.crop.side
        return self._new(f"{each.name}.png", each.crop, (side, side), each), crop_places(each.sample, each.info.crop)

    def _new(self, name: str, content: bytes, size: tuple[int, int], each: Exported) -> dict[str, Any]:
        with (self._folder / name).open("xb") as file:
            file.write(content)
        self._pictures[name] = {
            "id": len(self._pictures) + 1,
            "file_name": name,
            "width": size[0],
            "height": size[1],
            "license": self._licences[each.info.licence],
            "date_captured": each.sample.time.strftime("%Y-%m-%d %H:%M:%S"),
        }
        return self._pictures[name]


def _annotation(each: Exported, places: Places, width: int, height: int) -> dict[str, Any]:
    """Box and area are those of the landmarks, as far as they lie on the picture."""
    size = np.array((width, height), np.float64)
    inside = np.all((places >= 0) & (places < size), axis=1).tolist()
    low, high = np.clip(places.min(axis=0), 0, size), np.clip(places.max(axis=0), 0, size)
    across, down = (round(float(extent), 2) for extent in high - low)
    keypoints = [
        value
        for (x, y), seen in zip(places, inside, strict=True)
        for value in (round(float(x), 2), round(float(y), 2), _INSIDE if seen else _OUTSIDE)
    ]
    return {
        "keypoints": keypoints,
        "num_keypoints": LANDMARKS,
        "bbox": [round(float(low[0]), 2), round(float(low[1]), 2), across, down],
        "area": round(across * down, 2),
        "iscrowd": 0,
        "digit": each.digit,
        "signer": each.info.signer,
        "session": each.info.id,
        "sample": each.sample.id,
        "handedness": each.sample.handedness,
        "flags": each.sample.flags,
    }


def how_to_open(contents: Contents) -> str:
    """For README.md."""
    return _OPENING


_OPENING = f"""\
`annotations/SPLIT.json` are in COCO's keypoint format, `SPLIT/` holds the pictures: the whole frames of sessions that
kept them, and the crops of the others; on a crop, the keypoints are where the crop put them, so a left hand's are
flipped like its pixels. Each label is a category, the same in all splits, and has the {LANDMARKS} keypoints of a hand.

```python
from pycocotools.coco import COCO
train = COCO("DIR/annotations/train.json")

from torchvision.datasets import CocoDetection
train = CocoDetection("DIR/train", "DIR/annotations/train.json")
```

Coordinates are pixels from the picture's corner, so that the middle of the first pixel is at 0.5. A keypoint outside
the picture keeps its place and has visibility 1, all others have 2. `bbox` is the box around the keypoints, cut at the
picture's border, and `area` that of the box. There are no segmentations. Annotations also have `digit` (null: none in
its sign set), `signer`, `session`, `sample`, `handedness` and `flags`. `COCOeval` needs `params.kpt_oks_sigmas` of
{LANDMARKS} values, as its own are for the keypoints of a body. Whole frames show more than hands: faces and rooms.
"""
