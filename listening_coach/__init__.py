"""Listening Coach: two partners practise active listening at one laptop."""

__version__ = "0.1.0"
