"""From labelled conversations to rows of text with targets."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from judge.augmentation import changed_answer, changed_point
from judge.rows import Row
from judge.words import CAUGHT, CHANGED, MISSED, NONE, edited, labels, stems
from listening_coach.checker.language.passage import read as read_passage
from listening_coach.checker.language.perspective import resolve
from listening_coach.checker.language.tokens import content
from listening_coach.checker.language.tokens import find_sentences as sentences
from listening_coach.checker.language.tokens import lower_words as lows
from listening_coach.checker.onnx_judge import FEELINGS, MOVES, STATES
from listening_coach.checker.points import find_claims

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from random import Random

_SUPPORTED, _UNSUPPORTED, _CONTRADICTED = 0, 1, 2
_HARMLESS: Final = frozenset(
    ["reflection", "parroting", "check", "empathy", "validation", "thanks", "invitation"]
)
_PAIR_SOURCES: Final = (
    "mnli", "snli", "cad_nli", "breaking_nli", "neg_nli", "syn2", "med", "aug_persp",
)  # fmt: skip
_ALIKE: Final = 0.55
"""Share of the words on both sides from which on a stretch of the statement is the point."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer with what became of each point."""

    text: str
    """Resolved: the two people are called the speaker and the listener."""
    states: tuple[int, ...]
    changed: dict[int, frozenset[str]]
    """For points that are known to be changed: the stems of the words concerned."""
    added: tuple[str, ...]
    moves: tuple[int, ...]
    feeling: int
    understood: float
    """In [0, 1]."""


@dataclass(frozen=True, slots=True)
class Case:
    """A statement, its points and what was answered."""

    id: str
    statement: str
    """Resolved."""
    points: tuple[str, ...]
    spoken: dict[int, str]
    """Points of which the words of the statement itself are known, resolved."""
    answers: tuple[Answer, ...]


def case(raw: dict[str, Any]) -> Case:
    """One conversation from its object."""
    texts = [p["text"] for p in raw["points"]]
    spoken = _cut(raw["statement"], texts) | {
        i: resolve(p["quote"], "speaker").text
        for i, p in enumerate(raw["points"]) if "quote" in p
    }  # fmt: skip
    names = [p["id"] for p in raw["points"]]
    return Case(
        raw["id"],
        resolve(raw["statement"], "speaker").text,
        tuple(texts),
        spoken,
        tuple(_answer(a, names) for a in raw["responses"]),
    )


def _answer(raw: dict[str, Any], names: Sequence[str]) -> Answer:
    return Answer(
        resolve(raw["text"], "listener").text,
        tuple(STATES.index(raw["points"][n]) for n in names),
        edited(raw.get("edit", ""), names),
        tuple(raw["added"]),
        tuple(MOVES.index(m) for m in raw["moves"]),
        FEELINGS.index(raw["feeling"]),
        raw["understood"] / 4,
    )


def _cut(statement: str, points: Sequence[str]) -> dict[int, str]:
    """Match each point with a stretch of the statement that says just this, if there is one."""
    stretches = [c.passage.resolved.text for c in find_claims(read_passage(statement, "speaker"))]
    bags = [_bag(s) for s in stretches]
    out = {}
    for i, point in enumerate(points):
        wanted = _bag(point)
        scores = [2 * len(wanted & b) / max(1, len(wanted) + len(b)) for b in bags]
        best = max(range(len(bags)), key=scores.__getitem__, default=-1)
        if best >= 0 and scores[best] >= _ALIKE:
            out[i] = stretches[best]
    return out


def _bag(text: str) -> set[str]:
    return {s for w in content(lows(text)) for s in stems(w)} - {"speaker", "listener"}


def point_row(of: Case, answer: Answer, points: Sequence[str] | None = None) -> Row:
    """An answer with all points, which may be given in other words."""
    texts = tuple(points or of.points)
    return Row(
        answer.text, texts, answer.states, (NONE,) * len(texts),
        tuple(
            labels(t, s, answer.changed.get(i, ()))
            for i, (t, s) in enumerate(zip(texts, answer.states, strict=True))
        ),
        feeling=answer.feeling, understood=answer.understood,
    )  # fmt: skip


def point_rows(of: Case) -> list[Row]:
    """A row for each answer: the answer, and all points."""
    return [point_row(of, a) for a in of.answers]


def support_row(of: Case, answer: Answer, foreign: str, rng: Random) -> Row:
    """The statement against an answer: its sentences and added claims, a point, a foreign point."""
    parts = [answer.text[s:e] for s, e in sentences(answer.text)] or [answer.text]
    label = _faithful(answer, len(parts))
    support = [label] * len(parts) + [_UNSUPPORTED] * len(answer.added)
    support += [_SUPPORTED, _UNSUPPORTED]
    texts = [*parts, *answer.added, rng.choice(of.points), foreign]
    states = [NONE if s == _CONTRADICTED else s for s in support]
    states = [{_SUPPORTED: CAUGHT, _UNSUPPORTED: MISSED}.get(s, NONE) for s in states]
    states[len(parts) : -2] = [NONE] * len(answer.added)
    return Row(
        of.statement, tuple(texts), (NONE,) * len(texts), tuple(support),
        tuple(labels(t, s) for t, s in zip(texts, states, strict=True)),
        bags=((tuple(range(len(parts))), answer.moves),),
    )  # fmt: skip


def _faithful(answer: Answer, sentences: int) -> int:
    """What is known of every sentence of an answer: an index of `SUPPORT`, or NONE."""
    if answer.added or not {MOVES[m] for m in answer.moves} <= _HARMLESS:
        return NONE
    if CHANGED not in answer.states:
        return _SUPPORTED
    return _CONTRADICTED if sentences == 1 else NONE


def moves_rows(raw: dict[str, Any]) -> list[Row]:
    """A row for each answer of which the moves of every sentence are known."""
    statement = resolve(raw["said"], "speaker").text
    rows = []
    for answer in raw["answers"]:
        texts = tuple(resolve(s["text"], "listener").text for s in answer["sentences"])
        none = (NONE,) * len(texts)
        bags = tuple(
            ((i,), tuple(MOVES.index(m) for m in s["moves"]))
            for i, s in enumerate(answer["sentences"])
        )
        rows.append(
            Row(statement, texts, none, none, tuple(labels(t, NONE) for t in texts), bags=bags)
        )
    return rows


def pair_rows(path: Path) -> list[Row]:
    """Public entailment pairs."""
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            r = json.loads(line)
            if r["src"].startswith(_PAIR_SOURCES):
                unknown = (labels(r["h"], NONE),)
                rows.append(Row(r["p"], (r["h"],), (NONE,), (int(r["l"]),), unknown))
    return rows


def varied(of: Case, answer: Answer, foreign: Sequence[str], rng: Random) -> Row:
    """An answer and points as another person might have them, often with one fact changed."""
    texts, states = list(of.points), list(answer.states)
    changed = dict(answer.changed)
    first = answer.text
    for i, spoken in of.spoken.items():
        if rng.random() < 0.4:  # noqa: PLR2004
            texts[i] = spoken
    if rng.random() < 0.35:  # noqa: PLR2004
        first = _change(first, texts, states, changed, rng)
    if rng.random() < 0.2:  # noqa: PLR2004
        texts.append(rng.choice(foreign))
        states.append(MISSED)
    order = list(range(len(texts)))
    rng.shuffle(order)
    if rng.random() < 0.25:  # noqa: PLR2004
        order = order[: rng.randint(1, len(order))]
    whole = len(order) == len(of.points) and first == answer.text
    return Row(
        first, tuple(texts[i] for i in order), tuple(states[i] for i in order),
        (NONE,) * len(order),
        tuple(labels(texts[i], states[i], changed.get(i, ())) for i in order),
        feeling=answer.feeling, understood=answer.understood if whole else -1.0,
    )  # fmt: skip


def _change(
    first: str, texts: list[str], states: list[int], changed: dict[int, frozenset[str]], rng: Random
) -> str:
    """Change one fact, in the answer or in a point that it caught; give the answer."""
    there = [i for i, s in enumerate(states) if s == CAUGHT]
    if not there:
        return first
    if rng.random() < 0.5:  # noqa: PLR2004
        made = changed_answer(first, [texts[i] for i in there], rng)
        if made is not None:
            for i in made[1]:
                states[there[i]], changed[there[i]] = CHANGED, frozenset(stems(made[2]))
            return made[0]
    i = rng.choice(there)
    new = changed_point(texts[i], first, rng)
    if new is not None:
        texts[i], states[i], changed[i] = new[0], CHANGED, frozenset(stems(new[1]))
    return first
