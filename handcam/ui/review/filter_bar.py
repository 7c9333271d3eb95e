"""Which samples are shown, and in what order: the controls for a `Wanted`."""

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from handcam.ui.column_flow import ColumnFlow
from handcam.ui.figures import figure, percent
from handcam.ui.foreign_texts import handshape_text
from handcam.ui.review.table import FLAGS, HANDS, Table
from handcam.ui.review.texts import flag_text, hand_text, take_text
from handcam.ui.review.wanted import ANY_FLAG, NO_FLAG, Wanted

_Choices = list[tuple[Any, str]]


class FilterBar(QWidget):
    """Tells what is wanted each time that it is changed. GUI thread."""

    changed = Signal(object)  # Wanted
    left = Signal()  # the search is over: on to the samples

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self._takes: list[tuple[int, str]] = []
        self.label, self.take, self.hand, self.flag = (QComboBox() for _ in range(4))
        self.deleted, self.order = QComboBox(), QComboBox()
        self.least, self.most = QSpinBox(), QSpinBox()
        self.disagreeing, self.text, self.reset = QCheckBox(), QLineEdit(), QPushButton()
        self._flow = ColumnFlow(150, 240, 6)
        for box in (self.label, self.take, self.hand, self.flag):
            self._add(box)
        for spin, value in ((self.least, 0), (self.most, 100)):
            spin.setRange(0, 100)
            spin.setSingleStep(5)
            spin.setValue(value)
            spin.valueChanged.connect(self._tell)
            self._flow.add(spin)
        self._add(self.deleted)
        self._add(self.order)
        self.disagreeing.toggled.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        self.text.returnPressed.connect(self.left)
        self.text.setClearButtonEnabled(True)
        self.reset.clicked.connect(self.clear)
        self.reset.setAutoDefault(False)
        for part in (self.disagreeing, self.text, self.reset):
            self._flow.add(part)
        self.setLayout(self._flow)
        self._retranslate()

    @property
    def wanted(self) -> Wanted:
        """What the controls say."""
        least, most = sorted((self.least.value(), self.most.value()))
        return Wanted(
            label=self.label.currentData(),
            take=self.take.currentData(),
            hand=self.hand.currentData(),
            flag=self.flag.currentData(),
            least=least / 100,
            most=most / 100,
            disagreeing=self.disagreeing.isChecked(),
            deleted=self.deleted.currentData(),
            text=self.text.text().strip(),
            order=self.order.currentData(),
        )

    def set_choices(self, table: Table, labels: list[str]) -> None:
        """Offer the takes of this table and these labels; what is chosen stays so, where it is still offered."""
        takes = sorted(set(table.take[: table.count].tolist()))
        before = self.wanted
        self._labels, self._takes = labels, [(take, table.prompt(take)) for take in takes]
        self._fill()
        if self.wanted != before:
            self._tell()

    def clear(self) -> None:
        """Show all samples that are not deleted, by time."""
        with QSignalBlocker(self):
            for box in (self.label, self.take, self.hand, self.flag, self.deleted, self.order):
                box.setCurrentIndex(0)
            self.least.setValue(0)
            self.most.setValue(100)
            self.disagreeing.setChecked(False)
            self.text.clear()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language, or larger ones."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._widen()
        super().changeEvent(event)

    def _add(self, box: QComboBox) -> None:
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        box.currentIndexChanged.connect(self._tell)
        self._flow.add(box)

    def _tell(self) -> None:
        self.changed.emit(self.wanted)

    def _fill(self) -> None:
        hands: _Choices = [(hand, hand_text(hand)) for hand in range(len(HANDS))]
        flags: _Choices = [(NO_FLAG, self.tr("No flag")), (ANY_FLAG, self.tr("Some flag"))]
        flags += [(flag, flag_text(flag)) for flag in FLAGS]
        labels: _Choices = [(label, handshape_text(label)) for label in self._labels]
        takes: _Choices = [(take, take_text(take, prompt)) for take, prompt in self._takes]
        _offer(self.label, [(None, self.tr("Any label")), *labels])
        _offer(self.take, [(None, self.tr("Any take")), *takes])
        _offer(self.hand, [(None, self.tr("Any hand")), *hands])
        _offer(self.flag, [(None, self.tr("Flags or none")), *flags])
        _offer(
            self.deleted,
            [
                ("without", self.tr("Without deleted ones")),
                ("with", self.tr("With deleted ones")),
                ("only", self.tr("Deleted ones alone")),
            ],
        )
        _offer(
            self.order,
            [
                ("time", self.tr("By time")),
                ("confidence", self.tr("Least confident first")),
                ("disagreement", self.tr("Most contradicted first")),
            ],
        )

    def _retranslate(self) -> None:
        self._fill()
        _surround(self.least, self.tr("Confidence ≥ {share}"))
        _surround(self.most, self.tr("Confidence ≤ {share}"))
        self.disagreeing.setText(self.tr("Disagreement onl&y"))
        self.reset.setText(self.tr("Sho&w all"))
        self.text.setPlaceholderText(self.tr("Search by id"))
        sure = self.tr("What the model gives the label")
        for part, name, says in (
            (self.label, self.tr("Label"), ""),
            (self.take, self.tr("Take"), ""),
            (self.hand, self.tr("Hand"), ""),
            (self.flag, self.tr("Flags"), self.tr("What was found doubtful while it was recorded")),
            (self.least, self.tr("Least confidence"), sure),
            (self.most, self.tr("Most confidence"), sure),
            (self.deleted, self.tr("Deleted samples"), ""),
            (self.order, self.tr("Order"), ""),
            (self.disagreeing, self.tr("Disagreement only"), self.tr("Where the model sees another handshape")),
            (self.text, self.tr("Search by id"), ""),
            (self.reset, self.tr("Show all"), self.tr("All samples that are not deleted, by time")),
        ):
            part.setAccessibleName(name)
            part.setAccessibleDescription(says)
            part.setToolTip(says or name)
        self._widen()

    def _widen(self) -> None:
        """Columns in which every control fits; the lists may be cut short."""
        least = max(part.minimumSizeHint().width() for part in (self.disagreeing, self.reset))
        for spin in (self.least, self.most):  # whose own hint passes over what is long
            text = f"{spin.prefix()}{spin.maximum()}{spin.suffix()}"
            least = max(least, self.fontMetrics().horizontalAdvance(text) + 2 * self.fontMetrics().height())
        self._flow.set_widths(least, max(least, 240))


def _surround(spin: QSpinBox, text: str) -> None:
    """Write this around the box's number, which is a share in percent: before or after it stands what does so."""
    before, _, after = text.format(share=percent(0.5)).partition(figure(50))
    spin.setPrefix(before)
    spin.setSuffix(after)


def _offer(box: QComboBox, choices: _Choices) -> None:
    """Make these the box's entries, without a word; what was chosen stays so where it is among them."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for value, text in choices:
            box.addItem(text, value)
        values = [value for value, _ in choices]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
