"""When a digit counts: once it has been shown long enough, and once only."""


class Hold:
    """One digit held up at a time, on the source's clock. One thread.

    It is accepted when it has been shown for `hold` seconds, and not again before it has been away for `release`
    seconds.
    """

    def __init__(self, hold: float, release: float) -> None:
        self.digit: int | None = None
        self._hold = hold
        self._release = release
        self._held = 0.0
        self._accepted: int | None = None
        self._last_shown = 0.0

    @property
    def progress(self) -> float:
        """Share of the hold time that the digit has been shown, 0..1; 0 without a digit."""
        if self.digit is None:
            return 0.0
        return min(1.0, self._held / self._hold) if self._hold else 1.0

    def show(self, digit: int | None, time: float, passed: float) -> bool:
        """This digit is shown now; True when it is accepted.

        time: now. passed: seconds since the last call that count for the hold.
        """
        self._held = self._held + passed if digit == self.digit else 0.0
        self.digit = digit
        if digit is not None and digit == self._accepted:
            self._last_shown = time
        elif time - self._last_shown >= self._release:
            self._accepted = None
        if digit is None or digit == self._accepted or self._held < self._hold:
            return False
        self._accepted, self._last_shown = digit, time
        return True
