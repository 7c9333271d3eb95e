"""What screen readers are told without being asked: accepted digits and problems, and neither twice in a breath."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

_TOGETHER_MS = 350
"""Digits that are accepted within this time of each other are told in one go."""
_AGAIN = 10.0  # s before the same sentence is told again


class Announcer(QObject):
    """Tells on behalf of one object, as politely as a digit or as urgently as a fault. GUI thread."""

    def __init__(self, speaker: QObject, clock: Callable[[], float] = monotonic) -> None:
        """speaker: the widget on whose behalf. clock: seconds."""
        super().__init__(speaker)
        self.enabled = True
        self._speaker = speaker
        self._clock = clock
        self._digits: list[int] = []
        self._last = ("", float("-inf"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER_MS)
        self._timer.timeout.connect(self._tell_digits)

    def digit(self, digit: int) -> None:
        """An accepted digit, told with those that come right after it."""
        self._digits.append(digit)
        self._timer.start()

    def problem(self, sentence: str) -> None:
        """A sentence that the user should hear now; the same one again only after ten seconds."""
        told, when = self._last
        if sentence and (sentence != told or self._clock() - when > _AGAIN):
            self._last = sentence, self._clock()
            self._tell(sentence, QAccessible.AnnouncementPoliteness.Assertive)

    def _tell_digits(self) -> None:
        digits, self._digits = self._digits, []
        self._tell(" ".join(map(str, digits)), QAccessible.AnnouncementPoliteness.Polite)

    def _tell(self, text: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        if self.enabled:
            event = QAccessibleAnnouncementEvent(self._speaker, text)
            event.setPoliteness(politeness)
            QAccessible.updateAccessibility(event)
