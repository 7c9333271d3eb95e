"""The line of the configuration that holds the PIN's hash, put where it belongs; all else in the file stays."""

import os
import re
import tomllib
from contextlib import suppress
from pathlib import Path

from handcam.errors import SettingsError
from handcam.kiosk.pin import is_hash

_SECTION = re.compile(r"^\s*\[\s*lock\s*\]\s*(#.*)?$")
_OTHER = re.compile(r"^\s*\[")
_LINE = re.compile(r"^\s*pin_hash\s*=")
_HASH = re.compile(r"""^[^#\n]*pin_hash["']?\s*=\s*["'](scrypt\$[^"'\s]+)["']""", re.MULTILINE)


def pin_line(hashed: str) -> str:
    """As it stands in the file, below [lock]."""
    return f'pin_hash = "{hashed}"'


def pin_of(path: Path) -> str:
    """The hash in a configuration that is broken elsewhere: the way out is to stay locked. "" for none."""
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ""
    with suppress(ValueError, AttributeError):  # no TOML, or [lock] is no table
        kept = tomllib.loads(text).get("lock", {}).get("pin_hash", "")
        return kept if isinstance(kept, str) and is_hash(kept) else ""
    found = _HASH.search(text)
    return found[1] if found and is_hash(found[1]) else ""


def with_pin(text: str, hashed: str) -> str | None:
    """The text of a configuration with this hash in place of its own; None where only a person can put it there."""
    lines, line = text.splitlines(), pin_line(hashed)
    start = next((number for number, row in enumerate(lines) if _SECTION.match(row)), None)
    if start is None:
        lines += [*([""] if lines else []), "[lock]", line]
    else:
        end = next((n for n in range(start + 1, len(lines)) if _OTHER.match(lines[n])), len(lines))
        old = next((n for n in range(start + 1, end) if _LINE.match(lines[n])), None)
        if old is None:
            lines.insert(start + 1, line)
        else:
            lines[old] = line
    changed = "\n".join(lines) + "\n"
    return changed if _is_same_but_for_pin(text, changed, hashed) else None


def put_pin(path: Path, hashed: str) -> bool:
    """Put it into this file, made where there is none, for its owner alone; False where only a person can.

    Raises:
        SettingsError: it cannot be read or written; what was there stays.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        there = path.is_file()
        changed = with_pin(path.read_text(encoding="utf-8-sig") if there else "", hashed)
        if changed is None:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch(0o600)
        temporary.write_text(changed, encoding="utf-8")
        if there:
            temporary.chmod(path.stat().st_mode)
        temporary.replace(path)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            'The PIN cannot be put into "{path}" ({reason}). Give yourself the right to write there, and try again.',
            path=path,
            reason=error,
        ) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return True


def _is_same_but_for_pin(before: str, after: str, hashed: str) -> bool:
    try:
        old, new = tomllib.loads(before), tomllib.loads(after)
    except (ValueError, RecursionError):
        return False
    lock = old.setdefault("lock", {})
    if not isinstance(lock, dict):
        return False
    lock["pin_hash"] = hashed
    return old == new
