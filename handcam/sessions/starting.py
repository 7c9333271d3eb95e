"""Starting a session: what it is told of itself, what the signer is asked, and where it goes."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from platformdirs import user_documents_path

from handcam import __version__
from handcam.card import load_card
from handcam.classifier import CARD
from handcam.cropping import CROP_SIDE, MARGIN
from handcam.errors import SessionError
from handcam.resources import model
from handcam.sentences import Sentence
from handcam.sessions.format import CameraInfo, Consent, CropRecipe, SessionInfo
from handcam.sessions.plan import Prompt
from handcam.sessions.recording import Recorder
from handcam.signs import SignSet
from handcam.tracking import LANDMARK_MODEL, LANDMARK_MODEL_SHA256

SIGNER_RULE = Sentence('Give the signer a code of 1 to 32 letters, digits, "-" or "_", such as s01. Not a name.')
LICENCE = "private, not to be passed on"
"""Under which samples may be used unless something else is agreed."""
CONSENT = (
    "Pictures of my hand are recorded, with what I am asked to show. {frames} They stay on this computer until "
    "somebody copies them, and are for teaching and testing programs that read hand signs. Licence: {licence}. My name "
    "is not recorded. I can stop at any time, and have everything deleted later by naming my code."
)
"""What a signer is asked; with {frames}, one of the two below, and {licence}."""
CROPS_ALONE = "Nothing else of the picture is kept."
WHOLE_FRAMES = "The whole picture is kept as well: it may show my face and the room."


def consent_text(licence: str = LICENCE, *, whole_frames: bool = False) -> str:
    """What the signer is asked to agree to, in English."""
    return CONSENT.format(frames=WHOLE_FRAMES if whole_frames else CROPS_ALONE, licence=licence)


def is_signer_code(code: str) -> bool:
    """Whether this can stand for a signer; `SIGNER_RULE` says why not."""
    return re.fullmatch(r"[A-Za-z0-9_-]{1,32}", code) is not None


def default_folder() -> Path:
    """Where sessions go unless the user chooses another folder. It need not exist."""
    return user_documents_path() / "handcam sessions"


def session_info(
    *,
    signer: str,
    consent: Consent,
    sign_set: SignSet,
    camera: CameraInfo,
    plan: Sequence[Prompt] = (),
    licence: str = LICENCE,
    mirrored: bool = True,
    whole_frames: bool = False,
    network: Path | None = None,
) -> SessionInfo:
    """session.json of a session that starts now, with this handcam and its models.

    mirrored: whether the signer sees the picture as in a mirror. network: the folder of that in use; None: handcam's.

    Raises:
        SessionError: the signer's code is none.
        ModelError: the network's card is missing or damaged.
    """
    if not is_signer_code(signer):
        raise SessionError('"{signer}" is no code for a signer. {rule}', signer=signer, rule=SIGNER_RULE)
    card = load_card((network or model("")) / CARD)
    return SessionInfo(
        id=uuid4().hex,
        started=datetime.now(UTC),
        handcam=__version__,
        models={**card.sha256, LANDMARK_MODEL: LANDMARK_MODEL_SHA256},
        camera=camera,
        mirrored=mirrored,
        crop=CropRecipe(side=CROP_SIDE, margin=MARGIN),
        signer=signer,
        consent=consent,
        licence=licence,
        sign_set=sign_set.name,
        digits=dict(sign_set.digits),
        handshapes=card.handshapes,
        plan=tuple(map(str, plan)),
        whole_frames=whole_frames,
    )


def folder_for(info: SessionInfo, parent: Path) -> Path:
    """A folder for this session that is not there yet, such as 2026-11-25T10-03-22Z-s01."""
    name = f"{info.started:%Y-%m-%dT%H-%M-%SZ}-{info.signer}"
    folder, number = parent / name, 1
    while folder.exists():
        number += 1
        folder = parent / f"{name}-{number}"
    return folder


def start_recording(info: SessionInfo, parent: Path, target_rate: float = 10.0) -> Recorder:
    """A recorder of this session in a new folder in `parent`, which is made where it is missing.

    target_rate: samples a second and hand.

    Raises:
        SessionError: it cannot be written there.
    """
    return Recorder(folder_for(info, parent), info, target_rate=target_rate)
