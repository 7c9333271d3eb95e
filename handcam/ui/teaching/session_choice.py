"""Choosing the sessions to teach from: as for an export, with what stands in each."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from handcam.ui.exchange.session_list import SessionList
from handcam.ui.figures import figure
from handcam.ui.teaching.counting import Counts, StandingCounter

_POLL_MS = 100


class SessionChoice(SessionList):
    """Counts in the background, so that long sessions hold nothing up. GUI thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._counts: dict[Path, Counts] = {}
        self._counter: StandingCounter | None = None
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def signers(self) -> tuple[str, ...]:
        """Codes of those who are on the ticked sessions, each once."""
        picked = set(self.picked)
        return tuple(sorted({info.signer for folder, info in self._found if folder in picked}))

    def offer(self, parent: Path | None, recorded: Path | None, ids: Collection[str]) -> None:
        """List the sessions in this folder; ticked are the one that was just recorded and those of these ids."""
        self.stop()
        self._counts = {}
        self.show_sessions(parent, recorded or Path())
        for row, (_, info) in enumerate(self._found):
            if info.id in ids:
                self.list.item(row).setCheckState(Qt.CheckState.Checked)
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._counter = StandingCounter(self.found)
        self._timer.start()

    def stop(self) -> None:
        """Count no further. Bounded; may be called again."""
        self._timer.stop()
        if self._counter is not None:
            self._counter.stop()
            self._counter = None

    def _poll(self) -> None:
        counter = self._counter
        if counter is None:
            return
        done, counts = counter.done, dict(counter.counts)  # in this order: once it is done, there is nothing to come
        if counts.keys() != self._counts.keys():
            self._counts = counts
            self._name_items()
        if done:
            self.stop()

    def _name_items(self) -> None:
        super()._name_items()
        for row, folder in enumerate(self.found):
            if folder in self._counts:
                samples, takes = map(figure, self._counts[folder])
                item = self.list.item(row)
                says = self.tr("{session}; {samples} samples in {takes} takes")
                item.setText(says.format(session=item.text(), samples=samples, takes=takes))
