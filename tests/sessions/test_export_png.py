"""Pictures leave with their pixels and nothing else."""

import struct
import zlib

import cv2
import numpy as np
import pytest

from handcam.sessions.exporting.png import bare_png

PIXELS = np.random.default_rng(1).integers(0, 255, (5, 7, 3), dtype=np.uint8)


def encoded(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8 | np.uint16]]) -> bytes:
    return cv2.imencode(".png", pixels)[1].tobytes()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def kinds(content: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        found.append(kind)
        at += 12 + length
    return found


def test_what_is_bare_stays_as_it_is() -> None:
    content = encoded(PIXELS)
    assert bare_png(content) == (content, (7, 5))


def test_texts_times_exif_and_whatever_follows_are_left_behind() -> None:
    content = encoded(PIXELS)
    extra = (
        chunk(b"tEXt", b"Author\0Anna") + chunk(b"eXIf", b"MM") + chunk(b"tIME", bytes(7)) + chunk(b"iCCP", b"x\0\0")
    )
    bare, size = bare_png(content[:33] + extra + content[33:] + b"Anna")
    assert (bare, size) == (content, (7, 5))
    assert set(kinds(bare)) == {b"IHDR", b"IDAT", b"IEND"}


def test_a_cut_at_any_byte_is_noticed() -> None:
    content = encoded(PIXELS)
    for cut in range(len(content)):
        with pytest.raises(ValueError, match=r"cut short|no PNG"):
            bare_png(content[:cut])


def test_a_flipped_bit_is_noticed() -> None:
    content = bytearray(encoded(PIXELS))
    content[60] ^= 4
    with pytest.raises(ValueError, match="damaged"):
        bare_png(bytes(content))


@pytest.mark.parametrize("other", [PIXELS[:, :, 0], PIXELS.astype(np.uint16), np.dstack([PIXELS, PIXELS[:, :, 0]])])
def test_other_pixels_than_rgb_of_8_bits_are_refused(
    other: np.ndarray[tuple[int, ...], np.dtype[np.uint8 | np.uint16]],
) -> None:
    with pytest.raises(ValueError, match="RGB of 8 bits"):
        bare_png(encoded(other))
