"""All settings in a dialog that is made from their model: a page a section, a line a field."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from handcam.errors import SettingsError
from handcam.output_settings import OutputSection
from handcam.settings import Settings, taken_over
from handcam.ui.foreign_texts import told
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.language import Text
from handcam.ui.message_line import MessageLine
from handcam.ui.section_chooser import SectionChooser
from handcam.ui.settings_draft import Key, SettingsDraft, default
from handcam.ui.settings_page import FieldRow, SettingsPage

_NARROW = 36  # lines of text: where it is not as wide, the list of sections gives way to a box above the page
_TURNS = (
    (QKeySequence.StandardKey.NextChild, 1),
    (QKeySequence.StandardKey.PreviousChild, -1),
    ("Ctrl+PgDown", 1),
    ("Ctrl+PgUp", -1),
)
"""Keys that turn the page, by how many."""


class SettingsDialog(QDialog):
    """Tells every change that makes sense at once, so that it can be seen; saves them, or takes them all back.

    Not modal: make one and `show` it each time it is opened. GUI thread.
    """

    changed = Signal(object)  # Settings, to be used from now on

    def __init__(self, settings: Settings, kept: KeptSettings, parent: QWidget | None = None) -> None:
        """
        settings: those in use.
        kept: those to save, which get what is changed here.
        """
        super().__init__(parent)
        self._before, self._told, self._kept = settings, settings, kept
        self._draft = SettingsDraft(settings)
        self._says: Text = str
        self.message = MessageLine()
        self.buttons = QDialogButtonBox()
        self.save = self._button(QDialogButtonBox.ButtonRole.AcceptRole, self._save)
        self.cancel = self._button(QDialogButtonBox.ButtonRole.RejectRole, self.reject)
        self.reset_all = self._button(QDialogButtonBox.ButtonRole.ResetRole, self._reset_all)
        self.save.setDefault(True)
        self.pages = {name: SettingsPage(type(section)) for name, section in settings}
        self.rows: dict[Key, FieldRow] = {
            (name, field): row for name, page in self.pages.items() for field, row in page.rows.items()
        }
        outputs = [name for name, section in settings if isinstance(section, OutputSection)]
        self.sections = SectionChooser([[name for name in self.pages if name not in outputs], outputs])
        self._lay_out()
        self._connect()
        self._show_all()
        self._retranslate()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() * 0.9))

    @property
    def settings(self) -> Settings:
        """The newest that make sense."""
        return self._draft.settings

    def show_settings(self, settings: Settings) -> None:
        """Show what differs in these, without `changed`: it was changed elsewhere, and is not for `reject` to undo."""
        self._before, self._told = taken_over(self._before, self._draft.settings, settings), settings
        for key in self._draft.take_over(settings):
            self._show(key)
        self._show_faults()

    def show_section(self, name: str) -> None:
        """Turn to its page."""
        self.sections.choose(name)

    def show_states(self, states: Mapping[str, str]) -> None:
        """Say on the pages of the outputs how they are doing. states: by name; of those that are on."""
        for name, page in self.pages.items():
            page.show_state(states.get(name, ""))

    def reject(self) -> None:
        """Take every change back and close."""
        self._draft = SettingsDraft(self._before)
        self._tell()
        super().reject()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._arrange()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The list of sections beside the page where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _button(self, role: QDialogButtonBox.ButtonRole, act: object) -> QPushButton:
        button = self.buttons.addButton("", role)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self.sections)
        self._body.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(self._body, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        for key, row in self.rows.items():
            row.edited.connect(lambda value, key=key: self._put(key, value))
            row.reset.connect(lambda key=key: self._reset(key))
        self.sections.chosen.connect(lambda name: self._stack.setCurrentWidget(self.pages[name]))
        self.sections.choose(next(iter(self.pages)))
        for keys, step in _TURNS:
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.sections.turn(step))

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW * self.fontMetrics().height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        self.sections.set_narrow(narrow)

    def _put(self, key: Key, value: object) -> None:
        self._draft.put(key, value)
        self.rows[key].button.setEnabled(not self._draft.is_default(key))
        self._show_faults()
        self._tell()

    def _reset(self, key: Key) -> None:
        self.rows[key].show_value(default(key), is_default=True)
        self._put(key, default(key))

    def _reset_all(self) -> None:
        self._draft = SettingsDraft(Settings())
        self._show_all()
        self._tell()

    def _show_all(self) -> None:
        for key in self.rows:
            self._show(key)
        self._show_faults()

    def _show(self, key: Key) -> None:
        self.rows[key].show_value(self._draft.value(key), is_default=self._draft.is_default(key))

    def _show_faults(self) -> None:
        self._say(str)
        for section, field in self.rows:
            self.pages[section].show_fault(field, self._draft.faults.get((section, field), ""))
        self.sections.show_faults({section: self.tr("Something is wrong here.") for section, _ in self._draft.faults})

    def _tell(self) -> None:
        if self._draft.settings != self._told:
            self._told = self._draft.settings
            self.changed.emit(self._told)

    def _save(self) -> None:
        for row in self.rows.values():
            row.take()  # Alt+S leaves the focus, and so what was typed last, in its editor
        if self._draft.faults:
            self._lead_to(next(iter(self._draft.faults)))
            return
        try:
            self._kept.save(self._before, self._draft.settings)
        except SettingsError as error:
            says = error.sentence
            self._say(lambda: told(says))
            return
        self.accept()

    def _lead_to(self, key: Key) -> None:
        """Say that nothing is saved while this field is wrong, and go there."""
        row = self.rows[key]
        self.show_section(key[0])
        row.editor.control.setFocus()
        self._say(lambda: self.tr('Nothing is saved yet: mend "{title}" first.').format(title=row.title))

    def _say(self, text: Text) -> None:
        self._says = text
        self.message.say(text())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        for page in self.pages.values():
            page.retranslate()
        titles = {name: page.title for name, page in self.pages.items()}
        self.sections.set_texts(self.tr("Sections"), (self.tr("General"), self.tr("Outputs")), titles)
        for button, text in (
            (self.save, self.tr("&Save")),
            (self.cancel, self.tr("&Cancel")),
            (self.reset_all, self.tr("&Reset all")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        says = self._says
        self._show_faults()
        self._say(says)
