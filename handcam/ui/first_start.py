"""The first start: a new user is asked, and what was chosen is kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from handcam.build import DEMO
from handcam.errors import SettingsError
from handcam.settings import Settings, with_source
from handcam.ui.kept_settings import KeptSettings
from handcam.ui.welcome import WelcomePage


def ask_first(
    window: QWidget,
    settings: Settings,
    kept: KeptSettings,
    begin: Callable[[Settings], None],
    tell: Callable[[str], object],
    use_language: Callable[[str], None],
) -> WelcomePage:
    """Open the first page over the window.

    settings: what is proposed. kept: gets what is chosen, and writes it once the user has agreed.
    begin: starts with the settings it is given. tell: shows a sentence. use_language: at once, by a setting's name.
    """
    page = WelcomePage(settings, window)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def keep(chosen: Settings) -> None:
        begin(chosen)
        try:
            kept.save(kept.settings, chosen)
        except SettingsError as error:
            tell(error.sentence)

    def look_first() -> None:
        kept.take_over(settings, page.settings)
        begin(with_source(page.settings, DEMO))

    page.chosen.connect(keep)
    page.demo_wanted.connect(look_first)
    page.language_wanted.connect(use_language)
    page.open()
    return page
