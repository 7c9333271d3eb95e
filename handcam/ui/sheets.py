"""Two short dialogs: the keys, and what this handcam is made of."""

from importlib.metadata import version

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from handcam.card import load_card
from handcam.classifier import CARD
from handcam.resources import model
from handcam.ui.commands import COMMANDS, text_of

_PACKAGES = ("handcam", "pyside6", "mediapipe", "opencv-python", "ai-edge-litert", "tensorflow", "numpy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sheets", text)


class Sheet(QDialog):
    """Rows of two texts under a title, closed with Escape. Its text can be selected and copied."""

    def __init__(self, title: str, rows: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.rows = rows
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(24)
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                label = QLabel(text)
                label.setWordWrap(column == 1)
                label.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
                )
                grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidget(table)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self.resize(table.sizeHint().expandedTo(self.minimumSizeHint()).width() + 120, 480)


def key_sheet(parent: QWidget | None = None) -> Sheet:
    """Every key of the window."""
    rows = [
        (QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText), text_of(command).replace("&", ""))
        for command in COMMANDS
        if command is not None and command.keys
    ]
    rows += [
        ("Tab", _tr("The next control")),
        ("Alt+S", _tr("The sources")),
        ("Alt+G", _tr("The sign sets")),
        ("Alt+T", _tr("Follow two hands")),
        ("Alt+M", _tr("Mirror")),
        ("Ctrl+Backspace", _tr("Take the last accepted digit back")),
        ("Ctrl+Shift+Backspace", _tr("Remove all accepted digits")),
        ("Ctrl+Shift+C", _tr("Copy the accepted digits")),
        ("Esc", _tr("Leave the presentation")),
    ]
    return Sheet(_tr("Keys"), rows, parent)


def about_sheet(parent: QWidget | None = None) -> Sheet:
    """Versions, the network's card in short, licences, and what is not stored."""
    card = load_card(model(CARD))
    unseen = ", ".join(f"{name} {score.handshape_accuracy:.1%}" for name, score in card.scores.items())
    rows = [(name, version(name)) for name in _PACKAGES]
    rows += [
        (
            _tr("Network"),
            _tr("{count} parameters, {names} handshapes").format(
                count=f"{card.parameters:,}", names=len(card.handshapes)
            ),
        ),
        (_tr("Read right, never seen before"), unseen),
        (_tr("Trained on"), ", ".join(f"{data.name} ({data.licence})" for data in card.data if data.use == "train")),
        (_tr("Licence"), _tr("handcam: Apache-2.0. NOTICE names third-party models and data.")),
        (_tr("Privacy"), _tr("Everything runs on this machine. Live use writes no file and opens no connection.")),
    ]
    return Sheet(_tr("About handcam"), rows, parent)
