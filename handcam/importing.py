"""Heavy imports: one at a time, whatever thread asks, and without what handcam does not need of them."""

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from types import ModuleType
from typing import Any

_one_at_a_time = Lock()


def import_heavy(name: str, *, without: tuple[str, ...] = (), hollow: tuple[str, ...] = ()) -> Any:
    """The module of this name, imported while others that it wants, but handcam does not need, are kept away.

    without: their import fails as if they were not installed; for imports that are guarded.
    hollow: their import gives an empty module; for imports that are not guarded, of modules only used later on.
    Modules imported already stay as they are, and all can be imported properly afterwards.
    """
    stand_ins: dict[str, ModuleType | None] = dict.fromkeys(without)
    stand_ins.update({each: ModuleType(each) for each in hollow})
    with _one_at_a_time, _in_their_place(stand_ins):
        return importlib.import_module(name)


@contextmanager
def _in_their_place(stand_ins: Mapping[str, ModuleType | None]) -> Iterator[None]:
    """None as a stand-in makes Python raise ModuleNotFoundError."""
    used = {name: module for name, module in stand_ins.items() if name not in sys.modules}
    sys.modules.update(used)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in used:
            del sys.modules[name]
