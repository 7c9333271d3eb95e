"""A label whose meaning can be seen from where it stands, and is told to those who cannot see that."""

from PySide6.QtWidgets import QLabel


class NamedLabel(QLabel):
    """Screen readers are told its name and, whenever that changes, its text. GUI thread."""

    _name = ""

    def set_name(self, name: str) -> None:
        """What the text is, in the language that is set now."""
        self._name = name
        self._tell()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show this."""
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        text = self.text()
        self.setAccessibleName(self.tr("{name}: {text}").format(name=self._name, text=text) if text else self._name)
