"""The data card: README.md of an export, which says what is in it, where it came from and how to open it.

Nothing in it depends on the day, and nothing names a signer, a camera or a folder: a camera's name can be a person's.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sized
from pathlib import Path

from handcam import __version__
from handcam.sessions.exporting import FormatName
from handcam.sessions.exporting.checksums import CHECKSUMS
from handcam.sessions.exporting.splits import SPLITS
from handcam.sessions.exporting.survey import Contents, Source
from handcam.sessions.format import CropRecipe, Flag

CARD = "README.md"

FLAGS: dict[Flag, str] = {
    "blurred": "smeared or out of focus",
    "dark": "the hand is dark",
    "bright": "the hand is washed out",
    "cut_off": "fingers or palm reach over the frame's border",
    "far": "the hand is small in the frame",
    "edge_on": "the palm is seen from its edge",
    "duplicate": "the crop hardly differs from the one before",
    "untracked": "the hand was found on this frame alone, not followed from one to the next",
}
"""What each flag says of a sample."""


def write_card(folder: Path, contents: Contents, form: FormatName, how_to_open: str) -> None:
    """Write it. Raises OSError."""
    parts = [
        _head(contents, form),
        f"## How to open it\n\n`DIR` is this folder.\n\n{how_to_open}",
        f"## Splits\n\n{_splits(contents)}",
        f"## Counts\n\n{_counts(contents)}",
        f"## Sessions\n\n{_sessions(contents)}",
        f"## Crops\n\n{_crops(contents)}",
        f"## Flags\n\n{_flags(contents)}",
        f"## Models\n\n{_models(contents)}",
        f"## Licences\n\n{_licences(contents)}",
        f"## Consent\n\n{_consents(contents)}",
        f"## Files\n\n`sha256sum -c {CHECKSUMS}` in this folder checks every file.",
    ]
    text = "\n\n".join(part.rstrip("\n") for part in parts) + "\n"
    (folder / CARD).write_text(text, encoding="utf-8", newline="\n")


def _head(contents: Contents, form: FormatName) -> str:
    total = contents.counts_in(*SPLITS).total()
    return (
        "# Hand signs for numbers\n\n"
        f"{_counted(total, 'sample')} of {_counted(len(contents.signers), 'signer')} in "
        f"{_counted(len(contents.sources), 'session')}, exported by handcam {__version__} as {form}. "
        "A sample is one hand in one frame of a video, with its label after review; deleted samples are left out. "
        "A label names the handshape; the digit is what the session's sign set makes of it."
    )


def _splits(contents: Contents) -> str:
    splitting = contents.splitting
    shares = "/".join(f"{share:g}" for share in splitting.shares)
    rows = []
    for split in SPLITS:
        signers = sorted({source.info.signer for source in contents.within(split)})
        rows.append((split, contents.counts_in(split).total(), ", ".join(signers)))
    intro = (
        f"Whole signers are in a split, never one in two. A hash of the signer's code and of the seed {splitting.seed} "
        f"decides, with shares of {shares}, so that nobody changes sides when sessions are added."
    )
    return "\n\n".join([intro, _table(("split", "samples", "signers"), rows), *splitting.remarks(contents.signers)])


def _counts(contents: Contents) -> str:
    counts: Counter[tuple[str, str, str]] = Counter()
    for split in SPLITS:
        for source in contents.within(split):
            for (label, handedness), count in source.counts.items():
                counts[label, handedness or "unknown", split] += count
    rows = []
    for label, hand in sorted({kind[:2] for kind in counts}):
        by_split = [counts[label, hand, split] for split in SPLITS]
        rows.append((label, _digits(contents, label), hand, *by_split, sum(by_split)))
    return _table(("label", "digit", "hand", *SPLITS, "all"), rows)


def _digits(contents: Contents, label: str) -> str:
    """Sign sets may differ from session to session."""
    found = {
        source.info.digits.get(label) for source in contents.sources if label in {kind[0] for kind in source.counts}
    }
    return " or ".join(sorted("none" if digit is None else str(digit) for digit in found))


def _sessions(contents: Contents) -> str:
    rows = []
    for source in contents.sources:
        info, camera = source.info, source.info.camera
        size = f"{camera.width}x{camera.height} at {camera.rate:g}"
        where = contents.splitting.of(info.signer)
        kept = (source.counts.total(), source.deleted)
        rows.append((info.id, info.signer, where, f"{info.started:%Y-%m-%d}", info.handcam, size, info.sign_set, *kept))
    heads = ("session", "signer", "split", "recorded", "handcam", "frames", "sign set", "samples", "deleted")
    repairs = [f"- {source.info.id}: {repair}" for source in contents.sources for repair in source.repairs]
    found = ["What was found broken and mended as they were opened:", "\n".join(repairs)] if repairs else []
    return "\n\n".join([_table(heads, rows), *found])


def _crops(contents: Contents) -> str:
    recipes: dict[CropRecipe, list[str]] = defaultdict(list)
    for source in contents.sources:
        recipes[source.info.crop].append(source.info.id)
    lines = [
        f"- {recipe.side}x{recipe.side} pixels, {recipe.margin:g} times the larger extent of the upright hand's "
        f"landmarks; {recipe.upright}; left hands {recipe.left_hands}{_of(recipes, sessions)}"
        for recipe, sessions in recipes.items()
    ]
    return "\n".join([*lines, "- RGB, not mirrored otherwise; what lay outside the frame is black"])


def _flags(contents: Contents) -> str:
    flags: Counter[str] = Counter()
    for source in contents.sources:
        flags.update(source.flags)
    rows = [(flag, meaning, flags[flag]) for flag, meaning in FLAGS.items()]
    return "Flagged samples are exported like the others.\n\n" + _table(("flag", "what it says", "samples"), rows)


def _models(contents: Contents) -> str:
    models: dict[tuple[str, str], list[str]] = defaultdict(list)
    for source in contents.sources:
        for name, digest in source.info.models.items():
            models[name, digest].append(source.info.id)
    lines = [f"- {name}, SHA-256 `{digest}`{_of(models, sessions)}" for (name, digest), sessions in models.items()]
    return "\n".join(["These found and read the hands while they were recorded:\n", *lines]) if lines else "None."


def _licences(contents: Contents) -> str:
    licences: dict[str, list[str]] = defaultdict(list)
    for source in contents.sources:
        licences[source.info.licence.strip() or "(none was given)"].append(source.info.id)
    lines = [f"- {licence}{_of(licences, sessions)}" for licence, sessions in licences.items()]
    if len(licences) > 1:
        lines.append("\nThey differ. Each sample is under its own session's; which is the strictest was not judged.")
    return "\n".join(lines)


def _consents(contents: Contents) -> str:
    texts: dict[str, list[Source]] = defaultdict(list)
    for source in contents.sources:
        texts[source.info.consent.text if source.info.consent else ""].append(source)
    return "\n\n".join(part for text, sources in texts.items() for part in _consent(text, sources))


def _consent(text: str, sources: Iterable[Source]) -> Iterator[str]:
    named = ", ".join(
        f"{source.info.id} (signer {source.info.signer}"
        + (f", {source.info.consent.given:%Y-%m-%d}" if source.info.consent else "")
        + ")"
        for source in sources
    )
    if not text.strip():
        yield f"None, as they were made from pictures of others: {named}."
        return
    yield f"Agreed to for {named}:"
    yield "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _of(kinds: Sized, sessions: Iterable[str]) -> str:
    """Which sessions, where there are several kinds."""
    return f" (sessions {', '.join(sessions)})" if len(kinds) > 1 else ""


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join(f"| {' | '.join(str(cell).replace('|', '/') for cell in line)} |" for line in lines)
