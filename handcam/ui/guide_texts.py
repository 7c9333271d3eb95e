"""The handshapes in words."""

from PySide6.QtCore import QCoreApplication

from handcam.signs import Handshape


def describe(handshape: str) -> str:
    """The handshape in words, in the user's language; one that carries no digit by itself has only its name."""
    return _texts().get(handshape, handshape.replace("_", " "))


def _texts() -> dict[str, str]:
    return {
        Handshape.O: QCoreApplication.translate("guide_texts", "All finger tips meet the thumb in a round O"),
        Handshape.FIST: QCoreApplication.translate("guide_texts", "A fist, the thumb over the fingers"),
        Handshape.THUMB: QCoreApplication.translate("guide_texts", "Thumb up, the fingers folded"),
        Handshape.INDEX: QCoreApplication.translate("guide_texts", "Index finger up, the others folded"),
        Handshape.V: QCoreApplication.translate("guide_texts", "Index and middle finger up, apart"),
        Handshape.THUMB_INDEX_MIDDLE: QCoreApplication.translate("guide_texts", "Thumb, index and middle finger out"),
        Handshape.W: QCoreApplication.translate(
            "guide_texts", "Index, middle and ring finger up, the thumb holds the little finger"
        ),
        Handshape.FOUR: QCoreApplication.translate("guide_texts", "Four fingers up, the thumb across the palm"),
        Handshape.FIVE: QCoreApplication.translate("guide_texts", "All five fingers spread"),
        Handshape.THUMB_RING: QCoreApplication.translate("guide_texts", "Thumb and ring finger touch, the others up"),
        Handshape.THUMB_MIDDLE: QCoreApplication.translate(
            "guide_texts", "Thumb and middle finger touch, the others up"
        ),
        Handshape.THUMB_INDEX_CIRCLE: QCoreApplication.translate(
            "guide_texts", "Thumb and index finger touch, the others up"
        ),
        Handshape.Y: QCoreApplication.translate("guide_texts", "Thumb and little finger out, the others folded"),
        Handshape.L: QCoreApplication.translate("guide_texts", "Thumb and index finger out, like an L"),
        Handshape.PINCH: QCoreApplication.translate(
            "guide_texts", "Thumb, index and middle finger tips together, the others folded"
        ),
        Handshape.HOOK: QCoreApplication.translate(
            "guide_texts", "Index finger up and bent like a hook, the others folded"
        ),
    }
