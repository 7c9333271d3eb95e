"""A real MQTT broker, mosquitto, on a port of loopback, and one who listens to it."""

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import pytest
from made_up_messages import eventually
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

MOSQUITTO = shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin:/usr/bin:/usr/local/bin")

needs_mosquitto = pytest.mark.skipif(MOSQUITTO is None, reason="needs the broker mosquitto: apt-get install mosquitto")


def free_port() -> int:
    """One that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


class Broker:
    """mosquitto with a configuration of its own. It can be killed and started again on the same port."""

    def __init__(self, folder: Path, *lines: str, port: int = 0) -> None:
        """lines: of the configuration; without any, everybody may do everything."""
        self.port = port or free_port()
        self._folder = folder
        self._config = folder / "mosquitto.conf"
        common = (f"listener {self.port} 127.0.0.1", "user root", "log_dest stderr")
        self._config.write_text("\n".join([*common, *(lines or ("allow_anonymous true",))]) + "\n")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Wait until it listens."""
        assert MOSQUITTO is not None
        log = (self._folder / "mosquitto.log").open("ab")
        with log:
            self._process = subprocess.Popen([MOSQUITTO, "-c", str(self._config)], stdout=log, stderr=log)
        eventually(self._listens)

    def end(self) -> None:
        """Properly: what it has is written down, where that is configured."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
        self._process = None

    def kill(self) -> None:
        """As if the machine had lost its power."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(20)
        self._process = None

    def _listens(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, (self._folder / "mosquitto.log").read_text()
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True


@contextmanager
def running(folder: Path, *lines: str) -> Iterator[Broker]:
    """A broker that is killed in the end."""
    broker = Broker(folder, *lines)
    try:
        broker.start()
        yield broker
    finally:
        broker.kill()


class Listener:
    """Keeps what a broker has under `handcam/`, over all its starts."""

    def __init__(self, port: int, *, client: Client | None = None) -> None:
        self._lock = Lock()
        self._heard: list[tuple[str, str, bool]] = []
        self.subscribed = 0
        self._client = client or Client(CallbackAPIVersion.VERSION2, "listener", clean_session=False)
        self._client.on_connect = lambda c, *_: c.subscribe("handcam/#", 2)
        self._client.on_subscribe = self._on_subscribe
        self._client.on_message = self._on_message
        self._client.reconnect_delay_set(1, 1)
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        eventually(lambda: self.subscribed > 0)

    @property
    def heard(self) -> list[tuple[str, str, bool]]:
        """Topic, payload, and whether it was kept by the broker."""
        with self._lock:
            return list(self._heard)

    @property
    def messages(self) -> list[dict[str, Any]]:
        """Those that are not the status."""
        return [json.loads(payload) for topic, payload, _ in self.heard if not topic.endswith("/status")]

    @property
    def statuses(self) -> list[str]:
        return [payload for topic, payload, _ in self.heard if topic.endswith("/status")]

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()

    def _on_subscribe(self, *facts: Any) -> None:
        self.subscribed += 1

    def _on_message(self, client: Any, data: Any, message: Any) -> None:
        with self._lock:
            self._heard.append((message.topic, message.payload.decode(), message.retain))


@contextmanager
def listening(port: int) -> Iterator[Listener]:
    """A listener that leaves in the end."""
    listener = Listener(port)
    try:
        yield listener
    finally:
        listener.close()


def make_certificates(folder: Path) -> tuple[Path, Path]:
    """An authority of our own and a certificate for 127.0.0.1 by it: `ca.pem`, and `server.pem` with `server.key`.

    A second authority, `other.pem`, has vouched for nobody. Returns the two authorities.
    """
    for name in ("ca", "other"):
        subject = f"/CN=handcam test {name}"
        _openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", subject, "-keyout",
                 f"{name}.key", "-out", f"{name}.pem")  # fmt: skip
    (folder / "names.txt").write_text("subjectAltName=IP:127.0.0.1\n")
    _openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=broker", "-keyout", "server.key", "-out",
             "server.csr")  # fmt: skip
    _openssl(folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
             "-days", "2", "-extfile", "names.txt", "-out", "server.pem")  # fmt: skip
    return folder / "ca.pem", folder / "other.pem"


def _openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, timeout=120)
