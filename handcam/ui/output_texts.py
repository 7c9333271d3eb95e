"""What is said of an output and of how it is doing, in the language that is set now."""

from PySide6.QtCore import QCoreApplication

from handcam.outputs.output import OutputStatus
from handcam.settings import Settings
from handcam.ui.foreign_texts import settings_text, told


def output_title(name: str) -> str:
    """What its section of the settings is called."""
    return settings_text(str(Settings.model_fields[name].default.model_config.get("title", name)))


def output_state(status: OutputStatus) -> str:
    """Where it sends to, or why it does not; then how much went out, and what did not."""
    says = told(status.says) or QCoreApplication.translate("Outputs", "It starts.")
    counts = [
        _counted(QCoreApplication.translate("Outputs", "%n message(s) sent", "", status.sent), status.sent),
        _counted(QCoreApplication.translate("Outputs", "{count} waiting"), status.waiting),
        _counted(QCoreApplication.translate("Outputs", "{count} given up"), status.dropped),
    ]
    if status.clients is not None:
        counts.append(QCoreApplication.translate("Outputs", "%n program(s) connected", "", status.clients))
    joined = ", ".join(filter(None, counts))
    return f"{says} ({joined})" if joined else says


def output_line(name: str, status: OutputStatus) -> str:
    """The same with its title before it."""
    says = QCoreApplication.translate("Outputs", "{output}: {state}")
    return says.format(output=output_title(name), state=output_state(status))


def _counted(text: str, count: int) -> str:
    return text.format(count=count) if count else ""
