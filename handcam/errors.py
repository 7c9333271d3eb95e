"""Every error handcam raises on purpose. `str(error)` is a sentence that ends with the remedy; in the language of the
window, `error.sentence` is.

HandcamError
├── SourceError       a camera, video or picture that gives no frames
│   └── LostError     a camera that gave frames and may do so again, once it is plugged in
├── ModelError        a model file that is missing, broken or not the one its card describes
├── SignSetError      a sign set that does not exist or does not make sense
├── SettingsError     a settings file that cannot be read or written
├── OutputError       accepted digits or pictures cannot be sent where they should go
│   └── RefusedError  one message will never be taken there; the next may be
├── SessionError      a recorded session that cannot be written, opened, exported or imported
├── WorkerError       a process or a machine that was to share the work is gone or cannot be reached
├── DisplayError      no screen to open a window on, or a window that cannot be opened
└── LearningError     data or tools that training, evaluation or rendering needs
"""

from handcam.sentences import Sentence


class HandcamError(Exception):
    """Root of the tree: catch this to show the sentence and go on. Goes through pickle with all its facts."""

    def __init__(self, text: str, /, **facts: object) -> None:
        """As `Sentence`; or a Sentence that is there already, alone."""
        self.sentence = text if isinstance(text, Sentence) else Sentence(text, **facts)
        super().__init__(self.sentence)


class SourceError(HandcamError):
    """A camera, video or picture gives no frames."""


class LostError(SourceError):
    """A source that gave frames stopped, and may go on once it is closed and opened again."""


class ModelError(HandcamError):
    """A model file is missing, broken or not the one its card describes."""


class SignSetError(HandcamError):
    """A sign set does not exist or does not make sense."""


class SettingsError(HandcamError):
    """A settings file cannot be read or written."""


class OutputError(HandcamError):
    """Accepted digits, or the annotated picture, cannot be sent where they should go."""


class RefusedError(OutputError):
    """The receiver will never take this one message, however often it is sent; it may take the next."""


class SessionError(HandcamError):
    """A recorded session cannot be written, opened, exported or imported."""


class WorkerError(HandcamError):
    """A process or a machine that was to share the work is gone or cannot be reached."""


class DisplayError(HandcamError):
    """There is no screen to open a window on, or it cannot be opened."""


class LearningError(HandcamError):
    """Training, evaluation or rendering lacks data or a tool."""
