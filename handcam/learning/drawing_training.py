"""`handcam train-drawings`: from a hand mesh and made-up drawings to the network for drawings and its card.

mesh -> sheets (in a process of its own) -> pictures -> cuts -> network -> temperature, threshold, scores
"""

import hashlib
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import keras
import tensorflow as tf

from handcam.card import DrawingCard
from handcam.drawings import CARD, CUT_MARGIN, CUT_SIDE, KERAS, LITERT
from handcam.errors import LearningError
from handcam.learning import drawing_model
from handcam.learning.dataset import HANDSHAPES
from handcam.learning.drawing_artist import HELD_OUT, TRAINING
from handcam.learning.drawing_model import augment, build_network, with_probabilities
from handcam.learning.drawing_samples import CutSamples, make_samples
from handcam.learning.drawing_scores import Read, best_temperature, choose_threshold, read_scenes, score
from handcam.learning.progress import Progress

_BATCH = 128
_NEW = 1000
"""Added to the seed for whatever is only scored."""


@dataclass(frozen=True, slots=True)
class DrawingPlan:
    """What to train: `count` pictures to train on."""

    mesh: Path
    out: Path
    count: int = 10000
    epochs: int = 10
    seed: int = 1
    workers: int = 2

    @property
    def rendered(self) -> int:
        """Rendered hands a handshape to train on; a fifth as many, others, are scored."""
        return min(max(self.count // 25, 5), 400)

    @property
    def held_out(self) -> int:
        """Pictures a style to score."""
        return min(max(self.count // 25, 4), 120)


def train_drawings(plan: DrawingPlan, progress: Progress) -> DrawingCard:
    """Render, draw, train, score, export. Returns the card that was written beside the network.

    Raises:
        LearningError: the mesh is missing, nothing can be rendered, or the folder cannot be written.
    """
    sheets, new_sheets = plan.out / "work" / "sheets", plan.out / "work" / "new-sheets"
    with progress.task("Hands rendered") as advance:
        _render(plan, sheets, plan.rendered, plan.seed)
        advance(1, 2)
        _render(plan, new_sheets, plan.rendered // 5, plan.seed + _NEW)
        advance(2, 2)
    with progress.task("Pictures drawn") as advance:
        samples = make_samples(plan.count, plan.seed, sheets, plan.out / "work" / "cuts", plan.workers, advance)
    return export(fitted(samples, plan, progress), new_sheets, plan, progress)


def _render(plan: DrawingPlan, out: Path, per_handshape: int, seed: int) -> None:
    """Sheets in a folder, once: VTK and TensorFlow cannot share a process."""
    if (out / "done").is_file():
        return
    words = ("--mesh", plan.mesh, "--out", out, "--per-handshape", per_handshape, "--seed", seed)
    command = [sys.executable, "-m", "handcam.learning.toon", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise LearningError(done.stderr.strip() or f"Rendering ended with code {done.returncode}. Try it again.")
    (out / "done").touch()


def fitted(samples: CutSamples, plan: DrawingPlan, progress: Progress) -> keras.Model:
    """The network trained on these samples; goes on from the last whole epoch of a run that was stopped."""
    facts = hashlib.sha256(f"{plan.epochs} {plan.seed}".encode() + samples.cuts.tobytes() + samples.labels.tobytes())
    for code in (Path(__file__), Path(str(drawing_model.__file__))):
        facts.update(code.read_bytes())
    backup = plan.out / "work" / f"training-{facts.hexdigest()[:12]}"
    keras.utils.set_random_seed(plan.seed)
    network = build_network(len(HANDSHAPES))
    rows = tf.data.Dataset.from_tensor_slices((samples.cuts, samples.labels))
    batches = rows.shuffle(len(samples.labels), seed=plan.seed).batch(_BATCH, drop_remainder=True)
    batches = batches.map(_augmented, num_parallel_calls=2).prefetch(2)
    rate = keras.optimizers.schedules.CosineDecay(3e-3, plan.epochs * (len(samples.labels) // _BATCH))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    network.compile(keras.optimizers.AdamW(rate, weight_decay=2e-3), loss=loss)
    with progress.task("Training") as advance:
        report = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: advance(epoch + 1, plan.epochs))
        kept = keras.callbacks.BackupAndRestore(str(backup), delete_checkpoint=False)
        network.fit(batches, epochs=plan.epochs, verbose=0, callbacks=[kept, report], shuffle=False)
    return network


def _augmented(cuts: Any, labels: Any) -> tuple[Any, Any]:
    return augment(tf.cast(cuts, tf.float32)), labels


def export(network: keras.Model, new_sheets: Path, plan: DrawingPlan, progress: Progress) -> DrawingCard:
    """Choose temperature and threshold on new drawings in the trained styles, score the others, write all files."""

    def read(name: str, style: Any) -> Read:
        with progress.task(f"Scoring, {name}") as advance:
            return read_scenes(network, style, plan.held_out, plan.seed + _NEW, new_sheets, advance)

    known, nothing = read("known styles", TRAINING), read("no hands", None)
    temperature = best_temperature(known)
    threshold = choose_threshold(known, nothing, temperature)
    styles = {style.name: read(style.name, style) for style in HELD_OUT}
    reads = {"new drawings in trained styles": known, **styles, "no hands": nothing}
    card = DrawingCard(
        handshapes=HANDSHAPES,
        cut_side=CUT_SIDE,
        cut_margin=CUT_MARGIN,
        parameters=network.count_params(),
        seed=plan.seed,
        epochs=plan.epochs,
        temperature=temperature,
        threshold=threshold,
        threshold_from=(
            f"{plan.held_out} new drawings in the trained styles and {plan.held_out} pictures without hands: "
            "at most 3 % of either tell a digit that is not there"
        ),
        scores={name: score(part, temperature, threshold) for name, part in reads.items()},
        data=f"{plan.count} pictures drawn by handcam, in part from the generic hand of WebXR Input Profiles (MIT)",
        versions={name: version(name) for name in ("handcam", "keras", "opencv-python", "tensorflow")},
        sha256=_write(network, temperature, plan.out),
    )
    (plan.out / CARD).write_text(card.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return card


def _write(network: keras.Model, temperature: float, out: Path) -> dict[str, str]:
    try:
        with_probabilities(network, temperature).save(out / KERAS)
        (out / LITERT).write_bytes(_half(with_probabilities(network, temperature, batch=1)))
        return {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in (KERAS, LITERT)}
    except OSError as error:
        raise LearningError(f'"{out}" cannot be written ({error.strerror}). Name another folder with --out.') from None


def _half(network: keras.Model) -> bytes:
    """For LiteRT, with weights of 16 bits: half the size, and the same answers to three places."""
    with TemporaryDirectory() as folder:
        network.export(folder, format="tf_saved_model", verbose=False)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
        content: bytes = converter.convert()
    return content
