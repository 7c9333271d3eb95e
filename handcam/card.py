"""The card beside a network: what it names, was made from and is good for, and the hashes of its files."""

import hashlib
from pathlib import Path
from typing import Any, TypeVar, overload

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from handcam.errors import ModelError
from handcam.sentences import Sentence

_REMEDY = Sentence(
    "Restore the files in models/ (`git checkout models`), or run `handcam train` (`handcam train-drawings` for those "
    "of drawings)."
)


class SourceScore(BaseModel):
    """How a network that was not trained on this source reads it: people, rooms and cameras it has never seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pictures: int
    found: float = Field(description="share of pictures in which the tracker finds the labelled hand")
    handshape_accuracy: float = Field(description="share of pictures named right; misses of the tracker are errors")
    one_look: float = Field(description="the same, from a single look at each, as in a video")
    landmarks_only: float = Field(description="handshape accuracy of the landmark stream alone")
    sign_set: str = Field(description="the sign set the labels agree with most")
    digit_accuracy: float | None = Field(description="share of digits read right at the threshold; misses are errors")
    false_digits: float | None = Field(description="share of non-signs read as a digit at the threshold")
    calibration_error: float = Field(description="expected calibration error of the handshape, 15 bins")


class DataSource(BaseModel):
    """One data set that went in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    pictures: int
    licence: str
    origin: str
    sha256: str = Field(description="over names and contents of its pictures, in order")
    use: str = Field(description="train, or validate: only scored")


class Export(BaseModel):
    """The network in one of LiteRT's number formats, measured where it was trained."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bytes: int
    milliseconds: float = Field(description="median for one hand on one CPU thread")
    accuracy: float = Field(description="share of hands named right, of those it was measured on")


class TaughtSign(BaseModel):
    """How well takes that were held out are read before and after teaching."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    handshape: str
    samples: int = Field(ge=0, description="that were held out: whole takes; 0 where there is one take alone")
    before: int = Field(ge=0, description="of them named right before")
    after: int = Field(ge=0, description="of them named right after")


class Adaptation(BaseModel):
    """What a network was taught of signers, on top of handcam's own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    base: str = Field(description="SHA-256 of the Keras file it was taught from")
    sessions: tuple[str, ...] = Field(description="their ids")
    signers: tuple[str, ...] = Field(description="their codes")
    own: tuple[str, ...] = Field(description="handshapes of the user's own, after all others")
    takes: int = Field(description="that were learnt from")
    samples: int = Field(description="in those takes")
    share: float = Field(ge=0, le=1, description="of the way from the old weights to the new")
    signs: tuple[TaughtSign, ...]
    known: int = Field(description="rendered hands, never learnt from, that the general ability is measured on")
    known_before: float = Field(ge=0, le=1, description="share of them named right before")
    known_after: float = Field(ge=0, le=1, description="share of them named right after")
    seconds: float

    @property
    def before(self) -> float:
        """Share of the held-out samples named right before; 0 where there are none."""
        return sum(sign.before for sign in self.signs) / max(1, self.held_out)

    @property
    def after(self) -> float:
        """The same after."""
        return sum(sign.after for sign in self.signs) / max(1, self.held_out)

    @property
    def held_out(self) -> int:
        """Samples that were held out."""
        return sum(sign.samples for sign in self.signs)


class ModelCard(BaseModel):
    """What is known of a network."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = 1
    handshapes: tuple[str, ...]
    crop_side: int
    crop_margin: float
    parameters: int
    seed: int
    epochs: int
    temperature: float = Field(gt=0, description="fitted on held-out sources and built into both files")
    looks_softening: float = Field(
        gt=0, description="temperature of each look at a still picture, on top of the one built in, likewise fitted"
    )
    looks_temperature: float = Field(gt=0, description="of the mean probability over those looks, likewise fitted")
    threshold: float = Field(ge=0, le=1, description="probability from which a still picture's digit is told")
    exports: dict[str, Export] = Field(description="by number format: what each comes to")
    chosen: str = Field(description="the number format of the LiteRT file")
    scores: dict[str, SourceScore] = Field(description="by source; leave-one-source-out for those trained on")
    data: tuple[DataSource, ...]
    adapted: Adaptation | None = Field(
        default=None, description="where it was taught; the scores are those from before"
    )
    versions: dict[str, str]
    sha256: dict[str, str] = Field(description="file name -> hash")


class StyleScore(BaseModel):
    """How drawings in a style that was never trained on are read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pictures: int
    hands: int
    found: float | None = Field(description="share of hands that are found; those of no named handshape left out")
    handshape_accuracy: float | None = Field(description="share of hands named right; hands not found are errors")
    digit_accuracy: float | None = Field(description="share of counting digits told right; hands not found are errors")
    false_digits: float | None = Field(description="share of hands without a digit that are told as one")
    pictures_with_false_digits: float = Field(description="share of pictures with a digit where no hand is")


class DrawingCard(BaseModel):
    """What is known of a network for drawings."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = 1
    handshapes: tuple[str, ...]
    cut_side: int
    cut_margin: float
    parameters: int
    seed: int
    epochs: int
    temperature: float = Field(gt=0, description="fitted on new drawings in the trained styles, built into both files")
    threshold: float = Field(ge=0, le=1, description="probability from which a drawn hand's digit is told")
    threshold_from: str = Field(description="what the threshold was chosen on")
    scores: dict[str, StyleScore] = Field(description="by style; none of them was trained on but the one named so")
    data: str = Field(description="what the network was trained on")
    versions: dict[str, str]
    sha256: dict[str, str] = Field(description="file name -> hash")


Card = TypeVar("Card", ModelCard, DrawingCard)


@overload
def load_card(path: Path) -> ModelCard: ...


@overload
def load_card(path: Path, kind: type[Card]) -> Card: ...


def load_card(path: Path, kind: type[Any] = ModelCard) -> Any:
    """The card in this file.

    Raises:
        ModelError: there is none, or it is damaged.
    """
    try:
        return kind.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise ModelError('The model card "{path}" is missing. {remedy}', path=path, remedy=_REMEDY) from None
    except (OSError, ValidationError) as error:
        raise ModelError(
            'The model card "{path}" cannot be read ({reason}). {remedy}', path=path, reason=error, remedy=_REMEDY
        ) from None


def read_checked(path: Path, card: ModelCard | DrawingCard) -> bytes:
    """The content of a model file, if it is the one the card describes.

    Raises:
        ModelError: it is missing or another one.
    """
    try:
        content = path.read_bytes()
    except OSError:
        raise ModelError('The model "{path}" is missing. {remedy}', path=path, remedy=_REMEDY) from None
    if hashlib.sha256(content).hexdigest() != card.sha256.get(path.name):
        raise ModelError('The model "{path}" is not the one its card describes. {remedy}', path=path, remedy=_REMEDY)
    return content
