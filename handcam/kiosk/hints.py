"""Why a hand that is there is not read, in a sentence that says what to do."""

from collections.abc import Mapping

from handcam.diagnosis import Finding, Reason
from handcam.kiosk.attending import Attended
from handcam.kiosk.coherence import Doubt
from handcam.kiosk.entering import Entry
from handcam.kiosk.holding import Sign, SignHold
from handcam.sentences import Sentence

_LASTS = 0.3  # s a hint must be right before it is given
_STAYS = 1.0  # s for which it is to be read, at least, while a hand is there

NONE = ""
CHANGE = Sentence("Lower your hand or change the sign, then show the next one.")
FULL = Sentence("All digits are there. Show the sign that confirms them, or take one back.")
ENDS = Sentence("All digits are there. Lower your hand to finish, or take one back.")
NO_ROOM = Sentence("There is no room for two more digits.")
NOTHING = Sentence("There are no digits yet.")
NOT_ALL = Sentence("Digits are missing. Show them first.")
RESUME = Sentence("Paused. Show the sign for a pause again to go on.")
ONE_HAND = Sentence("One hand is read. Lower the other one.")

DOUBTS: Mapping[Doubt, Sentence] = {
    Doubt.JUMPED: Sentence("Hold your hand still."),
    Doubt.RESIZED: Sentence("Hold your hand still."),
    Doubt.FLIPPED: Sentence("Turn your palm, or its back, to the camera."),
    Doubt.FAST: Sentence("Hold your hand still."),
    Doubt.UNSURE: Sentence("Turn your palm, or its back, to the camera."),
    Doubt.CUT_OFF: Sentence("Move your hand towards the middle of the picture."),
    Doubt.FAR: Sentence("Come a little nearer."),
    Doubt.HANGS: Sentence("Hold your hand up."),
    Doubt.SLACK: Sentence("Stretch your fingers."),
    Doubt.UNCLEAR: Sentence("Hold your fingers clearly apart, or clearly closed."),
}

REASONS: Mapping[Reason, Sentence] = {
    Reason.TOO_FAR: Sentence("Come a little nearer."),
    Reason.TOO_DARK: Sentence("It is too dark. Switch on a light in front of you."),
    Reason.TOO_BRIGHT: Sentence("It is too bright. Turn away from the light."),
    Reason.BLURRED: Sentence("Hold your hand still."),
    Reason.CUT_OFF: Sentence("Move your hand towards the middle of the picture."),
    Reason.EDGE_ON: Sentence("Turn your palm, or its back, to the camera."),
    Reason.NO_SIGN: Sentence("Show one of the signs."),
    Reason.UNSURE: Sentence("Hold your fingers clearly apart, or clearly closed."),
}
"""What is wrong with the whole picture is left to whoever watches it."""


def of_finding(finding: Finding | None) -> str:
    """What to do about it; "" where there is nothing to be done."""
    return NONE if finding is None else REASONS.get(finding.reason, NONE)


def refusal(sign: Sign, entry: Entry, *, paused: bool) -> Sentence | None:
    """Why this sign does nothing now; None where it may begin."""
    if sign == "pause":
        return None
    if paused:
        return RESUME
    if isinstance(sign, int):
        return None if entry.takes(sign) else NO_ROOM if entry.room else _full(entry)
    if not entry.text:
        return NOTHING
    return NOT_ALL if sign == "confirm" and not entry.is_complete else None


def _full(entry: Entry) -> Sentence:
    return ENDS if entry.rules.confirm == "pause" else FULL


class Hinter:
    """Says what to do, and does not flicker. One thread."""

    def __init__(self) -> None:
        self._told: str = NONE
        self._next: str = NONE
        self._since = self._told_at = 0.0

    def hint(
        self, now: float, attended: Attended | None, entry: Entry, hold: SignHold, *, paused: bool, rests: bool
    ) -> str:
        """What is to be told at `now`, seconds. rests: something has just counted, and nothing may begin yet."""
        if attended is None or rests:
            self._told = self._next = NONE
            return NONE
        hint = _hint(attended, entry, hold, paused=paused)
        if hint != self._next:
            self._next, self._since = hint, now
        if hint != self._told and now - self._since >= _LASTS and (not self._told or now - self._told_at >= _STAYS):
            self._told, self._told_at = hint, now
        return self._told


def _hint(attended: Attended, entry: Entry, hold: SignHold, *, paused: bool) -> str:
    """What is right at this moment."""
    if attended.doubt is not None and attended.doubt in DOUBTS:
        return DOUBTS[attended.doubt]
    if attended.sign is not None:
        refused = refusal(attended.sign, entry, paused=paused)
        return refused or (CHANGE if hold.is_spent(attended.sign) else NONE)
    if paused:
        return RESUME
    if not entry.room:
        return _full(entry)
    return ONE_HAND if attended.others_sign else of_finding(attended.finding)
