"""What a teaching has come to: each sign before and after, in words and figures."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from handcam.card import Adaptation, TaughtSign
from handcam.own_networks import has_helped
from handcam.ui.figures import figure, percent
from handcam.ui.foreign_texts import handshape_text
from handcam.ui.type_size import scaled

_COLUMNS = 4


class ResultView(QWidget):
    """Shows one teaching's end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._adaptation: Adaptation | None = None
        self.title, self.held_out, self.others, self.effort = QLabel(), QLabel(), QLabel(), QLabel()
        self.table = QTableWidget(0, _COLUMNS)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.held_out, self.table, self.others, self.effort):
            column.addWidget(part)
            if isinstance(part, QLabel):
                part.setWordWrap(True)
                part.setTextFormat(Qt.TextFormat.PlainText)
        self._retranslate()

    @property
    def says(self) -> str:
        """What it has come to, in one sentence."""
        return self.title.text()

    def show_result(self, adaptation: Adaptation) -> None:
        """Show this."""
        self._adaptation = adaptation
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for title and table. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._size()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _size(self) -> None:
        self.title.setFont(scaled(self.font(), 1.2, bold=True))
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        high = rows + self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        self.table.setFixedHeight(high)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Signs before and after"))
        self.table.setHorizontalHeaderLabels([self.tr("Sign"), self.tr("Before"), self.tr("After"), self.tr("Change")])
        if self._adaptation is not None:
            self._tell(self._adaptation)
        self._size()

    def _tell(self, told: Adaptation) -> None:
        self.title.setText(self._title(told))
        before, after = percent(told.before), percent(told.after)
        says = self.tr(
            "Held-out takes, which were not learnt from: {before} right with handcam's own network, {after} with the "
            "taught one."
        )
        self.held_out.setText(says.format(before=before, after=after))
        self.held_out.setVisible(bool(told.held_out))
        self.table.setVisible(bool(told.held_out))
        signs = [sign for sign in told.signs if sign.samples]
        self.table.setRowCount(len(signs))
        for row, sign in enumerate(signs):
            texts = (
                handshape_text(sign.handshape),
                self._share(sign.before, sign),
                self._share(sign.after, sign),
                self._change(sign, told),
            )
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        others = self.tr(
            "Rendered hands of others: {before} right before, {after} after. They show whether it still reads other "
            "people's hands."
        )
        self.others.setText(
            others.format(before=percent(told.known_before, 1), after=percent(told.known_after, 1)),
        )
        effort = self.tr("{takes} takes ({samples} samples) were learnt in {seconds} s.")
        figures = {"takes": told.takes, "samples": told.samples, "seconds": told.seconds}
        self.effort.setText(effort.format(**{name: figure(value) for name, value in figures.items()}))

    def _title(self, told: Adaptation) -> str:
        if has_helped(told):
            return self.tr("The taught network reads you better.")
        if not told.held_out:
            return self.tr(
                "Whether it helped is not known: there is one take of each sign alone. Record two or more of each. "
                "Things stay as they are."
            )
        return self.tr("It did not help: held-out takes are read no better than before. Things stay as they are.")

    def _share(self, right: int, sign: TaughtSign) -> str:
        says = self.tr("{right} of {all}: {share}")
        return says.format(right=figure(right), all=figure(sign.samples), share=percent(right / sign.samples))

    def _change(self, sign: TaughtSign, told: Adaptation) -> str:
        if sign.handshape in told.own and sign.after:
            return self.tr("new")
        if sign.after == sign.before:
            return self.tr("as before")
        return self.tr("better") if sign.after > sign.before else self.tr("worse")
