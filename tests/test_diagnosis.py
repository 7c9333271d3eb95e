"""Why no digit is read: on rendered pictures through the real pipeline, and on results made by hand."""

import json
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from handcam.build import make_pipeline, make_stabiliser
from handcam.cropping import cut_crop
from handcam.diagnosis import Diagnostician, Finding, Reason
from handcam.domain import Frame, Hand, Handedness, Pixels, Prediction, Reading, Result
from handcam.pictures import read_picture
from handcam.settings import Settings, StabiliserSettings, TrackerSettings
from handcam.signs import Handshape, builtin_sign_sets, load_sign_set
from handcam.sources import VideoSource

SHAPES = tuple(str(handshape) for handshape in Handshape)
KNOWN = [load_sign_set(name) for name in builtin_sign_sets()]
SEEN_BADLY = {Reason.TOO_DARK, Reason.TOO_BRIGHT, Reason.BLURRED, Reason.CUT_OFF, Reason.TOO_FAR}
SIZE = (320, 320)


def doctor(sign_set: str = "counting", *, realtime: bool = True) -> Diagnostician:
    return Diagnostician(load_sign_set(sign_set), KNOWN, realtime=realtime)


def read(frames: Iterable[Frame], sign_set: str = "counting", hands: int = 1) -> list[tuple[Result, Finding | None]]:
    """What the real pipeline and a diagnostician say of these frames, as of a file."""
    settings = Settings(stabiliser=StabiliserSettings(sign_set=sign_set), tracker=TrackerSettings(max_hands=hands))
    pipeline = make_pipeline(settings, make_stabiliser(settings))
    pipeline.open()
    diagnostician = doctor(sign_set, realtime=False)
    told = []
    for frame in frames:
        result = pipeline.process(frame)
        told.append((result, diagnostician.update(result)))
    pipeline.close()
    return told


def held(pixels: Pixels, seconds: float = 0.8) -> list[Frame]:
    """This picture in front of a file's clock of 25 frames a second."""
    return [Frame(np.ascontiguousarray(pixels).copy(), index, index / 25) for index in range(round(seconds * 25))]


def finding_of(pixels: Pixels, sign_set: str = "counting") -> Finding | None:
    return read(held(pixels), sign_set)[-1][1]


def reason_of(pixels: Pixels, sign_set: str = "counting") -> Reason | None:
    finding = finding_of(pixels, sign_set)
    return None if finding is None else finding.reason


def lit(pixels: Pixels, factor: float) -> Pixels:
    return np.asarray(np.clip(pixels * float(factor), 0, 255), np.uint8)


def frames_of(path: Path) -> Iterable[Frame]:
    source = VideoSource(path)
    source.open()
    while (frame := source.read()) is not None:
        yield frame
    source.close()


# ---- rendered pictures through the real pipeline


@pytest.mark.parametrize("name", ["fist", "index", "v", "thumb_index_middle", "w", "four", "five", "left_five"])
def test_nothing_is_said_while_a_digit_is_read(data: Path, name: str) -> None:
    assert [finding for _, finding in read(held(read_picture(data / f"{name}.jpg"), 1.5))] == [None] * 38


def test_an_empty_room_has_no_hand(data: Path) -> None:
    assert finding_of(read_picture(data / "empty.jpg")) == Finding(Reason.NO_HAND)


@pytest.mark.parametrize("name, factor", [("empty", 0.2), ("index", 0.2), ("fist", 0.1), ("thumb_ring", 0.1)])
def test_a_dark_room(data: Path, name: str, factor: float) -> None:
    assert reason_of(lit(read_picture(data / f"{name}.jpg"), factor)) is Reason.TOO_DARK


@pytest.mark.parametrize("name, factor", [("empty", 8), ("v", 8), ("rock", 3), ("other_2", 3)])
def test_a_washed_out_picture_with_and_without_a_hand(data: Path, name: str, factor: float) -> None:
    assert reason_of(lit(read_picture(data / f"{name}.jpg"), factor)) is Reason.TOO_BRIGHT


def test_a_dark_hand_before_a_light_background(data: Path) -> None:
    result, _ = read(held(read_picture(data / "other_2.jpg")))[-1]
    shadow = lit(result.frame.pixels, 0.15)
    shadow[:20] = 255
    told = last(doctor(), made("other", frame=Frame(shadow, 0, 0.0), hand=result.hands[0]))
    assert told == Finding(Reason.TOO_DARK, slot=0)


@pytest.mark.parametrize("name, sigma", [("other_2", 6.0), ("pinky", 4.0), ("thumb_index_circle", 6.0)])
def test_a_hand_out_of_focus(data: Path, name: str, sigma: float) -> None:
    assert (
        reason_of(np.asarray(cv2.GaussianBlur(read_picture(data / f"{name}.jpg"), (0, 0), sigma), np.uint8))
        is Reason.BLURRED
    )


def test_a_smeared_hand(data: Path) -> None:
    assert reason_of(np.asarray(cv2.blur(read_picture(data / "l.jpg"), (36, 1)), np.uint8)) is Reason.BLURRED


@pytest.mark.parametrize("name", ["other_1", "other_2", "rock", "pinky"])
def test_a_sharp_hand_without_a_sign_is_not_seen_badly(data: Path, name: str) -> None:
    assert reason_of(read_picture(data / f"{name}.jpg")) is Reason.NO_SIGN


@pytest.mark.parametrize("name", ["l", "o", "thumb", "pinky", "thumb_middle"])
def test_a_hand_shifted_over_the_border(data: Path, name: str) -> None:
    assert reason_of(read_picture(data / f"{name}.jpg")[:, 130:]) is Reason.CUT_OFF


def test_a_hand_far_away(data: Path) -> None:
    near = read_picture(data / "rock.jpg")
    result, _ = read(held(near))[-1]
    told = []
    for share in (1.0, 0.25, 0.12):
        small = cv2.resize(near, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
        frame = Frame(np.asarray(small, np.uint8), 0, 0.0)
        hand = Hand((result.hands[0].landmarks * share).astype(np.float32), result.hands[0].world, "right", 1.0)
        told.append(last(doctor(), made("rock", frame=frame, hand=hand)).reason)
    assert told == [Reason.NO_SIGN, Reason.NO_SIGN, Reason.TOO_FAR]


@pytest.mark.parametrize(
    "name, sign_set, known",
    [
        ("thumb", "counting", (("counting_european", 1),)),
        ("l", "counting", (("chinese", 8), ("counting_european", 2))),
        ("o", "counting", (("asl", 0), ("chinese", 0))),
        ("thumb_ring", "chinese", (("asl", 7),)),
        ("fist", "asl", (("counting", 0), ("chinese", 10), ("counting_european", 0))),
    ],
)
def test_a_sign_of_other_sign_sets(data: Path, name: str, sign_set: str, known: tuple[tuple[str, int], ...]) -> None:
    finding = finding_of(read_picture(data / f"{name}.jpg"), sign_set)
    assert finding == Finding(Reason.OTHER_SIGN_SET, slot=0, known_to=known)


def test_the_demo_clip_is_seen_well_while_signs_are_held() -> None:
    assets = Path(__file__).parents[1] / "assets"
    signs = json.loads((assets / "demo.json").read_text())["signs"]
    told = read(frames_of(assets / "demo.mp4"), "asl")
    steady = [
        (finding, bool(result.accepted))
        for result, finding in told
        if any(sign["start"] + 0.3 <= result.frame.time <= sign["end"] for sign in signs)
    ]
    assert len(steady) > 200
    assert {finding.reason for finding, _ in steady if finding is not None} == set()
    assert SEEN_BADLY.isdisjoint(finding.reason for _, finding in told if finding is not None)
    assert any(finding == Finding(Reason.NO_HAND) for _, finding in told)  # between the two people


def test_a_room_before_a_webcam_only_lacks_a_hand(clips: Path) -> None:
    diagnostician = doctor(realtime=True)
    told = [diagnostician.update(Result(frame)) for frame in frames_of(clips / "webcam_nothing.mp4")]
    assert set(told) == {None, Finding(Reason.NO_HAND)}


def test_a_recorded_hand_is_seen_well(clips: Path) -> None:
    told = read(frame for frame in frames_of(clips / "counting.mp4") if frame.index % 3 == 0)
    reasons = {finding.reason for _, finding in told if finding is not None}
    assert reasons.isdisjoint({Reason.TOO_DARK, Reason.TOO_BRIGHT, Reason.TOO_FAR, Reason.CUT_OFF})
    assert sum(finding is None for _, finding in told) > 0.8 * len(told)


# ---- results made by hand


def background(seed: int = 0) -> Pixels:
    """A room with sharp edges and a webcam's noise, which is another one in each frame."""
    room = np.random.default_rng(7).integers(60, 180, (SIZE[1] // 8, SIZE[0] // 8, 1)).repeat(8, 0).repeat(8, 1)
    noise = np.random.default_rng(seed).normal(0, 2, (*SIZE, 3))
    return np.asarray(np.clip(room + noise, 0, 255), np.uint8)


def made(
    *handshapes: str,
    time: float = 0.0,
    frame: Frame | None = None,
    hand: Hand | None = None,
    hands: Sequence[Hand] = (),
    probability: float = 0.97,
    digit: int | None = None,
) -> Result:
    """A result with one hand for each handshape, which share the probability where there is only one hand."""
    frame = frame or Frame(background(round(time * 1000)), 0, time)
    frame = Frame(frame.pixels, 0, time)
    shown = tuple(hands) or ((hand or round_hand(),) if handshapes else ())
    rest = (1 - probability) / (len(SHAPES) - len(handshapes)) if handshapes else 0.0
    share = probability / len(handshapes) if handshapes else 0.0
    values = np.array([share if shape in handshapes else rest for shape in SHAPES], np.float32)
    prediction = Prediction(SHAPES, values)
    sums = {
        value: sum(float(p) for s, p in zip(SHAPES, values, strict=True) if KNOWN[0].digits.get(s) == value)
        for value in KNOWN[0].values
    }
    readings = tuple(Reading(one.slot, digit, "", 0.0, 0.0, False, sums) for one in shown)
    crops = tuple(cut_crop(frame, one) for one in shown)
    return Result(frame, shown, crops, (prediction,) * len(shown), readings)


def round_hand(side: Handedness = "right", slot: int = 0, at: float = 160.0, score: float = 0.99) -> Hand:
    """A palm seen from its front, 130 pixels high, with its middle at x = `at`."""
    points = np.zeros((21, 3), np.float32)
    fan = np.radians(np.linspace(-40, 40, 5))
    for finger, angle in enumerate(fan):
        for joint in range(4):
            reach = 0.06 + 0.017 * joint
            points[1 + 4 * finger + joint] = (-reach * np.sin(angle), -reach * np.cos(angle), 0)
    return Hand((points * 1200 + (at, 220, 0)).astype(np.float32), points, side, score, slot)


def last(diagnostician: Diagnostician, result: Result, seconds: float = 0.6, rate: float = 30.0) -> Finding:
    """What is told once this result has come for so many seconds, with fresh noise; there must be something."""
    told = None
    for index in range(round(seconds * rate)):
        told = diagnostician.update(at(result, index / rate))
    assert told is not None
    return told


def at(result: Result, time: float) -> Result:
    frame = Frame(result.frame.pixels, 0, time)
    return Result(frame, result.hands, result.crops, result.predictions, result.readings)


def play(diagnostician: Diagnostician, *parts: tuple[Result, float], rate: float = 30.0) -> list[Reason | None]:
    """The reasons told while each result is given for so many seconds, one after the other."""
    told, time = [], 0.0
    for result, seconds in parts:
        for _ in range(round(seconds * rate)):
            finding = diagnostician.update(at(result, time))
            told.append(None if finding is None else finding.reason)
            time += 1 / rate
    return told


def test_a_hand_seen_from_its_edge() -> None:
    front = round_hand()
    told = []
    for degrees in (0, 30, 60, 85):
        turn = np.radians(degrees)
        world = front.world.copy()
        world[:, 2], world[:, 0] = world[:, 0] * np.sin(turn), world[:, 0] * np.cos(turn)
        hand = Hand((world * 1200 + (160, 220, 0)).astype(np.float32), world, "right", 0.99)
        told.append(last(doctor(realtime=False), made("other", hand=hand)).reason)
    assert told == [Reason.NO_SIGN, Reason.NO_SIGN, Reason.NO_SIGN, Reason.EDGE_ON]


def test_between_two_digits() -> None:
    assert last(doctor(), made("v", "w", probability=0.96)) == Finding(Reason.UNSURE, 0, candidates=(2, 3))
    assert last(doctor(), made("five", "other", probability=0.98)).reason is Reason.NO_SIGN
    assert last(doctor(), made("five", probability=0.6)) == Finding(Reason.UNSURE, 0, candidates=(5,))


def test_a_digit_about_to_be_read_is_no_fault() -> None:
    assert play(doctor(), (made("v"), 1.0)) == [None] * 30


def test_the_sign_set_is_swapped_live() -> None:
    diagnostician = doctor("counting")
    assert last(diagnostician, made("y")) == Finding(Reason.OTHER_SIGN_SET, 0, known_to=(("chinese", 6),))
    diagnostician.sign_set = load_sign_set("chinese")
    assert set(play(diagnostician, (made("y"), 1.0))[20:]) == {None}


def test_two_hands_of_different_people() -> None:
    def told(*hands: Hand) -> Reason:
        return last(doctor(), made("other", hands=hands)).reason

    left_of, right_of = round_hand("right", 0, 90), round_hand("right", 1, 230)
    assert told(left_of, right_of) is Reason.SEVERAL_PEOPLE
    assert told(left_of, round_hand("left", 1, 230)) is Reason.NO_SIGN
    assert told(left_of, round_hand("right", 1, 230, score=0.6)) is Reason.NO_SIGN
    assert told(left_of, round_hand("right", 1, 100)) is Reason.NO_SIGN  # one hand found twice


def test_of_two_hands_the_one_nearer_to_being_read_is_spoken_of() -> None:
    resting, signing = made("other", hand=round_hand("left", 0, 90)), made("v", "w", hand=round_hand("right", 1, 230))
    both = Result(
        resting.frame,
        resting.hands + signing.hands,
        resting.crops + signing.crops,
        resting.predictions + signing.predictions,
        resting.readings + signing.readings,
    )
    assert last(doctor(), both) == Finding(Reason.UNSURE, 1, candidates=(2, 3))


@pytest.mark.parametrize("level, noise", [(0, 0), (10, 3), (16, 2), (90, 0)])
def test_a_covered_camera(level: int, noise: int) -> None:
    noisy = np.random.default_rng(0).normal(level, noise, (48, 64, 3))
    pixels = np.clip(noisy, 0, 255).astype(np.uint8)
    told = play(doctor(), (Result(Frame(pixels, 0, 0.0)), 1.5))
    assert told[:30] == [None] * 30
    assert told[31:] == [Reason.BLACK] * 14


def test_a_frozen_camera_is_told_after_a_second_and_only_of_cameras() -> None:
    told = play(doctor(), (made("v", time=9.0, digit=2), 0.5), (made(), 2.0))
    assert told[: 15 + 29].count(Reason.FROZEN) == 0
    assert told[15 + 31 :] == [Reason.FROZEN] * 29
    assert Reason.FROZEN not in play(doctor(realtime=False), (made(), 3.0))


def test_a_picture_that_froze_while_a_digit_was_read_is_told_too() -> None:
    told = play(doctor(), (made("v", time=9.0, digit=2), 2.0))
    assert told[:29] == [None] * 29
    assert told[32:] == [Reason.FROZEN] * len(told[32:])
    assert not any(play(doctor(realtime=False), (made("v", time=9.0, digit=2), 2.0)))


def test_a_webcams_noise_is_not_frozen() -> None:
    diagnostician = doctor()
    told = [diagnostician.update(made(time=index / 30)) for index in range(90)]
    assert told[-1] == Finding(Reason.NO_HAND)
    assert Finding(Reason.FROZEN) not in told


def test_a_camera_that_repeats_each_frame_a_few_times_is_not_frozen() -> None:
    diagnostician = doctor()
    told = [diagnostician.update(at(made(time=index // 10), index / 30)) for index in range(90)]
    assert Finding(Reason.FROZEN) not in told


def test_a_stalled_camera_is_not_frozen() -> None:
    diagnostician, same = doctor(), made()
    assert [diagnostician.update(at(same, time)) for time in (0.0, 5.0, 10.0)] == [None, None, Finding(Reason.NO_HAND)]


def test_reasons_do_not_flicker() -> None:
    nothing, shape = made(), made("rock")
    told = play(doctor(realtime=False), (nothing, 0.5), *[(shape, 0.1), (nothing, 0.1)] * 3, (shape, 0.5))
    changes = [told[0]] + [after for before, after in pairwise(told) if before != after]
    assert changes == [None, Reason.NO_HAND, None, Reason.NO_SIGN]  # no hand is over at once
    assert told.index(Reason.NO_HAND) == 9


def test_what_is_no_longer_found_gives_way_even_to_flicker() -> None:
    nothing, shape, other = made(), made("rock"), made("y")
    told = play(doctor(realtime=False), (nothing, 0.5), *[(shape, 0.1), (other, 0.1)] * 8)
    assert told[15 + 29 :].count(Reason.NO_HAND) == 0


def test_a_digit_silences_at_once_and_a_reason_must_last_anew() -> None:
    told = play(doctor(realtime=False), (made("rock"), 0.5), (made("v", digit=2), 0.2), (made("rock"), 0.5))
    assert told[14] is Reason.NO_SIGN
    assert told[15:30] == [None] * 15
    assert told[31] is Reason.NO_SIGN


@pytest.mark.parametrize("rate", [10.0, 30.0, 90.0])
def test_times_are_the_sources_whatever_its_rate(rate: float) -> None:
    told = play(doctor(realtime=False), (made(), 1.0), rate=rate)
    assert told.index(Reason.NO_HAND) / rate == pytest.approx(0.3, abs=1.1 / rate)


def test_a_clock_set_back_starts_afresh() -> None:
    diagnostician = doctor(realtime=False)
    diagnostician.update(made(time=90_000.0))
    assert play(diagnostician, (made(), 0.5))[:9] == [None] * 9
