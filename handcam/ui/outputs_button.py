"""The button in the status line that says how many outputs are on, and whether one of them is in trouble."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from handcam.outputs.output import OutputStatus
from handcam.ui.output_texts import output_line


class OutputsButton(QToolButton):
    """Hidden while no output is on. GUI thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statuses: Mapping[str, OutputStatus] = {}
        self._troubled = False
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._retranslate()

    def show_statuses(self, statuses: Mapping[str, OutputStatus], *, troubled: bool) -> None:
        """Show how those that are on are doing, by name. troubled: one of them does not send."""
        if (statuses, troubled) != (self._statuses, self._troubled):
            self._statuses, self._troubled = dict(statuses), troubled
            self.setVisible(bool(statuses))
            self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        count = len(self._statuses)
        text = self.tr("Outputs: trouble") if self._troubled else self.tr("%n output(s)", "", count)
        lines = "\n".join(output_line(name, status) for name, status in self._statuses.items())
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(lines)
        self.setAccessibleDescription(lines)
