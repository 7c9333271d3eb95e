"""Sessions out of handcam as data sets, and into it from others: a window each, over the functions of the terminal."""
