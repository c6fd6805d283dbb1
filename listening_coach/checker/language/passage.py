"""One text, read once: everything that the checker finds in it, computed when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from listening_coach.checker.language.actions import Action, find_actions
from listening_coach.checker.language.clauses import Clause, find_clauses
from listening_coach.checker.language.feelings import Feeling, find_feelings
from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.numbers import Number, find_numbers
from listening_coach.checker.language.perspective import Role, resolve
from listening_coach.checker.language.tokens import (
    MappedText,
    Token,
    content,
    find_sentences,
    tokenise,
)

if TYPE_CHECKING:
    from listening_coach.core.transcript import Span


@dataclass(frozen=True)
class Passage:
    """A text, or a part or another version of one, with what was found in it.

    Spans of what is found are in `text`. `original` turns them into spans of the text that was
    first read, the only coordinates that leave the checker.
    """

    mapped: MappedText
    tokens: tuple[Token, ...]
    """In `text`."""
    author: Role

    @property
    def text(self) -> str:
        """The text itself."""
        return self.mapped.text

    def original(self, span: Span) -> Span:
        """The span in the text first read that a span of `text` stands for; (0, 0) if empty."""
        return self.mapped.original(span)

    @property
    def span(self) -> Span:
        """Where the whole of `text` stands in the text first read."""
        return self.original((0, len(self.text)))

    def part(self, span: Span) -> Passage:
        """The passage that a span of `text` holds; neither end may lie inside a word."""
        start, end = span
        if (start, end) == (0, len(self.text)):
            return self
        tokens = tuple(
            Token(t.low, t.start - start, t.end - start)
            for t in self.tokens
            if start <= t.start < end
        )
        mapped = MappedText(self.text[start:end], self.mapped.places[start:end])
        return Passage(mapped, tokens, self.author)

    @cached_property
    def resolved(self) -> Passage:
        """The same with `I`, `you` and `we` replaced by `the speaker` and `the listener`."""
        named = resolve(self.text, self.author, self.tokens)
        if named.text == self.text:
            return self
        return Passage(self.mapped.rewrite(named), tokenise(named.text), self.author)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """In lower case."""
        return tuple(t.low for t in self.tokens)

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The words that carry meaning of their own, in lower case."""
        return tuple(content(self.words))

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Of the words that carry meaning of their own."""
        return frozenset(map(lemmatise, self.content))

    @cached_property
    def sentences(self) -> tuple[Passage, ...]:
        """In order."""
        return tuple(self.part(span) for span in find_sentences(self.text))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """In order."""
        return tuple(find_clauses(self.text, self.tokens))

    @cached_property
    def feelings(self) -> tuple[Feeling, ...]:
        """In order."""
        return tuple(find_feelings(self.tokens))

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """In order."""
        return tuple(find_numbers(self.text, self.tokens))

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """Of the speaker and the listener, in order; only a resolved passage has any."""
        return tuple(find_actions(self.text, self.tokens))

    @cached_property
    def plain(self) -> MappedText:
        """The words in lower case, joined by single spaces, as phrases are matched."""
        characters: list[str] = []
        places: list[Span] = []
        for token in self.tokens:
            if places:
                characters.append(" ")
                start = self.mapped.places[token.start][0]
                places.append((start, start))
            characters += map(_lower, self.text[token.start : token.end])
            places += self.mapped.places[token.start : token.end]
        return MappedText("".join(characters), tuple(places))


def _lower(character: str) -> str:
    """Lower-case a character where that leaves one character, and straighten an apostrophe."""
    low = character.lower()
    return "'" if low == "\u2019" else low if len(low) == 1 else character


def read(text: str, author: Role) -> Passage:
    """Read a text that one of the two people said."""
    places = tuple((i, i + 1) for i in range(len(text)))
    return Passage(MappedText(text, places), tokenise(text), author)
