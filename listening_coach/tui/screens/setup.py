"""The setup screen: the partners' names and the microphone check."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Footer, Input, Select, Static

from listening_coach.core.round.protocol import slow_down
from listening_coach.core.session.plan import Plan, alone
from listening_coach.errors import CoachError
from listening_coach.practice.events import (
    AudioLevel,
    MicrophoneLost,
    MicrophoneRestored,
    PipelineEvent,
    PipelineFailed,
    TurnTranscribed,
)
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.messages import EventReported, MicrophoneOpened, ModelLoaded
from listening_coach.tui.microphone_test import LENGTH_S, SampleRecording
from listening_coach.tui.screens.session import SessionScreen
from listening_coach.tui.widgets.level_meter import LevelMeter

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.round.protocol import Protocol
    from listening_coach.practice.listeners import Listener
    from listening_coach.tui.services import Services

DEFAULT = "the system's default"
PACES = (
    (1.0, "The usual time for a turn."),
    (1.5, "Half as much time again for every turn."),
    (2.0, "Twice the time for every turn."),
)
"""(factor on the time of a turn, how the app announces it)."""
SAY = "Say something: the bar should move. Ctrl+R plays back what you say."
LOADS_S = 0.5
"""Seconds after which a notice says that the speech model is loading."""


class SetupScreen(Screen[None]):
    """Asks for the names and checks the microphone."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("escape", "app.pop_screen", "Back"),
        ("ctrl+n", "go_on", "Go on"),
        ("ctrl+r", "try_out", "Try it out"),
        ("ctrl+t", "more_time", "More time"),
    )

    def __init__(self, services: Services, held: Protocol | Plan) -> None:
        """Set up one round or a whole plan."""
        super().__init__()
        self._services = services
        self._held = held
        self._listener: Listener | None = None
        self._listed = False
        self._checked: str | None = None
        self._sample = SampleRecording()
        self._pace = 0

    def compose(self) -> ComposeResult:
        """Show fields for the names, and the level of the microphone."""
        with Vertical(id="setup"):
            yield Static(self._held.title, classes="title")
            held = self._held
            rule = held.about if isinstance(held, Plan) else held.topic_rule
            yield Static(rule, classes="subtitle")
            with Horizontal(classes="row"):
                yield Static("Speaks first", classes="field")
                yield Input(placeholder="name", id="first", max_length=20)
            with Horizontal(classes="row"):
                yield Static("Listens first", classes="field")
                yield Input(placeholder="name", id="second", max_length=20)
            with Horizontal(classes="row"):
                yield Static("Microphone", classes="field")
                yield Select([(DEFAULT, DEFAULT)], value=DEFAULT, allow_blank=False, id="mic")
            yield LevelMeter(id="level")
            yield Static(SAY, id="notice", classes="dim")
            yield Button("Go on", id="go", variant="primary")
        yield Footer()

    def on_mount(self) -> None:
        """Focus the first name, and load the speech model meanwhile."""
        self.query_one("#first", Input).focus()
        self._loading = self.set_timer(LOADS_S, self._say_loading)
        self.run_worker(self._load_model, thread=True, group="warm up")

    def _load_model(self) -> None:
        notice = ""
        try:
            notice = self._services.warm_up()
        except CoachError as error:
            self._tell(PipelineFailed(error))
        self.post_message(ModelLoaded(notice))

    @on(ModelLoaded)
    def _model_loaded(self, message: ModelLoaded) -> None:
        self._loading.stop()
        if message.notice:
            self.notify(message.notice)

    def _say_loading(self) -> None:
        self.notify("You can carry on meanwhile.", title="Loading the speech model…")

    def on_screen_resume(self) -> None:
        """Check the microphone whenever this screen is shown."""
        self._check_microphone()

    def on_screen_suspend(self) -> None:
        """Stop listening while another screen is shown."""
        self._shut()

    def on_unmount(self) -> None:
        """Stop listening after this screen."""
        self._shut()

    def _offer(self, names: tuple[str, ...], chosen: str | None) -> None:
        mic: Select[str] = self.query_one("#mic", Select)
        with self.prevent(Select.Changed):
            mic.set_options([(name, name) for name in (DEFAULT, *names)])
            mic.value = chosen or DEFAULT
        self._listed, self._checked = True, chosen

    @on(Select.Changed)
    def _other_microphone(self) -> None:
        if self._device == self._checked:
            return  # the list reports its first value too, which nobody has chosen
        self._check_microphone()
        try:
            self._services.choose(replace(self._services.choices(), microphone=self._device))
        except CoachError as error:
            self._say(error)

    @property
    def _device(self) -> str | None:
        chosen = self.query_one("#mic", Select).value
        return None if chosen == DEFAULT else str(chosen)

    def _check_microphone(self) -> None:
        self._shut()
        self._checked = self._device
        listen = partial(self._listen, self._device, first=not self._listed)
        self.run_worker(listen, thread=True, group="microphone")

    def _listen(self, device: str | None, *, first: bool) -> None:
        """List the microphones and open one, in a worker thread because it is slow."""
        try:
            names = self._services.microphones() if first else None
            if names and (last := self._services.choices().microphone) in names:
                device = last
            listener = self._services.open_listener(device, self._sample, self._tell)
            listener.start()
        except CoachError as error:
            self._tell(PipelineFailed(error))
            return
        if not self.post_message(MicrophoneOpened(listener, device, names)):
            listener.close()

    @on(MicrophoneOpened)
    def _hear_in(self, message: MicrophoneOpened) -> None:
        if message.names is not None and not self._listed:
            self._offer(message.names, message.device)
        if not self.is_current or message.device != self._device:
            message.listener.close()
            return
        self._shut()
        self._listener = message.listener
        self.query_one(LevelMeter).on = True
        self._notice(SAY)

    def action_try_out(self) -> None:
        """Record a sentence, transcribe it and play it back, without saving it."""
        if self._listener is None:
            return
        self._sample.take()
        self._listener.open_turn("sample", "speak")
        self._notice("Say a sentence now…")
        self.set_timer(LENGTH_S, self._end_sample)

    def _end_sample(self) -> None:
        if self._listener is not None:
            self._listener.close_turn()

    def _played_back(self, text: str) -> None:
        missing = "No words were heard. Come nearer, or choose another microphone."
        heard = f"Heard: “{text}” Now it is played back." if text else missing
        self._notice(heard)
        sound = self._sample.take()

        def play() -> None:
            try:
                self._services.play(sound, 1.0, Event())
            except CoachError as error:
                self._tell(PipelineFailed(error))

        self.run_worker(play, thread=True, group="sample", exclusive=True)

    def _notice(self, text: str) -> None:
        self.query_one("#notice", Static).update(Content(text))

    def _shut(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _tell(self, happening: PipelineEvent) -> None:
        self.post_message(EventReported(happening))

    def _say(self, error: CoachError) -> None:
        self.query_one(LevelMeter).on = False
        self.query_one("#notice", Static).update(
            Content.from_markup("[b]$what[/b] $hint", what=error.message, hint=error.hint)
        )

    @on(EventReported)
    def _hear(self, message: EventReported) -> None:
        match message.happening:
            case AudioLevel() as level:
                self.query_one(LevelMeter).take(level)
            case PipelineFailed(error=error) | MicrophoneLost(error=error):
                self._say(error)
            case MicrophoneRestored(name=name):
                self.query_one(LevelMeter).on = True
                self._notice(f"{name} is heard again.")
            case TurnTranscribed(transcript=transcript):
                self._played_back(transcript.text)
            case _:
                pass

    @on(Input.Submitted, "#first")
    def _second_name(self) -> None:
        self.query_one("#second", Input).focus()

    @on(Input.Submitted, "#second")
    @on(Button.Pressed, "#go")
    def action_go_on(self) -> None:
        """Continue to the session, which asks for consent first."""
        first, second = (
            self.query_one(f"#{field}", Input).value.strip() for field in ("first", "second")
        )
        names = (first or "Partner 1", second or "Partner 2")
        factor, _ = PACES[self._pace]
        rounds = {n: slow_down(p, factor) for n, p in self._services.protocols.items()}
        services = replace(self._services, protocols=rounds)
        held = self._held
        plan = held if isinstance(held, Plan) else alone(rounds[held.id])
        self.app.push_screen(SessionScreen(services, plan, names, self._device))

    def action_more_time(self) -> None:
        """Give every turn more time, for partners who need it."""
        self._pace = (self._pace + 1) % len(PACES)
        self.notify(PACES[self._pace][1])
