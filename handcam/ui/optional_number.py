"""A number that may be left to the machine: a box to tick for "automatic", and the number for when it is not."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QWidget


class OptionalNumber(QWidget):
    """Edits a float or None. GUI thread."""

    edited = Signal()

    def __init__(self, title: str, number: QDoubleSpinBox, parent: QWidget | None = None) -> None:
        """title: of the setting, in the language that is set, for the accessible names. number: with its bounds."""
        super().__init__(parent)
        self.automatic = QCheckBox()
        self.number = number
        self.number.setKeyboardTracking(False)  # half a number is not what the user means
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.automatic)
        layout.addWidget(self.number, 1)
        self.automatic.toggled.connect(self._toggle)
        self.number.valueChanged.connect(lambda *_: self.edited.emit())
        self.retranslate(title)
        self.show_value(None)

    def retranslate(self, title: str) -> None:
        """Say everything in the language that is set now, in which `title` is the setting's."""
        self.automatic.setText(self.tr("Automatic"))
        self.automatic.setAccessibleName(self.tr("{title}: automatic").format(title=title))
        self.number.setAccessibleName(title)

    def value(self) -> float | None:
        """The number with what was typed last; None while it is automatic."""
        if self.automatic.isChecked():
            return None
        self.number.interpretText()
        return self.number.value()

    def show_value(self, value: float | None) -> None:
        """Show this number, or that it is automatic. Not told as an edit where signals are blocked."""
        self.automatic.setChecked(value is None)
        self.number.setEnabled(value is not None)
        if value is not None:
            self.number.setValue(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The wheel changes the number only where it has the focus."""
        if event.type() == QEvent.Type.Wheel and not self.number.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _toggle(self, automatic: bool) -> None:
        self.number.setEnabled(not automatic)
        self.edited.emit()
