"""Which split a signer is in. A hash of the signer's code decides, and nothing else does.

So no signer is ever in two splits, and none changes sides when sessions or other signers come along. The price: a
few signers can all fall to one side. Then that is told, with a seed that spreads them.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from handcam.sentences import Sentence, joined

Split = Literal["train", "val", "test"]
SPLITS: tuple[Split, ...] = ("train", "val", "test")
_BY_NEED: tuple[Split, ...] = ("train", "test", "val")
_SEEDS_TRIED = 1000


@dataclass(frozen=True, slots=True)
class Splitting:
    """shares: of the signers, for train, val and test, in any unit. seed: another one gives another assignment.

    Raises:
        ValueError: shares that are negative or add up to nothing.
    """

    shares: tuple[float, float, float] = (70.0, 15.0, 15.0)
    seed: int = 0

    def __post_init__(self) -> None:
        if not (all(math.isfinite(share) and share >= 0 for share in self.shares) and sum(self.shares) > 0):
            raise ValueError(f"{self.shares} are no shares")

    @classmethod
    def parse(cls, text: str, seed: int = 0) -> "Splitting":
        """From shares such as "70/15/15". Raises ValueError: it is no such text."""
        train, val, test = (float(share) for share in text.split("/"))
        return cls((train, val, test), seed)

    def of(self, signer: str) -> Split:
        """The split of this signer's samples."""
        digest = sha256(f"{self.seed}:{signer}".encode()).digest()
        left = int.from_bytes(digest[:6], "big") / 2**48 * sum(self.shares)
        for split, share in zip(SPLITS, self.shares, strict=True):
            if left < share:
                return split
            left -= share
        return self._wanted[-1]  # by rounding alone

    def remarks(self, signers: Collection[str]) -> tuple[Sentence, ...]:
        """What these signers, each named once, leave empty, and which seed would be better; () where all is well."""
        filled = {self.of(signer) for signer in signers}
        empty = [split for split in self._wanted if split not in filled]
        if not empty:
            return ()
        told = [_no_signer(empty)]
        if len(signers) < len(self._wanted):
            told.append(_too_few(len(signers), len(self._wanted)))
        better = self._better_seed(signers)
        if better is not None:
            told.append(
                Sentence(
                    "The seed decides who falls where: with the seed {seed}, {spread}.",
                    seed=better,
                    spread=self._spread(signers, better),
                )
            )
        return (joined(told),)

    @property
    def _wanted(self) -> list[Split]:
        return [split for split, share in zip(SPLITS, self.shares, strict=True) if share > 0]

    def _better_seed(self, signers: Collection[str]) -> int | None:
        """The first one that fills as many splits as can be, those needed most first; None where this one does."""
        best = set([split for split in _BY_NEED if split in self._wanted][: len(signers)])
        if best <= {self.of(signer) for signer in signers}:
            return None
        for seed in range(_SEEDS_TRIED):
            other = Splitting(self.shares, seed)
            if best <= {other.of(signer) for signer in signers}:
                return seed
        return None

    def _spread(self, signers: Collection[str], seed: int) -> Sentence:
        other = Splitting(self.shares, seed)
        parts: list[Sentence] = []
        for split in SPLITS:
            there = [signer for signer in signers if other.of(signer) == split]
            if len(there) == 1:
                parts.append(Sentence("{signer} is in {split}", signer=there[0], split=split))
            elif there:
                parts.append(Sentence("{count} signers are in {split}", count=len(there), split=split))
        return _listed(parts)


def _no_signer(splits: Sequence[Split]) -> Sentence:
    names = [splits[0].capitalize(), *splits[1:]]  # where a sentence begins
    if len(names) == 1:
        return Sentence("{split} has no signer.", split=names[0])
    return Sentence("{splits} have no signer.", splits=_listed(names))


def _too_few(signers: int, splits: int) -> Sentence:
    if signers == 1:
        return Sentence(
            "1 signer cannot fill {splits} splits, as none may be in two: record more people.", splits=splits
        )
    return Sentence(
        "{count} signers cannot fill {splits} splits, as none may be in two: record more people.",
        count=signers,
        splits=splits,
    )


def _listed(words: Sequence[str]) -> Sentence:
    *first, last = words
    return Sentence("{others} and {last}", others=joined(first, ", "), last=last) if first else joined([last])
