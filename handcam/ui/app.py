"""Starting Qt: one application, one window, and an end that leaves no thread behind."""

import os
import signal
import sys
from typing import TYPE_CHECKING

from handcam.doctor import missing_display
from handcam.errors import DisplayError
from handcam.resources import asset
from handcam.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_PACKAGES = "libegl1 libgl1 libgles2 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3"
_LIBRARIES = f"On Debian and Ubuntu: `sudo apt install {_PACKAGES}`."


def make_application() -> "QApplication":
    """Qt's application, ready for a window. Main thread.

    Raises:
        DisplayError: there is no screen, or Qt's system libraries are missing.
    """
    missing = missing_display()
    if missing:
        raise DisplayError(missing)
    try:
        from PySide6.QtGui import QIcon
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise DisplayError(f"Qt cannot be loaded ({error}). {_LIBRARIES}") from error
    import handcam.ui.main_window  # noqa: F401 - OpenCV comes with it, and has to be undone below
    from handcam.ui.outlined_style import dress
    from handcam.ui.singletons import keep_singletons_alive
    from handcam.ui.theme import current_theme

    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        os.environ.pop(name, None)  # OpenCV points Qt at plug-ins of its own
    keep_singletons_alive()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("handcam")
    application.setDesktopFileName("handcam")
    application.setWindowIcon(QIcon(str(asset("icon.png"))))
    dress(application, current_theme())
    return application


def open_window(settings: Settings, notice: str = "", *, welcome: bool = False, stored: Settings | None = None) -> int:
    """Show the window until it is closed; returns the exit code. Main thread.

    settings: those to use. notice: a sentence to tell first. welcome: ask a new user first.
    stored: those in the settings file, where they are others.

    Raises:
        DisplayError: there is no screen, or Qt's system libraries are missing.
        SignSetError: the settings name a sign set that does not exist or make sense.
    """
    application = make_application()
    from handcam.ui.kept_settings import KeptSettings
    from handcam.ui.language import use_language
    from handcam.ui.main_window import MainWindow
    from handcam.ui.outlined_style import dress
    from handcam.ui.theme import theme_named
    from handcam.ui.type_size import use_text_scale

    theme = theme_named(settings.window.theme)
    dress(application, theme)
    use_language(application, settings.window.language)
    use_text_scale(application, settings.window.text_scale)
    window = MainWindow(settings, theme, kept=KeptSettings(stored or settings))
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(window.follow_theme)
    hints.accessibility().contrastPreferenceChanged.connect(window.follow_theme)
    hints.accessibility().motionPreferenceChanged.connect(window.follow_motion)
    # Ctrl-C in the terminal closes the window. Python sees it while the window's timers run.
    before = signal.signal(signal.SIGINT, lambda *_: window.close())
    try:
        window.start(notice, welcome=welcome)
        return application.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        window.controller.stop()
