"""Which outputs there are, and making those that the settings switch on."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from handcam.outputs.output import Output
from handcam.section import Section
from handcam.settings import Settings


def import_output(name: str) -> None:
    """Import what the output of this name is made of: 0.1 s for some. Any thread; afterwards `make_output` is quick."""
    import_module(f"handcam.outputs.{name}{'.server' if name == 'websocket' else ''}")


def make_output(name: str, section: Any, *, on_trial: bool = False) -> Output:
    """The output of this name, started, with this section of the settings.

    on_trial: it only looks whether it could send, and announces itself to nobody.
    """
    return _mqtt(section, announces=not on_trial) if name == "mqtt" else MAKERS[name](section)


def _json_lines(s: Any) -> Output:
    from handcam.outputs.json_lines import json_lines

    return json_lines(s.path)


def _websocket(s: Any) -> Output:
    from handcam.outputs.websocket.server import WebSocketOutput

    origins = tuple(origin.strip() for origin in s.origins.split(",") if origin.strip())
    return WebSocketOutput(s.host, s.port, token=s.token, origins=origins, page=s.page)


def _osc(s: Any) -> Output:
    from handcam.outputs.osc import osc

    return osc(s.host, s.port, s.address)


def _mqtt(s: Any, *, announces: bool = True) -> Output:
    from handcam.outputs.mqtt import mqtt

    return mqtt(
        s.host,
        s.port,
        s.topic,
        username=s.username,
        password=s.password,
        tls=s.tls,
        ca_file=s.ca_file,
        qos=s.qos,
        announces=announces,
    )


def _webhook(s: Any) -> Output:
    from handcam.outputs.webhook import webhook

    return webhook(s.url, token=s.token, timeout=s.timeout)


def _keystrokes(s: Any) -> Output:
    from handcam.outputs.keystrokes import keystrokes

    return keystrokes(s.after)


def _clipboard(s: Any) -> Output:
    from handcam.outputs.clipboard import clipboard

    return clipboard(s.what)


MAKERS: Mapping[str, Callable[[Any], Output]] = {
    "json_lines": _json_lines,
    "websocket": _websocket,
    "osc": _osc,
    "mqtt": _mqtt,
    "webhook": _webhook,
    "keystrokes": _keystrokes,
    "clipboard": _clipboard,
}
"""By the names of their sections."""


def sections(settings: Settings) -> Mapping[str, Section]:
    """The outputs' sections, by name."""
    return {name: getattr(settings, name) for name in MAKERS}


def make_outputs(settings: Settings, *, on_trial: bool = False) -> tuple[Output, ...]:
    """Those that are switched on, started. on_trial: as `make_output`."""
    chosen = sections(settings).items()
    return tuple(make_output(name, section, on_trial=on_trial) for name, section in chosen if section.enabled)  # type: ignore[attr-defined]
