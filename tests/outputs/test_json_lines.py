"""Lines of JSON in files that are moved, torn and full, and on pipes that nobody reads."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from made_up_messages import eventually, made

from handcam.outputs.json_lines import json_lines, missing
from handcam.outputs.output import OutputState


def lines(path: Path) -> list[object]:
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


def test_each_message_is_a_line_and_files_are_added_to(tmp_path: Path) -> None:
    path = tmp_path / "digits.jsonl"
    told = [made(1), made(2, "taken_back"), made(3, "cleared"), made(4, "entered", number="0042")]
    for first, last in ((0, 2), (2, 4)):
        output = json_lines(path)
        for message in told[first:last]:
            output.send(message)
        assert output.close(20)
        assert (output.status.sent, output.status.dropped) == (2, 0)
    assert lines(path) == [message.as_json() for message in told]
    assert missing() == ""


def test_a_line_is_there_at_once(tmp_path: Path) -> None:
    path = tmp_path / "ä b.jsonl"
    output = json_lines(path)
    eventually(lambda: output.status.state is OutputState.READY)
    assert output.status.says == f'Lines are added to "{path}".'
    output.send(made(1))
    eventually(lambda: path.read_bytes().endswith(b"}\n"))
    assert output.close(20)


def test_a_torn_line_is_ended_before_the_next(tmp_path: Path) -> None:
    path = tmp_path / "digits.jsonl"
    path.write_text('{"id": 1}\n{"id": 2, "ev')
    output = json_lines(path)
    output.send(made(3))
    assert output.close(20)
    whole, torn, new = path.read_text().splitlines()
    assert (whole, torn, json.loads(new)) == ('{"id": 1}', '{"id": 2, "ev', made(3).as_json())


def test_a_file_that_was_moved_away_is_made_anew(tmp_path: Path) -> None:
    path, moved = tmp_path / "digits.jsonl", tmp_path / "digits.1"
    output = json_lines(path)
    output.send(made(1))
    eventually(lambda: output.status.sent == 1)
    path.rename(moved)
    output.send(made(2))
    assert output.close(20)
    assert lines(moved) == [made(1).as_json()]
    assert lines(path) == [made(2).as_json()]


def test_a_folder_that_is_missing_is_said_and_used_once_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "later" / "digits.jsonl"
    output = json_lines(path)
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says == f'There is no folder "{path.parent}". Make it, or choose another file.'
    path.parent.mkdir()
    eventually(lambda: output.status.sent == 1)
    assert output.close(20)
    assert lines(path) == [made(1).as_json()]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a disk without room")
def test_a_full_disk_is_said_and_the_line_waits() -> None:
    output = json_lines(Path("/dev/full"))
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says.startswith('A line cannot be written to "/dev/full" (No space left on device). Free some')
    assert output.status.waiting == 1
    assert output.close(20)
    assert output.status.dropped == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_file_without_the_right_to_write_is_said(tmp_path: Path) -> None:
    path = tmp_path / "digits.jsonl"
    path.touch(0o444)
    output = json_lines(path)
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert "(Permission denied)" in output.status.says
    path.chmod(0o644)
    eventually(lambda: output.status.state is OutputState.READY)
    assert output.close(20)


@pytest.mark.parametrize("below", ["", "file/digits.jsonl"])
def test_what_is_no_file_is_said(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").touch()
    output = json_lines(tmp_path / below)
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    assert output.status.says.endswith("Free some space, allow it, or choose another file.")
    assert output.close(20)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_that_nobody_reads_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    output = json_lines(path)
    output.send(made(1))
    eventually(lambda: output.status.state is OutputState.TROUBLE)
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as reader:
        eventually(lambda: output.status.sent == 1)
        assert json.loads(reader.readline()) == made(1).as_json()
    assert output.close(20)


_TO_STANDARD_OUTPUT = """
import sys, time
from made_up_messages import eventually, made
from handcam.outputs.json_lines import json_lines
print("before", end=" ")
output = json_lines(None)
output.send(made(1))
eventually(lambda: output.status.sent == 1)
sys.stdin.readline()
output.send(made(2))
eventually(lambda: output.status.sent == 2 or output.status.says.startswith("Nobody reads"))
sys.stderr.write(f"{output.status.sent} {output.status.says}")
output.close()
"""


@pytest.mark.parametrize("is_read", [True, False])
def test_standard_output_takes_lines_until_nobody_reads_it(is_read: bool) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-c", _TO_STANDARD_OUTPUT],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        said, line = process.stdout.readline().split(" ", 1)
        assert (said, json.loads(line)) == ("before", made(1).as_json())
        if not is_read:
            process.stdout.close()
        process.stdin.write("\n")
        process.stdin.close()
        rest = process.stdout.read() if is_read else ""
        told = process.stderr.read()
        assert process.wait(60) == 0
    if is_read:
        assert json.loads(rest) == made(2).as_json()
        assert told == "2 Lines are written to standard output."
    else:
        assert told == "1 Nobody reads standard output any more. Start handcam anew, or choose a file."
