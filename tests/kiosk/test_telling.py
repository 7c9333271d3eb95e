"""What other programs are told of what happens in the kiosk."""

from typing import Any

from handcam.kiosk.telling import teller
from handcam.kiosk.view import Happening
from handcam.outputs.delivery import Delivery
from handcam.outputs.message import Message
from handcam.outputs.output import OutputState, OutputStatus


class Keeper:
    """An output that keeps its messages."""

    name = "keeper"
    status = OutputStatus(OutputState.READY)

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def send(self, message: Message) -> None:
        self.messages.append(message)

    def close(self, timeout: float = 3.0) -> bool:
        return True


def test_what_counts_is_told_once_in_order_and_what_does_not_is_not() -> None:
    keeper = Keeper()
    delivery = Delivery([keeper])
    tell = teller(delivery, "counting")
    for happening in (
        Happening("accepted", 1.0, 3, "", "thumb_index_middle", 0.91, 1),
        Happening("paused", 2.0),
        Happening("taken_back", 3.0, 3),
        Happening("resumed", 4.0),
        Happening("cleared", 5.0, by_itself=True),
        Happening("entered", 6.0, number="0042"),
    ):
        tell(happening)
    told = [message.as_json() for message in keeper.messages]
    common = {"version", "id", "stream", "utc", "time"}
    facts: list[dict[str, Any]] = [{k: v for k, v in line.items() if k not in common} for line in told]
    assert facts == [
        {
            "event": "accepted",
            "digit": 3,
            "handshape": "thumb_index_middle",
            "confidence": 0.91,
            "slot": 1,
            "sign_set": "counting",
        },
        {"event": "taken_back", "digit": 3, "sign_set": "counting"},
        {"event": "cleared", "sign_set": "counting"},
        {"event": "entered", "number": "0042", "sign_set": "counting"},
    ]
    assert [line["id"] for line in told] == [1, 2, 3, 4]
    assert [line["time"] for line in told] == [1.0, 3.0, 5.0, 6.0]
