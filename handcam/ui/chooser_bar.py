"""The row above the picture: source, sign set, hands, mirror, and the button of the menu."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from handcam.settings import Settings
from handcam.ui.sign_box import SignBox
from handcam.ui.source_box import SourceBox

_SPARE = 48  # pixels between the groups and around them
_PLACES = {
    1: ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)),
    2: ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2)),
    3: ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1)),
}
"""Of source, sign set and the rest in a grid, by the number of rows."""


class ChooserBar(QWidget):
    """Shows what is chosen. Does nothing itself: the window listens to its parts. GUI thread."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """settings: those in use.

        Raises:
            SignSetError: they name a sign set that does not exist or make sense.
        """
        super().__init__(parent)
        self.source_box = SourceBox(settings.source.source)
        self.sign_box = SignBox(settings.stabiliser.sign_set)
        self.two_hands, self.mirror = QCheckBox(), QCheckBox()
        self.two_hands.setChecked(settings.tracker.max_hands == 2)
        self.mirror.setChecked(settings.window.mirror)
        self._source, self._sign_set = QLabel(), QLabel()
        self._menu = QToolButton()
        self._menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self._retranslate()

    def set_menu(self, menu: QMenu) -> None:
        """What the button opens."""
        self._menu.setMenu(menu)

    def show_settings(self, settings: Settings) -> None:
        """Show what these choose, but for the sign set, as if nobody had chosen it."""
        for box, checked in ((self.two_hands, settings.tracker.max_hands == 2), (self.mirror, settings.window.mirror)):
            with QSignalBlocker(box):
                box.setChecked(checked)
        self.source_box.show_source(settings.source.source)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Other texts or letters: perhaps other rows."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All one below the other, so that large text fits on a small screen, too."""
        edges = self._grid.contentsMargins()
        return QSize(max(self._least) + edges.left() + edges.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As few rows as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        source, sign_set, rest = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for layout, label, box in (
            (source, self._source, self.source_box),
            (sign_set, self._sign_set, self.sign_box),
        ):
            label.setBuddy(box)
            layout.addWidget(label)
            layout.addWidget(box, 1)
        for part in (self.two_hands, self.mirror):
            rest.addWidget(part)
        rest.addStretch(1)
        rest.addWidget(self._menu)
        for group in (source, sign_set, rest):
            group.setSpacing(8)
        self._groups = source, sign_set, rest
        self._rows = 0
        self._arrange()

    @property
    def _least(self) -> list[int]:
        """Width of each group, pixels."""
        return [group.minimumSize().width() for group in self._groups]

    def _arrange(self) -> None:
        """All in one row; or choosers above the rest; or each in a row of its own."""
        source, sign_set, rest = self._least
        room = self.width() - _SPARE
        rows = 1 if room >= source + sign_set + rest else 2 if room >= source + sign_set else 3
        if rows == self._rows:
            return
        self._rows = rows
        for group in self._groups:
            self._grid.removeItem(group)
        for group, place in zip(self._groups, _PLACES[rows], strict=True):
            self._grid.addLayout(group, *place)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, int(rows < 3))
        self.updateGeometry()

    def _retranslate(self) -> None:
        self._source.setText(self.tr("&Source"))
        self._sign_set.setText(self.tr("Si&gn set"))
        self.two_hands.setText(self.tr("&Two hands"))
        self.two_hands.setAccessibleDescription(
            self.tr("Follow two hands in place of one; takes about twice the time a frame")
        )
        self.mirror.setText(self.tr("&Mirror"))
        self.mirror.setAccessibleDescription(
            self.tr("Show a camera's picture as a mirror does; files are shown as they are")
        )
        menu = self.tr("M&enu")
        self._menu.setText(f"{menu}  ")  # room for the arrow
        self._menu.setAccessibleName(menu.replace("&", ""))
        self._menu.setAccessibleDescription(self.tr("Everything else the window can do"))
