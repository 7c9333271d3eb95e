"""docs/websocket.schema.json describes all that is said, and docs/websocket.md shows nothing else."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from websocket_clients import PATIENCE, client_of, heard, say, served

from handcam.domain import Reading
from handcam.outputs.message import facts_of
from handcam.outputs.websocket.limits import Limits

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA: dict[str, Any] = json.loads((DOCS / "websocket.schema.json").read_text(encoding="utf-8"))
EXAMPLES = re.findall(r"```json\n(.*?)```", (DOCS / "websocket.md").read_text(encoding="utf-8"), re.DOTALL)


def validator(name: str) -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


def check(said: dict[str, Any]) -> str:
    """Of what kind it is; every field it has is described."""
    event: str = said["event"]
    validator("FromClient" if event == "resume" else "FromServer").validate(said)
    assert said.keys() <= SCHEMA["$defs"][event]["properties"].keys()
    return event


def test_all_that_is_said_keeps_to_it() -> None:
    reading = Reading(-1, 10, "five_five", 0.91234567, 1.0, True, {})
    with served(limits=Limits(kept=3, hold=3 * PATIENCE)) as (output, delivery):
        with client_of(output, "/?stream=old&after=3") as client:
            said = [heard(client), heard(client)]  # while nothing is known yet
        delivery.tell("accepted", 1.23456, sign_set="asl", **facts_of(reading))
        delivery.tell("accepted", 2.0, digit=0)
        delivery.tell("taken_back", 3.0, digit=0, sign_set="asl")
        delivery.tell("cleared", 4.0, sign_set="asl")
        delivery.tell("entered", 5.0, number="007", sign_set="asl")
        with client_of(output, f"/?stream={delivery.stream}&after=1") as client:
            say(client, event="nonsense")
            said += [heard(client) for _ in range(6)]
        with client_of(output, "/?after=0") as client:
            said.append(heard(client))
            delivery.tell("accepted", 6.0, sign_set="asl", **facts_of(reading))
            said += [heard(client) for _ in range(5)]
    kinds = [check(told) for told in said]
    assert set(kinds) == {"hello", "gap", "accepted", "taken_back", "cleared", "entered", "error"}
    (last,) = [told for told in said if told.get("id") == 6]
    assert (last["digit"], last["handshape"], last["confidence"], last["slot"]) == (10, "five_five", 0.9123, -1)


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_keep_to_it(text: str) -> None:
    check(json.loads(text))


def test_every_kind_has_an_example() -> None:
    kinds = {json.loads(text)["event"] for text in EXAMPLES}
    assert kinds == {name for name, rule in SCHEMA["$defs"].items() if "event" in rule.get("properties", {})}


@pytest.mark.parametrize(
    "wrong",
    [
        {"event": "accepted"},
        {"event": "hello", "version": 1},
        {"event": "resume", "after": -1},
        {"event": "resume", "stream": 4, "after": 1},
        {"event": "other", "version": 1},
    ],
)
def test_what_is_no_message_does_not_keep_to_it(wrong: dict[str, object]) -> None:
    assert not validator("FromServer").is_valid(wrong)
    assert not validator("FromClient").is_valid(wrong)
