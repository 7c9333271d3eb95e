"""What a camera really gives: its driver's answer to what was wished for."""

from dataclasses import dataclass

from handcam.sentences import Sentence, joined


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
        return str(self.sentence)

    @property
    def sentence(self) -> Sentence:
        """All of it, as the part of a sentence."""
        told = [
            "" if None in (self.width, self.height) else f"{self.width}x{self.height}",
            "" if self.rate is None else Sentence("rate {value}", value=f"{self.rate:g}"),
            "" if self.exposure is None else Sentence("exposure {value}", value=f"{self.exposure:g}"),
            "" if self.focus is None else Sentence("focus {value}", value=f"{self.focus:g}"),
        ]
        return joined(told, ", ") or Sentence("the driver does not say")
