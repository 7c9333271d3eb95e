"""The command that records a labelled session without a window."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from handcam.cli.options import AsJson, SignSetName, Source, settings_with, told
from handcam.errors import HandcamError

if TYPE_CHECKING:
    from handcam.domain import Result
    from handcam.runner import Runner
    from handcam.sessions.conducting import Conductor
    from handcam.sessions.format import Consent
    from handcam.sessions.plan import Hands, Prompt
    from handcam.settings import Settings
    from handcam.signs import SignSet

_LICENCE = "private, not to be passed on"


def record(
    signer: Annotated[str, typer.Option(help="A code for whose hand it is, such as s01. Not a name.", metavar="CODE")],
    out: Annotated[Path, typer.Option(help="The folder in which the session gets a folder of its own.", metavar="DIR")],
    source: Source = None,
    sign_set: SignSetName = None,
    digits: Annotated[str, typer.Option(help="Digits to show, such as 1,2,3. All unless named.", metavar="D,D")] = "",
    takes: Annotated[int, typer.Option(min=1, max=100, help="How often each sign is shown with each hand.")] = 3,
    hands: Annotated[str, typer.Option(help="Of right, left, both (at once).", metavar="H,H")] = "right,left",
    frames: Annotated[bool, typer.Option("--frames", help="Keep the whole pictures as well.")] = False,
    rate: Annotated[float, typer.Option(min=1, max=240, help="Samples a second and hand.")] = 10.0,
    countdown: Annotated[float, typer.Option(min=0, max=60, help="Seconds before each take.")] = 2.0,
    take: Annotated[float, typer.Option(min=0.2, max=60, help="Seconds of each take.")] = 1.5,
    licence: Annotated[str, typer.Option(help="Under which the samples may be used.")] = _LICENCE,
    yes: Annotated[bool, typer.Option("--yes", help="The signer has agreed to the text that is shown.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record a labelled session: asks for one sign after the other. Ctrl-C ends it early; what was recorded is kept.

    With --json, one line a take, then a summary.
    """
    from handcam.sessions.plan import make_plan
    from handcam.sessions.starting import SIGNER_RULE, is_signer_code
    from handcam.signs import load_sign_set

    if not is_signer_code(signer):
        raise typer.BadParameter(f'"{signer}" is no code for a signer. {SIGNER_RULE}', param_hint="--signer")
    with told():
        settings = settings_with(source, sign_set)
        signs = load_sign_set(settings.stabiliser.sign_set)
        shown = _hands(hands)
        plan = make_plan(signs, _digits(digits, signs), takes, shown)
        consent = _ask_for_consent(licence, frames, yes)
        if "both" in shown:
            tracker = settings.tracker.model_copy(update={"max_hands": 2})
            settings = settings.model_copy(update={"tracker": tracker})
        wishes = _Wishes(settings, signs, plan, signer, consent, licence, out.expanduser(), frames, rate)
        _record(wishes, countdown, take, as_json)


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What is to be recorded. rate: samples a second and hand."""

    settings: "Settings"
    sign_set: "SignSet"
    plan: "tuple[Prompt, ...]"
    signer: str
    consent: "Consent"
    licence: str
    out: Path
    frames: bool
    rate: float


class _Session:
    """A sink that begins with the first result: only then the camera's facts are known."""

    def __init__(self, wishes: _Wishes, countdown: float, take: float) -> None:
        self.source = ""
        self.conductor: Conductor | None = None
        self._wishes, self._countdown, self._take = wishes, countdown, take

    def write(self, result: "Result") -> None:
        """Begin the session where that is to be done, and hand on."""
        if self.conductor is None:
            self.conductor = self._begin(*result.frame.size)
        self.conductor.write(result)

    def close(self) -> None:
        """The session is ended by whoever began it."""

    def _begin(self, width: int, height: int) -> "Conductor":
        from handcam.build import network_of
        from handcam.sessions.conducting import Conductor
        from handcam.sessions.format import CameraInfo
        from handcam.sessions.starting import session_info, start_recording

        wishes, rate = self._wishes, self._wishes.settings.source.rate
        info = session_info(
            signer=wishes.signer,
            consent=wishes.consent,
            sign_set=wishes.sign_set,
            camera=CameraInfo(name=self.source, width=width, height=height, rate=rate),
            plan=wishes.plan,
            licence=wishes.licence,
            mirrored=False,  # there is no picture to be seen
            whole_frames=wishes.frames,
            network=network_of(wishes.settings),
        )
        recorder = start_recording(info, wishes.out, wishes.rate)
        conductor = Conductor(recorder, wishes.plan, self._countdown, self._take)
        conductor.start()
        return conductor


def _record(wishes: _Wishes, countdown: float, take: float, as_json: bool) -> None:
    from handcam.benchmark import Stopwatch
    from handcam.build import make_pipeline, make_source, make_stabiliser
    from handcam.runner import Runner

    settings = wishes.settings
    stabiliser, stopwatch = make_stabiliser(settings, wishes.sign_set), Stopwatch()
    session = _Session(wishes, countdown, take)
    source = make_source(settings.source)
    runner = Runner(source, lambda: make_pipeline(settings, stabiliser), [session, stopwatch], paced=False)
    session.source = source.name
    lost = ""
    try:
        runner.start()
        _lead(runner, session, as_json)
    except KeyboardInterrupt:
        pass
    finally:
        runner.stop()
        if session.conductor is not None and not session.conductor.end():
            lost = session.conductor.recorder.status.error
    if session.conductor is not None:
        _tell(_summary(session.conductor, wishes, stopwatch.fps, runner.status.dropped), as_json)
    for error in filter(None, (runner.status.source_error, runner.status.pipeline_error, lost)):
        raise HandcamError(error)
    if session.conductor is None or not session.conductor.recorder.status.written:
        raise HandcamError("Nothing was recorded. Show the hand that is asked for while a take is under way.")


def _lead(runner: "Runner", session: _Session, as_json: bool) -> None:
    """Until the plan is over, the source ends or the disk is full."""
    from handcam.cli.prompting import JsonPrompts, TerminalPrompts
    from handcam.sessions.plan import Phase

    with JsonPrompts() if as_json else TerminalPrompts() as prompts:
        ended = False
        while not ended:
            ended = runner.wait(0.05)
            if session.conductor is None:
                continue
            moment = session.conductor.moment
            prompts.show(session.conductor, moment, runner.status.lost)
            ended = ended or moment.phase is Phase.OVER or bool(moment.recording.error)


def _summary(conductor: "Conductor", wishes: _Wishes, fps: float, missed: int) -> dict[str, Any]:
    moment = conductor.moment
    status = moment.recording
    counts: dict[str, dict[str, int]] = {}
    for (label, hand), count in sorted(status.counts.items()):
        counts.setdefault(label, {})[hand] = count
    return {
        "event": "summary",
        "folder": str(conductor.recorder.folder),
        "prompts": len(conductor.plan),
        "shown": moment.number,
        "samples": sum(status.counts.values()),
        "counts": counts,
        "written": status.written,
        "dropped": status.dropped,
        "target_rate": wishes.rate,
        "rate": round(status.rate, 2),
        "flags": dict(sorted(status.doubtful.items())),
        "fps": round(fps, 1),
        "frames_missed": missed,
    }


def _tell(summary: dict[str, Any], as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(summary))
        return
    from handcam.cli.prompting import summary_lines

    for line in summary_lines(summary):
        typer.echo(line)


def _ask_for_consent(licence: str, frames: bool, yes: bool) -> "Consent":
    """Show the text and ask whether the signer agrees.

    Raises:
        HandcamError: the signer does not.
    """
    from handcam.sessions.format import Consent
    from handcam.sessions.starting import consent_text

    text = consent_text(licence, whole_frames=frames)
    typer.echo(text, err=True)
    if not yes and not typer.confirm("Does the signer agree?", err=True):
        raise HandcamError("Nothing was recorded: the signer did not agree. Ask again, or record somebody else.")
    return Consent(text=text, given=datetime.now(UTC))


def _digits(named: str, signs: "SignSet") -> tuple[int, ...]:
    words = [word.strip() for word in named.split(",") if word.strip()]
    known = ", ".join(map(str, signs.values))
    for word in words:
        if not word.isdecimal() or int(word) not in signs.values:
            raise typer.BadParameter(f'"{word}" is none of {known}: those are what {signs.title} shows')
    return tuple(int(word) for word in words) or signs.values


def _hands(named: str) -> "tuple[Hands, ...]":
    from handcam.sessions.plan import Hands

    words = [word.strip() for word in named.split(",") if word.strip()]
    unknown = [word for word in words if word not in get_args(Hands)]
    if unknown or not words:
        raise typer.BadParameter(f'"{", ".join(unknown)}" is none of right, left and both: give one or several of them')
    hands: tuple[Hands, ...] = get_args(Hands)
    return tuple(sorted((hand for hand in hands if hand in words), key=words.index))
