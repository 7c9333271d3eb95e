"""`python -m handcam` is `handcam`."""

from handcam.cli import app

app()
