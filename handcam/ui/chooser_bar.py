"""The row above the picture: source, sign set, hands, mirror, and the button of the menu."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from handcam.settings import Settings
from handcam.ui.sign_box import SignBox
from handcam.ui.source_box import SourceBox


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

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two rows, one below the other, so that large text fits on a small screen, too."""
        least = [layout.minimumSize() for layout in self._rows]
        edges = self._grid.contentsMargins()
        wide = max(size.width() for size in least) + edges.left() + edges.right()
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One row where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setSpacing(8)
        choosers, rest = QHBoxLayout(), QHBoxLayout()
        for label, box in ((self._source, self.source_box), (self._sign_set, self.sign_box)):
            label.setBuddy(box)
            choosers.addWidget(label)
            choosers.addWidget(box, 1)
            choosers.addSpacing(8)
        for part in (self.two_hands, self.mirror, self._menu):
            rest.addWidget(part)
        self._rows = choosers, rest
        self._in_two: bool | None = None
        self._arrange()

    def _arrange(self) -> None:
        """Side by side, or one below the other."""
        wanted = sum(layout.minimumSize().width() for layout in self._rows) + 40
        in_two = self.width() < wanted
        if in_two == self._in_two:
            return
        self._in_two = in_two
        for layout in self._rows:
            self._grid.removeItem(layout)
        choosers, rest = self._rows
        self._grid.addLayout(choosers, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(rest, *((1, 0) if in_two else (0, 1)))
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
