"""Sign sets of the user's own: the files they are in, and adding a sign to one."""

import re
import unicodedata
from pathlib import Path

import tomli_w
from platformdirs import user_data_path

from handcam.errors import SignSetError
from handcam.signs import Handshape, SignSet, load_sign_set


def own_folder() -> Path:
    """Where sign sets of the user's own are kept. It need not exist."""
    return user_data_path("handcam", appauthor=False) / "sign_sets"


def own_sign_sets() -> tuple[Path, ...]:
    """Files of the user's own sign sets, by name; each may be broken."""
    return tuple(sorted(own_folder().glob("*.toml")))


def name_of(words: str) -> str:
    """What files call a handshape that the user calls so: "Crossed thumbs!" is crossed_thumbs; "" for none."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_0123456789")[:64].rstrip("_")


def with_sign(sign_set: SignSet, handshape: str, digit: int, title: str) -> SignSet:
    """This sign set with one sign more, as one of the user's own under this title.

    handshape: as `name_of` gives it; one that is there already gets the digit.

    Raises:
        SignSetError: handcam knows a handshape of that name itself, or the digit is none.
    """
    if handshape in set(Handshape):
        raise SignSetError("handcam knows a handshape called {name} already. Choose another name.", name=handshape)
    own = tuple(dict.fromkeys((*sign_set.own, handshape)))
    digits = {**sign_set.digits, handshape: digit}
    try:
        return SignSet(
            name=name_of(title)[:40] or "own", title=title, description=sign_set.description, own=own, digits=digits
        )
    except ValueError:
        raise SignSetError(
            "The sign {name} = {digit} cannot be added. A name is letters and digits, a digit is from 0 to 99.",
            name=handshape,
            digit=digit,
        ) from None


def is_own(name: str) -> bool:
    """Whether this, as `load_sign_set` takes it, is one of the user's own sign sets."""
    return Path(name) in own_sign_sets()


def add_sign(current: str, sign_set: SignSet, handshape: str, digit: int, title: str) -> Path:
    """Add a sign to a sign set of the user's own; gives its file.

    current: as `load_sign_set` takes it, what `sign_set` came from. Where that is one of the user's own it is extended;
    else the one of this title is, which begins as a copy of it.

    Raises:
        SignSetError: the sign cannot be added, or the file cannot be read or written; what was there stays.
    """
    path = own_folder() / f"{name_of(title)[:40] or 'own'}.toml"
    if not is_own(current) and path.is_file():
        sign_set = load_sign_set(path)
    extended = with_sign(sign_set, handshape, digit, title)
    return save_sign_set(extended.model_copy(update={"name": Path(current).stem}) if is_own(current) else extended)


def save_sign_set(sign_set: SignSet) -> Path:
    """Write it among the user's own, over one of the same name; gives the file.

    Raises:
        SignSetError: it cannot be written; what was there stays.
    """
    path = own_folder() / f"{sign_set.name}.toml"
    content = sign_set.model_dump(mode="json", exclude={"name", "digits"}, exclude_defaults=True)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(tomli_w.dumps({**content, "digits": dict(sign_set.digits)}), encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        raise SignSetError(
            'The sign set cannot be saved in "{path}" ({reason}). Make sure that its folder can be written.',
            path=path,
            reason=error.strerror or error,
        ) from None
    return path
