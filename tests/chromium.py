"""A real browser without a window, driven by the DevTools protocol."""

import json
import os
import shutil
import subprocess
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from websockets.sync.client import ClientConnection, connect

PATIENCE = 60.0  # s, for a machine that is busy
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def program() -> str | None:
    """Where the browser is; None where there is none."""
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


class Tab:
    """A page in it. Thread of the test."""

    def __init__(self, line: ClientConnection) -> None:
        """line: to the browser's debugger."""
        self._line, self._numbers = line, count(1)
        self._session = ""
        self.told: list[dict[str, Any]] = []
        context = self._ask("Target.createBrowserContext")["browserContextId"]
        target = self._ask("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._ask(f"{domain}.enable")

    def open(self, address: str) -> None:
        """Go there."""
        self._ask("Page.navigate", url=address)

    def value(self, expression: str) -> Any:
        """Of this JavaScript."""
        answer = self._ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def wait_for(self, expression: str) -> None:
        """Until this JavaScript is true; what it fails on may not be there yet."""
        deadline = monotonic() + PATIENCE
        while not self.value(f"(() => {{ try {{ return Boolean({expression}) }} catch {{ return false }} }})()"):
            assert monotonic() < deadline, f"{expression} never came true: {self.value('document.body.innerText')}"
            sleep(0.02)

    def press(self, key: str, code: int, text: str = "") -> None:
        """A key of the keyboard."""
        facts = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self._ask("Input.dispatchKeyEvent", type="keyDown", text=text, **facts)
        self._ask("Input.dispatchKeyEvent", type="keyUp", **facts)

    def type(self, text: str) -> None:
        """This, into whatever has the keyboard."""
        self._ask("Input.insertText", text=text)

    def look(self, scheme: str, width: int, height: int) -> bytes:
        """A PNG of it. scheme: "light" or "dark"."""
        self._ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        return b64decode(self._ask("Page.captureScreenshot", format="png")["data"])

    def nodes(self) -> list[dict[str, Any]]:
        """What a screen reader finds."""
        nodes: list[dict[str, Any]] = self._ask("Accessibility.getFullAXTree")["nodes"]
        return nodes

    def _ask(self, method: str, **parameters: object) -> dict[str, Any]:
        number = next(self._numbers)
        session = {"sessionId": self._session} if self._session else {}
        self._line.send(json.dumps({"id": number, "method": method, "params": parameters, **session}))
        while True:
            said: dict[str, Any] = json.loads(self._line.recv(timeout=PATIENCE))
            if said.get("id") == number:
                assert "error" not in said, said
                answer: dict[str, Any] = said["result"]
                return answer
            self.told.append(said)


class Browser:
    """One that runs."""

    def __init__(self, address: str) -> None:
        """address: of its debugger."""
        self._address = address

    @contextmanager
    def tab(self) -> Iterator[Tab]:
        """A page that shares nothing with the others."""
        with connect(self._address, proxy=None, max_size=None, open_timeout=PATIENCE, close_timeout=1) as line:
            yield Tab(line)


@contextmanager
def running(found: str, folder: Path) -> Iterator[Browser]:
    """The browser, which keeps what it keeps in this folder and asks nobody on the network for anything."""
    words = [
        found,
        "--headless=new",
        "--no-sandbox",  # it shows our own page alone, and may run as root
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--no-default-browser-check",
        "--no-proxy-server",
        "--remote-debugging-port=0",
        f"--user-data-dir={folder}",
        "about:blank",
    ]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ)) as process:
        try:
            yield Browser(_debugger(process, folder / "DevToolsActivePort"))
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()


def _debugger(process: "subprocess.Popen[bytes]", told: Path) -> str:
    deadline = monotonic() + PATIENCE
    while not (told.exists() and len(told.read_text().split()) == 2):
        assert process.poll() is None, "the browser ended at once"
        assert monotonic() < deadline, "the browser never started"
        sleep(0.05)
    port, path = told.read_text().split()
    return f"ws://127.0.0.1:{port}{path}"
