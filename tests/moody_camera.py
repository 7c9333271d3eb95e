"""A camera that misbehaves on demand: away, frozen, black, garbled, blocked, slow; and well again."""

from collections.abc import Callable
from threading import Condition
from time import monotonic, sleep

import numpy as np

from handcam.domain import Frame, Pixels
from handcam.errors import LostError, SourceError
from handcam.protocols import FrameSource

FAULTS = ("lost", "frozen", "black", "garbage", "blocked", "slow")


def scene(index: int) -> Pixels:
    """A picture of this number: smooth, moving, with a sensor's noise."""
    across = np.linspace(0, 3, 160, dtype=np.float32)
    grey = 120 + 80 * np.sin(across[None, :] + index / 20) * np.cos(across[:120, None])
    noise = np.random.default_rng(index).normal(0, 3, (120, 160))
    return np.repeat(np.clip(grey + noise, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)


class Device:
    """The camera that is plugged in. One program at a time may have it open."""

    def __init__(self, picture: Callable[[int], Pixels] = scene, *, rate: float = 30.0) -> None:
        self.picture, self.rate = picture, rate
        self.opened = 0
        self.holder: MoodyCamera | None = None
        self.changed = Condition()
        self._fault = ""

    @property
    def fault(self) -> str:
        return self._fault

    @fault.setter
    def fault(self, fault: str) -> None:
        with self.changed:
            self._fault = fault
            self.changed.notify_all()

    def source(self) -> FrameSource:
        return MoodyCamera(self)


class MoodyCamera:
    """What a program has of the device. Real-time."""

    realtime = True
    name = "moody camera"

    def __init__(self, device: Device) -> None:
        self._device = device
        self._index = 0
        self._due = 0.0
        self._last: Pixels | None = None

    def open(self) -> None:
        device = self._device
        device.opened += 1
        if device.fault == "lost":
            raise SourceError("It is not plugged in. Plug it in.")
        if device.holder not in (None, self):
            raise SourceError("It is in use. Close the other program.")
        device.holder = self
        self._due = monotonic()

    def read(self) -> Frame | None:
        device = self._device
        self._due = max(self._due + 1 / device.rate, monotonic() - 0.1)
        sleep(max(0.0, self._due - monotonic()))
        with device.changed:
            device.changed.wait_for(lambda: device.fault != "blocked")
            device.changed.wait_for(lambda: device.fault != "slow", 0.5)
        fault = device.fault
        if fault == "lost":
            raise LostError("It stopped. Plug it in again.")
        self._index += 1
        if fault != "frozen" or self._last is None:
            self._last = device.picture(self._index)
        return Frame(_spoilt(self._last, fault, self._index), self._index - 1, monotonic())

    def close(self) -> None:
        if self._device.holder is self:
            self._device.holder = None


def _spoilt(pixels: Pixels, fault: str, index: int) -> Pixels:
    random = np.random.default_rng(index)
    if fault == "black":
        return np.asarray(random.integers(0, 12, pixels.shape), np.uint8)
    return np.asarray(random.integers(0, 256, pixels.shape), np.uint8) if fault == "garbage" else pixels
