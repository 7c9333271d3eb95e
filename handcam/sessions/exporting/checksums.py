"""A checksum of every file in a folder."""

from hashlib import file_digest
from pathlib import Path

CHECKSUMS = "checksums.sha256"


def write_checksums(folder: Path) -> None:
    """SHA-256 of every file in the folder, as `sha256sum -c` reads them. Raises OSError."""
    lines = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        with path.open("rb") as file:
            lines.append(f"{file_digest(file, 'sha256').hexdigest()}  {path.relative_to(folder).as_posix()}\n")
    (folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
