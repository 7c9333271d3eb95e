"""Teaching from sessions: choosing them, the teaching under way, and what it has come to."""

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from handcam.card import Adaptation
from handcam.own_networks import free_folder, has_helped
from handcam.sessions.starting import default_folder
from handcam.ui.exchange.place_edit import PlaceEdit
from handcam.ui.foreign_texts import told
from handcam.ui.language import Text
from handcam.ui.message_line import MessageLine
from handcam.ui.recording.tall import Tall
from handcam.ui.teaching.result_view import ResultView
from handcam.ui.teaching.run import TeachingRun
from handcam.ui.teaching.session_choice import SessionChoice
from handcam.workers.apart import Ended


class TeachPage(QWidget):
    """Only what the user chooses is used. GUI thread."""

    network_wanted = Signal(object)  # Path: the folder of the network to use
    left = Signal()  # things are to stay as they are
    made = Signal()  # a network is there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorded: Path | None = None
        self._ids: Collection[str] = ()
        self._phase: Text = str
        self._says: Text = str
        self.run = TeachingRun(self)
        self.about, self._place, self._sessions, self.phase = QLabel(), QLabel(), QLabel(), QLabel()
        self.place, self.sessions, self.result = PlaceEdit(), SessionChoice(), ResultView()
        self.message, self.progress, self.area = MessageLine(), QProgressBar(), Tall(None)
        self.form = QWidget()
        self.teach, self.cancel, self.use, self.keep, self.again = (QPushButton() for _ in range(5))
        self._lay_out()
        self._connect()
        self.place.show_path(default_folder())
        self._show("form")
        self._retranslate()

    def offer(self, ids: Collection[str], recorded: Path | None = None) -> None:
        """Let sessions be chosen. ids: of those to tick. recorded: the one that was just recorded, to tick, too."""
        if self.run.under_way:
            return
        self._ids = ids
        if recorded is not None:
            self._recorded = recorded
            self.place.show_path(recorded.parent)
        self._list()
        self._show("form")
        self._say(str)

    def take_focus(self) -> None:
        """Let the keyboard act on what is shown."""
        buttons = (self.cancel, self.use, self.keep, self.again)
        shown = next((button for button in buttons if button.isDefault() and button.isVisible()), None)
        (shown or self.sessions.list).setFocus()

    def end(self) -> None:
        """Call off what is under way. Bounded; may be called again."""
        self.sessions.stop()
        if self.run.under_way:
            self._call_off()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self.form)
        rows.setContentsMargins(0, 0, 0, 0)
        self._place.setBuddy(self.place)
        self._sessions.setBuddy(self.sessions)
        fields: tuple[QWidget, ...] = (self.about, self._sessions, self.sessions, self._place, self.place)
        for field in fields:
            rows.addWidget(field)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addWidget(self.form)
        column.addWidget(self.result)
        column.addStretch()
        self.area.setWidget(whole)
        for label in (self.about, self.phase):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setTextVisible(False)
        buttons = QHBoxLayout()
        for button in (self.teach, self.cancel, self.use, self.keep, self.again):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.area, 1)
        below: tuple[QWidget, ...] = (self.message, self.phase, self.progress)
        for part in below:
            layout.addWidget(part)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.place.edited.connect(self._list)
        self.teach.clicked.connect(self._begin)
        self.cancel.clicked.connect(self._call_off)
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self._keep)
        self.again.clicked.connect(self._return)
        self.run.progressed.connect(self._show_progress)
        self.run.ended.connect(self._finish)

    def _list(self) -> None:
        self.sessions.offer(self.place.path(), self._recorded, self._ids)

    def _begin(self) -> None:
        sessions = tuple(self.sessions.picked)
        if not sessions:
            found = bool(self.sessions.found)
            self._say(self._say_tick if found else self._say_none)
            (self.sessions.list if found else self.place.line).setFocus()
            return
        self._say(str)
        self.sessions.stop()
        try:
            self.run.begin(sessions, free_folder(self.sessions.signers, datetime.now(UTC)))
        except OSError as error:
            reason = error.strerror or str(error)
            says = self.tr("The teaching cannot begin ({reason}). Close other programs and try again.")
            self._say(lambda: says.format(reason=reason))
            return
        self.progress.setRange(0, 0)
        self._show("working")
        self._tell_phase(lambda: self.tr("Getting ready…"))
        self.cancel.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        """The last steps are followed by measuring, which tells nothing of how far it is."""
        if done < total:
            self.progress.setRange(0, total)
            self.progress.setValue(done)
            self._tell_phase(lambda: self.tr("Teaching. The picture goes on meanwhile."))
        else:
            self.progress.setRange(0, 0)
            self._tell_phase(lambda: self.tr("Reading held-out takes before and after…"))

    def _call_off(self) -> None:
        self.run.call_off()
        self._show("form")
        self._say(lambda: self.tr("Cancelled. Nothing of it is left."))
        self.teach.setFocus()

    def _finish(self, ended: object) -> None:
        told_of = cast("Ended[Adaptation]", ended)
        if told_of.done is None:
            says = told_of.error.sentence if told_of.error is not None else ""
            self._show("form")
            self._say(lambda: told(says))
            self.teach.setFocus()
            return
        self.result.show_result(told_of.done)
        self._show("result")
        self._prefer(self.use if has_helped(told_of.done) else self.keep)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.result.says))
        self.made.emit()

    def _use(self) -> None:
        self.network_wanted.emit(self.run.out)
        self._show("used")
        self._prefer(self.again)

    def _keep(self) -> None:
        self._return()
        self.left.emit()

    def _return(self) -> None:
        self._show("form")
        self.sessions.list.setFocus()

    def _prefer(self, button: QPushButton) -> None:
        button.setDefault(True)
        button.setFocus()

    def _show(self, state: str) -> None:
        """form, working, result, or used: the result, once its network is in use."""
        shown = {
            "form": (self.form, self.teach),
            "working": (self.form, self.phase, self.progress, self.cancel),
            "result": (self.result, self.use, self.keep),
            "used": (self.result, self.again),
        }[state]
        self.form.setEnabled(state != "working")
        self.phase.clear()
        parts: tuple[QWidget, ...] = (self.form, self.result, self.phase, self.progress)
        for part in parts:
            part.setVisible(part in shown)
        for button in (self.teach, self.cancel, self.use, self.keep, self.again):
            button.setVisible(button in shown)
            button.setDefault(button is shown[-1])

    def _tell_phase(self, phase: Text) -> None:
        self._phase = phase
        self.phase.setText(phase())

    def _say(self, says: Text) -> None:
        self._says = says
        self.message.say(says())

    def _say_tick(self) -> str:
        return self.tr("Tick the sessions to teach from.")

    def _say_none(self) -> str:
        return self.tr("There is no session in this folder. Record some takes first, or choose another folder.")

    def _retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "Record some takes of the signs that are read badly (F3), then tick their sessions here. Teaching "
                "takes about a minute, on this machine alone. It always starts from handcam's own network: tick "
                "every session that is to count."
            )
        )
        self._sessions.setText(self.tr("&Sessions to teach from"))
        self._place.setText(self.tr("Sessions &in the folder"))
        self.place.retranslate(self._place.text().replace("&", ""))
        self.progress.setAccessibleName(self.tr("How far it is"))
        self.area.setAccessibleName(self.tr("Teaching"))
        for button, text in (
            (self.teach, self.tr("&Teach")),
            (self.cancel, self.tr("&Cancel")),
            (self.use, self.tr("&Use it")),
            (self.keep, self.tr("&Leave things as they are")),
            (self.again, self.tr("T&each again")),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
        self.message.say(self._says())
        if self.run.under_way:
            self.phase.setText(self._phase())
