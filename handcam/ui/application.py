"""The one QApplication there is."""

from PySide6.QtWidgets import QApplication


def the_application() -> QApplication:
    """It, once it has been made."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
