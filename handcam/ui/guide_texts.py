"""The handshapes in words."""

from PySide6.QtCore import QCoreApplication

from handcam.signs import Handshape
from handcam.ui.foreign_texts import handshape_text


def describe(handshape: str) -> str:
    """The handshape in words, in the user's language; one that carries no digit by itself has only its name."""
    return _texts().get(handshape) or handshape_text(handshape)


def _texts() -> dict[str, str]:
    return {
        Handshape.O: QCoreApplication.translate("GuideTexts", "All finger tips meet the thumb in a round O"),
        Handshape.FIST: QCoreApplication.translate("GuideTexts", "A fist, the thumb over the fingers"),
        Handshape.THUMB: QCoreApplication.translate("GuideTexts", "Thumb up, the fingers folded"),
        Handshape.INDEX: QCoreApplication.translate("GuideTexts", "Index finger up, the others folded"),
        Handshape.V: QCoreApplication.translate("GuideTexts", "Index and middle finger up, apart"),
        Handshape.THUMB_INDEX_MIDDLE: QCoreApplication.translate("GuideTexts", "Thumb, index and middle finger out"),
        Handshape.W: QCoreApplication.translate(
            "GuideTexts", "Index, middle and ring finger up, the thumb holds the little finger"
        ),
        Handshape.FOUR: QCoreApplication.translate("GuideTexts", "Four fingers up, the thumb across the palm"),
        Handshape.FIVE: QCoreApplication.translate("GuideTexts", "All five fingers spread"),
        Handshape.THUMB_RING: QCoreApplication.translate("GuideTexts", "Thumb and ring finger touch, the others up"),
        Handshape.THUMB_MIDDLE: QCoreApplication.translate(
            "GuideTexts", "Thumb and middle finger touch, the others up"
        ),
        Handshape.THUMB_INDEX_CIRCLE: QCoreApplication.translate(
            "GuideTexts", "Thumb and index finger touch, the others up"
        ),
        Handshape.Y: QCoreApplication.translate("GuideTexts", "Thumb and little finger out, the others folded"),
        Handshape.L: QCoreApplication.translate("GuideTexts", "Thumb and index finger out, like an L"),
        Handshape.PINCH: QCoreApplication.translate(
            "GuideTexts", "Thumb, index and middle finger tips together, the others folded"
        ),
        Handshape.HOOK: QCoreApplication.translate(
            "GuideTexts", "Index finger up and bent like a hook, the others folded"
        ),
    }
