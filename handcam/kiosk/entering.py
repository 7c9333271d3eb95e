"""The number field: digits that are accepted make a number."""

from dataclasses import dataclass
from typing import Literal

from handcam.errors import SettingsError

LONGEST = 20
"""Digits that a number has at most."""


@dataclass(frozen=True, slots=True)
class EntryRules:
    """How digits make a number.

    length: digits of a number; None: any up to LONGEST. confirm: finished once all are there, by a sign, or by a pause
    of pause_after seconds without a hand. clear_after: seconds without a hand that clear it.

    Raises:
        SettingsError: a number of any length cannot be full.
    """

    length: int | None = 4
    confirm: Literal["full", "sign", "pause"] = "full"
    pause_after: float = 3.0
    clear_after: float = 20.0

    def __post_init__(self) -> None:
        if self.confirm == "full" and self.length is None:
            raise SettingsError("A number of any length is never full. Set its length, or confirm by sign or pause.")


class Entry:
    """The digits so far. What one sign means is taken, and taken back, as a whole: a ten is typed 10. One thread."""

    def __init__(self, rules: EntryRules) -> None:
        self.rules = rules
        self._digits: list[int] = []

    @property
    def text(self) -> str:
        """As it is read: "407"."""
        return "".join(map(str, self._digits))

    @property
    def room(self) -> int:
        """How many more digits there is room for."""
        return (self.rules.length or LONGEST) - len(self.text)

    @property
    def is_complete(self) -> bool:
        """Whether it may be finished."""
        return bool(self._digits) and self.rules.length in (None, len(self.text))

    @property
    def is_finished(self) -> bool:
        """Whether it is finished without anybody's saying so."""
        return self.rules.confirm == "full" and self.is_complete

    def takes(self, digit: int) -> bool:
        """Whether there is room for it; a ten needs two places."""
        return len(str(digit)) <= self.room

    def add(self, digit: int) -> None:
        """One that it `takes`."""
        self._digits.append(digit)

    def take_back(self) -> int:
        """The last one, removed. There must be one."""
        return self._digits.pop()

    def finish(self) -> str:
        """The number; the next one begins."""
        number = self.text
        self._digits.clear()
        return number
