"""What clients of the WebSocket output are told: all, in order, once each, also after they were away."""

import socket
from itertools import pairwise
from threading import Event, Thread
from time import monotonic

import pytest
from websocket_clients import PATIENCE, address_of, client_of, heard, ids, port_of, say, served, wait_until
from websockets.exceptions import ConnectionClosedOK

from handcam.outputs.delivery import Delivery
from handcam.outputs.output import OutputState
from handcam.outputs.websocket.limits import Limits
from handcam.outputs.websocket.server import WebSocketOutput

AT_ONCE = Limits(hold=0)
LONG_HOLD = Limits(hold=3 * PATIENCE)


def tell(delivery: Delivery, count: int) -> None:
    for number in range(count):
        delivery.tell("accepted", number / 10, digit=number % 10)


def test_every_client_is_told_everything_in_order() -> None:
    with served(limits=AT_ONCE) as (output, delivery), client_of(output) as one, client_of(output) as other:
        assert heard(one)["event"] == heard(other)["event"] == "hello"
        tell(delivery, 300)
        for client in (one, other):
            told = [heard(client) for _ in range(300)]
            assert [message["id"] for message in told] == list(range(1, 301))
            assert [message["digit"] for message in told] == [number % 10 for number in range(300)]
            assert {message["stream"] for message in told} == {delivery.stream}
        status = output.status
        assert (status.clients, status.sent, status.waiting, status.dropped) == (2, 300, 0, 0)


def test_hello_says_where_things_stand_and_what_comes_is_what_happens_from_then_on() -> None:
    with served(limits=AT_ONCE) as (output, delivery):
        with client_of(output) as first:
            hello = heard(first)
            assert hello["capabilities"] == ["accepted", "taken_back", "cleared", "entered", "resume"]
            assert (hello["stream"], hello["oldest_id"], hello["last_id"], "sign_set" in hello) == (None,) * 3 + (
                False,
            )
        delivery.tell("accepted", 1.0, digit=1, sign_set="asl")
        with client_of(output) as second:
            hello = heard(second)
            assert (hello["stream"], hello["oldest_id"], hello["last_id"]) == (delivery.stream, 1, 1)
            assert hello["sign_set"] == "asl"
            delivery.tell("cleared", 2.0)
            assert heard(second)["id"] == 2


@pytest.mark.parametrize("way", ["message", "address"])
def test_a_client_that_comes_back_is_told_what_it_missed(way: str) -> None:
    with served(limits=LONG_HOLD) as (output, delivery):
        tell(delivery, 5)
        path = f"/?stream={delivery.stream}&after=2" if way == "address" else "/"
        with client_of(output, path) as client:
            assert heard(client)["last_id"] == 5
            if way == "message":
                tell(delivery, 3)  # while it has not asked yet
                say(client, event="resume", stream=delivery.stream, after=2)
                assert ids(client, 6) == [3, 4, 5, 6, 7, 8]
            else:
                assert ids(client, 3) == [3, 4, 5]
            tell(delivery, 2)
            first, second = ids(client, 2)
            assert second == first + 1 == (10 if way == "message" else 7)


def test_nothing_missed_is_nothing_told_twice() -> None:
    with served(limits=LONG_HOLD) as (output, delivery):
        tell(delivery, 5)
        with client_of(output, f"/?stream={delivery.stream}&after=5") as client:
            heard(client)
            tell(delivery, 1)
            assert ids(client, 1) == [6]


def test_a_client_that_has_had_nothing_yet_can_ask_for_all() -> None:
    with served(limits=LONG_HOLD) as (output, delivery):
        with client_of(output, "/?after=0") as early:
            heard(early)
            tell(delivery, 3)
            assert ids(early, 3) == [1, 2, 3]
        with client_of(output, "/?after=0") as late:
            heard(late)
            assert ids(late, 3) == [1, 2, 3]


@pytest.mark.parametrize(("stream", "after"), [("", 4), ("another", 4), ("another", 1000)])
def test_what_is_not_there_any_more_is_a_gap_and_then_all_there_is(stream: str, after: int) -> None:
    with served(limits=Limits(kept=10, hold=3 * PATIENCE)) as (output, delivery):
        tell(delivery, 20)
        with client_of(output, f"/?stream={stream or delivery.stream}&after={after}") as client:
            heard(client)
            gap = heard(client)
            assert (gap["event"], gap["after"], gap["stream"]) == ("gap", after, delivery.stream)
            assert (gap["oldest_id"], gap["last_id"]) == (11, 20)
            tell(delivery, 1)
            assert ids(client, 11) == list(range(11, 22))


def test_the_oldest_that_is_there_is_no_gap() -> None:
    with served(limits=Limits(kept=10)) as (output, delivery):
        tell(delivery, 20)
        with client_of(output, f"/?stream={delivery.stream}&after=10") as client:
            heard(client)
            assert ids(client, 10) == list(range(11, 21))


def test_before_the_first_message_nobody_knows_what_was_missed() -> None:
    with served() as (output, delivery), client_of(output, "/?stream=old&after=7") as client:
        heard(client)
        gap = heard(client)
        assert (gap["event"], gap["stream"], gap["oldest_id"]) == ("gap", None, None)
        tell(delivery, 1)
        assert ids(client, 1) == [1]


def test_it_is_too_late_to_ask_when_something_was_sent_and_nothing_is_lost_or_told_twice() -> None:
    with served(limits=AT_ONCE) as (output, delivery):
        tell(delivery, 3)
        with client_of(output) as client:
            heard(client)
            tell(delivery, 1)
            assert ids(client, 1) == [4]
            say(client, event="resume", stream=delivery.stream, after=1)
            told = heard(client)
            assert (told["event"], told["says"][:8]) == ("error", "too late")
            tell(delivery, 1)
            assert ids(client, 1) == [5]


def test_asking_twice_and_for_what_is_still_to_come_is_an_error() -> None:
    with served(limits=LONG_HOLD) as (output, delivery):
        tell(delivery, 2)
        with client_of(output) as client:
            heard(client)
            say(client, event="resume", stream=delivery.stream, after=99)
            assert "no message of this id" in heard(client)["says"]
            say(client, event="resume", stream=delivery.stream, after=2)
            say(client, event="resume", stream=delivery.stream, after=0)
            assert "once" in heard(client)["says"]


def test_clients_that_come_and_go_miss_nothing_while_digits_are_told() -> None:
    """The race: a digit between hello and resume, or between what was missed and what happens."""
    with served(limits=Limits(hold=3 * PATIENCE)) as (output, delivery):
        address_of(output)
        over = Event()

        def talk() -> None:
            told = 0
            while not over.wait(0.001):
                if told < len(had) + 500:  # a busy machine must not outrun what is kept
                    tell(delivery, 2)
                    told += 2

        had: list[int] = []
        talker = Thread(target=talk)
        talker.start()
        try:
            for number in range(25):
                with client_of(
                    output, f"/?stream={delivery.stream}&after={had[-1]}" if had and number % 2 else ""
                ) as c:
                    hello = heard(c)
                    if not number % 2:
                        after = had[-1] if had else 0
                        say(c, event="resume", stream=hello["stream"] if after else None, after=after)
                    had += ids(c, 20)
        finally:
            over.set()
            talker.join()
        assert had == list(range(1, len(had) + 1))
        assert len(had) >= 25 * 20


def test_the_last_message_goes_out_and_then_clients_are_told_the_end() -> None:
    output = WebSocketOutput("127.0.0.1", 0)
    delivery = Delivery([output])
    with client_of(output) as client:
        heard(client)
        tell(delivery, 40)
        assert delivery.close(PATIENCE)
        assert ids(client, 40) == list(range(1, 41)), "also to one that could still have asked for what it missed"
        with pytest.raises(ConnectionClosedOK) as end:
            client.recv(timeout=PATIENCE)
        assert end.value.rcvd is not None
        assert end.value.rcvd.code == 1001
    assert (output.status.state, output.status.clients) == (OutputState.CLOSED, 0)
    assert output.close(), "any number of times"
    delivery.put(output)
    tell(delivery, 2)
    assert output.status.dropped == 2


def test_a_port_that_is_taken_is_trouble_until_it_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with served(port=port) as (output, delivery):
            wait_until(lambda: output.status.state is OutputState.TROUBLE)
            assert output.status.says == f"Port {port} is taken by another program. Close it, or choose another port."
            tell(delivery, 2)
            other.close()
            with client_of(output, "/?after=0") as client:
                heard(client)
                assert ids(client, 2) == [1, 2], "what was told meanwhile is not lost"


def test_an_address_of_another_machine_is_trouble() -> None:
    with served("192.0.2.1", token="needed") as (output, _):
        wait_until(lambda: output.status.state is OutputState.TROUBLE)
        assert output.status.says == "192.0.2.1 is no address of this machine. Choose 127.0.0.1 or one that is."


def test_it_does_not_wait_for_its_next_try_when_it_is_closed() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as other,
        served(port=other.getsockname()[1], waits=(600,)) as (output, _),
    ):
        wait_until(lambda: output.status.state is OutputState.TROUBLE)
        assert output.close(PATIENCE)


def test_without_a_token_it_does_not_open_to_other_machines() -> None:
    with served("0.0.0.0") as (output, delivery):
        wait_until(lambda: output.status.state is OutputState.FAILED)
        assert output.status.says == "Other machines can reach 0.0.0.0: choose a token, or 127.0.0.1."
        tell(delivery, 1)
        assert (output.status.state, output.status.dropped) == (OutputState.FAILED, 1)


def test_telling_waits_for_nothing() -> None:
    with served() as (output, delivery), client_of(output):
        before = monotonic()
        tell(delivery, 1000)
        assert monotonic() - before < PATIENCE / 4
        assert port_of(output)


def test_ids_are_told_in_the_order_of_threads_that_tell() -> None:
    with served(limits=AT_ONCE) as (output, delivery), client_of(output) as client:
        heard(client)
        threads = [Thread(target=tell, args=(delivery, 100)) for _ in range(4)]
        for thread in threads:
            thread.start()
        told = ids(client, 400)
        for thread in threads:
            thread.join()
        assert all(later == earlier + 1 for earlier, later in pairwise(told))
