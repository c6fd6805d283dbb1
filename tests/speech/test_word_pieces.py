from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tokenizers import Tokenizer

from listening_coach.speech.word_pieces import encode_words, join_pieces

if TYPE_CHECKING:
    from pathlib import Path

TEXT = " They thought that she told the whole truth to Thea, too."


@pytest.mark.parametrize("folder", ["base_folder", "tiny_folder"])
def test_no_space_stands_alone(folder: str, request: pytest.FixtureRequest) -> None:
    vocabulary = Tokenizer.from_file(str(request.getfixturevalue(folder) / "tokenizer.json"))
    ids = encode_words(vocabulary, TEXT)
    assert vocabulary.decode(ids) == TEXT
    assert "Ġ" not in [vocabulary.id_to_token(each) for each in ids]
    pieces = [vocabulary.id_to_token(each) for each in ids]
    assert {"Ġthat", "Ġtold", "Ġtruth", "Ġtoo"} <= set(pieces)


def test_a_space_that_the_text_has_twice_stays(base_folder: Path) -> None:
    vocabulary = Tokenizer.from_file(str(base_folder / "tokenizer.json"))
    assert vocabulary.decode(encode_words(vocabulary, " one  two ")) == " one  two "


def test_pieces_become_words_as_unlikely_as_their_least_piece() -> None:
    pieces = [
        {"word": " Mis", "start": 0.0, "end": 0.2, "probability": 0.9},
        {"word": "heard", "start": 0.2, "end": 0.5, "probability": 0.4},
        {"word": " it", "start": 0.5, "end": 0.6, "probability": 0.8},
    ]
    assert list(join_pieces(pieces)) == [("Misheard", 0.0, 0.5, 0.4), ("it", 0.5, 0.6, 0.8)]
    assert list(join_pieces([])) == []
