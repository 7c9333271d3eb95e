"""Cameras that are plugged in and out at will, in place of the system's list and OpenCV's captures."""

import os
from dataclasses import dataclass, field
from time import sleep
from typing import Any

import cv2
import numpy as np
import pytest

from handcam.cameras import Camera

V4L2, DSHOW, AVFOUNDATION = int(cv2.CAP_V4L2), int(cv2.CAP_DSHOW), int(cv2.CAP_AVFOUNDATION)


@dataclass
class Device:
    """What is plugged in: a camera, the pictures it gives and what its driver does with wishes.

    good: how many pictures it gives; None: no end. torn: reads that fail before each picture. refuses: properties that
    stay as they are. knows: properties, as the driver tells them.
    """

    camera: Camera
    size: tuple[int, int] = (6, 4)
    good: int | None = None
    torn: int = 0
    opens: bool = True
    raises: bool = False
    refuses: set[int] = field(default_factory=set)
    knows: dict[int, float] = field(default_factory=dict)


class Bus:
    """Everything that is plugged in, and every capture ever made of it."""

    def __init__(self) -> None:
        self.devices: dict[int, Device] = {}
        self.captures: list[Capture] = []
        self.lists = 0

    def plug(
        self,
        index: int,
        name: str = "Desk Cam",
        *,
        socket: str = "1-1",
        usb: str = "046d:0892",
        backend: int = V4L2,
        **behaviour: Any,
    ) -> Device:
        camera = Camera(index, name, backend, usb=usb, socket=socket)
        self.devices[index] = Device(camera, **behaviour)
        return self.devices[index]

    def unplug(self, index: int) -> None:
        del self.devices[index]

    def list(self) -> list[Camera]:
        self.lists += 1
        return [self.devices[index].camera for index in sorted(self.devices)]

    def capture(self, index: int, backend: int) -> "Capture":
        self.captures.append(Capture(self, index, backend))
        return self.captures[-1]

    @property
    def held(self) -> int:
        """Captures that nobody has let go of."""
        return sum(not capture.released for capture in self.captures)


class Capture:
    """OpenCV's capture of one device: dead from the moment it is plugged out, even when it comes back."""

    def __init__(self, bus: Bus, index: int, backend: int) -> None:
        self.where = (index, backend)
        self.wishes: list[tuple[int, float]] = []
        self.released = False
        self.fails = 0
        self._bus, self._device = bus, bus.devices.get(index)

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self._device is not None and self._device.opens

    def set(self, what: int, value: float) -> bool:
        self.wishes.append((what, value))
        device = self._living()
        if device.raises:
            raise cv2.error("no such control")
        if what in device.refuses:
            return False
        device.knows[what] = value
        return True

    def get(self, what: int) -> float:
        device = self._living()
        if device.raises:
            raise cv2.error("no such control")
        return device.knows.get(what, -1.0)

    def read(self) -> tuple[bool, Any]:
        assert not self.released
        sleep(0.001)
        device = self._living()
        if device.good == 0 or device not in self._bus.devices.values():
            return False, None
        if self.fails < device.torn:
            self.fails += 1
            if device.raises:
                raise cv2.error("torn")
            return False, None
        self.fails = 0
        if device.good is not None:
            device.good -= 1
        return True, np.full((device.size[1], device.size[0], 3), (10, 20, 30), np.uint8)

    def release(self) -> None:
        self.released = True

    def _living(self) -> Device:
        assert self._device is not None
        return self._device


def fail_to_open(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """Have the system refuse to open a camera's node with this errno."""
    really_open = os.open

    def fails(path: str, *rest: int, **more: int) -> int:
        if str(path).startswith("/dev/video"):
            raise OSError(code, "refused", path)
        return really_open(path, *rest, **more)

    monkeypatch.setattr("os.open", fails)


def install_bus(monkeypatch: pytest.MonkeyPatch) -> Bus:
    """An empty bus in place of this system's cameras."""
    bus = Bus()
    monkeypatch.setattr("handcam.cameras.list_cameras", bus.list)
    monkeypatch.setattr("cv2.VideoCapture", bus.capture)
    return bus
