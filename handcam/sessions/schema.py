"""JSON schemas of a session's files, made of the models that read and write them.

python -m handcam.sessions.schema > docs/session.schema.json
"""

import json
import sys
from typing import Any

from pydantic.json_schema import models_json_schema

from handcam.sessions.format import VERSION, Edit, Ending, Sample, SessionInfo

_FILES = (SessionInfo, Sample, Edit, Ending)
"""session.json, a line of samples.jsonl, a line of edits.jsonl, DONE."""


def schema() -> dict[str, Any]:
    """One document: each of the four, and what they are made of, under its name in `$defs`."""
    found, definitions = models_json_schema([(model, "validation") for model in _FILES])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A handcam session, version {VERSION}",
        "description": "session.json is a SessionInfo, each line of samples.jsonl a Sample, each line of edits.jsonl "
        "an Edit, and DONE an Ending. session-format.md tells the rest.",
        "anyOf": [found[model, "validation"] for model in _FILES],
        **definitions,
    }


def schema_text() -> str:
    """As it stands in docs/session.schema.json."""
    return json.dumps(schema(), indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
