"""Pictures of the signs: those that come with handcam, and those a taught network has of the user's own."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QPixmap

from handcam.own_networks import SIGNS
from handcam.resources import asset


class _Taught:
    """folder: of the taught network in use; None: there is none."""

    folder: Path | None = None


def use_pictures_of(network: Path | None) -> None:
    """Look into this taught network's folder first; None: only among those that come with handcam. GUI thread."""
    _Taught.folder = network


def sign_picture(handshape: str) -> QPixmap:
    """The handshape's picture; an empty one where there is none. GUI thread. Cheap enough for every frame."""
    return _picture(handshape, _Taught.folder)


@lru_cache(maxsize=128)
def _picture(handshape: str, network: Path | None) -> QPixmap:
    folders = (asset("signs"),) if network is None else (network / SIGNS, asset("signs"))
    paths = (folder / f"{handshape}.png" for folder in folders)
    return next((QPixmap(str(path)) for path in paths if path.is_file()), QPixmap())
