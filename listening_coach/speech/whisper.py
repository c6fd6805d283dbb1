"""The Whisper transcriber; the only import of faster-whisper and CTranslate2."""

from __future__ import annotations

import threading
import wave
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any

import numpy as np

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.transcript import Segment, Word
from listening_coach.speech.decode_quality import (
    Decoding,
    better_of,
    is_believable,
    needs_another_pass,
)
from listening_coach.speech.energy import audible, loud_part, pieces
from listening_coach.speech.weights import check_weights, damage_error
from listening_coach.speech.word_pieces import encode_words, join_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faster_whisper import WhisperModel
    from numpy.typing import NDArray

    from listening_coach.core.audio import Utterance

_POSITION = SAMPLE_RATE // 50
"""Samples per encoder state: 20 ms."""
_WINDOW = 1500
"""States in a window: Whisper was trained only on windows of 30 s."""
_AFTER = 50
"""States of silence that are encoded after the speech: 1 s."""
_SHORT_TAIL = 150
"""States of silence that are appended to those in a quick decoding: 3 s."""
_LONGEST = 29 * SAMPLE_RATE
"""Samples that are decoded together; a longer utterance is cut at its quietest place."""
_SEARCH = 6 * SAMPLE_RATE
_BEAM = 5
"""Beam size; on short audio this takes a quarter longer than a beam of one."""
_TOKENS_PER_S = 12
_TOKENS_MORE = 24
_LANGUAGE_FROM = 2 * SAMPLE_RATE


class WhisperTranscriber:
    """Whisper with local weights; never opens a network connection.

    The weights are loaded by `load`, or when they are first needed. Afterwards `notice` is a
    sentence for the user if something differs from the settings, else empty.
    """

    def __init__(self, folder: Path, name: str, *, threads: int = 2, device: str = "auto") -> None:
        """Use the weights in this folder; `name` is their name in the manifest.

        `device` is `cpu`, `cuda`, or `auto` for CUDA if there is a device.
        """
        self._folder = folder
        self._name = name
        self._threads = threads
        self._wanted = device
        self._engine: _Engine | None = None
        self._loading = threading.Lock()
        self.notice = ""

    @property
    def model(self) -> str:
        """Name of the model in the manifest."""
        return self._name

    @property
    def device(self) -> str:
        """The device in use, `cpu` or `cuda`; empty until the weights are loaded."""
        return self._engine.device if self._engine else ""

    def load(self) -> None:
        """Load the weights and warm up the model, if not done yet.

        Raises:
            ModelError: the weights are missing or damaged.
        """
        self._ready()

    def transcribe(self, utterance: Utterance) -> Segment:
        """Return the transcribed segment; its text is empty if nothing was said.

        Raises:
            ModelError: as `load`, or the model fails.
        """
        looks = [
            self._look(piece, quick=utterance.ended_by == "open")
            for piece in pieces(utterance.samples, _LONGEST, _SEARCH)
        ]
        said = [look for look in looks if look is not None and is_believable(look)]
        text = " ".join(look.text for look in said)
        tokens = sum(look.tokens for look in said)
        confidence = sum(look.confidence * look.tokens for look in said) / max(tokens, 1)
        return Segment(text, utterance.start, utterance.end, confidence)

    def language(self, utterance: Utterance) -> tuple[str, float]:
        """Return the code of the language, and its probability.

        The code is empty and the probability 0 if there is too little speech to tell. A model for
        English alone always returns English.

        Raises:
            ModelError: as `transcribe`.
        """
        engine = self._ready()
        sound = utterance.samples[:_LONGEST]
        if not engine.multilingual:
            return "en", 1.0
        if len(sound) < _LANGUAGE_FROM or not audible(sound):
            return "", 0.0
        return engine.language(engine.encode(sound))

    def word_times(self, utterance: Utterance, text: str) -> tuple[Word, ...]:
        """Return the time of each word of the utterance's text; takes as long as decoding.

        The result is empty for an utterance longer than Whisper's window.

        Raises:
            ModelError: as `transcribe`.
        """
        engine = self._ready()
        sound = utterance.samples
        if not text.strip() or len(sound) > _LONGEST:
            return ()
        alignment = engine.align(engine.encode(sound), len(sound), text)
        return tuple(_word(utterance, *each) for each in alignment)

    def _look(self, sound: NDArray[np.float32], *, quick: bool) -> Decoding | None:
        if not audible(sound):
            return None
        engine = self._ready()
        if quick:
            return engine.decode(engine.encode(sound, _SHORT_TAIL), beam=1)
        first = engine.decode(engine.encode(sound), beam=_BEAM)
        if not needs_another_pass(first, len(sound) / SAMPLE_RATE):
            return first
        return better_of(first, engine.decode(engine.encode_whole(sound), beam=_BEAM))

    def _ready(self) -> _Engine:
        with self._loading:
            if self._engine is None:
                check_weights(self._folder, self._name)
                self._engine, self.notice = _load(
                    self._folder, self._name, self._threads, self._wanted
                )
            return self._engine


@dataclass(frozen=True, slots=True, eq=False)
class _Encoded:
    states: NDArray[np.float32]
    """(1, positions, width)."""
    seconds: float
    """Length of the audio."""


class _Engine:
    """The loaded weights.

    Whisper was trained on windows of 30 s, padded with silence, and repeats itself without that
    padding; but encoding the padding is most of the work. So only the speech and a second of
    silence are encoded, and precomputed states of silence after other speech are appended.
    """

    def __init__(self, model: WhisperModel, device: str) -> None:
        from faster_whisper.tokenizer import Tokenizer  # noqa: PLC0415  (heavy, loaded when used)

        self.device = device
        self.multilingual = bool(model.model.is_multilingual)
        self._model = model
        self._tokenizer = Tokenizer(
            model.hf_tokenizer, self.multilingual, task="transcribe", language="en"
        )
        self._prompt = [*self._tokenizer.sot_sequence, self._tokenizer.no_timestamps]
        self._silence = self._encode(_primer(), _WINDOW * _POSITION)
        self.decode(_Encoded(self._silence, 1.0), beam=1)

    def encode(self, sound: NDArray[np.float32], tail: int = _WINDOW) -> _Encoded:
        """Return the encoder states of the audio, followed by silence up to the window's end.

        `tail` is the maximum number of states of silence to append.
        """
        states = self._encode(sound, len(sound) + _AFTER * _POSITION)
        end = states.shape[1]
        silence = self._silence[:, end : end + tail]
        return _Encoded(np.concatenate((states, silence), axis=1), len(sound) / SAMPLE_RATE)

    def encode_whole(self, sound: NDArray[np.float32]) -> _Encoded:
        """Return the encoder states of a full window, as in Whisper; takes five times as long."""
        return _Encoded(self._encode(sound, _WINDOW * _POSITION), len(sound) / SAMPLE_RATE)

    def decode(self, encoded: _Encoded, beam: int) -> Decoding:
        """Return the most likely text."""
        limit = round(_TOKENS_MORE + _TOKENS_PER_S * encoded.seconds)
        result = self._model.model.generate(
            _storage(encoded.states),
            [self._prompt],
            beam_size=beam,
            max_length=min(self._model.max_length, len(self._prompt) + limit),
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        ids = result.sequences_ids[0]
        text = self._tokenizer.decode(ids)
        return Decoding(
            text=" ".join(text.split()),
            tokens=len(ids),
            log_probability=result.scores[0] * len(ids) / (len(ids) + 1),
            no_speech=result.no_speech_prob,
            cut=len(ids) >= limit,
        )

    def language(self, encoded: _Encoded) -> tuple[str, float]:
        """Return the code of the most likely language, and its probability."""
        token, probability = self._model.model.detect_language(_storage(encoded.states))[0][0]
        return token.strip("<|>"), float(probability)

    def align(
        self, encoded: _Encoded, samples: int, text: str
    ) -> Iterator[tuple[str, float, float, float]]:
        """Yield each word, its start and end in seconds, and its probability."""
        tokens = encode_words(self._model.hf_tokenizer, " " + " ".join(text.split()))
        alignments = self._model.find_alignment(
            self._tokenizer, [tokens], _storage(encoded.states), samples // (_POSITION // 2)
        )[0]
        yield from join_pieces(alignments)

    def _encode(self, sound: NDArray[np.float32], samples: int) -> NDArray[np.float32]:
        padded = np.zeros(min(samples, _WINDOW * _POSITION), np.float32)
        padded[: len(sound)] = sound[: len(padded)]
        features = self._model.feature_extractor(padded, padding=0)
        states = self._model.model.encode(_storage(features[None]), to_cpu=True)
        return np.asarray(states)


def _storage(array: NDArray[np.float32]) -> Any:  # noqa: ANN401  (CTranslate2 ships no types)
    from ctranslate2 import StorageView  # noqa: PLC0415  (heavy, loaded when used)

    return StorageView.from_array(np.ascontiguousarray(array))


def _word(
    utterance: Utterance, text: str, start_s: float, end_s: float, probability: float
) -> Word:
    """Return a word with its times as sample indices, trimmed of surrounding silence."""
    sound = utterance.samples
    end = min(round(end_s * SAMPLE_RATE), len(sound))
    start = min(round(start_s * SAMPLE_RATE), end)
    first, last = loud_part(sound[start:end])
    at = utterance.start + start
    return Word(text, at + first, at + last, probability)


def _primer() -> NDArray[np.float32]:
    with (
        resources.files("listening_coach.speech").joinpath("primer.wav").open("rb") as file,
        wave.open(file) as sound,
    ):
        samples = np.frombuffer(sound.readframes(sound.getnframes()), np.int16)
    return samples.astype(np.float32) / np.float32(2**15)


def _load(folder: Path, name: str, threads: int, wanted: str) -> tuple[_Engine, str]:
    """Return the engine, and a notice for the user if CUDA cannot be used."""
    import ctranslate2  # noqa: PLC0415  (heavy, loaded when used)

    notice = ""
    if wanted != "cpu" and (wanted == "cuda" or ctranslate2.get_cuda_device_count() > 0):
        try:
            return _engine(folder, threads, "cuda"), ""
        except (RuntimeError, ValueError) as error:
            reason = str(error).splitlines()[0].rstrip(".") if str(error) else "no reason given"
            notice = f"The graphics card cannot be used ({reason}); the processor is used instead."
    try:
        return _engine(folder, threads, "cpu"), notice
    except (RuntimeError, ValueError, MemoryError):
        raise damage_error(name, folder / "model.bin") from None


def _engine(folder: Path, threads: int, device: str) -> _Engine:
    from faster_whisper import WhisperModel  # noqa: PLC0415  (heavy, loaded when used)

    model = WhisperModel(
        str(folder),
        device=device,
        compute_type="int8" if device == "cpu" else "float16",
        cpu_threads=threads,
        local_files_only=True,
    )
    return _Engine(model, device)
