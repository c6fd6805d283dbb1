"""Export a session as subtitles: a few words at a time, while they are spoken."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.record import offsets
from listening_coach.core.transcript import Word
from listening_coach.review.conversation import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.core.record import SessionRecord
    from listening_coach.core.transcript import Segment

LONGEST: Final = 84
"""Characters that fit in a subtitle: two lines of 42."""
_LONGEST_FOR: Final = 6 * SAMPLE_RATE
"""Longest duration of a subtitle, in samples."""
_SHORTEST_FOR: Final = SAMPLE_RATE // 2
_PER_LETTER: Final = SAMPLE_RATE // 15
"""Samples that it takes to read one letter."""
_PAUSE: Final = int(0.8 * SAMPLE_RATE)
"""Samples of silence after which a new subtitle begins."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle."""

    start: int
    """Samples since the session's first turn began."""
    end: int
    """In samples; after `start`, and not after the start of the next cue."""
    name: str
    text: str
    first: bool
    """Whether a turn begins here."""


def srt(session: SessionRecord) -> str:
    """Return a session as SubRip subtitles."""
    blocks = []
    for number, cue in enumerate(cues(session), 1):
        # The format has no escapes, and some players interpret <...> as markup.
        words = f"{cue.name}: {cue.text}" if cue.first else cue.text
        words = words.replace("<", "\u2039").replace(">", "\u203a")
        times = f"{_time(cue.start, ',')} --> {_time(cue.end, ',')}"
        blocks.append(f"{number}\n{times}\n{words}\n")
    return "\n".join(blocks)


def vtt(session: SessionRecord) -> str:
    """Return a session as WebVTT subtitles, with the speaker of each cue."""
    blocks = ["WEBVTT\n"]
    for cue in cues(session):
        times = f"{_time(cue.start, '.')} --> {_time(cue.end, '.')}"
        name, words = html.escape(cue.name, quote=False), html.escape(cue.text, quote=False)
        blocks.append(f"{times}\n<v {name}>{words}\n")
    return "\n".join(blocks)


def cues(session: SessionRecord) -> tuple[Cue, ...]:
    """Return the subtitles in order, without overlaps."""
    subtitles: list[Cue] = []
    end = 0
    names = (clean(session.names[0]), clean(session.names[1]))
    for turn, offset in zip(session.turns, offsets(session), strict=True):
        shift = offset - session.turns[0].started
        first = True
        for segment in turn.transcript.segments:
            for start, stop, text in _parts(segment):
                begin = max(start + shift, end)
                end = max(stop + shift, begin + _SHORTEST_FOR)
                subtitles.append(Cue(begin, end, names[turn.partner], text, first))
                first = False
    return tuple(subtitles)


def _parts(segment: Segment) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, text) of stretches that fit in a subtitle."""
    words = segment.words
    if clean("".join(f" {word.text}" for word in words)) != clean(segment.text):
        # The text was typed or corrected, so its words have no times of their own.
        words = _spread(segment)
    stretch: list[Word] = []
    for word in words:
        if stretch and _full(stretch, word):
            yield _together(stretch)
            stretch = []
        stretch.append(word)
    if stretch:
        yield _together(stretch)


def _spread(segment: Segment) -> tuple[Word, ...]:
    """Return the words of a segment, each for as long as it takes to read."""
    texts = segment.text.split()
    letters = max(1, sum(len(text) for text in texts))
    length = max(segment.end - segment.start, letters * _PER_LETTER)
    words, before = [], 0
    for text in texts:
        start = segment.start + length * before // letters
        before += len(text)
        end = segment.start + length * before // letters
        words.append(Word(text, start, end, segment.confidence))
    return tuple(words)


def _full(stretch: list[Word], word: Word) -> bool:
    return (
        len(_text([*stretch, word])) > LONGEST
        or word.end - stretch[0].start > _LONGEST_FOR
        or word.start - stretch[-1].end > _PAUSE
    )


def _together(stretch: list[Word]) -> tuple[int, int, str]:
    return stretch[0].start, stretch[-1].end, _text(stretch)


def _text(words: list[Word]) -> str:
    return clean(" ".join(word.text for word in words))


def _time(samples: int, mark: str) -> str:
    thousandths = samples * 1000 // SAMPLE_RATE
    whole, rest = divmod(thousandths, 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{mark}{rest:03d}"
