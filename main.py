"""Starts handcam from a checkout: `python main.py` is `handcam`."""

from handcam.cli import app

if __name__ == "__main__":
    app()
