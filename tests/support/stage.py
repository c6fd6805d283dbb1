"""The app with a room that is played from data: what is heard is told, nothing else is replaced."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.assessment import (
    Addition,
    Assessment,
    Feedback,
    Feelings,
    Parroting,
    Point,
    PointStatus,
    Reflection,
    Strength,
    Suggestion,
)
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.core.record import SessionRecord, SessionSummary, TurnRecord
from listening_coach.core.round.protocol import parse_protocol
from listening_coach.core.session.events import Agreed, Continued
from listening_coach.core.session.plan import alone
from listening_coach.core.transcript import Segment, Transcript
from listening_coach.diagnostics import CheckResult
from listening_coach.errors import StoreError
from listening_coach.practice.events import (
    AudioLevel,
    PartialTranscript,
    PipelineEvent,
    SegmentFinal,
    TurnTranscribed,
)
from listening_coach.tui.app import CoachApp
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.screens.session import SessionScreen
from listening_coach.tui.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray
    from textual.pilot import Pilot

    from listening_coach.core.record import ExchangeRecord
    from listening_coach.core.round.state import Exchange, Partner, Turn
    from listening_coach.practice.recorder import AudioRecorder

PARTNERS: tuple[Partner, Partner] = (0, 1)
SETTINGS = Environment(home=Path("/nowhere"), models=Path("/nowhere"))
EVENING = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
KEPT = SessionSummary(
    "20261124-193000-0001", EVENING, EVENING, ("Anna", "Ben"), ("slt",), 8, 200 * SAMPLE_RATE
)
STATEMENT = "The meeting ran an hour over again, and I missed bath time. I was so tired of it."
RESPONSE = "So it ran half an hour over again, and you lost bath time with her. You'd had enough."


def transcript(text: str, confidence: float = 0.9) -> Transcript:
    return Transcript((Segment(text, 0, 5 * SAMPLE_RATE, confidence),) if text else (), "base")


FOUND = (
    CheckResult("system", ok=True, detail="Python 3.11.7 on Linux x86_64"),
    CheckResult("microphone", ok=False, detail="No microphone was found.", hint="Plug one in."),
    CheckResult("sessions", ok=True, detail="12 sessions in ~/.local/share/listening-coach"),
)
NOTE = "“an hour” became “half an hour”"
SEEN: tuple[tuple[str, PointStatus, str | None, str | None], ...] = (
    ("The meeting ran an hour over again", "changed", "half an hour", NOTE),
    ("I missed bath time", "caught", "you lost bath time with her", None),
    ("I was so tired of it", "partly", "You'd had enough", None),
)


def _points(reflection: Reflection) -> tuple[Point, ...]:
    said = reflection.statement
    return tuple(
        Point(f"p{n}", text, (said.find(text), said.find(text) + len(text)), core=True,
              status=status, confidence=0.8, evidence=evidence, note=note)
        for n, (text, status, evidence, note) in enumerate(SEEN, 1)
        if text in said
    )  # fmt: skip


def _additions(reflection: Reflection) -> tuple[Addition, ...]:
    at = reflection.response.find("with her")
    return (Addition("with her", (at, at + 8), guess=False, confidence=0.7),) if at >= 0 else ()


def check(reflection: Reflection) -> Assessment:
    quote = " ".join(reflection.response.split()[:4])
    return Assessment(
        checker="test/0",
        points=_points(reflection),
        coverage=1.0,
        added=_additions(reflection),
        feelings=Feelings((), (), "none_needed"),
        moves=(),
        kind="reflection",
        reflects=0.9,
        parroting=Parroting(0.0, 0.0, flag=False),
        length_ratio=0.8,
        understood=0.8,
        feedback=Feedback(
            Strength(f"'{quote}' keeps the heart of it.", quote),
            Suggestion(f"{NOTE}.", "The exact word matters here.", "It ran an hour over."),
        ),
    )


class PlayedRoom:
    """A room in which a test says what is heard, from the test's own thread."""

    lost = 0

    def __init__(
        self, tell: Callable[[PipelineEvent], None], audio_recorder: AudioRecorder | None = None
    ) -> None:
        self.tell = tell
        self.audio_recorder = audio_recorder
        self.turn = ""
        self.log: list[str] = []

    def start(self) -> None:
        self.log.append("start")

    def open_turn(self, turn: str, kind: str) -> None:
        self.turn = turn
        self.log.append(f"open {kind}")

    def close_turn(self) -> None:
        self.log.append("close turn")

    def hold(self) -> None:
        self.log.append("hold")

    def release(self) -> None:
        self.log.append("release")

    def close(self) -> None:
        self.log.append("close")

    def level(self, dbfs: float) -> None:
        self.tell(AudioLevel(dbfs, 0))

    def keep(self, chunk: AudioChunk) -> None:
        assert self.audio_recorder is not None
        self.audio_recorder.keep(self.turn, chunk)

    def hear(self, settled: str, still_open: str = "") -> None:
        self.tell(SegmentFinal(self.turn, Segment(settled, 0, SAMPLE_RATE, 0.9)))
        if still_open:
            self.tell(PartialTranscript(self.turn, "", still_open))

    def finish(self, text: str, confidence: float = 0.9) -> None:
        said = transcript(text, confidence)
        self.tell(TurnTranscribed(self.turn, said, 0, 5 * SAMPLE_RATE, 0.2))


@dataclass
class MemoryRecorder:
    id: str
    turns: list[str] = field(default_factory=list)
    rounds: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    exchanges: dict[str, Exchange] = field(default_factory=dict)
    kept: tuple[bool, bool] | None = None

    def begin_round(self, protocol: str) -> None:
        self.rounds.append(protocol)

    def open_turn(self, turn: Turn) -> None:
        """Take whose turn begins."""

    def turn(self, turn: Turn, heard: TurnTranscribed) -> None:
        assert turn.id == heard.turn
        self.turns.append(turn.transcript.text)

    def forget(self, turn: Turn, exchanges: tuple[Exchange, ...]) -> None:
        assert not turn.transcript.text
        self.forgotten.append(turn.id)
        for exchange in exchanges:
            del self.exchanges[exchange.id]

    def exchange(self, exchange: Exchange) -> None:
        self.exchanges[exchange.id] = exchange

    def put_aside(self, card: str) -> None:
        self.aside.append(card)

    def keep(self, turn: str, chunk: AudioChunk) -> None:
        """Take sound; there is none here."""

    def finish(self, lost: int, *, keep: bool, keep_audio: bool) -> None:
        assert lost == 0
        self.kept = (keep, keep_audio)


@dataclass
class MemoryArchive:
    diaries: list[MemoryRecorder] = field(default_factory=list)
    lines: list[SessionSummary] = field(default_factory=list)
    held: dict[str, SessionRecord] = field(default_factory=dict)
    """Sessions that can be read again; of any other id there is one of two turns."""
    keeps: bool = True

    def resume(self, session_id: str) -> MemoryRecorder:
        self.diaries.append(MemoryRecorder(session_id))
        return self.diaries[-1]

    def begin(self, names: tuple[str, str], protocol: str) -> MemoryRecorder:
        self.diaries.append(MemoryRecorder(f"{protocol}-{'-'.join(names)}"))
        return self.diaries[-1]

    def sessions(self) -> tuple[SessionSummary, ...]:
        return tuple(self.lines)

    def session(self, session_id: str) -> SessionRecord:
        if session_id in self.held:
            return self.held[session_id]
        turns = tuple(
            TurnRecord(
                id=f"t{n}", stage="chunk", role="speaker", partner=PARTNERS[n],
                transcript=transcript(text), protocol="slt",
                started=n * 20 * SAMPLE_RATE, ended=(n + 1) * 20 * SAMPLE_RATE,
            )
            for n, text in enumerate((STATEMENT, RESPONSE))
        )  # fmt: skip
        return SessionRecord(session_id, EVENING, ("Anna", "Ben"), turns)

    def delete(self, session_id: str) -> None:
        self.lines = [line for line in self.lines if line.id != session_id]

    def delete_turn(self, session_id: str, turn_id: str) -> None:
        raise StoreError(f"{session_id} {turn_id} is only played here.")

    def delete_all(self) -> None:
        self.lines = []

    def lock(self, passphrase: str | None) -> None:
        del passphrase
        raise StoreError("Nothing is kept here that could be locked.")

    def unfinished_ids(self) -> tuple[str, ...]:
        return tuple(line.id for line in self.lines if line.ended is None)

    def save(self, session_id: str, *changed: TurnRecord | ExchangeRecord) -> None:
        raise StoreError(f"{session_id} is only played here: {changed}.")

    def save_notes(self, session_id: str, notes: tuple[str, str]) -> None:
        raise StoreError(f"{session_id} is only played here: {notes}.")

    def rename(self, name: str, new: str) -> None:
        raise StoreError(f"{name} is only played here, and cannot become {new}.")

    def sound(self, session_id: str, turn_id: str) -> tuple[int, NDArray[np.float32]]:
        raise StoreError(f"No sound of {session_id} {turn_id} is kept.")


@dataclass
class Stage:
    """An app and what stands around it."""

    app: CoachApp
    archive: MemoryArchive
    rooms: list[PlayedRoom]
    time: list[float]

    @property
    def room(self) -> PlayedRoom:
        return self.rooms[-1]


def make_stage() -> Stage:
    """Return the app at home, not yet running."""
    rooms: list[PlayedRoom] = []
    archive = MemoryArchive()
    now = [0.0]
    text = (resources.files("listening_coach.core") / "round" / "protocols" / "slt.toml").read_text(
        "utf-8"
    )

    def open_listener(
        device: str | None,
        audio_recorder: AudioRecorder | None,
        tell: Callable[[PipelineEvent], None],
    ) -> PlayedRoom:
        del device
        rooms.append(PlayedRoom(tell, audio_recorder))
        return rooms[-1]

    services = Services(
        protocols={"slt": parse_protocol(text, "slt.toml")},
        microphones=lambda: ("Built-in microphone", "Headset"),
        open_listener=open_listener,
        check=check,
        archive=archive,
        models=lambda: ("base", "tiny.en"),
        place="~/.local/share/listening-coach",
        look=lambda: FOUND,
        clock=lambda: now[0],
    )
    return Stage(CoachApp(services), archive, rooms, now)


async def hold(pilot: Pilot[int], services: Services, name: str = "slt") -> RoundScreen:
    """Open a session of one round, agree to it, and return the screen of the round."""
    session = SessionScreen(services, alone(services.protocols[name]), ("Anna", "Ben"), None)
    await pilot.app.push_screen(session)
    if session.session.place == "safety":
        session.send(Continued())
    for partner in PARTNERS:
        session.send(Agreed(partner))
    await pilot.pause()
    screen = pilot.app.screen
    assert isinstance(screen, RoundScreen)
    return screen


def session_screen(pilot: Pilot[int]) -> SessionScreen:
    """Return the screen of the session, whatever lies above it."""
    (screen,) = (s for s in pilot.app.screen_stack if isinstance(s, SessionScreen))
    return screen


def furnish(stage: Stage) -> None:
    """Give the app every round and plan."""
    stage.app.services = replace(
        stage.app.services,
        protocols=content.protocols(SETTINGS),
        plans=content.plans(SETTINGS),
        piles=lambda: content.shuffle_decks(SETTINGS, 3),
    )
