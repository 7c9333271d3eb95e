"""What a recording says of hands, hints, prompts and quality, in the language that is set now."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication

from handcam.domain import Handedness
from handcam.sessions.conducting import Moment
from handcam.sessions.format import Flag
from handcam.sessions.plan import Hands, Hint, Phase, Prompt


def hands_text(hands: Hands) -> str:
    """Which hand, or hands."""
    texts: dict[Hands, str] = {
        "right": QCoreApplication.translate("RecordTexts", "Right hand"),
        "left": QCoreApplication.translate("RecordTexts", "Left hand"),
        "both": QCoreApplication.translate("RecordTexts", "Both hands at once"),
    }
    return texts[hands]


def hint_text(hint: Hint | None) -> str:
    """How to hold the hand."""
    texts: dict[Hint | None, str] = {
        None: QCoreApplication.translate("RecordTexts", "As you like to hold it"),
        "near": QCoreApplication.translate("RecordTexts", "Nearer to the camera"),
        "far": QCoreApplication.translate("RecordTexts", "Further away"),
        "left": QCoreApplication.translate("RecordTexts", "Further to your left"),
        "right": QCoreApplication.translate("RecordTexts", "Further to your right"),
        "tilted": QCoreApplication.translate("RecordTexts", "Tilted to one side"),
        "turned": QCoreApplication.translate("RecordTexts", "Turned a little away"),
    }
    return texts[hint]


def prompt_text(prompt: Prompt) -> str:
    """In one line, such as: 3 · Left hand · Tilted to one side."""
    told = (str(prompt.digit), hands_text(prompt.hand), hint_text(prompt.hint) if prompt.hint else "")
    return " · ".join(filter(None, told))


def flag_text(flag: Flag) -> str:
    """What makes a sample doubtful."""
    texts: dict[Flag, str] = {
        "blurred": QCoreApplication.translate("RecordTexts", "blurred"),
        "dark": QCoreApplication.translate("RecordTexts", "too dark"),
        "bright": QCoreApplication.translate("RecordTexts", "too bright"),
        "cut_off": QCoreApplication.translate("RecordTexts", "cut off at the edge"),
        "far": QCoreApplication.translate("RecordTexts", "too far away"),
        "edge_on": QCoreApplication.translate("RecordTexts", "seen from its edge"),
        "duplicate": QCoreApplication.translate("RecordTexts", "like the one before"),
        "untracked": QCoreApplication.translate("RecordTexts", "found on this picture alone"),
    }
    return texts[flag]


def bar_text(moment: Moment) -> str:
    """What lies over the picture: how the session stands, since when, and what to show."""
    minutes, seconds = divmod(int(moment.seconds), 60)
    if moment.taking:
        state = QCoreApplication.translate("RecordTexts", "Recording {time}")
    elif moment.waiting:
        state = QCoreApplication.translate("RecordTexts", "Session {time}, waiting for pictures")
    elif moment.phase is Phase.PAUSED:
        state = QCoreApplication.translate("RecordTexts", "Session {time}, paused")
    else:
        state = QCoreApplication.translate("RecordTexts", "Session {time}")
    prompt = prompt_text(moment.prompt) if moment.prompt is not None and moment.held is None else ""
    soon = ""
    if moment.phase is Phase.COUNTDOWN and not moment.waiting:
        soon = QCoreApplication.translate("RecordTexts", "in {seconds} s").format(seconds=ceil(moment.left))
    return "   ".join(filter(None, (state.format(time=f"{minutes}:{seconds:02}"), prompt, soon)))


def quality_text(seen: Sequence[Handedness], wanted: Hands | None, flags: Sequence[Flag]) -> str:
    """How the hand is seen, and whether it is the one that is wanted."""
    if not seen:
        return QCoreApplication.translate("RecordTexts", "✗ No hand is seen")
    if wanted in ("left", "right") and wanted not in seen:
        return QCoreApplication.translate("RecordTexts", "✗ The other hand is seen")
    if wanted == "both" and len(seen) < 2:
        return QCoreApplication.translate("RecordTexts", "✗ Only one hand is seen")
    if flags:
        doubts = ", ".join(map(flag_text, flags))
        return QCoreApplication.translate("RecordTexts", "! Doubtful: {doubts}").format(doubts=doubts)
    return QCoreApplication.translate("RecordTexts", "✓ Sharp, well lit, wholly in the picture")
