"""The command line. Exit codes: 0 ok, 1 nothing usable, 2 wrong use."""

import logging
from typing import Annotated

import typer

from handcam.cli import checking, kiosk, learning, outputs, reading, recording, sessions, teaching
from handcam.cli.options import SignSetName, Source

app = typer.Typer(
    name="handcam",
    help="Reads hand signs for numbers from a webcam, live. Without a command it opens the window.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    source: Source = None,
    sign_set: SignSetName = None,
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Say on stderr what happens when.")] = False,
) -> None:
    """Reads hand signs for numbers from a webcam, live. Without a command it opens the window."""
    logging.basicConfig(format="%(asctime)s %(name)s: %(message)s" if verbose else "%(message)s")
    logging.getLogger("handcam").setLevel(logging.INFO if verbose else logging.WARNING)
    if version:
        from handcam import __version__

        typer.echo(f"handcam {__version__}")
    elif context.invoked_subcommand is None:
        reading.gui(source, sign_set)
    elif source is not None or sign_set is not None:
        raise typer.BadParameter(f"Name --source and --sign-set after {context.invoked_subcommand}.")


for command in (
    *(reading.gui, reading.run, reading.predict, reading.cameras),
    *(learning.train, learning.train_drawings, learning.evaluate),
    recording.record,
    sessions.export,
    teaching.adapt,
    outputs.outputs,
    kiosk.kiosk,
    *(checking.bench, checking.doctor),
):
    app.command()(command)
app.command("import")(sessions.import_)
