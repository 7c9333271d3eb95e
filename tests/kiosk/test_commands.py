"""Signs that do something are no digits."""

import pytest
from made_up_kiosk import prediction

from handcam.errors import SettingsError
from handcam.kiosk.commands import CommandReader, check_signs, suited_signs
from handcam.signs import Handshape, builtin_sign_sets, load_sign_set

ALL = {"backspace", "clear", "confirm", "pause"}


@pytest.mark.parametrize("name", builtin_sign_sets())
def test_each_sign_set_has_a_sign_for_everything(name: str) -> None:
    sign_set = load_sign_set(name)

    signs = suited_signs(sign_set)

    assert set(signs.values()) == ALL
    for confirm in ("full", "sign", "pause"):
        check_signs(signs, sign_set, confirm)


def test_a_sign_that_is_a_digit_is_refused_and_free_ones_are_named() -> None:
    sign_set = load_sign_set("counting_european")

    with pytest.raises(SettingsError) as caught:
        check_signs({"thumb": "backspace", "pinky": "pause"}, sign_set, "full")

    said, free = str(caught.value).split("Take another one:")
    assert '"thumb"' in said and "backspace" in said and '"counting_european"' in said and "1" in said
    assert {"y", "rock", "ily"} <= set(free.strip(" .").split(", "))
    assert not {"pinky", "fist", "thumb", "other"} & set(free.strip(" .").split(", "))


def test_no_sign_is_no_command() -> None:
    with pytest.raises(SettingsError, match="no sign"):
        check_signs({"other": "clear"}, load_sign_set("counting"), "full")


def test_confirming_by_a_sign_needs_one() -> None:
    signs = {"rock": "clear"}

    check_signs(signs, load_sign_set("counting"), "full")  # type: ignore[arg-type]
    with pytest.raises(SettingsError, match="none means confirm"):
        check_signs(signs, load_sign_set("counting"), "sign")  # type: ignore[arg-type]


def test_commands_are_read_steadily_for_each_hand() -> None:
    sign_set = load_sign_set("counting")
    reader = CommandReader(suited_signs(sign_set), sign_set, smoothing=0.08, enter=0.8, leave=0.45)

    def read(time: float, *handshapes: str) -> tuple[str | None, ...]:
        found = reader.update(time, list(enumerate(prediction(each) for each in handshapes)))
        return tuple(command and command.action for command in found)

    assert read(0.0, Handshape.THUMB, Handshape.FIVE) == ("backspace", None)
    assert read(0.03, Handshape.FIVE, Handshape.FIVE) == ("backspace", None), "one frame is outvoted"
    assert read(0.06, Handshape.THUMB, Handshape.FIVE) == ("backspace", None)
    assert [read(0.1 * number, Handshape.FIVE, Handshape.ROCK) for number in range(1, 9)][-1] == (None, "clear")


def test_without_any_nothing_is_read() -> None:
    reader = CommandReader({}, load_sign_set("counting"), smoothing=0.08, enter=0.8, leave=0.45)

    assert reader.update(0.0, [(0, prediction("thumb"))]) == (None,)
