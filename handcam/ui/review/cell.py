"""One sample in the grid: its crop, its label, what the model says otherwise, and marks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handcam.ui.review.marks import Mark, draw_mark, draw_marks
from handcam.ui.review.picture_loader import PictureLoader
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.sample_model import SampleModel
from handcam.ui.review.texts import label_text, model_text
from handcam.ui.theme import Theme

_SIDE = 96  # of a crop, in the units of the screen; more where letters are large
_PAD, _GAP, _MARK = 6, 4, 17
_FAINT = 0.35


class Cell(QStyledItemDelegate):
    """Paints the samples of a model. Picked ones have a filled ground and a tick, the current one has a frame."""

    def __init__(self, theme: Theme, model: SampleModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self.loader: PictureLoader | None = None

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme

    @property
    def size(self) -> QSize:
        """Of a cell, at the least."""
        lines = 2 * self._view.fontMetrics().height()
        return QSize(self._side + 2 * _PAD + _GAP, self._side + lines + 2 * _PAD + _GAP)

    @property
    def _side(self) -> int:
        return max(_SIDE, int(6.4 * self._view.fontMetrics().height()))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The same for all."""
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, crop, texts, marks, frame."""
        session = self._model.session
        if session is None or index.row() >= len(self._model.rows):
            return
        row = int(self._model.rows[index.row()])
        place = QRectF(option.rect).adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent if picked else self._theme.panel))
        painter.drawRoundedRect(place, 4, 4)
        square = QRectF(place.center().x() - self._side / 2, place.top() + _PAD, self._side, self._side)
        self._paint_crop(painter, session, row, square)
        self._paint_texts(painter, session, row, place.adjusted(_PAD, _PAD + self._side, -_PAD, -_PAD / 2), picked)
        draw_marks(painter, _marks(session, row), square.topRight() + QPointF(-2, 2), _MARK, self._theme)
        if picked:
            tick = QRectF(square.left() + 2, square.top() + 2, _MARK, _MARK)
            draw_mark(painter, Mark.PICKED, tick, self._theme.on_accent, self._theme.accent)
        if index == self._view.currentIndex():
            self._paint_frame(painter, place, picked)
        painter.restore()

    def _paint_crop(self, painter: QPainter, session: ReviewedSession, row: int, square: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = self.loader.picture(session.crop(row), round(self._side * ratio)) if self.loader else None
        if picture is None or picture.isNull():  # still to come, or there is none
            painter.setBrush(QColor(self._theme.window))
            painter.drawRect(square)
            if picture is not None:
                _paint_broken(painter, square, self.tr("unreadable"), self._theme)
            return
        deleted = bool(session.standing.deleted[row])
        painter.setOpacity(_FAINT if deleted else 1.0)
        size = picture.deviceIndependentSize() / ratio
        corner = QPointF(square.center().x() - size.width() / 2, square.center().y() - size.height() / 2)
        painter.drawImage(QRectF(corner, size), picture)
        painter.setOpacity(1.0)
        if deleted:
            draw_mark(painter, Mark.DELETED, square, self._theme.text, None)

    def _paint_texts(self, painter: QPainter, session: ReviewedSession, row: int, place: QRectF, picked: bool) -> None:
        metrics = self._view.fontMetrics()
        font = QFont(self._view.font())
        font.setBold(True)
        font.setStrikeOut(bool(session.standing.deleted[row]))
        lines = ((font, label_text(session, row), self._theme.text), (self._view.font(), "", self._theme.muted))
        model = model_text(session, row)
        if model:
            lines = (lines[0], (self._view.font(), f"≠ {model}", self._theme.muted))
        for number, (of, text, colour) in enumerate(lines):
            line = QRectF(place.x(), place.y() + number * metrics.height() + 2, place.width(), metrics.height())
            painter.setFont(of)
            painter.setPen(QColor(self._theme.on_accent if picked else colour))
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, short)

    def _paint_frame(self, painter: QPainter, place: QRectF, picked: bool) -> None:
        """Round the current one: whole while the keys go to the grid, dashed otherwise."""
        style = Qt.PenStyle.SolidLine if self._view.hasFocus() else Qt.PenStyle.DashLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.text if picked else self._theme.accent), 3, style))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)


def _marks(session: ReviewedSession, row: int) -> list[Mark]:
    standing = session.standing
    marks = {
        Mark.EDITED: standing.edited[row],
        Mark.FLAGGED: session.table.flags[row] != 0,
        Mark.DISAGREES: standing.disagreement[row] > 0,
    }
    return [mark for mark, so in marks.items() if so]


def _paint_broken(painter: QPainter, square: QRectF, text: str, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QColor(theme.text))
    painter.drawText(square.adjusted(4, 4, -4, -4), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
