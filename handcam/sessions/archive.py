"""Unpacking a ZIP that somebody else made: everything is looked at before anything is written.

Refused: paths out of the folder, absolute ones, links, devices, names that clash on some file system, bombs.
"""

import shutil
import stat
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from handcam.errors import SessionError
from handcam.sentences import Sentence

MOST_BYTES = 50 * 1024**3
MOST_FILES = 2_000_000
_BOMB = 200.0
"""Bytes that come out of one byte of the archive, beyond which it is taken for a bomb: text shrinks to a 20th."""
_SMALL = 100 * 1024**2  # bytes up to which no archive is a bomb
_LONGEST = 240  # characters of a path
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names that Windows keeps for itself."""
_BLOCK = 1 << 20
_TOLD = 16  # files between two reports of how far it is

Advance = Callable[[int, int], None]
"""Called with (steps done, steps in all)."""


@contextmanager
def unpacked(path: Path, beside: Path, advance: Advance = lambda done, total: None) -> Iterator[Path]:
    """The archive's content in a folder of its own, which is gone at the end whatever happens.

    beside: the folder in which the temporary one is made, on the disk that has room for it. advance: told of files.

    Raises:
        SessionError: it is no ZIP, cannot be read, or holds what may not be unpacked; nothing is left of it.
    """
    try:
        beside.mkdir(parents=True, exist_ok=True)
        folder = Path(mkdtemp(prefix=".unpacked-", dir=beside))
    except OSError as error:
        raise SessionError(
            '"{beside}" cannot be written ({reason}). Choose another folder.', beside=beside, reason=error.strerror
        ) from None
    try:
        _unpack(path, folder, advance)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unpack(path: Path, folder: Path, advance: Advance) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            _examine(path, members)
            room = min(MOST_BYTES, shutil.disk_usage(folder).free)
            if sum(member.file_size for member in members) > room:
                raise SessionError(
                    'There is no room to unpack "{name}". Free some space and try again.', name=path.name
                )
            for number, member in enumerate(members):
                if number % _TOLD == 0:
                    advance(number, len(members))
                _write(archive, member, folder)
    # zipfile raises NotImplementedError for a compression it does not know, RuntimeError for a password.
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise SessionError(
            '"{path}" is no ZIP that can be unpacked ({reason}). Get it again, or unpack it.', path=path, reason=error
        ) from None
    except RuntimeError:
        raise SessionError('"{path}" is locked with a password. Unpack it and import the folder.', path=path) from None
    except OSError as error:
        raise SessionError(
            '"{path}" cannot be unpacked ({reason}). Check the path and the space on the disk.',
            path=path,
            reason=error.strerror or error,
        ) from None


def _examine(path: Path, members: list[zipfile.ZipInfo]) -> None:
    """Raises SessionError: something in it may not be unpacked."""
    if len(members) > MOST_FILES:
        raise SessionError(
            '"{name}" holds {count} files, more than {most}. Import it in parts.',
            name=path.name,
            count=len(members),
            most=MOST_FILES,
        )
    seen: set[str] = set()
    for member in members:
        says = _fault(member)
        name = unicodedata.normalize("NFC", member.filename).casefold()
        if not says and name in seen:
            says = Sentence("is there twice, or differs from another only in upper and lower case")
        if says:
            raise SessionError(
                '"{name}" is not imported: "{member}" {says}. Ask its maker for a clean one.',
                name=path.name,
                member=_shown(member.filename),
                says=says,
            )
        seen.add(name)
    folders = {str(parent) for name in seen for parent in PurePosixPath(name).parents}
    clash = next(iter(folders & seen), "")
    if clash:
        raise SessionError(
            '"{name}" is not imported: "{member}" is both a file and a folder.', name=path.name, member=_shown(clash)
        )
    out, packed = sum(member.file_size for member in members), sum(member.compress_size for member in members)
    if out > MOST_BYTES or (out > _SMALL and out > _BOMB * max(packed, 1)):
        raise SessionError(
            '"{name}" is not imported: it would unpack to {size} GB.', name=path.name, size=f"{out / 1e9:.1f}"
        )


def _fault(member: zipfile.ZipInfo) -> Sentence:
    """What is wrong with a member, as the end of a sentence; "" for nothing."""
    name = member.filename
    parts = name.split("/")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return Sentence("is a link or a device")
    if name.startswith("/") or "\\" in name or ":" in parts[0]:
        return Sentence("is an absolute path")
    if any(part in ("", ".", "..") for part in parts):
        return Sentence("leads out of the folder")
    if len(name) > _LONGEST or any(ord(letter) < 32 for letter in name):
        return Sentence("is no name for a file")
    if any(part.endswith((" ", ".")) or part.split(".")[0].lower() in _RESERVED for part in parts):
        return Sentence("is no name for a file on every system")
    return Sentence("")


def _write(archive: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> None:
    """Unpack one file, and no more of it than it said it has."""
    target = folder / member.filename
    target.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with archive.open(member) as packed, target.open("xb") as file:
        while block := packed.read(_BLOCK):
            left -= len(block)
            if left < 0:
                raise zipfile.BadZipFile(Sentence("{member} is larger than it says", member=_shown(member.filename)))
            file.write(block)


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name)[:80]
