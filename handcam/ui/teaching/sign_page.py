"""A sign of the user's own: its name and its number. Takes of it are recorded, and taught, after that."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from handcam.errors import SignSetError
from handcam.own_signs import add_sign, is_own, name_of
from handcam.signs import SignSet
from handcam.ui.foreign_texts import handshape_text, sign_set_text, told
from handcam.ui.language import Text
from handcam.ui.message_line import MessageLine
from handcam.ui.recording.tall import Count

_LONGEST = 60  # characters of a title


class SignPage(QWidget):
    """Adds a sign to the sign set in use, as one of the user's own. GUI thread."""

    sign_made = Signal(str, int)  # the sign set's file, and the digit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._sign_set: SignSet | None = None
        self._says: Text = str
        self.about, self.target, self.there = QLabel(), QLabel(), QLabel()
        self.name, self.digit = QLineEdit(), Count()
        self.message, self.add = MessageLine(), QPushButton()
        self._labels = [QLabel() for _ in range(3)]
        self.name.setMaxLength(64)
        self.digit.setRange(0, 99)
        self.add.setAutoDefault(False)
        self.name.textEdited.connect(lambda _: self._say(str))
        self.add.clicked.connect(self._add)
        self._lay_out()
        self._retranslate()

    def show_sign_set(self, name: str, sign_set: SignSet) -> None:
        """Extend this one, which is in use. name: as `load_sign_set` takes it."""
        if (name, sign_set) == (self._current, self._sign_set):
            return
        self._current, self._sign_set = name, sign_set
        self.digit.setValue(next((digit for digit in range(100) if digit not in sign_set.values), 0))
        self._retranslate()

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        self.name.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in zip(self._labels, (self.name, self.digit, self.target), strict=True):
            if field is not self.target:
                label.setBuddy(field)
            rows.addRow(label, field)
        for label in (self.about, self.there, self.target):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.target.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # else it is too narrow
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(rows)
        for part in (self.there, self.message):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self) -> None:
        handshape, sign_set = name_of(self.name.text()), self._sign_set
        if sign_set is None:
            return
        if not handshape:
            self._say(lambda: self.tr("Give the sign a name that begins with a letter from a to z."))
            self.name.setFocus()
            return
        try:
            path = add_sign(self._current, sign_set, handshape, self.digit.value(), self._title(sign_set))
        except SignSetError as error:
            says = error.sentence
            self._say(lambda: told(says))
            self.name.setFocus()
            return
        self._say(str)
        self.name.clear()
        self.sign_made.emit(str(path), self.digit.value())

    def _title(self, sign_set: SignSet) -> str:
        """Of the sign set that the sign goes to."""
        if is_own(self._current):
            return sign_set.title
        mine = self.tr("{title}, mine")
        return mine.format(title=sign_set_text(sign_set.title)[: _LONGEST - len(mine.format(title=""))])

    def _say(self, says: Text) -> None:
        self._says = says
        self.message.say(says())

    def _retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "A sign that handcam does not know yet, or one that only you use. Name it, record five takes of it, "
                "and teach handcam with them."
            )
        )
        texts = self.tr("&Name of the sign"), self.tr("&Digit it means, 0 to 99"), self.tr("It is added to")
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.name.setAccessibleName(texts[0].replace("&", ""))
        self.digit.setAccessibleName(texts[1].replace("&", ""))
        self.add.setText(self.tr("&Add it and record takes"))
        self.add.setAccessibleName(self.add.text().replace("&", ""))
        self.message.say(self._says())
        if self._sign_set is not None:
            self.target.setText(self._title(self._sign_set))
            digits = self._sign_set.digits
            own = ", ".join(f"{handshape_text(sign)} = {digits[sign]}" for sign in self._sign_set.own if sign in digits)
            self.there.setText(self.tr("Signs of your own in it: {signs}").format(signs=own))
            self.there.setVisible(bool(own))
