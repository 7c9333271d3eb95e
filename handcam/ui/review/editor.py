"""Edits as the keys and buttons ask for them: done, told in a sentence, or told why not."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from handcam.errors import SessionError
from handcam.ui.figures import figure
from handcam.ui.foreign_texts import handshape_text
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.table import Rows


class Editor(QObject):
    """Edits one session, where there is one. GUI thread."""

    edited = Signal(object)  # Text: what was done
    failed = Signal(object)  # Sentence: why nothing was

    def __init__(self, target: Callable[[], Rows], parent: QObject) -> None:
        """target: the rows that an edit is about."""
        super().__init__(parent)
        self._target = target
        self.session: ReviewedSession | None = None

    def relabel(self, label: str) -> None:
        """Give the target this label."""
        self._edit(
            lambda session: session.relabel(self._target(), label),
            lambda count: self.tr("Labelled as {label}: {count}").format(label=handshape_text(label), count=count),
        )

    def delete(self) -> None:
        """Leave the target out."""
        self._edit(
            lambda session: session.delete(self._target()),
            lambda count: self.tr("Deleted: {count}").format(count=count),
        )

    def restore(self) -> None:
        """Take the target in again."""
        self._edit(
            lambda session: session.restore(self._target()),
            lambda count: self.tr("Restored: {count}").format(count=count),
        )

    def undo(self) -> None:
        """Take the last standing edit back."""
        self._edit(ReviewedSession.undo, lambda _: self.tr("Undone"))

    def redo(self) -> None:
        """Take the last undo back."""
        self._edit(ReviewedSession.redo, lambda _: self.tr("Redone"))

    def _edit(self, act: Callable[[ReviewedSession], int | None], says: Callable[[str], str]) -> None:
        """act: gives how many samples it changed. says: what was done, told that number."""
        if self.session is None or not self.session.editable:
            return
        try:
            count = act(self.session) or 0
        except SessionError as error:
            self.failed.emit(error.sentence)
        else:
            self.edited.emit(lambda: says(figure(count)))
