"""What the README says can be checked."""

import re
from pathlib import Path

from handcam.card import ModelCard, SourceScore, load_card
from handcam.classifier import CARD
from handcam.resources import model
from handcam.settings import StabiliserSettings
from handcam.signs import Handshape, builtin_sign_sets

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def table(card: ModelCard) -> str:
    """The scores as the README shows them."""

    def share(value: float | None) -> str:
        return "" if value is None else f"{value:.1%}"

    def row(name: str, score: SourceScore) -> str:
        digits = "" if score.digit_accuracy is None else f"{score.digit_accuracy:.1%} ({score.sign_set})"
        named = (score.found, score.handshape_accuracy, score.one_look, score.landmarks_only)
        cells = [name, str(score.pictures), *map(share, named), digits, share(score.false_digits)]
        return f"| {' | '.join([*cells, share(score.calibration_error)])} |"

    head = (
        "| data set | pictures | hand found | handshape | one look | landmarks alone | digit | false digits "
        "| calibration error |"
    )
    return "\n".join([head, "|---" * 9 + "|", *(row(name, score) for name, score in card.scores.items())])


def test_the_scores_are_those_of_the_card() -> None:
    expected = table(load_card(model(CARD)))
    assert expected in README, f"put this into the README:\n{expected}"


def test_the_defaults_are_those_of_the_settings() -> None:
    s = StabiliserSettings()
    for value in (f"{s.enter:.0%}", f"{s.leave:.0%}", f"{s.hold} s", f"{s.release} s"):
        assert value.replace("%", " %") in README


def test_sign_sets_and_handshapes_are_all_named() -> None:
    assert all(f"`{name}`" in README for name in builtin_sign_sets())
    listed = re.search(r"The handshapes are `([^`]+)`", README)
    assert listed is not None
    assert tuple(listed[1].split()) == tuple(Handshape)


def test_every_picture_and_file_it_names_is_there() -> None:
    for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", README):
        assert (ROOT / name).is_file(), name
