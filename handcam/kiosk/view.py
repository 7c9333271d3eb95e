"""What the kiosk shows and what happens in it: values that its screen and its outputs are made of."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from handcam.domain import Hand

Action = Literal["backspace", "clear", "confirm", "pause"]
"""What a sign can do besides meaning a digit."""


class Phase(Enum):
    """What the kiosk is up to. Every one of them is left hands-free."""

    TROUBLE = "trouble"
    """There is no live picture: nothing counts until there is."""
    ATTRACT = "attract"
    """Nobody is there: it shows what it is for, until a hand appears."""
    READY = "ready"
    """A hand is there and followed; no sign counts yet."""
    READING = "reading"
    """A sign is being held: `progress` tells how far."""
    CONFIRMED = "confirmed"
    """A digit was accepted, or an action done; the pause after it runs."""
    ENTERED = "entered"
    """A number is finished, and shown for a while."""
    PAUSED = "paused"
    """Somebody rests: nothing but the pause sign counts, held again it goes on. Ends by itself once nobody is there."""


class Trouble(Enum):
    """Why there is no live picture."""

    STARTING = "starting"
    LOST = "camera lost"
    FROZEN = "picture frozen"
    BLACK = "picture black"
    GARBLED = "picture garbled"
    SLOW = "pictures too rare"
    SILENT = "no pictures"
    HUNG = "reading hangs"
    FAILED = "failed"


class Following(Enum):
    """Which hand counts, where there are several."""

    NOBODY = "nobody"
    LOCKED = "locked"
    """One hand is followed, whoever else comes by."""
    LOST = "lost"
    """It has just gone; it is waited for."""


@dataclass(frozen=True, slots=True)
class KioskView:
    """The kiosk at one moment: all that its screen needs.

    digit: the one that is held, or was confirmed just now; None otherwise. action: likewise. progress: of the
    hold, 0..1.
    entry: the digits so far. number: the one entered just now, in ENTERED. length: digits of a number; None: any.
    following, hand: whom it follows, the hand in frame pixels. others: further hands in the picture.
    trouble: in TROUBLE which, and its Sentence; else None and "". seconds_left: until the entry is cleared; None while
    somebody is there or nothing is entered. hint: a Sentence, why a hand that is there is not read; "" for none.
    """

    phase: Phase
    digit: int | None = None
    action: Action | None = None
    progress: float = 0.0
    entry: str = ""
    number: str = ""
    length: int | None = None
    following: Following = Following.NOBODY
    hand: Hand | None = None
    others: int = 0
    trouble: Trouble | None = None
    says: str = ""
    seconds_left: float | None = None
    hint: str = ""


Happened = Literal["accepted", "taken_back", "cleared", "entered", "paused", "resumed"]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened, once: to be said, sounded and told to the outputs.

    time: seconds on the source's clock. digit: accepted or taken back; number: entered, else "". handshape, confidence,
    slot: of the reading behind an accepted digit. by_itself: cleared because nobody was there.
    """

    kind: Happened
    time: float
    digit: int | None = None
    number: str = ""
    handshape: str = ""
    confidence: float | None = None
    slot: int | None = None
    by_itself: bool = False
