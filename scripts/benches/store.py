"""Time to open the store, the list of sessions, and one session, with ten thousand turns."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benches.common import table
from listening_coach.checker.check import check
from listening_coach.config import Environment
from listening_coach.core.assessment import Reflection
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.record import ExchangeRecord, SessionRecord, TurnRecord, session_id
from listening_coach.core.transcript import Segment, Transcript, Word
from listening_coach.demo import dialogues
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

LIMIT_MS = 100.0
REPEATS = 20
TURNS_EACH = 20
TURN_S = 20


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument("--turns", type=int, default=10_000, metavar="N", help="turns in all")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Fill a store without and one with a passphrase, and measure how long they take to read."""
    result: dict[str, Any] = {"turns": args.turns, "limit_ms": LIMIT_MS}
    rows = []
    for name, passphrase in (("plain", None), ("locked", "a heron at dawn")):
        with tempfile.TemporaryDirectory() as folder:
            environment = Environment(Path(folder), Path(folder), passphrase=passphrase)
            times = _measure(environment, args.turns // TURNS_EACH)
        result[name] = times
        for what, (middle, longest) in times.items():
            rows.append([f"{name}: {what}", f"{middle:.1f}", f"{longest:.1f}"])
    print(f"{args.turns} turns in sessions of {TURNS_EACH}; each opened {REPEATS} times")
    table(["", "median, ms", "longest, ms"], rows)
    print(f"the list and a session should each take less than {LIMIT_MS:.0f} ms")
    return result


def _measure(environment: Environment, sessions: int) -> dict[str, tuple[float, float]]:
    one = _session()
    with SessionStore.open(environment) as store:
        for n in range(sessions):
            started = one.started + timedelta(hours=n)
            store.begin(replace(one, id=session_id(started, 0), started=started))
    began = time.perf_counter()
    with SessionStore.open(environment) as store:
        opened = (time.perf_counter() - began) * 1000
        ids = [summary.id for summary in store.sessions()]
        places = [ids[n * (len(ids) - 1) // REPEATS] for n in range(REPEATS)]
        listed = _times([store.sessions] * REPEATS)
        read = _times([partial(store.session, place) for place in places])
    return {"the file": (opened, opened), "the list": listed, "a session": read}


def _times(calls: list[Callable[[], object]]) -> tuple[float, float]:
    """Return the median and the longest duration of some calls, in milliseconds."""
    taken = []
    for call in calls:
        began = time.perf_counter()
        call()
        taken.append((time.perf_counter() - began) * 1000)
    return median(taken), max(taken)


def _session() -> SessionRecord:
    """Return a session with turns of a realistic length, assessed by the real checker."""
    one = dialogues()[0]
    started = datetime(2026, 1, 1, tzinfo=UTC)
    reflection = Reflection(one.statement_text, one.response_text)
    assessment = check(reflection)
    turns = tuple(
        _turn(n, one.response_text if n % 2 else one.statement_text) for n in range(TURNS_EACH)
    )
    exchanges = tuple(
        ExchangeRecord(
            f"x{n}", (f"t{2 * n}",), f"t{2 * n + 1}", 1, reflection, "got", 4, 3,
            assessment=assessment, protocol="slt", at=started,
        )
        for n in range(TURNS_EACH // 2)
    )  # fmt: skip
    return SessionRecord("", started, ("Anna", "Ben"), turns, exchanges, ended=started)


def _turn(n: int, text: str) -> TurnRecord:
    start = n * TURN_S * SAMPLE_RATE
    words = text.split()
    step = TURN_S * SAMPLE_RATE // (len(words) + 1)
    timed = tuple(
        Word(word, start + i * step, start + (i + 1) * step, 0.9) for i, word in enumerate(words)
    )
    end = start + TURN_S * SAMPLE_RATE
    return TurnRecord(
        f"t{n}", "paraphrase" if n % 2 else "chunk", "listener" if n % 2 else "speaker",
        1 if n % 2 else 0, Transcript((Segment(text, start, end, 0.9, timed),), "base"),
        protocol="slt", started=start, ended=end,
    )  # fmt: skip
