"""From what the form says to a session that records."""

from handcam.build import network_of
from handcam.sessions.conducting import Conductor
from handcam.sessions.format import CameraInfo
from handcam.sessions.plan import make_plan
from handcam.sessions.starting import session_info, start_recording
from handcam.settings import Settings
from handcam.signs import SignSet
from handcam.ui.recording.wishes import Wishes


def begin_session(
    wishes: Wishes, sign_set: SignSet, settings: Settings, source: str, size: tuple[int, int]
) -> Conductor:
    """A session with its folder and session.json, not started yet.

    source: the name of what gives the frames. size: width and height of these, pixels.

    Raises:
        SessionError: it cannot be written where it should go.
        ModelError: the network in use, or its card, is missing or damaged.
    """
    shown = wishes.digits, wishes.takes, wishes.hands
    plan = make_plan(sign_set, *shown, hints=wishes.hints) if wishes.prompted else ()
    info = session_info(
        signer=wishes.signer,
        consent=wishes.consent,
        sign_set=sign_set,
        camera=CameraInfo(name=source, width=size[0], height=size[1], rate=settings.source.rate),
        plan=plan,
        licence=wishes.licence,
        mirrored=settings.window.mirror,
        whole_frames=wishes.whole_frames,
        network=network_of(settings),
    )
    recorder = start_recording(info, wishes.folder, wishes.rate)
    return Conductor(recorder, plan, wishes.countdown, wishes.take)
