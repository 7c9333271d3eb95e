"""A place for a sink that comes and goes while results flow."""

from handcam.domain import Result
from handcam.protocols import Sink


class Tap:
    """A sink that hands on to another one while there is one. Runners may come and go behind it.

    target: None for none; may be set at any time, from any thread, and is never closed here. size: width and height of
    the newest frame, pixels; None before the first.
    """

    def __init__(self) -> None:
        self.target: Sink | None = None
        self.size: tuple[int, int] | None = None

    def write(self, result: Result) -> None:
        """Hand on."""
        self.size = result.frame.size
        target = self.target
        if target is not None:
            target.write(result)

    def close(self) -> None:
        """The end of a runner is not the end of what is behind the tap."""
