"""Pictures that no network is trained or scored on, because their label is wrong: listed by name with the reason.

`exclusions.csv` beside this file has the columns source, file and reason. A picture gets there in two steps: a network
trained without its source disagrees with the label, and somebody who looks at it does, too.
"""

import csv
from functools import cache
from pathlib import Path

from handcam.learning.samples import Samples

EXCLUSIONS = Path(__file__).with_name("exclusions.csv")


def without_excluded(samples: Samples) -> Samples:
    """The samples whose labels are not known to be wrong."""
    import numpy as np

    excluded = _excluded()
    return samples.at(np.array([(p.source, p.file) not in excluded for p in samples.pictures], np.bool_))


@cache
def _excluded() -> frozenset[tuple[str, str]]:
    with EXCLUSIONS.open(newline="", encoding="utf-8") as lines:
        return frozenset((row["source"], row["file"]) for row in csv.DictReader(lines))
