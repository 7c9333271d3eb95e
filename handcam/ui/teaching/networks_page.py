"""Networks that were taught before: to use one again, or to delete it."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QListWidget, QPushButton, QVBoxLayout, QWidget

from handcam.errors import ModelError
from handcam.own_networks import TaughtNetwork, check_network, delete_network, taught_networks
from handcam.ui.figures import percent
from handcam.ui.foreign_texts import told
from handcam.ui.language import Text
from handcam.ui.message_line import MessageLine


class NetworksPage(QWidget):
    """Lists those that are kept. Nothing is deleted before it was asked for twice. GUI thread."""

    network_wanted = Signal(object)  # Path of the folder, or None for handcam's own

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_use: Path | None = None
        self._networks: tuple[TaughtNetwork, ...] = ()
        self._doomed: Path | None = None
        self._says: Text = str
        self.about, self.list, self.question = QLabel(), QListWidget(), QLabel()
        self.message = MessageLine()
        self.use, self.delete, self.sure, self.spare = (QPushButton() for _ in range(4))
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self._use())
        self.use.clicked.connect(self._use)
        self.delete.clicked.connect(self._ask)
        self.sure.clicked.connect(self._delete)
        self.spare.clicked.connect(self._spare)
        self._lay_out()
        self._retranslate()
        self._show_state()

    def show_networks(self, in_use: Path | None) -> None:
        """List what there is now. in_use: the folder of the network in use; None: handcam's own."""
        row = self.list.currentRow()
        self._in_use, self._networks = in_use, taught_networks()
        self._doomed = None
        self.list.clear()
        self.list.addItems([""] * len(self._networks))
        self._name_items()
        self.list.setCurrentRow(min(max(row, 0), len(self._networks) - 1))
        self._show_state()

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @property
    def _chosen(self) -> TaughtNetwork | None:
        row = self.list.currentRow()
        return self._networks[row] if 0 <= row < len(self._networks) else None

    def _lay_out(self) -> None:
        for label in (self.about, self.question):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        buttons, answers = QHBoxLayout(), QHBoxLayout()
        for button in (self.use, self.delete, self.sure, self.spare):
            button.setAutoDefault(False)
            (answers if button in (self.sure, self.spare) else buttons).addWidget(button)
        for row in (buttons, answers):
            row.addStretch()
        column = QVBoxLayout(self)
        for part in (self.about, self.list, self.message):
            column.addWidget(part, int(part is self.list))
        column.addLayout(buttons)
        column.addWidget(self.question)
        column.addLayout(answers)

    def _choose(self) -> None:
        self._doomed = None
        self._say(str)
        self._show_state()

    def _use(self) -> None:
        network = self._chosen
        if network is None or network.folder == self._in_use:
            return
        try:
            check_network(network.folder)
        except ModelError as error:
            says = error.sentence
            self._say(lambda: told(says))
            return
        self._say(str)
        self.network_wanted.emit(network.folder)

    def _ask(self) -> None:
        if self._chosen is not None:
            self._doomed = self._chosen.folder
            self._show_state()
            self.spare.setFocus()

    def _spare(self) -> None:
        self._doomed = None
        self._show_state()
        self.list.setFocus()

    def _delete(self) -> None:
        folder, self._doomed = self._doomed, None
        if folder is None:
            return
        if folder == self._in_use:
            self.network_wanted.emit(None)
        try:
            delete_network(folder)
            self._say(str)
        except ModelError as error:
            says = error.sentence
            self._say(lambda: told(says))
        self.show_networks(self._in_use)
        self.list.setFocus()

    def _show_state(self) -> None:
        chosen, asking = self._chosen, self._doomed is not None
        self.use.setEnabled(chosen is not None and chosen.folder != self._in_use and not asking)
        self.delete.setEnabled(chosen is not None and not asking)
        for part in (self.question, self.sure, self.spare):
            part.setVisible(asking)

    def _name_items(self) -> None:
        for row, network in enumerate(self._networks):
            moment = QDateTime.fromSecsSinceEpoch(int(network.taught.timestamp()))
            taught = network.adaptation
            facts = {
                "day": QLocale().toString(moment, QLocale.FormatType.ShortFormat),
                "signer": ", ".join(taught.signers),
                "before": percent(taught.before),
                "after": percent(taught.after),
            }
            text = self.tr("{day}, signer {signer}: {before} right before, {after} after").format(**facts)
            if not taught.held_out:
                text = self.tr("{day}, signer {signer}: not measured").format(**facts)
            if network.folder == self._in_use:
                text = self.tr("{network}; in use").format(network=text)
            item = self.list.item(row)
            item.setText(text)
            item.setToolTip(str(network.folder))

    def _say(self, says: Text) -> None:
        self._says = says
        self.message.say(says())

    def _retranslate(self) -> None:
        self.about.setText(self.tr("Networks that were taught on this machine. Each holds nothing but what it learnt."))
        self.list.setAccessibleName(self.tr("Taught networks"))
        self.question.setText(self.tr("Delete this network? It cannot be brought back; the sessions stay."))
        for button, text in (
            (self.use, self.tr("&Use it")),
            (self.delete, self.tr("&Delete…")),
            (self.sure, self.tr("De&lete it")),
            (self.spare, self.tr("&Keep it")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self.message.say(self._says())
        self._name_items()
