"""The conversation widget: the turns of a session, with a cursor on one word."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from listening_coach.core.assessment import STATUS_MARKS
from listening_coach.review.conversation import tell
from listening_coach.review.word_timings import SpokenWord, find_spans, spoken_words
from listening_coach.tui.themes import STATUS_STYLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.visual import VisualType

    from listening_coach.core.record import SessionRecord, TurnRecord
    from listening_coach.core.transcript import Span
    from listening_coach.review.conversation import TranscriptLine

_DOUBTS: Final = ("", "underline", "underline bold")
_OFF_RECORD: Final = "(off the record)"


@dataclass(frozen=True, slots=True)
class TurnEntry:
    """One turn, with its line and its words."""

    turn: TurnRecord
    line: TranscriptLine
    words: tuple[SpokenWord, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The text of the turn, or a placeholder if it is off the record."""
        return _OFF_RECORD if self.turn.off_record else self.turn.text


def turn_entries(session: SessionRecord) -> tuple[TurnEntry, ...]:
    """Return an entry for every turn of a session."""
    lines = tell(session, times=True)
    return tuple(
        TurnEntry(turn, line, () if turn.off_record else spoken_words(turn))
        for turn, line in zip(session.turns, lines, strict=True)
    )


class Conversation(VerticalScroll, can_focus=False):
    """Shows the turns; the screen moves the cursor."""

    DEFAULT_CSS = """
    Conversation { height: 1fr; }
    Conversation > Static { height: auto; margin: 0 0 1 0; padding: 0 2; width: 1fr; }
    """

    def __init__(self) -> None:
        super().__init__(id="conversation")
        self.turns: tuple[TurnEntry, ...] = ()
        self.at = 0
        """Index of the turn under the cursor."""
        self.word = 0
        """Index of the word under the cursor, in that turn."""
        self.wanted = ""
        """The text to find."""

    @property
    def current(self) -> TurnEntry | None:
        """The turn under the cursor."""
        return self.turns[self.at] if self.turns else None

    def compose(self) -> ComposeResult:
        """Show a line for a session without turns."""
        yield Static("Nothing that was said is kept of this session.", id="nothing", classes="dim")

    async def show(self, session: SessionRecord) -> None:
        """Draw a session; the cursor stays in place if it can."""
        before = len(self.turns)
        self.turns = turn_entries(session)
        self.query_one("#nothing").display = not self.turns
        if before != len(self.turns):
            await self.query(".turn").remove()
            await self.mount_all(Static(classes="turn") for _ in self.turns)
        self.go(self.at, self.word)

    def go(self, at: int, word: int) -> None:
        """Put the cursor on a word, limited to the turns and words that exist."""
        self.at = max(0, min(at, len(self.turns) - 1))
        words = self.current.words if self.current else ()
        self.word = max(0, min(word, len(words) - 1))
        for n, (widget, turn) in enumerate(zip(self.query(".turn"), self.turns, strict=True)):
            widget.set_class(turn.turn.partner == 0, "first")
            widget.set_class(turn.turn.partner == 1, "second")
            widget.set_class(n == self.at, "here")
            if isinstance(widget, Static):
                widget.update(self._render_turn(turn, here=n == self.at))
            if n == self.at:
                self.scroll_to_widget(widget, animate=False)

    def places(self) -> tuple[tuple[int, int], ...]:
        """Return (turn, word) for each match of the text to find."""
        return tuple(
            (n, word)
            for n, turn in enumerate(self.turns)
            for span in find_spans(turn.text, self.wanted)
            if (word := _word_at(turn, span[0])) is not None
        )

    def doubts(self) -> tuple[tuple[int, int], ...]:
        """Return (turn, word) for each word that may have been misheard."""
        return tuple(
            (n, w)
            for n, turn in enumerate(self.turns)
            for w, word in enumerate(turn.words)
            if word.doubt
        )

    def _render_turn(self, turn: TurnEntry, *, here: bool) -> VisualType:
        line = turn.line
        cursor = turn.words[self.word].span if here and turn.words else None
        head = Content.from_markup(
            "$mark [b]$name[/b]  [$text-muted]$time[/]\n",
            mark="▶" if here else " ",
            name=line.name,
            time=line.time,
        )
        remarks = [
            Content.from_markup("\n[$text-muted]   $text[/]", text=remark.text)
            for remark in line.remarks
        ]
        parts = _pieces(turn, cursor, find_spans(turn.text, self.wanted))
        return Content.assemble(head, *parts, *remarks)


def _word_at(turn: TurnEntry, place: int) -> int | None:
    for n, word in enumerate(turn.words):
        if word.span[1] > place:
            return n
    return None


def _pieces(
    turn: TurnEntry, cursor: Span | None, hits: tuple[Span, ...]
) -> Iterator[tuple[str, str]]:
    """Yield the (text, style) pieces of a turn, with the sign of each point after it."""
    styled: list[tuple[Span, str]] = [
        (mark.span, STATUS_STYLES[mark.status]) for mark in turn.line.marks
    ]
    styled += [(word.span, _DOUBTS[word.doubt]) for word in turn.words if word.doubt]
    styled += [(hit, "bold italic") for hit in hits]
    if cursor is not None:
        styled.append((cursor, "reverse"))
    signs = {_after(turn.text, mark.span[1]): mark.status for mark in turn.line.marks}
    edges = sorted({0, len(turn.text), *signs, *(edge for span, _ in styled for edge in span)})
    for first, last in itertools.pairwise(edges):
        style = " ".join(s for span, s in styled if span[0] <= first and last <= span[1])
        yield turn.text[first:last], style
        if last in signs:
            yield f" {STATUS_MARKS[signs[last]].sign}", STATUS_STYLES[signs[last]]


def _after(text: str, end: int) -> int:
    """Return the offset after any punctuation that follows a part."""
    while end < len(text) and text[end] in ".,;:!?…":
        end += 1
    return end
