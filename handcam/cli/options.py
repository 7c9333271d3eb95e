"""What several commands share: their options, the settings, and errors told as a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from handcam.errors import HandcamError, SettingsError, SignSetError

if TYPE_CHECKING:
    from handcam.settings import Settings

Source = Annotated[
    str | None,
    typer.Option(
        help="Camera number or name, path of a video or folder of pictures, demo, or camera: the first there is.",
        metavar="S",
    ),
]
SignSetName = Annotated[
    str | None,
    typer.Option(
        help="counting, counting_european, asl, chinese, or the path of a sign set of your own (TOML).", metavar="N"
    ),
]
RayAddress = Annotated[
    str | None,
    typer.Option(
        "--ray",
        help="Share the work out on a Ray cluster: its address, auto for the one this machine is part of, or local.",
        metavar="ADDRESS",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON lines.")]


@contextmanager
def told() -> Iterator[None]:
    """Turn handcam's own errors into a sentence on stderr and an exit code."""
    try:
        yield
    except HandcamError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2 if isinstance(error, (SignSetError, SettingsError)) else 1) from None


def settings_with(source: str | None, sign_set: str | None, settings: "Settings | None" = None) -> "Settings":
    """These settings (None: the user's), with what the command line says in place of theirs."""
    from handcam.settings import load_settings

    settings = settings or load_settings()
    changes: dict[str, Any] = {}
    if source is not None:
        changes["source"] = settings.source.model_copy(update={"source": source})
    if sign_set is not None:
        changes["stabiliser"] = settings.stabiliser.model_copy(update={"sign_set": sign_set})
    return settings.model_copy(update=changes)


def check_folders(folders: list[Path]) -> None:
    """Whether each folder is there.

    Raises:
        HandcamError: one is not.
    """
    missing = [folder for folder in folders if not folder.is_dir()]
    if missing:
        raise HandcamError(f'There is no folder "{missing[0]}". Name one that holds labelled pictures.')
