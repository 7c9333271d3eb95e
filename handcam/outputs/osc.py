"""Open Sound Control over UDP, for music and stage programs.

| address | arguments |
|---|---|
| /handcam/accepted | digit: int, id: int, handshape: string, confidence: float 0..1 |
| /handcam/taken_back | digit: int, id: int |
| /handcam/cleared | id: int |
| /handcam/entered | number: string (leading zeros count), id: int |

Numbers are of 32 bits. The id counts up by one from message to message, so that a gap shows what UDP has lost. Where
a fact is unknown, a digit is -1, a handshape "" and a confidence 0.
"""

from typing import TYPE_CHECKING

from handcam.errors import OutputError
from handcam.outputs.message import Message
from handcam.outputs.output import Output
from handcam.outputs.sending import SendingThread
from handcam.sentences import Sentence

if TYPE_CHECKING:
    from pythonosc.udp_client import SimpleUDPClient


def osc(host: str, port: int, address: str) -> Output:
    """Start to send. host, port: who is told. address: what the addresses of messages begin with, "/handcam"."""
    return SendingThread("osc", OscSender(host, port, address))


def missing() -> str:
    """Why this output cannot work on this machine: nothing is needed, so "" always."""
    return ""


def arguments_of(message: Message) -> list[int | float | str]:
    """What is sent along with a message, in the order of the module's table."""
    digit = -1 if message.digit is None else message.digit
    match message.kind:
        case "accepted":
            return [digit, message.id, message.handshape, float(message.confidence or 0.0)]
        case "taken_back":
            return [digit, message.id]
        case "cleared":
            return [message.id]
        case "entered":
            return [message.number, message.id]


class OscSender:
    """A Device that sends each message once, as one datagram. Nobody answers: what is lost on the way stays lost."""

    def __init__(self, host: str, port: int, address: str) -> None:
        self._host, self._port, self._address = host, port, address.rstrip("/")
        self._client: SimpleUDPClient | None = None

    def open(self) -> str:
        """As `Device`: looks the machine up, but cannot know whether anything listens there."""
        import socket  # with the package below, for when the output is used

        from pythonosc.udp_client import SimpleUDPClient

        try:
            found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_DGRAM)
            found.sort(key=lambda each: each[0] != socket.AF_INET)  # where most such programs listen
            family, where = found[0][0], found[0][4][0]
            self._client = SimpleUDPClient(str(where), self._port, family=family)
        except (OSError, UnicodeError) as error:  # UnicodeError: it cannot be a name
            reason = getattr(error, "strerror", None) or error
            raise OutputError(
                'The machine "{host}" is not found ({reason}). Correct the address, or connect to its network.',
                host=self._host,
                reason=reason,
            ) from None
        return Sentence(
            "Sent to {host}, port {port}, by UDP: nobody confirms that it arrives.", host=self._host, port=self._port
        )

    def send(self, message: Message) -> None:
        """As `Device`."""
        assert self._client is not None, "open() comes first"
        try:
            self._client.send_message(f"{self._address}/{message.kind}", arguments_of(message))
        except OSError as error:
            raise OutputError(
                "{host} cannot be reached ({reason}). Connect to its network, or correct the address.",
                host=self._host,
                reason=error.strerror or error,
            ) from None

    def close(self) -> None:
        """As `Device`."""
        if self._client is not None:
            self._client.close()
        self._client = None
