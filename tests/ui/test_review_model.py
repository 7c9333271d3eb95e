"""The samples as Qt's views are told of them: how many, which texts, and what stays when more come."""

from pathlib import Path

import made_up
import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from handcam.ui.review.grid import SampleGrid
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.table import Table
from handcam.ui.theme import LIGHT


@pytest.fixture
def grid(qtbot: QtBot) -> SampleGrid:
    made = SampleGrid(LIGHT)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def session() -> ReviewedSession:
    table = Table(made_up.info(), 20)
    for number in range(20):
        table.add(made_up.sample(number, ("index", "v")[number % 2]))
    return ReviewedSession(Path("a"), table, ())


def test_more_samples_come_on_and_what_is_picked_stays(grid: SampleGrid, session: ReviewedSession) -> None:
    grid.show_rows(session, np.arange(5), keep_picked=True)
    grid.go_to(3)
    grid.selectionModel().select(grid.samples.index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    grid.show_rows(session, np.arange(20), keep_picked=True)
    assert (grid.samples.rowCount(), grid.samples.columnCount()) == (20, 1)
    assert (grid.current_row, grid.picked_rows.tolist()) == (3, [2])


def test_others_are_a_new_start(grid: SampleGrid, session: ReviewedSession) -> None:
    grid.show_rows(session, np.arange(20), keep_picked=True)
    grid.selectAll()
    grid.show_rows(session, np.array([1, 3, 4]), keep_picked=False)
    assert (grid.samples.rowCount(), grid.current_row, grid.picked_rows.tolist()) == (3, 1, [])
    assert [grid.samples.data(grid.samples.index(place, 0)) for place in range(3)] == ["v", "v", "index"]
    grid.show_rows(None, np.zeros(0, np.intp), keep_picked=False)
    assert (grid.samples.rowCount(), grid.current_row) == (0, None)


def test_samples_can_be_picked_and_not_written_over(grid: SampleGrid, session: ReviewedSession) -> None:
    grid.show_rows(session, np.arange(2), keep_picked=False)
    flags = grid.samples.flags(grid.samples.index(0, 0))
    assert flags & Qt.ItemFlag.ItemIsSelectable
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled
