"""MQTT with a real broker: what it takes, refuses, and has lost when it comes back."""

import json
import shutil
import socket
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest
from made_up_brokers import MOSQUITTO, free_port, listening, make_certificates, needs_mosquitto, running
from made_up_messages import eventually, made

from handcam.outputs.mqtt import missing, mqtt
from handcam.outputs.output import OutputState

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl for its certificates")


@needs_mosquitto
@pytest.mark.parametrize("qos", [0, 1, 2])
def test_messages_arrive_in_order_under_their_topics(tmp_path: Path, qos: int) -> None:
    told = [made(1), made(2, "taken_back"), made(3, "cleared"), made(4, "entered"), *map(made, range(5, 105))]
    with running(tmp_path) as broker, listening(broker.port) as listener:
        output = mqtt("127.0.0.1", broker.port, "handcam", qos=qos)
        for message in told:
            output.send(message)
        assert output.close(60)
        assert (output.status.sent, output.status.dropped) == (104, 0)
        eventually(lambda: len(listener.messages) == 104)
        assert listener.messages == [json.loads(json.dumps(message.as_json())) for message in told]
        assert [topic for topic, _, _ in listener.heard[1:5]] == [
            "handcam/accepted",
            "handcam/taken_back",
            "handcam/cleared",
            "handcam/entered",
        ]
        eventually(lambda: listener.statuses == ["online", "offline"])
    assert missing() == ""


@needs_mosquitto
def test_the_status_is_kept_and_turns_to_offline_where_handcam_is_torn_off(tmp_path: Path) -> None:
    with running(tmp_path) as broker:
        output = mqtt("127.0.0.1", broker.port, "handcam")
        eventually(lambda: output.status.state is OutputState.READY)
        assert output.status.says == f"Sent to 127.0.0.1, port {broker.port}, as handcam/..."
        with listening(broker.port) as listener:
            eventually(lambda: listener.heard == [("handcam/status", "online", True)])
            sever(output)
            eventually(lambda: listener.statuses[:2] == ["online", "offline"])
            eventually(lambda: listener.statuses == ["online", "offline", "online"], 30)
            assert output.close(20)
            eventually(lambda: listener.statuses[-1] == "offline")


def sever(output: object) -> None:
    """Break its connection without a word, as a cable pulled."""
    sock = output._device._client.socket()  # type: ignore[attr-defined]
    sock.shutdown(socket.SHUT_RDWR)


@needs_mosquitto
@pytest.mark.parametrize("qos", [1, 2])
def test_a_broker_that_is_killed_misses_nothing_of_what_comes_meanwhile(tmp_path: Path, qos: int) -> None:
    # What it knows of the listener is on disk all the time: otherwise it would not keep anything for it.
    kept = ("persistence true", f"persistence_location {tmp_path}/", "autosave_on_changes true", "autosave_interval 1")
    with running(tmp_path, "allow_anonymous true", *kept) as broker, listening(broker.port) as listener:
        output = mqtt("127.0.0.1", broker.port, "handcam", qos=qos)
        for start in (1, 41, 81):
            for number in range(start, start + 20):
                output.send(made(number))
            eventually(lambda last=start + 19: [m["id"] for m in listener.messages][-1:] == [last])  # type: ignore[misc]
            broker.kill()
            eventually(lambda: output.status.state is OutputState.TROUBLE)
            for number in range(start + 20, start + 40):
                output.send(made(number))
            assert output.status.waiting == 20
            broker.start()
        eventually(lambda: output.status.sent == 120)
        assert output.close(20)
        assert output.status.dropped == 0
        eventually(lambda: {message["id"] for message in listener.messages} == set(range(1, 121)))
        assert list(dict.fromkeys(message["id"] for message in listener.messages)) == list(range(1, 121))


@needs_mosquitto
@pytest.mark.parametrize("qos", [1, 2])
def test_a_broker_that_is_started_anew_while_messages_are_on_their_way_misses_none(tmp_path: Path, qos: int) -> None:
    kept = ("allow_anonymous true", "persistence true", f"persistence_location {tmp_path}/", "max_queued_messages 0")
    with running(tmp_path, *kept) as broker, listening(broker.port) as listener:
        output = mqtt("127.0.0.1", broker.port, "handcam", qos=qos)
        for number in range(1, 601):
            output.send(made(number))
        for least in (50, 200, 400):
            eventually(lambda least=least: output.status.sent >= least)  # type: ignore[misc]
            broker.end()
            broker.start()
        eventually(lambda: output.status.sent == 600)
        assert output.close(20)
        assert output.status.dropped == 0
        eventually(lambda: {message["id"] for message in listener.messages} == set(range(1, 601)))
        ids = [message["id"] for message in listener.messages]
        assert list(dict.fromkeys(ids)) == list(range(1, 601)), "in order, but for doubles"


@needs_mosquitto
def test_a_login_is_right_or_wrong(tmp_path: Path) -> None:
    passwords = tmp_path / "passwords"
    assert MOSQUITTO is not None
    tool = shutil.which("mosquitto_passwd") or str(Path(MOSQUITTO).with_name("mosquitto_passwd"))
    subprocess.run([tool, "-b", "-c", str(passwords), "ana", "geheim"], check=True, capture_output=True, timeout=60)
    with running(tmp_path, "allow_anonymous false", f"password_file {passwords}") as broker:
        for name, password in (("ana", "wrong"), ("bob", "geheim"), ("", "")):
            output = mqtt("127.0.0.1", broker.port, "handcam", username=name, password=password)
            output.send(made(1))
            eventually(lambda told=output: told.status.state is OutputState.TROUBLE)  # type: ignore[misc]
            assert output.status.says == "127.0.0.1 refuses the user name or the password. Correct them."
            assert output.close(20)
            assert output.status.dropped == 1
        output = mqtt("127.0.0.1", broker.port, "handcam", username="ana", password="geheim")
        output.send(made(1))
        assert output.close(20)
        assert output.status.sent == 1


@needs_mosquitto
def test_a_topic_that_is_not_allowed_is_said_and_holds_up_nothing(tmp_path: Path) -> None:
    rights = tmp_path / "rights"
    rights.write_text("topic read #\ntopic write handcam/entered\ntopic write handcam/status\n")
    with running(tmp_path, "allow_anonymous true", f"acl_file {rights}") as broker:
        output = mqtt("127.0.0.1", broker.port, "handcam")
        output.send(made(1))
        eventually(lambda: output.status.dropped == 1)
        assert output.status.says == (
            "127.0.0.1 takes no messages on handcam/accepted (Not authorized). Allow it in the broker's access list."
        )
        output.send(made(2, "entered"))
        eventually(lambda: output.status.sent == 1)
        assert output.status.state is OutputState.READY
        assert output.close(20)


@needs_mosquitto
@needs_openssl
@pytest.mark.filterwarnings("ignore:Exception ignored in.*SSLSocket")  # paho leaves one behind where TLS fails
@pytest.mark.filterwarnings("ignore:unclosed <ssl.SSLSocket")
def test_tls_trusts_the_right_authority_alone(tmp_path: Path) -> None:
    right, other = make_certificates(tmp_path)
    files = (f"cafile {right}", f"certfile {tmp_path / 'server.pem'}", f"keyfile {tmp_path / 'server.key'}")
    with running(tmp_path, "allow_anonymous true", *files) as broker:
        output = mqtt("127.0.0.1", broker.port, "handcam", tls=True, ca_file=right)
        output.send(made(1))
        assert output.close(20)
        assert output.status.sent == 1
        empty = tmp_path / "empty.pem"
        empty.touch()
        wrong = {
            other: "The certificate of 127.0.0.1 is not trusted (",
            None: "The certificate of 127.0.0.1 is not trusted (",
            tmp_path / "nothing.pem": f'"{tmp_path / "nothing.pem"}" holds no certificate that can be read (No such',
            empty: f'"{empty}" holds no certificate that can be read (',
        }
        for ca_file, says in wrong.items():
            output = mqtt("127.0.0.1", broker.port, "handcam", tls=True, ca_file=ca_file)
            output.send(made(1))
            eventually(lambda told=output: told.status.state is OutputState.TROUBLE)  # type: ignore[misc]
            assert output.status.says.startswith(says)
            assert output.close(20)
        output = mqtt("localhost", broker.port, "handcam", tls=True, ca_file=right)
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert "certificate is not valid for 'localhost'" in output.status.says, "another name than the certificate's"
        assert output.close(20)


@needs_mosquitto
@pytest.mark.filterwarnings("ignore:Exception ignored in.*SSLSocket")
@pytest.mark.filterwarnings("ignore:unclosed <ssl.SSLSocket")
def test_tls_where_there_is_none_and_none_where_there_is_are_said(tmp_path: Path) -> None:
    with running(tmp_path) as broker:
        output = mqtt("127.0.0.1", broker.port, "handcam", tls=True)
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert output.status.says.startswith(f"127.0.0.1, port {broker.port}, does not speak TLS (")
        assert output.close(20)
    right, _ = make_certificates(tmp_path)
    files = (f"cafile {right}", f"certfile {tmp_path / 'server.pem'}", f"keyfile {tmp_path / 'server.key'}")
    with running(tmp_path, "allow_anonymous true", *files) as broker:
        output = mqtt("127.0.0.1", broker.port, "handcam")
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert output.status.says == (
            f"127.0.0.1, port {broker.port}, does not answer as an MQTT broker. "
            "Correct the port: 1883, or 8883 with TLS."
        )
        assert output.close(20)


def test_a_broker_that_is_not_there_is_said() -> None:
    port = free_port()
    output = mqtt("127.0.0.1", port, "handcam")
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == (
        f"The broker at 127.0.0.1, port {port}, cannot be reached (Connection refused). "
        "Start it, or correct the address."
    )
    assert output.close(20)


class Odd:
    """A server that answers packets in its own way. It keeps the protocol level of each connection."""

    def __init__(self, answer: Callable[[bytes], bytes | None]) -> None:
        """answer: to a packet; None: it hangs up."""
        self.levels: list[int] = []
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = Thread(target=self._serve)

    def __enter__(self) -> "Odd":
        self._thread.start()
        return self

    def __exit__(self, *facts: object) -> None:
        socket.create_connection(("127.0.0.1", self.port)).close()  # an empty one ends it
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            with connection, suppress(ConnectionError):
                packet = connection.recv(4096)
                if not packet:
                    return
                self.levels.append(packet[8])
                while packet and (answer := self._answer(packet)) is not None:
                    connection.sendall(answer)
                    packet = connection.recv(4096)


@pytest.mark.parametrize("answer", [None, b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_one_that_is_no_broker_is_said(answer: bytes | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.outputs.mqtt._PATIENCE", 0.5)
    with Odd(lambda packet: answer) as odd:
        output = mqtt("127.0.0.1", odd.port, "handcam")
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert output.status.says == (
            f"127.0.0.1, port {odd.port}, does not answer as an MQTT broker. Correct the port: 1883, or 8883 with TLS."
        )
        assert output.close(20)


def test_a_broker_that_is_too_old_for_mqtt_5_is_spoken_to_in_3_1_1() -> None:
    taken = []

    def old(packet: bytes) -> bytes:
        """MQTT 3.1.1, as far as one message of quality 1 needs it."""
        if packet[0] == 0x10:
            return b"\x20\x02\x00\x00" if packet[8] == 4 else b"\x20\x02\x00\x01"
        if packet[0] == 0x32:
            taken.append(packet)
            return b"\x40\x02" + number_in(packet)
        return b""

    with Odd(old) as odd:
        output = mqtt("127.0.0.1", odd.port, "handcam")
        eventually(lambda: output.status.state is OutputState.READY)
        output.send(made(1))
        eventually(lambda: output.status.sent == 1)
        assert output.close(20)
        assert odd.levels == [5, 4]
        assert b'"id": 1' in taken[0]


def test_a_message_that_is_not_confirmed_is_sent_again_under_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.outputs.mqtt._PATIENCE", 0.5)
    published: list[bytes] = []

    def forgetful(packet: bytes) -> bytes:
        """MQTT 5: never confirms the first time."""
        if packet[0] == 0x10:
            return b"\x20\x03\x00\x00\x00"
        if packet[0] & 0xF6 == 0x32:
            published.append(packet)
            if len(published) > 1:
                return b"\x40\x02" + number_in(packet)
        return b""

    with Odd(forgetful) as odd:
        output = mqtt("127.0.0.1", odd.port, "handcam")
        output.send(made(1))
        eventually(lambda: output.status.state is OutputState.TROUBLE)
        assert output.status.says == (
            "127.0.0.1 did not confirm a message within 0.5 s. See whether broker and network are well."
        )
        eventually(lambda: output.status.sent == 1)
        assert output.close(20)
    assert [packet[0] for packet in published] == [0x32, 0x3A], "marked as sent before"
    assert number_in(published[0]) == number_in(published[1])


def number_in(packet: bytes) -> bytes:
    """Of a PUBLISH packet: behind its length, of two bytes here, and its topic."""
    end = 5 + packet[4]
    return packet[end : end + 2]


@pytest.mark.parametrize("remembers", [True, False])
def test_with_quality_2_a_message_goes_on_where_the_broker_remembers_it_and_begins_anew_elsewhere(
    remembers: bool,
) -> None:
    packets: list[bytes] = []

    def breaking(packet: bytes) -> bytes | None:
        """MQTT 5: hangs up after the first PUBREL, the second step of two."""
        kind = packet[0] & 0xF0
        if kind == 0x10:
            return b"\x20\x03\x01\x00\x00" if remembers and packets else b"\x20\x03\x00\x00\x00"
        if packet[0] & 0x06 == 0x04 and kind == 0x30:
            packets.append(packet)
            return b"\x50\x02" + number_in(packet)
        if kind == 0x60:
            packets.append(packet)
            return b"\x70\x02" + packet[2:4] if len(packets) > 2 else None
        return b""

    with Odd(breaking) as odd:
        output = mqtt("127.0.0.1", odd.port, "handcam", qos=2)
        output.send(made(1))
        eventually(lambda: output.status.sent == 1)
        output.send(made(2))
        assert output.close(20)
        assert output.status.sent == 2
    publish, pubrel = 0x34, 0x62
    first = [pubrel] if remembers else [publish, pubrel]
    assert [packet[0] for packet in packets] == [publish, pubrel, *first, publish, pubrel]
