"""A recording that is killed at a moment of chance, for the tests and the measurement of what that loses."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from handcam.sessions.opening import Session, open_session

_RECORD = """
import sys
from pathlib import Path
from made_up import crop, info, sample
from handcam.sessions.writing import SessionWriter
writer = SessionWriter(Path(sys.argv[1]), info())
for number in range(100000):
    writer.add(sample(number), crop(number))
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


@dataclass(frozen=True, eq=False, slots=True)
class Killed:
    """written: samples that the recorder had done with. session: as it opens afterwards."""

    written: int
    session: Session

    @property
    def lost(self) -> int:
        """Samples that were done with and are not there, or not whole, or are out of order."""
        there = list(self.session.samples)
        return sum(there[number : number + 1] != [f"{number:06d}-0"] for number in range(self.written))


def kill_a_recording(folder: Path, after: float) -> Killed:
    """Record here in another process, as fast as can be, and kill that so many seconds after its first sample.

    Raises SessionError: what is left cannot be opened.
    """
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-c", _RECORD, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as recording:
        assert recording.stdout is not None
        recording.stdout.readline()
        time.sleep(after)
        recording.send_signal(signal.SIGKILL)
        told = recording.stdout.read().splitlines()
    return Killed(1 + sum(line.isdecimal() for line in told), open_session(folder))
