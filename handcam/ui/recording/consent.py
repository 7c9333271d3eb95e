"""The text a signer agrees to, and the box to tick. What is ticked is what was shown, word for word."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from handcam.sessions.format import Consent
from handcam.sessions.starting import LICENCE


class ConsentBox(QWidget):
    """Another text, by another language or another wish, takes the tick away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.agree = QCheckBox()
        self._licence, self._whole_frames = LICENCE, False
        self._given: datetime | None = None
        self.agree.toggled.connect(self._note_time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        layout.addWidget(self.agree)
        self.setFocusProxy(self.agree)
        self._retranslate()

    @property
    def consent(self) -> Consent | None:
        """What was agreed to, and when; None while nothing is."""
        return None if self._given is None else Consent(text=self.text.text(), given=self._given)

    def ask(self, licence: str, *, whole_frames: bool) -> None:
        """Ask for this."""
        self._licence, self._whole_frames = licence, whole_frames
        self._retranslate()

    def clear(self) -> None:
        """The next signer has to be asked anew."""
        self.agree.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _note_time(self, agreed: bool) -> None:
        self._given = datetime.now(UTC) if agreed else None

    def _retranslate(self) -> None:
        crops = self.tr("Nothing else of the picture is kept.")
        frames = self.tr("The whole picture is kept as well: it may show my face and the room.")
        private = self.tr("private, not to be passed on")
        text = self.tr(
            "Pictures of my hand are recorded, with what I am asked to show. {frames} They stay on this computer until "
            "somebody copies them, and are for teaching and testing programs that read hand signs. Licence: {licence}. "
            "My name is not recorded. I can stop at any time, and have everything deleted later by naming my code."
        ).format(
            frames=frames if self._whole_frames else crops,
            licence=private if self._licence == LICENCE else self._licence,
        )
        self.agree.setText(self.tr("I &agree"))
        self.agree.setAccessibleName(self.agree.text().replace("&", ""))
        self.agree.setAccessibleDescription(text)
        if text != self.text.text():
            self.text.setText(text)
            self.clear()
