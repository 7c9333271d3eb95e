"""How large the window opens."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen

from handcam.ui.first_size import BEST, fitted_size


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(("wide", "high"), [(1024, 640), (1920, 1080), (1366, 728)])
def test_it_opens_within_the_screen(wide: int, high: int) -> None:
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 25, wide, high))
    size = fitted_size(cast(QScreen, screen))
    assert size.width() == min(wide, BEST.width())
    assert size.height() < high
    assert size.height() <= BEST.height()
