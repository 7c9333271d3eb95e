"""`handcam record` on a rendered clip: labels under the prompts, sums, an end in time, sentences."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from handcam.cli import app
from handcam.domain import Frame
from handcam.errors import LostError
from handcam.reconnecting import WAITS
from handcam.sessions.opening import Session, open_session
from handcam.sessions.starting import LICENCE, consent_text
from handcam.sources import VideoSource

MAIN = Path(__file__).parents[1] / "main.py"
QUICK = ("--countdown", "0.8", "--take", "0.5", "--takes", "1", "--hands", "left")
"""The clip's hand is a left one. Its first sign begins at 0.66 s, its second at 1.9 s."""


def record(data: Path, out: Path, *words: str, keys: str | None = None) -> Result:
    arguments = ["record", "--source", str(data / "counting.mp4"), "--signer", "s01", "--out", str(out)]
    return CliRunner().invoke(app, [*arguments, "--sign-set", "counting", *QUICK, *words], input=keys)


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def session_in(out: Path) -> Session:
    (folder,) = out.iterdir()
    return open_session(folder)


def test_samples_are_recorded_under_the_prompts_and_summed_up(data: Path, tmp_path: Path) -> None:
    result = record(data, tmp_path, "--digits", "1,2", "--rate", "25", "--yes", "--json")
    assert result.exit_code == 0, result.output
    first, *takes, summary = lines(result)
    session = session_in(tmp_path)
    assert first == {"event": "session", "folder": str(session.folder), "prompts": 2}
    assert [take["prompt"] for take in takes] == list(session.info.plan)
    samples = list(session.samples.values())
    assert [take["samples"] for take in takes] == [sum(s.take == number for s in samples) for number in (0, 1)]
    for number, begins in enumerate((0.8, 2.1)):
        times = [s.monotonic for s in samples if s.take == number]
        assert begins <= times[0]
        assert times[-1] < begins + 0.5
        assert len(times) >= 10
    prompts = [prompt.split()[1] for prompt in session.info.plan]
    assert all(s.label == prompts[s.take] and s.label_from == "prompt" for s in samples)
    told = {(label, hand): count for label, hands in summary["counts"].items() for hand, count in hands.items()}
    assert told == {(name, "left"): sum(s.label == name for s in samples) for name in prompts}
    assert (summary["samples"], summary["written"], summary["dropped"]) == (len(samples), len(samples), 0)
    assert (summary["shown"], summary["prompts"], summary["target_rate"]) == (2, 2, 25.0)
    assert summary["rate"] == pytest.approx(25.0, rel=0.05)
    assert session.ending is not None
    assert session.ending.samples == len(samples)
    assert not session.repairs


def test_it_says_what_the_signer_agreed_to_word_for_word(data: Path, tmp_path: Path) -> None:
    result = record(data, tmp_path, "--digits", "1", "--frames", keys="y\n")
    assert result.exit_code == 0, result.output
    info = session_in(tmp_path).info
    assert info.consent is not None
    assert info.consent.text == consent_text(whole_frames=True)
    assert info.consent.text in result.stderr
    assert (info.licence, info.signer, info.whole_frames) == (LICENCE, "s01", True)
    assert (info.camera.name, info.camera.width, info.camera.height) == ("counting.mp4", 320, 240)
    assert len(list((session_in(tmp_path).folder / "frames").glob("*.png"))) == len(session_in(tmp_path).samples)
    assert "1 of 1 prompts" in result.stdout
    assert "index                left " in result.stdout
    assert "0 dropped" in result.stdout


def test_without_consent_nothing_is_recorded(data: Path, tmp_path: Path) -> None:
    result = record(data, tmp_path, keys="n\n")
    assert result.exit_code == 1
    assert "the signer did not agree" in result.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--signer", "Ada L"), "is no code for a signer"),
        (("--digits", "1,12"), '"12" is none of 0, 1, 2, 3, 4, 5'),
        (("--hands", "left,third"), '"third" is none of right, left and both'),
        (("--sign-set", "none"), "There is no sign set"),
    ],
)
def test_wrong_use_is_a_sentence_and_code_2(data: Path, tmp_path: Path, words: tuple[str, str], says: str) -> None:
    result = record(data, tmp_path, "--yes", *words)
    assert result.exit_code == 2
    assert says in " ".join(result.stderr.replace("│", " ").split())
    assert not list(tmp_path.iterdir())


def test_where_nothing_can_be_written_or_read_it_is_a_sentence_and_code_1(data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = record(data, tmp_path / "file", "--yes")
    assert (result.exit_code, "cannot be written" in result.stderr) == (1, True)
    result = record(data, tmp_path, "--yes", "--source", str(tmp_path / "none.mp4"))
    assert (result.exit_code, "There is no file" in result.stderr) == (1, True)


def test_a_hand_that_is_never_seen_is_told(data: Path, tmp_path: Path) -> None:
    result = record(data, tmp_path, "--digits", "1", "--hands", "right", "--yes", "--json")
    assert result.exit_code == 1
    assert "Show the hand that is asked for" in result.stderr
    assert session_in(tmp_path).ending is not None


def test_a_clip_that_ends_early_leaves_a_whole_session(data: Path, tmp_path: Path) -> None:
    result = record(data, tmp_path, "--digits", "0,1,2,3,4,5", "--yes", "--json")
    assert result.exit_code == 0, result.output
    summary = lines(result)[-1]
    assert summary["shown"] < summary["prompts"] == 8
    assert session_in(tmp_path).ending is not None


class _Comesback(VideoSource):
    """Is lost for a while at its twelfth frame, which belongs to no take, and at its thirtieth, in the midst of one."""

    def read(self) -> Frame | None:
        if self._index in (12, 30) and self._index not in self.gone:
            self.gone.append(self._index)
            raise LostError("The camera stopped giving pictures. Plug it in again.")
        frame = super().read()
        return frame and Frame(frame.pixels, frame.index, frame.time + 20.0 * len(self.gone))

    def open(self) -> None:
        self.gone: list[int] = getattr(self, "gone", [])
        if self._capture is None and not self._index:
            super().open()

    def close(self) -> None:
        """Stays open, as a file cannot go on where it was."""


@pytest.mark.logs
def test_a_lost_camera_pauses_the_plan(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.reconnecting.WAITS", (0.05,) * len(WAITS))
    source = _Comesback(data / "counting.mp4")
    monkeypatch.setattr("handcam.build.make_source", lambda *words: source)
    result = record(data, tmp_path, "--digits", "1,2", "--yes", "--json")
    assert result.exit_code == 0, result.output
    assert source.gone == [12, 30]
    session = session_in(tmp_path)
    first = [s.frame for s in session.samples.values() if s.take == 0]
    assert min(first) >= 30 + 20  # frames of the whole countdown after it was back
    assert lines(result)[-1]["shown"] == 2


def test_ctrl_c_ends_the_session_properly(data: Path, tmp_path: Path) -> None:
    """The clip again and again, through a folder of its frames that would last for minutes."""
    words = ["--source", str(_long(data, tmp_path)), "--signer", "s01", "--out", str(tmp_path / "out"), "--yes"]
    homes = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, str(MAIN), "record", *words, "--hands", "left", "--countdown", "0", "--json"]
    with subprocess.Popen(
        command, env=os.environ | homes, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        deadline = monotonic() + 60
        while not list((tmp_path / "out").glob("*/crops/*.png")) and monotonic() < deadline:
            sleep(0.05)
        process.send_signal(signal.SIGINT)
        told, errors = process.communicate(timeout=30)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    summary = json.loads(told.splitlines()[-1])
    session = session_in(tmp_path / "out")
    assert session.ending is not None
    assert summary["event"] == "summary"
    assert session.ending.samples == len(session.samples) == summary["written"] > 0
    assert not session.repairs


def _long(data: Path, tmp_path: Path) -> Path:
    """Six thousand times one picture of a left hand."""
    folder = tmp_path / "frames"
    folder.mkdir()
    content = (data / "left_five.jpg").read_bytes()
    first = folder / "00000.jpg"
    first.write_bytes(content)
    for number in range(1, 6000):
        os.link(first, folder / f"{number:05}.jpg")
    return folder
