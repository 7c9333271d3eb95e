"""One editor for each type a setting can have, made from the field alone."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from handcam.ui.figures import around_percent
from handcam.ui.foreign_texts import choice_text, settings_text, unit
from handcam.ui.optional_number import OptionalNumber
from handcam.ui.path_edit import PathEdit
from handcam.ui.secret_edit import SecretEdit
from handcam.ui.source_edit import SourceEdit

_PERCENT_STEP = 5


@dataclass(frozen=True, slots=True)
class Editor:
    """A widget with the means to read and to show a value of the field it was made for. GUI thread."""

    widget: QWidget
    control: QWidget
    """The part of it that has the keyboard focus and the name: often all of it."""
    read: Callable[[], Any]
    """The value as it stands, with what was typed last."""
    show: Callable[[Any], None]
    retranslate: Callable[[str], None]
    """Says everything in the language that is set now; it is given the field's title in it."""


def make_editor(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    """An editor for this field, which calls `edited` when the user has changed the value.

    Raises:
        TypeError: there is no editor for the field's type, or it is a number without bounds.
    """
    kind: Any = field.annotation
    if kind is bool:
        return _check_box(edited)
    if kind is int:
        return _spin_box(field, edited)
    if kind is float and _extra(field, "shown") == "percent":
        return _percent_box(field, edited)
    if kind is float:
        return _double_spin_box(field, edited)
    if kind is str:
        return _text(field, edited)
    if set(get_args(kind)) == {Path, type(None)}:
        return _path_edit(field, edited)
    if set(get_args(kind)) == {float, type(None)}:
        return _optional_number(field, edited)
    choices = _choices(kind)
    if choices:
        return _combo_box(choices, edited)
    raise TypeError(f'There is no editor for "{field.title}": {kind}.')


def _check_box(edited: Callable[[], None]) -> Editor:
    box = QCheckBox()
    box.toggled.connect(lambda *_: edited())
    return Editor(box, box, box.isChecked, box.setChecked, box.setAccessibleName)


def _spin_box(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    low, high = _bounds(field, smallest=1)
    box = QSpinBox()
    box.setRange(int(low), int(high))
    box.setSingleStep(max(1, int(_step(low, high))))
    return _number(box, field, edited)


def _percent_box(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    """For a share that is shown in percent, whole ones."""
    low, high = _bounds(field, smallest=0.01)
    box = QSpinBox()
    box.setRange(round(100 * low), round(100 * high))
    box.setSingleStep(_PERCENT_STEP)
    box.setKeyboardTracking(False)

    def read() -> float:
        box.interpretText()
        return box.value() / 100

    def retranslate(title: str) -> None:
        box.setAccessibleName(title)
        before, after = around_percent()
        box.setPrefix(before)
        box.setSuffix(after)

    box.valueChanged.connect(lambda *_: edited())
    return Editor(box, box, read, lambda share: box.setValue(round(100 * share)), retranslate)


def _double_spin_box(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    low, high = _bounds(field, smallest=0)
    step = _step(low, high)
    decimals = max(0, -round(math.log10(step))) + 2  # finer than the steps, for those who type
    low, high = _bounds(field, smallest=10**-decimals)
    box = _PlainDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSingleStep(step)
    return _number(box, field, edited)


class _PlainDoubleSpinBox(QDoubleSpinBox):
    """Shows no more decimals than there are: 30 and not 30.00."""

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def _number(box: QSpinBox | QDoubleSpinBox, field: FieldInfo, edited: Callable[[], None]) -> Editor:
    box.setKeyboardTracking(False)  # half a number is not what the user means

    def read() -> int | float:
        box.interpretText()
        return box.value()

    def retranslate(title: str) -> None:
        box.setAccessibleName(title)
        if unit(field):
            box.setSuffix(f" {settings_text(unit(field))}")

    box.valueChanged.connect(lambda *_: edited())
    return Editor(box, box, read, box.setValue, retranslate)


def _optional_number(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    number = _PlainDoubleSpinBox()
    number.setRange(*_bounds(field, smallest=0))
    edit = OptionalNumber(field.title or "", number)
    edit.edited.connect(edited)
    return Editor(edit, edit.automatic, edit.value, edit.show_value, edit.retranslate)


def _text(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    if _extra(field, "names") == "source":
        return _source_edit(field, edited)
    return _secret_edit(field, edited) if _extra(field, "secret") else _line_edit(edited)


def _line_edit(edited: Callable[[], None]) -> Editor:
    line = QLineEdit()
    line.editingFinished.connect(edited)
    return Editor(line, line, line.text, line.setText, line.setAccessibleName)


def _source_edit(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    edit = SourceEdit(field.title or "")
    edit.edited.connect(edited)
    return Editor(edit, edit.line, edit.line.text, edit.line.setText, edit.retranslate)


def _secret_edit(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    edit = SecretEdit(field.title or "")
    edit.edited.connect(edited)
    return Editor(edit, edit.line, edit.line.text, edit.line.setText, edit.retranslate)


def _extra(field: FieldInfo, name: str) -> object:
    """What the field says of itself by this name; None where it does not."""
    extra = field.json_schema_extra
    return extra.get(name) if isinstance(extra, dict) else None


def _path_edit(field: FieldInfo, edited: Callable[[], None]) -> Editor:
    edit = PathEdit(field.title or "", written=bool(_extra(field, "written")))
    edit.edited.connect(edited)
    return Editor(edit, edit.line, edit.path, edit.show_path, edit.retranslate)


def _combo_box(choices: tuple[Any, ...], edited: Callable[[], None]) -> Editor:
    box = QComboBox()
    box.addItems([choice_text(choice) for choice in choices])
    box.currentIndexChanged.connect(lambda *_: edited())

    def read() -> Any:
        return choices[box.currentIndex()]

    def show(value: Any) -> None:
        box.setCurrentIndex(choices.index(value))

    def retranslate(title: str) -> None:
        box.setAccessibleName(title)
        for index, choice in enumerate(choices):
            box.setItemText(index, choice_text(choice))

    return Editor(box, box, read, show, retranslate)


def _choices(kind: Any) -> tuple[Any, ...]:
    if get_origin(kind) is Literal:
        return get_args(kind)
    return tuple(kind) if isinstance(kind, type) and issubclass(kind, Enum) else ()


def _bounds(field: FieldInfo, smallest: float) -> tuple[float, float]:
    """Lowest and highest value; `smallest` is the distance from a bound that is itself excluded."""
    names = ("ge", "gt", "le", "lt")
    found = {name: getattr(rule, name) for rule in field.metadata for name in names if hasattr(rule, name)}
    low = found["ge"] if "ge" in found else found["gt"] + smallest if "gt" in found else None
    high = found["le"] if "le" in found else found["lt"] - smallest if "lt" in found else None
    if low is None or high is None:
        raise TypeError(f'"{field.title}" lacks a bound: without both there is no editor for a number.')
    return low, high


def _step(low: float, high: float) -> float:
    """A hundredth of the range, rounded down to a power of ten: 0.01 for a probability."""
    return float(10 ** math.floor(math.log10((high - low) / 100) + 1e-9))
