"""handcam as a user meets it: a fresh process, a screen of its own, the keyboard alone, from the first page to quit."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import SCREEN, Desk, a_display, needs_a_screen

pytestmark = needs_a_screen


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with a_display() as name:
        yield name


@pytest.fixture
def desk(display: str, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    opened: list[Desk] = []

    def start(*words: str) -> Desk:
        opened.append(Desk(display, tmp_path, *words))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


def test_a_new_user_with_a_keyboard_alone(desk: Callable[..., Desk], tmp_path: Path) -> None:
    it = desk()
    it.focus("Welcome to handcam")
    assert "opening the source" not in it.log  # nothing is opened before the user says so
    assert not it.settings.exists()
    it.press("d", "Tab", "a", "Return")  # Demo clip, American Sign Language, Start
    it.says(r"accepted \d")
    assert 'source = "demo"' in it.settings.read_text()
    assert 'sign_set = "asl"' in it.settings.read_text()

    window = it.focus("^handcam$")
    before = it.size(window)
    it.press("F11")
    it.wait_for(lambda: it.size(window) == SCREEN)
    it.press("Escape")
    it.wait_for(lambda: it.size(window) == before)

    it.press("alt+g", "Home")  # the first sign set: Counting
    it.says(r"accepted \d", times=len(re.findall(r"accepted \d", it.log)) + 2)

    it.press("ctrl+comma")
    it.focus("^Settings$")
    it.press(*["ctrl+Tab"] * 4, "Tab", "space", "alt+s")  # Window, Mirror off, Save
    it.wait_for(lambda: "mirror = false" in it.settings.read_text())

    it.focus("^handcam$")
    it.press("ctrl+q")
    assert it.process.wait(20) == 0, it.log
    assert "Traceback" not in it.log
    assert (tmp_path / "handcam" / "window.ini").is_file()


def test_the_second_start_goes_straight_to_the_picture(desk: Callable[..., Desk], tmp_path: Path) -> None:
    (tmp_path / "handcam").mkdir()
    (tmp_path / "handcam" / "settings.toml").write_text('[source]\nsource = "demo"\n')
    it = desk()
    it.says("first digit")
    it.focus("^handcam$")
    it.press("ctrl+q")
    assert it.process.wait(20) == 0, it.log


def test_a_look_at_the_demo_first_leaves_nothing_behind(desk: Callable[..., Desk], tmp_path: Path) -> None:
    it = desk()
    it.focus("Welcome to handcam")
    it.press("Escape")
    it.says("first digit")
    it.focus("^handcam$")
    it.press("ctrl+q")
    assert it.process.wait(20) == 0, it.log
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["log.txt"]
