"""Which digits of a sign set are to be shown: a box for each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from handcam.ui.column_flow import ColumnFlow


class DigitChoice(QWidget):
    """All are chosen at first."""

    def __init__(self, digits: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[int, QCheckBox] = {}
        self._flow = ColumnFlow(1, 1, 6, self)
        self.set_digits(digits)

    @property
    def digits(self) -> tuple[int, ...]:
        """The chosen ones, in order."""
        return tuple(digit for digit, box in self.boxes.items() if box.isChecked())

    def set_digits(self, digits: Sequence[int]) -> None:
        """Choose of these; one that was there before stays as it was."""
        before = {digit: box.isChecked() for digit, box in self.boxes.items()}
        for box in self.boxes.values():
            self._flow.removeWidget(box)
            box.deleteLater()
        self.boxes = {digit: QCheckBox(str(digit)) for digit in digits}
        for digit, box in self.boxes.items():
            box.setChecked(before.get(digit, True))
            self._flow.add(box)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: other widths. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_widths()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_widths(self) -> None:
        widest = max((box.sizeHint().width() for box in self.boxes.values()), default=1)
        self._flow.set_widths(widest, widest)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Digits"))
        for digit, box in self.boxes.items():
            box.setAccessibleName(self.tr("Digit {digit}").format(digit=digit))
        self._set_widths()
