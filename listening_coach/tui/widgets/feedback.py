"""The feedback widget: ratings and feedback on an exchange, and its two texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from listening_coach.core.round.feedback_policy import select_feedback
from listening_coach.core.transcript_confidence import is_doubtful
from listening_coach.tui.themes import PLAIN
from listening_coach.tui.widgets.details import Details

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from listening_coach.core.assessment import Feedback
    from listening_coach.core.round.state import Exchange, ShownSuggestion


UNHEARD: Final = "This was hard to hear, and may be written down wrongly; so nothing is said of it."


class FeedbackView(VerticalScroll):
    """Shows one exchange, with the app's feedback only if it may be shown."""

    DEFAULT_CSS = """
    FeedbackView { height: 1fr; }
    FeedbackView > Static { width: 1fr; height: auto; margin: 0 0 1 0; }
    """

    def compose(self) -> ComposeResult:
        """Show a place for each text."""
        yield Static("", id="reveal")
        yield Static("", id="strength")
        yield Static("", id="suggestion")
        yield Static("", id="said")
        yield Static("", id="given")
        yield Details(id="details")

    def on_mount(self) -> None:
        """Hide the details at first: only the strength and one suggestion are shown."""
        self.query_one(Details).display = False

    def show(
        self,
        exchange: Exchange | None,
        revealed: str,
        *,
        judged: bool,
        remarks: Sequence[ShownSuggestion] = (),
        details: bool = False,
    ) -> None:
        """Draw an exchange.

        Args:
            exchange: the exchange to draw, if any.
            revealed: both ratings in words.
            judged: whether the app may show feedback.
            remarks: the suggestions it has shown before.
            details: whether to show the two texts with marks.
        """
        if exchange is None:
            return
        assessment = exchange.assessment if judged and details else None
        closely = self.query_one(Details)
        closely.display = assessment is not None
        if assessment is not None:
            closely.show(exchange.reflection, assessment)
        self._put("reveal", Content(revealed if judged else ""))
        said, given = exchange.reflection.statement, exchange.reflection.response
        self._put("said", Content("") if assessment else _line("Said", said))
        self._put("given", Content("") if assessment else _line("Given back", given))
        feedback = select_feedback(exchange, remarks) if judged else None
        plain = self.app.has_class(PLAIN)
        waiting = judged and exchange.assessment is None and not exchange.misheard
        unheard = judged and not waiting and is_doubtful(exchange.reflection)
        sign = "Worked:" if plain else "✓"
        said_of_it = Content(UNHEARD) if unheard else _strength(feedback, sign)
        self._put("strength", Content("…") if waiting else said_of_it)
        self._put("suggestion", _suggestion(feedback, "To try:" if plain else "→"))

    def _put(self, name: str, content: Content) -> None:
        widget = self.query_one(f"#{name}", Static)
        widget.update(content)
        widget.display = bool(content.plain)


def _line(label: str, text: str) -> Content:
    return Content.from_markup("[b]$label[/b]  $text", label=label, text=text)


def _strength(feedback: Feedback | None, sign: str) -> Content:
    if feedback is None or feedback.strength is None:
        return Content("")
    return Content.from_markup("[b]$sign[/b]  $text", sign=sign, text=feedback.strength.text)


def _suggestion(feedback: Feedback | None, sign: str) -> Content:
    if feedback is None or feedback.suggestion is None:
        return Content("")
    s = feedback.suggestion
    return Content.from_markup(
        "[b]$sign[/b]  $text $reason\n   [i]$sample[/i]",
        sign=sign,
        text=s.text,
        reason=s.reason,
        sample=s.sample,
    )
