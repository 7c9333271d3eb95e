"""The crops in folders: SPLIT/LABEL/NAME.png, with a metadata.jsonl a split and classes.json for all of them."""

import json
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from handcam.sentences import Sentence, joined
from handcam.sessions.exporting.splits import Split
from handcam.sessions.exporting.stream import Exported
from handcam.sessions.exporting.survey import Contents

NO_DIGIT = -1
"""In metadata.jsonl, which holds no nulls: readers tell a column's type by its first lines, split by split."""


def write(folder: Path, contents: Contents, samples: Iterable[Exported]) -> tuple[Sentence, ...]:
    """Write the data set; gives what the user should know. Raises OSError."""
    tables: dict[Split, TextIO] = {}
    with ExitStack() as opened:
        for each in samples:
            place = folder / each.split / each.label
            place.mkdir(parents=True, exist_ok=True)
            with (place / f"{each.name}.png").open("xb") as picture:
                picture.write(each.crop)
            if each.split not in tables:
                path = folder / each.split / "metadata.jsonl"
                tables[each.split] = opened.enter_context(path.open("w", encoding="utf-8", newline="\n"))
            tables[each.split].write(json.dumps(_row(each)) + "\n")
    (folder / "classes.json").write_text(json.dumps(contents.labels) + "\n", encoding="utf-8", newline="\n")
    lacking = _lacking(contents)
    if not lacking:
        return ()
    told = [
        Sentence("{split} has no {labels}", split=split, labels=", ".join(labels)) for split, labels in lacking.items()
    ]
    return (
        Sentence(
            "Not every label is in every split ({told}): README.md tells how to open such folders.",
            told=joined(told, "; "),
        ),
    )


def how_to_open(contents: Contents) -> str:
    """For README.md."""
    side = contents.sides[-1]
    return _OPENING.format(side=side) + (_UNEVEN.format(side=side) if _lacking(contents) else _EVEN)


def _row(each: Exported) -> dict[str, str | int]:
    return {
        "file_name": f"{each.label}/{each.name}.png",
        "label": each.label,
        "digit": NO_DIGIT if each.digit is None else each.digit,
        "signer": each.info.signer,
        "session": each.info.id,
        "sample": each.sample.id,
        "handedness": each.sample.handedness or "unknown",
        "flags": " ".join(each.sample.flags),
        "licence": each.info.licence,
    }


def _lacking(contents: Contents) -> dict[Split, list[str]]:
    """The labels that some splits have and this one has not."""
    lacking = {split: [x for x in contents.labels if x not in contents.counts_in(split)] for split in contents.splits}
    return {split: labels for split, labels in lacking.items() if labels}


_OPENING = """\
`SPLIT/LABEL/NAME.png` are the crops. `metadata.jsonl` in each split has a line a picture: `file_name`, `label`, `digit`
(-1: none in its sign set), `signer`, `session`, `sample`, `handedness` (left, right, unknown), `flags` (with blanks
between), `licence`. `classes.json` lists all labels in alphabetical order.

```python
from datasets import load_dataset
data = load_dataset("imagefolder", data_dir="DIR")

import keras
train = keras.utils.image_dataset_from_directory("DIR/train", image_size=({side}, {side}))

from torchvision.datasets import ImageFolder
train = ImageFolder("DIR/train")
```

In `datasets`, `val` is called `validation` and `label` is text. For numbers that are the same in all splits (those of
`class_encode_column` need not be):

```python
import json
from datasets import ClassLabel
data = data.cast_column("label", ClassLabel(names=json.load(open("DIR/classes.json"))))
```

Keras and torchvision number the folders that a split has, in alphabetical order."""

_EVEN = """
Every split has all labels, so these numbers are the same in all of them: the places in `classes.json`.
"""

_UNEVEN = """
**Not every split has all labels** (see the counts), so the same number can mean different labels in two splits. Opened
like this, numbers are places in `classes.json` in every split:

```python
import json, keras, tensorflow as tf
classes = json.load(open("DIR/classes.json"))

def opened(split):
    data = keras.utils.image_dataset_from_directory(f"DIR/{{split}}", image_size=({side}, {side}))
    places = tf.constant([classes.index(name) for name in data.class_names])
    return data.map(lambda pictures, labels: (pictures, tf.gather(places, labels)))
```

```python
import json
from torchvision.datasets import ImageFolder
classes = json.load(open("DIR/classes.json"))

class Hands(ImageFolder):
    def find_classes(self, directory):
        return classes, {{name: place for place, name in enumerate(classes)}}

val = Hands("DIR/val", allow_empty=True)
```
"""
