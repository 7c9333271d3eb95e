"""The kiosk's log, and keeping awake."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from handcam.kiosk.awake import Awake, command
from handcam.kiosk.log import KioskLog, end_log, keep_log, masked

log = logging.getLogger("handcam.kiosk.somewhere")


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    handler = keep_log("kiosk.log", tmp_path / "logs")
    assert handler is not None
    yield tmp_path / "logs" / "kiosk.log"
    end_log(handler)


def test_no_digit_that_could_be_of_a_pin_is_told(kept: Path) -> None:
    log.info("entered %s", 2580)
    log.info("digits 2 5, 8 and 0")
    log.info("Cam2 gives: 640x480, rate 29.97")
    text = kept.read_text()
    assert [line.partition(": ")[2] for line in text.splitlines()] == [
        "entered #",
        "digits # #, # and #",
        "Cam2 gives: 640x480, rate 29.97",
    ]


@pytest.mark.logs
def test_nor_in_an_error_whose_place_is_told(kept: Path) -> None:
    try:
        int("2580 x")
    except ValueError:
        log.exception("it failed")
    text = kept.read_text()
    assert "ValueError: invalid literal for int() with base #: '# x'" in text
    assert ", line " in text
    assert "2580" not in text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("7", "#"),
        ("a 0042.", "a #."),
        ("(5)", "(#)"),
        ("3, 4", "#, #"),
        ("v1.2.3", "v1.2.3"),
        ("digit 7: x", "digit #: x"),
        ("digit:7", "digit:#"),
        ("a-3-b", "a-#-b"),
        ("=9", "=#"),
        ("'8'", "'#'"),
    ],
)
def test_numbers_alone_are_masked(said: str, told: str) -> None:
    assert masked(said) == told


def test_it_is_turned_over(tmp_path: Path) -> None:
    handler = KioskLog(tmp_path / "kiosk.log", size=2000, kept=2)
    for _ in range(300):
        handler.emit(log.makeRecord(log.name, logging.INFO, "", 0, "the same again", (), None))
    handler.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["kiosk.log", "kiosk.log.1", "kiosk.log.2"]
    assert all(path.stat().st_size <= 2000 for path in tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_ends_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kiosk.log").symlink_to("/dev/full")
    handler = KioskLog(tmp_path / "kiosk.log", size=0)
    for _ in range(3):
        handler.emit(log.makeRecord(log.name, logging.INFO, "", 0, "lost", (), None))
    assert handler.lost == 3
    assert capsys.readouterr().err == ""
    with pytest.raises(OSError):
        handler.close()


def test_where_no_log_can_be_kept_it_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file")
    handler = keep_log("kiosk.log", tmp_path / "logs")
    assert handler is None
    end_log(handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked by a call")
def test_awake_until_it_is_closed() -> None:
    awake = Awake(["cat"])
    awake.hold()
    held = [awake.held]
    awake.close()
    held.append(awake.held)
    awake.close()
    assert held == [True, False]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked by a call")
def test_a_system_that_does_not_agree_is_asked_again() -> None:
    awake = Awake(["false"])
    awake.hold()
    until = monotonic() + 10
    while awake.held and monotonic() < until:
        sleep(0.01)
    assert not awake.held
    awake.hold()
    assert awake.tries == 1, "but not at once"
    awake.close()
    none = Awake(["no such program"])
    none.hold()
    assert not none.held
    assert not Awake([]).held
    assert all(isinstance(word, str) for word in command())
