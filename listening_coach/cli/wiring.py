"""Pick the implementations: which recogniser, which detector, which checker, which store."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from getpass import getpass
from typing import TYPE_CHECKING

from listening_coach import choices, library, models
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.config import Settings
    from listening_coach.core.rounds import Piles
    from listening_coach.practice.happenings import Happening
    from listening_coach.practice.record import Keeper
    from listening_coach.practice.senses import Senses
    from listening_coach.speech.language import LanguageWatch
    from listening_coach.speech.transcriber import Transcriber
    from listening_coach.store.diary import Diary
    from listening_coach.store.sessions import SessionStore
    from listening_coach.types import Assessment, Reflection

PLUG_IN = "Plug one in, or allow this terminal to use it."


def checker(settings: Settings) -> Callable[[Reflection], Assessment]:  # noqa: ARG001  (every choice of an implementation has them)
    """Return the checker: with the judge of our own where its weights are, else with words alone.

    The weights are loaded when something is first compared.
    """
    from listening_coach.checker.check import check  # noqa: PLC0415  (only when it is used)
    from listening_coach.checker.onnx_judge import OnnxJudge, is_installed  # noqa: PLC0415  (as above)

    return partial(check, judge=OnnxJudge()) if is_installed() else check


def transcriber(settings: Settings, name: str | None) -> Transcriber:
    """Return the recogniser; its weights are loaded when it is first used.

    Without a name it is the one in the settings, the one that was measured, or the default one.

    Raises:
        ModelError: the model is unknown or not installed.
        ConfigError: the settings make no sense.
    """
    return _whisper(settings, name or _remembered(settings, installed(settings)) or models.DEFAULT)


def transcriber_for_people(settings: Settings, name: str | None) -> Transcriber:
    """Return the recogniser as `transcriber`, but measure which suits this machine if need be.

    Raises:
        ModelError: as `transcriber`.
        ConfigError: as `transcriber`.
    """
    from listening_coach.speech.choice import BestTranscriber  # noqa: PLC0415  (only when it is used)

    here = installed(settings)
    wanted = name or _remembered(settings, here)
    if wanted is not None or not here:
        return _whisper(settings, wanted or models.DEFAULT)
    if len(here) == 1:
        return _whisper(settings, here[0])

    def remember(model: str) -> None:
        known = choices.load(settings)
        choices.save(settings, replace(known, measured=choices.Measured(model, here)))

    return BestTranscriber([_whisper(settings, each) for each in here], _speech, remember)


def _whisper(settings: Settings, name: str) -> Transcriber:
    from listening_coach.speech.whisper import WhisperTranscriber  # noqa: PLC0415  (heavy)

    return WhisperTranscriber(models.ready(settings, name), name)


def installed(settings: Settings) -> tuple[str, ...]:
    """Return the speech models that are here and whole, the largest first."""
    speech = [model for model in models.manifest() if model.role == "speech"]
    here = [model for model in speech if models.status(settings, model) == "present"]
    return tuple(model.name for model in sorted(here, key=lambda model: -model.bytes))


def _remembered(settings: Settings, here: tuple[str, ...]) -> str | None:
    """Return the model that somebody chose, or that was measured among these."""
    known = choices.load(settings)
    if known.model is not None:
        return known.model
    measured = known.measured
    return measured.model if measured is not None and measured.among == here else None


def _speech() -> NDArray[np.float32]:
    """Return people who talk."""
    import numpy as np  # noqa: PLC0415  (heavy)

    from listening_coach.audio.codec import decode  # noqa: PLC0415  (heavy)
    from listening_coach.recordings import dialogues  # noqa: PLC0415  (only when it is used)

    one = dialogues()[0]
    return np.concatenate([part for file in (one.statement, one.response) for part in decode(file)])


def warm_up(recogniser: Transcriber) -> Callable[[], str]:
    """Return what loads the recogniser, and returns what there is to say about it, once."""
    told: list[str] = []

    def load() -> str:
        recogniser.load()
        told.append(recogniser.notice)
        return told[0] if len(told) == 1 else ""

    return load


def senses(
    recogniser: Transcriber,
    keeper: Keeper | None,
    tell: Callable[[Happening], None],
    *,
    watch: LanguageWatch | None = None,
) -> Senses:
    """Return what every ear of a session shares at the screen."""
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (heavy)
    from listening_coach.practice.senses import Senses  # noqa: PLC0415  (heavy)

    return Senses(SileroDetector, recogniser, keeper, tell, watch=watch)


def headless_senses(
    recogniser: Transcriber, keeper: Keeper, tell: Callable[[Happening], None]
) -> Senses:
    """Return what every ear shares where nobody watches and nobody waits."""
    shared = senses(recogniser, keeper, tell)
    return replace(shared, partial_every_s=None, words_first=True)


def store(settings: Settings) -> SessionStore:
    """Open the store, making it if there is none; what is older than was wished for goes.

    Where it is locked and a person sits at the keys, they are asked for the passphrase.

    Raises:
        StoreError: it cannot be opened.
        ConfigError: the settings make no sense.
    """
    from listening_coach.store.sessions import SessionStore, locked  # noqa: PLC0415  (loads SQLite)

    days = choices.load(settings).keep_days
    if settings.passphrase is None and sys.stdin.isatty() and locked(settings):
        settings = replace(settings, passphrase=getpass("Passphrase: "))
    opened = SessionStore.open(settings)
    if days is not None:
        opened.expire(datetime.now(UTC) - timedelta(days=days))
    return opened


def diary(kept: SessionStore, names: tuple[str, str], protocol: str) -> Diary:
    """Begin to keep a session.

    Raises:
        StoreError: it cannot be written.
    """
    from listening_coach.store.diary import Diary  # noqa: PLC0415  (loads SQLite)

    return Diary(kept, names, protocol)


def play(samples: NDArray[np.float32], speed: float, stop: Event) -> None:
    """Play speech at a speed from 0.5 to 2; returns when it was heard, or when told to stop.

    Raises:
        AudioError: there is no loudspeaker, or it cannot be used.
    """
    from listening_coach.audio.player import play as play_samples  # noqa: PLC0415  (heavy)
    from listening_coach.audio.stretch import stretched  # noqa: PLC0415  (heavy)

    play_samples(stretched(samples, speed), stop)


def piles(settings: Settings, kept: SessionStore) -> Piles:
    """Shuffle every deck anew, without the cards that these two did not want.

    Raises:
        StoreError: what they did not want cannot be read.
        ConfigError: a deck of the user's makes no sense.
    """
    seed = random.randrange(2**32)  # noqa: S311  (cards, no secret)
    return library.piles(settings, seed, kept.unwanted())


def microphones() -> tuple[str, ...]:
    """Return the names of the inputs, the default first.

    Raises:
        AudioError: there is none, or sound does not work here at all.
    """
    from listening_coach.audio.portaudio import devices  # noqa: PLC0415  (heavy)

    inputs = sorted((d for d in devices() if d.inputs), key=lambda d: not d.default_input)
    if not inputs:
        raise AudioError(
            "No microphone was found.", "Plug one in, or allow this terminal to use it."
        )
    return tuple(dict.fromkeys(d.name for d in inputs))
