"""The form before a session: who, what, how often, where to, and whether the signer agrees."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from handcam.sessions.plan import Hands
from handcam.sessions.starting import LICENCE, is_signer_code
from handcam.signs import SignSet
from handcam.ui.foreign_texts import sign_set_text
from handcam.ui.language import Text
from handcam.ui.message_line import MessageLine
from handcam.ui.recording.consent import ConsentBox
from handcam.ui.recording.digit_choice import DigitChoice
from handcam.ui.recording.folder_edit import FolderEdit
from handcam.ui.recording.tall import Count, Seconds, Tall
from handcam.ui.recording.texts import hands_text
from handcam.ui.recording.wishes import Wishes
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled

_HANDS: tuple[Hands, ...] = ("right", "left", "both")


class RecordForm(QWidget):
    """Says what is wrong with it before it lets anything begin. GUI thread."""

    wanted = Signal(object)  # Wishes

    def __init__(self, sign_set: SignSet, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        """folder: where sessions go unless another one is chosen."""
        super().__init__(parent)
        self._sign_set = sign_set
        self._fault: Text = str
        self.title, self.sign_set = QLabel(), QLabel()
        self.signer, self.licence = QLineEdit(), QLineEdit()
        self.labels_from = QComboBox()
        self.labels_from.addItems(["", ""])
        self.digits = DigitChoice(sign_set.values)
        self.takes, self.rate = Count(), Count()
        self.hands = {hand: QCheckBox() for hand in _HANDS}
        self.hints, self.whole_frames, self.sounds = QCheckBox(), QCheckBox(), QCheckBox()
        self.countdown, self.take = Seconds(0.5, 30, 2.0), Seconds(0.5, 30, 1.5)
        self.folder = FolderEdit(folder)
        self.consent = ConsentBox()
        self.message = MessageLine()
        self.begin = QPushButton()
        self.area = Tall(theme)
        self._labels: list[QLabel] = []
        self._set_defaults()
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def prompted(self) -> bool:
        """Whether labels come from prompts, and not from keys."""
        return self.labels_from.currentIndex() == 0

    def set_sign_set(self, sign_set: SignSet) -> None:
        """Record signs of this set."""
        self._sign_set = sign_set
        self.digits.set_digits(sign_set.values)
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.area.set_theme(theme)

    def say(self, fault: Text) -> None:
        """Say what is wrong."""
        self._fault = fault
        self.message.say(fault())

    def clear(self) -> None:
        """The next signer has to be asked anew; all else stays."""
        self.consent.clear()
        self.say(str)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_defaults(self) -> None:
        for line in (self.signer, self.licence, self.folder.line):
            line.setAcceptDrops(False)  # the window opens what is let fall on it
        self.signer.setMaxLength(32)
        self.signer.setPlaceholderText("s01")
        self.licence.setText(LICENCE)
        self.licence.setCursorPosition(0)
        self.takes.setRange(1, 20)
        self.takes.setValue(3)
        self.rate.setRange(1, 60)
        self.rate.setValue(10)
        for box in (self.hands["right"], self.hands["left"], self.hints, self.sounds):
            box.setChecked(True)

    def _lay_out(self) -> None:
        page = QWidget()
        rows = QFormLayout(page)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        hands = QWidget()
        column = QVBoxLayout(hands)
        column.setContentsMargins(0, 0, 0, 0)
        for box in self.hands.values():
            column.addWidget(box)
        for field in (
            *(self.signer, self.sign_set, self.labels_from, self.digits, self.takes, hands),
            *(self.countdown, self.take, self.rate, self.folder, self.licence),
        ):
            label = QLabel()
            label.setBuddy(field)
            self._labels.append(label)
            if field in (self.signer, self.labels_from, self.digits, hands, self.folder, self.licence):
                rows.addRow(label)
                rows.addRow(field)
            else:
                rows.addRow(label, field)
        for box in (self.hints, self.sounds, self.whole_frames):
            rows.addRow(box)
        rows.addRow(self.consent)
        self.sign_set.setWordWrap(True)
        self.title.setWordWrap(True)
        self.area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        for part in (self.title, self.area, self.message, self.begin):
            layout.addWidget(part, int(part is self.area))

    def _connect(self) -> None:
        self.labels_from.currentIndexChanged.connect(self._show_what_counts)
        self.whole_frames.toggled.connect(self._ask)
        self.licence.textChanged.connect(self._ask)
        self.signer.returnPressed.connect(self._begin)
        self.begin.clicked.connect(self._begin)

    def _show_what_counts(self) -> None:
        """With keys there is nothing to be planned."""
        for part in (self.digits, self.takes, self.hints, self.countdown, self.take, *self.hands.values()):
            part.setEnabled(self.prompted)

    def _ask(self) -> None:
        self.consent.ask(self.licence.text().strip(), whole_frames=self.whole_frames.isChecked())

    def _begin(self) -> None:
        fault = self._find_fault()
        if fault is not None:
            field, says = fault
            self.say(says)
            field.setFocus()
            self.area.ensureWidgetVisible(field)
            return
        self.say(str)
        consent, folder = self.consent.consent, self.folder.folder()
        assert consent is not None
        assert folder is not None
        hands = tuple(hand for hand, box in self.hands.items() if box.isChecked())
        self.wanted.emit(
            Wishes(
                signer=self.signer.text().strip(),
                consent=consent,
                licence=self.licence.text().strip(),
                folder=folder,
                prompted=self.prompted,
                digits=self.digits.digits,
                takes=self.takes.value(),
                hands=hands,
                hints=self.hints.isChecked(),
                countdown=self.countdown.value(),
                take=self.take.value(),
                rate=float(self.rate.value()),
                whole_frames=self.whole_frames.isChecked(),
            )
        )

    def _find_fault(self) -> tuple[QWidget, Text] | None:
        """The first field that is not well, and what to say of it."""
        hands = list(self.hands.values())
        checks: tuple[tuple[QWidget, bool, Callable[[], str]], ...] = (
            (self.signer, is_signer_code(self.signer.text().strip()), self._signer_rule),
            (
                self.digits.boxes[self._sign_set.values[0]],
                bool(self.digits.digits) or not self.prompted,
                lambda: self.tr("Choose at least one digit."),
            ),
            (
                hands[0],
                any(box.isChecked() for box in hands) or not self.prompted,
                lambda: self.tr("Choose at least one hand."),
            ),
            (self.folder, self.folder.folder() is not None, lambda: self.tr("Name a folder for the sessions.")),
            (
                self.licence,
                bool(self.licence.text().strip()),
                lambda: self.tr("Say under which licence the samples may be used."),
            ),
            (
                self.consent,
                self.consent.consent is not None,
                lambda: self.tr("Read the text below to the signer, and tick the box if the signer agrees."),
            ),
        )
        return next(((field, says) for field, well, says in checks if not well), None)

    def _signer_rule(self) -> str:
        return self.tr('Give the signer a code of 1 to 32 letters, digits, "-" or "_", such as s01. Not a name.')

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Record a session"))
        self.title.setFont(scaled(self.font(), 1.4, bold=True))
        self.sign_set.setText(sign_set_text(self._sign_set.title))
        texts = (
            *(self.tr("Signer's &code"), self.tr("Sign set"), self.tr("Labels"), self.tr("Digits")),
            *(self.tr("Takes of each sign"), self.tr("Hands"), self.tr("Countdown"), self.tr("Length of a take")),
            *(self.tr("Samples a second"), self.tr("&Folder"), self.tr("Licence")),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
            field = label.buddy()
            if field is not None and not isinstance(field, QLabel):
                field.setAccessibleName(text.replace("&", ""))
        for index, text in enumerate((self.tr("From prompts"), self.tr("From keys"))):
            self.labels_from.setItemText(index, text)
        for hand, box in self.hands.items():
            box.setText(hands_text(hand))
        for seconds in (self.countdown, self.take):
            seconds.setSuffix(self.tr(" s"))
        self.hints.setText(self.tr("Distances and angles"))
        self.hints.setToolTip(self.tr("Each take asks for another distance or angle"))
        self.sounds.setText(self.tr("Tones"))
        self.sounds.setToolTip(self.tr("At the countdown, the start and the end of each take"))
        self.whole_frames.setText(self.tr("Whole pictures, too"))
        self.whole_frames.setToolTip(self.tr("Keeps the whole picture beside each hand"))
        for box in (self.hints, self.sounds, self.whole_frames):
            box.setAccessibleDescription(box.toolTip())
        for box in (*self.hands.values(), self.hints, self.sounds, self.whole_frames):
            box.setAccessibleName(box.text())
        self.begin.setText(self.tr("Start recor&ding"))
        self.begin.setAccessibleName(self.begin.text().replace("&", ""))
        self.area.setAccessibleName(self.tr("What is recorded"))
        self.say(self._fault)
