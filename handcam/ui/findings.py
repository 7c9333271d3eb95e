"""Why no digit is read, as people are told: what is wrong, and what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handcam.diagnosis import Finding, Reason
from handcam.ui.foreign_texts import sign_set_text

_SENTENCES: dict[Reason, str] = {
    reason: str(text)
    for reason, text in {
        Reason.NO_HAND: QT_TRANSLATE_NOOP("Findings", "No hand. Hold one up, palm to the camera."),
        Reason.TOO_FAR: QT_TRANSLATE_NOOP("Findings", "Too far. Come nearer."),
        Reason.TOO_DARK: QT_TRANSLATE_NOOP("Findings", "Too dark. Switch on a light in front of you."),
        Reason.TOO_BRIGHT: QT_TRANSLATE_NOOP("Findings", "Too bright. Turn from the light."),
        Reason.BLURRED: QT_TRANSLATE_NOOP("Findings", "Blurred. Hold your hand still, or give more light."),
        Reason.CUT_OFF: QT_TRANSLATE_NOOP("Findings", "Cut off. Move your hand to the middle of the picture."),
        Reason.EDGE_ON: QT_TRANSLATE_NOOP("Findings", "Seen from its edge. Turn the palm to the camera."),
        Reason.SEVERAL_PEOPLE: QT_TRANSLATE_NOOP("Findings", "Several people. All but one take their hands down."),
        Reason.BLACK: QT_TRANSLATE_NOOP("Findings", "The picture is black. Open the camera's cover."),
        Reason.FROZEN: QT_TRANSLATE_NOOP("Findings", "The picture stands still. Choose the camera again."),
        Reason.OTHER_SIGN_SET: QT_TRANSLATE_NOOP("Findings", "No sign of this sign set, but {digits}."),
        Reason.NO_SIGN: QT_TRANSLATE_NOOP("Findings", "A hand, but no sign. The guide (F2) shows them all."),
        Reason.UNSURE: QT_TRANSLATE_NOOP("Findings", "Perhaps {digits}. Show the fingers clearly."),
    }.items()
}


def sentence(finding: Finding, titles: dict[str, str]) -> str:
    """What is told of a finding, in the language that is set now. titles: of sign sets, in English, by their names."""
    text = QCoreApplication.translate("Findings", _SENTENCES[finding.reason])
    if finding.reason is Reason.OTHER_SIGN_SET:
        place = QCoreApplication.translate("Findings", "{digit} in {sign_set}")
        known = (
            place.format(digit=digit, sign_set=sign_set_text(titles.get(name, name)))
            for name, digit in finding.known_to
        )
        return text.format(digits=", ".join(known))
    return text.format(digits=_either(finding.candidates))


def _either(digits: tuple[int, ...]) -> str:
    return QCoreApplication.translate("Findings", " or ").join(map(str, digits))
