"""Recording labelled sessions in the window: a form, the session under way, its sum, and the bar over the picture."""
