"""The window in which recorded sessions are looked through and corrected."""
