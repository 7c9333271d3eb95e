"""One hand is followed, whoever else comes by."""

from collections.abc import Sequence

from made_up_kiosk import hand_at

from handcam.domain import Hand
from handcam.kiosk.following import Candidate, Followed, Follower
from handcam.kiosk.view import Following

STEP = 0.05


class Scene:
    """A follower and its clock."""

    def __init__(self) -> None:
        self.follower, self.now = Follower(grace=1.0), 0.0

    def see(self, *hands: Hand, seconds: float = STEP, signs: Sequence[int] = (), bound: bool = True) -> Followed:
        """These hands for so long. signs: the slots of those that show a sign. bound: the followed one has begun."""
        followed = None
        for _ in range(max(1, round(seconds / STEP))):
            self.now += STEP
            candidates = [Candidate(hand, hand.slot in signs) for hand in hands]
            followed = self.follower.update(self.now, candidates, bound=bound)
        assert followed is not None
        return followed


def test_nobody_then_the_first_hand() -> None:
    scene = Scene()

    assert scene.see().state is Following.NOBODY
    assert scene.see(hand_at()) == Followed(Following.LOCKED, 0, False)


def test_of_several_the_one_that_shows_a_sign_then_the_nearest() -> None:
    far, near = hand_at(80, size=40), hand_at(240, size=70, slot=1)

    assert Scene().see(far, near).number == 1
    assert Scene().see(far, near, signs=[0]).number == 0


def test_another_hand_does_not_take_over_however_large() -> None:
    scene = Scene()

    scene.see(hand_at(80, size=40), signs=[0])
    for _ in range(100):
        assert scene.see(hand_at(80, size=40), hand_at(240, size=90, slot=1), signs=[1]).number == 0


def test_the_lock_goes_with_the_place_when_slots_are_swapped() -> None:
    scene = Scene()

    scene.see(hand_at(80), hand_at(240, slot=1), seconds=0.2, signs=[0])
    assert scene.see(hand_at(240), hand_at(84, slot=1)).number == 1


def test_a_hand_that_moves_fast_is_still_followed() -> None:
    scene = Scene()

    for x in range(40, 280, 30):
        assert scene.see(hand_at(x), hand_at(160, 40, size=30, slot=1)).number == 0


def test_after_a_loss_others_wait_for_the_grace() -> None:
    scene = Scene()
    stranger = hand_at(290, 40, size=110, slot=1)

    scene.see(hand_at(60, size=40))
    assert scene.see(stranger, seconds=0.9).state is Following.LOST
    taken = scene.see(stranger, seconds=0.2)
    assert taken.state is Following.LOCKED
    assert scene.see(stranger).number == 0


def test_who_takes_over_while_being_there_is_told() -> None:
    scene = Scene()
    stranger = hand_at(290, 40, size=110, slot=1)

    scene.see(hand_at(60, size=40), stranger, signs=[0])
    told = [scene.see(stranger) for _ in range(30)]
    assert [each.taken_over for each in told].count(True) == 1
    scene.see(seconds=2)
    assert not scene.see(hand_at()).taken_over


def test_the_own_hand_comes_back_at_once() -> None:
    scene = Scene()

    scene.see(hand_at(160, 130))
    assert scene.see(seconds=0.5).state is Following.LOST
    assert scene.see(hand_at(150, 200)).state is Following.LOCKED


def test_a_hand_that_shows_nothing_gives_way_only_before_it_began() -> None:
    resting, signing = hand_at(80), hand_at(240, slot=1)
    before, begun = Scene(), Scene()

    before.see(resting)
    begun.see(resting, signs=[0])
    assert before.see(resting, signing, seconds=3, signs=[1], bound=False).number == 1
    assert begun.see(resting, signing, seconds=3, signs=[1], bound=True).number == 0


def test_a_bystander_gives_way_even_where_somebody_else_has_begun() -> None:
    resting, signing = hand_at(80), hand_at(240, slot=1)
    scene = Scene()
    scene.see(resting)  # has shown nothing yet: what was begun is another one's
    taken = [scene.see(resting, signing, signs=[1], bound=True) for _ in range(150)]
    assert taken[-1].number == 1
    assert [each.taken_over for each in taken].count(True) == 1


def test_forgotten_nobody_is_followed() -> None:
    scene = Scene()

    scene.see(hand_at())
    scene.follower.forget()
    assert scene.see().state is Following.NOBODY
