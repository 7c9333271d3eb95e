"""What stands in for a station: shows what it is told to."""

import cv2
import numpy as np

from handcam.domain import Frame, Hand
from handcam.kiosk.view import Following, Happening, KioskView, Phase
from handcam.sentences import Sentence

DIGITS = (("fist", 0), ("index", 1), ("v", 2), ("w", 3), ("four", 4), ("five", 5))
WRONG = Sentence("Wrong. {left} more tries.", left=2)


def frame() -> Frame:
    """A plain wall with a disc for a hand, 640x480."""
    pixels = np.full((480, 640, 3), (96, 104, 112), np.uint8)
    cv2.circle(pixels, (320, 290), 120, (198, 150, 120), -1)
    return Frame(pixels, 0, 0.0)


def hand() -> Hand:
    """A hand of straight fingers in the middle of the frame."""
    fingers = [(-0.34, -0.1), (-0.16, -0.42), (0.0, -0.47), (0.15, -0.42), (0.3, -0.3)]
    points = [(0.0, 0.42)] + [
        (0.25 * x + 0.75 * x * step, 0.15 + (y - 0.15) * step) for x, y in fingers for step in (0.25, 0.5, 0.75, 1.0)
    ]
    landmarks = np.array([(320 + 340 * x, 250 + 340 * y, 0) for x, y in points], np.float32)
    return Hand(landmarks, np.zeros((21, 3), np.float32), "right", 1.0)


def views() -> dict[str, KioskView]:
    """One of each phase, by its name."""
    followed = {"following": Following.LOCKED, "hand": hand(), "length": 4}
    gone = Sentence("{name} stopped giving pictures. Plug it in again.", name="USB Camera")
    return {
        "trouble": KioskView(Phase.TROUBLE, says=gone, length=4),
        "attract": KioskView(Phase.ATTRACT, length=4),
        "ready": KioskView(Phase.READY, entry="47", **followed),  # type: ignore[arg-type]
        "reading": KioskView(Phase.READING, digit=5, progress=0.6, entry="47", others=1, **followed),  # type: ignore[arg-type]
        "action": KioskView(Phase.READING, action="backspace", progress=0.6, entry="47", **followed),  # type: ignore[arg-type]
        "confirmed": KioskView(Phase.CONFIRMED, digit=5, entry="475", **followed),  # type: ignore[arg-type]
        "entered": KioskView(Phase.ENTERED, number="4751", **followed),  # type: ignore[arg-type]
        "paused": KioskView(Phase.PAUSED, entry="47", **followed),  # type: ignore[arg-type]
        "lost": KioskView(Phase.READY, entry="47", following=Following.LOST, seconds_left=12.4),
    }


class StandIn:
    """A station that shows `shown`, and in which `happenings` happen once."""

    def __init__(self, view: KioskView | None = None) -> None:
        self.shown: tuple[Frame | None, KioskView] = (frame(), view or views()["attract"])
        self.happenings: list[Happening] = []

    def take_happenings(self) -> list[Happening]:
        """Those since the last time."""
        taken, self.happenings = self.happenings, []
        return taken
