"""The wheel stands alone: built, installed in an empty environment, and put to work far from the checkout."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.skipif(shutil.which("uv") is None, reason="needs uv on the PATH: pip install uv")
def test_an_installed_wheel_reads_a_rendered_picture(tmp_path: Path, data: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONPATH")}

    def done(*command: str | Path) -> str:
        words = [str(word) for word in command]
        return subprocess.run(
            words, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=600, check=True
        ).stdout

    done("uv", "build", "--wheel", "--out-dir", tmp_path / "dist", ROOT)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    done("uv", "venv", "--python", sys.executable, tmp_path / "venv")
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    override = tmp_path / "override.txt"
    override.write_text("opencv-contrib-python; sys_platform == 'never'\n")
    day = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["uv"]["exclude-newer"]
    options = ("--python", scripts / "python", "--override", override, "--exclude-newer", day)
    done("uv", "pip", "install", *options, wheel)
    answer = done(scripts / "handcam", "predict", data / "five.jpg", "--sign-set", "asl", "--json")
    assert json.loads(answer)["digit"] == 5
    assert "hash right" in done(scripts / "handcam", "doctor")
    replay = "from handcam.learning.replay import load_replay; print(*load_replay())"
    assert done(scripts / "python", "-c", replay).split() == ["learn", "choose", "report"]
    *events, summary = map(json.loads, done(scripts / "handcam", "run", "--source", "demo", "--json").splitlines())
    assert [event["digit"] for event in events][:3] == [1, 2, 3]
    assert summary["dropped"] == 0
