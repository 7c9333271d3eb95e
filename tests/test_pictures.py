"""Still pictures of every kind, and files that are none."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.errors import SourceError
from handcam.pictures import find_pictures, read_picture

Image = pytest.importorskip("PIL.Image", reason="needs Pillow to write unusual pictures")
RED = np.zeros((20, 40, 3), np.uint8)
RED[..., 0] = 200


def test_rgb_order(tmp_path: Path) -> None:
    Image.fromarray(RED).save(tmp_path / "red.png")
    np.testing.assert_array_equal(read_picture(tmp_path / "red.png"), RED)


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "CMYK", "P", "1", "I;16"])
def test_every_kind_comes_as_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("picture.jpg" if mode == "CMYK" else "picture.png")
    if mode == "I;16":
        Image.fromarray(np.full((20, 40), 40_000, np.uint16)).save(path)
    else:
        Image.fromarray(RED).convert("L" if mode == "LA" else mode).convert(mode).save(path)
    picture = read_picture(path)
    assert (picture.shape, picture.dtype) == ((20, 40, 3), np.uint8)
    assert picture.max() > 30


def test_exif_turns_the_picture(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    Image.fromarray(RED).save(tmp_path / "turned.jpg", exif=exif)
    assert read_picture(tmp_path / "turned.jpg").shape == (40, 20, 3)


@pytest.mark.parametrize("content", [b"", b"just text", b"\xff\xd8\xff\xe0 torn"])
def test_what_is_no_picture_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=r"broken\.jpg.*Save it as JPEG or PNG"):
        read_picture(path)


def test_missing_files_and_folders_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.jpg", tmp_path):
        with pytest.raises(SourceError, match="cannot be read"):
            read_picture(path)


def test_pictures_are_found_in_counting_order_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b/10.png", "b/2.png", "a.JPG", ".hidden/1.png", "b/.x.png", "notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [str(path.relative_to(tmp_path)) for path in find_pictures(tmp_path)]
    assert found == ["a.JPG", str(Path("b/2.png")), str(Path("b/10.png"))]


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no pictures in"):
        find_pictures(tmp_path)


def test_opencv_gives_what_we_read(data: Path) -> None:
    bgr = cv2.imread(str(data / "five.jpg"))
    assert bgr is not None
    np.testing.assert_array_equal(read_picture(data / "five.jpg"), bgr[..., ::-1])
