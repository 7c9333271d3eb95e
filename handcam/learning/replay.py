"""What the network must not forget while it is taught: rendered hands as numbers, shipped beside it.

    python -m handcam.learning.replay --pictures DIR --store DIR

writes models/replay.npz from pictures that `handcam.learning.synthetic` drew and the network was never trained on. A
hand takes 400 bytes: its landmarks, and what the pixel stream, which teaching leaves as it is, makes of its crop.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import numpy as np
import numpy.typing as npt
import typer

from handcam.card import load_card
from handcam.classifier import CARD, KERAS
from handcam.errors import ModelError
from handcam.resources import model

REPLAY = "replay.npz"
Part = Literal["learn", "choose", "report"]
"""What is trained on, what decides how much of the new is taken, and what is told to the user."""
PARTS: tuple[Part, ...] = get_args(Part)
_SHARES = (0.5, 0.25, 0.25)


@dataclass(frozen=True, eq=False, slots=True)
class Replay:
    """Hands side by side.

    landmarks: float32 (n, 21, 2). world: float32 (n, 21, 3). See `Crop`.
    seen: float32 (n, features) what goes into the pixel stream's last layer.
    labels: int64 (n,) index into the network's handshapes.
    """

    landmarks: npt.NDArray[np.float32]
    world: npt.NDArray[np.float32]
    seen: npt.NDArray[np.float32]
    labels: npt.NDArray[np.int64]


def load_replay(folder: Path | None = None) -> dict[Part, Replay]:
    """The hands of each part, of the network in this folder; None: of the one that comes with handcam.

    Raises:
        ModelError: they are missing, damaged, or another network's.
    """
    folder = folder or model("")
    path = folder / REPLAY
    try:
        with np.load(path, allow_pickle=False) as kept:
            arrays = {name: kept[name] for name in kept.files}
        network, part = str(arrays["network"]), arrays["part"]
        columns = (arrays["landmarks"], arrays["world"], arrays["seen"], arrays["labels"])
    except FileNotFoundError:
        raise ModelError(
            '"{path}" is missing, and nothing can be taught without it. Restore the files in models/.', path=path
        ) from None
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise ModelError(
            '"{path}" cannot be read ({reason}). Restore the files in models/.', path=path, reason=error
        ) from None
    if network != load_card(folder / CARD).sha256[KERAS]:
        raise ModelError('"{path}" belongs to another network. Restore the files in models/.', path=path)
    kinds: tuple[Any, ...] = (np.float32, np.float32, np.float32, np.int64)
    return {
        name: Replay(*(column[part == number].astype(kind) for column, kind in zip(columns, kinds, strict=True)))
        for number, name in enumerate(PARTS)
    }


def write_replay(pictures: Path, store: Path, workers: int = 2) -> int:
    """Write the replay of handcam's own network; gives how many hands it holds.

    pictures: a data folder of rendered hands. store: where crops are kept between runs.
    """
    from handcam.learning.adapting import streams_of
    from handcam.learning.samples import load_samples
    from handcam.network import load_trained

    samples = load_samples([pictures], store, workers)
    samples = samples.at(samples.found)
    card = load_card(model(CARD))
    streams = streams_of(load_trained(model(KERAS), len(card.handshapes)))
    order = np.random.default_rng(0).permutation(len(samples.pictures))
    landmarks, world = samples.landmarks[order, 0], samples.world[order, 0]
    seen = streams.look.predict([samples.pixels[order, 0].astype(np.float32), landmarks], verbose=0)
    ends = np.cumsum(_SHARES)[:-1] * len(order)
    np.savez_compressed(
        model(REPLAY),
        network=np.array(card.sha256[KERAS]),
        part=np.searchsorted(ends, np.arange(len(order)), side="right").astype(np.uint8),
        labels=samples.possible[order].argmax(axis=1).astype(np.uint8),
        landmarks=landmarks.astype(np.float16),
        world=world.astype(np.float16),
        seen=np.asarray(seen, np.float16),
    )
    return len(order)


def main(
    pictures: Annotated[Path, typer.Option(help="rendered hands, in folders named after handshapes")],
    store: Annotated[Path, typer.Option(help="where crops are kept between runs")],
) -> None:
    """Write the hands that the network must not forget."""
    typer.echo(f"{write_replay(pictures, store)} hands in {model(REPLAY)}")


if __name__ == "__main__":
    typer.run(main)
