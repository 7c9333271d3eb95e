"""The line below the picture: what the source is up to, and how fast everything goes."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QStatusBar, QToolButton, QWidget

from handcam.runner import State, Status
from handcam.ui.figures import figure
from handcam.ui.foreign_texts import state_text, told
from handcam.ui.named_label import NamedLabel
from handcam.ui.outputs_button import OutputsButton


class StatusLine(QStatusBar):
    """Shows what it is given. GUI thread.

    The state is a label and no message: Qt takes messages away when a menu is opened.
    """

    own_wanted = Signal()  # handcam's own network, in place of a taught one
    teaching_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.outgoing = NamedLabel(), NamedLabel()
        self.state.setContentsMargins(8, 2, 8, 2)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # sources have long names
        self.addWidget(self.state, 1)
        self.rate, self.latency, self.device = NamedLabel(), NamedLabel(), NamedLabel()
        self._status: Status | None = None
        self._numbers: tuple[float, float] | None = None
        for label in (self.outgoing, self.rate, self.latency, self.device):
            label.setContentsMargins(8, 2, 8, 2)
            self.addPermanentWidget(label)
        self._signers = ""
        self.network, menu = QToolButton(), QMenu(self)
        self.go_back, self.teach = menu.addAction(""), menu.addAction("")
        self.go_back.triggered.connect(self.own_wanted)
        self.teach.triggered.connect(self.teaching_wanted)
        self.network.setMenu(menu)
        self.network.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.network.setAutoRaise(True)
        self.network.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.insertPermanentWidget(1, self.network)
        self.network.hide()
        self.outputs = OutputsButton()
        self.insertPermanentWidget(2, self.outputs)
        self._retranslate()

    @property
    def note(self) -> str:
        """What is worth a note in the picture: that it is still to come, nothing read yet, or not live; else ""."""
        if self._status is None:
            return ""
        notes = {
            State.OPENING: self.tr("Opening {source}…").format(source=told(self._status.source)),
            State.LOADING: self.tr("Loading the models…"),
            State.SILENT: self._state_of(self._status),
            State.LOST: self._state_of(self._status),
        }
        return notes.get(self._status.state, "")

    def show_status(self, status: Status) -> None:
        """Show what the source is up to, and what the network runs on."""
        self._status = status
        self.device.setText(status.device)
        given = "" if status.given is None else told(status.given.sentence)
        self.device.setToolTip(given)
        self.device.setAccessibleDescription(given)
        state = self._state_of(status)
        self.state.setText(state)
        self.state.setToolTip(state)

    def _state_of(self, status: Status) -> str:
        return self.tr("{source}: {state}").format(source=told(status.source), state=state_text(status.state))

    def show_numbers(self, rate: float, latency_ms: float) -> None:
        """Pictures shown a second; age of the newest result in milliseconds."""
        self._numbers = rate, latency_ms
        self.rate.setText(self.tr("{rate} fps").format(rate=figure(rate)))
        self.latency.setText(self.tr("{latency} ms").format(latency=figure(latency_ms)))

    def show_outgoing(self, note: str) -> None:
        """Show that a clip is recorded or pictures go out; "" for neither."""
        self.outgoing.setText(note)
        self.outgoing.setVisible(bool(note))

    def show_network(self, signers: str | None) -> None:
        """Show that a taught network is in use, and a way back.

        signers: whose hand it was taught; None: handcam's own is in use.
        """
        self._signers = signers or ""
        self.network.setVisible(signers is not None)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.state.set_name(self.tr("State"))
        self.outgoing.set_name(self.tr("Recording"))
        self.rate.set_name(self.tr("Frame rate"))
        self.latency.set_name(self.tr("Latency"))
        self.device.set_name(self.tr("Device"))
        self.network.setText(self.tr("Taught network"))
        self.network.setAccessibleName(self.network.text())
        tip = self.tr("Taught with takes of {signer}. Here is the way back to handcam's own network.")
        self.network.setToolTip(tip.format(signer=self._signers))
        self.network.setAccessibleDescription(self.network.toolTip())
        self.go_back.setText(self.tr("&Go back to handcam's own"))
        self.teach.setText(self.tr("&Teach my hand…"))
        if self._status is not None:
            self.show_status(self._status)
        if self._numbers is not None:
            self.show_numbers(*self._numbers)
