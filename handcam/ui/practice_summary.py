"""How a practice went."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from handcam.practice import Summary
from handcam.ui.column_flow import ANY_WIDTH, ColumnFlow
from handcam.ui.figures import figure, percent
from handcam.ui.named_label import NamedLabel
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled
from handcam.ui.vertical_scroll import VerticalScroll

_MARGIN = 12  # pixels around everything


class PracticeSummary(QWidget):
    """The figures of a practice, and what to do next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.first_try, self.mistakes, self.skipped, self.accuracy, self.mean, self.best, self.hard = (
            NamedLabel() for _ in range(7)
        )
        self.again, self.close_button = QPushButton(), QPushButton()
        self.area = VerticalScroll(theme)
        self._actions = ColumnFlow(1, 1, 6)
        self._rows = QFormLayout()
        self._names: dict[NamedLabel, QLabel] = {}  # by the value they stand before
        for value in (self.first_try, self.mistakes, self.skipped, self.accuracy, self.mean, self.best, self.hard):
            self._names[value] = QLabel()
            self._rows.addRow(self._names[value], value)
        self._summary = Summary.of(())
        self._lay_out()
        self._set_sizes()
        self._retranslate()

    def show_summary(self, summary: Summary) -> None:
        """Show these figures."""
        self._summary = summary
        first = self.tr("{count} of {all}").format(count=summary.first_try, all=summary.asked)
        self.first_try.setText(first)
        self.mistakes.setText(str(summary.mistakes))
        self.skipped.setText(str(summary.skipped))
        self.accuracy.setText(self._none() if summary.accuracy is None else percent(summary.accuracy))
        self.mean.setText(self._seconds(summary.mean_seconds))
        self.best.setText(self._seconds(summary.best_seconds))
        self.hard.setText(", ".join(map(str, summary.hard)) or self.tr("none"))
        self._wrap()
        self.area.setAccessibleDescription(self._in_words())

    def tell(self) -> None:
        """Let a screen reader say all of it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{self.title.text()}. {self._in_words()}"))

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.area.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for the title. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Perhaps no room for names and figures side by side."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        """Each figure below its name, where one of them would not fit beside it."""
        labels = [(name, value) for value, name in self._names.items() if value is not self.hard]
        names, values = (max(label.sizeHint().width() for label in column) for column in zip(*labels, strict=True))
        bar = self.area.verticalScrollBar().sizeHint().width() + 2 * self.area.frameWidth()
        room = self.width() - 2 * _MARGIN - bar
        fits = names + self._rows.horizontalSpacing() + values <= room
        policy = QFormLayout.RowWrapPolicy
        self._rows.setRowWrapPolicy(policy.DontWrapRows if fits else policy.WrapAllRows)

    def _lay_out(self) -> None:
        self._rows.setHorizontalSpacing(24)
        self._rows.setVerticalSpacing(8)
        self.hard.setWordWrap(True)
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in (self.again, self.close_button):
            self._actions.add(button)
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
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.area, 1)
        column.addLayout(self._actions)

    def _set_sizes(self) -> None:
        self.title.setFont(scaled(self.font(), 1.6, bold=True))
        self.first_try.setFont(scaled(self.font(), 1.0, bold=True))
        widest = max(button.sizeHint().width() for button in (self.again, self.close_button))
        self._actions.set_widths(widest, ANY_WIDTH)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Practice over"))
        self.again.setText(self.tr("&Again"))
        self.close_button.setText(self.tr("Cl&ose"))
        self.area.setAccessibleName(self.tr("Summary"))
        for value, name in (
            (self.first_try, self.tr("Right at first try")),
            (self.mistakes, self.tr("Mistakes")),
            (self.skipped, self.tr("Skipped")),
            (self.accuracy, self.tr("Accuracy")),
            (self.mean, self.tr("Mean time")),
            (self.best, self.tr("Best time")),
            (self.hard, self.tr("Hard digits")),
        ):
            self._names[value].setText(name)
            value.set_name(name)
        self.show_summary(self._summary)
        self._set_sizes()  # the buttons are as wide as the wider one

    def _in_words(self) -> str:
        return "; ".join(f"{name.text()}: {value.text()}" for value, name in self._names.items())

    def _none(self) -> str:
        return "–"  # noqa: RUF001 - the dash that stands for no figure

    def _seconds(self, seconds: float | None) -> str:
        return self._none() if seconds is None else self.tr("{seconds} s").format(seconds=figure(seconds, 1))
