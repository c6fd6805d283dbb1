"""Assessments and transcripts survive JSON, and nothing else is taken for one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sessions import ASSESSMENT, assessments, reflections, transcripts

from listening_coach.core.assessment import Assessment, Reflection
from listening_coach.core.schema import MalformedError
from listening_coach.core.serialise import decode, encode
from listening_coach.core.transcript import Transcript

EXAMPLE = {
    "schema": 1,
    "checker": "words/1",
    "points": [
        {
            "id": "p1", "text": "it was half past one", "span": [0, 20], "core": True,
            "status": "changed", "confidence": 0.75, "evidence": "at one",
            "note": "half past one became one",
        }
    ],
    "coverage": 0.5,
    "added": [{"text": "on purpose", "span": [4, 14], "guess": False, "confidence": 0.5}],
    "feelings": {"stated": ["touched"], "named": [], "status": "missed"},
    "moves": [
        {"kind": "advice", "text": "you should", "span": [0, 10], "confidence": 1.0,
         "certainty": "fact"}
    ],
    "kind": "input",
    "reflects": 0.25,
    "parroting": {"four_gram": 0.0, "content": 0.125, "flag": False},
    "length_ratio": 0.42,
    "understood": 0.5,
    "feedback": {
        "strength": {"text": "You kept the time.", "quote": "at one"},
        "suggestion": None,
    },
}  # fmt: skip


def test_an_assessment_is_written_as_other_programs_expect_it() -> None:
    assert encode(decode(Assessment, EXAMPLE)) == EXAMPLE


@given(assessments())
def test_an_assessment_survives(assessment: Assessment) -> None:
    assert decode(Assessment, json.loads(json.dumps(encode(assessment)))) == assessment


@given(transcripts())
def test_a_transcript_survives(transcript: Transcript) -> None:
    text = json.dumps(encode(transcript))
    assert decode(Transcript, json.loads(text)) == transcript


@given(reflections())
def test_a_reflection_survives(reflection: Reflection) -> None:
    text = json.dumps(encode(reflection))
    assert decode(Reflection, json.loads(text)) == reflection


def test_a_field_of_a_later_version_is_passed_over() -> None:
    assert decode(Assessment, {**EXAMPLE, "mood": "calm"}) == decode(Assessment, EXAMPLE)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("schema", 2),
        ("schema", True),
        ("points", {}),
        ("points", [{"id": "p1"}]),
        ("coverage", "much"),
        ("coverage", float("nan")),
        ("coverage", 10**400),
        ("kind", "poem"),
        ("feelings", None),
        ("added", [{"text": "x", "span": [1], "guess": False, "confidence": 0.5}]),
        ("parroting", {"four_gram": 0.0, "content": 0.0, "flag": 0}),
    ],
)
def test_what_is_no_assessment_is_refused(field: str, value: object) -> None:
    with pytest.raises(MalformedError, match=field):
        decode(Assessment, {**EXAMPLE, field: value})


@pytest.mark.parametrize("data", [None, [], "", {}, {"segments": [1], "model": "base"}])
def test_what_is_no_transcript_is_refused(data: object) -> None:
    with pytest.raises(MalformedError):
        decode(Transcript, data)


@given(st.sampled_from(sorted(EXAMPLE)))
def test_no_field_may_be_missing(field: str) -> None:
    with pytest.raises(MalformedError, match=field):
        decode(Assessment, {k: v for k, v in encode(ASSESSMENT).items() if k != field})
