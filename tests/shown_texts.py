"""What a user can read of a widget and of all that is in it, and a translation that marks what it is asked for."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStatusBar,
    QTabWidget,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"

_OF_ALL = ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription")


class Marker(QTranslator):
    """Marks every text that is translated; one that is not stays bare."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{OPEN}{text}{CLOSE}" if text else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def bare(text: str) -> str:
    """The letters of a text that are in no mark; marks may lie in each other."""
    depth, found = 0, ""
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter.isalpha():
            found += letter
    return found


def texts(top: QWidget) -> list[tuple[str, str]]:
    """Where it stands, and every text that is not empty, in a fixed order."""
    found = []
    for part in (top, *top.findChildren(QObject)):
        where = type(part).__name__
        if isinstance(part, QWidget) and not isinstance(part.parent(), QAbstractSpinBox):
            found += [(f"{where}.{name}", getattr(part, name)()) for name in _OF_ALL]
            found += [(where, text) for text in _own(part)]
        elif isinstance(part, QAction) and not part.isSeparator():
            found += [(where, part.text()), (f"{where}.toolTip", part.toolTip())]
    return [(where, text) for where, text in found if text]


def _own(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QSpinBox | QDoubleSpinBox):
        yield part.prefix() + part.suffix()
        yield part.text()
    elif isinstance(part, QTabWidget):
        yield from map(part.tabText, range(part.count()))
    elif isinstance(part, QStatusBar):
        yield part.currentMessage()
    elif isinstance(part, QComboBox):
        for index in range(part.count()):
            yield part.itemText(index)
            yield str(part.itemData(index, 3) or "")  # Qt.ItemDataRole.ToolTipRole
