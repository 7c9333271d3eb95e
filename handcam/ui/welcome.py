"""The first page a new user sees: what to look at, which signs, and what is and is not stored. Nothing runs before."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from handcam.errors import SignSetError
from handcam.settings import Settings
from handcam.signs import load_sign_set
from handcam.ui.foreign_texts import told
from handcam.ui.language import LANGUAGES
from handcam.ui.message_line import MessageLine
from handcam.ui.sign_box import SignBox
from handcam.ui.source_box import SourceBox
from handcam.ui.type_size import scaled


class WelcomePage(QDialog):
    """Asks for source, sign set and language. Opens no camera and writes nothing by itself. GUI thread."""

    chosen = Signal(object)  # Settings to start with, and to be kept
    demo_wanted = Signal()  # a look at the demo clip first: nothing is kept, and the page comes again
    language_wanted = Signal(str)  # at once, as a setting names it

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """settings: what is proposed.

        Raises:
            SignSetError: they name a sign set that does not exist or make sense.
        """
        super().__init__(parent)
        self._settings = settings
        self.heading, self.about, self.privacy = QLabel(), QLabel(), QLabel()
        self.source_box = SourceBox(settings.source.source)
        self.sign_box = SignBox(settings.stabiliser.sign_set)
        self.language_box = QComboBox()
        for name, title in {"system": "", **LANGUAGES}.items():
            self.language_box.addItem(title, name)
        self.language_box.setCurrentIndex(self.language_box.findData(settings.window.language))
        self.message = MessageLine()
        self._says = ""  # a Sentence, where there is something wrong
        self.labels = [QLabel() for _ in range(3)]
        self.start, self.demo = QPushButton(), QPushButton()
        self._lay_out()
        self._retranslate()
        self.source_box.refresh()
        self.source_box.chosen.connect(self._take_source)
        self.sign_box.chosen.connect(self._take_sign_set)
        self.language_box.activated.connect(lambda: self.language_wanted.emit(self.language_box.currentData()))

    @property
    def settings(self) -> Settings:
        """What stands on the page now."""
        window = self._settings.window.model_copy(update={"language": self.language_box.currentData()})
        return self._settings.model_copy(update={"window": window})

    def accept(self) -> None:
        """Start with what was chosen."""
        super().accept()
        self.chosen.emit(self.settings)

    def reject(self) -> None:
        """Escape and the second button: the demo clip."""
        super().reject()
        self.demo_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.heading.setFont(scaled(self.font(), 1.6, bold=True))
        form = QFormLayout()
        for label, box in zip(self.labels, (self.source_box, self.sign_box, self.language_box), strict=True):
            label.setBuddy(box)
            form.addRow(label, box)
        buttons = QDialogButtonBox()
        buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.demo, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.start.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.setContentsMargins(24, 20, 24, 20)
        for part in (self.heading, self.about):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addWidget(self.message)
        layout.addWidget(self.privacy)
        layout.addStretch(1)
        layout.addWidget(buttons)
        for label in (self.about, self.privacy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Welcome to handcam"))
        self.heading.setText(self.tr("Show a number with your hand"))
        self.about.setText(self.tr("handcam watches a camera and tells which number your fingers show."))
        self.privacy.setText(
            self.tr(
                "The camera is opened when you start. Pictures stay in memory, on this machine: nothing is recorded or "
                "sent unless you ask for it. What is stored are the choices above, your settings and where the window "
                "was."
            )
        )
        for label, text in zip(
            self.labels, (self.tr("&Camera"), self.tr("&Sign set"), self.tr("&Language")), strict=True
        ):
            label.setText(text)
        self.language_box.setAccessibleName(self.tr("Language"))
        self.language_box.setItemText(0, self.tr("As the system has it"))
        self.start.setText(self.tr("S&tart"))
        self.demo.setText(self.tr("Look at the &demo clip first"))
        for button in (self.start, self.demo):
            button.setAccessibleName(button.text().replace("&", ""))
        self._say(self._says)

    def _say(self, sentence: str) -> None:
        self._says = sentence
        self.message.say(told(sentence))

    def _take_source(self, source: str) -> None:
        self._settings = self._settings.model_copy(
            update={"source": self._settings.source.model_copy(update={"source": source})}
        )

    def _take_sign_set(self, name: str) -> None:
        try:
            sign_set = load_sign_set(name)
        except SignSetError as error:
            self._say(error.sentence)
            return
        self._say("")
        self.sign_box.show_sign_set(name, sign_set)
        self._settings = self._settings.model_copy(
            update={"stabiliser": self._settings.stabiliser.model_copy(update={"sign_set": name})}
        )
