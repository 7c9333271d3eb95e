"""Reading still pictures of every common kind into RGB."""

import re
from pathlib import Path

import cv2
import numpy as np

from handcam.domain import Pixels
from handcam.errors import SourceError

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff", ".ppm", ".pgm"})
_LARGEST_BYTES = 200 * 1024 * 1024


def read_picture(path: Path) -> Pixels:
    """The picture as RGB uint8 (h, w, 3), turned as its EXIF says; grey, 16-bit, CMYK and alpha are converted.

    Raises:
        SourceError: there is no such file, or it is no picture.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise SourceError(
                '"{path}" is larger than {most} MB. Save it smaller and try again.',
                path=path,
                most=_LARGEST_BYTES >> 20,
            )
        content = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    except OSError as error:
        raise SourceError(
            '"{path}" cannot be read ({reason}). Check the path and its permissions.', path=path, reason=error.strerror
        ) from None
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # the error below says it
    try:
        picture = cv2.imdecode(content, cv2.IMREAD_COLOR_RGB) if content.size else None
    except cv2.error:
        picture = None
    if picture is None:
        raise SourceError('"{path}" is no picture that can be read. Save it as JPEG or PNG and try again.', path=path)
    return picture.astype(np.uint8, copy=False)


def find_pictures(folder: Path) -> list[Path]:
    """All pictures under a folder, at any depth, in the order a person counts: 2 before 10. Hidden files are left out.

    Raises:
        SourceError: the folder holds none.
    """
    paths = [
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and not path.is_dir()
    ]
    if not paths:
        kinds = ", ".join(sorted(suffix[1:] for suffix in SUFFIXES))
        raise SourceError(
            'There are no pictures in "{folder}". Name a folder with {kinds} files.', folder=folder, kinds=kinds
        )
    return sorted(paths, key=_counted)


def _counted(path: Path) -> list[str | int]:
    return [int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", str(path).lower())]
