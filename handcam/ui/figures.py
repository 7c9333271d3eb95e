"""Numbers as they are written in the language that is set now. Cheap enough for every frame."""

from PySide6.QtCore import QCoreApplication, QLocale


def figure(value: float, decimals: int = 0) -> str:
    """With so many decimals, and a mark between thousands."""
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float, decimals: int = 0) -> str:
    """A share (0..1) in percent."""
    before, after = around_percent()
    return f"{before}{figure(100 * share, decimals)}{after}"


def around_percent() -> tuple[str, str]:
    """What stands before and after a number of percent."""
    before, _, after = QCoreApplication.translate("Figures", "{number}%").partition("{number}")
    return before, after
