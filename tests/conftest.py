"""Silence is a test: warnings, log records nobody expects, Qt warnings and threads left behind fail the suite."""

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

import pytest

from handcam.ui.singletons import keep_singletons_alive

keep_singletons_alive()

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).parents[2] / "shared"


@pytest.fixture(autouse=True)
def no_unexpected_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """A record of WARNING or above fails the test, unless it is marked `logs`: then `caplog` is the test's to check."""
    caplog: pytest.LogCaptureFixture = request.getfixturevalue("caplog")
    logging.getLogger("handcam").setLevel(logging.NOTSET)  # a command that a test ran before may have set it
    yield
    if request.node.get_closest_marker("logs") is None:
        records = [*caplog.get_records("setup"), *caplog.get_records("call")]
        told = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
        assert not told, f"unexpected log records: {told}"


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Every Python thread a test starts must be gone soon after it."""
    before = set(threading.enumerate())
    yield
    deadline = monotonic() + 3
    while (left := set(threading.enumerate()) - before) and monotonic() < deadline:
        sleep(0.01)
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


@pytest.fixture(autouse=True)
def no_settings_of_this_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests see no settings, sign sets and networks but their own."""
    for module in ("own_signs", "own_networks"):
        monkeypatch.setattr(f"handcam.{module}.user_data_path", lambda *args, **kwargs: tmp_path / "data")
    monkeypatch.setattr("handcam.settings.user_config_path", lambda *args, **kwargs: tmp_path / "config")


@pytest.fixture(autouse=True)
def no_tensorflow_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """TensorFlow and VTK end a process that has both: tests that need TensorFlow start another one."""
    monkeypatch.setattr("handcam.build.find_gpu", lambda: False)


@pytest.fixture(scope="session")
def data() -> Path:
    """The rendered pictures and clips."""
    return DATA


@pytest.fixture(scope="session")
def clips() -> Path:
    """The recorded clips that only developers' machines have."""
    if not (SHARED / "clips").is_dir():
        pytest.skip("needs the recorded clips: ../shared/clips is missing")
    return SHARED / "clips"
