"""The fields of one section of the settings: name, editor, reset, what it means and what is wrong with it."""

from typing import Any

from pydantic.fields import FieldInfo
from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from handcam.section import Section
from handcam.ui.field_editors import make_editor
from handcam.ui.foreign_texts import intro, settings_text, told
from handcam.ui.message_line import MessageLine
from handcam.ui.named_label import NamedLabel

_NARROW = 26  # lines of text: on a page that is not as wide, a field's name stands above its editor
_ROWS = 5  # of the grid, for each field: name, editor, what it means, what is wrong, a gap


class FieldRow(QObject):
    """Everything the dialog shows of one field."""

    edited = Signal(object)  # the value, changed by the user
    reset = Signal()  # the user wants the default

    def __init__(self, field: FieldInfo, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self.editor = make_editor(field, self.take)
        self.editor.control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.control.installEventFilter(self)
        self.label, self.explains = QLabel(), QLabel()
        self.label.setBuddy(self.editor.control)
        self.explains.setWordWrap(True)
        self.explains.setTextFormat(Qt.TextFormat.PlainText)
        self.explains.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.fault = MessageLine()
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._reset)
        self.retranslate()
        self._shown = self.editor.read()

    @property
    def title(self) -> str:
        """The field's name, in the language that is set now."""
        return settings_text(self._field.title or "")

    @property
    def description(self) -> str:
        """What it means, likewise."""
        return settings_text(self._field.description or "")

    def retranslate(self) -> None:
        """Say everything in the language that is set now, without the fault."""
        self.label.setText(self.title.replace("&", "&&"))
        self.explains.setText(self.description)
        self.button.setText(self.tr("Reset"))
        self.button.setAccessibleName(self.tr("Reset {title}").format(title=self.title))
        self.editor.retranslate(self.title)
        self.editor.control.setAccessibleDescription(self.description)

    def show_value(self, value: Any, *, is_default: bool) -> None:
        """Show this value, without `edited`."""
        blocker = QSignalBlocker(self.editor.widget)
        self.editor.show(value)
        self._shown = self.editor.read()
        blocker.unblock()
        self.button.setEnabled(not is_default)

    def show_fault(self, says: str) -> None:
        """Say what is wrong with the value; "" for nothing."""
        self.fault.say(says)
        self.editor.control.setAccessibleDescription(f"{says} {self.description}".strip())

    def take(self) -> None:
        """Tell the value where the user has changed it, with what is typed and not yet finished."""
        value = self.editor.read()
        if value != self._shown:  # an editor may show less than there is: 0.333 s for a third
            self._shown = value
            self.edited.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the wheel turn the page, not the value of whatever happens to come under the pointer."""
        if event.type() == QEvent.Type.Wheel and not self.editor.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _reset(self) -> None:
        self.editor.control.setFocus()  # the button is about to be disabled
        self.reset.emit()


class SettingsPage(QScrollArea):
    """One section. Scrolls where there is no room, as with large text."""

    def __init__(self, section: type[Section], parent: QWidget | None = None) -> None:
        """Raises TypeError: a field has a type that there is no editor for."""
        super().__init__(parent)
        self._section = section
        self.rows = {name: FieldRow(field, self) for name, field in section.model_fields.items()}
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setColumnStretch(1, 1)
        self._heading = QLabel()
        self._heading.setWordWrap(True)
        self._grid.addWidget(self._heading, 0, 0, 1, 3)
        self.state = NamedLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.hide()
        self._grid.addWidget(self.state, 1, 0, 1, 3)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._set_gaps()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.retranslate()

    @property
    def title(self) -> str:
        """The section's name, in the language that is set now."""
        return settings_text(str(self._section.model_config.get("title") or intro(self._section)))

    def retranslate(self) -> None:
        """Say everything in the language that is set now, without the faults."""
        self._heading.setText(settings_text(intro(self._section)))
        self.state.set_name(self.tr("State"))
        for row in self.rows.values():
            row.retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all lines, so that there is nothing to scroll on a screen that is large enough."""
        wide = 36 * self.fontMetrics().height()
        bar = self.verticalScrollBar().sizeHint().width()  # once it is there, it goes only where it is not missed
        return QSize(wide, self._grid.totalHeightForWidth(wide - bar))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Names beside the editors where there is room for that."""
        super().resizeEvent(event)
        self._arrange(narrow=self.viewport().width() < _NARROW * self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: other gaps, and another size of the window once all of it has these letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_gaps()
            self.updateGeometry()
            QTimer.singleShot(0, self, self._grow)

    def show_state(self, says: str) -> None:
        """Say how what the section is about is doing now; "" for nothing."""
        if says != self.state.text():
            self.state.setText(says)
            self.state.setVisible(bool(says))

    def show_fault(self, field: str, says: str) -> None:
        """Say what is wrong with this field, and scroll to it where that is news; "" for nothing."""
        row, says = self.rows[field], told(says)
        says = f"{says[:1].upper()}{says[1:]}"
        is_new = says != row.fault.text.text()
        row.show_fault(says)
        if says and is_new:
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(row.fault))

    def _arrange(self, *, narrow: bool) -> None:
        """Place names, editors and what belongs to them."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for number, row in enumerate(self.rows.values()):
            at, left = 2 + number * _ROWS, 0 if narrow else 1
            row.label.setWordWrap(narrow)
            self._grid.addWidget(row.label, *((at, 0, 1, 3) if narrow else (at + 1, 0, 1, 1)))
            self._grid.addWidget(row.editor.widget, at + 1, left, 1, 2 - left)
            self._grid.addWidget(row.button, at + 1, 2)
            self._grid.addWidget(row.explains, at + 2, left, 1, 3 - left)
            self._grid.addWidget(row.fault, at + 3, left, 1, 3 - left)

    def _set_gaps(self) -> None:
        self.state.setContentsMargins(0, 0, 0, self.fontMetrics().height() // 2)
        for number in range(len(self.rows) + 1):
            self._grid.setRowMinimumHeight(1 + number * _ROWS, self.fontMetrics().height() // 2)

    def _grow(self) -> None:
        """Let the window be as large as these letters need it, so far as the screen is."""
        window = self.window()
        if not self.isVisible() or window is self:
            return
        room = window.screen().availableGeometry()
        size = window.sizeHint().expandedTo(window.size()).boundedTo(room.size() * 0.9)
        window.resize(size)
        corner = room.bottomRight() - QPoint(size.width(), size.height())
        window.move(max(room.left(), min(window.x(), corner.x())), max(room.top(), min(window.y(), corner.y())))
