"""How large letters are: those of the whole application as the user has set it, and some larger than those."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

_SYSTEM_FONT = "handcam_system_font"  # of the application, as it was before it was scaled


def use_text_scale(application: QApplication, factor: float) -> None:
    """Make all text `factor` times as large as the system has it; call it again to change it. GUI thread."""
    system = application.property(_SYSTEM_FONT)
    if not isinstance(system, QFont):
        system = QFont(application.font())
        application.setProperty(_SYSTEM_FONT, system)
    font = scaled(system, factor)
    if font != application.font():
        application.setFont(font)


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """This font at `factor` times its size."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * factor)))
    result.setBold(bold)
    return result
