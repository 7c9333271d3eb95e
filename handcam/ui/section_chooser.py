"""Choosing one of many pages: a grouped list of their titles beside them, or a box above where there is little room."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

_TITLE, _HEADING = 1.6, 2.2  # lines of text that one takes
_NAME = Qt.ItemDataRole.UserRole


class SectionChooser(QWidget):
    """List and box show the same titles, one of them at a time. Headings of groups cannot be chosen. GUI thread."""

    chosen = Signal(str)  # the section's name

    def __init__(self, groups: Sequence[Sequence[str]], parent: QWidget | None = None) -> None:
        """groups: names of sections, in their order."""
        super().__init__(parent)
        self.list, self.box = _List(), QComboBox()
        self._headings: list[QListWidgetItem] = []
        self._items: dict[str, QListWidgetItem] = {}
        for names in groups:
            heading = QListWidgetItem(self.list)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._headings.append(heading)
            for name in names:
                item = QListWidgetItem(self.list)
                item.setData(_NAME, name)
                self._items[name] = item
        self.box.setModel(self.list.model())
        self.box.setMaxVisibleItems(self.list.count())
        self.box.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.box)
        self.list.currentRowChanged.connect(self._choose)
        self.box.currentIndexChanged.connect(self._choose)
        self._dress()

    @property
    def current(self) -> str:
        """Name of the section that is chosen."""
        return str(self.list.currentItem().data(_NAME))

    def choose(self, name: str) -> None:
        """Choose this one."""
        self.list.setCurrentItem(self._items[name])

    def turn(self, step: int) -> None:
        """Choose the one that comes `step` after the one that is chosen, round and round."""
        names = list(self._items)
        self.choose(names[(names.index(self.current) + step) % len(names)])

    def set_narrow(self, narrow: bool) -> None:
        """Show the box in place of the list, or the other way round; the focus goes along."""
        shown, hidden = (self.box, self.list) if narrow else (self.list, self.box)
        focused = hidden.hasFocus()
        hidden.hide()  # first: the window grows where both ask for room
        vertical = QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        shown.show()
        if focused:
            shown.setFocus()

    def set_texts(self, name: str, headings: Sequence[str], titles: Mapping[str, str]) -> None:
        """Say everything in the language that is set now. titles: by the sections' names."""
        for widget in (self.list, self.box):
            widget.setAccessibleName(name)
        for heading, text in zip(self._headings, headings, strict=True):
            heading.setText(text)
        for section, title in titles.items():
            self._items[section].setText(title)
        self._size()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Mark the sections in which something is wrong. faults: what to say of them, by name."""
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        for name, item in self._items.items():
            says = faults.get(name, "")
            item.setIcon(warning if says else QIcon())
            item.setToolTip(says)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, says)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other colours or letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        """Headings bold, and in a colour that is still read well: that of what is disabled need not be."""
        font = QFont()
        font.setBold(True)
        for heading in self._headings:
            heading.setFont(font)
            heading.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
            heading.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        self._size()

    def _size(self) -> None:
        """Some air between the titles, and more above a heading."""
        font = QFont(self.list.font())
        font.setBold(True)  # as wide as any of them can be
        letters = QFontMetrics(font)
        self.list.setIconSize(QSize(letters.height(), letters.height()))
        for row in range(self.list.count()):
            item = self.list.item(row)
            lines = _HEADING if item in self._headings and row else _TITLE
            width = letters.horizontalAdvance(item.text()) + 3 * letters.height()  # with the mark of a fault
            item.setSizeHint(QSize(width, round(lines * letters.height())))
        self.list.updateGeometry()

    def _choose(self, row: int) -> None:
        item = self.list.item(row)
        if item is None or not item.data(_NAME):
            return
        blockers = QSignalBlocker(self.list), QSignalBlocker(self.box)
        self.list.setCurrentRow(row)
        self.box.setCurrentIndex(row)
        for blocker in blockers:
            blocker.unblock()
        self.chosen.emit(str(item.data(_NAME)))


class _List(QListWidget):
    """As wide as its longest title."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Inset(self))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """With an outline, a bold one where the focus is."""
        super().paintEvent(event)
        focused = self.hasFocus()
        role = QPalette.ColorRole.Accent if focused else QPalette.ColorRole.PlaceholderText
        width = 2 if focused else 1
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.palette().color(role), width))
        painter.drawRect(QRectF(self.viewport().rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2))
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all titles."""
        frame = 2 * self.frameWidth()
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.sizeHintForColumn(0) + bar + frame, rows + frame)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It scrolls, so its height may be small."""
        return QSize(self.sizeHint().width(), 4 * self.fontMetrics().height())


class _Inset(QStyledItemDelegate):
    """Leaves room between the titles and the outline of the list."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        """As Qt's, a third of a line narrower on each side."""
        super().initStyleOption(option, index)
        gap = option.fontMetrics.height() // 3
        option.rect = option.rect.adjusted(gap, 0, -gap, 0)
