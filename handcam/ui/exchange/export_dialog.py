"""The window for exporting sessions as a data set."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast, get_args

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from handcam.sessions.exporting import FormatName
from handcam.sessions.exporting.export import Export, export_sessions
from handcam.sessions.exporting.splits import SPLITS, Split, Splitting
from handcam.sessions.starting import default_folder
from handcam.ui.exchange.place_edit import PlaceEdit
from handcam.ui.exchange.session_list import SessionList
from handcam.ui.exchange.work_dialog import Fault, WorkDialog
from handcam.ui.figures import figure
from handcam.ui.foreign_texts import told
from handcam.ui.language import Text
from handcam.ui.recording.tall import Count
from handcam.workers.apart import Advance

_FORMATS: tuple[FormatName, ...] = get_args(FormatName)


class ExportDialog(WorkDialog):
    """Picks sessions, a format, shares and a folder, and exports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = PlaceEdit()
        self.sessions = SessionList()
        self.formats = {name: QRadioButton() for name in _FORMATS}
        self.meanings = {name: QLabel() for name in _FORMATS}
        self.shares = {split: Count() for split in SPLITS}
        self.seed = Count()
        self.out = PlaceEdit()
        self._labels = [QLabel() for _ in range(5)]
        self._set_defaults()
        self._fill_page()
        self.place.edited.connect(lambda: self.sessions.show_sessions(self.place.path()))
        self.lay_out()
        self.show_place(default_folder())

    def show_place(self, parent: Path, picked: Path | None = None) -> None:
        """Offer the sessions in this folder, for a new export. picked: the one to tick; None: all."""
        self.clear()
        self.place.show_path(parent)
        self.sessions.show_sessions(parent, picked)
        self.out.show_path(_free(parent.parent / "handcam export"))

    def look_again(self) -> None:
        """Offer what is in the folder now."""
        self.show_place(self.place.path() or default_folder())

    @property
    def format(self) -> FormatName:
        """The one that is chosen."""
        return next(name for name, button in self.formats.items() if button.isChecked())

    def find_fault(self) -> Fault | None:
        """See `WorkDialog`."""
        checks: tuple[tuple[QWidget, bool, Text], ...] = (
            (self.place, bool(self.sessions.found), self._say_none),
            (self.sessions, bool(self.sessions.picked), lambda: self.tr("Tick the sessions that are to be exported.")),
            (
                self.shares["train"],
                any(share.value() for share in self.shares.values()),
                lambda: self.tr("Give at least one split a share above 0."),
            ),
            (self.out, self.out.path() is not None, lambda: self.tr("Name a folder for the data set.")),
        )
        return next(((field, says) for field, well, says in checks if not well), None)

    def make_work(self) -> Callable[[Advance], object]:
        """See `WorkDialog`."""
        train, val, test = (float(self.shares[split].value()) for split in SPLITS)
        splitting = Splitting((train, val, test), self.seed.value())
        out = self.out.path()
        assert out is not None
        return partial(export_sessions, self.sessions.picked, self.format, out, splitting)

    def tell_done(self, done: object) -> Text:
        """See `WorkDialog`."""
        export, out = cast(Export, done), self.out.path()
        return lambda: "\n".join(
            [
                self.tr(
                    "{samples} samples are in {folder}: {train} to train, {val} to validate, {test} to test."
                ).format(
                    samples=figure(sum(export.samples.values())),
                    folder=out,
                    **{split: figure(count) for split, count in export.samples.items()},
                ),
                *map(told, export.remarks),
            ]
        )

    def place_of(self, done: object) -> Path:
        """See `WorkDialog`."""
        out = self.out.path()
        assert out is not None
        return out

    def title(self) -> str:
        """See `WorkDialog`."""
        return self.tr("&Export sessions")

    def retranslate(self) -> None:
        """See `WorkDialog`."""
        super().retranslate()
        texts = (
            *(self.tr("Sessions &in the folder"), self.tr("&Sessions"), self.tr("Format")),
            *(self.tr("Shares of the signers; nobody is in two splits"), self.tr("&New folder for the data set")),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.place.retranslate(texts[0].replace("&", ""))
        self.out.retranslate(texts[4].replace("&", ""))
        for name, button in self.formats.items():
            button.setText(self._name(name))
            self.meanings[name].setText(self._meaning(name))
            button.setAccessibleName(button.text().replace("&", ""))
            button.setAccessibleDescription(self.meanings[name].text())
        for split, share in self.shares.items():
            share.setPrefix(self._split(split) + " ")
            share.setAccessibleName(self._split(split))
        self.seed.setPrefix(self.tr("Seed") + " ")
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("Another seed puts other signers into each split"))
        self.seed.setAccessibleDescription(self.seed.toolTip())

    def _say_none(self) -> str:
        return self.tr("There is no session in this folder. Choose the folder that your sessions lie in.")

    def _set_defaults(self) -> None:
        group = QButtonGroup(self)
        for button in self.formats.values():
            group.addButton(button)
        self.formats["imagefolder"].setChecked(True)
        shares = (int(share) for share in Splitting().shares)
        for share, value in zip(self.shares.values(), shares, strict=True):
            share.setRange(0, 100)
            share.setValue(value)
        self.seed.setRange(0, 9999)

    def _fill_page(self) -> None:
        rows = QVBoxLayout(self.page)
        formats, shares = QWidget(), QWidget()
        column = QVBoxLayout(formats)
        for name, button in self.formats.items():
            self.meanings[name].setWordWrap(True)
            self.meanings[name].setIndent(self.fontMetrics().height())
            column.addWidget(button)
            column.addWidget(self.meanings[name])
        grid = QGridLayout(shares)
        for place, share in enumerate((*self.shares.values(), self.seed)):
            grid.addWidget(share, place // 2, place % 2)
        for layout in (column, grid):
            layout.setContentsMargins(0, 0, 0, 0)
        for label, field in zip(self._labels, (self.place, self.sessions, formats, shares, self.out), strict=True):
            label.setWordWrap(True)
            if field in (self.place, self.sessions, self.out):
                label.setBuddy(field)
            rows.addWidget(label)
            rows.addWidget(field)

    def _name(self, form: FormatName) -> str:
        return {
            "imagefolder": self.tr("I&mageFolder"),
            "coco": self.tr("&COCO keypoints"),
            "parquet": self.tr("&Parquet"),
            "npz": self.tr("N&umPy"),
        }[form]

    def _meaning(self, form: FormatName) -> str:
        return {
            "imagefolder": self.tr("Crops in a folder a label. Opens in torchvision, Keras and Hugging Face."),
            "coco": self.tr("Pictures with the 21 landmarks of each hand. Opens in pycocotools and pose training."),
            "parquet": self.tr("One table with pictures, landmarks and labels. Opens in Hugging Face and pandas."),
            "npz": self.tr("Arrays of crops, landmarks and labels. Opens in NumPy alone."),
        }[form]

    def _split(self, split: Split) -> str:
        return {"train": self.tr("Train"), "val": self.tr("Validate"), "test": self.tr("Test")}[split]


def _free(path: Path) -> Path:
    """The path, with a number where there is something already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name} {number}")
    return free
