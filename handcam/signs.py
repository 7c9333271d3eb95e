"""Handshapes, and the sign sets that give them meaning."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

from handcam.errors import SignSetError
from handcam.faults import in_words
from handcam.resources import asset
from handcam.sentences import Sentence


class Handshape(StrEnum):
    """What the fingers do, free of meaning. The names up to HOOK carry a digit in some sign set."""

    O = "o"  # noqa: E741 - the sign's own name
    FIST = "fist"
    THUMB = "thumb"
    INDEX = "index"
    V = "v"
    THUMB_INDEX_MIDDLE = "thumb_index_middle"
    W = "w"
    FOUR = "four"
    FIVE = "five"
    THUMB_RING = "thumb_ring"
    THUMB_MIDDLE = "thumb_middle"
    THUMB_INDEX_CIRCLE = "thumb_index_circle"
    Y = "y"
    L = "l"
    PINCH = "pinch"
    HOOK = "hook"
    PINKY = "pinky"
    ROCK = "rock"
    ILY = "ily"
    C = "c"
    G = "g"
    P = "p"
    Q = "q"
    CROSSED = "crossed"
    OTHER = "other"


OwnName = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z][a-z0-9_]*$")]
"""What a user calls a handshape of their own."""


class SignSet(BaseModel):
    """A table handshape -> digit. Several handshapes may mean the same digit."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=40, pattern=r"^[a-z0-9_]+$", description="the name on the command line")
    title: str = Field(min_length=1, max_length=60, description="the name on the screen")
    description: str = Field(default="", max_length=400, description="where these signs are used")
    own: tuple[OwnName, ...] = Field(default=(), description="handshapes that are not handcam's but the user's own")
    digits: Mapping[str, int] = Field(min_length=1, description="handshape -> digit")

    @field_validator("own")
    @classmethod
    def _free(cls, own: tuple[str, ...]) -> tuple[str, ...]:
        for handshape in own:
            if handshape in set(Handshape):
                raise ValueError(Sentence('handcam knows a handshape "{handshape}" itself', handshape=handshape))
        return own

    @field_validator("digits")
    @classmethod
    def _known(cls, digits: Mapping[str, int], info: ValidationInfo) -> Mapping[str, int]:
        known = {*Handshape, *info.data.get("own", ())}
        for handshape, digit in digits.items():
            if handshape not in known:
                raise ValueError(
                    Sentence(
                        '"{handshape}" is no handshape; there are: {known}. Name one of your own under "own", too',
                        handshape=handshape,
                        known=", ".join(Handshape),
                    )
                )
            if not 0 <= digit <= 99:
                raise ValueError(
                    Sentence("{handshape} = {digit}: a digit must be from 0 to 99", handshape=handshape, digit=digit)
                )
        return MappingProxyType(dict(digits))

    @property
    def values(self) -> tuple[int, ...]:
        """The digits this set can show, in order, each once."""
        return tuple(sorted(set(self.digits.values())))


def builtin_sign_sets() -> tuple[str, ...]:
    """Names of the sign sets that come with handcam, the default first."""
    names = sorted(path.stem for path in asset("sign_sets").glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != "counting"))


def load_sign_set(name: str | Path) -> SignSet:
    """The sign set of this name, or the one in this TOML file.

    Raises:
        SignSetError: there is none of that name, or the file does not make sense.
    """
    path = asset("sign_sets") / f"{name}.toml" if str(name) in builtin_sign_sets() else Path(name)
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        known = ", ".join(builtin_sign_sets())
        raise SignSetError(
            'There is no sign set "{name}". Use one of {known}, or the path of a TOML file.', name=name, known=known
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SignSetError(
            'The sign set "{path}" cannot be read ({reason}). Name a TOML file instead.', path=path, reason=error
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise SignSetError(
            'The sign set "{path}" is no valid TOML: {reason}. Mend that line.', path=path, reason=error
        ) from None
    try:
        return SignSet(**{"name": _name_of(path), "title": path.stem, **content})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or Sentence("the file")
        fault = in_words(first)
        if first["type"] == "value_error":
            fault = Sentence("Value error, {fault}", fault=fault)
        raise SignSetError(
            'The sign set "{path}" does not make sense at "{where}": {fault}. '
            "A sign set needs a title and a table [digits] with lines such as: index = 1",
            path=path,
            where=where,
            fault=fault,
        ) from None


def _name_of(path: Path) -> str:
    return "".join(c if c.isascii() and c.isalnum() else "_" for c in path.stem.lower())[:40] or "own"
