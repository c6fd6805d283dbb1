"""Export a session as one self-contained web page, with everything escaped.

Without audio the page has no script; with audio it has one short script, and no other can run.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from html import escape
from importlib import resources
from typing import TYPE_CHECKING

from listening_coach.core.assessment import STATUS_MARKS
from listening_coach.core.audio import seconds
from listening_coach.review.conversation import clean, tell, title
from listening_coach.review.word_timings import spoken_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from listening_coach.core.record import SessionRecord, TurnRecord
    from listening_coach.core.transcript import Span
    from listening_coach.review.conversation import TranscriptLine

    Words = tuple[tuple[Span, float], ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """The audio of a turn."""

    start: int
    """Sample index of its first sample."""
    wav: bytes
    """A complete WAV file."""


def page(
    session: SessionRecord, *, times: bool, sounds: Mapping[str, Recording] | None = None
) -> str:
    """Return the page; with `sounds`, recordings by turn id, a click on a word plays it."""
    sounds = sounds or {}
    style = _part("page.css")
    script = _part("page.js") if sounds else ""
    policy = f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"
    if script:
        policy += f"; script-src '{_hash(script)}'; media-src data:"
    lines = tell(session, times=times)
    heading, when = title(session)
    body = "\n".join(
        _article(line, turn, sounds.get(turn.id))
        for line, turn in zip(lines, session.turns, strict=True)
    )
    code = f"\n<script>{script}</script>" if script else ""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{escape(heading)}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{escape(heading)}</h1>
<p class="when">{escape(when)}</p>
</header>
<main>
{_key(lines)}{body}
</main>
<footer><p>These words were said in confidence. Keep them so.</p></footer>{code}
</body>
</html>
"""


def _key(lines: tuple[TranscriptLine, ...]) -> str:
    """Return the key to the signs on the page, if there are any."""
    used = {mark.status for line in lines for mark in line.marks}
    parts = [
        f'<mark class="{status}">{shown.sign}</mark> {shown.word}'
        for status, shown in STATUS_MARKS.items()
        if status in used
    ]
    return f'<p class="key">{" · ".join(parts)}</p>\n' if parts else ""


def _part(name: str) -> str:
    return (resources.files(__package__) / name).read_text("utf-8")


def _hash(text: str) -> str:
    """Return the hash by which a content security policy allows a text."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _article(line: TranscriptLine, turn: TurnRecord, sound: Recording | None) -> str:
    side = ("first", "second")[line.partner]
    time = f" <time>{line.time}</time>" if line.time else ""
    remarks = "".join(f'<li class="{r.by}">{escape(r.text)}</li>' for r in line.remarks)
    listed = f"\n<ul>{remarks}</ul>" if remarks else ""
    words = _word_starts(turn, sound) if sound else ()
    heard = ""
    if sound:
        data = base64.b64encode(sound.wav).decode()
        heard = f'\n<audio controls preload="none" src="data:audio/wav;base64,{data}"></audio>'
    return (
        f'<article class="{side}">\n<h2>{escape(line.name)}{time}</h2>\n'
        f"<p>{''.join(_mark_up(line, words))}</p>{heard}{listed}\n</article>"
    )


def _word_starts(turn: TurnRecord, sound: Recording) -> tuple[tuple[Span, float], ...]:
    """Return each word of a turn whose time is known, with its start in seconds of the audio."""
    return tuple(
        (word.span, seconds(max(0, word.start - sound.start)))
        for word in spoken_words(turn)
        if word.start is not None
    )


def _mark_up(line: TranscriptLine, words: Words) -> Iterator[str]:
    done = 0
    for mark in line.marks:
        first, last = mark.span
        yield from _mark_words(line.text, (done, first), words)
        shown = STATUS_MARKS[mark.status]
        part = "".join(_mark_words(line.text, mark.span, words))
        sup = f"<sup>{shown.sign}</sup>"
        yield f'<mark class="{mark.status}" title="{shown.word}">{part}{sup}</mark>'
        done = last
    yield from _mark_words(line.text, (done, len(line.text)), words)


def _mark_words(text: str, span: Span, words: Words) -> Iterator[str]:
    """Yield a stretch of a text, with the start time on each word that has one."""
    done, last = span
    for (start, end), at_s in words:
        if done <= start < last:
            yield _safe(text[done:start])
            done = min(end, last)
            yield f'<span data-at="{at_s:.2f}">{_safe(text[start:done])}</span>'
    yield _safe(text[done:last])


def _safe(text: str) -> str:
    """Return part of a line as safe HTML, keeping a space at either end."""
    inner = clean(text)
    before = " " if text[:1].isspace() else ""
    after = " " if inner and text[-1:].isspace() else ""
    return escape(f"{before}{inner}{after}")
