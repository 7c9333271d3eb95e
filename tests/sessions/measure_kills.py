"""What kills lose: recordings in another process, each killed at a moment of chance.

`PYTHONPATH=. python tests/sessions/measure_kills.py [--kills 200] [--seed 5]` prints a JSON line: sessions that opened,
samples the recorders had done with, those of them that were lost, and sessions that were found with a torn line, with a
crop that has no line, and with a sample more than was told.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from kills import kill_a_recording

from handcam.errors import SessionError
from handcam.sessions.format import CROPS

_LONGEST = 0.5  # s that a recording goes on at most


def measure(kills: int, seed: int) -> dict[str, int]:
    """The figures of so many kills."""
    rng = np.random.default_rng(seed)
    told = dict.fromkeys(("kills", "opened", "written", "lost", "torn", "crops_alone", "one_more"), 0)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(kills):
            told["kills"] += 1
            try:
                killed = kill_a_recording(Path(folder, str(number)), float(rng.uniform(0, _LONGEST)))
            except SessionError as error:
                sys.stderr.write(f"{error}\n")
                continue
            session = killed.session
            told["opened"] += 1
            told["written"] += killed.written
            told["lost"] += killed.lost
            told["torn"] += any("torn" in repair for repair in session.repairs)
            crops = sum(path.suffix == ".png" for path in (session.folder / CROPS).iterdir())
            told["crops_alone"] += crops > len(session.samples)
            told["one_more"] += len(session.samples) > killed.written
    return told


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=5)
    chosen = parser.parse_args()
    sys.stdout.write(json.dumps(measure(chosen.kills, chosen.seed)) + "\n")


if __name__ == "__main__":
    main()
