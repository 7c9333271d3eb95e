"""All settings in a dialog that is made from their model: a page a section, a line a field."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTabWidget, QVBoxLayout, QWidget

from handcam.errors import SettingsError
from handcam.settings import Settings, taken_over
from handcam.ui.foreign_texts import told
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.language import Text
from handcam.ui.message_line import MessageLine
from handcam.ui.settings_draft import Key, SettingsDraft, default
from handcam.ui.settings_page import FieldRow, SettingsPage


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
        self.tabs = QTabWidget()
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
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

    def reject(self) -> None:
        """Take every change back and close."""
        self._draft = SettingsDraft(self._before)
        self._tell()
        super().reject()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _button(self, role: QDialogButtonBox.ButtonRole, act: object) -> QPushButton:
        button = self.buttons.addButton("", role)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        for page in self.pages.values():
            self.tabs.addTab(page, "")
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        for key, row in self.rows.items():
            row.edited.connect(lambda value, key=key: self._put(key, value))
            row.reset.connect(lambda key=key: self._reset(key))
        for keys, step in ((QKeySequence.StandardKey.NextChild, 1), (QKeySequence.StandardKey.PreviousChild, -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._turn(step))

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

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
        self.tabs.setCurrentWidget(self.pages[key[0]])
        row.editor.control.setFocus()
        self._say(lambda: self.tr('Nothing is saved yet: mend "{title}" first.').format(title=row.title))

    def _say(self, text: Text) -> None:
        self._says = text
        self.message.say(text())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.tabs.setAccessibleName(self.tr("Sections"))
        for at, page in enumerate(self.pages.values()):
            page.retranslate()
            self.tabs.setTabText(at, page.title.replace("&", "&&"))
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
