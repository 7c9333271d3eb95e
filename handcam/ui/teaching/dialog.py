"""The window for teaching: a hand, a sign of one's own, and what was taught before."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from handcam.own_networks import TaughtNetwork
from handcam.signs import SignSet
from handcam.ui.teaching.networks_page import NetworksPage
from handcam.ui.teaching.sign_page import SignPage
from handcam.ui.teaching.teach_page import TeachPage

_SIZE = 48, 40  # lines of text that it is wide and high, where the screen is large enough


class TeachDialog(QDialog):
    """Not modal: the picture goes on. Closing it calls off what is under way. GUI thread."""

    network_wanted = Signal(object)  # Path of the folder, or None for handcam's own
    sign_made = Signal(str, int)  # a sign set's file, and the digit of the new sign in it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: TaughtNetwork | None = None
        self.in_use, self.back = QLabel(), QPushButton()
        self.tabs = QTabWidget()
        self.teaching, self.sign, self.networks = TeachPage(), SignPage(), NetworksPage()
        self.back.setAutoDefault(False)
        self.in_use.setTextFormat(Qt.TextFormat.PlainText)
        self.in_use.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._retranslate()
        line = self.fontMetrics().height()
        wide, high = (count * line for count in _SIZE)
        self.resize(QSize(wide, high).boundedTo(self.screen().availableSize() * 0.9))

    def show_in_use(self, network: TaughtNetwork | None, name: str, sign_set: SignSet) -> None:
        """What the window uses now.

        network: None: handcam's own. name: of the sign set, as `load_sign_set` takes it.
        """
        self._network = network
        self._list_networks()
        self.sign.show_sign_set(name, sign_set)
        self._retranslate()

    def come_up(self, recorded: Path | None = None) -> None:
        """Show it before all others. recorded: a session that was just recorded, to teach from."""
        if recorded is not None or not self.isVisible():
            self.teaching.offer(() if self._network is None else self._network.adaptation.sessions, recorded)
        if recorded is not None:
            self.tabs.setCurrentWidget(self.teaching)
        self.show()
        self.raise_()
        self.activateWindow()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        page = self.tabs.currentWidget()
        assert isinstance(page, (TeachPage, SignPage, NetworksPage))
        page.take_focus()

    def reject(self) -> None:
        """Escape: call off what is under way, or else close."""
        if self.teaching.run.under_way:
            self.teaching.cancel.click()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the process with the window."""
        self.end()
        super().closeEvent(event)

    def done(self, code: int) -> None:
        """Nothing goes on behind a dialog that is closed."""
        self.end()
        super().done(code)

    def end(self) -> None:
        """Call off what is under way. Bounded; may be called again."""
        self.teaching.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.in_use, 1)
        head.addWidget(self.back)
        for page in (self.teaching, self.sign, self.networks):
            self.tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        for page in (self.teaching, self.networks):
            page.network_wanted.connect(self.network_wanted)
        self.teaching.left.connect(self.close)
        self.teaching.made.connect(self._list_networks)
        self.sign.sign_made.connect(self._leave_with)
        for keys, step in ((QKeySequence.StandardKey.NextChild, 1), (QKeySequence.StandardKey.PreviousChild, -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._turn(step))

    def _list_networks(self) -> None:
        self.networks.show_networks(None if self._network is None else self._network.folder)

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _go_back(self) -> None:
        self.network_wanted.emit(None)
        self.take_focus()

    def _leave_with(self, sign_set: str, digit: int) -> None:
        """The picture is what is needed now."""
        self.tabs.setCurrentWidget(self.teaching)
        self.close()
        self.sign_made.emit(sign_set, digit)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Teach my hand"))
        self.tabs.setAccessibleName(self.tr("What to teach"))
        texts = self.tr("Your hand"), self.tr("A sign of your own"), self.tr("Taught before")
        for at, text in enumerate(texts):
            self.tabs.setTabText(at, text)
        self.back.setText(self.tr("&Go back to handcam's own"))
        self.back.setAccessibleName(self.back.text().replace("&", ""))
        self.back.setVisible(self._network is not None)
        if self._network is None:
            self.in_use.setText(self.tr("In use: handcam's own network"))
        else:
            signers = ", ".join(self._network.adaptation.signers)
            self.in_use.setText(
                self.tr("In use: the network that was taught with takes of {signer}").format(signer=signers)
            )
        self.in_use.setAccessibleName(self.in_use.text())
