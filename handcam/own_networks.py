"""Networks that were taught: where they are kept, which there are, and starting in spite of one that cannot be used."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from handcam.card import Adaptation, read_checked
from handcam.classifier import CARD, LITERT, checked_card
from handcam.errors import ModelError
from handcam.sentences import Sentence
from handcam.settings import Settings, changed

SIGNS = "signs"
"""The folder of a taught network that holds pictures of the user's own signs, NAME.png."""
_TIME = "%Y-%m-%dT%H-%M-%SZ"
_LONGEST = 64  # characters of the signers' codes in a folder's name


@dataclass(frozen=True, slots=True)
class TaughtNetwork:
    """One that was taught. taught: UTC, when its teaching began."""

    folder: Path
    taught: datetime
    adaptation: Adaptation


def networks_folder() -> Path:
    """Where taught networks are kept. It need not exist."""
    return user_data_path("handcam", appauthor=False) / "networks"


def taught_networks() -> tuple[TaughtNetwork, ...]:
    """Those that are kept, the newest first; folders without a card of a taught network are passed over."""
    try:
        folders = [folder for folder in networks_folder().iterdir() if (folder / CARD).is_file()]
    except OSError:
        return ()
    found = [network for folder in folders if (network := taught_network(folder)) is not None]
    return tuple(sorted(found, key=lambda network: network.taught, reverse=True))


def taught_network(folder: Path) -> TaughtNetwork | None:
    """The taught network in this folder; None where it holds none. Its files are not looked at."""
    try:
        adaptation = checked_card(folder).adapted
        return None if adaptation is None else TaughtNetwork(folder, _begun(folder), adaptation)
    except (ModelError, OSError):
        return None


def free_folder(signers: Sequence[str], now: datetime) -> Path:
    """A folder for a network that is not there yet, such as 2026-11-25T10-03-22Z-s01. now: UTC."""
    name = f"{now:{_TIME}}-{'+'.join(signers)[:_LONGEST]}"
    folder, number = networks_folder() / name, 1
    while folder.exists():
        number += 1
        folder = networks_folder() / f"{name}-{number}"
    return folder


def delete_network(folder: Path) -> None:
    """Remove a taught network, with everything in its folder, from where they are kept.

    Raises:
        ModelError: it is not one of those, or cannot be removed.
    """
    kept = networks_folder()
    if folder.is_symlink() or folder.resolve().parent != kept.resolve() or taught_network(folder) is None:
        raise ModelError(
            '"{folder}" is no taught network in "{kept}". Remove it yourself if you want it gone.',
            folder=folder,
            kept=kept,
        )
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise ModelError(
            'The network in "{folder}" cannot be removed ({reason}). Remove the folder yourself.',
            folder=folder,
            reason=error.strerror or error,
        ) from None


def has_helped(adaptation: Adaptation) -> bool:
    """Whether held-out takes are read better than before, or a sign of the user's own was learnt."""
    learnt = any(sign.after > sign.before for sign in adaptation.signs if sign.handshape in adaptation.own)
    return learnt or adaptation.after > adaptation.before


def check_network(folder: Path) -> Path:
    """The folder, in full, if card and LiteRT file of the network in it are there and belong together.

    Raises:
        ModelError: they do not, or it was made for another handcam.
    """
    folder = folder.expanduser()
    if not (folder / CARD).is_file():
        raise ModelError(
            'The taught network in "{folder}" is gone. Teach handcam again, or choose another network.', folder=folder
        )
    try:
        read_checked(folder / LITERT, checked_card(folder))
    except ModelError:
        raise ModelError(
            'The taught network in "{folder}" is damaged. Teach handcam again, or choose another network.',
            folder=folder,
        ) from None
    return folder


def with_usable_network(settings: Settings) -> tuple[Settings, str]:
    """These and "", or, where their network cannot be used, these with the one that comes with handcam and a sentence.

    Never raises.
    """
    if settings.network.folder is None:
        return settings, ""
    try:
        check_network(settings.network.folder)
    except ModelError as error:
        until = Sentence("{fault} Until then handcam's own network is used.", fault=error.sentence)
        return changed(settings, "network", folder=None), until
    return settings, ""


def tell_unknown(signs: Sequence[str], title: str) -> Sentence:
    """That the network in use does not know these signs of a sign set of this title, and what to do."""
    return Sentence(
        'The network in use does not know {signs} of the sign set "{title}". Record takes of what is missing, then '
        "teach handcam with them.",
        signs=", ".join(sign.replace("_", " ") for sign in signs),
        title=title,
    )


def _begun(folder: Path) -> datetime:
    """As the folder's name says, or else when the card was written. Raises OSError."""
    try:
        return datetime.strptime(folder.name[: len("2026-11-25T10-03-22Z")], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp((folder / CARD).stat().st_mtime, UTC)
