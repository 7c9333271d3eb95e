"""What there is to import below a folder."""

import os
from pathlib import Path

from handcam.sessions.format import SESSION

_NOT_CONTENT = "__MACOSX"
"""What one system adds to its archives."""


def sessions_below(folder: Path) -> list[Path]:
    """The folders of sessions at any depth, in order; not in hidden ones, nor through links. [] for none."""
    found = []
    for place, folders, files in os.walk(folder):
        if SESSION in files:
            found.append(Path(place))
            folders.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
    return found


def content_of(folder: Path) -> Path:
    """Where an unpacked archive really begins: many hold one folder with everything in it."""
    while True:
        inside = [path for path in folder.iterdir() if path.name != _NOT_CONTENT]
        if len(inside) != 1 or not inside[0].is_dir() or inside[0].is_symlink():
            return folder
        folder = inside[0]
