"""Which key gives a sample which label."""

from collections.abc import Iterable, Mapping

_TAKEN = "npr"
"""Letters with another meaning in the grid: next, play, restore."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def label_keys(labels: Iterable[str], digits: Mapping[str, int]) -> dict[str, str]:
    """A key for each label, so far as there are enough: a digit, or a capital letter for what is typed without Shift.

    The digit is the one the sign set gives the label; where several labels share it, the first has it. The others get a
    letter, of their own name if there is one left.

    labels: each once, those to be served first at the beginning.
    """
    labels = list(labels)
    keys: dict[str, str] = {}
    for label in labels:
        digit = str(digits.get(label, ""))
        if len(digit) == 1 and digit not in keys.values():
            keys[label] = digit
    for label in labels:
        free = [letter for letter in _LETTERS if letter not in _TAKEN and letter.upper() not in keys.values()]
        if label not in keys and free:
            keys[label] = next((letter for letter in label if letter in free), free[0]).upper()
    return keys
