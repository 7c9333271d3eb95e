"""What the label beside a hand says."""

import pytest
from made_up_results import hand
from PySide6.QtGui import QFont, QImage, QPainter, QTransform

from handcam.domain import Reading
from handcam.ui.overlay import draw_hand
from handcam.ui.theme import LIGHT


def painted(monkeypatch: pytest.MonkeyPatch, digits: dict[int, float], pixels: int = 12) -> tuple[list[str], int]:
    """The words that are painted, and the pixels of the largest letters."""
    words: list[str] = []
    sizes: list[int] = []

    def listening(painter: QPainter, *told: object) -> None:
        words.extend(each for each in told if isinstance(each, str))
        sizes.append(painter.font().pixelSize())

    monkeypatch.setattr(QPainter, "drawText", listening)
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(pixels)
    painter.setFont(font)
    for _ in range(2):
        draw_hand(
            painter, hand(0, "right"), Reading(0, None, "five", 0.5, 0.0, False, digits), QTransform(), 1.0, LIGHT
        )
    painter.end()
    assert sizes[:2] == sizes[2:]  # the second hand's label is as large as the first's
    return [word for word in words[: len(words) // 2] if word], max(sizes)


@pytest.mark.usefixtures("qapp")
def test_only_what_is_no_sign_is_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert painted(monkeypatch, {5: 0.78, 4: 0.22})[0] == ["?"]
    assert "no sign" in painted(monkeypatch, {5: 0.2})[0]


@pytest.mark.usefixtures("qapp")
def test_it_grows_with_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    assert painted(monkeypatch, {}, 12)[1] == 30
    assert painted(monkeypatch, {}, 32)[1] == 60
