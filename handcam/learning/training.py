"""`handcam train`: from labelled pictures to the network, its LiteRT file and its card.

    pictures -> samples -> leave one source out, each in turn -> temperature, threshold, scores
                        -> all training sources               -> handshape.keras, .tflite, .json

Everything made on the way is kept under OUT/work, so a run that was stopped goes on where it was.
"""

import hashlib
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from handcam.card import DataSource, ModelCard
from handcam.classifier import CARD, KERAS, LITERT
from handcam.cropping import CROP_SIDE, MARGIN
from handcam.errors import LearningError
from handcam.learning.augmentation import augment
from handcam.learning.dataset import HANDSHAPES, Samples, load_samples
from handcam.learning.evaluation import HeldOut, calibration_error, choose_threshold, fit_temperature, score
from handcam.learning.model import build_network, logits_of, partial_label_loss, with_probabilities
from handcam.learning.origins import origin_of
from handcam.learning.progress import Progress
from handcam.signs import Handshape

_BATCH = 128
_OUTPUTS = ("fused", "landmarks_only")
_RENDERED_WEIGHT = 2.0
_LETTER_WEIGHT = 0.5
_LETTERS = (Handshape.C, Handshape.G, Handshape.P, Handshape.Q, Handshape.CROSSED)
"""What a picture counts for in training, where not 1: see docs/experiments.md."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to train and how.

    validate: sources that are only scored, never trained on.
    never_held_out: sources that are always trained on and count twice: rendered hands, which are no stranger's.
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
    with progress.task("Pictures") as advance:
        samples = load_samples(plan.folders, work / "samples", plan.workers, advance)
    sources = sorted(set(samples.sources))
    unknown = {*plan.validate, *plan.never_held_out} - set(sources)
    if unknown:
        raise LearningError(f"No picture is of source {', '.join(sorted(unknown))}. There are: {', '.join(sources)}.")
    training = samples.at(~np.isin(samples.sources, plan.validate))
    held_out = [_held_out(name, samples, training, plan, progress) for name in _left_out(training, plan)]
    network = _fitted("all sources", training, plan, progress)
    temperature = fit_temperature(held_out) if held_out else 1.0
    threshold = choose_threshold(held_out, temperature) if held_out else 0.7
    scored = [*held_out, *(_predicted(network, samples.at(samples.sources == name)) for name in plan.validate)]
    hashes = _export(network, temperature, plan.out)
    card = ModelCard(
        handshapes=HANDSHAPES,
        crop_side=CROP_SIDE,
        crop_margin=MARGIN,
        parameters=network.count_params(),
        seed=plan.seed,
        epochs=plan.epochs,
        temperature=temperature,
        calibration_error=calibration_error(held_out, temperature) if held_out else None,
        threshold=threshold,
        scores={part.samples.pictures[0].source: score(part, temperature, threshold) for part in scored},
        data=tuple(_data_source(name, samples, plan) for name in sources),
        versions={name: version(name) for name in ("handcam", "keras", "mediapipe", "tensorflow")},
        sha256=hashes,
    )
    (plan.out / CARD).write_text(card.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return card


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
            return HeldOut(test, *(logits[output] for output in _OUTPUTS))
    network = _fitted(f"without {name}", training.at(training.sources != name), plan, progress)
    part = _predicted(network, test)
    unfinished = kept.with_suffix(".part.npz")
    np.savez_compressed(unfinished, fused=part.fused, landmarks_only=part.landmarks_only)
    unfinished.replace(kept)
    return part


def _predicted(network: keras.Model, samples: Samples) -> HeldOut:
    inputs = [samples.pixels.astype(np.float32), samples.landmarks, samples.world]
    return HeldOut(samples, *(logits_of(network, inputs, output) for output in _OUTPUTS))


def _fitted(name: str, samples: Samples, plan: Plan, progress: Progress) -> keras.Model:
    """The network trained on these samples; goes on from the last whole epoch of a run that was stopped."""
    samples = samples.at(samples.found)
    if len(samples.pictures) < _BATCH:
        raise LearningError(f"Only {len(samples.pictures)} hands were found in the pictures. Name more with --data.")
    keras.utils.set_random_seed(plan.seed)
    network = build_network(len(HANDSHAPES))
    batches = _batches(samples, plan)
    rate = keras.optimizers.schedules.CosineDecay(2e-3, plan.epochs * (len(samples.pictures) // _BATCH))
    network.compile(keras.optimizers.AdamW(rate, weight_decay=1e-3), loss=dict.fromkeys(_OUTPUTS, partial_label_loss))
    backup = keras.callbacks.BackupAndRestore(str(_work(plan, name, samples, "")), delete_checkpoint=False)
    with progress.task(f"Training, {name}") as advance:
        report = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: advance(epoch + 1, plan.epochs))
        network.fit(batches, epochs=plan.epochs, verbose=0, callbacks=[backup, report], shuffle=False)
    return network


def _batches(samples: Samples, plan: Plan) -> Any:
    inputs = {"pixels": samples.pixels, "landmarks": samples.landmarks, "world": samples.world}
    rows = tf.data.Dataset.from_tensor_slices((inputs, samples.possible, _weights(samples, plan)))
    batches = rows.shuffle(len(samples.pictures), seed=plan.seed).batch(_BATCH, drop_remainder=True)
    return batches.map(_augmented, num_parallel_calls=2).prefetch(2)


def _augmented(inputs: dict[str, Any], label: Any, weight: Any) -> tuple[Any, Any, Any]:
    changed = augment({**inputs, "pixels": tf.cast(inputs["pixels"], tf.float32)})
    return changed, dict.fromkeys(_OUTPUTS, label), dict.fromkeys(_OUTPUTS, weight)


def _weights(samples: Samples, plan: Plan) -> npt.NDArray[np.float32]:
    """float32 (n,) with a mean of 1."""
    letters = samples.possible[:, [HANDSHAPES.index(letter) for letter in _LETTERS]].any(axis=1)
    rendered = np.isin(samples.sources, plan.never_held_out)
    weights = np.where(letters, _LETTER_WEIGHT, 1.0) * np.where(rendered, _RENDERED_WEIGHT, 1.0)
    shares: npt.NDArray[np.float32] = (weights / weights.mean()).astype(np.float32)
    return shares


def _export(network: keras.Model, temperature: float, out: Path) -> dict[str, str]:
    with_probabilities(network, temperature).save(out / KERAS)
    with_probabilities(network, temperature, batch=1).export(out / LITERT, format="litert", verbose=False)
    return {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in (KERAS, LITERT)}


def _work(plan: Plan, name: str, samples: Samples, suffix: str) -> Path:
    """A place under OUT/work that is this run's own: other data, weights, code, seed or epochs get another."""
    facts = hashlib.sha256(f"{name} {plan.epochs} {plan.seed}".encode())
    arrays = (samples.possible, samples.found, samples.pixels, samples.landmarks, samples.world)
    for array in (*arrays, _weights(samples, plan)):
        facts.update(np.ascontiguousarray(array).tobytes())
    for file in ("model.py", "augmentation.py", "training.py"):
        facts.update((Path(__file__).parent / file).read_bytes())
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
