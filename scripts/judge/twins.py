"""Minimal pairs: two utterances that differ in one fact, and answers that give either back.

Several are put together into one conversation, so that an answer has more than one sentence and
only one of them may be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from judge.rows import Row
from judge.words import (
    ABSENT,
    CAUGHT,
    CHANGED,
    CONTRADICTED,
    MISSED,
    NONE,
    PARTLY,
    differing,
    labels,
    marked,
    spans,
    stems,
)
from listening_coach.checker.language.passage import read as read_passage
from listening_coach.checker.language.perspective import resolve
from listening_coach.checker.points import find_claims

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

ANSWERS: Final = ("a1", "a2", "b1", "b2", "c")
_MOST: Final = 4
"""Pairs in one conversation."""
_FATE: Final = {CAUGHT: CAUGHT, PARTLY: ABSENT, CHANGED: CONTRADICTED}
_SUPPORTED, _CONTRADICTED = 0, 2


@dataclass(frozen=True, slots=True)
class Twin:
    """Two utterances that differ in one fact, with answers; all resolved."""

    id: str
    kind: str
    """Of fact."""
    said: dict[str, str]
    """The utterances, by `a` and `b`."""
    places: dict[str, frozenset[int]]
    """The words of each utterance that differ in its twin."""
    cuts: dict[str, str]
    """The stretch of each utterance with these words, as the program cuts it."""
    cut_places: dict[str, frozenset[int]]
    """Which words of the stretch these are."""
    answers: dict[str, str]
    """By `ANSWERS`."""


@dataclass(frozen=True, slots=True)
class Item:
    """One utterance of a twin and one answer."""

    twin: Twin
    side: str
    """`a` or `b`."""
    answer: str
    """One of `ANSWERS`."""

    @property
    def far(self) -> bool:
        """Whether the answer shares few words with the utterance."""
        return self.answer.endswith("2")

    @property
    def state(self) -> int:
        """What the answer makes of the utterance, as an index of `STATES`."""
        if self.answer == "c":
            return PARTLY
        return CAUGHT if self.answer[0] == self.side else CHANGED


def twin(raw: dict[str, Any]) -> Twin:
    """One pair from its object."""
    said = {s: resolve(raw[s], "speaker").text for s in "ab"}
    places = {s: frozenset(differing(said[s], said[o])) for s, o in zip("ab", "ba", strict=True)}
    cuts = {s: _cut(raw[s], said[s], places[s]) for s in "ab"}
    return Twin(
        raw["id"], raw["kind"], said, places,
        {s: c[0] for s, c in cuts.items()}, {s: c[1] for s, c in cuts.items()},
        {n: resolve(raw[n], "listener").text for n in ANSWERS},
    )  # fmt: skip


def _cut(raw: str, text: str, places: frozenset[int]) -> tuple[str, frozenset[int]]:
    """The first stretch of an utterance that has all the words at some places; else all of it."""
    at = 0
    for piece in find_claims(read_passage(raw, "speaker")):
        stretch = piece.passage.resolved.text
        start = text.find(stretch, at)
        if start < 0:
            continue
        before = len(spans(text[:start]))
        inside = range(before, before + len(spans(stretch)))
        if places and all(p in inside for p in places):
            return stretch, frozenset(p - before for p in places)
        at = start + len(stretch)
    return text, places


def items(of: Sequence[Twin]) -> list[Item]:
    """Every utterance with every answer to it."""
    return [Item(t, s, a) for t in of for s in "ab" for a in ANSWERS]


def point_rows(of: Sequence[Twin], far: float, rng: Random) -> list[Row]:
    """Each answer against either utterance, several pairs put together into one conversation.

    Args:
        of: the pairs.
        far: share taken of the answers in far words, which are learnt later than the others.
        rng: for what is drawn.
    """
    chosen = [i for i in items(of) if not i.far or rng.random() < far]
    return [_points(group, rng) for group in _groups(chosen, rng)]


def support_rows(of: Sequence[Twin], share: float, rng: Random) -> list[Row]:
    """As `point_rows`, with the utterances first and the sentences of the answers against them.

    Args:
        of: the pairs.
        share: of all answers that are taken.
        rng: for what is drawn.
    """
    chosen = [i for i in items(of) if rng.random() < share / 2]
    return [_support(group) for group in _groups(chosen, rng)]


def _groups(chosen: list[Item], rng: Random) -> list[list[Item]]:
    """Items of different pairs together."""
    rng.shuffle(chosen)
    out: list[list[Item]] = []
    while chosen:
        size = rng.randint(1, _MOST)
        group: dict[str, Item] = {}
        for item in [chosen.pop() for _ in range(min(size, len(chosen)))]:
            if item.twin.id in group:
                out.append([item])
            else:
                group[item.twin.id] = item
        out.append(list(group.values()))
    return out


def _points(group: Sequence[Item], rng: Random) -> Row:
    left_out = rng.randrange(len(group)) if len(group) > 1 and rng.random() < 0.3 else -1  # noqa: PLR2004
    spoken = [g.twin.answers[g.answer] for i, g in enumerate(group) if i != left_out]
    rng.shuffle(spoken)
    texts, states, words = [], [], []
    for i, item in enumerate(group):
        state = MISSED if i == left_out else item.state
        text, fates = _point(item, state, cut=rng.random() < 0.4)  # noqa: PLR2004
        texts.append(text)
        states.append(state)
        words.append(fates)
    unknown = (NONE,) * len(texts)
    return Row(" ".join(spoken), tuple(texts), tuple(states), unknown, tuple(words))


def _point(item: Item, state: int, *, cut: bool) -> tuple[str, tuple[int, ...]]:
    side = item.side
    text = item.twin.cuts[side] if cut else item.twin.said[side]
    if state == MISSED:
        return text, labels(text, MISSED)
    places = item.twin.cut_places[side] if cut else item.twin.places[side]
    return text, marked(text, places, _FATE[state])


def _support(group: Sequence[Item]) -> Row:
    texts, support, words = [], [], []
    for item in group:
        text = item.twin.answers[item.answer]
        texts.append(text)
        words.append(_answer_words(item, text))
        support.append(_CONTRADICTED if item.state == CHANGED else _SUPPORTED)
    first = " ".join(i.twin.said[i.side] for i in group)
    unknown = (NONE,) * len(texts)
    return Row(first, tuple(texts), unknown, tuple(support), tuple(words))


def _answer_words(item: Item, text: str) -> tuple[int, ...]:
    """The wrong words of an answer are those that only the other utterance has, if it has them."""
    if item.state != CHANGED:
        return labels(text, CAUGHT)
    other = item.answer[0]
    words = stems(item.twin.said[other])
    return labels(text, CHANGED, {words[i] for i in item.twin.places[other]})


def plain_row(item: Item) -> Row:
    """One answer against one whole utterance, as it is measured."""
    text, fates = _point(item, item.state, cut=False)
    return Row(item.twin.answers[item.answer], (text,), (item.state,), (NONE,), (fates,))
