"""The session screen: consent, arrive, check in, pick, rounds, review, ending, keep or delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from listening_coach.core.session import machine as sessions
from listening_coach.core.session.events import (
    Agreed,
    ConsentWithdrawn,
    Continued,
    EnergyReported,
    Event,
    KeepWishChosen,
    ProposalVetoed,
    RoundOffered,
    SessionStopped,
    Unrecorded,
    WithoutTouch,
)
from listening_coach.core.session.learning_path import put_first, suggest_round
from listening_coach.errors import CoachError
from listening_coach.practice.events import AudioLevel, PartialTranscript, SegmentFinal
from listening_coach.practice.session_runner import SessionResources, SessionRunner
from listening_coach.tui.base import both_keys, coach
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.messages import EventReported
from listening_coach.tui.notices import complain, notice, show_notice
from listening_coach.tui.screens.dialogs import HelplinesScreen, pause
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.views.session import WISHES, clock_line, describe_session, offers
from listening_coach.tui.widgets.turn_banner import TurnBanner

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.round.state import Partner
    from listening_coach.core.session.plan import Plan
    from listening_coach.core.session.state import SessionState
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.recorder import Recorder
    from listening_coach.tui.services import Services

TICK_S: Final = 0.25
"""Seconds between checks of the clock and of the voices' level."""
_ENERGY: Final = {key: (0 if n < 5 else 1, n % 5 + 1) for n, key in enumerate("1234567890")}  # noqa: PLR2004  (five keys each)


class SessionScreen(Screen[None]):
    """Shows the state of a session and sends events to it; decides nothing."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        Binding("a", "agree(0)", "First"),
        Binding("l", "agree(1)", "Second"),
        Binding("enter", "go_on", "Go on", priority=True),
        Binding("v", "veto", "Another"),
        Binding("right", "look(1)", "Look further", show=False),
        Binding("left", "look(-1)", "Look back", show=False),
        Binding("w", "no_touch", "Without touch"),
        Binding("n", "unheard", "Unheard"),
        *(Binding(key, f"energy('{key}')", "", show=False) for key in _ENERGY),
        Binding("space", "pause", "Pause"),
        Binding("f1", "helplines", "Helplines"),
        Binding("ctrl+d", "withdraw", "Delete all"),
        Binding("escape", "stop", "Stop"),
    )

    def __init__(
        self,
        services: Services,
        plan: Plan,
        names: tuple[str, str],
        device: str | None,
        recorder: Recorder | None = None,
    ) -> None:
        """Start a session of a plan, with these partners and this microphone.

        With `recorder`, that of an interrupted session, the partners decide what to keep of it.
        """
        super().__init__()
        self._services = services
        self._names = names
        self._began: float | None = None
        self._sure = False
        past = _past(services)
        choices = put_first(suggest_round(services.weeks(), past), tuple(services.protocols))
        piles = services.piles()
        session = sessions.begin_session(
            plan,
            choices,
            piles.get("closing", ()),
            first_time=not past,
            kept=services.archive.keeps,
        )
        means = SessionResources(
            services.protocols,
            piles,
            services.check,
            partial(services.archive.begin, names),
            partial(services.open_listener, device),
        )
        self.runner = SessionRunner(
            session, means, self._tell, recorder=recorder, clock=services.clock
        )

    def compose(self) -> ComposeResult:
        """Show what to do, what is proposed, and a key for each partner."""
        with Vertical(id="sitting"):
            yield TurnBanner(id="floor")
            yield Static("", id="say")
            yield Static("", id="card")
            with Horizontal(id="agree"):
                yield Static("", id="who-0", classes="first card")
                yield Static("", id="who-1", classes="second card")
            yield Static("", id="notice")
            yield Static("", id="clock", classes="dim")
        yield Footer()

    def on_mount(self) -> None:
        """Start the clock and draw the session."""
        self.set_interval(TICK_S, self.look_at_the_clock)
        self._draw()

    def on_unmount(self) -> None:
        """Stop listening after the session."""
        self.runner.close()

    @property
    def session(self) -> SessionState:
        """The state of the session."""
        return self.runner.session

    def look_at_the_clock(self) -> None:
        """Advance the session's clock, and redraw what has changed."""
        before = self.session.entered, self.runner.round
        try:
            self.runner.tick(TICK_S)
        except CoachError as error:
            complain(self, error)
        if before != (self.session.entered, self.runner.round):
            self._draw()
        else:
            self._draw_clock()

    def _tell(self, happening: PipelineEvent) -> None:
        self.post_message(EventReported(happening))

    @on(EventReported)
    def _hear(self, message: EventReported) -> None:
        happening = message.happening
        try:
            self.runner.handle(happening)
        except CoachError as error:
            complain(self, error)
        if isinstance(happening, AudioLevel | PartialTranscript | SegmentFinal):
            if self._round is not None:
                self._round.hear(happening)
        elif (note := notice(happening)) is not None:
            show_notice(self, note)
        else:
            self._draw()

    @property
    def _round(self) -> RoundScreen | None:
        """The screen of the current round, even if others cover it."""
        screens = (s for s in self.app.screen_stack if isinstance(s, RoundScreen) and s.is_mounted)
        return next(screens, None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  (as Textual calls it)
        """Show only the keys that do something now."""
        if action == "withdraw":
            return bool(self.runner.record_id)
        return offers(self.session.place, action)

    def action_agree(self, partner: Partner) -> None:
        """A partner agrees, or changes what they wish to keep."""
        if self.session.place == "keep":
            wish = (self.session.wishes[partner] + 1) % len(WISHES)
            self.send(KeepWishChosen(partner, wish))
        else:
            self.send(Agreed(partner))

    def action_go_on(self) -> None:
        """Continue to the next place."""
        self.send(Continued())

    def action_energy(self, key: str) -> None:
        """A partner says how much energy they have."""
        partner, energy = _ENERGY[key]
        self.send(EnergyReported(1 if partner else 0, energy))

    def action_veto(self) -> None:
        """A partner asks for a different round or ending."""
        self.send(ProposalVetoed())

    def action_look(self, step: int) -> None:
        """Propose the next or the previous round."""
        choices = self.session.open_choices
        at = choices.index(self.session.offered) if self.session.offered in choices else 0
        self.send(RoundOffered(choices[(at + step) % len(choices)]))

    def action_no_touch(self) -> None:
        """A partner asks for an ending without touch."""
        self.send(WithoutTouch())

    def action_unheard(self) -> None:
        """Continue without listening: turns are typed or only timed."""
        self.send(Unrecorded())

    def action_helplines(self) -> None:
        """Show the helplines."""
        self.app.push_screen(HelplinesScreen())

    def action_pause(self) -> None:
        """Pause the session."""
        pause(self, self.runner, self._names, self._draw)

    def action_withdraw(self) -> None:
        """A partner withdraws consent; the second press deletes the whole session."""
        if self._sure:
            self.send(ConsentWithdrawn())
        self._sure = True
        self.notify("Press Ctrl+D again, and nothing of this sitting is kept.")

    def action_stop(self) -> None:
        """End the session; the decision about an interrupted one can be left for later."""
        if not self.session.plan.steps:
            self.app.pop_screen()
            return
        self.send(SessionStopped())

    def send(self, event: Event) -> None:
        """Send an event to the session, and redraw."""
        try:
            self.runner.send(event)
        except CoachError as error:
            complain(self, error)
        self._draw()

    def _draw(self) -> None:
        """Draw the session; a round has its own screen."""
        if self._began is None and self.session.now is not None:
            self._began = self._services.clock()
        if self.session.place == "end":
            coach(self).go_home()
        elif (screen := self._round) is not None:
            screen.draw()
        elif self.session.place == "round":
            screen = RoundScreen(self.runner, self._names, self._services.clock)
            self.app.push_screen(screen, lambda _: self._draw())
        else:
            self._draw_place()

    def _draw_place(self) -> None:
        view = describe_session(
            self.session,
            self._names,
            self._services.protocols,
            self.runner.rounds,
            both_keys(self),
        )
        self.query_one(TurnBanner).show(view.sign, "", view.title, "both")
        for name, words in (("say", view.say), ("card", view.offer), ("notice", view.note)):
            widget = self.query_one(f"#{name}", Static)
            widget.update(Content(words))
            widget.display = bool(words)
        self.query_one("#agree").display = view.cards is not None
        for partner, line in enumerate(view.cards or ()):
            self.query_one(f"#who-{partner}", Static).update(
                Content.from_markup("[b]$name[/b]\n$line", name=self._names[partner], line=line)
            )
        self._draw_clock()
        self.refresh_bindings()

    def _draw_clock(self) -> None:
        clock = self.query_one("#clock", Static)
        clock.display = self._began is not None
        if self._began is not None:
            elapsed = self._services.clock() - self._began
            clock.update(Content(clock_line(elapsed, self.session.plan.seconds)))


def _past(services: Services) -> tuple[tuple[str, ...], ...]:
    """Return the rounds of every kept session; none if the archive cannot be read."""
    try:
        return tuple(summary.protocols for summary in services.archive.sessions())
    except CoachError:
        return ()
