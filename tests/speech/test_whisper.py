"""Real speech through the real models."""

from __future__ import annotations

import socket
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, NoReturn

import numpy as np
import pytest
from support.word_errors import sound_of, speak, speech_only, utterance, word_errors

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.demo import dialogues
from listening_coach.errors import ModelError
from listening_coach.speech.decode_quality import split_words
from listening_coach.speech.weights import FILES
from listening_coach.speech.whisper import WhisperTranscriber

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

TURNS = [
    pytest.param(file, text, id=file.stem)
    for one in dialogues()
    for file, text in ((one.statement, one.statement_text), (one.response, one.response_text))
]
FIRST = dialogues()[0]
EDGE = SAMPLE_RATE // 20


def silence(seconds: float) -> NDArray[np.float32]:
    return np.zeros(int(seconds * SAMPLE_RATE), np.float32)


@pytest.mark.parametrize(("file", "text"), TURNS)
def test_a_turn_becomes_its_words(base: WhisperTranscriber, file: Path, text: str) -> None:
    segment = base.transcribe(utterance(sound_of(file), start=777))
    assert word_errors(text, segment.text) < 0.12
    assert (segment.start, segment.end) == (777, 777 + len(sound_of(file)))
    assert 0.6 < segment.confidence <= 1
    assert segment.text == " ".join(segment.text.split())


def test_the_smallest_model_will_do_on_a_slow_machine(tiny: WhisperTranscriber) -> None:
    segment = tiny.transcribe(utterance(sound_of(FIRST.statement)))
    assert word_errors(FIRST.statement_text, segment.text) < 0.25
    assert (tiny.model, tiny.device, tiny.notice) == ("tiny.en", "cpu", "")


@pytest.mark.parametrize(("file", "text"), TURNS[:4])
def test_no_first_or_last_word_is_lost_50_ms_from_the_edge(
    base: WhisperTranscriber, file: Path, text: str
) -> None:
    edge = np.zeros(EDGE, np.float32)
    sound = np.concatenate([edge, speech_only(sound_of(file)), edge])
    tokens = split_words(base.transcribe(utterance(sound)).text)
    assert (tokens[0], tokens[-1]) == (split_words(text)[0], split_words(text)[-1])


def test_a_stretch_of_half_a_minute(base: WhisperTranscriber) -> None:
    sound = np.concatenate([sound_of(FIRST.statement), sound_of(FIRST.response), silence(20)])
    sound = np.concatenate([speech_only(sound), silence(0.4)])[: 28 * SAMPLE_RATE]
    said = f"{FIRST.statement_text} {FIRST.response_text}"
    assert word_errors(said, base.transcribe(utterance(sound)).text) < 0.12


def test_longer_than_whisper_hears_at_once(tiny: WhisperTranscriber) -> None:
    turns = [sound_of(file) for one in dialogues() for file in (one.statement, one.response)]
    texts = [text for one in dialogues() for text in (one.statement_text, one.response_text)]
    sound = np.concatenate(turns)
    assert len(sound) > 40 * SAMPLE_RATE
    segment = tiny.transcribe(utterance(sound))
    assert word_errors(" ".join(texts), segment.text) < 0.25


def test_a_stretch_still_being_spoken_is_written_too(base: WhisperTranscriber) -> None:
    sound = sound_of(FIRST.statement)[: 4 * SAMPLE_RATE]
    segment = base.transcribe(utterance(sound, ended_by="open"))
    said = split_words(FIRST.statement_text)
    assert split_words(segment.text)[:4] == said[:4]


def test_what_was_heard_before_changes_nothing(tiny: WhisperTranscriber) -> None:
    sound = sound_of(FIRST.response)
    before = tiny.transcribe(utterance(sound))
    tiny.transcribe(utterance(sound_of(FIRST.statement)))
    assert tiny.transcribe(utterance(sound)) == before


@pytest.mark.parametrize("answer", ["Yes, exactly.", "Thank you.", "No, that's not it."])
def test_a_short_answer_is_no_silence(
    base: WhisperTranscriber, tmp_path: Path, answer: str
) -> None:
    sound = speak(tmp_path, "flite", "slt", answer)
    segment = base.transcribe(utterance(np.concatenate([silence(1), sound, silence(0.4)])))
    assert split_words(segment.text) == split_words(answer)


@pytest.mark.parametrize("length", [0, 1, 399, 16_000])
def test_nothing_is_no_text(tiny: WhisperTranscriber, length: int) -> None:
    segment = tiny.transcribe(utterance(np.zeros(length, np.float32), start=5))
    assert (segment.text, segment.start, segment.end, segment.confidence) == ("", 5, 5 + length, 0)


def hum(rng: np.random.Generator) -> NDArray[np.float64]:
    turns = np.arange(3 * SAMPLE_RATE) * 2 * np.pi * 50 / SAMPLE_RATE
    return sum((rng.uniform() * np.sin(k * turns) for k in range(1, 9)), start=np.zeros(len(turns)))


def clicks(rng: np.random.Generator) -> NDArray[np.float64]:
    noise = rng.standard_normal(3 * SAMPLE_RATE)
    return noise * (np.arange(len(noise)) % 4000 < 200)


def white(rng: np.random.Generator) -> NDArray[np.float64]:
    return rng.standard_normal(3 * SAMPLE_RATE)


@pytest.mark.parametrize("dbfs", [-55, -35])
@pytest.mark.parametrize("sound", [white, hum, clicks])
@pytest.mark.parametrize("model", ["base", "tiny"])
def test_noise_is_no_text(
    request: pytest.FixtureRequest, model: str, sound: object, dbfs: int
) -> None:
    assert callable(sound)
    transcriber: WhisperTranscriber = request.getfixturevalue(model)
    made = sound(np.random.default_rng(3))
    made *= 10 ** (dbfs / 20) / np.std(made)
    assert not transcriber.transcribe(utterance(made.astype(np.float32))).text


def test_word_times_are_where_the_words_are(base: WhisperTranscriber) -> None:
    sound = sound_of(FIRST.statement)
    said = np.concatenate([silence(2), speech_only(sound)])
    segment = base.transcribe(utterance(said, start=1000))
    times = base.word_times(utterance(said, start=1000), segment.text)
    assert [word.text for word in times] == segment.text.split()
    assert all(one.start < one.end <= two.start + 1 for one, two in pairwise(times))
    assert all(0 <= word.confidence <= 1 for word in times)
    assert 1000 + 1.9 * SAMPLE_RATE < times[0].start < times[0].end < 1000 + 3 * SAMPLE_RATE
    assert 1000 + len(said) - SAMPLE_RATE // 2 < times[-1].end <= 1000 + len(said)
    assert base.word_times(utterance(said), " ") == ()


def test_what_is_said_clearly_is_likely(base: WhisperTranscriber) -> None:
    said = utterance(sound_of(FIRST.statement))
    likely = {w.text: w.confidence for w in base.word_times(said, base.transcribe(said).text)}
    for word in ("the", "to", "that", "tell"):
        assert likely[word] > 0.3


def test_the_language_is_noticed(base: WhisperTranscriber, tmp_path: Path) -> None:
    german = "Ich habe mich gestern sehr geärgert, weil du wieder zu spät gekommen bist."
    code, probability = base.language(utterance(speak(tmp_path, "espeak-ng", "de", german)))
    assert (code, probability > 0.5) == ("de", True)


def test_english_is_noticed_as_such(base: WhisperTranscriber, tiny: WhisperTranscriber) -> None:
    sound = utterance(sound_of(FIRST.statement))
    code, probability = base.language(sound)
    assert (code, probability > 0.8) == ("en", True)
    assert tiny.language(sound) == ("en", 1.0)
    assert base.language(utterance(silence(5))) == ("", 0.0)


def test_no_connection_is_opened(monkeypatch: pytest.MonkeyPatch, tiny_folder: Path) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    transcriber = WhisperTranscriber(tiny_folder, "tiny.en", device="cpu")
    transcriber.load()
    assert transcriber.transcribe(utterance(sound_of(FIRST.response))).text


def test_without_the_graphics_card_that_was_asked_for(tiny_folder: Path) -> None:
    transcriber = WhisperTranscriber(tiny_folder, "tiny.en", device="cuda")
    transcriber.load()
    if transcriber.device == "cuda":
        pytest.skip("there is a graphics card")
    assert transcriber.notice.startswith("The graphics card cannot be used")
    assert transcriber.transcribe(utterance(sound_of(FIRST.response))).text


def copy_weights(folder: Path, to: Path) -> Path:
    to.mkdir()
    for file in folder.iterdir():
        if file.name in FILES:
            (to / file.name).symlink_to(file)
    return to


def test_no_weights_at_all(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="models fetch base") as caught:
        WhisperTranscriber(tmp_path / "base", "base").load()
    assert caught.value.exit_code == 4


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_is_named_and_not_looked_for_elsewhere(
    tiny_folder: Path, tmp_path: Path, file: str
) -> None:
    folder = copy_weights(tiny_folder, tmp_path / "tiny.en")
    (folder / file).unlink()
    with pytest.raises(ModelError, match=rf"{file}.*models fetch tiny\.en"):
        WhisperTranscriber(folder, "tiny.en").load()


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("kept", [0, 0.5])
def test_a_damaged_file_is_a_sentence(
    tiny_folder: Path, tmp_path: Path, file: str, kept: float
) -> None:
    folder = copy_weights(tiny_folder, tmp_path / "tiny.en")
    (folder / file).unlink()
    whole = (tiny_folder / file).read_bytes()
    (folder / file).write_bytes(whole[: int(len(whole) * kept)])
    with pytest.raises(ModelError, match=r"damaged.*models fetch tiny\.en"):
        WhisperTranscriber(folder, "tiny.en", device="cpu").load()


def test_weights_of_something_else_are_a_sentence(tiny_folder: Path, tmp_path: Path) -> None:
    folder = copy_weights(tiny_folder, tmp_path / "tiny.en")
    (folder / "model.bin").unlink()
    (folder / "model.bin").write_bytes(np.random.default_rng(0).bytes(100_000))
    (folder / "tokenizer.json").unlink()
    (folder / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match="damaged"):
        WhisperTranscriber(folder, "tiny.en", device="cpu").load()


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = (
        "import sys, listening_coach.speech.whisper;"
        "sys.exit(bool({'faster_whisper', 'ctranslate2', 'av', 'tokenizers'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_loading_twice_loads_once(tiny: WhisperTranscriber) -> None:
    tiny.load()
    device = tiny.device
    tiny.load()
    assert tiny.device == device == "cpu"


def test_a_microphone_that_is_turned_down(base: WhisperTranscriber) -> None:
    quiet = sound_of(FIRST.response) * 10 ** (-40 / 20)
    in_16_bits = (np.round(quiet * 2**15) / 2**15).astype(np.float32)
    segment = base.transcribe(utterance(in_16_bits))
    assert word_errors(FIRST.response_text, segment.text) < 0.12
