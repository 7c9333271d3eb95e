"""How a practice went."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from handcam.practice import Summary
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled
from handcam.ui.vertical_scroll import VerticalScroll


class PracticeSummary(QWidget):
    """The figures of a practice, and what to do next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Practice over"))
        self.first_try, self.mistakes, self.skipped, self.accuracy, self.mean, self.best, self.hard = (
            QLabel() for _ in range(7)
        )
        self.again = QPushButton(self.tr("&Again"))
        self.close_button = QPushButton(self.tr("C&lose"))
        self.area = VerticalScroll(theme)
        self.area.setAccessibleName(self.tr("Summary"))
        self._rows = QFormLayout()
        for name, value in (
            (self.tr("Right at first try"), self.first_try),
            (self.tr("Mistakes"), self.mistakes),
            (self.tr("Skipped"), self.skipped),
            (self.tr("Accuracy"), self.accuracy),
            (self.tr("Mean time"), self.mean),
            (self.tr("Best time"), self.best),
            (self.tr("Hard digits"), self.hard),
        ):
            value.setAccessibleName(name)
            self._rows.addRow(name, value)
        self._lay_out()
        self._set_sizes()

    def show_summary(self, summary: Summary) -> None:
        """Show these figures."""
        first = self.tr("{count} of {all}").format(count=summary.first_try, all=summary.asked)
        self.first_try.setText(first)
        self.mistakes.setText(str(summary.mistakes))
        self.skipped.setText(str(summary.skipped))
        self.accuracy.setText(self._none() if summary.accuracy is None else f"{summary.accuracy:.0%}")
        self.mean.setText(self._seconds(summary.mean_seconds))
        self.best.setText(self._seconds(summary.best_seconds))
        self.hard.setText(", ".join(map(str, summary.hard)) or self.tr("none"))

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.area.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for the title."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._rows.setHorizontalSpacing(24)
        self._rows.setVerticalSpacing(8)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.hard.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.close_button)
        page = QWidget()
        figures = QVBoxLayout(page)
        figures.setContentsMargins(0, 12, 0, 0)
        figures.setSpacing(16)
        figures.addWidget(self.title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._rows)
        middle.addStretch(1)
        figures.addLayout(middle)
        figures.addStretch(1)
        self.area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.area, 1)
        column.addLayout(buttons)

    def _set_sizes(self) -> None:
        self.title.setFont(scaled(self.font(), 1.6, bold=True))
        self.first_try.setFont(scaled(self.font(), 1.0, bold=True))

    def _none(self) -> str:
        return "–"  # noqa: RUF001 - the dash that stands for no figure

    def _seconds(self, seconds: float | None) -> str:
        return self._none() if seconds is None else self.tr("{seconds:.1f} s").format(seconds=seconds)
