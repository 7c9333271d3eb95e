"""What handcam reads: the digit, huge; what is seen; a bar for each digit; the last seconds; the accepted digits."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handcam.domain import BOTH_HANDS, Reading, Result
from handcam.ui.digit_display import DigitDisplay
from handcam.ui.doubt import is_unsure
from handcam.ui.figures import percent
from handcam.ui.guide_texts import describe
from handcam.ui.history_strip import HistoryStrip
from handcam.ui.language import Text
from handcam.ui.named_label import NamedLabel
from handcam.ui.probability_bars import ProbabilityBars
from handcam.ui.theme import NO_DIGIT, Theme
from handcam.ui.typed_line import TypedLine

_LINES_FOR_ALL = 28
"""Height in lines of text below which there is no history."""


class ReadingPanel(QWidget):
    """For somebody who looks from across the room: of the first hand, or of both together where they are added."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.digit = DigitDisplay(theme)
        self.says, self.hands = NamedLabel(), NamedLabel()
        for label in (self.says, self.hands):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.bars = ProbabilityBars(theme)
        self.history = HistoryStrip(theme)
        self.typed = TypedLine()
        self._reduced_motion = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.digit, 5)
        layout.addWidget(self.hands)
        layout.addWidget(self.says)
        layout.addWidget(self.bars, 4)
        layout.addWidget(self.history)
        layout.addWidget(self.typed)
        self.show_reading(None)
        self._set_sizes()
        self._retranslate()

    def show_result(self, result: Result, why: Text = str) -> None:
        """Show what is read of this frame. why: gives the sentence that says why nothing is; "" while something is."""
        first = result.total or (result.readings[0] if result.readings else None)
        if result.total and len(result.readings) == 1:  # which nothing is added to: told as what it is
            (alone,) = result.readings
            first = replace(result.total, slot=alone.slot, digits=alone.digits)
        self.show_reading(first, why)
        self._show_hands(result)
        digit, confidence = (first.digit, first.confidence) if first else (None, 0.0)
        self.history.add(result.frame.time, digit, confidence)

    def show_reading(self, reading: Reading | None, why: Text | None = None) -> None:
        """Show this reading; None when there is no hand.

        why: as in `show_result`; None where no picture is read, so that there is nothing to say of a hand.
        """
        self._reading, self._why = reading, why
        self.digit.show_reading(reading)
        one = reading is not None and reading.slot != BOTH_HANDS  # a sum need not be a digit of the sign set
        self.bars.show_digits(reading.digits if reading and one else {})
        self._tell()

    def add_accepted(self, digit: int) -> None:
        """A digit was accepted."""
        self.typed.add(digit)
        self.history.accept()

    def set_digits(self, digits: tuple[int, ...]) -> None:
        """The digits of the sign set: one bar each."""
        self.bars.set_digits(digits)

    def clear(self) -> None:
        """Forget reading and accepted digits: another source."""
        self.typed.clear()
        self.history.clear()
        self.hands.setText("")
        self.show_reading(None)

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        for part in (self.digit, self.bars, self.history):
            part.set_theme(theme)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Leave out what moves all the time: the history."""
        self._reduced_motion = reduced
        self._show_what_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room for the size of the text, digit and bars have it before the history."""
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        lines = self.height() / self.fontMetrics().height()
        self.history.setVisible(lines >= _LINES_FOR_ALL and not self._reduced_motion)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another height of what is seen. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_sizes(self) -> None:
        self.says.setMinimumHeight(2 * self.fontMetrics().height())  # what is read next moves nothing
        self._show_what_fits()

    def _retranslate(self) -> None:
        self.hands.set_name(self.tr("Each hand"))
        self.says.set_name(self.tr("What is seen"))
        self._tell()

    def _tell(self) -> None:
        """The line below the digit."""
        text = self._says()
        if text != self.says.text():
            self.says.setText(text)

    def _says(self) -> str:
        reading, wrong = self._reading, "" if self._why is None else self._why()
        if wrong:
            return wrong
        if reading is None or reading.digit is None:
            return "" if self._why is None else self._no_digit(reading)
        shape = self.tr("Both hands") if reading.slot == BOTH_HANDS else describe(reading.handshape)
        confidence = percent(reading.confidence)
        if reading.progress < 1:
            return self.tr("{shape}: {confidence} sure").format(shape=shape, confidence=confidence)
        return self.tr("{shape}: {confidence} sure, accepted").format(shape=shape, confidence=confidence)

    def _no_digit(self, reading: Reading | None) -> str:
        """Why there is none, before anybody knows better."""
        if reading is None or not reading.handshape:
            return self.tr("No hand in the picture")
        if is_unsure(reading):
            return self.tr("Not sure yet: hold still")
        return self.tr("A hand, but no sign of this sign set")

    def _show_hands(self, result: Result) -> None:
        """Each hand's digit, where there are two."""
        several = len(result.readings) > 1
        digits = [NO_DIGIT if reading.digit is None else str(reading.digit) for reading in result.readings]
        text = (" + " if result.total else "   ").join(digits) if several else ""
        if text != self.hands.text():
            self.hands.setText(text)
