"""The JSON output of `practice --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from listening_coach.core.serialise import encode

if TYPE_CHECKING:
    from listening_coach.practice.autopilot import SessionOutcome


def report(outcome: SessionOutcome) -> dict[str, Any]:
    """Return the outcome of a session as JSON data; other programs rely on its shape."""
    spans = {h.turn: h for h in outcome.heard}
    return {
        "session": outcome.session,
        "round": outcome.rounds[0].protocol.id,
        "turns": [
            {
                "role": "speaker" if turn.role == state.protocol.roles[0] else "listener",
                "started_s": round(spans[turn.id].started_s, 3),
                "ended_s": round(spans[turn.id].ended_s, 3),
                "transcript": encode(turn.transcript),
            }
            for state in outcome.rounds
            for turn in state.turns
        ],
        "assessments": [
            encode(e.assessment)
            for state in outcome.rounds
            for e in state.exchanges
            if e.assessment is not None
        ],
        "latency_s": {
            "transcript": round(outcome.transcript_wait_s, 3),
            "check": round(outcome.check_wait_s, 4),
        },
        "lost_samples": outcome.lost,
    }
