"""Nothing leaves the machine, MediaPipe's own usage reports included: those are sent by native code, unseen by Python.

The libcurl inside MediaPipe goes through the proxy that the environment names, so a listener on loopback stands in for
one and counts who calls.
"""

import os
import socket
import subprocess
import sys

_TRACK = """
import time
from handcam.resources import asset
from handcam.sources import VideoSource
from handcam.tracking import MediaPipeTracker
tracker, source = MediaPipeTracker(), VideoSource(asset("demo.mp4"), loop=True)
tracker.open()
source.open()
end = time.monotonic() + 15
while time.monotonic() < end:
    tracker.track(source.read())
    time.sleep(0.05)
tracker.close()
"""


def test_mediapipe_sends_no_usage_reports() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        proxy = f"http://127.0.0.1:{listener.getsockname()[1]}"
        proxies = dict.fromkeys(("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"), proxy)
        command = [sys.executable, "-c", _TRACK]
        done = subprocess.run(
            command, env=os.environ | proxies, capture_output=True, text=True, timeout=90, check=False
        )
        assert done.returncode == 0, done.stderr
        try:
            caller, _ = listener.accept()
        except BlockingIOError:
            return
        with caller:
            raise AssertionError("a connection was asked for")
