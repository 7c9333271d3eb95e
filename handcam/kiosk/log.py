"""The kiosk's log: a file that is turned over, so that it never fills the disk, and that tells no digits.

What people enter may be a PIN, so numbers that stand alone are masked, whoever wrote them.
"""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

_SIZE, _KEPT = 1_000_000, 3
_ALONE = re.compile(r"(?<![\w.])\d+(?!\w|\.\d)")
_PLACE = re.compile(r'  File ".*", line \d+, in ')


def log_folder() -> Path:
    """Where logs are on this platform. It need not exist."""
    return user_log_path("handcam", appauthor=False)


class KioskLog(RotatingFileHandler):
    """The files NAME, NAME.1 and so on, a megabyte each. What cannot be written, for want of space, is passed over."""

    def __init__(self, path: Path, *, size: int = _SIZE, kept: int = _KEPT) -> None:
        """The folder is made where there is none.

        Raises OSError: it cannot be.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        super().__init__(path, maxBytes=size, backupCount=kept, encoding="utf-8", errors="replace", delay=True)
        self.setFormatter(_Masking("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self.lost = 0
        """Records that could not be written."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nobody is there to be told."""
        self.lost += 1


class _Masking(logging.Formatter):
    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        record.message = masked(record.message)
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's name
        lines = super().formatException(ei).splitlines()  # type: ignore[arg-type]  # as logging gives it
        return "\n".join(line if _PLACE.match(line) else masked(line) for line in lines)


def masked(text: str) -> str:
    """With "#" for each number that stands alone: 1234, but not 640x480, 1.5 or cam2."""
    return _ALONE.sub("#", text)


def keep_log(name: str, folder: Path | None = None) -> logging.Handler | None:
    """Keep what handcam tells in this file, too; None where there can be none. Close it by `end_log`.

    folder: None: the platform's.
    """
    try:
        handler = KioskLog((folder or log_folder()) / name)
    except OSError:
        return None
    for other in logging.getLogger().handlers:  # the terminal's, or the journal's: no more than before
        other.setLevel(max(other.level, logging.getLogger("handcam").level))
    logger = logging.getLogger("handcam")
    logger.setLevel(min(logger.level or logging.INFO, logging.INFO))
    logger.addHandler(handler)
    return handler


def end_log(handler: logging.Handler | None) -> None:
    """Keep it no more."""
    if handler is not None:
        logging.getLogger("handcam").removeHandler(handler)
        handler.close()
