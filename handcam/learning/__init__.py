"""Learning: making training pictures, training and judging the handshape model."""
