"""The outputs of a run without a window."""

from typing import Self

from handcam.build_outputs import make_outputs
from handcam.outputs.delivery import Delivery
from handcam.outputs.output import Output, OutputState
from handcam.settings import Settings, changed


class OutputsOfRun:
    """Those that the settings switch on, from `with` to its end. Remembers which had trouble. One thread."""

    def __init__(self, settings: Settings, sign_set: str, *, prints: bool) -> None:
        """sign_set: its name, which messages hold. prints: standard output is free for the JSON lines."""
        if not prints and settings.json_lines.path is None:
            settings = changed(settings, "json_lines", enabled=False)
        self._settings = settings
        self._delivery = Delivery()
        self._outputs: tuple[Output, ...] = ()
        self._ill: dict[str, str] = {}
        self.sink = self._delivery.sink(sign_set)

    def __enter__(self) -> Self:
        """Start them."""
        self._outputs = make_outputs(self._settings)
        for output in self._outputs:
            self._delivery.put(output)
        return self

    def __exit__(self, *_: object) -> None:
        """Let them finish, for a bounded time."""
        self.look()
        self._delivery.close()

    @property
    def troubles(self) -> list[str]:
        """A sentence for each that had trouble, or did not send all; once it is over."""
        said = []
        for output in self._outputs:
            status = output.status
            lost = status.dropped + (0 if output.name == "websocket" else status.waiting)  # there, clients lag behind
            reason = self._ill.get(output.name, "")
            if reason or lost:
                count = f"{lost} of its messages were not sent." if lost else "All of its messages were sent since."
                said.append(" ".join(filter(None, (f"{output.name} had trouble:", reason, count))))
        return said

    def look(self) -> None:
        """Remember who is in trouble now."""
        for name, status in self._delivery.statuses.items():
            if status.state in (OutputState.TROUBLE, OutputState.FAILED):
                self._ill[name] = status.says
