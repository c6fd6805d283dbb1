"""The app, `practice` and `demo`."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach import content, preferences
from listening_coach.cli import wiring
from listening_coach.cli.doctor import looked
from listening_coach.cli.plans import headless_session, plan_of
from listening_coach.cli.session_files import StoreShelf, export_session, recover
from listening_coach.errors import UsageError
from listening_coach.practice.events import MicrophoneBack, MicrophoneGone

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from listening_coach.config import Settings
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.session.plan import Plan
    from listening_coach.practice.events import Happening
    from listening_coach.practice.listeners import Room
    from listening_coach.practice.pipeline import Senses
    from listening_coach.practice.recorder import Keeper
    from listening_coach.tui.app import CoachApp

    Straight = Protocol | Plan | None

Pairs = list[tuple[Path, Path]]


def app(args: Namespace, settings: Settings) -> int:
    """Open the app on its Home screen."""
    return _screen(args, settings, None, [])


def practice(args: Namespace, settings: Settings) -> int:
    """Hold a practice session, at the microphone or from recordings."""
    if len(args.statement) != len(args.response):
        raise UsageError(
            "Every --statement needs a --response.",
            f"There are {len(args.statement)} and {len(args.response)}.",
        )
    pairs = [(Path(s), Path(r)) for s, r in zip(args.statement, args.response, strict=True)]
    if args.headless and not pairs and not plan_of(args, settings):
        raise UsageError(
            "Without the screen, practice needs recordings.",
            "Give --statement AUDIO and --response AUDIO.",
        )
    return _hold(args, settings, pairs)


def demo(args: Namespace, settings: Settings) -> int:
    """Hold a round from a recording that comes with the program."""
    from listening_coach.demo import dialogues  # noqa: PLC0415  (only here)

    first = dialogues()[0]
    return _hold(args, settings, [(first.statement, first.response)])


def _hold(args: Namespace, settings: Settings, pairs: Pairs) -> int:
    plan = plan_of(args, settings)
    if args.headless or args.json:
        return headless_session(args, settings, plan, pairs)
    return _screen(args, settings, plan or content.protocol(settings, args.round), pairs)


def _screen(args: Namespace, settings: Settings, straight_to: Straight, pairs: Pairs) -> int:
    from listening_coach.audio.native_output import private_screen  # noqa: PLC0415  (only for the screen)

    with (
        make_app(
            settings, straight_to, pairs, args.model, plain=args.plain, keeps=args.keeps
        ) as coach,
        private_screen(),
    ):
        coach.run()
        return coach.return_code or 0


@contextmanager
def make_app(
    settings: Settings,
    straight_to: Straight,
    pairs: Pairs,
    model: str | None,
    *,
    plain: bool = False,
    keeps: bool = True,
) -> Iterator[CoachApp]:
    """Put the app together; the store is open as long as it lives.

    Args:
        settings: where things live.
        straight_to: the round or sitting to open at once, or None for the Home screen.
        pairs: (statement, response) recordings in place of the microphone, if any.
        model: the speech model, or None for the one that suits this machine.
        plain: words in place of boxes and signs.
        keeps: whether new sessions can be kept; those of a demo cannot.

    Raises:
        ModelError: the model is not here.
        ConfigError: the settings make no sense.
        StoreError: the store cannot be opened.
    """
    from listening_coach.speech.language import LanguageWatch  # noqa: PLC0415  (only for the screen)
    from listening_coach.tui.app import CoachApp  # noqa: PLC0415  (loads Textual)
    from listening_coach.tui.services import Tools  # noqa: PLC0415  (as above)

    protocols = content.protocols(settings)
    recogniser = wiring.transcriber_for_people(settings, model)
    with wiring.store(settings) as store:
        tools = Tools(
            protocols=protocols,
            plans=content.plans(settings),
            microphones=tuple if pairs else wiring.microphones,
            open_room=_rooms(
                pairs, partial(wiring.senses, recogniser, watch=LanguageWatch(recogniser))
            ),
            check=wiring.checker(settings),
            shelf=StoreShelf(store, keeps),
            piles=lambda: wiring.piles(settings, store),
            warm_up=wiring.warm_up(recogniser),
            play=wiring.play,
            export=partial(export_session, store),
            recover=partial(recover, store, recogniser),
            choices=partial(preferences.load, settings),
            choose=partial(preferences.save, settings),
            models=partial(wiring.installed, settings),
            place=str(settings.home),
            look=partial(looked, settings, store),
        )
        yield CoachApp(tools, straight_to, plain=plain)


def _rooms(
    pairs: Sequence[tuple[Path, Path]],
    senses: Callable[[Keeper | None, Callable[[Happening], None]], Senses],
) -> Callable[[str | None, Keeper | None, Callable[[Happening], None]], Room]:
    """Return what opens a room: with the recordings given, else with a microphone."""

    def open_room(
        device: str | None, keeper: Keeper | None, tell: Callable[[Happening], None]
    ) -> Room:
        from listening_coach.practice.listeners import LiveRoom, TapeRoom  # noqa: PLC0415  (heavy)

        if pairs:
            return TapeRoom(pairs, senses(keeper, tell), speed=1.0)
        from listening_coach.audio.microphone import SteadyMic  # noqa: PLC0415  (heavy)

        mic = SteadyMic(
            device,
            lambda error: tell(MicrophoneGone(error)),
            lambda name: tell(MicrophoneBack(name)),
        )
        return LiveRoom(mic, senses(keeper, tell))

    return open_room
