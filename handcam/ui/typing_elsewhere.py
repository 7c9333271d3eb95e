"""Keystrokes from a window: not into the window itself."""

from PySide6.QtGui import QGuiApplication

from handcam.outputs.message import Message
from handcam.outputs.output import Output, OutputStatus


class TypingElsewhere:
    """An Output that leaves out what happens while handcam has the keyboard. GUI thread.

    Keys would end up in its own dialogs. What is taken back or cleared is so in handcam's own window, which has the
    keyboard then: nothing is deleted elsewhere.
    """

    def __init__(self, output: Output) -> None:
        """output: types into whatever has the keyboard; is closed with this one."""
        self._output = output

    @property
    def name(self) -> str:
        """As `Output`."""
        return self._output.name

    @property
    def status(self) -> OutputStatus:
        """As `Output`; what is left out is not counted."""
        return self._output.status

    def send(self, message: Message) -> None:
        """As `Output`."""
        if message.kind == "accepted" and QGuiApplication.focusWindow() is None:
            self._output.send(message)

    def close(self, timeout: float = 3.0) -> bool:
        """As `Output`."""
        return self._output.close(timeout)
