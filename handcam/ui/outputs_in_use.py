"""The outputs that the settings switch on, as the window has them: started, replaced, ended, and told of."""

import logging
from threading import Thread
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer

from handcam.build_outputs import MAKERS, import_output, make_output, sections
from handcam.output_settings import OutputSection
from handcam.outputs.output import Output, OutputState, OutputStatus
from handcam.section import Section
from handcam.ui.banner import Notice
from handcam.ui.brief import say_briefly
from handcam.ui.controller import LiveController
from handcam.ui.foreign_texts import told
from handcam.ui.notices import Notices
from handcam.ui.output_texts import output_state, output_title
from handcam.ui.settings_opener import SettingsOpener
from handcam.ui.status_line import StatusLine
from handcam.ui.typed_line import TypedLine

log = logging.getLogger(__name__)

_SETTLED_MS = 500
"""Settings that stay as they are for so long are meant: each key typed in the dialog is a change, too."""
_LOOK_MS = 200
_PATIENCE = 5.0  # s an output gets to let go of its port or file before the one that takes its place starts
_ILL = (OutputState.TROUBLE, OutputState.FAILED)


class OutputsInUse(QObject):
    """Hands what the controller delivers to them, and says how they are doing. GUI thread; waits only in `close`.

    Nothing is imported for an output, and no timer runs, before one is on.
    """

    def __init__(
        self,
        controller: LiveController,
        status_line: StatusLine,
        banner: Notices,
        typed: TypedLine,
        opener: SettingsOpener,
    ) -> None:
        """typed: what the user takes back there, the outputs are told."""
        super().__init__(opener)
        self._controller, self._opener = controller, opener
        self._button, self._banner = status_line.outputs, banner
        self._delivery = controller.delivery
        self._running: dict[str, tuple[Section, Output]] = {}
        self._leaving: dict[str, tuple[Output, float]] = {}
        self._importing: dict[str, Thread] = {}
        self._told: dict[str, tuple[Notice, str]] = {}
        self._settling, self._looking = QTimer(self), QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._settle)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._button.clicked.connect(self.open)
        typed.taken_back.connect(lambda digit: controller.tell("taken_back", digit=digit))
        typed.cleared.connect(lambda: controller.tell("cleared"))
        # Before the window empties its line, for which this is made first: what counted there is void elsewhere, too.
        controller.opening.connect(lambda: controller.tell("cleared") if typed.digits else None)

    @property
    def active(self) -> bool:
        """Whether any is on: then digits are wanted although nobody sees the window."""
        return bool(self._wanted())

    def follow(self) -> None:
        """Settings may be others now."""
        if self._wanted() != {name: section for name, (section, _) in self._running.items()}:
            self._settling.start()
        else:
            self._settling.stop()

    def open(self) -> None:
        """Open the settings at the outputs: at one in trouble, or one that is on, or the first."""
        self._opener.open(self._controller.settings, next(iter([*self._told, *self._wanted(), *MAKERS])))

    def close(self) -> None:
        """End all of them, waiting a bounded time for what is still to be sent."""
        self._settling.stop()
        self._looking.stop()
        self._delivery.close()
        for output, _ in self._leaving.values():
            output.close()
        self._running, self._leaving = {}, {}

    def _wanted(self) -> dict[str, Section]:
        found = sections(self._controller.settings).items()
        return {name: section for name, section in found if isinstance(section, OutputSection) and section.enabled}

    def _settle(self) -> None:
        wanted = self._wanted()
        for name, (section, output) in list(self._running.items()):
            if section != wanted.get(name):
                self._delivery.take_out(name, hold=name in wanted)
                output.close(0)
                del self._running[name]
                self._leaving[name] = output, monotonic() + _PATIENCE
        self._looking.start()
        self._look()

    def _look(self) -> None:
        self._leaving = {
            name: (output, until)
            for name, (output, until) in self._leaving.items()
            if not output.close(0) and monotonic() < until
        }
        if not self._settling.isActive():
            self._begin()
        self._show()
        if not (self._running or self._leaving or self._wanted()):
            self._looking.stop()

    def _begin(self) -> None:
        """Start those that are wanted and not there, once nothing is in their place."""
        for name, section in self._wanted().items():
            if name not in self._running and name not in self._leaving and self._is_imported(name):
                output = _made(name, section)
                self._delivery.put(output)
                self._running[name] = section, output

    def _is_imported(self, name: str) -> bool:
        """Whether what it is made of is there; it is brought in on a thread of its own: the picture goes on."""
        if name not in self._importing:
            self._importing[name] = Thread(target=import_output, args=(name,), name="handcam-import", daemon=True)
            self._importing[name].start()
        return not self._importing[name].is_alive()

    def _show(self) -> None:
        statuses = {name: self._running[name][1].status for name in MAKERS if name in self._running}
        for name in list(self._told):
            if name not in statuses:
                self._banner.take_back(self._told.pop(name)[0])
        for name, status in statuses.items():
            self._tell(name, status)
        self._button.show_statuses(statuses, troubled=bool(self._told))
        self._opener.show_states({name: output_state(status) for name, status in statuses.items()})

    def _tell(self, name: str, status: OutputStatus) -> None:
        """Say once that it is in trouble, again where that is another one, and when it is over."""
        notice, says = self._told.get(name, (None, ""))
        if status.state in _ILL and says != status.says:
            log.info("%s: %s", name, status.says)
            self._banner.take_back(notice)
            said = self._banner.say(lambda: self._trouble(name, status), self._where, self.open)
            self._told[name] = said, status.says
        elif status.state is OutputState.READY and name in self._told:
            self._banner.take_back(self._told.pop(name)[0])
            say_briefly(self._button, self.tr("{output} works again.").format(output=output_title(name)))

    def _trouble(self, name: str, status: OutputStatus) -> str:
        return self.tr("{output}: {error}").format(output=output_title(name), error=told(status.says))

    def _where(self) -> str:
        return self.tr("&Outputs…")


def _made(name: str, section: Any) -> Output:
    if name == "clipboard":
        from handcam.ui.clipboard_copier import ClipboardCopier  # not before it is wanted: the window opens sooner

        return ClipboardCopier(section.what)
    output = make_output(name, section)
    if name == "keystrokes":
        from handcam.ui.typing_elsewhere import TypingElsewhere  # likewise

        return TypingElsewhere(output)
    return output
