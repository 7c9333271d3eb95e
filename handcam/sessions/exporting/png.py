"""PNG files with nothing but pixels in them: no text, no time, no EXIF, no colour profile. Nothing is decoded."""

import struct
import zlib

from handcam.sentences import Sentence

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = (b"IHDR", b"IDAT", b"IEND")
_RGB = (8, 2)  # bits a sample, colour type


def bare_png(content: bytes) -> tuple[bytes, tuple[int, int]]:
    """The same picture with the chunks of its pixels alone, and its (width, height).

    Raises:
        ValueError: it is no whole PNG of 8-bit RGB pixels; says what is wrong.
    """
    if not content.startswith(_SIGNATURE):
        raise ValueError(Sentence("it is no PNG file"))
    parts, size, kind, at = [_SIGNATURE], (0, 0), b"", len(_SIGNATURE)
    while kind != b"IEND":
        head = content[at : at + 8]
        length, kind = struct.unpack(">I4s", head) if len(head) == 8 else (0, b"")
        chunk = content[at : at + 12 + length]
        if not kind or len(chunk) < 12 + length:
            raise ValueError(Sentence("it is cut short"))
        if zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:], "big"):
            raise ValueError(Sentence("its content is damaged"))
        if kind == b"IHDR":
            size = _size(chunk[8:-4])
        if kind in _KEPT:
            parts.append(chunk)
        at += len(chunk)
    return b"".join(parts), size


def _size(header: bytes) -> tuple[int, int]:
    width, height, bits, colour = struct.unpack(">IIBB", header[:10])
    if (bits, colour) != _RGB:
        raise ValueError(Sentence("its pixels are not RGB of 8 bits"))
    return width, height
