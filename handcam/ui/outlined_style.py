"""Fusion with an outline around every control that can be told from its ground, and a bold one where the focus is.

WCAG 2.2: 1.4.11 asks for a contrast of 3 for what a control is recognised by, 2.4.7 for a focus that is seen. Fusion
draws outlines in a darker tone of the window's colour, which on a dark window nobody sees.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

from handcam.ui.theme import Theme, palette

_PRIMITIVES = (
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QStyle.PrimitiveElement.PE_PanelButtonCommand,
    QStyle.PrimitiveElement.PE_FrameLineEdit,
)
_COMPLEX = (
    QStyle.ComplexControl.CC_ComboBox,
    QStyle.ComplexControl.CC_SpinBox,
    QStyle.ComplexControl.CC_ToolButton,
)
_RADIUS = 2.5


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application this theme's colours and outlines. GUI thread; call it again to change them."""
    application.setStyle(OutlinedStyle(theme))
    application.setPalette(palette(theme))


class OutlinedStyle(QProxyStyle):
    """GUI thread; give it to QApplication.setStyle, which owns it from there on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def drawPrimitive(  # noqa: N802 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """As Fusion, with the outline."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _PRIMITIVES:
            self._outline(option, painter)

    def drawComplexControl(  # noqa: N802 - Qt's name
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """As Fusion, with the outline."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _COMPLEX:
            self._outline(option, painter)

    def _outline(self, option: QStyleOption, painter: QPainter) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        width = 2.0 if focused else 1.0
        colour = self._theme.accent if focused else self._theme.muted if enabled else self._theme.border
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.restore()
