"""`handcam train-drawings` on a few drawings, in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from conftest import SHARED

from handcam.card import DrawingCard, load_card
from handcam.drawings import CARD, KERAS, LITERT, DrawingReader

MESH = SHARED / "hand_mesh"
needs_mesh = pytest.mark.skipif(not MESH.is_dir(), reason="needs the hand mesh: ../shared/hand_mesh is missing")


def train(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "handcam", "train-drawings", "--count", "20", "--epochs", "1", "--workers", "1"]
    command += ["--json", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)


@needs_mesh
def test_a_few_drawings_make_a_network_that_loads(tmp_path: Path) -> None:
    done = train("--hand-mesh", MESH, "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    tasks = {json.loads(line)["task"] for line in done.stdout.splitlines()}
    assert {"Hands rendered", "Pictures drawn", "Training", "Scoring, rendered"} <= tasks
    card = load_card(tmp_path / CARD, DrawingCard)
    assert set(card.sha256) == {KERAS, LITERT}
    assert len(list((tmp_path / "work" / "sheets").rglob("*.png"))) == 25 * 5
    reader = DrawingReader(tmp_path)
    reader.read(np.random.default_rng(0).integers(0, 255, (60, 80, 3), np.uint8))
    reader.close()


def test_a_missing_mesh_is_told(tmp_path: Path) -> None:
    done = train("--hand-mesh", tmp_path / "nowhere", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "give the folder that holds" in done.stderr
    assert "Traceback" not in done.stderr
