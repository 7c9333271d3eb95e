"""What the network learns to name."""

from handcam.signs import Handshape

HANDSHAPES: tuple[str, ...] = tuple(Handshape)
"""In the order of its probabilities."""
