"""The kiosk's state machine: from results to what is shown and what happened. No threads, no clock of its own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from handcam.domain import Reading, Result
from handcam.kiosk.attending import Attendant, Attention
from handcam.kiosk.coherence import ABOUT_SIGNS, Doubt
from handcam.kiosk.commands import check_signs, suited_signs
from handcam.kiosk.entering import Entry, EntryRules
from handcam.kiosk.hints import Hinter, refusal
from handcam.kiosk.holding import HoldTimes, Seen, Sign, SignHold
from handcam.kiosk.passing import Passing
from handcam.kiosk.view import Action, Following, Happening, KioskView, Phase, Trouble
from handcam.signs import SignSet

_SHOWN = 3.0  # s for which a number that was entered is shown
_UNUSED = 2.0  # times `clear_after` without a sign, from when on a hand that is there is nobody's: a poster's, perhaps


class Moment(NamedTuple):
    """What the kiosk shows now, and what happened just now, in order."""

    view: KioskView
    happenings: tuple[Happening, ...] = ()


class KioskMachine:
    """Everything the kiosk decides. Use from one thread at a time; times are seconds on the source's clock.

    Starts disarmed: whatever is held up when the first live picture comes does not count until it changes.
    """

    def __init__(
        self,
        sign_set: SignSet,
        signs: Mapping[str, Action] | None = None,
        *,
        holding: HoldTimes | None = None,
        entry: EntryRules | None = None,
        smoothing: float = 0.08,
        enter: float = 0.8,
        leave: float = 0.45,
        realtime: bool = True,
    ) -> None:
        """signs: handshapes that do something; None: those that suit the sign set. smoothing, enter, leave: as in the
        stabiliser that made the results' readings. realtime: the source is a camera.

        Raises:
            SettingsError: a sign that does something is a digit, too, or is missing.
        """
        rules = entry or EntryRules()
        signs = suited_signs(sign_set) if signs is None else signs
        check_signs(signs, sign_set, rules.confirm)
        self._times = holding or HoldTimes()
        self._entry, self._hold = Entry(rules), SignHold(self._times)
        self._attendant = Attendant(sign_set, signs, smoothing=smoothing, enter=enter, leave=leave, realtime=realtime)
        self._passing, self._hinter = Passing(realtime=realtime), Hinter()
        self._view = KioskView(Phase.TROUBLE, trouble=Trouble.STARTING, length=rules.length)
        self._happened: list[Happening] = []
        self._there = self._signed = 0.0  # when somebody was there, and when a sign was shown
        self._empty = 0.0  # seconds of live pictures without anybody since
        self._paused = False
        self._confirmed: Sign | None = None
        self._confirmed_until = self._entered_until = -1.0
        self._number = ""

    def update(self, result: Result) -> Moment:
        """What this result makes of it; results in the order of their times."""
        step = self._passing.of(result.frame)
        if step.broken:
            self._disarm()
        if step.repeated:
            return Moment(self._view)
        now, time = step.now, result.frame.time
        bound = bool(self._entry.text) or self._paused or self._hold.sign is not None
        seen = self._attendant.attend(now, result, bound=bound)
        if seen.taken_over and self._entry.text:
            self._hold.disarm()
        attended = seen.attended
        if attended is None:
            self._empty += step.passed
            self._without_anybody(now, time)
        else:
            self._empty = 0.0
            if attended.sign is not None or now - self._signed < _UNUSED * self._entry.rules.clear_after:
                self._there = now
            self._signed = now if attended.sign is not None else self._signed
            self._give_up(now, time)
        sign = None if attended is None else attended.sign
        doubt = None if attended is None else attended.doubt
        well, sure = step.live and doubt in {None, *ABOUT_SIGNS}, step.live and doubt in (None, Doubt.UNCLEAR)
        may = sign is not None and self._may_begin(now, sign)
        held = Seen(sign, well, sure, doubt is None, may, step.passed)
        if self._hold.show(held, now) and attended is not None and sign is not None:
            self._accept(sign, now, time, attended.reading)
        self._view = self._seen_view(now, seen)
        return self._moment()

    def idle(self, time: float, trouble: Trouble, says: str = "") -> Moment:
        """There is no live picture: nothing counts until there is one again. To be called every now and then.

        time: now, on the source's clock. says: the Sentence that tells why.
        """
        now = self._passing.without_picture(time)
        self._disarm()
        self._give_up(now, time)
        self._view = replace(self._base(now, Phase.TROUBLE, away=True), trouble=trouble, says=says)
        return self._moment()

    def _moment(self) -> Moment:
        happened, self._happened = tuple(self._happened), []
        return Moment(self._view, happened)

    def _disarm(self) -> None:
        """Nothing of before counts: what is there now has to be seen to come."""
        self._hold.disarm()
        self._attendant.forget()
        self._empty = 0.0

    def _may_begin(self, now: float, sign: Sign) -> bool:
        resting = now <= max(self._confirmed_until, self._entered_until)
        return not resting and refusal(sign, self._entry, paused=self._paused) is None

    def _accept(self, sign: Sign, now: float, time: float, reading: Reading) -> None:
        """It was held long enough, and may count."""
        self._confirmed, self._confirmed_until = sign, now + self._times.pause
        entry = self._entry
        if isinstance(sign, int):
            entry.add(sign)
            facts = (reading.handshape, reading.confidence, reading.slot)
            self._happened.append(Happening("accepted", time, sign, "", *facts))
            if entry.is_finished:
                self._finish(now, time)
        elif sign == "backspace":
            self._happened.append(Happening("taken_back", time, entry.take_back()))
        elif sign == "clear":
            entry.finish()
            self._happened.append(Happening("cleared", time))
        elif sign == "confirm":
            self._finish(now, time)
        else:
            self._paused = not self._paused
            self._happened.append(Happening("paused" if self._paused else "resumed", time))

    def _finish(self, now: float, time: float) -> None:
        self._number, self._entered_until = self._entry.finish(), now + _SHOWN
        self._happened.append(Happening("entered", time, number=self._number))

    def _without_anybody(self, now: float, time: float) -> None:
        rules = self._entry.rules
        ends = rules.confirm == "pause" and self._empty >= rules.pause_after
        if ends and self._entry.is_complete and not self._paused:
            self._finish(now, time)
        self._give_up(now, time)

    def _give_up(self, now: float, time: float) -> None:
        """Nobody was there for so long that nobody will go on."""
        if now - self._there < self._entry.rules.clear_after:
            return
        if self._paused:
            self._paused = False
            self._happened.append(Happening("resumed", time, by_itself=True))
        if self._entry.text:
            self._entry.finish()
            self._happened.append(Happening("cleared", time, by_itself=True))

    def _base(self, now: float, phase: Phase, *, away: bool) -> KioskView:
        """What is shown whoever is there."""
        entry, waits = self._entry, away and (self._paused or bool(self._entry.text))
        left = max(0.0, self._there + entry.rules.clear_after - now) if waits else None
        return KioskView(phase, entry=entry.text, length=entry.rules.length, seconds_left=left)

    def _seen_view(self, now: float, seen: Attention) -> KioskView:
        attended, phase = seen.attended, self._phase(now, seen)
        rests = now <= max(self._confirmed_until, self._entered_until)
        hint = self._hinter.hint(now, attended, self._entry, self._hold, paused=self._paused, rests=rests)
        sign, progress = None, 0.0
        if now <= self._confirmed_until and phase is not Phase.ENTERED:
            sign, progress = self._confirmed, 1.0
        elif phase in (Phase.READING, Phase.PAUSED):
            sign, progress = self._hold.sign, self._hold.progress
        return replace(
            self._base(now, phase, away=self._there < now),
            digit=sign if isinstance(sign, int) else None,
            action=None if isinstance(sign, int) else sign,
            progress=progress,
            number=self._number if phase is Phase.ENTERED else "",
            following=seen.state,
            hand=None if attended is None else attended.hand,
            others=seen.others,
            hint=hint,
        )

    def _phase(self, now: float, seen: Attention) -> Phase:
        if now <= self._entered_until:
            return Phase.ENTERED
        if self._paused:
            return Phase.PAUSED
        if now <= self._confirmed_until:
            return Phase.CONFIRMED
        if seen.attended is not None and self._hold.sign is not None:
            return Phase.READING
        waits = bool(self._entry.text) or seen.state is not Following.NOBODY
        return Phase.READY if waits else Phase.ATTRACT
