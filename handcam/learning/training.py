"""`handcam train`: from labelled pictures to the network, its LiteRT file and its card.

    pictures -> samples -> leave one source out, each in turn -> temperature, threshold, scores
                        -> all training sources               -> handshape.keras, .tflite, .json

Everything made on the way is kept under OUT/work, so a run that was stopped goes on where it was.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from handcam import network as architecture
from handcam.card import DataSource, ModelCard, SourceScore
from handcam.classifier import CARD, KERAS, LITERT
from handcam.cropping import CROP_SIDE, MARGIN
from handcam.errors import LearningError
from handcam.learning import augmentation, fitting
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.evaluation import Choice, HeldOut, Temperatures, choose, score
from handcam.learning.exclusions import without_excluded
from handcam.learning.exporting import export, hash_of
from handcam.learning.fitting import BATCH, OUTPUTS, choose_strategy, fit, logits_of
from handcam.learning.origins import origin_of
from handcam.learning.progress import Progress
from handcam.learning.samples import Samples, load_samples
from handcam.signs import Handshape
from handcam.stills import LOOKS

_OTHER_WEIGHT = 0.3
_LETTER_WEIGHT = 0.5
_LETTERS = (Handshape.C, Handshape.G, Handshape.P, Handshape.Q, Handshape.CROSSED)
"""What a picture counts for in training, where not 1: see docs/experiments.md."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to train and how.

    validate: sources that are only scored, never trained on.
    never_held_out: sources that are always trained on: rendered hands, which are no stranger's.
    """

    folders: tuple[Path, ...]
    out: Path
    validate: tuple[str, ...] = ()
    never_held_out: tuple[str, ...] = ()
    epochs: int = 12
    seed: int = 1
    workers: int = 2


def train(plan: Plan, progress: Progress) -> ModelCard:
    """Train, score, export. Returns the card that was written beside the network.

    Raises:
        LearningError: the data does not do, or the folder cannot be written.
    """
    work = plan.out / "work"
    try:
        work.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LearningError(
            f'"{plan.out}" cannot be written ({error.strerror}). Name another folder with --out.'
        ) from None
    choose_strategy()  # other machines are joined before anything is computed
    with progress.task("Pictures") as advance:
        samples = load_samples(plan.folders, work / "samples", plan.workers, advance)
    sources = sorted(set(samples.sources))
    unknown = {*plan.validate, *plan.never_held_out} - set(sources)
    if unknown:
        raise LearningError(f"No picture is of source {', '.join(sorted(unknown))}. There are: {', '.join(sources)}.")
    samples = without_excluded(samples)
    training = samples.at(~np.isin(samples.sources, plan.validate))
    held_out = [_held_out(name, samples, training, plan, progress) for name in _left_out(training, plan)]
    for part in held_out:
        _write_without(part, held_out, training, plan, progress)
    choice = choose(held_out) if held_out else Choice(Temperatures(1.0, 1.0, 1.0), 0.7)
    network = _fitted("all sources", training, plan, progress)
    validated = [_predicted(network, samples.at(samples.sources == name)) for name in plan.validate]
    unseen = np.isin(samples.sources, plan.validate) if plan.validate else samples.found
    scores = {
        **{part.source: score(part, choose(held_out, without=part)) for part in held_out},
        **{part.source: score(part, choice) for part in validated},
    }
    return _write(network, samples, samples.at(unseen), choice, scores, plan, plan.out)


def _write(
    network: keras.Model,
    samples: Samples,
    unseen: Samples,
    choice: Choice,
    scores: dict[str, SourceScore],
    plan: Plan,
    out: Path,
) -> ModelCard:
    """The network and its card as files.

    samples: those that went in or were only scored. unseen: those that its number formats are measured on.
    """
    exports, chosen = export(network, choice.temperatures.one, unseen, out)
    card = ModelCard(
        handshapes=HANDSHAPES,
        crop_side=CROP_SIDE,
        crop_margin=MARGIN,
        parameters=network.count_params(),
        seed=plan.seed,
        epochs=plan.epochs,
        temperature=choice.temperatures.one,
        looks_softening=choice.temperatures.softening,
        looks_temperature=choice.temperatures.looks,
        threshold=choice.threshold,
        exports=exports,
        chosen=chosen,
        scores=scores,
        data=tuple(_data_source(name, samples, plan) for name in sorted(set(samples.sources))),
        versions={name: version(name) for name in ("handcam", "keras", "mediapipe", "tensorflow")},
        sha256={name: hash_of(out / name) for name in (KERAS, LITERT)},
    )
    (out / CARD).write_text(card.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return card


def _write_without(
    part: HeldOut, held_out: Sequence[HeldOut], training: Samples, plan: Plan, progress: Progress
) -> None:
    """The network that has not seen a source, with all that was chosen on the others, under OUT/without: for measuring
    how it reads that source in other ways, such as `handcam evaluate --live`."""
    out = plan.out / "without" / part.source
    out.mkdir(parents=True, exist_ok=True)
    others, choice = training.at(training.sources != part.source), choose(held_out, without=part)
    network = _fitted(f"without {part.source}", others, plan, progress)
    _write(network, others, part.samples, choice, {part.source: score(part, choice)}, plan, out)


def _left_out(training: Samples, plan: Plan) -> list[str]:
    """The sources to leave out in turn: none where nothing would remain to train on."""
    sources = sorted(set(training.sources))
    return [name for name in sources if name not in plan.never_held_out] if len(sources) > 1 else []


def _held_out(name: str, samples: Samples, training: Samples, plan: Plan, progress: Progress) -> HeldOut:
    """One source, read by a network trained on all others."""
    test = samples.at(samples.sources == name)
    kept = _work(plan, f"without {name}", training, ".npz")
    if kept.exists():
        with np.load(kept) as logits:
            return HeldOut(test, *(logits[output] for output in OUTPUTS))
    network = _fitted(f"without {name}", training.at(training.sources != name), plan, progress)
    part = _predicted(network, test)
    unfinished = kept.with_suffix(".part.npz")
    np.savez_compressed(unfinished, fused=part.fused, landmarks_only=part.landmarks_only)
    unfinished.replace(kept)
    return part


def _predicted(network: keras.Model, samples: Samples) -> HeldOut:
    arrays = (samples.pixels, samples.landmarks, samples.world)
    flat = [array.reshape(-1, *array.shape[2:]) for array in arrays]
    shape = (len(samples.pictures), LOOKS, len(HANDSHAPES))
    return HeldOut(samples, *(logits.reshape(shape) for logits in logits_of(network, flat, OUTPUTS)))


def _fitted(name: str, samples: Samples, plan: Plan, progress: Progress) -> keras.Model:
    """The network trained on these samples; goes on from the last whole epoch of a run that was stopped."""
    samples = samples.at(samples.found)
    if len(samples.pictures) < BATCH:
        raise LearningError(f"Only {len(samples.pictures)} hands were found in the pictures. Name more with --data.")
    with progress.task(f"Training, {name}") as advance:
        return fit(
            samples,
            _weights(samples),
            epochs=plan.epochs,
            seed=plan.seed,
            backup=_work(plan, name, samples, ""),
            advance=advance,
            strategy=choose_strategy(),
        )


def _weights(samples: Samples) -> npt.NDArray[np.float32]:
    """float32 (n,) with a mean of 1."""
    letters = samples.possible[:, [HANDSHAPES.index(letter) for letter in _LETTERS]].any(axis=1)
    other = samples.possible[:, HANDSHAPES.index(Handshape.OTHER)] > 0
    weights = np.where(letters, _LETTER_WEIGHT, 1.0) * np.where(other, _OTHER_WEIGHT, 1.0)
    shares: npt.NDArray[np.float32] = (weights / weights.mean()).astype(np.float32)
    return shares


def _work(plan: Plan, name: str, samples: Samples, suffix: str) -> Path:
    """A place under OUT/work that is this run's own: other data, weights, code, seed or epochs get another."""
    facts = hashlib.sha256(f"{name} {plan.epochs} {plan.seed}".encode())
    arrays = (samples.possible, samples.looked, samples.pixels, samples.landmarks, samples.world)
    for array in (*arrays, _weights(samples)):
        facts.update(np.ascontiguousarray(array).tobytes())
    for module in (architecture, augmentation, fitting):
        facts.update(Path(str(module.__file__)).read_bytes())
    facts.update(Path(__file__).read_bytes())
    return plan.out / "work" / f"{name}-{facts.hexdigest()[:12]}{suffix}"


def _data_source(name: str, samples: Samples, plan: Plan) -> DataSource:
    pictures = samples.at(samples.sources == name).pictures
    content = hashlib.sha256()
    for picture in pictures:
        content.update(picture.file.encode())
        content.update(picture.path.read_bytes())
    licence, origin = origin_of(name)
    use = "validate" if name in plan.validate else "train"
    return DataSource(
        name=name, pictures=len(pictures), licence=licence, origin=origin, sha256=content.hexdigest(), use=use
    )
