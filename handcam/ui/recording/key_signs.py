"""Which sign a digit's key stands for."""

from collections.abc import Mapping


class KeySigns:
    """The first of a digit's signs, until another one is chosen."""

    def __init__(self, digits: Mapping[str, int]) -> None:
        """digits: of each handshape, as in a sign set."""
        self._signs: dict[int, list[str]] = {}
        for handshape, digit in digits.items():
            self._signs.setdefault(digit, []).append(handshape)

    def of(self, digit: int) -> str | None:
        """The handshape; None where the digit has no sign."""
        signs = self._signs.get(digit)
        return signs[0] if signs else None

    def turn(self, digit: int, step: int) -> None:
        """Choose the next one (1), or the one before (-1), round and round."""
        signs = self._signs[digit]
        self._signs[digit] = signs[step:] + signs[:step]
