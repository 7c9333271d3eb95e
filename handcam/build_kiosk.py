"""From the kiosk's configuration to its working parts, but for its screen."""

from collections.abc import Callable
from dataclasses import dataclass, field

from handcam import __version__
from handcam.build import make_classifier, make_source, make_stabiliser, make_tracker, network_of
from handcam.build_outputs import make_outputs
from handcam.errors import SettingsError, SourceError
from handcam.kiosk.commands import suited_signs
from handcam.kiosk.entering import EntryRules
from handcam.kiosk.health import HealthServer, Report, report_of
from handcam.kiosk.heartbeat import Pulse
from handcam.kiosk.holding import HoldTimes
from handcam.kiosk.machine import KioskMachine
from handcam.kiosk.pin import Gate, is_hash
from handcam.kiosk.station import Station
from handcam.kiosk.supervisor import Limits
from handcam.kiosk.telling import teller
from handcam.kiosk.view import Action
from handcam.kiosk_settings import KioskConfig
from handcam.outputs.delivery import Delivery
from handcam.pipeline import Pipeline
from handcam.protocols import FrameSource
from handcam.signs import SignSet, load_sign_set


@dataclass(slots=True)
class Kiosk:
    """The kiosk but for its screen: not started until `start`. Main thread; `speech` is for any.

    health: None where it is off. speech: what speaks, as the health endpoint tells it.
    """

    station: Station
    delivery: Delivery
    gate: Gate
    pulse: Pulse
    health: HealthServer | None = None
    speech: str = ""
    _stopped: bool = field(default=False, init=False)

    def start(self, port: int | None) -> None:
        """Begin to read, and to answer on this port; None: on none."""
        self.station.start()
        if port is not None:
            self.health = HealthServer(port, self.report)

    def stop(self) -> bool:
        """End it all, within some seconds; True when all threads have ended. Any number of times."""
        if self._stopped:
            return True
        self._stopped = True
        ended = self.station.stop(3.0)
        told = self.delivery.close(3.0)
        return (self.health is None or self.health.close()) and ended and told

    def report(self) -> Report:
        """How it is, for others. Any thread."""
        return report_of(
            self.station.status,
            self.delivery.statuses,
            version=__version__,
            restarts=self.pulse.restarts,
            speech=self.speech,
            screen_age=self.pulse.age,
        )


def make_kiosk(
    config: KioskConfig, pulse: Pulse | None = None, source: Callable[[], FrameSource] | None = None
) -> Kiosk:
    """Its parts, outputs started. source: makes one in place of the one that is configured.

    Raises:
        SignSetError: there is no such sign set.
        SettingsError: the signs that do something do not suit it, or the PIN's hash is none.
    """
    if config.lock.pin_hash and not is_hash(config.lock.pin_hash):
        raise SettingsError("lock.pin_hash is not what `handcam kiosk --set-pin` makes. Set the PIN anew with it.")
    sign_set = load_sign_set(config.stabiliser.sign_set)
    make = source or (lambda: make_source(config.source, loop_demo=True))
    machine = make_machine(config, sign_set, realtime=_is_camera(make))
    delivery = Delivery(make_outputs(config))
    station = Station(
        make, lambda: make_kiosk_pipeline(config, sign_set), machine, tell=teller(delivery, sign_set.name)
    )
    gate = Gate(config.lock.pin_hash, attempts=config.lock.attempts, wait=config.lock.wait)
    return Kiosk(station, delivery, gate, pulse or Pulse({}))


def signs_of(config: KioskConfig, sign_set: SignSet) -> dict[str, Action]:
    """Handshapes that do something: those of the configuration; where it names none, those that suit the sign set."""
    named = config.entry.signs
    return suited_signs(sign_set) if named is None else {str(sign): action for sign, action in named.items()}


def make_machine(config: KioskConfig, sign_set: SignSet, *, realtime: bool) -> KioskMachine:
    """What decides.

    Raises:
        SettingsError: as `KioskMachine`.
    """
    holding, entry, reading = config.holding, config.entry, config.stabiliser
    return KioskMachine(
        sign_set,
        signs_of(config, sign_set),
        holding=HoldTimes(
            lock_on=holding.lock_on,
            complete=holding.complete,
            keep=holding.keep,
            pause=holding.pause,
            digits=holding.digits,
        ),
        entry=EntryRules(
            length=entry.length or None,
            confirm=entry.confirm,
            pause_after=entry.pause_after,
            clear_after=entry.clear_after,
        ),
        smoothing=reading.smoothing,
        enter=reading.enter,
        leave=reading.leave,
        realtime=realtime,
    )


def make_kiosk_pipeline(config: KioskConfig, sign_set: SignSet) -> Pipeline:
    """What reads. Each hand stands for itself: one of them is followed. Call on the thread that will own it.

    Raises:
        ModelError: the network is gone or damaged.
    """
    stabiliser = make_stabiliser(config, sign_set)
    return Pipeline(make_tracker(config), make_classifier(network_of(config)), stabiliser)


def make_limits(config: KioskConfig) -> Limits:
    """How often the supervisor begins it again."""
    return Limits(restarts=config.station.restarts, within=config.station.within)


def _is_camera(make: Callable[[], FrameSource]) -> bool:
    """Whether the source is one; what cannot be made yet is taken for one."""
    try:
        return make().realtime
    except SourceError:
        return True
