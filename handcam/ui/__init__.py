"""The desktop app. The only part of handcam that knows Qt."""
