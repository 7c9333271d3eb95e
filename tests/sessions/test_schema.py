"""docs/session.schema.json is what the models say, and what handcam writes keeps to it."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from made_up import START, info, sample, write_session
from pydantic import ValidationError

from handcam.sessions.format import DONE, EDITS, SAMPLES, SESSION, Edit, Ending
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


def altered(value: Any) -> Iterator[Any]:
    """The same with one thing changed, anywhere in it."""
    yield from (None, -1, 1.5, 10**6, "", "x y", "é" * 70, [], {})
    if isinstance(value, dict):
        for key, each in value.items():
            yield {name: other for name, other in value.items() if name != key}
            yield from (value | {key: other} for other in altered(each))
        yield value | {"Surprise!": 1}
    elif isinstance(value, list) and value:
        yield value[1:]
        yield [*value, value[-1]]
        yield from ([other, *value[1:]] for other in altered(value[0]))


def test_whatever_the_models_refuse_the_schema_refuses() -> None:
    ending = Ending(ended=START, samples=3, dropped=0, rate=29.5)
    edit = Edit(id=3, time=START, action="relabel", samples=("000000-0",), label="v")
    refused = 0
    for model in (info(plan=("1 index right",)), sample(0, flags=("dark",)), edit, ending):
        good = json.loads(model.model_dump_json())
        judge = validator(type(model).__name__)
        assert judge.is_valid(good)
        for wrong in altered(good):
            try:
                type(model).model_validate_json(json.dumps(wrong))
            except ValidationError as error:
                if not all(fault["type"].startswith("datetime") for fault in error.errors()):  # a format, not a rule
                    refused += 1
                    assert not judge.is_valid(wrong), wrong
    assert refused > 500


def test_the_version_has_to_be_told() -> None:
    good = json.loads(info().model_dump_json())
    for wrong in (good | {"version": 0}, good | {"version": 2}, {n: v for n, v in good.items() if n != "version"}):
        assert not validator("SessionInfo").is_valid(wrong)


@pytest.mark.parametrize("name", ["000000-0", "999999-12", "1000000-0", "12345678-1"])
def test_a_session_may_have_more_than_a_million_samples(name: str) -> None:
    assert sample(0, id=name).id == name
    assert validator("Sample").is_valid(json.loads(sample(0, id=name).model_dump_json()))


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
