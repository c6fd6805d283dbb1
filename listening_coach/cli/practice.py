"""The app, and the `practice` and `demo` commands."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach import content, preferences
from listening_coach.cli import wiring
from listening_coach.cli.doctor import run_checks
from listening_coach.cli.plans import headless_session, plan_of
from listening_coach.cli.session_files import StoreArchive, export_session, recover_stored_session
from listening_coach.errors import UsageError
from listening_coach.practice.events import MicrophoneLost, MicrophoneRestored

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from listening_coach.config import Environment
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.session.plan import Plan
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.listeners import Listener
    from listening_coach.practice.pipeline import SpeechPipeline
    from listening_coach.practice.recorder import AudioRecorder
    from listening_coach.tui.app import CoachApp

    Straight = Protocol | Plan | None

Pairs = list[tuple[Path, Path]]


def app(args: Namespace, environment: Environment) -> int:
    """Open the app on its Home screen."""
    return _screen(args, environment, None, [])


def practice(args: Namespace, environment: Environment) -> int:
    """Run a practice session, with the microphone or from recordings."""
    if len(args.statement) != len(args.response):
        raise UsageError(
            "Every --statement needs a --response.",
            f"There are {len(args.statement)} and {len(args.response)}.",
        )
    pairs = [(Path(s), Path(r)) for s, r in zip(args.statement, args.response, strict=True)]
    if args.headless and not pairs and not plan_of(args, environment):
        raise UsageError(
            "Without a screen, practice needs recordings.",
            "Give --statement AUDIO and --response AUDIO.",
        )
    return _hold(args, environment, pairs)


def demo(args: Namespace, environment: Environment) -> int:
    """Run a round from a recording that comes with the app."""
    from listening_coach.demo import dialogues  # noqa: PLC0415  (only here)

    first = dialogues()[0]
    return _hold(args, environment, [(first.statement, first.response)])


def _hold(args: Namespace, environment: Environment, pairs: Pairs) -> int:
    plan = plan_of(args, environment)
    if args.headless or args.json:
        return headless_session(args, environment, plan, pairs)
    return _screen(args, environment, plan or content.protocol(environment, args.round), pairs)


def _screen(args: Namespace, environment: Environment, straight_to: Straight, pairs: Pairs) -> int:
    from listening_coach.audio.native_output import private_screen  # noqa: PLC0415  (only for the screen)

    with (
        make_app(
            environment, straight_to, pairs, args.model, plain=args.plain, keeps=args.keeps
        ) as coach,
        private_screen(),
    ):
        coach.run()
        return coach.return_code or 0


@contextmanager
def make_app(
    environment: Environment,
    straight_to: Straight,
    pairs: Pairs,
    model: str | None,
    *,
    plain: bool = False,
    keeps: bool = True,
) -> Iterator[CoachApp]:
    """Build the app; its store stays open until the context ends.

    Args:
        environment: the folders and environment variables.
        straight_to: the round or plan to open at once, or None for the Home screen.
        pairs: (statement, response) recordings instead of the microphone, if any.
        model: the speech model, or None for the one that suits this computer.
        plain: words instead of boxes and signs.
        keeps: whether new sessions can be kept; those of a demo cannot.

    Raises:
        ModelError: the model is not installed.
        ConfigError: the settings are not valid.
        StoreError: the store cannot be opened.
    """
    from listening_coach.speech.language import LanguageWatch  # noqa: PLC0415  (only for the screen)
    from listening_coach.tui.app import CoachApp  # noqa: PLC0415  (loads Textual)
    from listening_coach.tui.services import Services  # noqa: PLC0415  (as above)

    protocols = content.protocols(environment)
    recogniser = wiring.transcriber_for_people(environment, model)
    with wiring.store(environment) as store:
        services = Services(
            protocols=protocols,
            plans=content.plans(environment),
            microphones=tuple if pairs else wiring.microphones,
            open_listener=_make_listener(
                pairs, partial(wiring.pipeline, recogniser, watch=LanguageWatch(recogniser))
            ),
            check=wiring.checker(environment),
            archive=StoreArchive(store, keeps),
            piles=lambda: wiring.shuffle_wanted(environment, store),
            warm_up=wiring.warm_up(recogniser),
            play=wiring.play_at_speed,
            export=partial(export_session, store),
            recover=partial(recover_stored_session, store, recogniser),
            choices=partial(preferences.load_preferences, environment),
            choose=partial(preferences.save_preferences, environment),
            models=partial(wiring.installed_models, environment),
            place=str(environment.home),
            look=partial(run_checks, environment, store),
        )
        yield CoachApp(services, straight_to, plain=plain)


def _make_listener(
    pairs: Sequence[tuple[Path, Path]],
    pipeline: Callable[[AudioRecorder | None, Callable[[PipelineEvent], None]], SpeechPipeline],
) -> Callable[[str | None, AudioRecorder | None, Callable[[PipelineEvent], None]], Listener]:
    """Return a function that opens a listener: on the recordings given, else on a microphone."""

    def open_listener(
        device: str | None,
        audio_recorder: AudioRecorder | None,
        tell: Callable[[PipelineEvent], None],
    ) -> Listener:
        from listening_coach.practice.listeners import MicrophoneListener, RecordingListener  # noqa: PLC0415  (heavy)

        if pairs:
            return RecordingListener(pairs, pipeline(audio_recorder, tell), speed=1.0)
        from listening_coach.audio.microphone import ReconnectingMicrophone  # noqa: PLC0415  (heavy)

        mic = ReconnectingMicrophone(
            device,
            lambda error: tell(MicrophoneLost(error)),
            lambda name: tell(MicrophoneRestored(name)),
        )
        return MicrophoneListener(mic, pipeline(audio_recorder, tell))

    return open_listener
