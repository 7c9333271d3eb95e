"""The card beside a network: what it names, was made from and is good for, and the hashes of its files."""

import hashlib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from handcam.errors import ModelError

_REMEDY = "Restore the files in models/ (`git checkout models`), or run `handcam train`."


class SourceScore(BaseModel):
    """How a network that was not trained on this source reads it: people, rooms and cameras it has never seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pictures: int
    found: float = Field(description="share of pictures in which the tracker finds the labelled hand")
    handshape_accuracy: float = Field(description="share of pictures named right; misses of the tracker are errors")
    landmarks_only: float = Field(description="the same, for the landmark stream alone")
    sign_set: str = Field(description="the sign set the labels agree with most")
    digit_accuracy: float | None = Field(description="share of digits read right at the threshold; misses are errors")
    false_digits: float | None = Field(description="share of non-signs read as a digit at the threshold")


class DataSource(BaseModel):
    """One data set that went in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    pictures: int
    licence: str
    origin: str
    sha256: str = Field(description="over names and contents of its pictures, in order")
    use: str = Field(description="train, or validate: only scored")


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
    calibration_error: float | None = Field(
        description="expected calibration error over held-out sources, 15 bins; None where none was held out"
    )
    threshold: float = Field(ge=0, le=1, description="probability from which a still picture's digit is told")
    scores: dict[str, SourceScore] = Field(description="by source; leave-one-source-out for those trained on")
    data: tuple[DataSource, ...]
    versions: dict[str, str]
    sha256: dict[str, str] = Field(description="file name -> hash")


def load_card(path: Path) -> ModelCard:
    """The card in this file.

    Raises:
        ModelError: there is none, or it is damaged.
    """
    try:
        return ModelCard.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise ModelError(f'The model card "{path}" is missing. {_REMEDY}') from None
    except (OSError, ValidationError) as error:
        raise ModelError(f'The model card "{path}" cannot be read ({error}). {_REMEDY}') from None


def read_checked(path: Path, card: ModelCard) -> bytes:
    """The content of a model file, if it is the one the card describes.

    Raises:
        ModelError: it is missing or another one.
    """
    try:
        content = path.read_bytes()
    except OSError:
        raise ModelError(f'The model "{path}" is missing. {_REMEDY}') from None
    if hashlib.sha256(content).hexdigest() != card.sha256.get(path.name):
        raise ModelError(f'The model "{path}" is not the one its card describes. {_REMEDY}')
    return content
