"""One page for a browser, with and without sound."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import numpy as np
from support.sessions import RESPONSE, session

from listening_coach.core.assessment import STATUS_MARKS
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.transcript import Segment, Transcript
from listening_coach.review.html_page import Recording, page
from listening_coach.store.audio_rows import wav

KEPT = session()
SILENCE = wav(np.zeros(SAMPLE_RATE, np.float32))
SOUNDS = {turn.id: Recording(turn.started, SILENCE) for turn in KEPT.turns}


def policy(text: str) -> str:
    (content,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    return str(content)


def digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_without_sound_nothing_on_the_page_can_run() -> None:
    text = page(KEPT, times=True)
    assert "<script" not in text
    assert "script-src" not in policy(text)
    assert "<audio" not in text


def test_the_policy_lets_exactly_our_own_style_and_script_through() -> None:
    text = page(KEPT, times=True, sounds=SOUNDS)
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    assert f"style-src '{digest(style)}'" in policy(text)
    assert f"script-src '{digest(script)}'" in policy(text)
    assert policy(text).startswith("default-src 'none'")


def test_each_turn_with_sound_can_be_played() -> None:
    text = page(KEPT, times=True, sounds=SOUNDS)
    played = re.findall(r'src="data:audio/wav;base64,([^"]*)"', text)
    assert [base64.b64decode(data) for data in played] == [SILENCE] * len(KEPT.turns)


def test_a_word_knows_the_second_at_which_it_is_heard() -> None:
    text = page(KEPT, times=True, sounds=SOUNDS)
    seconds = [float(at) for at in re.findall(r'data-\w+="([\d.]+)"', text)]
    starts = [word.start for turn in KEPT.turns for word in turn.transcript.segments[0].words]
    firsts = [turn.started for turn in KEPT.turns for _ in turn.transcript.segments[0].words]
    expected = [(s - f) / SAMPLE_RATE for s, f in zip(starts, firsts, strict=True)]
    assert seconds == expected


def test_only_the_signs_that_are_used_are_explained() -> None:
    exchange = replace(KEPT.exchanges[0], verdict="missed", rating=1)
    text = page(replace(KEPT, exchanges=(exchange,)), times=True)
    (key,) = re.findall(r'<p class="key">(.*?)</p>', text)
    used = {status for status in STATUS_MARKS if f'class="{status}"' in key}
    assert used == {"caught", "changed"}
    assert 'class="key"' not in page(replace(KEPT, exchanges=()), times=True)


def test_what_was_typed_has_no_words_to_click() -> None:
    typed = Transcript((Segment(RESPONSE, 0, 0, 1.0),), "typed")
    turn = replace(KEPT.turns[1], transcript=typed)
    text = page(replace(KEPT, turns=(KEPT.turns[0], turn)), times=True, sounds=SOUNDS)
    *_, last = text.split("<article")
    assert not re.findall(r'data-\w+="[\d.]+"', last)
    assert "<audio" in last
