"""Messages to an MQTT broker, as in home automation.

TOPIC/accepted, TOPIC/taken_back, TOPIC/cleared and TOPIC/entered take the messages as JSON. TOPIC/status, retained, is
"online" while handcam is connected and "offline" after: the broker itself says so where handcam is torn off.

Quality of service 0: a message counts as sent once it is on its way; it is lost where the connection breaks just then.
1: once the broker has confirmed it; where the confirmation is lost it is sent again, and may arrive twice: "stream" and
"id" in the JSON show that it is the same. 2: it arrives once, or, where the broker forgets what it has begun, at least
once. MQTT 5 is spoken, and 3.1.1 with a broker too old for it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from time import monotonic
from typing import TYPE_CHECKING, Any

from handcam.errors import OutputError, RefusedError
from handcam.outputs.message import Message
from handcam.outputs.output import Output
from handcam.outputs.sending import SendingThread
from handcam.sentences import Sentence

if TYPE_CHECKING:
    from ssl import SSLContext

    from paho.mqtt.client import Client
    from paho.mqtt.reasoncodes import ReasonCode

_PATIENCE = 5.0  # s for a connection, and for the confirmation of a message
_KEEP_ALIVE = 30  # s without traffic after which each side makes sure of the other
_SESSION = 3600  # s for which the broker remembers what it has of an unfinished message
_STEP = 0.2  # s that are waited for the broker at once
_UNSUPPORTED, _BAD_LOGIN, _NOT_AUTHORIZED = 132, 134, 135  # reason codes of MQTT 5, section 2.4


def mqtt(
    host: str,
    port: int,
    topic: str,
    *,
    username: str = "",
    password: str = "",
    tls: bool = False,
    ca_file: Path | None = None,
    qos: int = 1,
    announces: bool = True,
) -> Output:
    """Start to send. ca_file: PEM, of the authority that vouches for the broker; None: those that the system trusts.

    announces: says on TOPIC/status that it is online, and offline in the end.
    """
    login = (username, password) if username else None
    client = BrokerClient(host, port, topic, login=login, tls=tls, ca_file=ca_file, qos=qos, announces=announces)
    return SendingThread("mqtt", client, tend=client.tend)


def missing() -> str:
    """Why this output cannot work on this machine: nothing is needed, so "" always."""
    return ""


class BrokerClient:
    """A Device that publishes. It outlives broken connections with what the broker has not confirmed yet.

    paho-mqtt keeps an unconfirmed message and sends it again by itself, under the same number, so that the broker can
    tell. Its network loop is turned here: no further thread.
    """

    def __init__(
        self,
        host: str,
        port: int,
        topic: str,
        *,
        login: tuple[str, str] | None,
        tls: bool,
        ca_file: Path | None,
        qos: int,
        announces: bool = True,
    ) -> None:
        self._host, self._port, self._topic = host, port, topic
        self._login, self._tls, self._ca_file, self._qos = login, tls, ca_file, qos
        self._announces = announces
        self._client: Client | None = None
        self._heard = _Heard(needs_session=qos == 2)
        self._unconfirmed: Message | None = None  # paho has it, the broker perhaps not

    def open(self) -> str:
        """As `Device`: connects."""
        if self._client is None:
            self._client = self._made(5)
        answer = self._connected(self._client)
        if answer is not None and answer.value == _UNSUPPORTED:
            self._client, self._unconfirmed = self._made(4), None
            answer = self._connected(self._client)
        if answer is None:
            raise OutputError(
                "{host}, port {port}, does not answer as an MQTT broker. Correct the port: 1883, or 8883 with TLS.",
                host=self._host,
                port=self._port,
            )
        if answer.value in (_BAD_LOGIN, _NOT_AUTHORIZED):
            raise OutputError("{host} refuses the user name or the password. Correct them.", host=self._host)
        if answer.is_failure:
            raise OutputError(
                "{host} refuses the connection ({reason}). See the broker's log.", host=self._host, reason=answer
            )
        if self._announces:
            self._client.publish(f"{self._topic}/status", "online", retain=True)
        return Sentence(
            "Sent to {host}, port {port}, as {topic}/...", host=self._host, port=self._port, topic=self._topic
        )

    def send(self, message: Message) -> None:
        """As `Device`: waits for the broker's confirmation with quality of service 1 and 2."""
        client, topic = self._opened(), f"{self._topic}/{message.kind}"
        if self._unconfirmed is not message or (self._heard.is_forgotten and not self._is_out()):
            number = client.publish(topic, json.dumps(message.as_json()), self._qos).mid
            self._heard.expect(number)
            self._unconfirmed = message if self._qos else None
        if not self._turned(client, self._is_out):
            raise OutputError(
                "{host} did not confirm a message within {seconds} s. See whether broker and network are well.",
                host=self._host,
                seconds=f"{_PATIENCE:g}",
            )
        self._unconfirmed, confirmation = None, self._heard.confirmation
        if confirmation is not None and confirmation.is_failure:
            raise RefusedError(
                "{host} takes no messages on {topic} ({reason}). Allow it in the broker's access list.",
                host=self._host,
                topic=topic,
                reason=confirmation,
            )

    def tend(self) -> None:
        """Keep the connection alive.

        Raises:
            OutputError: it is gone.
        """
        self._turned(self._opened(), lambda: True)

    def close(self) -> None:
        """As `Device`: says "offline" where somebody hears it. The broker may forget a session that is finished."""
        client = self._client
        if client is None:
            return
        if client.is_connected() and self._announces:
            client.publish(f"{self._topic}/status", "offline", retain=True)
        forget = client.protocol == 5 and self._unconfirmed is None
        client.disconnect(properties=_lasting("DISCONNECT", 0) if forget else None)
        if (socket := client.socket()) is not None:  # it takes no more: cut it off
            socket.close()

    def _made(self, protocol: int) -> "Client":
        """A client that is not connected. protocol: 5, or 4 for MQTT 3.1.1."""
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion

        client = Client(CallbackAPIVersion.VERSION2, f"handcam-{token_hex(6)}", protocol=MQTTProtocolVersion(protocol))
        if self._login is not None:
            client.username_pw_set(*self._login)
        if self._tls:
            client.tls_set_context(self._trust())
        if self._announces:
            client.will_set(f"{self._topic}/status", "offline", 1, retain=True)
        client.on_connect, client.on_publish = self._heard.connected, self._heard.published
        client.connect_timeout = _PATIENCE
        if protocol == 5:
            session = _lasting("CONNECT", _SESSION if self._qos == 2 else 0)
            client.connect_async(self._host, self._port, _KEEP_ALIVE, properties=session)
        else:
            client.connect_async(self._host, self._port, _KEEP_ALIVE)
        return client

    def _trust(self) -> "SSLContext":
        from ssl import create_default_context

        try:
            return create_default_context(cafile=self._ca_file)
        except OSError as error:  # an SSLError, too
            raise OutputError(
                '"{path}" holds no certificate that can be read ({reason}). Choose a PEM file.',
                path=self._ca_file,
                reason=error.strerror or error,
            ) from None

    def _connected(self, client: "Client") -> "ReasonCode | None":
        """The broker's answer to a new connection; None: there is none."""
        self._heard.answer = None
        try:
            client.reconnect()
        except (OSError, ValueError) as error:  # ValueError: it cannot be a name
            raise self._unreachable(error) from None
        self._turned(client, lambda: self._heard.answer is not None, connecting=True)
        return self._heard.answer

    def _unreachable(self, error: Exception) -> OutputError:
        from ssl import SSLCertVerificationError, SSLError

        reason = getattr(error, "strerror", None) or error
        if isinstance(error, SSLCertVerificationError):
            return OutputError(
                "The certificate of {host} is not trusted ({reason}). Choose the certificate of its authority, or "
                "correct the address.",
                host=self._host,
                reason=error.verify_message,
            )
        if isinstance(error, SSLError) or (self._tls and isinstance(error, ConnectionResetError)):
            return OutputError(
                "{host}, port {port}, does not speak TLS ({reason}). Correct the port, mostly 8883, or switch TLS off.",
                host=self._host,
                port=self._port,
                reason=getattr(error, "reason", None) or reason,
            )
        return OutputError(
            "The broker at {host}, port {port}, cannot be reached ({reason}). Start it, or correct the address.",
            host=self._host,
            port=self._port,
            reason=reason,
        )

    def _turned(self, client: "Client", is_done: Callable[[], bool], *, connecting: bool = False) -> bool:
        """Turn paho's loop at least once and until this is so; False where it is not so in time."""
        end = monotonic() + _PATIENCE
        step = 0.0
        while monotonic() < end:
            code = client.loop(step)
            if is_done() and (connecting or not code):
                return True
            if code:
                if connecting:
                    return False
                raise self._gone()
            step = _STEP
        return False

    def _opened(self) -> "Client":
        assert self._client is not None, "open() comes first"
        return self._client

    def _gone(self) -> OutputError:
        return OutputError(
            "The connection to the broker at {host} broke. Start the broker, or look after the network.",
            host=self._host,
        )

    def _is_out(self) -> bool:
        client = self._opened()
        return self._heard.confirmation is not None if self._qos else not client.want_write()


class _Heard:
    """What the broker said: a thing of its own, so that client and device do not hold each other."""

    def __init__(self, *, needs_session: bool) -> None:
        """needs_session: what was begun goes on only with a broker that remembers it; else it is begun anew."""
        self.is_forgotten = False
        self._needs_session = needs_session
        self.answer: ReasonCode | None = None  # to CONNECT
        self.confirmation: ReasonCode | None = None
        self._number = 0

    def expect(self, number: int) -> None:
        """The confirmation of this message, by paho's number."""
        self._number, self.confirmation, self.is_forgotten = number, None, False

    def connected(self, client: Any, data: Any, flags: Any, reason: "ReasonCode", properties: Any) -> None:
        """paho's callback for the broker's answer to a connection; what is unfinished is sent right after it."""
        self.answer = reason
        if self._needs_session and not flags.session_present:
            # Of two steps the second alone would be confirmed, though the broker has no message to hand on.
            client.drop_out_messages()
            self.is_forgotten = True

    def published(self, client: Any, data: Any, number: int, reason: "ReasonCode", properties: Any) -> None:
        """paho's callback for a message that is through."""
        if number == self._number:
            self.confirmation = reason


def _lasting(packet: str, seconds: int) -> Any:
    """The properties of a packet that says how long the broker keeps the session."""
    from paho.mqtt.packettypes import PacketTypes
    from paho.mqtt.properties import Properties

    properties: Any = Properties(getattr(PacketTypes, packet))  # type: ignore[no-untyped-call]
    properties.SessionExpiryInterval = seconds
    return properties
