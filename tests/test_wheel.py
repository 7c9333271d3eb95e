"""The wheel, built and installed with its dependencies into an empty environment, reads a picture there."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
UV = shutil.which("uv")
needs_uv = pytest.mark.skipif(UV is None, reason="needs uv on the PATH to build and install the wheel")
OVERRIDE = "opencv-contrib-python; sys_platform == 'never'\n"


def uv(*arguments: str | Path, cwd: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    done = subprocess.run(
        [str(UV), *map(str, arguments)], cwd=cwd, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    uv("build", "--wheel", "--quiet", "--out-dir", out, ROOT, cwd=out)
    (built,) = out.glob("*.whl")
    return built


@needs_uv
def test_the_wheel_holds_all_that_handcam_needs_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "handcam/models/handshape.json",
        "handcam/models/handshape.keras",
        "handcam/models/handshape.tflite",
        "handcam/assets/demo.mp4",
        *(f"handcam/assets/sign_sets/{path.name}" for path in (ROOT / "assets" / "sign_sets").iterdir()),
        *(path.relative_to(ROOT).as_posix() for path in (ROOT / "handcam").rglob("*.py")),
    ):
        assert needed in names
    assert not [name for name in names if "__pycache__" in name or not name.startswith("handcam")]
    assert len(names) == len(set(names))


@needs_uv
def test_installed_in_an_empty_environment_it_reads_a_five(wheel: Path, tmp_path: Path, data: Path) -> None:
    venv, override = tmp_path / "venv", tmp_path / "override.txt"
    override.write_text(OVERRIDE)
    assert OVERRIDE.strip() in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    uv("venv", "--quiet", "--no-project", "--python", sys.executable, venv, cwd=tmp_path)
    scripts = venv / ("Scripts" if os.name == "nt" else "bin")
    uv("pip", "install", "--quiet", "--python", venv, "--override", override, wheel, cwd=tmp_path)
    command = [str(scripts / "handcam"), "predict", str(data / "five.jpg"), "--json", "--sign-set", "counting"]
    environment = {k: v for k, v in os.environ.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["digit"] == 5
