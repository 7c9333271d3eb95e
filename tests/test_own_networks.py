"""Taught networks on the disk: found, named, deleted with care, and never in the way of a start."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from made_up_networks import adaptation, make_network

from handcam.card import TaughtSign
from handcam.classifier import CARD, LITERT
from handcam.doctor import examine
from handcam.errors import ModelError
from handcam.own_networks import (
    check_network,
    delete_network,
    free_folder,
    has_helped,
    networks_folder,
    taught_networks,
    with_usable_network,
)
from handcam.own_signs import add_sign
from handcam.settings import NetworkSettings, Settings, StabiliserSettings
from handcam.settings_file import save_settings
from handcam.signs import load_sign_set

NOW = datetime(2026, 11, 25, 10, 3, 22, tzinfo=UTC)


def using(folder: Path, sign_set: str = "counting") -> Settings:
    return Settings(network=NetworkSettings(folder=folder), stabiliser=StabiliserSettings(sign_set=sign_set))


def test_they_are_listed_newest_first_and_only_they() -> None:
    assert taught_networks() == ()
    old, new = (make_network(networks_folder() / f"2026-{day}Z-s01") for day in ("11-24T08-00-00", "11-25T10-03-22"))
    (networks_folder() / "notes").mkdir()
    broken = make_network(networks_folder() / "2026-11-26T10-03-22Z-s01")
    (broken / CARD).write_text("{}")
    assert [network.folder for network in taught_networks()] == [new, old]
    assert taught_networks()[0].taught == NOW
    assert taught_networks()[0].adaptation.signers == ("s01",)


def test_a_new_one_has_a_folder_of_its_own() -> None:
    first = free_folder(("s01", "s02"), NOW)
    assert first.name == "2026-11-25T10-03-22Z-s01+s02"
    first.mkdir(parents=True)
    assert free_folder(("s01", "s02"), NOW).name == "2026-11-25T10-03-22Z-s01+s02-2"


def test_only_a_taught_network_in_its_place_is_deleted(tmp_path: Path) -> None:
    kept, elsewhere = make_network(), make_network(tmp_path / "elsewhere")
    foreign = networks_folder() / "mine"
    foreign.mkdir()
    link = networks_folder() / "link"
    link.symlink_to(elsewhere)
    for folder in (elsewhere, foreign, link, networks_folder()):
        with pytest.raises(ModelError, match="no taught network"):
            delete_network(folder)
    assert (elsewhere / CARD).is_file()
    assert foreign.is_dir()
    delete_network(kept)
    assert not kept.exists()


@pytest.mark.parametrize(
    ("changed", "helped"),
    [
        ({}, True),
        ({"signs": (TaughtSign(handshape="four", samples=10, before=5, after=5),)}, False),
        ({"signs": (TaughtSign(handshape="four", samples=10, before=5, after=4),)}, False),
        ({"signs": (TaughtSign(handshape="four", samples=0, before=0, after=0),)}, False),
        (
            {
                "own": ("mine",),
                "signs": (
                    TaughtSign(handshape="four", samples=10, before=9, after=2),
                    TaughtSign(handshape="mine", samples=5, before=0, after=5),
                ),
            },
            True,
        ),
    ],
)
def test_whether_it_has_helped(changed: dict[str, object], helped: bool) -> None:
    assert has_helped(adaptation(**changed)) == helped


def test_one_that_is_whole_is_used() -> None:
    settings = using(make_network())
    assert with_usable_network(settings) == (settings, "")
    assert with_usable_network(Settings()) == (Settings(), "")


@pytest.mark.parametrize(("file", "says"), [(CARD, "is gone"), (LITERT, "is damaged"), ("", "is gone")])
def test_one_that_cannot_be_used_is_told_and_left_out(file: str, says: str, tmp_path: Path) -> None:
    folder = make_network()
    if file:
        (folder / file).unlink()
    else:
        folder = tmp_path / "nowhere"
    settings, fault = with_usable_network(using(folder))
    assert settings == Settings()
    assert says in fault
    assert fault.endswith("handcam's own network is used.")


def test_other_bytes_are_a_fault() -> None:
    folder = make_network()
    (folder / LITERT).write_bytes(b"wrong")
    with pytest.raises(ModelError, match="damaged"):
        check_network(folder)


def in_use() -> tuple[bool, str]:
    (finding,) = (finding for finding in examine() if finding.topic == "network in use")
    assert not finding.needed
    return finding.ok, finding.says


def test_doctor_names_the_network_in_use_and_what_it_lacks() -> None:
    assert in_use() == (True, "handcam's own")
    folder = make_network()
    save_settings(using(folder))
    assert in_use() == (True, f"{folder}, taught with takes of s01")
    path = add_sign("counting", load_sign_set("counting"), "two_thumbs", 12, "Counting, mine")
    save_settings(using(folder, str(path)))
    ok, says = in_use()
    assert not ok
    assert 'does not know two thumbs of the sign set "Counting, mine"' in says
    (folder / LITERT).unlink()
    assert in_use()[0] is False
    assert "damaged" in in_use()[1]


def test_signs_are_added_to_what_is_there() -> None:
    counting = load_sign_set("counting")
    path = add_sign("counting", counting, "two_thumbs", 12, "Counting, mine")
    again = add_sign("counting", counting, "moon", 13, "Counting, mine")
    assert path == again
    both = load_sign_set(path)
    assert both.own == ("two_thumbs", "moon")
    assert add_sign(str(path), both, "sun", 14, both.title) == path
    assert load_sign_set(path).digits == {**counting.digits, "two_thumbs": 12, "moon": 13, "sun": 14}
