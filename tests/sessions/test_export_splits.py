"""No signer is in two splits, none changes sides, and a few signers are told what they cannot fill."""

import re
from collections import Counter

import pytest

from handcam.sessions.exporting.splits import Splitting

MANY = [f"s{number:04d}" for number in range(4000)]


def test_shares_are_kept_with_many_signers() -> None:
    counts = Counter(map(Splitting().of, MANY))
    assert counts["train"] / len(MANY) == pytest.approx(0.70, abs=0.03)
    assert counts["val"] / len(MANY) == pytest.approx(0.15, abs=0.03)
    assert counts["test"] / len(MANY) == pytest.approx(0.15, abs=0.03)


def test_a_signer_stays_where_it_is_on_every_machine_and_day() -> None:
    assert [Splitting().of(signer) for signer in ("s01", "s05", "s17", "s02")] == ["train", "val", "test", "train"]
    assert [Splitting(seed=1).of(signer) for signer in MANY] != [Splitting().of(signer) for signer in MANY]


def test_a_share_of_nothing_is_nobodys() -> None:
    assert set(map(Splitting((1, 0, 0)).of, MANY)) == {"train"}
    assert set(map(Splitting((0.8, 0, 0.2)).of, MANY)) == {"train", "test"}
    assert Splitting((1, 0, 0)).remarks(["s01"]) == ()


def test_shares_are_parsed() -> None:
    assert Splitting.parse("80/10/10", 3) == Splitting((80, 10, 10), 3)
    for text in ("80/20", "80/10/10/0", "a/b/c", "", "-1/1/1", "0/0/0", "nan/1/1", "inf/1/1"):
        with pytest.raises(ValueError):
            Splitting.parse(text)


def test_all_is_well_with_signers_in_every_split() -> None:
    assert Splitting().remarks(["s01", "s05", "s17"]) == ()


def test_one_signer_is_in_one_split_and_that_is_said() -> None:
    (says,) = Splitting().remarks(["s01"])
    assert says.startswith("Val and test have no signer. 1 signer cannot fill 3 splits")
    (says,) = Splitting().remarks(["s17"])  # a data set without training samples is of little use
    assert "Train and val have no signer" in says
    assert re.search(r"with the seed \d+, s17 is in train\.", says)


@pytest.mark.parametrize(
    "signers", [["s17"], ["s01", "s02"], ["s05", "s17"], MANY[:3], MANY[:6], ["s01", "s02", "s04"]]
)
def test_the_seed_that_is_named_fills_what_can_be_filled(signers: list[str]) -> None:
    for says in Splitting().remarks(signers):
        found = re.search(r"the seed (\d+)", says)
        assert found is not None
        filled = {Splitting(seed=int(found[1])).of(signer) for signer in signers}
        assert filled == set(("train", "test", "val")[: len(signers)])
