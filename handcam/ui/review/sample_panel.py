"""All there is to know about one sample."""

import numpy as np
from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from handcam.ui.figures import figure, percent
from handcam.ui.foreign_texts import handshape_text
from handcam.ui.review.crop_view import CropView, landmarks_on_crop
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.share_bars import LINES, Share, ShareBars
from handcam.ui.review.table import SOURCES
from handcam.ui.review.texts import flag_text, hand_text, label_text, source_text, spoken, take_text
from handcam.ui.theme import Theme
from handcam.ui.vertical_scroll import VerticalScroll

_FACTS = 9


class SamplePanel(VerticalScroll):
    """Crop, the model's thoughts, flags and facts. Scrolls where there is no room. GUI thread."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sample: tuple[ReviewedSession, int] | None = None
        self.crop, self.bars = CropView(theme), ShareBars(theme)
        self.title, self.flags, self.thinks = QLabel(), QLabel(), QLabel()
        self.bones = QCheckBox()
        self.bones.setChecked(True)
        self.bones.toggled.connect(self.crop.set_bones)
        self.facts = [(QLabel(), QLabel()) for _ in range(_FACTS)]
        self._lay_out()
        self._retranslate()

    def show_sample(self, session: ReviewedSession, row: int) -> None:
        """Show this sample; `show_picture` shows its crop."""
        self._sample = session, row
        self._tell()

    def show_picture(self, session: ReviewedSession, row: int, picture: QImage | None) -> None:
        """Show the crop of this sample, which may be another of the same take. picture: None: still to come."""
        self.crop.show_crop(picture, landmarks_on_crop(session.table, row), spoken(session, row))

    def clear(self) -> None:
        """Show nothing."""
        self._sample = None
        self.crop.show_crop(None, None, "")
        self._tell()

    def set_playing(self, playing: bool) -> None:
        """Say that a take is played, or is not."""
        self._playing = playing
        self._tell_title()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        super().set_theme(theme)
        self.crop.set_theme(theme)
        self.bars.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language, or larger ones."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._widen()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._playing = False
        content = QWidget()
        column = QVBoxLayout(content)
        for part in (self.title, self.crop, self.bones, self.flags, self.thinks, self.bars):
            column.addWidget(part)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for line, labels in enumerate(self.facts):
            for place, label in enumerate(labels):
                label.setWordWrap(place == 1)
                grid.addWidget(label, line, place, Qt.AlignmentFlag.AlignTop)
            labels[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addLayout(grid)
        column.addStretch(1)
        for label in (self.title, self.flags, self.thinks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.setWidget(content)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The current sample"))
        self.bones.setText(self.tr("&Landmarks"))
        self.bones.setAccessibleName(self.tr("Landmarks"))
        self.bones.setToolTip(self.tr("Draw the landmarks on the crop"))
        self._widen()
        self._tell()

    def _widen(self) -> None:
        """A column for a handful of words."""
        self.setFixedWidth(max(240, 17 * self.fontMetrics().height()))

    def _tell(self) -> None:
        self._tell_title()
        facts: list[tuple[str, str]] = []
        shares: tuple[Share, ...] = ()
        self.flags.setText("")
        if self._sample is not None:
            session, row = self._sample
            flags = ", ".join(map(flag_text, session.table.flags_of(row)))
            self.flags.setText(self.tr("⚑ {flags}").format(flags=flags) if flags else "")
            facts, shares = self._facts(session, row), _shares(session, row)
        self.flags.setVisible(bool(self.flags.text()))
        self.bars.show_shares(shares)
        self.bars.setVisible(bool(shares))
        self.thinks.setText(self._thoughts(shares))
        for number, labels in enumerate(self.facts):
            texts = facts[number] if number < len(facts) else ("", "")
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(bool(text))

    def _tell_title(self) -> None:
        if self._sample is None:
            self.title.setText("")
            return
        session, row = self._sample
        text = label_text(session, row)
        if session.standing.deleted[row]:
            text = self.tr("{label}, deleted").format(label=text)
        if self._playing:
            text = self.tr("▶ {label}: Esc stops").format(label=text)
        self.title.setText(text)

    def _thoughts(self, shares: tuple[Share, ...]) -> str:
        if self._sample is None:
            return ""
        session, row = self._sample
        if not shares:
            return self.tr("The model said nothing of this sample.")
        if session.standing.label[row] >= session.table.known:
            return self.tr("The model does not know this label. It thinks:")
        if session.standing.disagreement[row] > 0:
            return self.tr("≠ The model disagrees. It thinks:")
        return self.tr("The model agrees. It thinks:")

    def _facts(self, session: ReviewedSession, row: int) -> list[tuple[str, str]]:
        table = session.table
        take = int(table.take[row])
        hand, score = hand_text(int(table.hand[row])), percent(float(table.score[row]))
        facts = [
            (self.tr("Id"), table.ids[row]),
            (self.tr("Signer"), table.info.signer),
            (self.tr("Take"), take_text(take, table.prompt(take))),
            (self.tr("Hand"), f"{hand} ({score})" if table.hand[row] else hand),
            (self.tr("Labelled"), source_text(SOURCES[table.source[row]])),
            (self.tr("Time"), _time_text(float(table.time[row]))),
            (self.tr("Frame"), figure(int(table.frame[row]))),
            (self.tr("Sharpness"), figure(float(table.sharpness[row]), 4)),
        ]
        if session.standing.edited[row]:
            facts.insert(0, (self.tr("✎ Recorded as"), handshape_text(table.names[table.label[row]])))
        return facts


def _shares(session: ReviewedSession, row: int) -> tuple[Share, ...]:
    """The likeliest handshapes, and the label if it is not among them; none where the model said nothing."""
    table, label = session.table, int(session.standing.label[row])
    if session.standing.best[row] < 0:
        return ()
    best = [int(code) for code in np.argsort(-table.shares[row], kind="stable")[:LINES]]
    if label < table.known and label not in best:
        best[-1] = label
    return tuple(Share(table.names[code], float(table.shares[row, code]), code == label) for code in best)


def _time_text(seconds: float) -> str:
    """When that was, on the clock of who looks at it. seconds: since 1970 in UTC."""
    when = QDateTime.fromMSecsSinceEpoch(round(1000 * seconds))
    return f"{QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)} {when.time().toString('HH:mm:ss')}"
