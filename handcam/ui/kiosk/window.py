"""The kiosk's window: the whole screen, nothing to click, and no way out but the keys and the PIN."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence, QPalette, QResizeEvent, QScreen
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from handcam.domain import Frame
from handcam.kiosk.view import Action, Happening, KioskView, Phase
from handcam.ui.application import the_application
from handcam.ui.kiosk.entry_display import EntryDisplay
from handcam.ui.kiosk.hold_display import HoldDisplay
from handcam.ui.kiosk.picture import KioskPicture
from handcam.ui.kiosk.pin_page import PinPage
from handcam.ui.kiosk.sign_strip import SignStrip
from handcam.ui.kiosk.words import action_text, below, headline
from handcam.ui.named_label import NamedLabel
from handcam.ui.theme import Theme

_SCREENS_MS = 1000  # a television that is switched on takes that long to settle
_POLL_MS = 8  # twice as often as a 60 Hz screen shows pictures
_HEAD, _BELOW, _FOOT = 0.062, 0.032, 0.022
"""Size of the letters, as shares of the window's height."""


class Shown(Protocol):
    """What the window shows: a station, or what stands in for one."""

    @property
    def shown(self) -> tuple[Frame | None, KioskView]:
        """The newest frame, and what the kiosk made of that very frame. Any thread."""
        ...

    def take_happenings(self) -> Sequence[Happening]:
        """What has happened since it was asked last, in order."""
        ...


class KioskWindow(QWidget):
    """Shows a station, and tells what happens in it. GUI thread."""

    happened = Signal(object)  # Happening
    left = Signal()  # somebody has found the way out

    def __init__(
        self,
        station: Shown,
        theme: Theme,
        *,
        digits: Sequence[tuple[str, int]],
        actions: Mapping[str, Action],
        chord: QKeySequence,
        try_pin: Callable[[str], str] | None,
        title: str = "",
        mirror: bool = True,
        calm: bool = False,
        takes_keys: bool = True,
    ) -> None:
        """
        digits: handshapes and what they mean, in the order to show them. actions: what other handshapes do.
        chord: the keys that ask for the PIN. try_pin: as `PinPage`; None: there is none, and the keys alone lead out.
        title: shown while nobody is there, in place of what to do. calm: motion is reduced.
        takes_keys: False leaves the keyboard to another program, and the keys that lead out with it.
        """
        focus = Qt.WindowType.Widget if takes_keys else Qt.WindowType.WindowDoesNotAcceptFocus
        super().__init__(None, Qt.WindowType.FramelessWindowHint | focus)
        self._takes_keys = takes_keys
        self._station, self._theme, self._title = station, theme, title
        self._digits, self._actions = tuple(digits), dict(actions)
        self._chord = chord
        self._leaving = False
        self._newest: tuple[Frame | None, KioskView] = (None, KioskView(Phase.TROUBLE))
        self._notes: Callable[[], str] = str
        self.headline, self.below, self.notes = NamedLabel(), NamedLabel(), NamedLabel()
        self.picture = KioskPicture(theme, mirror=mirror)
        self.hold = HoldDisplay(theme, calm=calm)
        self.entry = EntryDisplay(theme)
        self.signs = SignStrip(theme)
        self.pin_page = PinPage(try_pin, self) if try_pin is not None else None
        if self.pin_page is not None:
            self.pin_page.opened.connect(self.leave)
        self.setWindowTitle("handcam")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._lay_out()
        self._colour()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show_newest)
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.setInterval(_SCREENS_MS)
        self._show_view(self._newest[1])

    def start(self, choose: Callable[[], QScreen]) -> None:
        """Fill the screen that this chooses, and again when screens come and go; show what the station shows."""
        self._choose = choose
        self._placing.timeout.connect(self._fill_screen)
        application = the_application()
        for changed in (application.screenAdded, application.screenRemoved, application.primaryScreenChanged):
            changed.connect(lambda *_: self._placing.start())
        self._fill_screen()
        self._timer.start(_POLL_MS)

    def _fill_screen(self) -> None:
        if self._leaving or not the_application().screens():
            return
        screen = self._choose()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        if self._takes_keys:
            self.activateWindow()

    @property
    def view(self) -> KioskView:
        """What is shown now."""
        return self._newest[1]

    def set_notes(self, notes: Callable[[], str]) -> None:
        """The small text at the bottom, asked for again when the language changes."""
        self._notes = notes
        self.notes.setText(notes())

    def leave(self) -> None:
        """Close, and say so: the PIN was right, or the program is told to end."""
        self._leaving = True
        self.close()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Only by the way out."""
        if self._leaving:
            self._timer.stop()
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys that lead out; all others do nothing."""
        if QKeySequence(event.keyCombination()) == self._chord:
            if self.pin_page is None:
                self.leave()
            else:
                self.pin_page.ask()
                self._place_pin_page()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Letters as large as the screen has room for."""
        super().resizeEvent(event)
        upright = event.size().height() > event.size().width()
        self._middle.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        unit = min(event.size().height(), event.size().width() * 0.75)
        if self.pin_page is not None:
            self.pin_page.set_letters(round(unit * _BELOW))
        for label, share in ((self.headline, _HEAD), (self.below, _BELOW), (self.notes, _FOOT)):
            font = label.font()
            font.setBold(label is self.headline)
            font.setPixelSize(max(12, round(unit * share)))
            label.setFont(font)
        self.headline.setMinimumHeight(round(unit * _HEAD * 2.5))
        self.below.setMinimumHeight(round(unit * _BELOW * 1.5))
        self.entry.setFixedHeight(round(unit * 0.16))
        self.signs.setFixedHeight(round(unit * 0.19))
        gap = round(unit * 0.025)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(gap * 2, gap, gap * 2, gap)
        layout.setSpacing(gap // 2)
        self._place_pin_page()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_view(self._newest[1])
            self.notes.setText(self._notes())
        super().changeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any: it fills the screen."""
        return QSize(1280, 800)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.hold, 1)
        right.addWidget(self.entry)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self.picture, 3)
        self._middle.addLayout(right, 2)
        layout = QVBoxLayout(self)
        for label in (self.headline, self.below, self.notes):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        layout.addWidget(self.headline)
        layout.addWidget(self.below)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self.signs)
        layout.addWidget(self.notes)

    def _colour(self) -> None:
        colours = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Window, self._theme.stage),
            (QPalette.ColorRole.WindowText, self._theme.on_stage),
            (QPalette.ColorRole.Text, self._theme.on_stage),
        ):
            colours.setColor(role, QColor(colour))
        self.setPalette(colours)
        self.setAutoFillBackground(True)

    def _place_pin_page(self) -> None:
        page = self.pin_page
        if page is not None and page.isVisible():
            page.resize(min(self.width(), max(page.sizeHint().width(), self.width() // 2)), page.sizeHint().height())
            page.move((self.width() - page.width()) // 2, (self.height() - page.height()) // 3)

    def _show_newest(self) -> None:
        newest = self._station.shown
        if newest[0] is not self._newest[0] or newest[1] is not self._newest[1]:
            self._newest = newest
            self.picture.show_frame(*newest)
            self._show_view(newest[1])
        for happening in self._station.take_happenings():
            self.happened.emit(happening)

    def _show_view(self, view: KioskView) -> None:
        nobody = view.phase is Phase.ATTRACT
        self.headline.setText(self._title if nobody and self._title else headline(view))
        self.below.setText(headline(view) if nobody and self._title else below(view))
        self.hold.show_view(view)
        entered = view.phase is Phase.ENTERED
        self.entry.show_entry(view.number if entered else view.entry, view.length, done=entered)
        self.signs.show_signs(self._signs())
        self.signs.show_held(self._handshape_of(view))

    def _signs(self) -> list[tuple[str, str]]:
        """All that can be shown, and what it means."""
        digits = [(handshape, str(digit)) for handshape, digit in self._digits]
        return digits + [(handshape, action_text(action)) for handshape, action in self._actions.items()]

    def _handshape_of(self, view: KioskView) -> str:
        """Of the sign that is held, the one that is pictured; "" for none."""
        for handshape, digit in self._digits:
            if view.digit == digit:
                return handshape
        return next((handshape for handshape, action in self._actions.items() if action == view.action), "")
