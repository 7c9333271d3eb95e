"""The settings of the outputs, a section each. All are off by default."""

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator
from pydantic.config import JsonDict

from handcam.section import Section
from handcam.sentences import Sentence

LOOPBACK = ("127.0.0.1", "::1", "localhost")
"""Names of this machine for itself: what listens there cannot be reached from another."""

_SECRET: JsonDict = {"secret": True}


class OutputSection(Section):
    """An output."""

    enabled: bool = Field(False, title="Use it", description="Send accepted digits this way")


class JsonLinesSettings(OutputSection, title="JSON lines"):
    """A line of JSON for each accepted digit, in a file or on standard output."""

    path: Path | None = Field(
        None,
        title="File",
        description="The file that lines are added to; none: standard output",
        json_schema_extra={"written": True},
    )


class WebSocketSettings(OutputSection, title="WebSocket"):
    """A server that programs and web pages connect to."""

    host: str = Field(
        "127.0.0.1", min_length=1, title="Address", description="127.0.0.1: reached from this machine alone"
    )
    port: int = Field(8765, ge=1, le=65535, title="Port", description="Where it listens")
    token: str = Field(
        "",
        max_length=200,
        title="Token",
        description="What clients have to know; needed where other machines can reach it",
        json_schema_extra=_SECRET,
    )
    origins: str = Field(
        "",
        max_length=2000,
        title="Web pages",
        description="Addresses of web pages that may connect, such as https://example.org, separated by commas",
    )
    page: bool = Field(True, title="Example page", description="Show a page with the digits to browsers that ask")

    @model_validator(mode="after")
    def _guarded(self) -> "WebSocketSettings":
        if self.host not in LOOPBACK and not self.token:
            raise ValueError(Sentence("other machines can reach this address, and a token is missing"))
        return self


class OscSettings(OutputSection, title="OSC"):
    """Open Sound Control messages, for music and stage programs."""

    host: str = Field("127.0.0.1", min_length=1, title="Address", description="The machine that is told")
    port: int = Field(9000, ge=1, le=65535, title="Port", description="Where it listens, UDP")
    address: str = Field(
        "/handcam",
        min_length=1,
        max_length=200,
        title="OSC address",
        description="What messages begin with: /handcam/accepted and so on",
    )

    @field_validator("address")
    @classmethod
    def _is_address(cls, address: str) -> str:
        if not address.startswith("/") or set(address) & set(" #*,?[]{}") or not address.isascii():
            raise ValueError(Sentence("an OSC address begins with / and is without spaces, braces and # * , ? [ ]"))
        return address.rstrip("/") or "/"


class MqttSettings(OutputSection, title="MQTT"):
    """Messages to an MQTT broker, as in home automation."""

    host: str = Field("127.0.0.1", min_length=1, title="Address", description="The broker's")
    port: int = Field(1883, ge=1, le=65535, title="Port", description="The broker's: 1883, or 8883 with TLS")
    topic: str = Field(
        "handcam", min_length=1, max_length=200, title="Topic", description="What the topics of messages begin with"
    )
    username: str = Field("", max_length=200, title="User name", description="Where the broker asks for one")
    password: str = Field(
        "",
        max_length=200,
        title="Password",
        description="Kept in the settings file as it is",
        json_schema_extra=_SECRET,
    )
    tls: bool = Field(False, title="TLS", description="Encrypt, and make sure that the broker is the right one")
    ca_file: Path | None = Field(
        None, title="Certificate", description="Of the authority that vouches for the broker; none: those of the system"
    )
    qos: int = Field(
        1, ge=0, le=2, title="Quality of service", description="0: at most once, 1: at least once, 2: once"
    )

    @field_validator("topic")
    @classmethod
    def _is_topic(cls, topic: str) -> str:
        if set(topic) & {"+", "#", "\0"} or topic.startswith("/") or topic.endswith("/"):
            raise ValueError(Sentence("a topic holds no + or # and neither begins nor ends with /"))
        return topic


class WebhookSettings(OutputSection, title="Webhook"):
    """An HTTP POST for each accepted digit."""

    url: str = Field("", max_length=2000, title="Address", description="Such as https://example.org/digits")
    token: str = Field(
        "",
        max_length=200,
        title="Token",
        description="Sent as Authorization: Bearer, where there is one",
        json_schema_extra=_SECRET,
    )
    timeout: float = Field(
        5.0, ge=0.5, le=60, title="Patience", description="For an answer", json_schema_extra={"unit": "s"}
    )

    @model_validator(mode="after")
    def _is_address(self) -> "WebhookSettings":
        if self.enabled and not _is_web_address(self.url):
            raise ValueError(Sentence("an address is missing that begins with https:// or http://"))
        return self


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # no number for a port, or brackets that do not close
        return False


class KeystrokesSettings(OutputSection, title="Keystrokes"):
    """Types accepted digits into whatever program has the keyboard."""

    after: Literal["no_key", "enter", "tab", "space"] = Field(
        "no_key", title="After a digit", description="A key that is pressed after each digit"
    )


class ClipboardSettings(OutputSection, title="Clipboard"):
    """Copies accepted digits, to be pasted elsewhere."""

    what: Literal["digit", "line"] = Field(
        "line", title="What is copied", description="The last digit alone, or all since the line was cleared"
    )
