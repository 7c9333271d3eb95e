"""What can be told of an output without starting it: where it sends to, and what this machine lacks for it."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

_MODULES = {"websocket": "handcam.outputs.websocket.server"}  # each other one has the name of its section


def place(name: str, section: Any) -> str:
    """Where it sends to, without secrets. section: its settings."""
    match name:
        case "json_lines":
            return "standard output" if section.path is None else str(section.path)
        case "websocket":
            return f"ws://{_host(section.host)}:{section.port}"
        case "osc":
            return f"osc.udp://{_host(section.host)}:{section.port}{section.address}"
        case "mqtt":
            return f"mqtt{'s' if section.tls else ''}://{_host(section.host)}:{section.port}/{section.topic}"
        case "webhook":
            return _site(section.url) or "no address"
        case "keystrokes":
            return "the program that has the keyboard"
        case "clipboard":
            return "the clipboard"
    raise ValueError(name)


def missing(name: str) -> str:
    """What it lacks on this machine, with the remedy; "" where nothing does. Quick, and starts nothing."""
    module = _MODULES.get(name, f"handcam.outputs.{name}")
    if find_spec(module.rpartition(".")[0]) is None or find_spec(module) is None:
        return ""
    ask = getattr(import_module(module), "missing", None)
    return "" if ask is None else ask()


def _host(name: str) -> str:
    return f"[{name}]" if ":" in name else name


def _site(url: str) -> str:
    """Scheme and machine: path, query and user may hold what is secret."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}" if parts.netloc else ""
