"""A rigged hand: glTF loading, forward kinematics and linear blend skinning, in numpy alone.

Hand space, used throughout: metres, origin at the wrist, axes as a camera sees an upright hand that shows it
the palm: x to the picture's right, y down (fingers point to -y), z away from the viewer (the palm faces -z).
A right hand's thumb is then on +x, a left hand's on -x.

Joint axes follow WebXR Hand Input (https://www.w3.org/TR/webxr-hand-input-1/): each joint's -Z runs along its
bone to the tip and +Y out of the back of the hand, so bending is a rotation about -X.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from handcam.domain import Handedness
from handcam.errors import LearningError
from handcam.learning.poses import Pose

Array = NDArray[np.float32]

DIGITS = ("thumb", "index-finger", "middle-finger", "ring-finger", "pinky-finger")
_BONES = ("metacarpal", "phalanx-proximal", "phalanx-intermediate", "phalanx-distal", "tip")
_THUMB = ("metacarpal", "phalanx-proximal", "phalanx-distal", "tip")
JOINTS = ("wrist", *(f"{digit}-{bone}" for digit in DIGITS for bone in (_THUMB if digit == "thumb" else _BONES)))
"""The 25 joints of WebXR Hand Input, in its order; joint 25, which we add, is the forearm."""
FOREARM = 25
LANDMARK_JOINTS = (0, 1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 16, 17, 18, 19, 21, 22, 23, 24)
"""The joint of each of MediaPipe's 21 hand landmarks (finger metacarpals have none)."""
TIPS = (4, 9, 14, 19, 24)
_LEVELS = (
    ((1, 5, 10, 15, 20, FOREARM), (0,) * 6),
    ((2, 6, 11, 16, 21), (1, 5, 10, 15, 20)),
    ((3, 7, 12, 17, 22), (2, 6, 11, 16, 21)),
    ((4, 8, 13, 18, 23), (3, 7, 12, 17, 22)),
    ((9, 14, 19, 24), (8, 13, 18, 23)),
)
_PARENT = np.zeros(26, int)
for _children, _parents in _LEVELS:
    _PARENT[list(_children)] = _parents

_TO_HAND = {
    "right": np.array([[0, 0, -1], [0, 1, 0], [1, 0, 0]], float),
    "left": np.array([[0, 0, 1], [0, 1, 0], [-1, 0, 0]], float),
}
_COMPONENTS = {5121: "u1", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}
_FOREARM_SIDES = 32
_FOREARM_LENGTH = 0.34


@dataclass(frozen=True)
class HandShape:
    """How one signer's hand differs from the mesh: factors, 1 = as modelled.

    lengths and widths are float (5,), thumb to pinky; `arm` scales the forearm's thickness.
    `sleeve` is the distance in metres from the wrist at which a sleeve starts, or None for a bare arm.
    """

    lengths: tuple[float, ...] = (1.0,) * 5
    widths: tuple[float, ...] = (1.0,) * 5
    arm: float = 1.0
    sleeve: float | None = None

    @classmethod
    def random(cls, rng: np.random.Generator) -> HandShape:
        """One signer's hand: fingers 10 % about, some with a sleeve."""
        overall, width = rng.normal(1, 0.04), rng.normal(1, 0.05)
        lengths = np.clip(overall * rng.normal(1, 0.02, 5), 0.88, 1.12)
        widths = np.clip(width * rng.normal(1, 0.02, 5), 0.86, 1.16)
        sleeve = float(rng.uniform(0.015, 0.16)) if rng.random() < 0.5 else None
        return cls(tuple(lengths.tolist()), tuple(widths.tolist()), float(rng.uniform(0.9, 1.12)), sleeve)


@dataclass(frozen=True)
class PosedHand:
    """A hand in one pose: vertices float32 (N, 3), normals (N, 3), joints (26, 3), in metres, hand space."""

    vertices: Array
    normals: Array
    joints: Array

    @property
    def landmarks(self) -> Array:
        """The 21 hand landmarks in MediaPipe's order, float32 (21, 3), metres."""
        return self.joints[list(LANDMARK_JOINTS)]


@dataclass(frozen=True, eq=False)
class HandMesh:
    """A rigged hand with a forearm.

    Attributes:
        handedness: "left" or "right".
        vertices: float32 (N, 3), metres, hand space, in the bind pose.
        faces: int (M, 3), indices of vertices, anticlockwise from outside.
        weights: float32 (N, 26), how much each joint moves each vertex; a row adds up to 1.
        bind: float64 (26, 4, 4), each joint's place in the bind pose.
        along_arm: float32 (N,), metres from the wrist down the forearm, negative on the hand.
    """

    handedness: Handedness
    vertices: Array
    faces: NDArray[np.int64]
    weights: Array
    bind: NDArray[np.float64]
    along_arm: Array = field(repr=False)

    @classmethod
    def load(cls, folder: Path, handedness: Handedness, detail: int = 1) -> HandMesh:
        """Read `<folder>/<handedness>.glb`; `detail` is how often every triangle is split in four."""
        path = Path(folder) / f"{handedness}.glb"
        if not path.is_file():
            raise LearningError(
                f"There is no hand mesh at {path}: give the folder that holds left.glb and right.glb "
                "(the generic-hand model of the npm package @webxr-input-profiles/assets)."
            )
        try:
            vertices, faces, weights, bind = _read_rig(path, _TO_HAND[handedness])
        except (KeyError, ValueError, struct.error) as error:
            raise LearningError(f"{path} is not the rigged WebXR hand: fetch the mesh again.") from error
        vertices, faces, weights = _weld(vertices, faces, weights)
        for _ in range(detail):
            vertices, faces, weights = _loop_split(vertices, faces, weights)
        vertices, faces, weights = _add_forearm(vertices, faces, weights)
        bind = np.concatenate([bind, bind[:1]])
        along = vertices[:, 1].astype(np.float32)
        return cls(handedness, vertices.astype(np.float32), faces, weights.astype(np.float32), bind, along)

    @cached_property
    def bind_normals(self) -> Array:
        """Outward unit normals of the vertices in the bind pose, float32 (N, 3)."""
        return vertex_normals(self.vertices, self.faces)

    @cached_property
    def _local(self) -> NDArray[np.float64]:
        return np.asarray(np.linalg.inv(self.bind[_PARENT]) @ self.bind)

    @cached_property
    def _inverse_bind(self) -> NDArray[np.float64]:
        return np.asarray(np.linalg.inv(self.bind))

    def joint_places(self, angles: NDArray[np.float64], shape: HandShape | None = None) -> NDArray[np.float64]:
        """Forward kinematics: each joint's place, float64 (..., 26, 4, 4), from angles (..., 23), degrees."""
        turns = _joint_turns(angles, -1.0 if self.handedness == "left" else 1.0)
        local = self._local.copy()
        if shape is not None:
            for digit, length in enumerate(shape.lengths):
                first = 2 if digit == 0 else 1 + 5 * digit
                local[first + 1 : first + (3 if digit == 0 else 4), :3, 3] *= length
        places = np.empty((*angles.shape[:-1], 26, 4, 4))
        places[..., 0, :, :] = self.bind[0]
        for children, parents in _LEVELS:
            kids = list(children)
            places[..., kids, :, :] = places[..., list(parents), :, :] @ local[kids] @ turns[..., kids, :, :]
        return places

    def pose(self, pose: Pose, shape: HandShape | None = None) -> PosedHand:
        """The hand in `pose`: forward kinematics, then linear blend skinning (glTF 2.0 spec, 3.7.3.3)."""
        places = self.joint_places(pose.angles, shape)
        matrices = places @ _scales(shape) @ self._inverse_bind
        blend = (self.weights @ matrices[:, :3, :].reshape(26, 12).astype(np.float32)).reshape(-1, 3, 4)
        rest = self.vertices if shape is None else self._shaped_arm(shape)
        vertices = np.einsum("nij,nj->ni", blend[:, :, :3], rest) + blend[:, :, 3]
        share, outward = self._seam
        normals = vertex_normals(vertices, self.faces)
        normals += share[:, None] * (np.einsum("nij,nj->ni", blend[:, :, :3], outward) - normals)
        return PosedHand(vertices, normals, places[:, :3, 3].astype(np.float32))

    @cached_property
    def _seam(self) -> tuple[Array, Array]:
        """Where hand and forearm meet, (N,) 0..1, and which way the skin faces there, (N, 3)."""
        place = self.along_arm
        share = _smooth(place, -0.006, 0.004) * (1 - _smooth(place, 0.024, 0.034))
        ring = self.vertices[(place > 0.03) & (place < 0.06)][:, [0, 2]]
        outward = np.zeros_like(self.vertices)
        outward[:, [0, 2]] = self.vertices[:, [0, 2]] - (ring.max(0) + ring.min(0)) / 2
        return share.astype(np.float32), outward / np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-6)

    def _shaped_arm(self, shape: HandShape) -> Array:
        rest = self.vertices.copy()
        share = _smooth(self.along_arm, 0.02, 0.12)
        girth = 1 + (shape.arm - 1) * share
        if shape.sleeve is not None:
            cloth = self.along_arm >= shape.sleeve
            angle = np.arctan2(rest[:, 2], rest[:, 0])
            folds = 0.03 * np.sin(3 * angle + 90 * self.along_arm) + 0.02 * np.sin(5 * angle - 160 * self.along_arm)
            girth = np.where(cloth, girth * (1.22 + folds + 0.9 * (self.along_arm - shape.sleeve)), girth)
        rest[:, [0, 2]] *= girth[:, None]
        return rest


def vertex_normals(vertices: Array, faces: NDArray[np.int64]) -> Array:
    """Outward unit normals, float32 (N, 3): each the area-weighted mean of its triangles' normals."""
    corners = vertices[faces]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    flat, normals = faces.T.ravel(), np.empty_like(vertices)
    for axis in range(3):
        normals[:, axis] = np.bincount(flat, np.tile(cross[:, axis], 3), len(vertices))
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    return np.asarray(normals / np.maximum(lengths, 1e-12), np.float32)


def _read_rig(path: Path, to_hand: NDArray[np.float64]) -> tuple[Any, Any, Any, Any]:
    """Vertices, faces, weights and bind places of a .glb (glTF 2.0 spec, 4.4), turned into hand space."""
    data = path.read_bytes()
    if data[:4] != b"glTF":
        raise ValueError("no glTF header")
    (size,) = struct.unpack("<I", data[12:16])
    head, blob = json.loads(data[20 : 20 + size]), data[28 + size :]
    part, skin = head["meshes"][0]["primitives"][0], head["skins"][0]
    columns = [JOINTS.index(head["nodes"][node]["name"]) for node in skin["joints"]]
    inverse = _accessor(head, blob, skin["inverseBindMatrices"]).reshape(-1, 4, 4).transpose(0, 2, 1)
    bind = np.empty((25, 4, 4))
    bind[columns] = np.linalg.inv(inverse.astype(float))
    vertices = _accessor(head, blob, part["attributes"]["POSITION"]).astype(float)
    which = np.array(columns)[_accessor(head, blob, part["attributes"]["JOINTS_0"])]
    weights = np.zeros((len(vertices), 26))
    loads = _accessor(head, blob, part["attributes"]["WEIGHTS_0"])
    np.add.at(weights, (np.arange(len(vertices))[:, None], which), loads)
    faces = _accessor(head, blob, part["indices"]).reshape(-1, 3).astype(np.int64)
    wrist = bind[0, :3, 3].copy()
    bind[:, :3, 3] = (bind[:, :3, 3] - wrist) @ to_hand.T
    bind[:, :3, :3] = to_hand @ bind[:, :3, :3]
    return (vertices - wrist) @ to_hand.T, faces, weights / weights.sum(1, keepdims=True), bind


def _accessor(head: dict[str, Any], blob: bytes, number: int) -> NDArray[Any]:
    accessor = head["accessors"][number]
    view = head["bufferViews"][accessor["bufferView"]]
    width = _WIDTHS[accessor["type"]]
    start = view.get("byteOffset", 0) + accessor.get("byteOffset", 0)
    kind = _COMPONENTS[accessor["componentType"]]
    return np.frombuffer(blob, kind, accessor["count"] * width, start).reshape(accessor["count"], width)


def _weld(vertices: Any, faces: Any, weights: Any) -> tuple[Any, Any, Any]:
    """Join vertices in one place (texture seams), so that splitting keeps the skin closed."""
    _, first, to_new = np.unique(np.round(vertices, 6), axis=0, return_index=True, return_inverse=True)
    faces = to_new.ravel()[faces]
    whole = (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])
    return vertices[first], faces[whole], weights[first]


def _loop_split(vertices: Any, faces: Any, weights: Any) -> tuple[Any, Any, Any]:
    """Every triangle in four, smoothed: C. Loop, Smooth Subdivision Surfaces Based on Triangles, 1987."""
    count = len(vertices)
    sides = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    across = np.concatenate([faces[:, 2], faces[:, 0], faces[:, 1]])
    edges, of_side = np.unique(np.sort(sides, axis=1), axis=0, return_inverse=True)
    of_side = of_side.ravel()
    opposite = np.zeros((len(edges), 2), int)
    order = np.argsort(of_side, kind="stable")
    starts = np.searchsorted(of_side[order], np.arange(len(edges)))
    uses = np.bincount(of_side, minlength=len(edges))
    opposite[:, 0] = across[order[starts]]
    opposite[:, 1] = across[order[np.minimum(starts + 1, len(order) - 1)]]
    closed = (uses == 2)[:, None]
    valence = np.bincount(edges.ravel(), minlength=count)
    beta = np.where(valence == 3, 3 / 16, 3 / (8 * np.maximum(valence, 1)))[:, None]

    def refine(values: Any) -> Any:
        ring = np.zeros_like(values)
        np.add.at(ring, edges[:, 0], values[edges[:, 1]])
        np.add.at(ring, edges[:, 1], values[edges[:, 0]])
        ends = values[edges].sum(1)
        middle = np.where(closed, 3 / 8 * ends + values[opposite].sum(1) / 8, ends / 2)
        return np.concatenate([values * (1 - beta * valence[:, None]) + beta * ring, middle])

    a, b, c = (of_side[i * len(faces) : (i + 1) * len(faces)] + count for i in range(3))
    p, q, r = faces.T
    corners = [(p, a, c), (a, q, b), (c, b, r), (a, b, c)]
    return refine(vertices), np.concatenate([np.stack(t, 1) for t in corners]), refine(weights)


def _add_forearm(vertices: Any, faces: Any, weights: Any) -> tuple[Any, Any, Any]:
    """Close the wrist's stump with a tapered tube, and let the wrist's skin follow the forearm smoothly."""
    outline, middle = _outline(vertices)
    vertices = _fit_stump(vertices, outline, middle)
    along = np.concatenate([np.linspace(0.0, 0.10, 28), np.linspace(0.108, _FOREARM_LENGTH, 26)])
    angle = np.linspace(0, 2 * np.pi, _FOREARM_SIDES, endpoint=False)
    grow = (1 - 0.12 * (1 - _smooth(along, 0.0, 0.009)) + 0.42 * _smooth(along, 0.03, 0.24))[:, None]
    even = _smooth(along, 0.02, 0.10)[:, None]
    half = outline.mean()
    x = middle[0] + grow * np.cos(angle) * (outline * (1 - even) + half * 1.05 * even)
    z = middle[1] + grow * np.sin(angle) * (outline * (1 - even) + half * 0.9 * even)
    y = np.broadcast_to(along[:, None], x.shape)
    tube = np.stack([x, y, z], axis=2).reshape(-1, 3)
    ring, side = np.meshgrid(np.arange(len(along) - 1), np.arange(_FOREARM_SIDES), indexing="ij")
    here = ring * _FOREARM_SIDES + side + len(vertices)
    there = ring * _FOREARM_SIDES + (side + 1) % _FOREARM_SIDES + len(vertices)
    below, beyond = here + _FOREARM_SIDES, there + _FOREARM_SIDES
    quads = [np.stack([here, below, there], 2), np.stack([there, below, beyond], 2)]
    tube_faces = np.concatenate([q.reshape(-1, 3) for q in quads])
    vertices = np.concatenate([vertices, tube])
    weights = np.concatenate([weights, np.eye(26)[np.zeros(len(tube), int)]])
    share = _smooth(vertices[:, 1], -0.012, 0.03)[:, None]
    weights = weights * (1 - share)
    weights[:, FOREARM] += share[:, 0]
    return vertices, np.concatenate([faces, tube_faces]), weights


def _fit_stump(vertices: Any, outline: Any, middle: Any) -> Any:
    """The vertices with the wrist's end drawn onto the forearm's surface, and its cap tucked inside."""
    away = vertices[:, [0, 2]] - middle
    sides = np.linspace(0, 2 * np.pi, _FOREARM_SIDES, endpoint=False)
    target = np.interp(np.arctan2(away[:, 1], away[:, 0]), sides, outline, period=2 * np.pi)
    share = _smooth(vertices[:, 1], -0.012, 0.004)
    inward = 1 - 0.3 * _smooth(vertices[:, 1], 0.012, 0.022)
    fitted = np.minimum(target / np.maximum(np.hypot(*away.T), 1e-6), 1.5)
    factor = (1 - share + share * fitted) * inward
    result = vertices.copy()
    result[:, [0, 2]] = middle + away * factor[:, None]
    return result


def _outline(vertices: Any) -> tuple[Any, Any]:
    """The wrist's cross-section: its radius at each of the forearm's sides, and its middle (x, z), metres."""
    stump = vertices[(vertices[:, 1] > 0.002) & (vertices[:, 1] < 0.014)][:, [0, 2]]
    middle = (stump.max(0) + stump.min(0)) / 2
    away = stump - middle
    angle = np.arctan2(away[:, 1], away[:, 0])
    order = np.argsort(angle)
    sides = np.linspace(0, 2 * np.pi, _FOREARM_SIDES, endpoint=False)
    radius = np.interp(sides, angle[order], np.hypot(*away[order].T), period=2 * np.pi)
    smooth = np.stack([np.roll(radius, k) for k in range(-2, 3)])
    return smooth.mean(0), middle


def _smooth(values: Any, low: float, high: float) -> Any:
    t = np.clip((values - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def _scales(shape: HandShape | None) -> NDArray[np.float64]:
    """What stretches each bone along itself and across, (26, 4, 4)."""
    scales = np.tile(np.eye(4), (26, 1, 1))
    if shape is None:
        return scales
    for digit in range(5):
        bones = range(3, 5) if digit == 0 else range(1 + 5 * digit, 5 + 5 * digit)
        for bone in bones:
            wide = shape.widths[digit]
            scales[bone] = np.diag([wide, wide, shape.lengths[digit], 1.0])
    return scales


def _joint_turns(angles: NDArray[np.float64], side: float) -> NDArray[np.float64]:
    """Each joint's own rotation, (..., 26, 4, 4), from angles (..., 23) in degrees; `side` is -1 for left."""
    a = np.radians(angles)
    flex, swing, twist = (np.zeros((*a.shape[:-1], 26)) for _ in range(3))
    flex[..., 1], swing[..., 1], twist[..., 1] = a[..., 0], side * a[..., 1], side * a[..., 2]
    flex[..., 2], flex[..., 3] = a[..., 3], a[..., 4]
    for finger in range(4):
        first, base = 5 + 4 * finger, 5 * (finger + 1)
        flex[..., base + 1 : base + 4] = a[..., first : first + 3]
        outward = 1.0 if finger < 2 else -1.0
        swing[..., base + 1] = side * outward * a[..., first + 3]
        flex[..., base] = (0, 0, 0.05, 0.10)[finger] * a[..., first]
    flex[..., FOREARM], swing[..., FOREARM] = -a[..., 21], -side * a[..., 22]
    return _turn(flex, swing, twist)


def _turn(flex: Any, swing: Any, twist: Any) -> NDArray[np.float64]:
    """Rotation about Y by `swing`, then about the new -X by `flex`, then about the new -Z by `twist`."""
    cf, sf, cs, ss, ct, st = (
        np.cos(flex),
        np.sin(flex),
        np.cos(swing),
        np.sin(swing),
        np.cos(twist),
        np.sin(twist),
    )
    zero, one = np.zeros_like(cf), np.ones_like(cf)

    def matrix(*rows: Any) -> Any:
        return np.stack([np.stack(row, -1) for row in rows], -2)

    last = (zero, zero, zero, one)
    about_y = matrix((cs, zero, ss, zero), (zero, one, zero, zero), (-ss, zero, cs, zero), last)
    about_x = matrix((one, zero, zero, zero), (zero, cf, sf, zero), (zero, -sf, cf, zero), last)
    about_z = matrix((ct, st, zero, zero), (-st, ct, zero, zero), (zero, zero, one, zero), last)
    product: NDArray[np.float64] = about_y @ about_x @ about_z
    return product
