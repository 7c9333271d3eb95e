"""How much one server takes on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds, so that no client can make handcam wait or fill its memory. Times in seconds."""

    clients: int = 100
    """Connected at the same time; the next one is turned away."""
    handshakes: int = 50
    """Connections besides those that are not clients yet, or only fetch the page."""
    kept: int = 1000
    """Past messages that can be asked for. A client that is further behind, and some more, is dropped."""
    message: int = 4096
    """Bytes that a client may say at once."""
    faults: int = 5
    """Things that a client may say wrong before it is dropped."""
    handshake: float = 5.0
    """Until a connection has said what it wants."""
    hold: float = 0.5
    """After hello, for the client to ask for what it missed before anything else is sent."""
    stall: float = 10.0
    """A client that has taken nothing for so long, though there was something, is dropped."""
    ping: float = 20.0
    """Between two pings, and for the answer to one."""
    farewell: float = 1.0
    """For the closing handshake; then the line is cut."""
