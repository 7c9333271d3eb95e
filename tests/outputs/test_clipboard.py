"""What belongs on the clipboard, and that the system's programs put it there."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from made_up_messages import eventually, made
from made_up_screens import x_server

from handcam.outputs.clipboard import CopiedText, clipboard, missing
from handcam.outputs.message import Message
from handcam.outputs.output import OutputState

STORY: tuple[tuple[Message, str, str], ...] = (
    (made(1), "1", "1"),
    (made(2, digit=10), "10", "1 10"),
    (made(3), "3", "1 10 3"),
    (made(4, "taken_back", digit=3), "10", "1 10"),
    (made(5, "cleared"), "", ""),
    (made(6, "taken_back", digit=0), "", ""),
    (made(7, digit=0), "0", "0"),
    (made(8, digit=7), "7", "07"),
    (made(9, "entered", number="07"), "07", "07"),
    (made(10, "cleared"), "07", "07"),
    (made(11, "taken_back", digit=7), "07", "07"),
    (made(12, digit=5), "5", "5"),
)


@pytest.mark.parametrize("what", ["digit", "line"])
def test_the_text_follows_what_counts(what: str) -> None:
    copied, text = CopiedText(what), ""
    for message, digit, line in STORY:
        now = copied.after(message)
        assert now != text, "told only where it is another"
        text = text if now is None else now
        assert text == (digit if what == "digit" else line)


def test_a_line_that_nobody_clears_does_not_grow_for_ever() -> None:
    copied = CopiedText("line")
    texts = [copied.after(made(number)) or "" for number in range(1, 3001)]
    assert len(texts[-1]) == 1000
    assert texts[-1][:12] == "123456789012"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that alone is searched for programs; no screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def a_program(folder: Path, name: str, *lines: str) -> Path:
    """A script that notes what it is given, beside itself."""
    program = folder / name
    program.write_text("\n".join(("#!/bin/sh", f'/bin/cat > "{folder}/copied"', *lines)) + "\n")
    program.chmod(0o755)
    return folder / "copied"


posix = pytest.mark.skipif(os.name != "posix", reason="stands shell scripts in for the programs")


@posix
@pytest.mark.parametrize(("name", "screen"), [("wl-copy", "WAYLAND_DISPLAY"), ("xsel", "DISPLAY"), ("clip.exe", "")])
def test_the_program_that_fits_the_screen_is_used(
    programs: Path, name: str, screen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = a_program(programs, name)
    if screen:
        assert missing() != "", "not without its screen"
        monkeypatch.setenv(screen, "a")
    assert missing() == ""
    output = clipboard("line")
    for message, _, _ in STORY[:3]:
        output.send(message)
    eventually(lambda: output.status.sent == 3)
    assert output.status.says == f"Copied to the clipboard by {name}."
    assert output.close(20)
    assert copied.read_text() == "1 10 3"


@posix
def test_where_there_is_no_program_it_is_said_and_used_once_it_is_there(programs: Path) -> None:
    output = clipboard("digit")
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == missing()
    assert missing().endswith("or use the window.")
    copied = a_program(programs, "pbcopy")
    eventually(lambda: output.status.sent == 1)
    assert copied.read_text() == "1"
    assert output.close(20)


@posix
def test_a_program_that_fails_is_said_and_the_text_is_not_doubled(programs: Path) -> None:
    copied = a_program(programs, "pbcopy", f'[ -e "{programs}/well" ]')
    output = clipboard("line")
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == "pbcopy cannot copy. See whether it works in a terminal, or use the window."
    (programs / "well").touch()
    output.send(made(2))
    eventually(lambda: output.status.sent == 2)
    assert output.close(20)
    assert copied.read_text() == "12"


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xclip")), reason="needs Xvfb and xclip")
def test_what_is_copied_can_be_pasted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with x_server() as display:
        monkeypatch.setenv("DISPLAY", display)
        output = clipboard("line")
        for message, _, _ in STORY[:3]:
            output.send(message)
        eventually(lambda: output.status.sent == 3)
        assert output.close(20)
        paste = ["xclip", "-selection", "clipboard", "-o"]
        pasted = subprocess.run(paste, capture_output=True, text=True, timeout=30, check=True).stdout
        assert pasted == "1 10 3"
