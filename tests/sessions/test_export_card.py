"""The data card tells what is in an export, and nothing that names a person."""

from pathlib import Path
from typing import Any, get_args

from exports import TEST, TRAIN, VAL, export, three_sessions, write_hands

from handcam.sessions.exporting.card import FLAGS
from handcam.sessions.format import Flag


def card(out: Path) -> str:
    return (out / "README.md").read_text(encoding="utf-8")


def test_it_counts_labels_by_hand_and_split(tmp_path: Path) -> None:
    text = card(export(tmp_path, "imagefolder")[0])
    assert "15 samples of 3 signers in 3 sessions" in text
    assert "| index | 1 | right | 3 | 3 | 3 | 9 |" in text
    assert "| v | 2 | right | 2 | 2 | 2 | 6 |" in text
    assert f"| train | 5 | {TRAIN} |" in text
    assert f"| day1 | {VAL} | val | 2026-03-02 | 0.1.0 | 640x480 at 30 | counting | 5 | 1 |" in text


def test_models_crops_consent_and_licence_are_carried_along(tmp_path: Path) -> None:
    text = card(export(tmp_path, "coco")[0])
    assert f"handshape.tflite, SHA-256 `{'0' * 64}`" in text
    assert "64x64 pixels, 1.3 times the larger extent" in text
    assert f"Agreed to for day0 (signer {TRAIN}, 2026-03-01), day1 (signer {VAL}, 2026-03-01)" in text
    assert "\n> I agree.\n" in text
    assert "- CC0-1.0\n" in text
    assert "They differ" not in text


def test_licences_and_consents_that_differ_are_listed_each(tmp_path: Path) -> None:
    sessions = three_sessions(tmp_path)
    consent = {"text": "For study only.\n\nNot for sale.", "given": "2026-05-01T00:00:00Z"}
    other: dict[str, Any] = {"signer": TEST, "licence": "CC-BY-NC-4.0", "consent": consent, "digits": {"index": 7}}
    sessions.append(write_hands(tmp_path / "other", [("index", "left")], **other))
    text = card(export(tmp_path, "npz", sessions)[0])
    assert "- CC0-1.0 (sessions day0, day1, day2)\n- CC-BY-NC-4.0 (sessions other)" in text
    assert "They differ. Each sample is under its own session's" in text
    assert "> For study only.\n>\n> Not for sale." in text
    assert "| index | 1 or 7 | left | 0 | 0 | 1 | 1 |" in text


def test_every_flag_is_explained(tmp_path: Path) -> None:
    assert set(FLAGS) == set(get_args(Flag))
    text = card(export(tmp_path, "npz")[0])
    assert all(f"| {flag} | {meaning} | 0 |" in text for flag, meaning in FLAGS.items())


def test_neither_cameras_nor_folders_are_named(tmp_path: Path) -> None:
    camera = {"name": "Anna's phone", "width": 640, "height": 480, "rate": 30.0}
    folder = write_hands(tmp_path / "Anna", [("v", "left")], camera=camera, id="a1", signer=TRAIN)
    for form in ("imagefolder", "coco", "parquet", "npz"):
        out, _ = export(tmp_path, form, [folder])
        assert not [path for path in out.rglob("*") if path.is_file() and b"Anna" in path.read_bytes()]


def test_too_few_signers_are_told_there_too(tmp_path: Path) -> None:
    text = card(export(tmp_path, "npz", three_sessions(tmp_path)[:1])[0])
    assert "1 signer cannot fill 3 splits" in text
