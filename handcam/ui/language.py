"""The language of the window: the one place that installs translators, and says how numbers are written."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from handcam.resources import asset

log = logging.getLogger(__name__)

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "tr": "Türkçe"}
"""By the names that settings have for them, what their speakers call them. The source texts are English."""
_NAME = "handcam_language"  # of the translators that are exchanged

Text = Callable[[], str]
"""Gives a text in the language that is set when it is called: for what is shown for long."""


def use_language(application: QCoreApplication, name: str) -> None:
    """Say everything in this language from now on; call it again to change it. GUI thread. Never raises.

    name: as the settings have it; "system" is the first of the system's languages that there is. English where a
    translation is missing. Widgets that there are get QEvent.Type.LanguageChange once the event loop runs.
    """
    language = _system_language() if name == "system" else name
    translators = _translators(language)
    if not translators and language != "en":
        log.warning("there is no translation into %s: it will be English", language)
        language = "en"
    QLocale.setDefault(_locale(language))
    for window in QApplication.topLevelWidgets():
        window.setLocale(QLocale())  # the default alone is for widgets yet to be made
    for before in application.findChildren(QTranslator, _NAME, Qt.FindChildOption.FindDirectChildrenOnly):
        application.removeTranslator(before)
        before.deleteLater()
    for translator in translators:
        translator.setParent(application)
        application.installTranslator(translator)


def qt_text(context: str, text: str) -> str:
    """A text of Qt's own in the language that is set now: not one for our translators."""
    return QCoreApplication.translate(context, text)


def _translators(language: str) -> list[QTranslator]:
    """Qt's own and ours, which is asked first because it is installed last; none where ours is missing."""
    ours, qts = QTranslator(), QTranslator()
    for translator in (qts, ours):
        translator.setObjectName(_NAME)
    if not ours.load(f"handcam_{language}", str(asset("translations"))):
        return []
    if not qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        log.info("Qt has no translation into %s", language)  # some packagers leave it out
        return [ours]
    return [qts, ours]


def _system_language() -> str:
    wanted = (name.partition("-")[0] for name in _system_languages())
    return next((language for language in wanted if language in LANGUAGES), "en")


def _locale(language: str) -> QLocale:
    """As it is written where the user lives, where the system's languages say so: German in Switzerland, perhaps."""
    return QLocale(next((name for name in _system_languages() if name.partition("-")[0] == language), language))


def _system_languages() -> list[str]:
    """Such as "de-Latn-CH" or "de", the most wanted first."""
    return QLocale.system().uiLanguages()
