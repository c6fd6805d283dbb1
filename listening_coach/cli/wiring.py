"""Choose the implementations: recogniser, speech detector, checker and store."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from getpass import getpass
from typing import TYPE_CHECKING

from listening_coach import content, preferences
from listening_coach.errors import AudioError
from listening_coach.models import installed, manifest

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.config import Environment
    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.round.state import Piles
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.pipeline import SpeechPipeline
    from listening_coach.practice.recorder import AudioRecorder
    from listening_coach.speech.language import LanguageWatch
    from listening_coach.speech.transcriber import Transcriber
    from listening_coach.store.session_recorder import SessionRecorder
    from listening_coach.store.session_store import SessionStore

PLUG_IN = "Plug one in, or allow this terminal to use it."


def checker(environment: Environment) -> Callable[[Reflection], Assessment]:  # noqa: ARG001  (as every function here)
    """Return the checker: with the trained judge if it is installed, else with word overlap.

    The judge's weights are loaded at the first comparison.
    """
    from listening_coach.checker.check import check  # noqa: PLC0415  (only when it is used)
    from listening_coach.checker.onnx_judge import OnnxJudge, is_installed  # noqa: PLC0415  (as above)

    return partial(check, judge=OnnxJudge()) if is_installed() else check


def transcriber(environment: Environment, name: str | None) -> Transcriber:
    """Return the transcriber for a model; its weights are loaded when it is first used.

    Without a name, this is the model in the settings, else the measured one, else the default.

    Raises:
        ModelError: the model is unknown or not installed.
        ConfigError: the settings are not valid.
    """
    return _whisper(
        environment,
        name or _remembered_model(environment, installed_models(environment)) or manifest.DEFAULT,
    )


def transcriber_for_people(environment: Environment, name: str | None) -> Transcriber:
    """Return the transcriber, measuring first, if necessary, which model suits this computer.

    Raises:
        ModelError: as `transcriber`.
        ConfigError: as `transcriber`.
    """
    from listening_coach.speech.model_selection import BestTranscriber  # noqa: PLC0415  (only when it is used)

    here = installed_models(environment)
    wanted = name or _remembered_model(environment, here)
    if wanted is not None or not here:
        return _whisper(environment, wanted or manifest.DEFAULT)
    if len(here) == 1:
        return _whisper(environment, here[0])

    def remember(model: str) -> None:
        current = preferences.load_preferences(environment)
        preferences.save_preferences(
            environment, replace(current, measured=preferences.MeasuredModel(model, here))
        )

    return BestTranscriber([_whisper(environment, each) for each in here], _speech, remember)


def _whisper(environment: Environment, name: str) -> Transcriber:
    from listening_coach.speech.whisper import WhisperTranscriber  # noqa: PLC0415  (heavy)

    return WhisperTranscriber(installed.ready_folder(environment, name), name)


def installed_models(environment: Environment) -> tuple[str, ...]:
    """Return the names of the speech models that are installed and intact, largest first."""
    speech = [model for model in manifest.read_manifest() if model.role == "speech"]
    here = [model for model in speech if installed.model_status(environment, model) == "present"]
    return tuple(model.name for model in sorted(here, key=lambda model: -model.bytes))


def _remembered_model(environment: Environment, here: tuple[str, ...]) -> str | None:
    """Return the model that the user chose, or that was measured among the installed ones."""
    current = preferences.load_preferences(environment)
    if current.model is not None:
        return current.model
    measured = current.measured
    return measured.model if measured is not None and measured.among == here else None


def _speech() -> NDArray[np.float32]:
    """Return recorded speech to measure with, mono at 16 kHz."""
    import numpy as np  # noqa: PLC0415  (heavy)

    from listening_coach.audio.decoding import decode_file  # noqa: PLC0415  (heavy)
    from listening_coach.demo import dialogues  # noqa: PLC0415  (only when it is used)

    one = dialogues()[0]
    return np.concatenate(
        [part for file in (one.statement, one.response) for part in decode_file(file)]
    )


def warm_up(recogniser: Transcriber) -> Callable[[], str]:
    """Return a function that loads the model and returns a notice the first time."""
    notices: list[str] = []

    def load() -> str:
        recogniser.load()
        notices.append(recogniser.notice)
        return notices[0] if len(notices) == 1 else ""

    return load


def pipeline(
    recogniser: Transcriber,
    audio_recorder: AudioRecorder | None,
    tell: Callable[[PipelineEvent], None],
    *,
    watch: LanguageWatch | None = None,
) -> SpeechPipeline:
    """Return the pipeline for a session on the screen."""
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (heavy)
    from listening_coach.practice.pipeline import SpeechPipeline  # noqa: PLC0415  (heavy)

    return SpeechPipeline(SileroDetector, recogniser, audio_recorder, tell, watch=watch)


def headless_pipeline(
    recogniser: Transcriber, audio_recorder: AudioRecorder, tell: Callable[[PipelineEvent], None]
) -> SpeechPipeline:
    """Return the pipeline for a headless run: no partial text, and word times with each turn."""
    shared = pipeline(recogniser, audio_recorder, tell)
    return replace(shared, partial_every_s=None, words_first=True)


def ask_secret(prompt: str) -> str:
    """Ask for a passphrase at the keys without showing it; empty where the input ends."""
    try:
        return getpass(prompt)
    except EOFError:
        return ""


def store(environment: Environment) -> SessionStore:
    """Open the store, creating it if necessary, and delete sessions that have expired.

    If it is locked and this is a terminal, ask for the passphrase.

    Raises:
        StoreError: it cannot be opened.
        ConfigError: the settings are not valid.
    """
    from listening_coach.store.session_store import SessionStore, is_locked  # noqa: PLC0415  (loads SQLite)

    days = preferences.load_preferences(environment).keep_days
    if environment.passphrase is None and sys.stdin.isatty() and is_locked(environment):
        environment = replace(environment, passphrase=ask_secret("Passphrase: "))
    opened = SessionStore.open(environment)
    if days is not None:
        opened.expire(datetime.now(UTC) - timedelta(days=days))
    return opened


def recorder(kept: SessionStore, names: tuple[str, str], protocol: str) -> SessionRecorder:
    """Start recording a session.

    Raises:
        StoreError: it cannot be written.
    """
    from listening_coach.store.session_recorder import SessionRecorder  # noqa: PLC0415  (loads SQLite)

    return SessionRecorder(kept, names, protocol)


def resumed_diary(kept: SessionStore, session_id: str) -> SessionRecorder:
    """Continue recording an interrupted session.

    Raises:
        StoreError: it cannot be read.
    """
    from listening_coach.store.session_recorder import SessionRecorder  # noqa: PLC0415  (loads SQLite)

    session = kept.session(session_id)
    return SessionRecorder(kept, session.names, "", interrupted=session.id)


def play_at_speed(samples: NDArray[np.float32], speed: float, stop: Event) -> None:
    """Play speech at a speed from 0.5 to 2; returns when it ends or `stop` is set.

    Raises:
        AudioError: there is no loudspeaker, or it cannot be used.
    """
    from listening_coach.audio.playback import play as play_samples  # noqa: PLC0415  (heavy)
    from listening_coach.audio.time_stretch import stretch_time  # noqa: PLC0415  (heavy)

    play_samples(stretch_time(samples, speed), stop)


def shuffle_wanted(environment: Environment, kept: SessionStore) -> Piles:
    """Shuffle every deck, without the cards that the partners turned down.

    Raises:
        StoreError: the cards that they turned down cannot be read.
        ConfigError: one of the user's decks is not valid.
    """
    seed = random.randrange(2**32)  # noqa: S311  (for cards, not for secrets)
    return content.shuffle_decks(environment, seed, kept.unwanted_cards())


def microphones() -> tuple[str, ...]:
    """Return the names of the inputs, the default first.

    Raises:
        AudioError: there is none, or sound does not work on this computer.
    """
    from listening_coach.audio.devices import list_devices  # noqa: PLC0415  (heavy)

    inputs = sorted((d for d in list_devices() if d.inputs), key=lambda d: not d.default_input)
    if not inputs:
        raise AudioError(
            "No microphone was found.", "Plug one in, or allow this terminal to use it."
        )
    return tuple(dict.fromkeys(d.name for d in inputs))
