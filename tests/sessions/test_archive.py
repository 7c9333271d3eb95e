"""Archives of others: whatever is wrong with one, it is refused whole and nothing is written outside."""

import stat
import struct
import zipfile
from pathlib import Path

import pytest

from handcam.errors import SessionError
from handcam.sessions import archive
from handcam.sessions.archive import unpacked


def packed(path: Path, members: dict[str, bytes], kind: int = 0) -> Path:
    """A ZIP with these files, of this kind where one is given."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            member = zipfile.ZipInfo(name)
            member.filename = name  # ZipInfo would tidy some of them up
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = (kind | 0o644) << 16
            file.writestr(member, content)
    return path


def test_a_clean_archive_is_unpacked_and_gone_at_the_end(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"one/a.png": b"1", "one/deep/b.png": b"22", "c.txt": b""}, stat.S_IFREG)
    with unpacked(path, tmp_path / "work") as folder:
        found = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        assert found == {"one/a.png": b"1", "one/deep/b.png": b"22", "c.txt": b""}
    assert list((tmp_path / "work").iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "one/../../evil.txt",
        "/evil.txt",
        "//server/evil.txt",
        "C:evil.txt",
        "C:\\evil.txt",
        "..\\evil.txt",
        "one//evil.txt",
        "./evil.txt",
        "evil\n.txt",
        "evil.txt.",
        "nul",
        "one/CON.png",
        "x" * 300,
    ],
)
def test_names_that_are_none_are_refused(tmp_path: Path, name: str) -> None:
    _is_refused(tmp_path, packed(tmp_path / "a.zip", {"fine.txt": b"1", name: b"evil"}), "is")


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    _is_refused(tmp_path, packed(tmp_path / "a.zip", {"link": b"/etc/passwd"}, kind), "link or a device")


@pytest.mark.parametrize("names", [("a.png", "A.png"), ("\u00e9.png", "e\u0301.png"), ("a", "a/b")])
def test_names_that_clash_on_some_system_are_refused(tmp_path: Path, names: tuple[str, str]) -> None:
    _is_refused(tmp_path, packed(tmp_path / "a.zip", dict.fromkeys(names, b"1")), "is (there twice|both)")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.png": b"1"})
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("a.png", b"2")
    _is_refused(tmp_path, path, "twice")


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    _is_refused(tmp_path, packed(tmp_path / "a.zip", {"zeros": bytes(120 * 1024**2)}), "GB")


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_FILES", 2)
    _is_refused(tmp_path, packed(tmp_path / "a.zip", dict.fromkeys("abc", b"1")), "in parts")


def test_no_room_is_said_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 3)
    path = packed(tmp_path / "a.zip", {"a": b"12345"})
    _is_refused(tmp_path, path, "GB")


def test_a_file_that_is_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a": b"x" * 5000})
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<L", 5000), struct.pack("<L", 10)))
    _is_refused(tmp_path, path, "cannot be unpacked|can be unpacked")


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + bytes(50)])
def test_what_is_no_zip_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    _is_refused(tmp_path, path, "no ZIP")


def test_a_torn_archive_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a": bytes(range(256)) * 50, "b": bytes(range(256)) * 50})
    path.write_bytes(path.read_bytes()[:300])
    _is_refused(tmp_path, path, "no ZIP")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    _is_refused(tmp_path, tmp_path / "none.zip", "No such file")


def _is_refused(tmp_path: Path, path: Path, says: str) -> None:
    outside = sorted(tmp_path.rglob("*"))
    with pytest.raises(SessionError, match=says), unpacked(path, tmp_path / "work"):
        raise AssertionError("it was unpacked")
    assert [file for file in sorted(tmp_path.rglob("*")) if file != tmp_path / "work"] == outside
