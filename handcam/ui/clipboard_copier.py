"""The clipboard as an output of a window, without any further program."""

from threading import Lock

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QGuiApplication

from handcam.outputs.clipboard import CopiedText
from handcam.outputs.message import Message
from handcam.outputs.output import OutputState, OutputStatus
from handcam.sentences import Sentence


class ClipboardCopier(QObject):
    """An Output that copies on the GUI thread, where it has to be made; `send` may be called from any.

    Wayland may not take the text while another program has the keyboard; X11 forgets it when handcam ends, unless a
    clipboard manager keeps it.
    """

    name = "clipboard"
    _asked = Signal()

    def __init__(self, what: str) -> None:
        """what: "digit", the last one, or "line", all since it was cleared or a number was entered."""
        super().__init__()
        self._copied = CopiedText(what)
        self._lock = Lock()
        self._text: str | None = None  # still to be copied
        self._sent = self._waiting = self._dropped = 0
        self._is_closed = False
        self._asked.connect(self._copy, Qt.ConnectionType.QueuedConnection)

    @property
    def status(self) -> OutputStatus:
        """As `Output`."""
        with self._lock:
            if self._is_closed:
                return OutputStatus(OutputState.CLOSED, "", self._sent, 0, self._dropped)
            says = Sentence("Copied to the clipboard.")
            return OutputStatus(OutputState.READY, says, self._sent, self._waiting, self._dropped)

    def send(self, message: Message) -> None:
        """As `Output`."""
        with self._lock:
            if self._is_closed:
                self._dropped += 1
                return
            text = self._copied.after(message)
            self._text = self._text if text is None else text
            self._waiting += 1
        self._asked.emit()

    def close(self, timeout: float = 3.0) -> bool:
        """As `Output`; never waits. On another thread than the GUI's, what waits is copied a moment later."""
        with self._lock:
            self._is_closed = True
        if QThread.currentThread() is self.thread():
            self._copy()
        with self._lock:
            return not self._waiting

    @Slot()
    def _copy(self) -> None:
        with self._lock:
            text, self._text = self._text, None
            self._sent, self._waiting = self._sent + self._waiting, 0
        if text is not None:
            QGuiApplication.clipboard().setText(text)
