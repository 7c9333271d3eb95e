"""The row above the picture: source, sign set, hands, mirror, and the button of the menu."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

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

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for label, box in ((self._source, self.source_box), (self._sign_set, self.sign_box)):
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
            row.addSpacing(8)
        for part in (self.two_hands, self.mirror, self._menu):
            row.addWidget(part)

    def _retranslate(self) -> None:
        self._source.setText(self.tr("&Source"))
        self._sign_set.setText(self.tr("Si&gn set"))
        self.two_hands.setText(self.tr("&Two hands"))
        self.two_hands.setAccessibleDescription(
            self.tr("Follow two hands in place of one; takes about twice the time a frame")
        )
        self.mirror.setText(self.tr("&Mirror"))
        self.mirror.setAccessibleDescription(self.tr("Show the picture as a mirror does"))
        menu = self.tr("M&enu")
        self._menu.setText(f"{menu}  ")  # room for the arrow
        self._menu.setAccessibleName(menu.replace("&", ""))
        self._menu.setAccessibleDescription(self.tr("Everything else the window can do"))
