"""Starting a session: what it is told of itself, and where it goes."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from made_up import START, info

from handcam import __version__
from handcam.card import load_card
from handcam.classifier import CARD
from handcam.cropping import CROP_SIDE, MARGIN
from handcam.errors import SessionError
from handcam.resources import model
from handcam.sessions.format import CameraInfo, Consent
from handcam.sessions.opening import open_session
from handcam.sessions.plan import make_plan
from handcam.sessions.starting import (
    CONSENT,
    LICENCE,
    consent_text,
    default_folder,
    folder_for,
    is_signer_code,
    session_info,
    start_recording,
)
from handcam.signs import load_sign_set
from handcam.tracking import LANDMARK_MODEL, find_landmark_model

SIGNS = load_sign_set("counting")


def started(**changed: Any) -> Any:
    facts: dict[str, Any] = {
        "signer": "s01",
        "consent": Consent(text=consent_text(), given=START),
        "sign_set": SIGNS,
        "camera": CameraInfo(name="Desk Cam", width=640, height=480, rate=30.0),
    }
    return session_info(**(facts | changed))


def test_a_session_tells_what_it_was_made_with() -> None:
    plan = make_plan(SIGNS, [3], takes=1, hands=["left", "both"])
    told = started(plan=plan, whole_frames=True, mirrored=False)
    card = load_card(model(CARD))
    assert told.models == {**card.sha256, LANDMARK_MODEL: told.models[LANDMARK_MODEL]}
    assert find_landmark_model().is_file()  # it is known by that very hash
    assert (told.handcam, told.handshapes) == (__version__, card.handshapes)
    assert (told.crop.side, told.crop.margin) == (CROP_SIDE, MARGIN)
    assert (told.sign_set, told.digits) == ("counting", dict(SIGNS.digits))
    assert told.plan == tuple(map(str, plan))
    assert (told.whole_frames, told.mirrored, told.licence) == (True, False, LICENCE)
    assert abs((datetime.now(UTC) - told.started).total_seconds()) < 60
    assert told.id != started().id


@pytest.mark.parametrize("code", ["", "Ada Lovelace", "a" * 33, "ä1", "../s01", "s01\n"])
def test_a_name_or_a_path_is_no_code(code: str) -> None:
    assert not is_signer_code(code)
    with pytest.raises(SessionError, match=r"is no code for a signer. Give the signer a code"):
        started(signer=code)


def test_the_consent_says_what_is_kept_and_under_which_licence() -> None:
    crops, whole = consent_text(), consent_text("CC BY 4.0", whole_frames=True)
    assert "Nothing else of the picture" in crops
    assert "my face" in whole
    assert "Licence: CC BY 4.0." in whole
    assert not {"{", "}"} & set(crops + whole)
    assert len(CONSENT.split()) < 90


def test_folders_are_named_by_time_and_signer_and_never_twice(tmp_path: Path) -> None:
    told = info(started=datetime(2026, 11, 25, 10, 3, 22, tzinfo=UTC))
    names = []
    for _ in range(3):
        recorder = start_recording(told, tmp_path / "made" / "here")
        assert recorder.close()
        names.append(recorder.folder.name)
        assert open_session(recorder.folder).info == told
    assert names == [f"2026-11-25T10-03-22Z-s01{more}" for more in ("", "-2", "-3")]
    assert folder_for(told, tmp_path).parent == tmp_path


def test_where_nothing_can_be_written_it_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SessionError, match="cannot be written"):
        start_recording(info(), tmp_path / "file")


def test_the_default_folder_is_among_the_documents_and_not_made_by_asking() -> None:
    assert default_folder().name == "handcam sessions"
    assert default_folder().is_absolute()
