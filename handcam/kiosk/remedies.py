"""What is tried against a trouble, and when: sooner at first, ever more rarely while it does not help. Pure."""

from collections.abc import Mapping
from enum import Enum

from handcam.kiosk.view import Trouble

_WELL = 10.0  # s without trouble after which the next one is met as the first


class Remedy(Enum):
    """What the station can do by itself. A lost source is opened again by what guards it."""

    REOPEN = "open the source again"
    REPLACE = "begin anew with source and models"


_PLANS: Mapping[Trouble, tuple[Remedy, tuple[float, ...]]] = {
    Trouble.FROZEN: (Remedy.REOPEN, (3.0, 5.0, 10.0, 30.0)),
    Trouble.GARBLED: (Remedy.REOPEN, (3.0, 5.0, 10.0, 30.0)),
    Trouble.BLACK: (Remedy.REOPEN, (10.0, 30.0, 120.0)),
    Trouble.SLOW: (Remedy.REOPEN, (5.0, 30.0, 120.0)),
    Trouble.SILENT: (Remedy.REPLACE, (3.0, 10.0, 20.0, 30.0)),
    Trouble.HUNG: (Remedy.REPLACE, (1.0, 5.0, 10.0, 30.0)),
    Trouble.FAILED: (Remedy.REPLACE, (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)),
}
"""With the seconds that a trouble lasts before each try, the last before all that follow."""


class Remedies:
    """Decides what to try next. Use from one thread; times are seconds on one clock."""

    def __init__(self) -> None:
        self._trouble: Trouble | None = None
        self._since = 0.0
        self._tries = 0

    def next(self, trouble: Trouble | None, now: float) -> Remedy | None:
        """What to do at this moment, once; None: wait."""
        if trouble is not self._trouble:
            self._trouble, self._since = trouble, now
        if trouble is None and now - self._since > _WELL:
            self._tries = 0
        if trouble is None or trouble not in _PLANS:
            return None
        remedy, waits = _PLANS[trouble]
        if now - self._since < waits[min(self._tries, len(waits) - 1)]:
            return None
        self._since = now
        self._tries += 1
        return remedy
