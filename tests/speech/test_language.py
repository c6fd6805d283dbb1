from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.word_errors import sound_of, speak, utterance

from listening_coach.demo import dialogues
from listening_coach.speech.language import LanguageWatch

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.speech.whisper import WhisperTranscriber

SAID = {
    ("de", "German"): "Ich habe mich gestern sehr geärgert, weil du wieder zu spät gekommen bist.",
    ("it", "Italian"): "Ieri mi sono arrabbiata molto perché sei arrivato di nuovo in ritardo.",
}


@pytest.mark.parametrize(("voice", "name"), SAID)
def test_another_language_is_named_once(
    base: WhisperTranscriber, tmp_path: Path, voice: str, name: str
) -> None:
    sound = utterance(speak(tmp_path, "espeak-ng", voice, SAID[voice, name]))
    watch = LanguageWatch(base)
    assert [watch.look(sound), watch.look(sound)] == [name, ""]


def test_english_is_no_other_language(base: WhisperTranscriber) -> None:
    watch = LanguageWatch(base)
    files = [file for one in dialogues() for file in (one.statement, one.response)]
    assert [watch.look(utterance(sound_of(file))) for file in files] == [""] * len(files)


def test_a_few_words_are_not_enough_to_tell(base: WhisperTranscriber, tmp_path: Path) -> None:
    assert not LanguageWatch(base).look(utterance(speak(tmp_path, "espeak-ng", "de", "Na gut.")))
