"""Fusion with an outline around every control that can be told from its ground, and a bold one where the focus is.

WCAG 2.2: 1.4.11 asks for a contrast of 3 for what a control is recognised by, 2.4.7 for a focus that is seen. Fusion
draws outlines in a darker tone of the window's colour, which on a dark window nobody sees.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from handcam.ui.theme import CONTRAST, Theme, palette

_PRIMITIVES = (
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton,
    QStyle.PrimitiveElement.PE_PanelButtonCommand,
    QStyle.PrimitiveElement.PE_FrameLineEdit,
)
_COMPLEX = (
    QStyle.ComplexControl.CC_ComboBox,
    QStyle.ComplexControl.CC_SpinBox,
    QStyle.ComplexControl.CC_ToolButton,
)
_INDICATORS = (
    QStyle.PixelMetric.PM_IndicatorWidth,
    QStyle.PixelMetric.PM_IndicatorHeight,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
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
            self._outline(option, painter, circle=element is QStyle.PrimitiveElement.PE_IndicatorRadioButton)

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

    def drawControl(  # noqa: N802 - Qt's name
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """As Fusion, with the outline around the tab that has the focus."""
        if element is QStyle.ControlElement.CE_DockWidgetTitle and widget is not None:
            painter.setFont(widget.font())  # not the one that the dock had when it was made
        super().drawControl(element, option, painter, widget)
        if element is QStyle.ControlElement.CE_ProgressBarGroove:
            self._outline(option, painter)
        if element is QStyle.ControlElement.CE_TabBarTabLabel and option.state & QStyle.StateFlag.State_HasFocus:
            self._outline(option, painter)

    def pixelMetric(  # noqa: N802 - Qt's name
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """As Fusion, with boxes to check that are as large as the letters beside them."""
        size = super().pixelMetric(metric, option, widget)
        if metric not in _INDICATORS:
            return size
        letters = widget.fontMetrics() if widget is not None else QFontMetrics(QApplication.font())
        return max(size, round(letters.height() * 0.8))

    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        given: QStyleHintReturn | None = None,
    ) -> int:
        """As Fusion; but a menu that is higher than the screen scrolls, in place of columns that leave it."""
        if hint is QStyle.StyleHint.SH_Menu_Scrollable:
            return 1
        return super().styleHint(hint, option, widget, given)

    def _outline(self, option: QStyleOption, painter: QPainter, *, circle: bool = False) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        width = 2.0 if focused else 1.0
        colour = self._theme.accent if focused else self._theme.muted if enabled else self._theme.disabled
        # With so few colours one of them alone does not tell what is disabled.
        line = Qt.PenStyle.DashLine if self._theme == CONTRAST and not enabled else Qt.PenStyle.SolidLine
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), width, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        frame = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
        radius = frame.width() / 2 if circle else _RADIUS
        painter.drawRoundedRect(frame, radius, radius)
        painter.restore()
