"""What a camera really gives: its driver's answer to what was wished for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Given:
    """By the driver's own word; None where it does not say.

    width, height: pixels. rate: frames a second. exposure, focus: in the driver's own unit.
    """

    width: int | None = None
    height: int | None = None
    rate: float | None = None
    exposure: float | None = None
    focus: float | None = None

    def __str__(self) -> str:
        size = "" if None in (self.width, self.height) else f"{self.width}x{self.height}"
        rest = {"rate": self.rate, "exposure": self.exposure, "focus": self.focus}
        told = [size, *(f"{what} {value:g}" for what, value in rest.items() if value is not None)]
        return ", ".join(filter(None, told)) or "the driver does not say"
