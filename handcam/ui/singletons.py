"""Works around a fault of PySide6 6.12.0 on Python 3.11 that would end the app after some minutes.

There, a Qt function that returns nothing gives back None, and some give back True, without counting the reference:
`sys.getrefcount(None)` falls by one with every `QPainter.drawLine`. Once it reaches 0, Python ends the process with
"none_dealloc: deallocating None". From Python 3.12 on these objects are never freed (PEP 683), so nothing happens.
"""

import ctypes
import sys

_MANY = 1 << 60


def keep_singletons_alive() -> None:
    """Give None, True and False so many references that they cannot run out. Call before any other use of Qt.

    Writes to the first word of each object, which is its reference count in every release build of CPython 3.11.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for singleton in (None, True, False):
        if sys.getrefcount(singleton) < _MANY:
            ctypes.c_ssize_t.from_address(id(singleton)).value += _MANY
