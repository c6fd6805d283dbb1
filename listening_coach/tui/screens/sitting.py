"""A whole sitting: arrive, check in, pick, hold rounds, review, end well, and keep or delete."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from listening_coach.core import sitting as sittings
from listening_coach.core.path import ordered, suggest
from listening_coach.core.sitting import (
    Agreed,
    Felt,
    Hold,
    Offered,
    Paused,
    Returned,
    RoundOver,
    Settle,
    Stopped,
    Unrecorded,
    Vetoed,
    Waited,
    Went,
    Wished,
    Withdrew,
    WithoutTouch,
)
from listening_coach.errors import CoachError
from listening_coach.practice.record import Unkept
from listening_coach.tui.keys import both_keys, keyed
from listening_coach.tui.notices import complain
from listening_coach.tui.part import Part
from listening_coach.tui.screens.care import HelplinesScreen, PauseScreen
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.sitting_view import WISHES, clock_line, describe
from listening_coach.tui.widgets.floor import Floor

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.plan import Plan
    from listening_coach.core.rounds import Partner, State
    from listening_coach.tui.app import CoachApp
    from listening_coach.tui.part import Ended
    from listening_coach.tui.tools import Diary, Tools

_ENERGY: Final = {key: (0 if n < 5 else 1, n % 5 + 1) for n, key in enumerate("1234567890")}  # noqa: PLR2004  (five keys each)
_WHERE: Final[dict[str, frozenset[str]]] = {
    "agree": frozenset({"consent", "pick", "closing", "keep"}),
    "go_on": frozenset({"safety", "arrive", "check_in", "review", "closing", "keep"}),
    "energy": frozenset({"check_in"}),
    "veto": frozenset({"pick", "closing"}),
    "look": frozenset({"pick"}),
    "no_touch": frozenset({"closing"}),
    "unheard": frozenset({"consent"}),
    "helplines": frozenset({"safety"}),
}
"""In which places an action means something; those that are not here always do."""


class SittingScreen(Screen[None]):
    """Shows where a sitting stands and sends it events; decides nothing."""

    BINDINGS: ClassVar[list[BindingType]] = keyed(
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
        self, tools: Tools, plan: Plan, names: tuple[str, str], device: str | None
    ) -> None:
        super().__init__()
        self._tools = tools
        self._names = names
        self._device = device
        self._held: list[State] = []
        self._lost = 0
        self._diary: Diary | None = None
        self._piles = tools.piles()
        self._began: float | None = None
        self._since = tools.clock()
        self._sure = False
        past = _past(tools)
        choices = ordered(suggest(tools.weeks(), past), tuple(tools.protocols))
        rituals = self._piles.get("closing", ())
        self.sitting = sittings.begin(plan, choices, rituals, first_time=not past)

    def compose(self) -> ComposeResult:
        """Lay out what to do, what is proposed, and a key for each."""
        with Vertical(id="sitting"):
            yield Floor(id="floor")
            yield Static("", id="say")
            yield Static("", id="card")
            with Horizontal(id="agree"):
                yield Static("", id="who-0", classes="first card")
                yield Static("", id="who-1", classes="second card")
            yield Static("", id="notice")
            yield Static("", id="clock", classes="dim")
        yield Footer()

    def on_mount(self) -> None:
        """Begin."""
        self.set_interval(0.5, self.look_at_the_clock)
        self._draw()

    def look_at_the_clock(self) -> None:
        """Let the time be seen, and lead on where the plan says so."""
        if self.sitting.place == "arrive" and not self.sitting.paused:
            self.send(Waited(self.sitting.entered, self._tools.clock() - self._since))
        self._draw_clock()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  (as Textual calls it)
        """Offer only the keys that mean something now."""
        if action == "withdraw":
            return self._diary is not None
        return self.sitting.place in _WHERE.get(action, {self.sitting.place})

    def action_agree(self, partner: Partner) -> None:
        """One of the two agrees, or changes what they would keep."""
        if self.sitting.place == "keep":
            wish = (self.sitting.wishes[partner] + 1) % len(WISHES)
            self.send(Wished(partner, wish))
        else:
            self.send(Agreed(partner))

    def action_go_on(self) -> None:
        """Both go on."""
        self.send(Went())

    def action_energy(self, key: str) -> None:
        """One of the two says how much energy they have."""
        partner, energy = _ENERGY[key]
        self.send(Felt(1 if partner else 0, energy))

    def action_veto(self) -> None:
        """Somebody would rather have another."""
        self.send(Vetoed())

    def action_look(self, step: int) -> None:
        """Propose the round beside this one."""
        choices = self.sitting.open_choices
        at = choices.index(self.sitting.offered) if self.sitting.offered in choices else 0
        self.send(Offered(choices[(at + step) % len(choices)]))

    def action_no_touch(self) -> None:
        """Somebody would rather end without touch."""
        self.send(WithoutTouch())

    def action_unheard(self) -> None:
        """The two go on without being heard."""
        self.send(Unrecorded())

    def action_helplines(self) -> None:
        """Show whom one can call."""
        self.app.push_screen(HelplinesScreen())

    def action_pause(self) -> None:
        """Somebody needs a moment."""
        self.send(Paused())
        now = datetime.now().astimezone()
        self.app.push_screen(PauseScreen(self._names, now), self._back)

    def action_withdraw(self) -> None:
        """Somebody takes their consent back: at the second press everything is deleted."""
        if self._sure:
            self.send(Withdrew())
        self._sure = True
        self.notify("Press Ctrl+D again, and nothing of this sitting is kept.")

    def action_stop(self) -> None:
        """Somebody ends the sitting."""
        self.send(Stopped())

    def send(self, event: sittings.Event) -> None:
        """Let something happen to the sitting, and show what came of it."""
        before = self.sitting.entered
        self.sitting, effects = sittings.step(self.sitting, event)
        if self.sitting.entered != before:
            self._since = self._tools.clock()
            if self._began is None and self.sitting.now is not None:
                self._began = self._since
        for effect in effects:
            self._do(effect)
        if self.sitting.place != "end":
            self._draw()

    def _do(self, effect: sittings.Effect) -> None:
        try:
            if isinstance(effect, Hold):
                self._hold(effect)
            else:
                self._settle(effect)
        except CoachError as error:
            complain(self, error)

    def _hold(self, hold: Hold) -> None:
        if self._diary is None and self.sitting.recorded:
            self._diary = self._tools.shelf.begin(self._names, hold.round)
        part = Part(
            self._diary or Unkept(),
            self._piles,
            hold.first,
            self._held[-1] if self._held else None,
            hold.seconds,
            heard=self.sitting.recorded,
        )
        protocol = self._tools.protocols[hold.round]
        screen = RoundScreen(self._tools, protocol, self._names, self._device, part)
        self.app.push_screen(screen, self._round_over)

    def _round_over(self, ended: Ended | None) -> None:
        if ended is None:
            self.send(RoundOver(stopped=True))
            return
        self._held.append(ended.state)
        self._lost += ended.lost
        self.send(RoundOver(ended.better_to_stop, ended.pauses))

    def _settle(self, settle: Settle) -> None:
        try:
            if self._diary is not None:
                self._diary.finish(self._lost, keep=settle.words, keep_audio=settle.sound)
        finally:
            cast("CoachApp", self.app).go_home()

    def _back(self, on: bool | None) -> None:  # noqa: FBT001  (what the screen of the pause answers)
        self.send(Returned(0))
        self.send(Returned(1))
        if not on:
            self.send(Stopped())

    def _draw(self) -> None:
        view = describe(
            self.sitting, self._names, self._tools.protocols, self._held, both_keys(self.app)
        )
        self.query_one(Floor).show(view.sign, "", view.title, "both")
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
            elapsed = self._tools.clock() - self._began
            clock.update(Content(clock_line(elapsed, self.sitting.plan.seconds)))


def _past(tools: Tools) -> tuple[tuple[str, ...], ...]:
    """Return the rounds of every session that was kept; none where they cannot be read."""
    try:
        return tuple(summary.protocols for summary in tools.shelf.sessions())
    except CoachError:
        return ()
