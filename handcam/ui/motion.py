"""What is shown of a result where motion is to be reduced."""

from dataclasses import replace

from handcam.domain import Reading, Result

_STEPS = 4


def calmed(result: Result) -> Result:
    """The result with its hold progress in four steps, so that rings jump now and then and do not run."""
    return replace(
        result,
        readings=tuple(_calmed(reading) for reading in result.readings),
        total=result.total and _calmed(result.total),
    )


def _calmed(reading: Reading) -> Reading:
    return replace(reading, progress=int(reading.progress * _STEPS) / _STEPS)
