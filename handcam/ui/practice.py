"""The practice: asks for a digit, says what became of it, and sums up at the end."""

from collections.abc import Callable
from random import Random
from time import monotonic

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from handcam.practice import QUESTIONS, Practice
from handcam.signs import SignSet
from handcam.ui.figures import figure, percent
from handcam.ui.language import Text
from handcam.ui.practice_question import PracticeQuestion
from handcam.ui.practice_summary import PracticeSummary
from handcam.ui.theme import Theme


class PracticeView(QWidget):
    """Shows one `Practice`; what the hand shows comes in by `accept`. GUI thread."""

    closed = Signal()

    def __init__(
        self,
        sign_set: SignSet,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        questions: int = QUESTIONS,
        rng: Random | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """questions, rng, clock: as `Practice` takes them."""
        super().__init__(parent)
        self._sign_set = sign_set
        self._questions, self._rng, self._clock = questions, rng or Random(), clock
        self._practice = self._new()
        self._practice.stop()
        self.question = PracticeQuestion(theme)
        self.summary = PracticeSummary(theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.question)
        self._stack.addWidget(self.summary)
        self.question.hint.toggled.connect(self._show_hint)
        self.question.skip.clicked.connect(self._skip)
        self.question.stop.clicked.connect(self._finish)
        self.summary.again.clicked.connect(self.start)
        self.summary.close_button.clicked.connect(self.closed)
        self._retranslate()

    @property
    def asked(self) -> int | None:
        """The digit to show now; None where nothing is asked."""
        return self._practice.asked

    def start(self) -> None:
        """Ask from the first digit on."""
        self._practice = self._new()
        self._stack.setCurrentWidget(self.question)
        self._ask(str)
        self.take_focus()

    def stop(self) -> None:
        """Ask no more, without a summary."""
        self._practice.stop()

    def accept(self, digit: int) -> None:
        """An accepted digit of the hand: right, or a mistake."""
        asked = self._practice.asked
        if asked is None:
            return
        if self._practice.accept(digit):
            seconds = self._practice.answers[-1].seconds or 0.0
            self._ask(lambda: self.tr("✓ {digit} in {seconds} s").format(digit=digit, seconds=figure(seconds, 1)))
        else:
            self.question.say(lambda: self.tr("✗ That was {digit}. Show {asked}.").format(digit=digit, asked=asked))

    def set_sign_set(self, sign_set: SignSet) -> None:
        """Practise this set; a practice that is under way starts again."""
        changed, self._sign_set = sign_set != self._sign_set, sign_set
        if changed and self.asked is not None:
            self.start()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.question.set_theme(theme)
        self.summary.set_theme(theme)

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        (self.question.hint if self.asked is not None else self.summary.area).setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape stops, and closes the summary."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.asked is None:
            self.closed.emit()
        else:
            self._finish()

    def _new(self) -> Practice:
        return Practice(self._sign_set.values, self._questions, self._rng, self._clock)

    def _ask(self, before: Text) -> None:
        asked = self._practice.asked
        if asked is None:
            self._finish()
            return
        question, accuracy = len(self._practice.answers) + 1, self._practice.summary.accuracy
        self.question.ask(asked, lambda: self._number(question, accuracy), before)

    def _number(self, question: int, accuracy: float | None) -> str:
        number = self.tr("{number} of {all}").format(number=question, all=self._practice.questions)
        if accuracy is None:
            return number
        return self.tr("{number}, accuracy {accuracy}").format(number=number, accuracy=percent(accuracy))

    def _show_hint(self, shown: bool) -> None:
        if shown:
            self._practice.hint()
        asked = self._practice.asked if shown else None
        self.question.show_handshapes([name for name, digit in self._sign_set.digits.items() if digit == asked])

    def _skip(self) -> None:
        skipped = self._practice.asked
        self._practice.skip()
        self._ask(lambda: self.tr("{digit} skipped").format(digit=skipped))

    def _finish(self) -> None:
        self._practice.stop()
        self.summary.show_summary(self._practice.summary)
        self._stack.setCurrentWidget(self.summary)
        self.take_focus()
        self.summary.tell()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Practice"))
