"""docs/session.schema.json is what the models say, and what handcam writes keeps to it."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from made_up import START, info, sample, write_session

from handcam.sessions.format import DONE, EDITS, SAMPLES, SESSION, Edit
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review, labels_after

DOCS = Path(__file__).parents[2] / "docs"
COMMAND = "python -m handcam.sessions.schema > docs/session.schema.json"


def told() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((DOCS / "session.schema.json").read_text(encoding="utf-8"))
    return content


def validator(name: str) -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    document = told()
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": document["$defs"]})


def test_it_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "handcam.sessions.schema"], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == (DOCS / "session.schema.json").read_text(encoding="utf-8"), f"run: {COMMAND}"


def test_what_is_written_keeps_to_it(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    write_session(folder, 3, plan=("1 index right",))
    review = Review(open_session(folder))
    review.relabel(["000000-0"], "v")
    review.delete(["000001-0"])
    review.undo()
    files = {SESSION: "SessionInfo", SAMPLES: "Sample", EDITS: "Edit", DONE: "Ending"}
    for file, name in files.items():
        content = (folder / file).read_text(encoding="utf-8")
        lines = content.splitlines() if file in (SAMPLES, EDITS) else [content]
        assert len(lines) == (3 if file in (SAMPLES, EDITS) else 1)
        for line in lines:
            validator(name).validate(json.loads(line))


def test_what_is_no_session_does_not() -> None:
    good = json.loads(sample(0).model_dump_json())
    assert validator("Sample").is_valid(good)
    for wrong in (
        good | {"label": "Five!"},
        good | {"handedness_score": 1.5},
        good | {"surprise": 1},
        {name: value for name, value in good.items() if name != "landmarks"},
    ):
        assert not validator("Sample").is_valid(wrong)
    signed = json.loads(info().model_dump_json())
    assert validator("SessionInfo").is_valid(signed)
    assert not validator("SessionInfo").is_valid(signed | {"signer": "Anna Example"})


def test_every_field_is_in_the_document() -> None:
    text = (DOCS / "session-format.md").read_text(encoding="utf-8")
    for name, kind in told()["$defs"].items():
        for field in kind["properties"]:
            assert f"`{field}`" in text, f"{name}.{field} is not described"
    for flag in told()["$defs"]["Sample"]["properties"]["flags"]["items"]["enum"]:
        assert f"`{flag}`" in text


def test_the_example_of_edits_in_the_document_is_right() -> None:
    text = (DOCS / "session-format.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\{.*\})` \| (.*) \|$", text, re.MULTILINE)
    assert len(rows) == 7
    samples = [sample(0, "index"), sample(1, "v")]
    edits: list[Edit] = []
    for line, stands in rows:
        edits.append(Edit.model_validate_json(line.replace("…", "2026-03-01T09:00:00Z")))
        after = ", ".join(f"`{label}`" if label else "deleted" for label in labels_after(samples, edits).values())
        assert stands.startswith(after)
    restored = Edit(id=7, time=START, action="restore", samples=("000000-0",))
    assert labels_after(samples, [*edits, restored])["000000-0"] == "index"
