"""The errors that people may see, each with a message and a hint.

CoachError
├── UsageError    exit code 2
├── AudioError    exit code 3, a device or an audio file
├── ModelError    exit code 4, weights missing, corrupt or not loadable
├── StoreError    exit code 5, the database or its folder
└── ConfigError   exit code 6, settings, rounds, decks or plans that cannot be read
"""

from typing import ClassVar


class CoachError(Exception):
    """Base of every expected failure; never raised itself.

    `message` says what happened, `hint` what to do about it: one sentence each.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageError(CoachError):
    """The command line makes no sense."""

    exit_code = 2


class AudioError(CoachError):
    """A microphone, a loudspeaker or an audio file cannot be used."""

    exit_code = 3


class ModelError(CoachError):
    """A model is missing, differs from its checksum, or cannot be loaded."""

    exit_code = 4


class StoreError(CoachError):
    """The stored sessions cannot be read, or something new cannot be stored."""

    exit_code = 5


class ConfigError(CoachError):
    """A settings, round, deck or plan file holds something that cannot be used."""

    exit_code = 6
