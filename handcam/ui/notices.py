"""What the window tells in its banner, each once: what happened, and the button for the next step.

Errors are Sentences, told in the language that is set whenever they are shown.
"""

from collections.abc import Callable

from handcam.ui.banner import Banner, Notice
from handcam.ui.foreign_texts import told


class Notices(Banner):
    """The window's banner. GUI thread. Each gives back what it told, to be taken back when it is no longer so."""

    def tell(self, sentence: str) -> Notice:
        """A sentence that was made elsewhere, until it is closed."""
        return self.say(lambda: told(sentence))

    def failed(self, error: str, again: Callable[[], None]) -> Notice:
        """The source, or the reading of it, has failed for this reason."""
        return self.say(lambda: told(error), self._try_again, again)

    def unusable(self, error: str, choose: Callable[[], None]) -> Notice:
        """The file or folder is no source, for this reason: trying again would not help."""
        return self.say(lambda: told(error), lambda: self.tr("Choose another &file"), choose)

    def plays_demo(self, error: str, again: Callable[[], None]) -> Notice:
        """There is no camera, for this reason; the demo clip is there in its place."""
        return self.say(
            lambda: self.tr("{error} Meanwhile the demo clip is played.").format(error=told(error)),
            self._try_again,
            again,
        )

    def silent(self, source: str, again: Callable[[], None]) -> Notice:
        """The camera is there and gives no pictures."""
        return self.say(
            lambda: self.tr("{source} gives no pictures. Check its plug and its cover.").format(source=told(source)),
            self._try_again,
            again,
        )

    def ended(self, source: str, again: Callable[[], None]) -> Notice:
        """A file or folder is at its end."""
        return self.say(
            lambda: self.tr("{source} has ended.").format(source=told(source)), lambda: self.tr("&Play again"), again
        )

    def no_picture(self) -> None:
        """Nothing is shown that could be saved."""
        self.say(lambda: self.tr("There is no picture to save yet."))

    def not_written(self, path: str, again: Callable[[], None]) -> None:
        """The picture could not be saved."""
        self.say(
            lambda: self.tr('"{path}" cannot be written. Choose another folder, or make room on the disk.').format(
                path=path
            ),
            lambda: self.tr("C&hoose another"),
            again,
        )

    def _try_again(self) -> str:
        return self.tr("Try aga&in")
