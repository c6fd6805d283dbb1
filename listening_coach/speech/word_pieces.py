"""Word pieces: from text to the tokens that Whisper emits, and from tokens back to words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tokenizers import Tokenizer

_SPACE = "Ġ"
"""The vocabulary's symbol for a space before a word."""


def encode_words(vocabulary: Tokenizer, text: str) -> list[int]:
    """Return a text as the tokens that Whisper itself would emit.

    The tokenizers of the multilingual models split " they" into a space and "they", and " tell"
    into three tokens, where the model emits one; the lone space would have almost no probability.
    """
    ids: list[int] = []
    cut = False
    for piece in vocabulary.encode(text, add_special_tokens=False).ids:
        word = vocabulary.id_to_token(piece) or ""
        cut = word == _SPACE or (cut and not word.startswith(_SPACE))
        whole = None
        if cut and word != _SPACE:
            whole = vocabulary.token_to_id(f"{vocabulary.id_to_token(ids[-1])}{word}")
        if whole is None:
            ids.append(piece)
        else:
            ids[-1] = whole
    return ids


def join_pieces(pieces: Iterable[dict[str, Any]]) -> Iterator[tuple[str, float, float, float]]:
    """Yield each word of aligned tokens, its start and end in seconds, and its probability."""
    word: list[dict[str, Any]] = []
    for piece in pieces:
        if piece["word"].startswith(" ") and word:
            yield _join(word)
            word = []
        word.append(piece)
    if word:
        yield _join(word)


def _join(pieces: list[dict[str, Any]]) -> tuple[str, float, float, float]:
    text = "".join(piece["word"] for piece in pieces).strip()
    probability = float(min(piece["probability"] for piece in pieces))
    return text, float(pieces[0]["start"]), float(pieces[-1]["end"]), probability
