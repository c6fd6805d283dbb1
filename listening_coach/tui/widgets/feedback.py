"""What was said and given back, and the machine's few words about it, last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from listening_coach.core.shown import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from listening_coach.core.rounds import Exchange
    from listening_coach.core.state import Remark
    from listening_coach.types import Feedback


class FeedbackView(VerticalScroll):
    """Shows one exchange; the machine's words only where it may speak."""

    DEFAULT_CSS = """
    FeedbackView { height: 1fr; }
    FeedbackView > Static { width: 1fr; height: auto; margin: 0 0 1 0; }
    """

    def compose(self) -> ComposeResult:
        """Hold the texts."""
        yield Static("", id="reveal")
        yield Static("", id="strength")
        yield Static("", id="suggestion")
        yield Static("", id="said")
        yield Static("", id="given")

    def show(
        self,
        exchange: Exchange | None,
        revealed: str,
        *,
        judged: bool,
        remarks: Sequence[Remark] = (),
    ) -> None:
        """Draw an exchange; `judged` lets the machine speak, `remarks` is what it said before."""
        if exchange is None:
            return
        self._put("reveal", Content(revealed if judged else ""))
        self._put("said", _line("Said", exchange.reflection.statement))
        self._put("given", _line("Given back", exchange.reflection.response))
        feedback = shown(exchange, remarks) if judged else None
        waiting = judged and exchange.assessment is None and not exchange.misheard
        self._put("strength", Content("…") if waiting else _strength(feedback))
        self._put("suggestion", _suggestion(feedback))

    def _put(self, name: str, content: Content) -> None:
        widget = self.query_one(f"#{name}", Static)
        widget.update(content)
        widget.display = bool(content.plain)


def _line(label: str, text: str) -> Content:
    return Content.from_markup("[b]$label[/b]  $text", label=label, text=text)


def _strength(feedback: Feedback | None) -> Content:
    if feedback is None or feedback.strength is None:
        return Content("")
    return Content.from_markup("[b]✓[/b]  $text", text=feedback.strength.text)


def _suggestion(feedback: Feedback | None) -> Content:
    if feedback is None or feedback.suggestion is None:
        return Content("")
    s = feedback.suggestion
    return Content.from_markup(
        "[b]→[/b]  $text $reason\n   [i]$sample[/i]",
        text=s.text,
        reason=s.reason,
        sample=s.sample,
    )
