"""handcam: reads hand signs for numbers from a webcam, live."""

__version__ = "0.1.0"
