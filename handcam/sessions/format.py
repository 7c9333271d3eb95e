"""What is on disk: the names of a session's files and what stands in each. Version 1.

A session is a folder:

    session.json    SessionInfo, written once, before anything else
    samples.jsonl   a Sample a line
    crops/ID.png    the crop of each sample, as the network saw it
    frames/N.png    the whole frames, where they were asked for
    edits.jsonl     an Edit a line: what was changed in review; the samples themselves are never touched
    DONE            Done, written last: a session without it was cut short
"""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from handcam.domain import LANDMARKS, Handedness
from handcam.signs import Handshape

VERSION = 1
SESSION, SAMPLES, EDITS, DONE = "session.json", "samples.jsonl", "edits.jsonl", "DONE"
CROPS, FRAMES = "crops", "frames"

Label = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9_]+$")]
"""A handshape's name, one of handcam's own or the user's."""
Flag = Literal["blurred", "dark", "bright", "cut_off", "far", "edge_on", "duplicate", "untracked"]
"""What makes a sample doubtful, as told while it was recorded."""
Point = tuple[float, float, float]


HandPoints = Annotated[tuple[Point, ...], Field(min_length=LANDMARKS, max_length=LANDMARKS)]


class _Kept(BaseModel):
    """Frozen; fields of later versions are errors, since nothing may be lost by not knowing them."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _told_with_version(schema: dict[str, Any]) -> None:
    """Readers have to be told the version, whatever the default here."""
    schema["required"].insert(0, "version")


class Consent(_Kept):
    """What the signer agreed to, word for word, and when."""

    text: str = Field(description="as it was shown")
    given: datetime = Field(description="UTC")


class CameraInfo(_Kept):
    """Where the frames came from."""

    name: str
    width: int = Field(ge=1, description="pixels")
    height: int = Field(ge=1, description="pixels")
    rate: float = Field(gt=0, description="frames a second that were asked for")


class CropRecipe(_Kept):
    """How a crop was cut; see `handcam.cropping`."""

    side: int = Field(ge=1, description="pixels along its edge")
    margin: float = Field(gt=0, description="side as a multiple of the larger extent of the upright landmarks")
    upright: str = "the line from wrist to middle knuckle points up"
    left_hands: str = "flipped to look right"


class SessionInfo(_Kept):
    """session.json."""

    model_config = ConfigDict(json_schema_extra=_told_with_version)

    version: int = Field(default=VERSION, ge=1, le=VERSION, description="of the format")
    id: str = Field(min_length=1, max_length=64, description="unlike any other session's")
    started: datetime = Field(description="UTC")
    handcam: str = Field(description="version")
    models: dict[str, str] = Field(description="SHA-256 of each model's file by its name")
    camera: CameraInfo
    mirrored: bool = Field(description="whether the signer saw the picture as in a mirror; pixels never are")
    crop: CropRecipe
    signer: str = Field(min_length=1, max_length=32, pattern=r"^[A-Za-z0-9_-]+$", description="a code, not a name")
    consent: Consent | None = Field(description="none where a session was made from pictures of others")
    licence: str = Field(description="under which the samples may be used")
    sign_set: str = Field(description="its name")
    digits: dict[Label, int] = Field(
        description="the sign set: the digit of each handshape", json_schema_extra={"additionalProperties": False}
    )
    handshapes: tuple[Label, ...] = Field(description="what a sample's probabilities are of, in order")
    plan: tuple[str, ...] = Field(default=(), description="the prompts, in order, as they were shown")
    whole_frames: bool = Field(description="whether frames/ is kept")


class Sample(_Kept):
    """A line of samples.jsonl: one hand in one frame."""

    id: str = Field(pattern=r"^[0-9]{6,}-[0-9]{1,2}$", description="count within the session, and the hand's slot")
    frame: int = Field(ge=0, description="the source's count")
    take: int = Field(ge=0, description="which prompt of the plan, or which hold, from 0")
    monotonic: float = Field(description="seconds on the source's clock")
    time: datetime = Field(description="UTC")
    label: Label = Field(description="the handshape that is shown")
    label_from: Literal["prompt", "key", "folder", "import"]
    slot: int = Field(ge=0)
    handedness: Handedness | None
    handedness_score: float = Field(ge=0, le=1)
    box: tuple[float, float, float, float] = Field(description="x1, y1, x2, y2 in frame pixels")
    rotation: float = Field(description="radians the hand leans clockwise on the picture")
    landmarks: HandPoints = Field(description="x right, y down in frame pixels; z alike, smaller is nearer")
    world: HandPoints = Field(description="metres around the hand's centre")
    probabilities: tuple[float, ...] = Field(description="of session.json's handshapes, in their order")
    sharpness: float = Field(ge=0, description="see `handcam.visibility.focus`")
    flags: tuple[Flag, ...] = ()


class Edit(_Kept):
    """A line of edits.jsonl."""

    id: int = Field(ge=0, description="the line's own count")
    time: datetime = Field(description="UTC")
    action: Literal["relabel", "delete", "restore", "undo"]
    samples: tuple[str, ...] = Field(default=(), description="ids; none for undo")
    label: Label | None = Field(default=None, description="for relabel")
    undoes: int | None = Field(default=None, description="for undo: the edit that no longer counts")
    by: Literal["recording", "review"] = "review"


class Ending(_Kept):
    """DONE."""

    ended: datetime = Field(description="UTC")
    samples: int = Field(ge=0, description="lines in samples.jsonl")
    dropped: int = Field(ge=0, description="samples that the disk was too slow for")
    rate: float = Field(ge=0, description="frames a second that were really seen")


def handshape_names() -> tuple[str, ...]:
    """Labels that handcam knows of itself."""
    return tuple(str(handshape) for handshape in Handshape)
