"""What the settings file holds, with what the user has chosen since: apart from the settings in use.

Those in use may hold what was said on the command line, or a source that stands in for a missing camera: nothing the
user wants at the next start.
"""

import logging
from pathlib import Path

from handcam.errors import SettingsError
from handcam.settings import Fault, Settings, changed, read_settings, settings_path, taken_over
from handcam.settings_file import save_settings

log = logging.getLogger(__name__)


class KeptSettings:
    """Settings for the next start. Writes only where it is told to, or where there is a file already. One thread."""

    def __init__(self, stored: Settings, path: Path | None = None) -> None:
        """
        stored: those in the file.
        path: the file; None: the user's.
        """
        self.settings = self._written = stored
        self._path = path

    def choose(self, section: str, **values: object) -> None:
        """Keep these values of a section, which the user has chosen; `keep` writes them."""
        self.settings = changed(self.settings, section, **values)

    def settle(self, section: str, **values: object) -> None:
        """Keep these values of a section, and write all that was chosen now, where there is no file either.

        For what the user can only have asked for to last.

        Raises:
            SettingsError: there is no file and none can be made. What was chosen is kept, and not written.
        """
        self.choose(section, **values)
        if (self._path or settings_path()).is_file() or self.settings == self._written:
            self.keep()
        else:
            save_settings(self.settings, self._path)
            self._written = self.settings

    def take_over(self, before: Settings, after: Settings) -> None:
        """Keep what differs between these two, likewise."""
        self.settings = taken_over(self.settings, before, after)

    def save(self, before: Settings, after: Settings) -> None:
        """Write the file now, with what differs between these two: the user has asked for it.

        Raises:
            SettingsError: it cannot be written; nothing is changed.
        """
        settings = taken_over(self.settings, before, after)
        save_settings(settings, self._path)
        self.settings = self._written = settings

    def keep(self) -> None:
        """Write what was chosen, where there is a file: without one nobody has agreed to any. Never raises.

        What somebody else has changed in the file meanwhile stays.
        """
        path = self._path or settings_path()
        if self.settings == self._written or not path.is_file():
            return
        stored = read_settings(path)
        if isinstance(stored, Fault):  # somebody is at work on it
            log.info("%s", stored.says)
            return
        try:
            save_settings(taken_over(stored, self._written, self.settings), path)
        except SettingsError as error:
            log.info("%s", error)
            return
        self._written = self.settings
