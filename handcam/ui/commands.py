"""What the window can be told to do, each once: menu, keys and the sheet of keys are made from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """name: how code calls it. text: how people do. keys: as QKeySequence reads them. checkable: it is on or off."""

    name: str
    text: str
    keys: str = ""
    checkable: bool = False


COMMANDS: tuple[Command | None, ...] = (
    Command("open_video", str(QT_TRANSLATE_NOOP("Commands", "&Open a video or picture…")), "Ctrl+O"),
    Command("open_folder", str(QT_TRANSLATE_NOOP("Commands", "Open a &folder of pictures…")), "Ctrl+Shift+O"),
    Command("open_again", str(QT_TRANSLATE_NOOP("Commands", "Open the source &again")), "F5"),
    None,
    Command("guide", str(QT_TRANSLATE_NOOP("Commands", "&Guide and practice")), "F2", checkable=True),
    Command("present", str(QT_TRANSLATE_NOOP("Commands", "&Presentation")), "F11", checkable=True),
    Command("next_overlay", str(QT_TRANSLATE_NOOP("Commands", "Next o&verlay: all, digit, none")), "Ctrl+E"),
    Command("next_fit", str(QT_TRANSLATE_NOOP("Commands", "&Next fit: whole, filled, actual size")), "Ctrl+F"),
    Command("add_hands", str(QT_TRANSLATE_NOOP("Commands", "Add &both hands")), "Ctrl+B", checkable=True),
    Command("snapshot", str(QT_TRANSLATE_NOOP("Commands", "&Save the picture…")), "Ctrl+S"),
    Command("record_clip", str(QT_TRANSLATE_NOOP("Commands", "&Record a clip…")), "Ctrl+R", checkable=True),
    Command("virtual_camera", str(QT_TRANSLATE_NOOP("Commands", "Send to a virtual &camera")), "F9", checkable=True),
    Command("overlay_window", str(QT_TRANSLATE_NOOP("Commands", "&Digit in an overlay window")), "F12", checkable=True),
    None,
    Command("record", str(QT_TRANSLATE_NOOP("Commands", "Record a sess&ion")), "F3", checkable=True),
    Command("review", str(QT_TRANSLATE_NOOP("Commands", "Revie&w a session")), "F4"),
    Command("teach", str(QT_TRANSLATE_NOOP("Commands", "Teac&h my hand…")), "F6"),
    Command("export", str(QT_TRANSLATE_NOOP("Commands", "&Export sessions…")), "Ctrl+Shift+E"),
    Command("import", str(QT_TRANSLATE_NOOP("Commands", "I&mport sessions or pictures…")), "Ctrl+Shift+I"),
    None,
    Command("settings", str(QT_TRANSLATE_NOOP("Commands", "Se&ttings…")), "Ctrl+,"),
    Command("outputs", str(QT_TRANSLATE_NOOP("Commands", "Outputs: digits e&lsewhere…")), "F8"),
    None,
    Command("keys", str(QT_TRANSLATE_NOOP("Commands", "&Keys")), "F1"),
    Command("about", str(QT_TRANSLATE_NOOP("Commands", "Abo&ut handcam"))),
    Command("quit", str(QT_TRANSLATE_NOOP("Commands", "&Quit")), "Ctrl+Q"),
)
"""In the menu's order; None is a line between."""


def text_of(command: Command) -> str:
    """What people read, in the language that is set now."""
    return QCoreApplication.translate("Commands", command.text)


KEYS = tuple(
    str(key)
    for key in (
        QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
        QT_TRANSLATE_NOOP("QShortcut", "Shift"),
        QT_TRANSLATE_NOOP("QShortcut", "Alt"),
        QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
        QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    )
)
"""Qt asks for these by itself. They are here for our translators: some of Qt's own names are on no keyboard."""


def key_text(keys: str) -> str:
    """Keys as they are written on this system's keyboards, in the language that is set now."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class CommandMenu(QMenu):
    """The window's menu; its keys work wherever the focus is, also while the menu is hidden."""

    def __init__(self, window: QWidget, slots: Mapping[str, Callable[..., object]]) -> None:
        """slots: by the command's name, what does it; a checkable one gets True or False."""
        super().__init__(window)
        self.actions_by_name: dict[str, QAction] = {}
        for command in COMMANDS:
            if command is None:
                self.addSeparator()
                continue
            action = QAction(window)
            action.setShortcut(QKeySequence(command.keys))
            action.setCheckable(command.checkable)
            (action.toggled if command.checkable else action.triggered).connect(slots[command.name])
            window.addAction(action)  # so that its keys work while the menu button is out of sight
            self.addAction(action)
            self.actions_by_name[command.name] = action
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for command in filter(None, COMMANDS):
            self.actions_by_name[command.name].setText(text_of(command))
