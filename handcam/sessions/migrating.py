"""Sessions of earlier versions, brought to the current one as they are read; the files stay as they are."""

from collections.abc import Callable
from typing import Any

from handcam.sessions.format import VERSION

Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: dict[int, Step] = {}
"""From each earlier version, what makes session.json that of the next. Version 1 is the first."""


def migrated(told: dict[str, Any]) -> dict[str, Any]:
    """session.json as the current version has it."""
    while told["version"] < VERSION:
        told = STEPS[told["version"]](told)
    return told
