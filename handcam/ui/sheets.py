"""The sheets that the menu opens: the keys, what this handcam is made of, and under which licences."""

from importlib.metadata import distribution, version

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from handcam.card import ModelCard, load_card
from handcam.classifier import CARD
from handcam.errors import ModelError
from handcam.resources import model
from handcam.sentences import Sentence
from handcam.ui.commands import COMMANDS, key_text, text_of
from handcam.ui.figures import figure, percent
from handcam.ui.foreign_texts import told
from handcam.ui.sheet import Rows, Sheet
from handcam.ui.typed_line import BACK_KEYS, CLEAR_KEYS, COPY_KEYS

_PACKAGES = ("handcam", "pyside6", "mediapipe", "opencv-python", "ai-edge-litert", "tensorflow", "numpy")


def key_sheet(parent: QWidget | None = None) -> Sheet:
    """Every key of the window."""
    return Sheet(lambda: QCoreApplication.translate("Sheets", "Keys"), _keys, parent)


def about_sheet(parent: QWidget | None = None) -> Sheet:
    """Versions, the network's card in short, licences, and what is stored."""
    try:
        card: ModelCard | Sentence = load_card(model(CARD))
    except ModelError as error:
        card = error.sentence
    sheet = Sheet(lambda: QCoreApplication.translate("Sheets", "About handcam"), lambda: _about(card), parent)
    if _licences():
        sheet.add_button(lambda: QCoreApplication.translate("Sheets", "&Licences"), lambda: licence_sheet(sheet).open())
    return sheet


def licence_sheet(parent: QWidget | None = None) -> Sheet:
    """The licence, and what third parties' work is in here, word for word: they are in English."""
    return Sheet(lambda: QCoreApplication.translate("Sheets", "Licences"), _licences, parent)


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
        (
            _mnemonic(QCoreApplication.translate("ChooserBar", "M&enu")),
            QCoreApplication.translate("Sheets", "The menu"),
        ),
        (key_text(BACK_KEYS), QCoreApplication.translate("Sheets", "Take the last accepted digit back")),
        (key_text(CLEAR_KEYS), QCoreApplication.translate("Sheets", "Remove all accepted digits")),
        (key_text(COPY_KEYS), QCoreApplication.translate("Sheets", "Copy the accepted digits")),
        (key_text("Esc"), QCoreApplication.translate("Sheets", "Leave the presentation; close a message")),
    ]
    return [(keys, does) for keys, does in rows if keys]  # macOS has no underlined letters


def _mnemonic(text: str) -> str:
    """The keys that a label's underlined letter stands for: another one in each language."""
    return key_text(QKeySequence.mnemonic(text).toString())


def _about(card: ModelCard | Sentence) -> Rows:
    return [
        *((name, version(name)) for name in _PACKAGES),
        *_of_network(card),
        (
            QCoreApplication.translate("Sheets", "Licence"),
            QCoreApplication.translate("Sheets", "handcam: Apache-2.0. NOTICE names third-party models and data."),
        ),
        (
            QCoreApplication.translate("Sheets", "Privacy"),
            QCoreApplication.translate(
                "Sheets",
                "Everything runs on this machine. Unless you ask for it, no connection is opened, and nothing is "
                "written but the settings and the window's place.",
            ),
        ),
    ]


def _of_network(card: ModelCard | Sentence) -> Rows:
    """What its card says, or why there is none."""
    name = QCoreApplication.translate("Sheets", "Network")
    if isinstance(card, Sentence):
        return [(name, told(card))]
    size = QCoreApplication.translate("Sheets", "{count} parameters, {names} handshapes")
    trained = (f"{data.name} ({data.licence})" for data in card.data if data.use == "train")
    return [
        (name, size.format(count=figure(card.parameters), names=len(card.handshapes))),
        (QCoreApplication.translate("Sheets", "Read right"), _read_right(card)),
        (QCoreApplication.translate("Sheets", "Trained on"), ", ".join(trained)),
    ]


def _read_right(card: ModelCard) -> str:
    shares = {name: score.handshape_accuracy for name, score in card.scores.items()}
    if not shares:
        return QCoreApplication.translate("Sheets", "not measured")
    says = QCoreApplication.translate(
        "Sheets", "Of the hands of people it had never seen, {least} to {most}. By data set: {each}."
    )
    each = ", ".join(f"{name} {percent(share, 1)}" for name, share in shares.items())
    least, most = (percent(share, 1) for share in (min(shares.values()), max(shares.values())))
    return says.format(least=least, most=most, each=each)


def _licences() -> Rows:
    """What lies beside the package wherever it is installed; nothing where a packager left it out."""
    texts = ((name, distribution("handcam").read_text(f"licenses/{name}")) for name in ("NOTICE", "LICENSE"))
    return [(name, text) for name, text in texts if text]
