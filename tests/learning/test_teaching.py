"""Teaching the network a signer's hand and signs of their own."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from made_up import crop, info, sample

from handcam.classifier import LiteRTClassifier, checked_card
from handcam.domain import Crop
from handcam.errors import ModelError
from handcam.learning.replay import load_replay
from handcam.learning.takes import Takes, held_out, labels_of, read_takes
from handcam.own_signs import name_of, save_sign_set, with_sign
from handcam.resources import model
from handcam.sessions.opening import open_session
from handcam.sessions.reviewing import Review
from handcam.sessions.writing import SessionWriter
from handcam.signs import SignSet, load_sign_set

_TAKE = 8


def record(folder: Path, label: str = "horns", takes: int = 5) -> Path:
    """Takes of a sign that is nobody's: the same points, trembling."""
    points = np.random.default_rng(0).uniform(0, 100, (21, 3))
    writer = SessionWriter(folder, info())
    for number in range(takes * _TAKE):
        trembling = points + np.random.default_rng(number).normal(0, 2, (21, 3))
        rows = tuple(tuple(float(x) for x in row) for row in trembling.round(3))
        world = tuple(tuple(x / 1000 for x in row) for row in rows)
        changed = {"landmarks": rows, "world": world, "take": number // _TAKE}
        writer.add(sample(number, label, **changed), crop(number))
    writer.close()
    return folder


def adapt(session: Path, out: Path) -> subprocess.CompletedProcess[str]:
    """As in a terminal: TensorFlow stays out of the tests' own process."""
    command = [sys.executable, "-m", "handcam", "adapt", str(session), "--out", str(out)]
    return subprocess.run(command, capture_output=True, text=True, timeout=280)


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network that was taught horns."""
    folder = tmp_path_factory.mktemp("teaching")
    done = adapt(record(folder / "session"), folder / "network")
    assert done.returncode == 0, done.stderr
    assert "  horns                   0 ->    8 of 8 right" in done.stdout
    return folder / "network"


def takes_in(folder: Path) -> Takes:
    session = open_session(folder)
    return read_takes([session], (*checked_card(model("")).handshapes, "horns"))


def test_a_sign_of_the_users_own_is_read_by_what_runs_live(taught: Path, tmp_path: Path) -> None:
    hands = takes_in(record(tmp_path / "again")).hands
    classifier = LiteRTClassifier(taught)
    classifier.open()
    said = {
        classifier.classify(Crop(hands.pixels[row], hands.landmarks[row], hands.world[row])).handshape
        for row in range(len(hands.labels))
    }
    classifier.close()
    assert said == {"horns"}


def test_the_card_tells_what_was_learnt_and_what_it_cost(taught: Path) -> None:
    card = checked_card(taught)
    told = card.adapted
    assert told is not None
    assert card.handshapes[-1] == "horns" and told.own == ("horns",) and told.signers == ("s01",)
    assert (told.takes, told.samples, told.held_out) == (4, 4 * _TAKE, _TAKE)
    assert (told.before, told.after) == (0, 1)
    assert told.known_after >= told.known_before - 0.005
    assert told.share > 0


_WIDER = """
import json, sys
from pathlib import Path
from handcam.classifier import checked_card
from handcam.learning.adapting import known_accuracy, named, widened
from handcam.learning.replay import load_replay
from handcam.learning.takes import read_takes
from handcam.network import load_trained
from handcam.resources import model
from handcam.sessions.opening import open_session

shapes = checked_card(model("")).handshapes
network, replay = load_trained(model("handshape.keras"), len(shapes)), load_replay()["report"]
wider = widened(network, len(shapes) + 1)
hands = read_takes([open_session(Path(sys.argv[1]))], (*shapes, "horns")).hands
accuracies = [known_accuracy(each, replay) for each in (network, wider)]
print(json.dumps([*accuracies, len(shapes) in named(wider, hands).tolist()]))
"""


def test_with_room_for_a_sign_all_is_named_as_before_and_that_one_never(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _WIDER, str(record(tmp_path / "session"))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200)
    before, after, named = json.loads(done.stdout.splitlines()[-1])
    assert before == after > 0.5
    assert not named


def test_whole_takes_are_held_out_and_one_alone_is_not(tmp_path: Path) -> None:
    several = takes_in(record(tmp_path / "several"))
    kept = held_out(several, seed=3)
    assert kept.sum() == _TAKE and len(set(several.takes[kept])) == 1
    assert not held_out(takes_in(record(tmp_path / "one", takes=1)), seed=3).any()


def test_deleted_samples_are_not_learnt_from(tmp_path: Path) -> None:
    session = open_session(record(tmp_path / "session"))
    Review(session).delete([name for name, each in session.samples.items() if each.take == 0])
    assert len(takes_in(tmp_path / "session").hands.labels) == 4 * _TAKE
    assert labels_of([open_session(tmp_path / "session")]) == ("horns",)


def test_one_take_of_an_own_sign_is_too_little(tmp_path: Path) -> None:
    done = adapt(record(tmp_path / "session", takes=1), tmp_path / "network")
    assert done.returncode == 1
    assert "Of the sign horns there is one take alone. Record at least 2" in done.stderr
    assert not (tmp_path / "network").exists()


def test_what_is_there_is_not_overwritten(tmp_path: Path) -> None:
    done = adapt(record(tmp_path / "session"), tmp_path)
    assert done.returncode == 1
    assert "not an empty folder" in done.stderr


def test_the_replay_belongs_to_its_network(taught: Path) -> None:
    with pytest.raises(ModelError, match="missing"):
        load_replay(taught)


def test_an_own_sign_joins_a_sign_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handcam.own_signs.own_folder", lambda: tmp_path)
    mine = with_sign(load_sign_set("counting"), name_of("Böse Hörner!"), 7, "Counting, mine")
    assert mine.digits["bose_horner"] == 7
    assert load_sign_set(save_sign_set(mine)) == mine


def test_a_slip_in_a_sign_set_is_still_found() -> None:
    with pytest.raises(ValueError, match="indx"):
        SignSet(name="a", title="A", digits={"indx": 1})
