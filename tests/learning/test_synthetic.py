"""The picture generator."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from handcam.domain import Handedness
from handcam.errors import LearningError
from handcam.learning.hand_mesh import HandShape
from handcam.learning.poses import POSES
from handcam.learning.skin import Look
from handcam.learning.synthetic import Renderer, random_picture, settled, write_pictures
from handcam.learning.views import View, cut_off, random_turn, random_view, rotation
from handcam.signs import Handshape

MESH = Path(__file__).parents[3] / "shared" / "hand_mesh"
needs_mesh = pytest.mark.skipif(not MESH.is_dir(), reason="needs the hand mesh: ../shared/hand_mesh is missing")


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    pytest.importorskip("pyvista", reason="needs pyvista: uv sync --group synthetic")
    opened = Renderer(MESH, (160, 160))
    try:
        opened.__enter__()
    except LearningError as error:
        pytest.skip(f"needs OpenGL: {error}")
    yield opened
    opened.__exit__(None, None, None)


@needs_mesh
@pytest.mark.parametrize("side", ["left", "right"])
def test_landmarks_lie_inside_the_drawn_hand(renderer: Renderer, side: Handedness) -> None:
    mesh, look = renderer.meshes[side], Look.random(np.random.default_rng(1))
    for handshape in (Handshape.FIVE, Handshape.V, Handshape.FIST, Handshape.O):
        hand = mesh.pose(settled(mesh, POSES[handshape], handshape))
        view = View(rotation(20, 10, 15), np.array([0, 0.08, 0.5], np.float32), 200.0)
        colour, cover = renderer.draw(hand, side, HandShape(), look, view)
        points = view.project(view.place(hand.landmarks), renderer.size).round().astype(int)
        assert (cover[points[:, 1], points[:, 0], 0] > 0.5).mean() > 0.95
        assert colour.shape == (160, 160, 3)
        assert 0.02 < cover.mean() < 0.5


@needs_mesh
@pytest.mark.parametrize("handshape", Handshape)
def test_every_handshape_gives_a_picture(renderer: Renderer, handshape: Handshape) -> None:
    picture = random_picture(np.random.default_rng(5), handshape, renderer)
    assert picture.pixels.shape == (160, 160, 3)
    assert picture.pixels.dtype == np.uint8
    assert picture.pixels.std() > 4
    assert picture.handshape is handshape
    assert picture.landmarks.shape == (21, 2)
    assert picture.world.shape == (21, 3)
    assert picture.landmarks.dtype == picture.world.dtype == np.float32
    if handshape is not Handshape.OTHER:  # it may be a hand cut off by the border
        assert (picture.landmarks > -16).all()
        assert (picture.landmarks < 176).all()
    assert 0.03 < np.ptp(picture.world, axis=0).max() < 0.3


@needs_mesh
def test_same_seed_same_picture(renderer: Renderer) -> None:
    first, again, other = (random_picture(np.random.default_rng(seed), "w", renderer) for seed in (8, 8, 9))
    assert np.array_equal(first.pixels, again.pixels)
    assert np.array_equal(first.landmarks, again.landmarks)
    assert not np.array_equal(first.pixels, other.pixels)


@needs_mesh
def test_both_hands_are_drawn(renderer: Renderer) -> None:
    rng = np.random.default_rng(3)
    assert {random_picture(rng, "five", renderer).handedness for _ in range(12)} == {"left", "right"}
    assert random_picture(rng, "five", renderer, "left").handedness == "left"


@needs_mesh
@pytest.mark.usefixtures("renderer")
def test_files_are_named_after_handshape_and_hand(tmp_path: Path) -> None:
    assert write_pictures(MESH, tmp_path, 2, 1, 96, (Handshape.V, Handshape.OTHER)) == 12
    names = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.jpg"))
    assert len(names) == 12
    assert sum(name.startswith("v/") for name in names) == 2
    assert all(name.split("/")[0] in ("other", "v") and name.endswith(("_left.jpg", "_right.jpg")) for name in names)


@needs_mesh
@pytest.mark.usefixtures("renderer")
def test_a_run_that_was_stopped_goes_on(tmp_path: Path) -> None:
    write_pictures(MESH, tmp_path, 3, 1, 96, (Handshape.V,))
    paths = sorted(tmp_path.rglob("*.jpg"))
    before = {path.name: path.read_bytes() for path in paths}
    paths[1].unlink()
    paths[0].write_bytes(b"left as it is")
    assert write_pictures(MESH, tmp_path, 3, 1, 96, (Handshape.V,)) == 3
    after = {path.name: path.read_bytes() for path in tmp_path.rglob("*.jpg")}
    assert after == {**before, paths[0].name: b"left as it is"}


@needs_mesh
def test_a_cut_off_hand_loses_finger_tips(renderer: Renderer) -> None:
    rng = np.random.default_rng(0)
    mesh = renderer.meshes["right"]
    hand = mesh.pose(settled(mesh, POSES[Handshape.FIVE], Handshape.FIVE))
    for _ in range(10):
        view = random_view(rng, hand, random_turn(rng, Handshape.FIVE, "right"), renderer.size)
        inside = view.project(view.place(hand.landmarks), renderer.size)
        assert ((inside > -1) & (inside < 161)).all()
        cut = cut_off(rng, view, hand, renderer.size)
        points = cut.project(cut.place(hand.landmarks), renderer.size)
        assert ((points < 0) | (points > 160)).any()
