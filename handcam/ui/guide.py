"""The guide: how every digit of the sign set is shown, which one is being shown, and practising them."""

from collections.abc import Callable
from random import Random
from time import monotonic

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStackedLayout,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from handcam.domain import Reading
from handcam.signs import SignSet
from handcam.ui.column_flow import ColumnFlow
from handcam.ui.foreign_texts import sign_set_text
from handcam.ui.guide_card import DigitCard, column_widths
from handcam.ui.practice import PracticeView
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled
from handcam.ui.vertical_scroll import VerticalScroll

_GAP = 10
_EDGE, _MARGIN = 5, 12  # pixels around the cards, and around everything


class GuidePanel(QWidget):
    """A page of cards, one a digit, and in its place, when asked for, the practice."""

    practising_changed = Signal(bool)

    def __init__(
        self,
        sign_set: SignSet,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        rng: Random | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """rng, clock: the practice's, as `handcam.practice.Practice` takes them."""
        super().__init__(parent)
        self.cards = _Cards(sign_set, theme)
        self.practice = PracticeView(sign_set, theme, rng=rng, clock=clock)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.cards)
        self._stack.addWidget(self.practice)
        self.cards.practise.clicked.connect(self.start_practice)
        self.practice.closed.connect(self.end_practice)
        self._retranslate()

    @property
    def practising(self) -> bool:
        """Whether the practice, or its summary, is shown in place of the cards."""
        return self._stack.currentWidget() is self.practice

    def set_sign_set(self, sign_set: SignSet) -> None:
        """Show the signs of this set; a practice starts again with it."""
        self.cards.set_sign_set(sign_set)
        self.practice.set_sign_set(sign_set)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.cards.set_theme(theme)
        self.practice.set_theme(theme)

    def show_reading(self, reading: Reading | None) -> None:
        """Light up the card of its digit; None for no hand. Cheap enough for every frame."""
        self.cards.show_reading(reading)

    def accept(self, digit: int) -> None:
        """An accepted digit: an answer, where the practice asks."""
        if self.practising:
            self.practice.accept(digit)

    def start_practice(self) -> None:
        """Ask for digits, from the first on."""
        self.practice.start()
        self._stack.setCurrentWidget(self.practice)
        self.practice.take_focus()
        self.practising_changed.emit(True)

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        if self.practising:
            self.practice.take_focus()
        else:
            self.cards.area.setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One column of cards: the picture beside it is what people look at."""
        return QSize(self.cards.one_column, super().sizeHint().height())

    def end_practice(self) -> None:
        """Go back to the cards."""
        if not self.practising:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.practice.stop()
        self._stack.setCurrentWidget(self.cards)
        if had_focus:
            self.cards.practise.setFocus()
        self.practising_changed.emit(False)

    def be_seen(self, seen: bool) -> None:
        """Out of sight no practice goes on."""
        if not seen:
            self.end_practice()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Guide"))


class _Cards(QWidget):
    """Title, what the set is, the way to the practice, and the cards."""

    def __init__(self, sign_set: SignSet, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._used: tuple[int | None, str] = (None, "")
        self.cards: dict[int, DigitCard] = {}
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.practise = QPushButton()
        self.area = VerticalScroll(theme)
        self._lay_out()
        self.set_sign_set(sign_set)

    def set_sign_set(self, sign_set: SignSet) -> None:
        """One card a digit, in order."""
        self._sign_set = sign_set
        self._flow = ColumnFlow(*column_widths(self), _GAP)
        self.cards = {}
        for digit in sign_set.values:
            handshapes = [handshape for handshape, meant in sign_set.digits.items() if meant == digit]
            self.cards[digit] = card = DigitCard(digit, handshapes, self._theme)
            self._flow.add(card, len(handshapes))
        self._used = (None, "")
        self.area.setWidget(self._page())  # the page before is deleted
        self._set_sizes()
        self._retranslate()

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 4, _EDGE, 4)
        self._about, self._mirrored = QLabel(), QLabel()
        if not self._sign_set.description:
            self._about.hide()
        for label in (self._about, self._mirrored):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(self._flow)
        column.addStretch(1)
        return page

    def show_reading(self, reading: Reading | None) -> None:
        """Light up the card of this reading's digit."""
        used = (reading.digit, reading.handshape) if reading is not None and reading.digit is not None else (None, "")
        if used == self._used:
            return
        before, self._used = self._used[0], used
        for digit in {before, used[0]}:
            card = None if digit is None else self.cards.get(digit)
            if card is not None:
                card.show_use(used[1] if digit == used[0] else None)
        self._scroll_to_use()

    @property
    def one_column(self) -> int:
        """Pixels that one column of cards takes, with everything around it."""
        edges, bar = self.contentsMargins(), self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        inside = column_widths(self)[0] + 2 * _EDGE + bar
        return max(inside + 2 * _MARGIN + edges.left() + edges.right(), self.minimumSizeHint().width())

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        for card in self.cards.values():
            card.set_theme(theme)
        self.area.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for title and columns. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _scroll_to_use(self) -> None:
        """Bring into view what is shown now. Not more often than it changes: whoever scrolls is left alone."""
        digit, handshape = self._used
        card = None if digit is None else self.cards.get(digit)
        if card is None:
            return
        self.area.ensureWidgetVisible(card, 0, _GAP)
        for tile in card.tiles:
            if tile.handshape == handshape:
                self.area.ensureWidgetVisible(tile, 0, _GAP)  # of a card that is higher than the page

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.title)
        column.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)  # not beside it: large text would not fit
        column.addWidget(self.area, 1)

    def _set_sizes(self) -> None:
        self.title.setFont(scaled(self.font(), 1.4, bold=True))
        self._flow.set_widths(*column_widths(self))

    def _retranslate(self) -> None:
        self.title.setText(sign_set_text(self._sign_set.title))
        self._about.setText(sign_set_text(self._sign_set.description))
        self._mirrored.setText(
            self.tr("The pictures show a right hand as you see yours in a mirror. Either hand will do.")
        )
        self.practise.setText(self.tr("P&ractise"))
        self.practise.setAccessibleDescription(self.tr("Asks for these digits in random order"))
        self.area.setAccessibleName(self.tr("Signs"))
        self.area.setAccessibleDescription(self.tr("One card a digit; the arrow keys scroll"))
