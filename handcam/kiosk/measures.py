"""Where a hand's palm is and how large: what tells whether it is the same hand as a moment ago, and at rest."""

from dataclasses import dataclass
from math import hypot

from handcam.domain import INDEX_KNUCKLE, MIDDLE_KNUCKLE, PINKY_KNUCKLE, WRIST, Hand

_PALM = (WRIST, INDEX_KNUCKLE, MIDDLE_KNUCKLE, 13, PINKY_KNUCKLE)
_LENGTH = 1.5  # of a palm, from wrist to knuckles, in its widths from index to pinky knuckle


@dataclass(frozen=True, slots=True)
class Palm:
    """A palm in one frame, which fingers that move leave where it is.

    x, y: its middle, frame pixels. size: its length, or what its width says of that where that is more; likewise.
    """

    x: float
    y: float
    size: float

    @classmethod
    def of(cls, hand: Hand) -> "Palm":
        """This hand's palm."""
        points = hand.landmarks[:, :2].astype(float)
        middle = points[list(_PALM)].mean(axis=0)
        along = points[MIDDLE_KNUCKLE] - points[WRIST]
        across = points[INDEX_KNUCKLE] - points[PINKY_KNUCKLE]
        size = max(hypot(*along), _LENGTH * hypot(*across), 1.0)
        return cls(float(middle[0]), float(middle[1]), float(size))

    def apart(self, other: "Palm") -> float:
        """How far the two are from each other, in sizes of the larger one."""
        return hypot(self.x - other.x, self.y - other.y) / max(self.size, other.size)

    def ratio(self, other: "Palm") -> float:
        """How many times as large the larger one is, 1 or more."""
        return max(self.size, other.size) / min(self.size, other.size)
