"""Digits make a number."""

import pytest

from handcam.errors import SettingsError
from handcam.kiosk.entering import LONGEST, Entry, EntryRules


def filled(rules: EntryRules, *digits: int) -> Entry:
    entry = Entry(rules)
    for digit in digits:
        entry.add(digit)
    return entry


def test_a_number_of_a_length_is_finished_once_it_is_full() -> None:
    entry = filled(EntryRules(length=3), 4, 0)

    assert (entry.text, entry.room, entry.is_complete, entry.is_finished) == ("40", 1, False, False)
    entry.add(7)
    assert entry.is_finished and not entry.takes(1)
    assert entry.finish() == "407"
    assert (entry.text, entry.room) == ("", 3)


@pytest.mark.parametrize("confirm", ["sign", "pause"])
def test_it_waits_to_be_finished_where_that_is_asked_for(confirm: str) -> None:
    entry = filled(EntryRules(length=2, confirm=confirm), 4, 0)  # type: ignore[arg-type]

    assert entry.is_complete and not entry.is_finished


def test_a_free_number_is_complete_from_the_first_digit_and_has_a_longest() -> None:
    entry = Entry(EntryRules(length=None, confirm="sign"))

    completes = [entry.is_complete]
    for _ in range(LONGEST):
        assert entry.takes(1)
        entry.add(1)
        completes.append(entry.is_complete)
    assert completes == [False] + [True] * LONGEST
    assert not entry.takes(1)


def test_a_ten_takes_two_places_and_is_taken_back_as_one() -> None:
    entry = filled(EntryRules(length=4), 1, 10)

    assert (entry.text, entry.room) == ("110", 1)
    assert entry.takes(9) and not entry.takes(10)
    assert (entry.take_back(), entry.text) == (10, "1")


def test_a_free_number_cannot_be_full() -> None:
    with pytest.raises(SettingsError, match="never full"):
        EntryRules(length=None, confirm="full")
