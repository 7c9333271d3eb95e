"""Sign sets: built in, the user's own, and bad ones."""

from pathlib import Path

import pytest

from handcam.errors import SignSetError
from handcam.signs import Handshape, builtin_sign_sets, load_sign_set


def test_the_built_in_sets_with_the_default_first() -> None:
    assert builtin_sign_sets() == ("counting", "asl", "chinese", "counting_european")


@pytest.mark.parametrize(
    ("name", "values"),
    [("counting", range(6)), ("counting_european", range(6)), ("asl", range(10)), ("chinese", range(11))],
)
def test_every_digit_can_be_shown(name: str, values: range) -> None:
    sign_set = load_sign_set(name)
    assert sign_set.values == tuple(values)
    assert sign_set.name == name
    assert sign_set.title
    assert sign_set.description


def test_the_same_hand_means_different_numbers() -> None:
    means = {name: load_sign_set(name).digits for name in builtin_sign_sets()}
    assert (means["counting"]["w"], means["asl"]["w"]) == (3, 6)
    assert (means["counting"]["fist"], means["chinese"]["fist"]) == (0, 10)
    assert (means["chinese"]["l"], means["counting_european"]["l"]) == (8, 2)
    assert Handshape.ROCK not in means["asl"]


def test_a_set_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "My Signs.toml"
    path.write_text("[digits]\nrock = 7\nily = 7\n")
    sign_set = load_sign_set(path)
    assert (sign_set.name, sign_set.title, sign_set.values) == ("my_signs", "My Signs", (7,))
    assert load_sign_set(str(path)) == sign_set


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[digits]\nfoot = 1\n", "no handshape"),
        ("[digits]\nindex = -1\n", "from 0 to 99"),
        ("[digits]\nindex = 1.5\n", "integer"),
        ('[digits]\nindex = "one"\n', "integer"),
        ("[digits]\n", "at least 1"),
        ("", "required"),
        ("digits = 3\n", "dictionary"),
        ("colour = 1\n[digits]\nindex = 1\n", "colour"),
        ("[digits\n", "no valid TOML"),
        ('title = ""\n[digits]\nindex = 1\n', "title"),
        (b"\xff\xfe\x00", "cannot be read"),
    ],
)
def test_a_bad_file_is_told_with_its_name(tmp_path: Path, content: str | bytes, says: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(SignSetError) as caught:
        load_sign_set(path)
    assert str(path) in str(caught.value)
    assert says in str(caught.value)


def test_an_unknown_name_lists_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(SignSetError, match=r"counting, asl, chinese, counting_european"):
        load_sign_set("martian")
    with pytest.raises(SignSetError, match="cannot be read"):
        load_sign_set(tmp_path)
