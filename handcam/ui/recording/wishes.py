"""What the form says is to be recorded."""

from dataclasses import dataclass
from pathlib import Path

from handcam.sessions.format import Consent
from handcam.sessions.plan import Hands


@dataclass(frozen=True, slots=True)
class Wishes:
    """signer: a code. countdown, take: seconds. rate: samples a second and hand. prompted: labels are not from keys."""

    signer: str
    consent: Consent
    licence: str
    folder: Path
    prompted: bool
    digits: tuple[int, ...]
    takes: int
    hands: tuple[Hands, ...]
    hints: bool
    countdown: float
    take: float
    rate: float
    whole_frames: bool
