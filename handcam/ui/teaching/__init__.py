"""Teaching handcam a hand: the window for it, over `handcam adapt` in a process of its own, and signs of one's own."""
