"""The checker: what was caught, what was not, and what is worth saying about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.checker import likelihood as reflecting
from listening_coach.checker import moves
from listening_coach.checker import point_status as fates
from listening_coach.checker.feedback import Findings, feedback
from listening_coach.checker.judge import VERSION, WORD_JUDGE, Judge, Reading, Whole
from listening_coach.checker.language import perspective as roles
from listening_coach.checker.language.feelings import fated, feelings, guessed
from listening_coach.checker.language.phrases import BLOCKING
from listening_coach.checker.language.tokens import content, lows, ngrams, sentences
from listening_coach.types import Addition, Assessment, Move, Parroting, Reflection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.types import Feelings, Point, PointStatus, ResponseKind, Span

__all__ = ["VERSION", "check"]
_FOUR: Final = 4
_PARROT_GRAMS: Final = 0.25
_PARROT_CONTENT: Final = 0.6
_PARROT_WORDS: Final = 8
_ADDED: Final = 0.5
_SHORT: Final = 15
"""An answer to a statement of fewer words may well be longer."""
_LIKELY: Final = 0.5
_REFLECTING: Final = 0.6
"""Where the judge gives more than this to a reflection, what a phrase hints at is not asked about.

Of what is left, 92 of 100 were some roadblock in the conversations that may be tuned on (of all,
81), and 93 in those held back (83)."""


def check(reflection: Reflection, judge: Judge = WORD_JUDGE) -> Assessment:
    """Compare a response with the statement it answers; never raises on any text."""
    statement, response = reflection.statement, reflection.response
    back = roles.resolve(response, "listener")
    claims = fates.claims(reflection)
    texts = [roles.resolve(c.text, "speaker").text for _, c in claims]
    whole = judge.whole(back.text, texts)
    felt = fated(feelings(statement, response), whole)
    points = fates.points(reflection, claims, felt, judge)
    found = _confirmed(moves.moves(response, statement), reflection, judge)
    parroted = _parroting(statement, response, reflection.detectors_off)
    ratio = _length_ratio(statement, response)
    core = [p.core for p in points]
    coverage = _coverage(core, [p.status for p in points])
    words = _coverage(core, [v.status for v in WORD_JUDGE.points(back.text, texts)])
    # Content as two judges see it, since words alone travel further.
    read = _read(reflection, sentences(response), judge)
    reflects = reflecting.reflects(
        statement, response, (coverage + words) / 2, found, [r.moves for r in read]
    )
    if reflects >= _LIKELY and response.strip():
        found = [_whole("reflection", response, reflects), *found]
    if parroted.flag:
        found = [*found, _whole("parroting", response, 0.9)]
    found = [m for m in found if m.kind not in reflection.detectors_off]
    return Assessment(
        checker=judge.version,
        points=points,
        coverage=coverage,
        added=_added(response, read),
        feelings=felt,
        moves=tuple(found),
        kind=_kind(reflects, found),
        reflects=reflects,
        parroting=parroted,
        length_ratio=ratio,
        understood=_understood(coverage, points, felt, found, whole),
        feedback=feedback(
            Findings(reflection, points, felt, found, parroted, _long(statement, ratio))
        ),
    )


def _confirmed(found: Sequence[Move], reflection: Reflection, judge: Judge) -> list[Move]:
    """Leave out what phrases alone would ask about and the judge, who reads it all, does not."""
    asked = [m for m in found if m.kind in BLOCKING and m.certainty == "question"]
    if not asked:
        return list(found)
    parts = moves.split(reflection.response)
    of = [next(p.span for p in parts if p.span[0] <= m.span[0] < p.span[1]) for m in asked]
    read = _read(reflection, of, judge)
    doubted = {
        m.span for m, r in zip(asked, read, strict=True)
        if r.moves.get("reflection", 0.0) > _REFLECTING
    }  # fmt: skip
    return [m for m in found if m not in asked or m.span not in doubted]


def _read(reflection: Reflection, spans: Sequence[Span], judge: Judge) -> list[Reading]:
    """Return what the judge makes of some sentences of the response."""
    said = roles.resolve(reflection.statement, "speaker").text
    texts = [roles.resolve(reflection.response[slice(*s)], "listener").text for s in spans]
    return judge.read(said, texts)


def _coverage(core: Sequence[bool], status: Sequence[PointStatus]) -> float:
    total = sum(2 if c else 1 for c in core)
    worth = {"caught": 1.0, "partly": 0.5}
    got = sum((2 if c else 1) * worth.get(s, 0.0) for c, s in zip(core, status, strict=True))
    return got / total if total else 0.0


def _parroting(statement: str, response: str, off: frozenset[str]) -> Parroting:
    said, back = lows(statement), lows(response)
    grams, theirs = ngrams(back, _FOUR), set(ngrams(said, _FOUR))
    four = sum(g in theirs for g in grams) / len(grams) if grams else 0.0
    own, of = content(back), set(content(said))
    share = sum(w in of for w in own) / len(own) if own else 0.0
    flag = four > _PARROT_GRAMS and share > _PARROT_CONTENT and len(back) >= _PARROT_WORDS
    return Parroting(four, share, flag and "parroting" not in off)


def _length_ratio(statement: str, response: str) -> float:
    said = len(lows(statement))
    return len(lows(response)) / said if said else 0.0


def _long(statement: str, ratio: float) -> bool:
    return ratio > 1 and len(lows(statement)) >= _SHORT


def _added(response: str, read: Sequence[Reading]) -> tuple[Addition, ...]:
    quotes = [(response[slice(*span)], span) for span in sentences(response)]
    return tuple(
        Addition(quote, span, guessed(quote), 1 - r.supported)
        for (quote, span), r in zip(quotes, read, strict=True)
        if 1 - r.supported > _ADDED and len(content(lows(quote))) > 1
    )


def _kind(reflects: float, found: Sequence[Move]) -> ResponseKind:
    if reflects >= _LIKELY:
        return "reflection"
    if any(m.kind.startswith("question") for m in found):
        return "question"
    if any(m.kind in reflecting.ROADBLOCKS for m in found):
        return "input"
    return "other"


def _understood(
    coverage: float,
    points: Sequence[Point],
    felt: Feelings,
    found: Sequence[Move],
    whole: Whole | None,
) -> float:
    changed = sum(p.status == "changed" for p in points)
    blocks = sum(m.kind in reflecting.ROADBLOCKS for m in found)
    kept = 0.15 * (felt.status == "kept")
    score = 0.2 + 0.6 * coverage + kept if whole is None else whole.understood
    return max(0.0, min(1.0, score - 0.2 * changed - 0.25 * blocks))


def _whole(kind: str, response: str, confidence: float) -> Move:
    text = response.strip()
    start = response.index(text)
    return Move(kind, text, (start, start + len(text)), confidence, "fact")  # type: ignore[arg-type]  # one of two literals
