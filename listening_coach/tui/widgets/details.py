"""The details widget: which points of an exchange came back, in which words, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from listening_coach.tui.themes import PLAIN
from listening_coach.tui.views import annotations as marks

if TYPE_CHECKING:
    from collections.abc import Collection

    from textual.app import ComposeResult

    from listening_coach.core.assessment import Assessment, Reflection

HUMBLE: Final = "The machine's marks. Where the speaker sees it otherwise, the speaker is right."


class Details(Vertical):
    """Shows both texts side by side, or one below the other on a narrow screen."""

    DEFAULT_CSS = """
    Details { height: auto; }
    Details > Static { width: 1fr; height: auto; margin: 0 0 1 0; }
    Details .texts { height: auto; layout: horizontal; }
    Details .texts > Static { width: 1fr; height: auto; margin: 0 2 1 0; }
    Details .humble { color: $text-muted; }
    """

    def compose(self) -> ComposeResult:
        """Show a place for the texts and the notes on them."""
        with Container(classes="texts"):
            yield Static("", classes="statement")
            yield Static("", classes="response")
        yield Static("", classes="notes")
        yield Static(HUMBLE, classes="humble")

    def show(
        self, reflection: Reflection, assessment: Assessment, overruled: Collection[str] = ()
    ) -> None:
        """Draw an exchange.

        Args:
            reflection: the two texts.
            assessment: the checker's assessment of them.
            overruled: ids of points whose mark the speaker overruled.
        """
        if self.app.has_class(PLAIN):
            said, given = Content(reflection.statement), Content(reflection.response)
            lines = marks.plain_lines(assessment, overruled)
        else:
            said = marks.statement(reflection, assessment, overruled)
            given = marks.response(reflection, assessment, overruled)
            lines = marks.notes(assessment, overruled)
        self.query_one(".statement", Static).update(_with_heading("Said", said))
        self.query_one(".response", Static).update(_with_heading("Given back", given))
        self.query_one(".notes", Static).update(lines)


def _with_heading(label: str, text: Content) -> Content:
    return Content.styled(label, "bold") + Content("\n") + text
