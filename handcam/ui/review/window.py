"""The review window: a session's samples in a grid, what is known of the current one beside it, and its edits."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QProgressBar, QVBoxLayout, QWidget

from handcam.ui.announcer import Announcer
from handcam.ui.figures import figure
from handcam.ui.language import Text
from handcam.ui.named_label import NamedLabel
from handcam.ui.notices import Notices
from handcam.ui.review.commands import BUTTONS, KEYS, keys_of, text_of
from handcam.ui.review.editor import Editor
from handcam.ui.review.filter_bar import FilterBar
from handcam.ui.review.grid import SampleGrid
from handcam.ui.review.label_panel import LabelPanel
from handcam.ui.review.opener import SessionOpener
from handcam.ui.review.picture_loader import PictureLoader
from handcam.ui.review.playing import TakePlayer
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.sample_panel import SamplePanel
from handcam.ui.review.table import Rows
from handcam.ui.review.tool_row import ToolRow
from handcam.ui.review.wanted import pick
from handcam.ui.theme import Theme

if TYPE_CHECKING:
    from handcam.ui.exchange.export_dialog import ExportDialog
    from handcam.ui.review.statistics_dialog import StatisticsDialog

_SETTLE_MS = 300  # after an edit, before the statistics follow


class ReviewWindow(QMainWindow):
    """One session at a time. Show it, then `open_session`; it may be closed and shown again. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.session: ReviewedSession | None = None
        self._loader: PictureLoader | None = None
        self.statistics: StatisticsDialog | None = None
        self.exporting: ExportDialog | None = None
        self.grid = SampleGrid(theme)
        self.labels = LabelPanel(self.grid)
        self.filters = FilterBar()
        self.panel = SamplePanel(theme)
        self.banner = Notices(theme)
        self.player = TakePlayer(self)
        self._opener, self._editor = SessionOpener(self), Editor(self._target, self)
        self.tools = ToolRow(self._slots(), self.grid, self)
        self.state, self.progress = NamedLabel(), QProgressBar()
        self._said: Text = str
        self._settle_timer = QTimer(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._offer()
        self.resize(1180, 760)

    def open_session(self, folder: Path) -> None:
        """Show the session in this folder: at once, and more and more of it. What is wrong with it is told above."""
        if self._opener.reading:
            self._put_away()  # what is half read cannot be edited
        self.progress.setRange(0, 0)
        self.progress.show()
        self._opener.open(folder)
        self._note()

    def ask_folder(self) -> None:
        """Ask for a session's folder, and open it."""
        start = str(self.session.folder.parent) if self.session is not None else ""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open the folder of a session"), start)
        if chosen:
            self.open_session(Path(chosen))

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        for part in (self.grid, self.panel, self.banner, self.statistics):
            if part is not None:
                part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the threads with the window."""
        self.hide()  # at once: the threads may take a moment
        self._opener.stop()
        self.player.stop()
        if self.exporting is not None:
            self.exporting.end()
        self._put_away()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _slots(self) -> dict[str, Callable[[], object]]:
        """What does each command."""
        return {
            "open": self.ask_folder,
            "undo": self._editor.undo,
            "redo": self._editor.redo,
            "delete": self._editor.delete,
            "restore": self._editor.restore,
            "play": self._play,
            "next": self._go_to_next,
            "statistics": self._open_statistics,
            "export": self._open_export,
            "keys": self._open_keys,
            "find": self.filters.text.setFocus,
            "stop": self._escape,
        }

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self.labels)
        middle.addWidget(self.grid, 1)
        middle.addWidget(self.panel)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.tools)
        column.addWidget(self.banner)
        column.addWidget(self.filters)
        column.addLayout(middle, 1)
        self.setCentralWidget(page)
        self.progress.setMaximumWidth(220)
        self.progress.hide()
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().addPermanentWidget(self.state)
        self.grid.setFocus()

    def _connect(self) -> None:
        self._opener.came.connect(self._use)
        self._opener.progressed.connect(self._progress)
        self._opener.grew.connect(lambda: self._show_rows(keep_picked=True))
        self._opener.finished.connect(self._finish)
        self._editor.edited.connect(self._edited)
        self.banner.said.connect(Announcer(self).problem)
        self._editor.failed.connect(self.banner.tell)
        self.labels.chosen.connect(self._editor.relabel)
        self.filters.changed.connect(lambda _: self._show_rows(keep_picked=False))
        self.filters.left.connect(self.grid.setFocus)
        self.grid.moved.connect(self._show_current)
        self.grid.picked.connect(self._count)
        self.grid.loaded.connect(self._show_picture)
        self.player.shown.connect(self._show_played)
        self.player.ended.connect(self._show_current)
        self._settle_timer.setInterval(_SETTLE_MS)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.timeout.connect(self._follow_statistics)

    def _use(self, session: ReviewedSession) -> None:
        """Show this one from now on; it may still have to grow."""
        self.player.stop()
        self._put_away()
        self._loader = PictureLoader()
        self.session = self._editor.session = session
        self.grid.use_loader(self._loader)
        self._set_choices(session)
        self._offer()
        self._retranslate()

    def _progress(self, read: int, room: int) -> None:
        self.progress.setRange(0, room)
        self.progress.setValue(read)

    def _finish(self, problem: str) -> None:
        self.progress.hide()
        if problem:
            self.banner.tell(problem)
        if self.session is not None:
            self._set_choices(self.session)
        self._show_rows(keep_picked=True)
        self._offer()
        self._follow_statistics()

    def _put_away(self) -> None:
        """Let go of the session."""
        self.session = self._editor.session = None
        if self._loader is not None:
            self._loader.close()
            self._loader = None
        self.grid.use_loader(None)
        self._show_rows(keep_picked=False)

    def _show_rows(self, *, keep_picked: bool) -> None:
        session = self.session
        if session is None:
            rows: Rows = self.grid.samples.rows[:0]
        else:
            rows = pick(self.filters.wanted, session.table, session.standing)
        self.grid.show_rows(session, rows, keep_picked=keep_picked)
        self._count()
        self._note()

    def _show_current(self) -> None:
        session, row = self.session, self.grid.current_row
        if session is None or row is None:
            self.player.stop()
            self.panel.clear()
            return
        if self.player.playing and not self.player.plays(row):
            self.player.stop()  # comes back here
            return
        self.panel.set_playing(self.player.playing)
        self.panel.show_sample(session, row)
        self._show_picture()

    def _show_picture(self) -> None:
        if not self.player.playing and self.grid.current_row is not None:
            self._show_played(self.grid.current_row)

    def _show_played(self, row: int) -> None:
        if self.session is not None and self._loader is not None:
            self.panel.show_picture(self.session, row, self._loader.picture(self.session.crop(row)))
            self.grid.watch()

    def _count(self) -> None:
        shown, picked = len(self.grid.samples.rows), len(self.grid.picked_rows)
        there = self.session.table.count if self.session is not None else 0
        text = self.tr("{shown} of {all} shown, {picked} picked")
        self.state.setText(text.format(shown=figure(shown), all=figure(there), picked=figure(picked)))

    def _note(self) -> None:
        if self._opener.reading:
            self.grid.set_note(self.tr("The session is being read…"))
        elif self.session is None:
            self.grid.set_note(self.tr("Open the folder of a recorded session."))
        else:
            self.grid.set_note(self.tr("No sample is like this. Change what is wanted above, or show all."))

    def _set_choices(self, session: ReviewedSession) -> None:
        """Offer what there is in this session."""
        self.labels.set_labels(session.table.info.digits, session.table.names)
        self.filters.set_choices(session.table, session.table.names)

    def _offer(self) -> None:
        """Offer what can be done now."""
        session = self.session
        editable = session is not None and session.editable
        self.labels.set_editable(editable)
        self.tools.enable("delete", editable)
        self.tools.enable("restore", editable)
        self.tools.enable("undo", session is not None and session.can_undo)
        self.tools.enable("redo", session is not None and session.can_redo)
        self.tools.enable("statistics", editable)
        self.tools.enable("export", editable)

    def _target(self) -> Rows:
        """What an edit is about: the picked samples, or else the current one."""
        picked, current = self.grid.picked_rows, self.grid.current_row
        return picked if len(picked) or current is None else np.array([current])

    def _edited(self, says: Text) -> None:
        self._show_rows(keep_picked=True)
        self._show_current()
        self._offer()
        self._settle_timer.start()
        self._say(says)

    def _go_to_next(self) -> None:
        """To the next sample that the model contradicts, round and round."""
        place = self.grid.next_place(lambda session: session.standing.disagreement > 0)
        if place is None:
            self._say(lambda: self.tr("The model disagrees with none of these."))
        else:
            self.grid.go_to(place)

    def _play(self) -> None:
        session, row = self.session, self.grid.current_row
        if session is None or row is None or self._loader is None:
            return
        if self.player.playing:
            self.player.stop()
            return
        rows = session.table.take_of(row)
        for later in rows[::-1]:  # what is asked for last comes first
            self._loader.picture(session.crop(int(later)))
        self.panel.set_playing(True)
        self.player.play(rows, session.table.clock[rows])

    def _escape(self) -> None:
        if self.player.playing:
            self.player.stop()
        else:
            self.grid.clearSelection()
        self.grid.setFocus()

    # What follows is imported when it is asked for: the window opens sooner.

    def _open_statistics(self) -> None:
        from handcam.ui.review.statistics_dialog import StatisticsDialog

        if self.session is not None:
            self.statistics = self.statistics or StatisticsDialog(self._theme, self)
            self.statistics.show()
            self._follow_statistics()

    def _follow_statistics(self) -> None:
        if self.statistics is not None and self.statistics.isVisible() and self.session is not None:
            self.statistics.show_session(self.session)

    def _open_export(self) -> None:
        from handcam.ui.exchange.export_dialog import ExportDialog

        if self.session is not None:
            self.exporting = self.exporting or ExportDialog(self)
            if not self.exporting.working:
                self.exporting.show_place(self.session.folder.parent, self.session.folder)
            self.exporting.come_up()

    def _open_keys(self) -> None:
        from handcam.ui.sheet import Sheet

        def rows() -> list[tuple[str, str]]:
            return [(keys_of(command), text_of(command).replace("&", "")) for command in (*KEYS, *BUTTONS)]

        Sheet(lambda: self.tr("Keys"), rows, self).open()

    def _say(self, text: Text) -> None:
        """Below the samples, and aloud."""
        self._said = text
        self.statusBar().showMessage(text())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text()))

    def _retranslate(self) -> None:
        if self.session is None:
            self.setWindowTitle(self.tr("Review of sessions"))
        else:
            signer = self.session.table.info.signer
            title = self.tr("{session}, signer {signer}: review")
            self.setWindowTitle(title.format(session=self.session.folder.name, signer=signer))
        self.state.set_name(self.tr("What is shown"))
        self.progress.setAccessibleName(self.tr("How far the session is read"))
        if self.statusBar().currentMessage():
            self.statusBar().showMessage(self._said())
        self._count()
        self._note()
