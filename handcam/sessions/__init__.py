"""Recorded sessions: a folder each, append-only and readable by hand. docs/session-format.md describes it."""
