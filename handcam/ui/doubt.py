"""When a hand shows a sign of the sign set, and it is only not yet clear which."""

from handcam.domain import Reading

_RATHER_A_SIGN = 0.5  # of all digits together: from here on a sign is likelier than none


def is_unsure(reading: Reading) -> bool:
    """Whether no digit is read, though the hand shows one or another."""
    return reading.digit is None and sum(reading.digits.values()) >= _RATHER_A_SIGN
