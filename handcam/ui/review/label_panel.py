"""Every label with the key that gives it: the sign set's own first."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from handcam.ui.foreign_texts import handshape_text
from handcam.ui.review.label_keys import label_keys

_INDENT = 7  # of a button's text, pixels


class LabelPanel(QScrollArea):
    """Keys work in the grid, buttons everywhere. GUI thread."""

    chosen = Signal(str)  # the label's name

    def __init__(self, grid: QWidget, parent: QWidget | None = None) -> None:
        """grid: where the keys work."""
        super().__init__(parent)
        self._grid = grid
        self.keys: dict[str, str] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._shortcuts: list[QShortcut] = []
        self._own = 0
        self._digits: dict[str, int] = {}
        self._headings = (QLabel(), QLabel())
        for heading in self._headings:
            heading.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        content = QWidget()
        content.setLayout(self._list)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._retranslate()

    def set_labels(self, digits: dict[str, int], others: list[str]) -> None:
        """Offer the sign set's labels, in the order of their digits, and others after them."""
        own = sorted(digits, key=lambda label: digits[label])
        labels = [*own, *(label for label in others if label not in digits)]
        if labels == list(self.buttons) and digits == self._digits:
            return
        self._digits, self._own = dict(digits), len(own)
        self.keys = label_keys(labels, digits)
        self._clear()
        for number, label in enumerate(labels):
            if number in (0, len(own)):
                heading = self._headings[number >= len(own)]
                self._list.addWidget(heading)
                heading.show()
            self._list.addWidget(self._button(label))
        self._list.addStretch(1)
        self._retranslate()

    def set_editable(self, on: bool) -> None:
        """Offer the labels, or do not."""
        for button in self.buttons.values():
            button.setEnabled(on)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language, or larger ones."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._retranslate()
        super().changeEvent(event)

    def _clear(self) -> None:
        while self._list.count():
            self._list.takeAt(0)
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)  # at once: its key may be another label's now
            shortcut.deleteLater()
        for heading in self._headings:
            heading.hide()
        self.buttons, self._shortcuts = {}, []

    def _button(self, label: str) -> QPushButton:
        button = _LeftButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(label))
        self.buttons[label] = button
        if label in self.keys:
            shortcut = QShortcut(
                QKeySequence(self.keys[label]), self._grid, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(lambda: self.chosen.emit(label))
            self._shortcuts.append(shortcut)
        return button

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Labels"))
        self._headings[0].setText(self.tr("Labels of the sign set"))
        self._headings[1].setText(self.tr("Other labels"))
        for label, button in self.buttons.items():
            name, key = handshape_text(label), self.keys.get(label, "")
            button.setText(f"[{key}]  {name}" if key else name)
            button.setAccessibleName(self.tr("Label as {label}").format(label=name))
            button.setAccessibleDescription(key)
            button.setToolTip(self.tr("Label as {label}").format(label=name))
        widest = max((button.sizeHint().width() + _INDENT for button in self.buttons.values()), default=0)
        margins = self._list.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(9 * self.fontMetrics().height(), widest) + margins.left() + margins.right() + bar)


class _LeftButton(QPushButton):
    """Its text stands at the left, keys below each other. A style sheet would keep it from taking on larger letters."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The style's own button, then the text."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        place = self.rect().adjusted(_INDENT, 0, -_INDENT, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawItemText(place, left, self.palette(), self.isEnabled(), self.text(), QPalette.ColorRole.ButtonText)
        painter.end()
