"""Two short dialogs: the keys, and what this handcam is made of."""

from collections.abc import Callable
from importlib.metadata import version

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from handcam.card import load_card
from handcam.classifier import CARD
from handcam.resources import model
from handcam.ui.commands import COMMANDS, key_text, text_of
from handcam.ui.figures import figure, percent
from handcam.ui.language import Text
from handcam.ui.typed_line import BACK_KEYS, CLEAR_KEYS, COPY_KEYS

_PACKAGES = ("handcam", "pyside6", "mediapipe", "opencv-python", "ai-edge-litert", "tensorflow", "numpy")

Rows = list[tuple[str, str]]


class Sheet(QDialog):
    """Rows of two texts under a title, closed with Escape. Its text can be selected and copied."""

    def __init__(self, title: Text, rows: Callable[[], Rows], parent: QWidget | None = None) -> None:
        """title, rows: asked for again when the language is changed; there are then as many rows as before."""
        super().__init__(parent)
        self._title, self._rows = title, rows
        self._table, self._scroll = QWidget(), QScrollArea()
        self._labels = [(QLabel(), QLabel()) for _ in rows()]
        self._lay_out()
        self._retranslate()
        self.resize(self._table.sizeHint().expandedTo(self.minimumSizeHint()).width() + 120, 480)

    @property
    def rows(self) -> Rows:
        """What is shown."""
        return [(name.text(), value.text()) for name, value in self._labels]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._table)
        grid.setHorizontalSpacing(24)
        for number, labels in enumerate(self._labels):
            for column, label in enumerate(labels):
                label.setWordWrap(column == 1)
                label.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
                )
                grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        self._scroll.setWidget(self._table)
        self._scroll.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._scroll)
        layout.addWidget(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self._title())
        self._scroll.setAccessibleName(self._title())
        for labels, texts in zip(self._labels, self._rows(), strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)


def key_sheet(parent: QWidget | None = None) -> Sheet:
    """Every key of the window."""
    return Sheet(lambda: QCoreApplication.translate("Sheets", "Keys"), _keys, parent)


def about_sheet(parent: QWidget | None = None) -> Sheet:
    """Versions, the network's card in short, licences, and what is not stored."""
    return Sheet(lambda: QCoreApplication.translate("Sheets", "About handcam"), _about, parent)


def _keys() -> Rows:
    commands = [command for command in COMMANDS if command is not None and command.keys]
    rows = [
        *((key_text(command.keys), text_of(command).replace("&", "")) for command in commands),
        (key_text("Tab"), QCoreApplication.translate("Sheets", "The next control")),
        (
            _mnemonic(QCoreApplication.translate("ChooserBar", "&Source")),
            QCoreApplication.translate("Sheets", "The sources"),
        ),
        (
            _mnemonic(QCoreApplication.translate("ChooserBar", "Si&gn set")),
            QCoreApplication.translate("Sheets", "The sign sets"),
        ),
        (
            _mnemonic(QCoreApplication.translate("ChooserBar", "&Two hands")),
            QCoreApplication.translate("Sheets", "Follow two hands"),
        ),
        (
            _mnemonic(QCoreApplication.translate("ChooserBar", "&Mirror")),
            QCoreApplication.translate("Sheets", "Mirror"),
        ),
        (key_text(BACK_KEYS), QCoreApplication.translate("Sheets", "Take the last accepted digit back")),
        (key_text(CLEAR_KEYS), QCoreApplication.translate("Sheets", "Remove all accepted digits")),
        (key_text(COPY_KEYS), QCoreApplication.translate("Sheets", "Copy the accepted digits")),
        (key_text("Esc"), QCoreApplication.translate("Sheets", "Leave the presentation")),
    ]
    return [(keys, does) for keys, does in rows if keys]  # macOS has no underlined letters


def _mnemonic(text: str) -> str:
    """The keys that a label's underlined letter stands for: another one in each language."""
    return key_text(QKeySequence.mnemonic(text).toString())


def _about() -> Rows:
    card = load_card(model(CARD))
    network = QCoreApplication.translate("Sheets", "{count} parameters, {names} handshapes")
    unseen = (f"{name} {percent(score.handshape_accuracy, 1)}" for name, score in card.scores.items())
    trained = (f"{data.name} ({data.licence})" for data in card.data if data.use == "train")
    return [
        *((name, version(name)) for name in _PACKAGES),
        (
            QCoreApplication.translate("Sheets", "Network"),
            network.format(count=figure(card.parameters), names=len(card.handshapes)),
        ),
        (QCoreApplication.translate("Sheets", "Read right, never seen before"), ", ".join(unseen)),
        (QCoreApplication.translate("Sheets", "Trained on"), ", ".join(trained)),
        (
            QCoreApplication.translate("Sheets", "Licence"),
            QCoreApplication.translate("Sheets", "handcam: Apache-2.0. NOTICE names third-party models and data."),
        ),
        (
            QCoreApplication.translate("Sheets", "Privacy"),
            QCoreApplication.translate(
                "Sheets", "Everything runs on this machine. Live use writes no file and opens no connection."
            ),
        ),
    ]
