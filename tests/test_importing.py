"""Heavy imports from several threads at once, in a fresh process."""

import subprocess
import sys

_RACE = """
from concurrent.futures import ThreadPoolExecutor
import sys
from handcam.importing import import_heavy
with ThreadPoolExecutor(4) as pool:
    jobs = [pool.submit(import_heavy, "mediapipe", without=("tensorflow", "sounddevice")) for _ in range(4)]
    print(all(hasattr(job.result().tasks, "vision") for job in jobs), "tensorflow" in sys.modules)
"""


def test_every_thread_gets_the_whole_module() -> None:
    done = subprocess.run([sys.executable, "-c", _RACE], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.split() == ["True", "False"], done.stderr
