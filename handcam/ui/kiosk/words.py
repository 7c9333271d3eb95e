"""What the kiosk says, on the screen and aloud, in the language that is set now."""

from PySide6.QtCore import QCoreApplication

from handcam.kiosk.view import Action, Following, Happening, KioskView, Phase
from handcam.ui.foreign_texts import told


def headline(view: KioskView) -> str:
    """The one thing to know now: what to do, or what has just happened."""
    match view.phase:
        case Phase.TROUBLE:
            return QCoreApplication.translate("Kiosk", "One moment, please")
        case Phase.ATTRACT:
            return QCoreApplication.translate("Kiosk", "Raise one hand to begin")
        case Phase.READY if view.following is Following.LOST:
            return QCoreApplication.translate("Kiosk", "Where is your hand? Raise it again.")
        case Phase.READY:
            return told(view.hint) or QCoreApplication.translate("Kiosk", "Show a number and hold it")
        case Phase.READING:
            return QCoreApplication.translate("Kiosk", "Hold it: {sign}").format(sign=_held(view))
        case Phase.CONFIRMED:
            return QCoreApplication.translate("Kiosk", "✓ {sign}").format(sign=_held(view))
        case Phase.ENTERED:
            return QCoreApplication.translate("Kiosk", "✓ Entered: {number}").format(number=view.number)
        case Phase.PAUSED:
            return QCoreApplication.translate("Kiosk", "Pause. Hold the pause sign again to go on.")


def action_text(action: Action) -> str:
    """What a sign does."""
    return {
        "backspace": QCoreApplication.translate("Kiosk", "Take back"),
        "clear": QCoreApplication.translate("Kiosk", "Clear all"),
        "confirm": QCoreApplication.translate("Kiosk", "Finish"),
        "pause": QCoreApplication.translate("Kiosk", "Pause"),
    }[action]


def below(view: KioskView) -> str:
    """A second line, smaller: what else is to be known just now; "" for nothing."""
    if view.phase is Phase.TROUBLE:
        return told(view.says) or QCoreApplication.translate("Kiosk", "The camera is being opened.")
    if view.seconds_left is not None:
        seconds = max(1, round(view.seconds_left))
        return QCoreApplication.translate("Kiosk", "Nobody there: cleared in %n second(s)", None, seconds)
    if view.following is Following.LOCKED and view.others:
        return QCoreApplication.translate(
            "Kiosk", "Your hand is followed; %n other(s) in the picture do not count", None, view.others
        )
    if view.following is Following.LOCKED and view.phase in (Phase.READY, Phase.READING, Phase.CONFIRMED):
        return QCoreApplication.translate("Kiosk", "Your hand is followed")
    return ""


def spoken(happening: Happening) -> str:
    """What is said of it aloud; "" for nothing."""
    match happening.kind:
        case "accepted":
            return str(happening.digit)
        case "taken_back":
            return QCoreApplication.translate("Kiosk", "{digit} taken back").format(digit=happening.digit)
        case "cleared":
            return "" if happening.by_itself else QCoreApplication.translate("Kiosk", "Cleared")
        case "entered":
            number = ", ".join(happening.number)  # digit by digit: 1234 is no thousand
            return QCoreApplication.translate("Kiosk", "Entered: {number}").format(number=number)
        case "paused":
            return QCoreApplication.translate("Kiosk", "Pause")
        case "resumed":
            return QCoreApplication.translate("Kiosk", "Go on")


def _held(view: KioskView) -> str:
    if view.action is not None:
        return action_text(view.action)
    return "" if view.digit is None else str(view.digit)
