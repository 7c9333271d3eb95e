"""The guide's pictures: that they can be made, that they are up to date, and that handcam itself can read them."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.build import make_picture_reader
from handcam.errors import LearningError
from handcam.learning.sign_pictures import SIDE, shown_handshapes, sign_picture, write_sign_pictures
from handcam.learning.synthetic import Renderer
from handcam.resources import asset
from handcam.settings import Settings
from handcam.signs import Handshape, builtin_sign_sets, load_sign_set

MESH = Path(__file__).parents[3] / "shared" / "hand_mesh"
needs_mesh = pytest.mark.skipif(not MESH.is_dir(), reason="needs the hand mesh: ../shared/hand_mesh is missing")


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    pytest.importorskip("pyvista", reason="needs pyvista: uv sync --group synthetic")
    opened = Renderer(MESH, (SIDE, SIDE), detail=1, supersample=2)
    try:
        opened.__enter__()
    except LearningError as error:
        pytest.skip(f"needs OpenGL: {error}")
    yield opened
    opened.__exit__(None, None, None)


def stored(handshape: Handshape) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """The picture that comes with handcam: RGB and cover, float32 (H, W, 4)."""
    picture = cv2.imread(str(asset("signs") / f"{handshape}.png"), cv2.IMREAD_UNCHANGED)
    assert picture is not None, handshape
    return cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA).astype(np.float32)


def test_every_handshape_of_every_sign_set_is_drawn_and_those_the_kiosk_takes_for_more() -> None:
    assert {str(handshape) for handshape in shown_handshapes()} == {
        handshape for name in builtin_sign_sets() for handshape in load_sign_set(name).digits
    } | {"pinky", "rock", "ily"}
    assert {path.stem for path in asset("signs").iterdir()} == {str(handshape) for handshape in shown_handshapes()}


@pytest.mark.parametrize("handshape", shown_handshapes())
def test_pictures_are_small_and_have_room_around_the_hand(handshape: Handshape) -> None:
    assert (asset("signs") / f"{handshape}.png").stat().st_size < 40_000
    picture = stored(handshape)
    assert picture.shape == (SIDE, SIDE, 4)
    cover = picture[:, :, 3]
    for border in (cover[:5], cover[-5:], cover[:, :5], cover[:, -5:]):
        assert border.max() == 0
    assert 0.1 < (cover > 128).mean() < 0.6


@needs_mesh
@pytest.mark.parametrize("handshape", [Handshape.FIVE, Handshape.THUMB, Handshape.PINCH, Handshape.THUMB_RING])
def test_the_stored_picture_is_what_is_drawn_now(renderer: Renderer, handshape: Handshape) -> None:
    now, before = sign_picture(renderer, handshape).astype(np.float32), stored(handshape)
    apart = np.abs(now[:, :, 3] - before[:, :, 3]).mean()
    assert apart < 2, f"{handshape} looks different now: make assets/signs again (CONTRIBUTING.md has the command)"


@needs_mesh
def test_a_right_hand_has_its_thumb_on_the_left_as_in_a_mirror(renderer: Renderer) -> None:
    cover = sign_picture(renderer, Handshape.L)[:, :, 3] > 128
    rows = cover[: SIDE // 4]  # the index finger's tip
    tip = np.nonzero(rows.any(axis=0))[0].mean()
    thumb = np.nonzero(cover.any(axis=0))[0].min()
    assert tip - thumb > SIDE / 5


@needs_mesh
@pytest.mark.usefixtures("renderer")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LearningError, match="Choose a folder"):
        write_sign_pictures(MESH, tmp_path / "file" / "signs")


def test_handcam_reads_its_own_pictures(tmp_path: Path) -> None:
    """All 16 were read right when this was written; two may fail, so that another network need not be as lucky."""
    handshapes = shown_handshapes()
    own = tmp_path / "own.toml"
    own.write_text("[digits]\n" + "".join(f"{name} = {number}\n" for number, name in enumerate(handshapes)))
    for handshape in handshapes:
        picture = stored(handshape)
        cover = picture[:, :, 3:] / 255
        scene = np.full((480, 480, 3), 128, np.float32)
        start = (480 - SIDE) // 2
        scene[start : start + SIDE, start : start + SIDE] = picture[:, :, :3] * cover + 128 * (1 - cover)
        cv2.imwrite(str(tmp_path / f"{handshape}.png"), scene[:, :, ::-1].astype(np.uint8))
    paths = [tmp_path / f"{handshape}.png" for handshape in handshapes]
    with make_picture_reader(Settings.model_validate({"stabiliser": {"sign_set": str(own)}})) as reader:
        told = {reading.path.stem: reading.digit for reading in reader.read(paths)}
    wrong = [name for number, name in enumerate(handshapes) if told[name] != number]
    assert len(wrong) <= 2, f"not read right: {wrong}"
