"""The command that tells where accepted digits go, and whether they get there."""

import json
from time import monotonic, sleep
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handcam.cli.options import AsJson, told

if TYPE_CHECKING:
    from handcam.outputs.output import OutputStatus
    from handcam.settings import Settings

_PATIENCE = 5.0  # s for an output to get ready


def outputs(
    as_json: AsJson = False,
    attempt: Annotated[
        bool, typer.Option("--try", help="Start those that are on, tell nobody anything, and say how they are doing.")
    ] = False,
) -> None:
    """List the outputs: on or off, where they send to, what is missing. Exits with 1 where one that is on has trouble.

    With --json, one line an output: {"name", "title", "on", "to", "missing", "state", "says"}.
    """
    with told():
        from handcam.settings import load_settings

        settings = load_settings()
        lines = _listed(settings)
        if attempt:
            for name, status in _tried(settings).items():
                lines[name] |= {"state": status.state.value, "says": status.says}
    for line in lines.values():
        typer.echo(json.dumps(line) if as_json else _as_text(line))
    if any(_is_ill(line, attempt) for line in lines.values()):
        raise typer.Exit(1)


def _listed(settings: "Settings") -> dict[str, dict[str, Any]]:
    from handcam import virtual_camera
    from handcam.build_outputs import sections
    from handcam.outputs.survey import missing, place

    found = {
        name: {
            "name": name,
            "title": type(section).model_config.get("title"),
            "on": section.enabled,  # type: ignore[attr-defined]
            "to": place(name, section),
            "missing": missing(name),
            "state": None,
            "says": "",
        }
        for name, section in sections(settings).items()
    }
    camera = {"on": False, "to": "switched on in the window", "missing": virtual_camera.missing()}
    found["virtual_camera"] = {"name": "virtual_camera", "title": "Virtual camera", **camera, "state": None, "says": ""}
    return found


def _tried(settings: "Settings") -> "dict[str, OutputStatus]":
    """How those that are on are doing once they had time to get ready."""
    from handcam.build_outputs import make_outputs
    from handcam.outputs.delivery import Delivery
    from handcam.outputs.output import OutputState

    delivery = Delivery(make_outputs(settings, on_trial=True))
    until = monotonic() + _PATIENCE
    try:
        while True:
            statuses = dict(delivery.statuses)
            starting = any(status.state is OutputState.STARTING for status in statuses.values())
            if not starting or monotonic() > until:
                return statuses
            sleep(0.05)
    finally:
        delivery.close()


def _is_ill(line: dict[str, Any], tried: bool) -> bool:
    if not line["on"]:
        return False
    return line["state"] != "ready" if tried else bool(line["missing"])


def _as_text(line: dict[str, Any]) -> str:
    state = f"{line['state']}: {line['says']}" if line["state"] else line["missing"]
    mark = "on " if line["on"] else "off"
    return f"{mark}  {line['title']:14}  {line['to']}" + (f"\n     {state}" if state else "")
