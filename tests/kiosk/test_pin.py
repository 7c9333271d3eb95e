"""The PIN and its hash, and how often it may be tried."""

import pytest

from handcam.kiosk.pin import Answer, Attempts, Gate, hash_pin, is_hash, is_pin


def test_only_the_pin_itself_is_right() -> None:
    hashed = hash_pin("2580")
    assert "2580" not in hashed
    assert is_hash(hashed)
    assert hashed.startswith("scrypt$16384$8$1$")
    assert is_pin("2580", hashed)
    assert not is_pin("2581", hashed)
    assert not is_pin("", hashed)


def test_two_hashes_of_one_pin_differ() -> None:
    assert hash_pin("1234") != hash_pin("1234")


@pytest.mark.parametrize(
    "hashed",
    [
        "",
        "1234",
        "scrypt$$$$$",
        "scrypt$16384$8$1$!!$!!",
        "scrypt$3$8$1$AAAA$AAAA",
        "scrypt$1073741824$8$1$AAAA$AAAA",
        "scrypt$16384$-8$1$AAAA$AAAA",
        "scrypt$16384$8$1$AAAA$",
        "md5$16384$8$1$AAAA$AAAA",
    ],
)
def test_a_hash_that_is_none_is_nobodys(hashed: str) -> None:
    assert not is_pin("1234", hashed)
    assert not is_pin("", hashed)


def test_attempts_are_limited_and_waits_grow() -> None:
    gate = Gate(hash_pin("2580"), attempts=2, wait=60)
    assert gate.has_pin
    assert gate.try_pin("1", 0.0) is Answer.WRONG
    assert gate.state == Attempts(1)
    assert gate.try_pin("2", 1.0) is Answer.WRONG
    assert gate.state.left(1.0) == 60
    assert gate.try_pin("2580", 60.0) is Answer.WAIT, "not even the right one is looked at"
    assert gate.try_pin("3", 61.0) is Answer.WRONG
    assert gate.state.left(61.0) == 120
    assert gate.try_pin("4", 181.0) is Answer.WRONG
    assert gate.state.left(181.0) == 240
    assert gate.try_pin("2580", 421.0) is Answer.RIGHT
    assert gate.state == Attempts()


def test_no_wait_is_longer_than_a_day() -> None:
    gate = Gate(hash_pin("2580"), attempts=1, wait=80000)
    now = 0.0
    for _ in range(4):
        assert gate.try_pin("1", now) is Answer.WRONG
        assert gate.state.left(now) <= 86400
        now += 86400


def test_without_a_pin_there_is_nothing_to_guess() -> None:
    gate = Gate("")
    assert not gate.has_pin
    assert gate.try_pin("", 0.0) is Answer.RIGHT
