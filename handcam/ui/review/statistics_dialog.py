"""What a session amounts to: two tables and two curves."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from handcam.ui.figures import figure, percent
from handcam.ui.foreign_texts import handshape_text
from handcam.ui.review.counts import Tally, rate_curve, sharpness_curve, tally_labels, tally_takes
from handcam.ui.review.plot import Plot
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.texts import hand_text, take_text
from handcam.ui.theme import Theme

_BLURRED = 0.005  # of the sharpness: see docs/session-format.md
_MEASURED = 100  # lines, from the first to the last, for the width of a column
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class StatisticsDialog(QDialog):
    """Not modal: it follows what is edited. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ReviewedSession | None = None
        self.labels, self.takes = _Texts(self), _Texts(self)
        self.sharpness = Plot(
            theme, lambda: self.tr("Sharpness, below the dashed line a hand looks blurred"), 3, _BLURRED
        )
        self.rate = Plot(theme, lambda: self.tr("Samples a second"), 1)
        self._pages = QTabWidget()
        self._views = [_View(model) for model in (self.labels, self.takes)]
        curves = QWidget()
        column = QVBoxLayout(curves)
        column.addWidget(self.sharpness)
        column.addWidget(self.rate)
        for page in (*self._views, curves):
            self._pages.addTab(page, "")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages)
        layout.addWidget(buttons)
        self._retranslate()
        self.resize(860, 520)

    def show_session(self, session: ReviewedSession) -> None:
        """Show what this session amounts to now."""
        self._session = session
        table, standing = session.table, session.standing
        self.labels.show_tallies(tally_labels(table, standing), lambda tally: self._words(tally, ""))
        self.takes.show_tallies(
            tally_takes(table, standing),
            lambda tally: self._words(tally, take_text(tally.take, table.prompt(tally.take))),
        )
        self.sharpness.show_curve(sharpness_curve(table))
        self.rate.show_curve(rate_curve(table))

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.sharpness.set_theme(theme)
        self.rate.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _words(self, tally: Tally, take: str) -> list[str]:
        unknown, left, right = tally.hands
        agreement = "–" if tally.agreement is None else percent(tally.agreement)  # noqa: RUF001 - stands for nothing
        numbers = [left, right, unknown, tally.kept, tally.deleted]
        of_takes = [] if take else [figure(tally.takes)]
        first = [take] if take else []
        return [*first, handshape_text(tally.label), *map(figure, numbers), *of_takes, agreement]

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Statistics"))
        self._pages.setAccessibleName(self.tr("Statistics"))
        names = self.tr("By label"), self.tr("By take"), self.tr("Over time")
        for number, name in enumerate(names):
            self._pages.setTabText(number, name)
        for view, name in zip(self._views, names, strict=False):
            view.setAccessibleName(name)
        hands = [hand_text(hand) for hand in (1, 2, 0)]
        label, kept, deleted = self.tr("Label"), self.tr("All"), self.tr("Deleted")
        agrees = self.tr("The model agrees")
        self.labels.show_headings([label, *hands, kept, deleted, self.tr("Takes"), agrees])
        self.takes.show_headings([self.tr("Take"), label, *hands, kept, deleted, agrees])
        if self._session is not None:
            self.show_session(self._session)


class _Texts(QAbstractTableModel):
    """A line of texts a tally, under headings. Those that nobody looks at are not made: takes can be thousands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings: list[str] = []
        self._tallies: list[Tally] = []
        self._words: Callable[[Tally], list[str]] = lambda _: []
        self._lines: dict[int, list[str]] = {}

    def show_tallies(self, tallies: list[Tally], words: Callable[[Tally], list[str]]) -> None:
        """Show these. words: as many texts for each as there are headings."""
        self.beginResetModel()
        self._tallies, self._words, self._lines = tallies, words, {}
        self.endResetModel()

    def line(self, row: int) -> list[str]:
        """The texts in a row."""
        if row not in self._lines:
            self._lines[row] = self._words(self._tallies[row])
        return self._lines[row]

    def show_headings(self, headings: list[str]) -> None:
        """Show these."""
        self.beginResetModel()
        self.headings = headings
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._tallies)

    def columnCount(self, parent: _Index = _NONE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self.line(index.row())[index.column()][:1].isdigit():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headings[section]
        return None


class _View(QTableView):
    """Columns as wide as what stands in them; Qt's own would ask for every text of the first thousand lines."""

    def __init__(self, model: _Texts) -> None:
        super().__init__()
        self._texts = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's name
        """Pixels."""
        last = self._texts.rowCount() - 1
        lines = {round(last * number / _MEASURED) for number in range(_MEASURED + 1)} if last >= 0 else ()
        metrics = self.fontMetrics()
        wide = max((metrics.horizontalAdvance(self._texts.line(line)[column]) for line in lines), default=0)
        return wide + metrics.height()
