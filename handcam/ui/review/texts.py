"""What samples are said to be, in the language that is set now."""

from PySide6.QtCore import QCoreApplication

from handcam.ui.figures import percent
from handcam.ui.foreign_texts import handshape_text
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.table import HANDS


def flag_text(flag: str) -> str:
    """What makes a sample doubtful, in a word or two."""
    texts = {
        "blurred": QCoreApplication.translate("ReviewTexts", "blurred"),
        "dark": QCoreApplication.translate("ReviewTexts", "too dark"),
        "bright": QCoreApplication.translate("ReviewTexts", "washed out"),
        "cut_off": QCoreApplication.translate("ReviewTexts", "cut off"),
        "far": QCoreApplication.translate("ReviewTexts", "far away"),
        "edge_on": QCoreApplication.translate("ReviewTexts", "seen from its edge"),
        "duplicate": QCoreApplication.translate("ReviewTexts", "nothing new"),
        "untracked": QCoreApplication.translate("ReviewTexts", "found on this frame alone"),
    }
    return texts.get(flag, flag)


def hand_text(hand: int) -> str:
    """Which hand it is. hand: code of a handedness."""
    if HANDS[hand] == "left":
        return QCoreApplication.translate("ReviewTexts", "left hand")
    if HANDS[hand] == "right":
        return QCoreApplication.translate("ReviewTexts", "right hand")
    return QCoreApplication.translate("ReviewTexts", "unknown hand")


def source_text(source: str) -> str:
    """What told the label."""
    texts = {
        "prompt": QCoreApplication.translate("ReviewTexts", "by the plan"),
        "key": QCoreApplication.translate("ReviewTexts", "by a key"),
        "folder": QCoreApplication.translate("ReviewTexts", "by the folder"),
        "import": QCoreApplication.translate("ReviewTexts", "by another data set"),
    }
    return texts.get(source, source)


def take_text(take: int, prompt: str) -> str:
    """A take, with what was asked for in it where that is known."""
    if not prompt:
        return QCoreApplication.translate("ReviewTexts", "Take {number}").format(number=take)
    return QCoreApplication.translate("ReviewTexts", "Take {number}: {prompt}").format(number=take, prompt=prompt)


def label_text(session: ReviewedSession, row: int) -> str:
    """The label that the sample has now."""
    return handshape_text(session.table.names[session.standing.label[row]])


def model_text(session: ReviewedSession, row: int) -> str:
    """What the model takes it for, where that is something else; "" where it agrees or cannot tell."""
    table, standing = session.table, session.standing
    if standing.disagreement[row] <= 0:
        return ""
    best = int(standing.best[row])
    return f"{handshape_text(table.names[best])} {percent(table.shares[row, best])}"


def spoken(session: ReviewedSession, row: int) -> str:
    """All of it in a line, for screen readers and as a tip."""
    table, standing = session.table, session.standing
    words = [table.ids[row], label_text(session, row)]
    if standing.deleted[row]:
        words.append(QCoreApplication.translate("ReviewTexts", "deleted"))
    if standing.edited[row]:
        recorded = handshape_text(table.names[table.label[row]])
        words.append(QCoreApplication.translate("ReviewTexts", "recorded as {label}").format(label=recorded))
    if model := model_text(session, row):
        words.append(QCoreApplication.translate("ReviewTexts", "the model says {label}").format(label=model))
    return ", ".join([*words, *map(flag_text, table.flags_of(row))])
