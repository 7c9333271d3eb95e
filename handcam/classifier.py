"""Naming the handshape on a crop: LiteRT on the CPU, compiled TensorFlow where there is a GPU."""

import ctypes
import ctypes.util
import importlib.util
import logging
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from handcam.card import ModelCard, load_card, read_checked
from handcam.cropping import CROP_SIDE, MARGIN
from handcam.domain import LANDMARKS, Crop, Prediction
from handcam.errors import ModelError
from handcam.importing import import_heavy
from handcam.resources import model

log = logging.getLogger(__name__)

CARD, KERAS, LITERT = "handshape.json", "handshape.keras", "handshape.tflite"


class LiteRTClassifier:
    """The network on one CPU thread, 0.2 s to load. TensorFlow is not needed. One thread."""

    device = "CPU (LiteRT)"

    def __init__(self, folder: Path | None = None) -> None:
        """folder: where card and network are; None: the ones that come with handcam."""
        self._folder = folder or model("")
        self._interpreter: Any = None
        self._inputs: dict[str, int] = {}
        self._output = 0
        self._handshapes: tuple[str, ...] = ()

    def open(self) -> None:
        """Load the network, if it is the one its card describes."""
        card = checked_card(self._folder)
        path = self._folder / LITERT
        shapes = {"pixels": (CROP_SIDE, CROP_SIDE, 3), "landmarks": (LANDMARKS, 2), "world": (LANDMARKS, 3)}
        self._interpreter, self._inputs, self._output = load_litert(
            read_checked(path, card), path, shapes, len(card.handshapes)
        )
        self._handshapes = card.handshapes

    def classify(self, crop: Crop) -> Prediction:
        """Calibrated probabilities over handshapes."""
        for name, values in _named(crop).items():
            self._interpreter.set_tensor(self._inputs[name], values)
        self._interpreter.invoke()
        return Prediction(self._handshapes, self._interpreter.get_tensor(self._output)[0])

    def close(self) -> None:
        """Free the network."""
        self._interpreter = None


class TensorFlowClassifier:
    """The network as one compiled TensorFlow function, on the GPU where TensorFlow sees one. One thread."""

    def __init__(self, folder: Path | None = None) -> None:
        """folder: where card and network are; None: the ones that come with handcam."""
        self._folder = folder or model("")
        self._function: Any = None
        self._handshapes: tuple[str, ...] = ()
        self.device = "TensorFlow"
        self.on_gpu = False

    def open(self) -> None:
        """Import TensorFlow and compile the network (seconds)."""
        card = checked_card(self._folder)
        path = self._folder / KERAS
        read_checked(path, card)
        try:
            tensorflow = import_heavy("tensorflow")
            from handcam.network import load_network
        except (ImportError, OSError) as error:
            raise ModelError("TensorFlow cannot be loaded ({reason}). Run `uv sync`.", reason=error) from error
        try:
            network = load_network(path, len(card.handshapes), card.temperature)
        except (ValueError, TypeError, KeyError, OSError, BadZipFile) as error:
            raise ModelError(
                '"{path}" is not handcam\'s network ({reason}). Run `handcam train` again.', path=path, reason=error
            ) from None
        self.on_gpu = _use_gpu(tensorflow)
        self.device = "GPU (TensorFlow)" if self.on_gpu else "CPU (TensorFlow)"
        self._function = _compiled(tensorflow, network)
        self._handshapes = card.handshapes
        blank = np.zeros((21, 3), np.float32)
        self.classify(Crop(np.zeros((CROP_SIDE, CROP_SIDE, 3), np.uint8), blank[:, :2], blank))  # traces it now

    def classify(self, crop: Crop) -> Prediction:
        """Calibrated probabilities over handshapes."""
        return Prediction(self._handshapes, self._function(**_named(crop))["probabilities"].numpy()[0])

    def close(self) -> None:
        """Free the network."""
        self._function = None


class PreferGPU:
    """The first classifier where it really runs on a GPU, the second elsewhere. One thread."""

    def __init__(self, gpu: TensorFlowClassifier, cpu: LiteRTClassifier) -> None:
        self._gpu, self._cpu = gpu, cpu
        self._chosen: TensorFlowClassifier | LiteRTClassifier = cpu

    @property
    def device(self) -> str:
        """The chosen one's, once it is open."""
        return self._chosen.device

    def open(self) -> None:
        """Try the GPU; whatever is in the way, the CPU is good enough."""
        try:
            self._gpu.open()
            if self._gpu.on_gpu:
                self._chosen = self._gpu
                return
            log.info("TensorFlow sees no GPU: the CPU is used")
        except Exception as error:  # TensorFlow raises errors of many kinds when CUDA and driver do not match
            log.info("the GPU cannot be used (%s): the CPU is used", error)
        self._gpu.close()
        self._cpu.open()

    def classify(self, crop: Crop) -> Prediction:
        """Calibrated probabilities over handshapes."""
        return self._chosen.classify(crop)

    def close(self) -> None:
        """Free both networks."""
        self._gpu.close()
        self._cpu.close()


def load_litert(
    content: bytes, path: Path, shapes: Mapping[str, tuple[int, ...]], classes: int
) -> tuple[Any, dict[str, int], int]:
    """A network on one CPU thread: its interpreter, the tensors of its inputs by name, and that of "probabilities".

    path: where the content came from, for the message. shapes: of its float32 inputs for one hand, by name.
    classes: probabilities it gives.

    Raises:
        ModelError: LiteRT or the network cannot be loaded, or the network has other inputs or another output.
    """
    try:
        from ai_edge_litert.interpreter import Interpreter
    except (ImportError, OSError) as error:
        raise ModelError("LiteRT cannot be loaded ({reason}). Run `uv sync`.", reason=error) from error
    try:
        interpreter = Interpreter(model_content=content, num_threads=1)
        interpreter.allocate_tensors()
        details = interpreter.get_signature_runner()
        inputs, output = details.get_input_details(), details.get_output_details()["probabilities"]
    except (ValueError, RuntimeError, KeyError) as error:
        raise ModelError(
            "LiteRT cannot load {path} ({reason}). Run `handcam train` again.", path=path, reason=error
        ) from None
    wanted = {name: ((1, *shape), np.float32) for name, shape in shapes.items()}
    found = {name: (tuple(map(int, each["shape"])), each["dtype"]) for name, each in inputs.items()}
    if found != wanted or tuple(map(int, output["shape"])) != (1, classes):
        raise ModelError(
            '"{path}" has inputs or an output of other shapes than its card says. Run `handcam train`.', path=path
        )
    return interpreter, {name: int(each["index"]) for name, each in inputs.items()}, int(output["index"])


def checked_card(folder: Path) -> ModelCard:
    """The card of the network in this folder, if this version of handcam cuts crops as it expects.

    Raises:
        ModelError: it is missing or made for other crops.
    """
    card = load_card(folder / CARD)
    if (card.crop_side, card.crop_margin) != (CROP_SIDE, MARGIN):
        raise ModelError(
            "The network in {folder} was made for other crops. Run `handcam train` with this version.", folder=folder
        )
    return card


def find_gpu() -> bool:
    """Whether there is an NVIDIA GPU that TensorFlow could use, asked of the driver: TensorFlow stays unimported.

    TensorFlow needs cuDNN besides the driver, from its own packages or the system's, and has had no GPU support on
    native Windows since 2.11.
    """
    return count_gpus() > 0 and has_cuda_libraries()


def count_gpus() -> int:
    """NVIDIA GPUs the driver reports; 0 where there is no driver, and on Windows (see `find_gpu`)."""
    if sys.platform == "win32":
        return 0
    try:
        cuda = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return 0
    count = ctypes.c_int(0)
    works = cuda.cuInit(0) == 0 and cuda.cuDeviceGetCount(ctypes.byref(count)) == 0
    return count.value if works else 0


def has_cuda_libraries() -> bool:
    """Whether cuDNN is installed, as a package beside TensorFlow or in the system."""
    try:
        packaged = importlib.util.find_spec("nvidia.cudnn") is not None
    except ModuleNotFoundError:
        packaged = False
    return packaged or ctypes.util.find_library("cudnn") is not None


def _use_gpu(tensorflow: Any) -> bool:
    """Whether TensorFlow sees a GPU; if so, let it take memory as it goes and not all at once."""
    gpus = tensorflow.config.list_physical_devices("GPU")
    for gpu in gpus:
        tensorflow.config.experimental.set_memory_growth(gpu, True)
    return bool(gpus)


def _named(crop: Crop) -> dict[str, Any]:
    return {
        "pixels": crop.pixels[None].astype(np.float32),
        "landmarks": crop.landmarks[None],
        "world": crop.world[None],
    }


def _compiled(tensorflow: Any, network: Any) -> Any:
    signature = {
        tensor.name: tensorflow.TensorSpec((1, *tensor.shape[1:]), tensorflow.float32) for tensor in network.inputs
    }

    def serve(pixels: Any, landmarks: Any, world: Any) -> Any:
        return network([pixels, landmarks, world], training=False)

    function = tensorflow.function(serve)
    return function.get_concrete_function(**signature)
