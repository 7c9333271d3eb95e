"""From what happens in the kiosk to what other programs are told."""

from collections.abc import Callable, Mapping

from handcam.kiosk.view import Happening
from handcam.outputs.delivery import Delivery
from handcam.outputs.message import Kind

_TOLD: tuple[Kind, ...] = ("accepted", "taken_back", "cleared", "entered")


def teller(delivery: Delivery, sign_set: str) -> Callable[[Happening], None]:
    """Tells the outputs each happening that concerns them, at once. Any thread.

    sign_set: in which digits are read, by name.
    """

    def tell(happening: Happening) -> None:
        if happening.kind in _TOLD:
            delivery.tell(happening.kind, happening.time, sign_set=sign_set, **_facts(happening))

    return tell


def _facts(happening: Happening) -> Mapping[str, object]:
    if happening.kind == "entered":
        return {"number": happening.number}
    if happening.kind == "accepted":
        return {
            "digit": happening.digit,
            "handshape": happening.handshape,
            "confidence": happening.confidence,
            "slot": happening.slot,
        }
    return {"digit": happening.digit} if happening.kind == "taken_back" else {}
