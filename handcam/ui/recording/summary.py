"""The sum of a session that has ended, and where it is."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from handcam.sessions.conducting import Moment
from handcam.ui.column_flow import ANY_WIDTH, ColumnFlow
from handcam.ui.figures import figure
from handcam.ui.foreign_texts import told
from handcam.ui.message_line import MessageLine
from handcam.ui.recording.counts import CountsTable
from handcam.ui.recording.tall import Tall
from handcam.ui.recording.texts import flag_text
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled


class SummaryPage(QWidget):
    """Shows what a session came to."""

    teaching_wanted = Signal(object)  # Path: the session's folder

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.sum, self.doubtful, self.where = QLabel(), QLabel(), QLabel(), QLabel()
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.message = MessageLine()
        self.counts = CountsTable()
        self.area = Tall(theme)
        self.another, self.teach, self.open_folder = QPushButton(), QPushButton(), QPushButton()
        self._buttons = self.another, self.teach, self.open_folder
        self._flow = ColumnFlow(1, ANY_WIDTH, 6)
        self._moment: Moment | None = None
        self._prompts = 0
        self._folder = Path()
        self.teach.clicked.connect(lambda: self.teaching_wanted.emit(self._folder))
        self.open_folder.clicked.connect(self._open_folder)
        self._lay_out()
        self._retranslate()

    def show_summary(self, moment: Moment, prompts: int, digits: Mapping[str, int], folder: Path) -> None:
        """Show this. moment: the last one. prompts: of the plan."""
        self._moment, self._prompts, self._folder = moment, prompts, folder
        labels = {label for label, _ in moment.recording.counts}
        self.counts.begin(digits, tuple(sorted(labels, key=lambda label: (digits.get(label, 99), label))))
        self.counts.show_counts(moment.recording.counts)
        self.counts.setVisible(bool(labels))
        self.teach.setEnabled(bool(labels))
        self.folder.setText(str(folder))
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.area.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for the title. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        for label in (self.title, self.sum, self.doubtful):
            label.setWordWrap(True)
        parts: tuple[QWidget, ...] = (self.message, self.sum, self.counts, self.doubtful, self.where, self.folder)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.area.setWidget(page)
        for button in self._buttons:
            self._flow.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.title)
        layout.addWidget(self.area, 1)
        layout.addLayout(self._flow)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _set_sizes(self) -> None:
        self.title.setFont(scaled(self.font(), 1.4, bold=True))
        widest = max(button.sizeHint().width() for button in self._buttons)
        self._flow.set_widths(widest, ANY_WIDTH)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Session ended"))
        self.where.setText(self.tr("Where it is"))
        self.folder.setAccessibleName(self.where.text())
        self.another.setText(self.tr("Record an&other"))
        self.teach.setText(self.tr("Teach handcam &with this"))
        self.open_folder.setText(self.tr("O&pen the folder"))
        for button in self._buttons:
            button.setAccessibleName(button.text().replace("&", ""))
        self.area.setAccessibleName(self.tr("What was recorded"))
        if self._moment is not None:
            self._say(self._moment)
        self._set_sizes()

    def _say(self, moment: Moment) -> None:
        status = moment.recording
        self.message.say(told(status.error))
        samples = self.tr("%n sample(s)", "", sum(status.counts.values()))
        shown = self.tr("{shown} of {all} prompts").format(shown=moment.number, all=self._prompts)
        dropped = self.tr("{dropped} dropped").format(dropped=figure(status.dropped))
        self.sum.setText(", ".join((samples, shown, dropped) if self._prompts else (samples, dropped)))
        doubts = ", ".join(f"{figure(count)} {flag_text(flag)}" for flag, count in status.doubtful.items())
        self.doubtful.setText(self.tr("Doubtful: {doubts}").format(doubts=doubts))
        self.doubtful.setVisible(bool(doubts))
