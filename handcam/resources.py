"""Where handcam's own files are: beside the package in a checkout, inside it in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def asset(name: str) -> Path:
    """A file or folder under assets/."""
    return _folder("assets") / name


def model(name: str) -> Path:
    """A file under models/."""
    return _folder("models") / name
