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
    assert picture.shape == (20, 40, 3)
    assert picture.dtype == np.uint8
    assert picture.max() > 30


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_sixteen_bits_are_brought_down_to_eight(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"deep{suffix}"
    cv2.imwrite(str(path), RED[..., ::-1].astype(np.uint16) * 257)
    np.testing.assert_array_equal(read_picture(path), RED)


def test_cmyk_keeps_its_colour(tmp_path: Path) -> None:
    Image.fromarray(RED).convert("CMYK").save(tmp_path / "print.jpg", quality=98)
    np.testing.assert_allclose(read_picture(tmp_path / "print.jpg").astype(int), RED, atol=6)


@pytest.mark.parametrize(("orientation", "at"), [(1, (10, 5)), (3, (10, 35)), (6, (5, 10)), (8, (35, 10))])
def test_exif_turns_it_the_right_way_round(tmp_path: Path, orientation: int, at: tuple[int, int]) -> None:
    left_half = RED.copy()
    left_half[:, 20:] = 0
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(left_half).save(tmp_path / "turned.jpg", quality=98, exif=exif)
    picture = read_picture(tmp_path / "turned.jpg")
    assert picture[at][0] > 180
    assert (picture[..., 0] > 100).mean() == pytest.approx(0.5, abs=0.05)


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


def test_torn_pictures_are_told_and_opencv_keeps_quiet(
    tmp_path: Path, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    jpeg = (data / "five.jpg").read_bytes()
    png = cv2.imencode(".png", read_picture(data / "five.jpg"))[1].tobytes()
    for name, whole in (("torn.jpg", jpeg), ("torn.png", png)):
        for share in (0.1, 0.5, 0.9):
            (tmp_path / name).write_bytes(whole[: int(len(whole) * share)])
            with pytest.raises(SourceError, match="Save it as JPEG or PNG"):
                read_picture(tmp_path / name)
    assert "WARN" not in capfd.readouterr().err, "OpenCV's own log is not for the user"


def test_what_is_too_large_is_not_loaded(tmp_path: Path) -> None:
    with (tmp_path / "huge.png").open("wb") as file:
        file.truncate(201 * 1024 * 1024)  # a hole: takes no room on the disk
    with pytest.raises(SourceError, match="larger than 200 MB"):
        read_picture(tmp_path / "huge.png")


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


def test_odd_names_neither_stop_the_search_nor_the_reading(tmp_path: Path, data: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    names = ["1²1.jpg", "2.jpg", "häнд 手.jpg"]  # "²" is a digit to Python, and no number
    for name in names:
        (tmp_path / name).write_bytes((data / "five.jpg").read_bytes())
    found = find_pictures(tmp_path)
    assert [path.name for path in found] == names
    assert all(read_picture(path).shape == (320, 320, 3) for path in found)


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no pictures in"):
        find_pictures(tmp_path)


def test_opencv_gives_what_we_read(data: Path) -> None:
    bgr = cv2.imread(str(data / "five.jpg"))
    assert bgr is not None
    np.testing.assert_array_equal(read_picture(data / "five.jpg"), bgr[..., ::-1])
