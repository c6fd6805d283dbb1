"""From labelled conversations to rows of text with targets."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from judge.edits import changed_answer, turned_point
from listening_coach.checker.language.lemmas import lemmatise as stem
from listening_coach.checker.language.passage import read
from listening_coach.checker.language.perspective import resolve
from listening_coach.checker.language.tokens import content
from listening_coach.checker.language.tokens import find_sentences as sentences
from listening_coach.checker.language.tokens import lower_words as lows
from listening_coach.checker.onnx_judge import FEELINGS, MOVES, STATES
from listening_coach.checker.points import find_claims

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from random import Random

NONE: Final = -100
"""No label."""
_PARTS: Final = 5
_SUPPORTED, _UNSUPPORTED, _CONTRADICTED = 0, 1, 2
_CAUGHT, _PARTLY, _MISSED, _CHANGED = range(4)
_HARMLESS: Final = frozenset(
    ["reflection", "parroting", "check", "empathy", "validation", "thanks", "invitation"]
)
_PAIR_SOURCES: Final = (
    "mnli", "snli", "cad_nli", "breaking_nli", "neg_nli", "syn2", "med", "aug_persp",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A text and others held against it, with what is known of them."""

    first: str
    others: tuple[str, ...]
    states: tuple[int, ...]
    """For each of the others: an index of `STATES`, or NONE."""
    support: tuple[int, ...]
    """For each of the others: an index of `SUPPORT`, 3 for not supported, or NONE."""
    bag: tuple[int, ...] = ()
    """Which of the others are the sentences of the response that `moves` belongs to."""
    moves: tuple[int, ...] = ()
    feeling: int = NONE
    understood: float = -1.0
    """In [0, 1]; below 0: unknown."""
    taught: tuple[tuple[float, ...], ...] = ()
    """What a teacher makes of it: for each of the others a logit for each of `STATES`."""


@dataclass(frozen=True, slots=True)
class Case:
    """A statement, its points and what was answered."""

    id: str
    said: str
    """The statement, resolved."""
    points: tuple[str, ...]
    spoken: dict[int, str]
    """Which point is also a stretch of the statement as the program itself would cut it."""
    answers: tuple[dict[str, Any], ...]
    resolved: tuple[str, ...] = field(default=())


def part(case_id: str) -> str:
    """Return `held` for a fifth of the cases, `dev` for a tenth of the others, else `train`."""
    number = int(hashlib.sha256(case_id.encode()).hexdigest(), 16)
    if number % _PARTS == 0:
        return "held"
    return "dev" if (number // _PARTS) % 10 == 0 else "train"


def cases(folder: Path) -> list[Case]:
    """Return all conversations of a folder."""
    lines = [x for p in sorted(folder.glob("*.jsonl")) for x in p.read_text("utf-8").splitlines()]
    return [_case(json.loads(line)) for line in lines if line.strip()]


def _case(raw: dict[str, Any]) -> Case:
    texts = [p["text"] for p in raw["points"]]
    answers = tuple(raw["responses"])
    return Case(
        raw["id"],
        resolve(raw["statement"], "speaker").text,
        tuple(texts),
        _spoken(raw["statement"], texts),
        tuple({**a, "states": [STATES.index(s) for s in a["points"].values()]} for a in answers),
        tuple(resolve(a["text"], "listener").text for a in answers),
    )


def _spoken(statement: str, points: Sequence[str]) -> dict[int, str]:
    """Match each point with a stretch of the statement that says just this, where there is one."""
    stretches = [c.passage.resolved.text for c in find_claims(read(statement, "speaker"))]
    bags = [_bag(s) for s in stretches]
    out = {}
    for i, point in enumerate(points):
        wanted = _bag(point)
        scores = [2 * len(wanted & b) / max(1, len(wanted) + len(b)) for b in bags]
        best = max(range(len(bags)), key=scores.__getitem__, default=-1)
        if best >= 0 and scores[best] >= 0.55:  # noqa: PLR2004  (most words on both sides)
            out[i] = stretches[best]
    return out


def _bag(text: str) -> set[str]:
    return {stem(w) for w in content(lows(text))} - {"speaker", "listener"}


def point_rows(case: Case) -> list[Row]:
    """Return a row for each answer: the answer, and all points."""
    unknown = (NONE,) * len(case.points)
    return [
        Row(
            text, case.points, tuple(a["states"]), unknown,
            feeling=FEELINGS.index(a["feeling"]), understood=a["understood"] / 4,
        )
        for a, text in zip(case.answers, case.resolved, strict=True)
    ]  # fmt: skip


def support_rows(case: Case, foreign: Sequence[str]) -> list[Row]:
    """Return a row for each answer: the statement, and the answer's sentences and claims."""
    rows = []
    for i, (a, text) in enumerate(zip(case.answers, case.resolved, strict=True)):
        parts = [text[s:e] for s, e in sentences(text)] or [text]
        label = NONE
        if not a["added"] and set(a["moves"]) <= _HARMLESS:
            if _CHANGED not in a["states"]:
                label = _SUPPORTED
            elif len(parts) == 1:
                label = _CONTRADICTED
        labels = [label] * len(parts)
        texts = [*parts, *a["added"], case.points[i % len(case.points)], foreign[i % len(foreign)]]
        labels += [_UNSUPPORTED] * len(a["added"]) + [_SUPPORTED, _UNSUPPORTED]
        rows.append(
            Row(
                case.said, tuple(texts), (NONE,) * len(texts), tuple(labels),
                bag=tuple(range(len(parts))), moves=tuple(MOVES.index(m) for m in a["moves"]),
            )
        )  # fmt: skip
    return rows


def pair_rows(path: Path) -> list[Row]:
    """Return public entailment pairs."""
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            r = json.loads(line)
            if r["src"].startswith(_PAIR_SOURCES):
                rows.append(Row(r["p"], (r["h"],), (NONE,), (int(r["l"]),)))
    return rows


def varied(row: Row, case: Case, foreign: Sequence[str], rng: Random) -> Row:
    """Return a row as another mouth, recogniser or cut of the statement might have it."""
    texts, states = list(row.others), list(row.states)
    first = row.first
    for i, spoken in case.spoken.items():
        if rng.random() < 0.25:  # noqa: PLR2004
            texts[i] = spoken
    if rng.random() < 0.35:  # noqa: PLR2004
        first, texts, states = _edited(first, texts, states, rng)
    if rng.random() < 0.2:  # noqa: PLR2004
        texts.append(rng.choice(foreign))
        states.append(_MISSED)
    order = list(range(len(texts)))
    rng.shuffle(order)
    if rng.random() < 0.25:  # noqa: PLR2004
        order = order[: rng.randint(1, len(order))]
    texts, states = [texts[i] for i in order], [states[i] for i in order]
    known = len(states) == len(row.states)
    return replace(
        row, first=first, others=tuple(texts), states=tuple(states),
        support=(NONE,) * len(texts),
        understood=row.understood if known and first == row.first else -1.0,
    )  # fmt: skip


def _edited(
    first: str, texts: list[str], states: list[int], rng: Random
) -> tuple[str, list[str], list[int]]:
    there = [i for i, s in enumerate(states) if s == _CAUGHT]
    if not there:
        return first, texts, states
    if rng.random() < 0.5:  # noqa: PLR2004
        made = changed_answer(first, [texts[i] for i in there], rng)
        if made is not None:
            for i in made[1]:
                states[there[i]] = _CHANGED
            return made[0], texts, states
    i = rng.choice(there)
    turned = turned_point(texts[i], first, rng)
    if turned is not None:
        texts[i], states[i] = turned, _CHANGED
    return first, texts, states


def heard(text: str, rng: Random) -> str:
    """Return a text as a recogniser may deliver it: often without capitals and punctuation."""
    if rng.random() < 0.5:  # noqa: PLR2004
        return text
    words = re.sub(r"[^\w\s']", " ", text.lower().replace("\u2019", "'")).split()
    if rng.random() < 0.3 and len(words) > 8:  # noqa: PLR2004
        del words[rng.randrange(len(words))]
    return " ".join(words)


def all_points(found: Iterable[Case]) -> list[str]:
    """Return every point of these cases."""
    return [p for c in found for p in c.points]
