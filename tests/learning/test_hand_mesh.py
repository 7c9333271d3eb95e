"""The rigged hand: kinematics, skinning and the named poses."""

from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from handcam.domain import Handedness
from handcam.errors import LearningError
from handcam.learning.hand_mesh import TIPS, HandMesh, HandShape
from handcam.learning.poses import CONTACTS, FAR, POSES, Pose, pose_distance, random_pose, settle
from handcam.signs import Handshape

MESH = Path(__file__).parents[3] / "shared" / "hand_mesh"
SIDES: tuple[Handedness, ...] = get_args(Handedness)
needs_mesh = pytest.mark.skipif(not MESH.is_dir(), reason="needs the hand mesh: ../shared/hand_mesh is missing")
FLAT = Pose(np.zeros(23))


@pytest.fixture(scope="module", params=SIDES)
def mesh(request: pytest.FixtureRequest) -> HandMesh:
    return HandMesh.load(MESH, request.param, detail=0)


def bent(angle: int, degrees: float) -> Pose:
    return Pose(np.where(np.arange(23) == angle, degrees, 0.0))


def test_missing_mesh_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(LearningError, match="give the folder that holds"):
        HandMesh.load(tmp_path / "nowhere", "right")


def test_broken_mesh_names_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "right.glb").write_bytes(b"no glTF at all")
    with pytest.raises(LearningError, match="fetch the mesh again"):
        HandMesh.load(tmp_path, "right")


@needs_mesh
def test_flat_hand_is_the_bind_pose(mesh: HandMesh) -> None:
    hand = mesh.pose(FLAT)
    np.testing.assert_allclose(hand.vertices, mesh.vertices, atol=1e-5)
    assert hand.landmarks.shape == (21, 3)
    assert hand.landmarks.dtype == np.float32


@needs_mesh
def test_fingers_point_up_and_the_thumb_is_on_its_side(mesh: HandMesh) -> None:
    marks = mesh.pose(FLAT).landmarks
    assert np.allclose(marks[0], 0, atol=1e-6)
    assert marks[12, 1] < -0.15
    assert (marks[4, 0] > 0) == (mesh.handedness == "right")


@needs_mesh
@pytest.mark.parametrize("finger", range(4))
def test_flexing_brings_the_tip_towards_the_palm(mesh: HandMesh, finger: int) -> None:
    tip = 8 + 4 * finger
    flat, flexed = mesh.pose(FLAT).landmarks, mesh.pose(bent(5 + 4 * finger, 60)).landmarks
    assert flexed[tip, 2] < flat[tip, 2] - 0.03
    others = [mark for mark in range(21) if not tip - 3 <= mark <= tip]
    np.testing.assert_allclose(flexed[others], flat[others], atol=1e-5)


@needs_mesh
def test_spreading_the_index_goes_to_the_thumb(mesh: HandMesh) -> None:
    flat, spread = mesh.pose(FLAT).landmarks, mesh.pose(bent(8, 15)).landmarks
    towards_thumb = np.sign(flat[4, 0])
    assert (spread[8, 0] - flat[8, 0]) * towards_thumb > 0.01


@needs_mesh
def test_bones_keep_their_lengths(mesh: HandMesh) -> None:
    def lengths(pose: Pose) -> np.ndarray:
        marks = mesh.pose(pose).landmarks
        return np.array([np.linalg.norm(marks[k] - marks[k - 1]) for k in range(1, 21) if k % 4 != 1])

    for pose in POSES.values():
        np.testing.assert_allclose(lengths(pose), lengths(FLAT), atol=1e-6)


@needs_mesh
def test_a_longer_finger_reaches_further(mesh: HandMesh) -> None:
    long = HandShape(lengths=(1, 1.1, 1, 1, 1))
    plain, longer = mesh.pose(FLAT).landmarks, mesh.pose(FLAT, long).landmarks
    reach = np.linalg.norm(plain[8] - plain[5]), np.linalg.norm(longer[8] - longer[5])
    assert reach[1] == pytest.approx(1.1 * reach[0], rel=0.01)


@needs_mesh
@pytest.mark.parametrize("handshape", CONTACTS)
def test_touching_tips_touch(mesh: HandMesh, handshape: Handshape) -> None:
    tips = mesh.pose(settle(mesh, POSES[handshape], CONTACTS[handshape])).joints[list(TIPS)]
    for a, b in CONTACTS[handshape]:
        # Tip joints lie in the middle of the fingers: skins meet at about 12 mm, and four tips cannot all.
        near = 0.0155 if b < 3 or handshape is not Handshape.O else 0.027
        assert np.linalg.norm(tips[a] - tips[b]) < near


@needs_mesh
def test_skin_faces_outwards(mesh: HandMesh) -> None:
    a, b, c = (mesh.vertices[mesh.faces[:, k]].astype(float) for k in range(3))
    assert (np.cross(b - a, c - a) * a).sum() / 6 > 1e-4


def test_all_named_handshapes_have_a_pose() -> None:
    assert set(POSES) == set(Handshape) - {Handshape.OTHER}


def test_other_is_far_from_every_sign() -> None:
    rng = np.random.default_rng(4)
    for _ in range(30):
        pose = random_pose(rng, Handshape.OTHER)
        assert min(pose_distance(pose, named) for named in POSES.values()) > FAR


def test_poses_interpolate() -> None:
    half = POSES[Handshape.FIVE].towards(POSES[Handshape.FIST], 0.5)
    np.testing.assert_allclose(half.angles * 2, POSES[Handshape.FIVE].angles + POSES[Handshape.FIST].angles)
