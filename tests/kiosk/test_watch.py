"""Whether there is a live picture, and what is wrong if there is none."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from moody_camera import scene

from handcam.domain import Pixels
from handcam.kiosk.remedies import Remedies, Remedy
from handcam.kiosk.troubles import SAYS
from handcam.kiosk.view import Trouble
from handcam.kiosk.watch import Eye, Look, Moment, Slumber, judge
from handcam.resources import asset


def noise(seed: int, low: int = 0, high: int = 256, shape: tuple[int, ...] = (120, 160, 3)) -> Pixels:
    return np.asarray(np.random.default_rng(seed).integers(low, high, shape), np.uint8)


def live(now: float = 100.0, rate: float = 30.0, look: Look = Look.NEW, *, last: float | None = None) -> Moment:
    """A camera that has given such pictures for long, and is read."""
    looks = tuple((now - number / rate, look) for number in range(int(1.5 * rate) - 1, -1, -1))
    newest = now if look is Look.NEW else now - 1.5
    return Moment(now, 0.0, last=newest if last is None else last, looks=looks, loaded=1.0, is_read=True)


def test_a_still_scene_with_the_noise_of_a_sensor_is_new_each_time() -> None:
    eye, still = Eye(), scene(1)
    noisy = [np.clip(still + np.random.default_rng(n).normal(0, 1, still.shape), 0, 255) for n in range(20)]
    assert {eye.look(picture.astype(np.uint8)) for picture in noisy} == {Look.NEW}


def test_what_one_picture_is() -> None:
    eye = Eye()
    assert eye.look(scene(1)) is Look.NEW
    assert eye.look(scene(1)) is Look.SAME
    assert eye.look(np.zeros((120, 160, 3), np.uint8)) is Look.BLACK
    assert eye.look(noise(0, 0, 12)) is Look.BLACK
    assert eye.look(noise(1)) is Look.GARBLED
    assert eye.look(scene(2)) is not Look.BLACK  # after garbage one may be taken for more of it
    assert eye.look(scene(3)) is Look.NEW
    assert eye.look(scene(3)[::-1, ::-1] // 2 + 120) is Look.GARBLED, "no scene jumps like that"


def test_stripes_are_garbled_and_a_dark_room_is_not() -> None:
    stripes = np.repeat(noise(3, shape=(120, 1, 3)), 160, axis=1)
    assert Eye().look(stripes) is Look.GARBLED
    dark = np.clip(40 + np.random.default_rng(0).normal(0, 9, (120, 160, 3)), 0, 255).astype(np.uint8)
    assert Eye().look(dark) is Look.NEW


def test_a_whole_clip_is_new_but_for_what_repeats() -> None:
    capture, eye = cv2.VideoCapture(str(asset("demo.mp4"))), Eye()
    looks: list[Look] = []
    while len(looks) < 200:
        read, picture = capture.read()
        if not read:
            break
        looks.append(eye.look(np.asarray(picture, np.uint8)))
    assert len(looks) > 100
    assert set(looks) <= {Look.NEW, Look.SAME}


@pytest.mark.parametrize(
    ("moment", "trouble"),
    [
        (live(), None),
        (live(rate=5), None),
        (live(rate=2), Trouble.SLOW),
        (live(look=Look.SAME), Trouble.FROZEN),
        (live(look=Look.BLACK), Trouble.BLACK),
        (live(look=Look.GARBLED), Trouble.GARBLED),
        (replace(live(), looks=(), last=98.7), Trouble.SILENT),
        (replace(live(), lost=True), Trouble.LOST),
        (replace(live(), failed=True), Trouble.FAILED),
        (replace(live(), unread=98.4), Trouble.HUNG),
        (replace(live(), unread=99.0), None),
        (replace(live(), is_read=False, unread=92.0, loaded=91.0), Trouble.STARTING),
        (replace(live(), is_read=False, unread=80.0), Trouble.HUNG),
        (replace(live(), loaded=None, since=45.0), Trouble.STARTING),
        (replace(live(), loaded=None, since=35.0), Trouble.HUNG),
        (Moment(5.0, 0.0), Trouble.STARTING),
        (Moment(11.0, 0.0), Trouble.SILENT),
        (replace(live(look=Look.SAME), realtime=False), None),
    ],
)
def test_verdicts(moment: Moment, trouble: Trouble | None) -> None:
    assert judge(moment) is trouble
    if trouble is not Trouble.STARTING:
        assert judge(moment, None) is trouble


def test_a_camera_that_gives_each_picture_twice_is_well() -> None:
    looks = tuple((100 - n / 30, Look.SAME if n % 2 else Look.NEW) for n in range(44, -1, -1))
    assert judge(replace(live(), looks=looks), None) is None


@pytest.mark.parametrize("rate", [30, 12])
@pytest.mark.parametrize("look", [Look.SAME, Look.BLACK, Look.GARBLED, None])
def test_every_fault_is_seen_within_two_seconds(look: Look | None, rate: int) -> None:
    looks = [(100 - n / rate, Look.NEW) for n in range(int(1.5 * rate), -1, -1)]
    for step in range(1, 2 * rate + 1):
        now = 100 + step / rate
        if look is not None:
            looks.append((now, look))
        moment = replace(live(now), looks=tuple(looks), last=100.0)
        if judge(moment, None) is not None:
            break
    assert now < 101.5
    seen = {Look.SAME: Trouble.FROZEN, Look.BLACK: Trouble.BLACK, Look.GARBLED: Trouble.GARBLED}
    if look is not None:
        assert judge(moment, None) is seen[look]
    assert judge(replace(moment, now=102.0), None) is (Trouble.SILENT if look is None else seen[look])


def test_pictures_that_come_again_are_not_called_rare_meanwhile() -> None:
    new = tuple((99.9 + n / 30, Look.NEW) for n in range(4))
    assert judge(replace(live(), looks=new), Trouble.BLACK) is Trouble.BLACK
    assert judge(replace(live(), looks=new), None) is Trouble.SLOW
    assert judge(replace(live(rate=5)), Trouble.SLOW) is Trouble.SLOW, "it does not flicker at the border"


def test_what_begins_anew_keeps_its_trouble_until_it_is_read() -> None:
    assert judge(Moment(5.0, 0.0), Trouble.SILENT) is Trouble.SILENT
    assert judge(replace(live(), loaded=None, since=99.0), Trouble.HUNG) is Trouble.HUNG


def test_sleep_is_noticed_whatever_clock_goes_on() -> None:
    slumber = Slumber(0.0, 0.0)
    assert slumber.passed(0.05, 0.05) == ""
    assert slumber.passed(0.1, 3600.1) == "slept", "the monotonic clock stood still"
    assert slumber.passed(0.15, 3600.15) == ""
    assert slumber.passed(9.0, 3609.0) == "late", "the process did not run"


def test_remedies_come_ever_more_rarely_until_all_is_well() -> None:
    remedies = Remedies()
    times = [step / 10 for step in range(600) if remedies.next(Trouble.FROZEN, step / 10) is Remedy.REOPEN]
    assert times == pytest.approx([3.0, 8.0, 18.0, 48.0], abs=0.2)
    assert all(remedies.next(None, 60 + step) is None for step in range(20))
    assert remedies.next(Trouble.HUNG, 80.0) is None
    assert remedies.next(Trouble.HUNG, 81.1) is Remedy.REPLACE
    assert not any(remedies.next(Trouble.LOST, 90.0 + step) for step in range(100)), "whoever reads opens it again"


def test_every_trouble_is_told_with_what_to_do() -> None:
    assert set(SAYS) == set(Trouble)
    assert all(sentence.count(".") >= 2 or ". " in sentence for sentence in SAYS.values())
