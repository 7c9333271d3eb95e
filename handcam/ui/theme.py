"""Colours of the window: light, dark and high contrast.

Text on its ground keeps a contrast of at least 4.5 (WCAG 2.2, 1.4.3); that of a disabled control, which need not be
read, one of 3.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

NO_DIGIT = "–"  # noqa: RUF001 - the dash that stands for no digit


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#rrggbb". The stage is what surrounds the video, dark in both themes."""

    window: str
    panel: str
    text: str
    muted: str
    disabled: str
    border: str
    accent: str
    on_accent: str
    warning: str
    on_warning: str
    stage: str = "#101216"
    on_stage: str = "#f2f4f8"
    sure: str = "#3ddc97"
    unsure: str = "#ffd166"
    on_label: str = "#101216"


LIGHT = Theme(
    window="#f4f5f7",
    panel="#ffffff",
    text="#1b1f27",
    muted="#5a6270",
    disabled="#858b96",
    border="#c9ced8",
    accent="#0b63ce",
    on_accent="#ffffff",
    warning="#fff1cc",
    on_warning="#4a3500",
)
DARK = Theme(
    window="#1a1d23",
    panel="#23272f",
    text="#eef1f6",
    muted="#a4adbb",
    disabled="#6f7885",
    border="#3b424e",
    accent="#6db3ff",
    on_accent="#0c1420",
    warning="#4a3a10",
    on_warning="#ffe7ae",
)
CONTRAST = Theme(
    window="#000000",
    panel="#000000",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#8c8c8c",
    border="#ffffff",
    accent="#ffff00",
    on_accent="#000000",
    warning="#ffff00",
    on_warning="#000000",
    stage="#000000",
    on_stage="#ffffff",
    sure="#00ff7f",
    unsure="#ffff00",
    on_label="#000000",
)


def theme_named(name: str) -> Theme:
    """The theme a setting names; "system": the one that goes with what the system has."""
    return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}.get(name) or current_theme()


def current_theme() -> Theme:
    """The theme that goes with the system's colour scheme, or with its wish for high contrast."""
    hints = QGuiApplication.styleHints()  # held: its parts are gone with it
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, for every widget that paints itself."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.panel,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return result
