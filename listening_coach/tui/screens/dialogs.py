"""Small screens over others: pause, typing a turn, helplines, and questions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Static, TextArea

from listening_coach import content
from listening_coach.core.session.care import return_times
from listening_coach.core.session.events import PartnerReturned, SessionPaused, SessionStopped
from listening_coach.errors import CoachError
from listening_coach.tui.base import both_keys
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.notices import complain

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.screen import Screen

    from listening_coach.core.round.state import Partner
    from listening_coach.core.session.care import Helplines
    from listening_coach.core.session.events import Event
    from listening_coach.practice.session_runner import SessionRunner

TIPS: Final = (
    "Whoever is full of feeling hears little; the body needs about twenty minutes.\n"
    "Walk, drink some water, listen to music. Leave the argument alone meanwhile."
)


class PauseScreen(ModalScreen[None]):
    """A pause with a time to come back; it ends when both partners say that they are back."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        Binding("1", "until(0)", "Twenty minutes", show=False),
        Binding("2", "until(1)", "Tonight", show=False),
        Binding("3", "until(2)", "Tomorrow", show=False),
        ("a", "back(0)", "First is back"),
        ("l", "back(1)", "Second is back"),
        ("f1", "helplines", "Helplines"),
        ("escape", "stop", "End here"),
    )

    def __init__(self, runner: SessionRunner, names: tuple[str, str], now: datetime) -> None:
        """Pause a session; `now` is the local time."""
        super().__init__()
        self._runner = runner
        self._names = names
        self._returns = return_times(now)
        self._until = 0

    def compose(self) -> ComposeResult:
        """Show when both come back, and what helps meanwhile."""
        with Vertical(id="care"):
            yield Static("A moment's pause", classes="title")
            yield Static("Nothing is heard. No reason is needed.\n\n" + TIPS)
            yield Static("", id="until")
            with Horizontal(id="agree"):
                yield Static("", id="back-0", classes="first card")
                yield Static("", id="back-1", classes="second card")
        yield Footer()

    def on_mount(self) -> None:
        """Show the times to come back."""
        self._draw()

    def action_until(self, which: int) -> None:
        """Choose another time to come back."""
        self._until = which
        self._draw()

    def action_back(self, partner: Partner) -> None:
        """One partner is back."""
        self._send(PartnerReturned(partner))

    def action_helplines(self) -> None:
        """Show the helplines; the pause continues."""
        self.app.push_screen(HelplinesScreen())

    def action_stop(self) -> None:
        """End the session here."""
        self._send(SessionStopped())

    def _send(self, event: Event) -> None:
        try:
            self._runner.send(event)
        except CoachError as error:
            complain(self, error)
        if self._runner.session.paused:
            self._draw()
        else:
            self.dismiss()

    def _draw(self) -> None:
        lines = [
            Content.from_markup(
                "[reverse] $key [/reverse]  $label, at $time $mark",
                key=str(n + 1),
                label=back.label,
                time=f"{back.at:%H:%M}",
                mark="←  you meet again here" if n == self._until else "",
            )
            for n, back in enumerate(self._returns)
        ]
        self.query_one("#until", Static).update(Content("\n").join(lines))
        for partner, key in enumerate(both_keys(self)):
            line = "✓ is back" if self._runner.session.back[partner] else f"press {key} when back"
            self.query_one(f"#back-{partner}", Static).update(
                Content.from_markup("[b]$name[/b]\n$line", name=self._names[partner], line=line)
            )


def pause(
    screen: Screen[Any], runner: SessionRunner, names: tuple[str, str], draw: Callable[[], None]
) -> None:
    """Pause a session, and redraw the screen when it continues or has ended."""
    runner.send(SessionPaused())
    if runner.session.paused:
        now = datetime.now().astimezone()
        screen.app.push_screen(PauseScreen(runner, names, now), lambda _: draw())


class TypeScreen(ModalScreen[str]):
    """Types a turn, for a partner who cannot or does not wish to speak; returns the text."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("ctrl+s", "say_it", "Done"),
        ("escape", "dismiss('')", "Back"),
    )

    def compose(self) -> ComposeResult:
        """Show a text field."""
        with Vertical(id="care"):
            yield Static("Type this turn", classes="title")
            yield Static("As you would say it. Ctrl+S when you are done; take your time.")
            yield TextArea(id="typed")
        yield Footer()

    def on_mount(self) -> None:
        """Focus the text field."""
        self.query_one(TextArea).focus()

    def action_say_it(self) -> None:
        """Return the text as the turn."""
        self.dismiss(self.query_one(TextArea).text.strip())


class HelplinesScreen(ModalScreen[None]):
    """The helplines, numbers first."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(("escape", "dismiss", "Back"))

    def compose(self) -> ComposeResult:
        """Show the numbers, and when to call them."""
        with VerticalScroll(id="care"):
            yield Static(helpline_text(content.helplines()), id="numbers")
            yield Static(
                "If anyone is in danger now, call the emergency number. You can call for yourself "
                "or because you are worried about somebody. Call when you are alone, if that is "
                "safer."
            )
        yield Footer()


class GentleScreen(ModalScreen[bool]):
    """Shown once after words that suggest danger. Returns whether to continue; saves nothing."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("enter", "dismiss(True)", "Go on"),
        ("escape", "dismiss(False)", "Stop here"),
    )

    def compose(self) -> ComposeResult:
        """Show a few words and the helplines."""
        with Vertical(id="care"):
            yield Static("This sounds bigger than practice", classes="title")
            yield Static(
                "You can stop here. Stay with each other if that is safe, and call somebody who "
                "is there for this. If I misunderstood, simply go on. No time is running, and "
                "there is no comment on what was said."
            )
            yield Static(helpline_text(content.helplines()), id="numbers")
        yield Footer()


def helpline_text(lines: Helplines) -> str:
    """Return the helplines, one on each line, and when they were last checked."""
    rows = [f"{line.number:16}{line.place}: {line.name}" for line in lines.lines]
    return "\n".join([*rows, f"Checked on {lines.checked:%d %B %Y}."])


class AskScreen(ModalScreen[str | None]):
    """Asks for one line of text. Returns it, or None if cancelled."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(("escape", "dismiss(None)", "Back"))

    def __init__(
        self, title: str, text: str = "", about: str = "", *, hidden: bool = False
    ) -> None:
        """Ask a question, with an initial text and a line that explains it.

        `hidden` shows a dot for each character that is typed.
        """
        super().__init__()
        self._hidden = hidden
        self._asked = title
        self._text = text
        self._about = about or "Enter takes it."

    def compose(self) -> ComposeResult:
        """Show the question and a field."""
        with Vertical(id="care"):
            yield Static(self._asked, classes="title")
            yield Static(self._about)
            yield Input(self._text, id="answer", password=self._hidden)
        yield Footer()

    @on(Input.Submitted)
    def _answer(self, event: Input.Submitted) -> None:
        # Spaces are part of a passphrase, and seldom meant elsewhere.
        self.dismiss(event.value if self._hidden else event.value.strip())


class WriteScreen(ModalScreen[str | None]):
    """Asks for text of any length. Returns it, or None if cancelled."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("ctrl+s", "take", "Take it"),
        ("escape", "dismiss(None)", "Back"),
    )

    def __init__(self, title: str, text: str, about: str) -> None:
        """Ask a question, with an initial text and a line that explains it."""
        super().__init__()
        self._asked = title
        self._text = text
        self._about = about

    def compose(self) -> ComposeResult:
        """Show the question and a field."""
        with Vertical(id="care"):
            yield Static(self._asked, classes="title")
            yield Static(self._about)
            yield TextArea(self._text, id="answer")
        yield Footer()

    def on_mount(self) -> None:
        """Focus the text field."""
        self.query_one(TextArea).focus()

    def action_take(self) -> None:
        """Return the text."""
        self.dismiss(self.query_one(TextArea).text.strip())
