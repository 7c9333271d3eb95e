"""Frames from a camera, faked at OpenCV's door."""

import errno
from time import monotonic

import cv2
import pytest
from fake_cameras import AVFOUNDATION, DSHOW, V4L2, Bus, fail_to_open, install_bus

from handcam.camera_source import CameraSource
from handcam.cameras import Camera
from handcam.errors import LostError, SourceError
from handcam.given import Given


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Bus:
    return install_bus(monkeypatch)


def opened(camera: int | str | None = None, exposure: float | None = None, focus: float | None = None) -> CameraSource:
    source = CameraSource(camera, (1280, 720), 60, exposure=exposure, focus=focus)
    source.open()
    return source


def read_until_lost(source: CameraSource) -> None:
    with pytest.raises(LostError, match=r"Desk Cam stopped giving pictures\. Plug it in again"):
        while True:
            source.read()


def test_a_camera_is_set_up_and_let_go(bus: Bus) -> None:
    bus.plug(0)
    bus.plug(2, "Wide Cam")
    source = opened("wide cam")
    (capture,) = bus.captures
    assert source.name == "Wide Cam"
    assert capture.where == (2, V4L2)
    assert {
        cv2.CAP_PROP_FRAME_WIDTH: 1280,
        cv2.CAP_PROP_FRAME_HEIGHT: 720,
        cv2.CAP_PROP_FPS: 60,
        cv2.CAP_PROP_BUFFERSIZE: 1,
        cv2.CAP_PROP_FOURCC: cv2.VideoWriter.fourcc(*"MJPG"),
    }.items() <= dict(capture.wishes).items()
    assert capture.wishes[0][0] == cv2.CAP_PROP_FOURCC, "the sizes on offer depend on it"
    source.close()
    source.close()
    assert capture.released


def test_frames_are_rgb_counted_and_stamped_as_they_arrive(bus: Bus) -> None:
    bus.plug(0)
    source = opened()
    before = monotonic()
    frames = [source.read() for _ in range(3)]
    source.close()
    assert frames[0].pixels[0, 0].tolist() == [30, 20, 10]
    assert [frame.index for frame in frames] == [0, 1, 2]
    assert before <= frames[0].time < frames[1].time < frames[2].time <= monotonic()


def test_times_move_on_where_the_clock_is_coarse(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.camera_source.monotonic", lambda: 7.0)
    bus.plug(0)
    source = opened()
    times = [source.read().time for _ in range(3)]
    source.close()
    assert times == sorted(set(times)) == pytest.approx([7.0] * 3, abs=1e-3)


def test_closing_what_was_never_opened_is_no_trouble(bus: Bus) -> None:
    CameraSource(0).close()


@pytest.mark.parametrize(
    ("backend", "automatic", "manual"), [(V4L2, 3.0, 1.0), (DSHOW, 0.75, 0.25), (AVFOUNDATION, None, None)]
)
def test_exposure_and_focus_are_asked_for_in_the_backends_own_way(
    bus: Bus, backend: int, automatic: float | None, manual: float | None
) -> None:
    bus.plug(0, backend=backend)
    opened().close()
    opened(exposure=-6.0, focus=30.0).close()
    left_alone, set_by_hand = (dict(capture.wishes) for capture in bus.captures)
    assert left_alone.get(cv2.CAP_PROP_AUTO_EXPOSURE) == automatic
    assert set_by_hand.get(cv2.CAP_PROP_AUTO_EXPOSURE) == manual
    assert not {cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_FOCUS} & left_alone.keys()
    if automatic is not None:
        assert (left_alone[cv2.CAP_PROP_AUTOFOCUS], set_by_hand[cv2.CAP_PROP_AUTOFOCUS]) == (1, 0)
        assert (set_by_hand[cv2.CAP_PROP_EXPOSURE], set_by_hand[cv2.CAP_PROP_FOCUS]) == (-6, 30)
        asked = [what for what, _ in bus.captures[1].wishes]
        assert asked.index(cv2.CAP_PROP_AUTO_EXPOSURE) < asked.index(cv2.CAP_PROP_EXPOSURE)
        assert asked.index(cv2.CAP_PROP_AUTOFOCUS) < asked.index(cv2.CAP_PROP_FOCUS)


def test_what_is_really_given_is_told_and_logged_once(bus: Bus, caplog: pytest.LogCaptureFixture) -> None:
    size = {cv2.CAP_PROP_FRAME_WIDTH: 640.0, cv2.CAP_PROP_FRAME_HEIGHT: 480.0}
    knows = {**size, cv2.CAP_PROP_EXPOSURE: 156.0, cv2.CAP_PROP_FOCUS: 0.0}
    bus.plug(0, refuses=set(size), knows=knows)
    source = opened()
    assert source.given == Given(640, 480, 60.0, 156.0, 0.0)
    source.close()
    source.open()
    source.close()
    assert caplog.messages == ["Desk Cam gives: 640x480, rate 60, exposure 156, focus 0"]


@pytest.mark.parametrize("raises", [False, True])
def test_a_driver_that_refuses_everything_or_raises_gives_pictures_all_the_same(bus: Bus, raises: bool) -> None:
    everything = {value for name, value in vars(cv2).items() if name.startswith("CAP_PROP_") and isinstance(value, int)}
    bus.plug(0, refuses=everything, raises=raises)
    source = opened(exposure=100.0, focus=10.0)
    assert source.given == Given()
    assert str(source.given) == "the driver does not say"
    assert source.read().size == (6, 4)
    source.close()


@pytest.mark.parametrize("nonsense", [0.0, -1.0, float("nan"), float("inf")])
def test_nonsense_from_the_driver_is_not_passed_on(bus: Bus, nonsense: float) -> None:
    numbers = (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, cv2.CAP_PROP_FPS)
    bus.plug(0, refuses=set(numbers), knows=dict.fromkeys(numbers, nonsense))
    source = opened()
    assert source.given == Given()
    source.close()


def test_a_torn_picture_is_passed_over(bus: Bus) -> None:
    for raises in (False, True):
        bus.plug(0, torn=2, raises=raises)
        source = opened()
        assert [source.read().index for _ in range(3)] == [0, 1, 2]
        source.close()


def test_a_driver_that_takes_long_to_fail_is_asked_once(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    device = bus.plug(0)
    source = opened()
    source.read()
    device.torn = 100
    monkeypatch.setattr("handcam.camera_source._PATIENCE", -1.0)
    with pytest.raises(LostError):
        source.read()
    source.close()
    assert bus.captures[0].fails == 1


def test_a_camera_that_never_gave_a_picture_is_not_waited_for(bus: Bus) -> None:
    bus.plug(0, good=0)
    source = opened()
    with pytest.raises(SourceError, match="Desk Cam gives no pictures") as caught:
        source.read()
    assert not isinstance(caught.value, LostError)
    source.close()


def test_a_camera_that_is_lost_is_found_under_another_number_and_goes_on_counting(bus: Bus) -> None:
    bus.plug(0)
    bus.plug(2, "Wide Cam")
    source = opened(0)
    first = source.read()
    bus.unplug(0)
    bus.plug(0, "Wide Cam", socket="2-2")  # the number goes to another camera
    read_until_lost(source)
    source.close()
    with pytest.raises(SourceError, match="Desk Cam is not plugged in"):
        source.open()
    source.close()
    bus.plug(7, socket="4-4", size=(16, 9))
    source.open()
    again = source.read()
    source.close()
    assert bus.captures[-1].where[0] == 7
    assert (again.index, again.size) == (1, (16, 9))
    assert again.time > first.time
    assert bus.held == 0


def test_its_twin_is_not_taken_for_it(bus: Bus) -> None:
    bus.plug(0, socket="1-1")
    source = opened()
    source.read()
    bus.plug(1, socket="1-2")  # came while the first was in use
    bus.unplug(0)
    read_until_lost(source)
    source.close()
    with pytest.raises(SourceError, match="not plugged in"):
        source.open()
    bus.plug(3, socket="1-3")
    source.open()
    source.close()
    assert bus.captures[-1].where[0] == 3


@pytest.mark.parametrize(
    ("code", "says"),
    [(errno.EACCES, "group video"), (errno.EPERM, "group video"), (errno.EBUSY, "used by another program")],
)
def test_why_a_camera_does_not_open_is_told(bus: Bus, monkeypatch: pytest.MonkeyPatch, code: int, says: str) -> None:
    device = bus.plug(0, opens=False)
    device.camera = Camera(0, "Desk Cam", V4L2, "/dev/video0")
    monkeypatch.setattr("sys.platform", "linux")
    fail_to_open(monkeypatch, code)
    source = CameraSource(0)
    with pytest.raises(SourceError, match=says):
        source.open()
    source.close()
    assert bus.held == 0


def test_a_driver_that_raises_while_opening_is_told(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*where: int) -> None:
        raise cv2.error("unknown exception")

    bus.plug(0)
    monkeypatch.setattr("cv2.VideoCapture", fails)
    source = CameraSource(0)
    with pytest.raises(SourceError, match="Close other programs"):
        source.open()
    source.close()
