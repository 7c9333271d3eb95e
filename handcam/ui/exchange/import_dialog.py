"""The window for importing sessions of others, and labelled pictures as sessions."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from handcam.errors import SignSetError
from handcam.sessions.importing.run import Imported
from handcam.sessions.starting import default_folder, is_signer_code
from handcam.settings import Settings, changed
from handcam.signs import load_sign_set
from handcam.ui.exchange.jobs import ImportJob
from handcam.ui.exchange.place_edit import PlaceEdit
from handcam.ui.exchange.work_dialog import Fault, WorkDialog
from handcam.ui.figures import figure
from handcam.ui.foreign_texts import told
from handcam.ui.language import Text
from handcam.ui.sign_box import SignBox
from handcam.workers.apart import Advance


class ImportDialog(WorkDialog):
    """Names what to import and where to, and imports; then offers to review it."""

    review_wanted = Signal(object)  # Path: the folder of a session

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """settings: those in use, whose sign set is proposed."""
        super().__init__(parent)
        self._settings = settings
        self._first: Path | None = None
        self.source = PlaceEdit(archives=True)
        self.note = QLabel()
        self.signer, self.licence = QLineEdit(), QLineEdit()
        self.sign_set = SignBox(settings.stabiliser.sign_set)
        self.out = PlaceEdit()
        self.again = QCheckBox()
        self._labels = [QLabel() for _ in range(5)]
        self.review = self._button(QDialogButtonBox.ButtonRole.ActionRole, self._review)
        self._fill_page()
        self.sign_set.chosen.connect(self._choose_sign_set)
        self.lay_out()
        self.out.show_path(default_folder())

    def find_fault(self) -> Fault | None:
        """See `WorkDialog`."""
        signer = self.signer.text().strip()
        checks: tuple[tuple[QWidget, bool, Text], ...] = (
            (
                self.source,
                self.source.path() is not None,
                lambda: self.tr("Name the folder or the ZIP that is to be imported."),
            ),
            (
                self.signer,
                not signer or is_signer_code(signer),
                lambda: self.tr(
                    'Give the signer a code of 1 to 32 letters, digits, "-" or "_", such as s01, or leave it out.'
                ),
            ),
            (self.out, self.out.path() is not None, lambda: self.tr("Name the folder that the sessions come into.")),
        )
        return next(((field, says) for field, well, says in checks if not well), None)

    def make_work(self) -> Callable[[Advance], object]:
        """See `WorkDialog`."""
        source, out = self.source.path(), self.out.path()
        assert source is not None
        assert out is not None
        return ImportJob(
            settings=self._settings,
            path=source,
            out=out,
            signer=self.signer.text().strip() or None,
            licence=self.licence.text().strip() or None,
            again=self.again.isChecked(),
        )

    def tell_done(self, done: object) -> Text:
        """See `WorkDialog`."""
        imported, out = cast(Imported, done), self.out.path()
        self._first = imported.sessions[0]
        return lambda: "\n".join(
            [
                self.tr("{samples} samples are in {folder}, in {sessions} sessions.").format(
                    samples=figure(imported.samples), sessions=figure(len(imported.sessions)), folder=out
                ),
                *map(told, imported.remarks),
            ]
        )

    def place_of(self, done: object) -> Path:
        """See `WorkDialog`."""
        out = self.out.path()
        assert out is not None
        return out

    def title(self) -> str:
        """See `WorkDialog`."""
        return self.tr("&Import")

    def retranslate(self) -> None:
        """See `WorkDialog`."""
        super().retranslate()
        texts = (
            *(self.tr("&From the folder or ZIP"), self.tr("&Signer's code, if all pictures are of one")),
            *(self.tr("&Licence of the pictures, if known"), self.tr("Si&gn set of the pictures")),
            self.tr("In&to the folder"),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
            field = label.buddy()
            if isinstance(field, QLineEdit):
                field.setAccessibleName(text.replace("&", ""))
        self.source.retranslate(texts[0].replace("&", ""))
        self.out.retranslate(texts[4].replace("&", ""))
        self.note.setText(
            self.tr(
                "Sessions are copied, with their own signers and licences. Of labelled pictures, in folders named "
                "after digits or handshapes or listed in an index.csv, sessions are made; what follows is for these "
                "alone."
            )
        )
        self.signer.setPlaceholderText("s01")
        self.licence.setPlaceholderText("CC-BY-4.0")
        self.again.setText(self.tr("Import &also what is there already"))
        self.again.setAccessibleName(self.again.text().replace("&", ""))
        self.review.setText(self.tr("&Review"))
        self.review.setAccessibleName(self.review.text().replace("&", ""))

    def _fill_page(self) -> None:
        rows = QVBoxLayout(self.page)
        self.signer.setMaxLength(32)
        self.note.setWordWrap(True)
        fields = (self.source, self.signer, self.licence, self.sign_set, self.out)
        for label, field in zip(self._labels, fields, strict=True):
            label.setWordWrap(True)
            label.setBuddy(field)
            if field is self.signer:
                rows.addWidget(self.note)
            rows.addWidget(label)
            rows.addWidget(field)
        rows.addWidget(self.again)

    def _show_result(self, text: Text, place: Path | None) -> None:
        super()._show_result(text, place)
        self.review.setVisible(place is not None)

    def _show_state(self) -> None:
        super()._show_state()
        self.review.setVisible(self.open_place.isVisibleTo(self))

    def _choose_sign_set(self, name: str) -> None:
        try:
            sign_set = load_sign_set(name)
        except SignSetError as error:
            says = error.sentence
            self.say(lambda: told(says))
            return
        self._settings = changed(self._settings, "stabiliser", sign_set=name)
        self.sign_set.show_sign_set(name, sign_set)

    def _review(self) -> None:
        if self._first is not None:
            self.review_wanted.emit(self._first)
