"""The page: whole, without anything fetched, escaped, and with the worst mistakes."""

from html.parser import HTMLParser
from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.errors import LearningError
from handcam.labelled_pictures import Picture
from handcam.learning.evaluating import Evaluation
from handcam.learning.judging import Judged
from handcam.learning.plots import COLOURS
from handcam.learning.report import check_writable, page, thumbnail, write_report
from handcam.pictures import read_picture
from handcam.signs import load_sign_set

EVIL = 'a"><script>alert(1)</script>&.jpg'


class Look(HTMLParser):
    """Sees that elements nest, and gathers tags, attributes and ids."""

    void = frozenset({"meta", "br", "img", "link", "path", "use", "rect"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in self.void:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.void:
            assert self.open.pop() == tag, tag


def row(folder: Path, file: str, truth: int | None, told: int | None, sure: float, source: str = "one") -> Judged:
    points = np.linspace((20, 20), (200, 300), 21).astype(np.float32)
    picture = Picture(folder, source, file, ("v",) if truth == 2 else (), truth, (10, 10, 200, 300), "<anna>")
    return Judged(picture, truth, told, told if told is not None else 1, sure, 1 - sure, "v", points)


@pytest.fixture
def evaluation(tmp_path: Path, data: Path) -> Evaluation:
    (tmp_path / EVIL.replace("/", "")).write_bytes((data / "v.jpg").read_bytes())
    rows = [
        row(tmp_path, EVIL.replace("/", ""), 1, 2, 0.97),
        row(tmp_path, "gone.jpg", None, 3, 0.8, "two & three"),
        *(row(tmp_path, f"{number}.jpg", 2, 2, 0.9 + number / 100) for number in range(8)),
        row(tmp_path, "unsure.jpg", 5, None, 0.4),
        Judged(
            Picture(tmp_path, "one", "<torn>.jpg", (), 1, None), 1, error="<torn>.jpg is no picture. Save it again."
        ),
    ]
    return Evaluation(rows, load_sign_set("counting"), 0.65)


def test_the_page_is_whole_and_fetches_nothing(evaluation: Evaluation) -> None:
    text = page(evaluation)
    look = Look(text)
    assert look.open == []
    assert "script" not in look.tags
    assert "http:" not in text.replace('http-equiv="', "")
    assert "https:" not in text
    fetched = [value for name, value in look.attributes if name in ("src", "href", "xlink:href", "data", "action")]
    assert fetched
    assert all(value.startswith(("data:image/jpeg;base64,", "#")) for value in fetched)


def test_names_are_escaped(evaluation: Evaluation) -> None:
    text = page(evaluation)
    assert "alert(1)" in text
    assert "<script" not in text
    assert "&lt;torn&gt;.jpg" in text
    assert "two &amp; three" in text
    assert "&lt;anna&gt;" in text


def test_it_can_be_read_without_seeing_and_in_the_dark(evaluation: Evaluation) -> None:
    text = page(evaluation)
    look = Look(text)
    names = [value for name, value in look.attributes if name == "id"]
    assert len(names) == len(set(names))
    assert look.tags.count("h1") == 1
    assert look.tags.count("svg") == 5
    assert sum(name == "aria-label" and bool(value) for name, value in look.attributes) == 5
    assert look.tags.count("img") == sum(name == "alt" and bool(value) for name, value in look.attributes)
    assert look.tags.count("table") == look.tags.count("caption")
    assert ("lang", "en") in look.attributes
    assert "prefers-color-scheme: dark" in text
    for stand_in, variable in COLOURS.items():
        assert stand_in not in text
        assert f"{variable}:" in text


def test_the_worst_mistake_comes_first(evaluation: Evaluation) -> None:
    text = page(evaluation)
    assert "2 of 2 wrong digits" in text
    assert text.index("alert(1)") < text.index("gone.jpg")
    assert "The picture is gone." in text
    assert text.count("data:image/jpeg;base64,") == 1


def test_at_most_48_mistakes_are_shown(tmp_path: Path) -> None:
    rows = [row(tmp_path, f"{number}.jpg", 1, 2, 0.7 + number / 1000) for number in range(60)]
    text = page(Evaluation(rows, load_sign_set("counting"), 0.65))
    assert "48 of 60 wrong digits" in text
    assert text.count("The picture is gone.") == 48
    assert "59.jpg" in text
    assert ">one: 11.jpg" not in text


@pytest.mark.parametrize("size", [(64, 64), (480, 300), (3, 900)])
def test_a_thumbnail_is_160_pixels_long(tmp_path: Path, size: tuple[int, int]) -> None:
    pixels = np.zeros((*size, 3), np.uint8)
    small = cv2.imdecode(np.frombuffer(thumbnail(pixels, row(tmp_path, "x.jpg", 1, 2, 0.9)), np.uint8), 1)
    assert small is not None
    assert max(small.shape) == 160


def test_landmarks_are_drawn(tmp_path: Path, data: Path) -> None:
    judged = row(tmp_path, "x.jpg", 1, 2, 0.9)
    bare = Judged(Picture(tmp_path, "", "x.jpg", (), 1, None), 1)
    pixels = read_picture(data / "v.jpg")
    assert thumbnail(pixels, judged) != thumbnail(pixels, bare)


@pytest.mark.parametrize("rows", [[], ["torn"], ["missed"], ["none"]])
def test_a_page_about_next_to_nothing(tmp_path: Path, rows: list[str]) -> None:
    picture = Picture(tmp_path, "one", "a.jpg", (), 1, None)
    nothing = Picture(tmp_path, "one", "a.jpg", (), None, None)
    made = {"torn": Judged(picture, 1, error="torn"), "missed": Judged(picture, 1), "none": Judged(nothing, None)}
    text = page(Evaluation([made[name] for name in rows] or [made["none"]] * 2, load_sign_set("asl"), 0.5))
    assert Look(text).open == []
    assert "No wrong digit was told." in text


def test_an_older_report_stays_until_the_new_one_is_whole(
    evaluation: Evaluation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.html"
    write_report(evaluation, path)
    before = path.read_text(encoding="utf-8")
    assert before.startswith("<!DOCTYPE html>")
    assert list(tmp_path.glob("*.part")) == []

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(LearningError, match="No space left on device"):
        write_report(evaluation, path)
    assert path.read_text(encoding="utf-8") == before


def test_a_place_that_cannot_be_written_is_told_beforehand(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    check_writable(tmp_path / "out.html")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    for path in (tmp_path, tmp_path / "none" / "out.html", tmp_path / "file" / "out.html"):
        with pytest.raises(LearningError, match="--report"):
            check_writable(path)
