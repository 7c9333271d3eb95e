"""What the review window can be told to do, each once: buttons, keys and the sheet of keys are made from it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handcam.ui.commands import Command, key_text

BUTTONS: tuple[Command, ...] = (
    Command("open", str(QT_TRANSLATE_NOOP("ReviewCommands", "&Open…")), "Ctrl+O"),
    Command("undo", str(QT_TRANSLATE_NOOP("ReviewCommands", "&Undo")), "Ctrl+Z"),
    Command("redo", str(QT_TRANSLATE_NOOP("ReviewCommands", "Re&do")), "Ctrl+Shift+Z"),
    Command("delete", str(QT_TRANSLATE_NOOP("ReviewCommands", "D&elete")), "Del"),
    Command("restore", str(QT_TRANSLATE_NOOP("ReviewCommands", "&Restore")), "R"),
    Command("play", str(QT_TRANSLATE_NOOP("ReviewCommands", "&Play the take")), "P"),
    Command("next", str(QT_TRANSLATE_NOOP("ReviewCommands", "&Next disagreement")), "N"),
    Command("statistics", str(QT_TRANSLATE_NOOP("ReviewCommands", "&Statistics")), "Ctrl+I"),
    Command("export", str(QT_TRANSLATE_NOOP("ReviewCommands", "E&xport…")), "Ctrl+E"),
    Command("keys", str(QT_TRANSLATE_NOOP("ReviewCommands", "&Keys")), "F1"),
)
"""In the order of the buttons."""
KEYS: tuple[Command, ...] = (
    Command("", str(QT_TRANSLATE_NOOP("ReviewCommands", "Move by one, a row, a screen, to an end")), "←→↑↓"),
    Command("", str(QT_TRANSLATE_NOOP("ReviewCommands", "Pick the current sample, or no longer")), "Space"),
    Command("", str(QT_TRANSLATE_NOOP("ReviewCommands", "Pick all from where you were to where you go")), "Shift"),
    Command("", str(QT_TRANSLATE_NOOP("ReviewCommands", "Pick all that are shown")), "Ctrl+A"),
    Command("find", str(QT_TRANSLATE_NOOP("ReviewCommands", "Search by id")), "Ctrl+F"),
    Command("stop", str(QT_TRANSLATE_NOOP("ReviewCommands", "Stop the take; pick none; back to the grid")), "Esc"),
)
"""Without a button; those without a name are the grid's own."""
IN_GRID = ("delete", "restore", "play", "next")
"""Keys that are letters elsewhere, and so work in the grid alone."""


def text_of(command: Command) -> str:
    """What people read, in the language that is set now."""
    return QCoreApplication.translate("ReviewCommands", command.text)


def keys_of(command: Command) -> str:
    """Its keys as they are written on this system's keyboards."""
    return command.keys if command.keys in ("←→↑↓", "Shift") else key_text(command.keys)
