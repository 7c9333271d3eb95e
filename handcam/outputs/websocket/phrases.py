"""What the server says to a client besides messages, and what it understands. docs/websocket.md describes all of it."""

import json
from typing import get_args

from handcam.outputs.message import VERSION, Kind
from handcam.outputs.websocket.history import Extent, Wish

CAPABILITIES = (*get_args(Kind), "resume")
"""Events that a client may be told, and what it may ask for."""
_LONGEST_STREAM = 64  # characters; ours has 16
_LARGEST_ID = 2**53 - 1  # what a JavaScript number holds exactly


class MisunderstoodError(ValueError):
    """A client said something that means nothing here; the text tells it why."""


def hello(extent: Extent) -> bytes:
    """The first thing a client is told."""
    known = {"sign_set": extent.sign_set} if extent.sign_set else {}
    return _said("hello", capabilities=CAPABILITIES, **_kept(extent), **known)


def gap(extent: Extent, wish: Wish) -> bytes:
    """The answer where not all that was missed is there any more."""
    return _said("gap", after=wish.after, **_kept(extent))


def error(says: str) -> bytes:
    """The answer to what means nothing."""
    return _said("error", says=says)


def understood(text: str | bytes) -> Wish:
    """What a client asked for: there is one thing only.

    Raises:
        MisunderstoodError: it is something else.
    """
    if not isinstance(text, str):
        raise MisunderstoodError("say it in JSON, as text")
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        raise MisunderstoodError("this is not JSON") from None
    if not isinstance(said, dict) or said.get("event") != "resume":
        raise MisunderstoodError('the only thing to ask for is {"event": "resume", "stream": ..., "after": ...}')
    return wish_for(said.get("stream"), said.get("after"))


def wish_for(stream: object, after: object) -> Wish:
    """The wish that these two make.

    Raises:
        MisunderstoodError: they make none.
    """
    if stream is not None and (not isinstance(stream, str) or not 0 < len(stream) <= _LONGEST_STREAM):
        raise MisunderstoodError("stream has to be the one that messages name, or null where there was none yet")
    if not isinstance(after, int) or isinstance(after, bool) or not 0 <= after <= _LARGEST_ID:
        raise MisunderstoodError("after has to be the id of the last message you had, or 0")
    if stream is None and after:
        raise MisunderstoodError("stream is missing: ids begin anew with every stream")
    return Wish(stream, after)


def _kept(extent: Extent) -> dict[str, object]:
    return {"stream": extent.stream, "oldest_id": extent.oldest_id, "last_id": extent.last_id}


def _said(event: str, **facts: object) -> bytes:
    return json.dumps({"event": event, "version": VERSION, **facts}, separators=(",", ":")).encode()
