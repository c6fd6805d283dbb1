"""The contents of the round screen. Pure functions of the round's state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.core.audio import seconds
from listening_coach.core.round.answers import allowed_answers
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.round.ratings import raters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from listening_coach.core.record import SessionSummary
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import RoundState

Names = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to the current stage, and its key."""

    key: str
    """The name of the key in Textual."""
    answer: str
    label: str
    """Two or three words for the footer."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the round screen shows except the words as they are heard."""

    sign: str
    """One character for what to do, in addition to the colour."""
    name: str
    """Whose turn it is, in capitals; empty if it is not one partner's turn."""
    floor: str
    """Whose turn it is, and what they do, in capitals."""
    holder: str
    """`first`, `second` or `both`: whose colour to use."""
    say: str
    stem: str
    notice: str
    """A notice if something unexpected happened, or an empty string."""
    before: str
    """The last turn's text, while a partner answers a question about it."""
    listening: bool
    timed: bool
    card: str
    """The current card, while it matters."""
    waits_s: int
    """Seconds after which the stage ends by itself; 0 if it ends by a key."""
    answers: tuple[Answer, ...]


ANSWERS: Final[Mapping[str, tuple[str, str]]] = {
    "done": ("enter", "Done"),
    "got": ("y", "Yes, that's it"),
    "almost": ("p", "Almost"),
    "missed": ("n", "Not yet"),
    "more": ("m", "There is more"),
    "nomore": ("x", "That was all"),
    "ask": ("a", "Ask for an example"),
    "right": ("y", "Yes, go on"),
    "misheard": ("n", "No, it misheard"),
    "facts": ("1", "I got the facts"),
    "feeling": ("2", "I got the feeling"),
    "own_view": ("3", "My own view crept in"),
    "unsure": ("4", "I'm not sure"),
    "accept": ("enter", "Take it"),
    "other": ("o", "Another card"),
    "leave": ("l", "Not this"),
    "later": ("l", "Not now"),
    "affirm": ("y", "Yes"),
    "deny": ("n", "No"),
    "heard": ("1", "Heard"),
    "helped": ("2", "Helped"),
    "held": ("3", "Held"),
    "say_again": ("1", "Say it once more"),
    "a_hug": ("2", "A hug"),
    "silence": ("3", "Silence"),
    "end_here": ("4", "End here"),
    "swap": ("w", "Change roles"),
    "again": ("r", "Try that line again"),
    "another": ("c", "Next card"),
    "enough": ("e", "That is enough"),
    "finish": ("f", "Finish"),
}
"""Answer to (key, label). Other answers, from a user's own round, get a number as their key."""

IN_FOOTER: Final = frozenset({"done", "ask"})
"""Answers shown in the footer during a turn, when there is no room for a list."""

_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "show": ("·", "{name}"),
    "speak": ("●", "{name} SPEAKS"),
    "reflect": ("↩", "{name} GIVES IT BACK"),
    "aside": ("●", "{name} SPEAKS"),
    "choice": ("◆", "{name} CHOOSES"),
    "scale": ("◆", "{name} CHOOSES"),
    "level": ("◆", "HOW DEEP?"),
    "card": ("▤", "A CARD FOR {name}"),
    "verdict": ("◆", "{name}, DID THAT CATCH IT?"),
    "rate": ("◆", "BOTH RATE"),
    "feedback": ("✦", "FEEDBACK"),
    "end": ("✓", "THE ROUND IS OVER"),
}


def describe_round(state: RoundState, names: Names) -> View:
    """Return the contents of the screen for a state."""
    stage = state.now
    shared = stage.actor in {"both", "app"}
    partner = None if shared else state.partner(stage.actor)
    name = "BOTH OF YOU" if partner is None else names[partner].upper()
    sign, form = _KINDS[stage.kind]
    floor = form.format(name=name)
    if stage.kind == "show" and partner is not None:
        floor = f"{name} HAS THE FLOOR"
    if stage.kind in {"choice", "scale"} and shared:
        floor = "BOTH OF YOU"
    if state.phase == "paused":
        sign, floor = "‖", "A MOMENT'S PAUSE"
    if state.phase == "hearing":
        sign, floor = "…", "READING BACK WHAT WAS SAID"
    return View(
        sign=sign,
        name=name if partner is not None and state.phase == "acting" else "",
        floor=floor,
        holder=("first", "second")[partner] if partner is not None else "both",
        say=_say(state),
        stem=stage.stem if state.phase == "acting" else "",
        notice=_notice(state),
        before=_before(state),
        listening=stage.kind in SPOKEN and state.phase == "acting",
        timed=stage.kind in SPOKEN and state.phase in {"acting", "hearing"},
        card=_card(state),
        waits_s=stage.soft_s if stage.confirm == "app" and state.phase == "acting" else 0,
        answers=answer_keys(state),
    )


def _card(state: RoundState) -> str:
    card, stage = state.card, state.now
    near = {"card", "speak", "aside", "choice", "show"}
    if stage.kind == "card" and card is None:
        return "There is no card here. Take something of your own."
    if card is None or not (stage.kind in near or stage.of == "card"):
        return ""
    if card.tone:
        return f"“{card.text}”\nTone: {card.tone}" if stage.kind in {"card", "show"} else ""
    if card.unsafe:
        return f"“{card.text}”\nAn answer that shuts the door: “{card.unsafe}”"
    return card.text


def _say(state: RoundState) -> str:
    if state.phase == "paused":
        return "Breathe, drink some water. Nothing is recorded. Space goes on when both are ready."
    if state.phase == "hearing":
        return "Just a moment."
    if state.phase == "ended":
        return "Thank you for listening, and for telling."
    recalled = state.answer(state.now.recalls)
    return f"{state.now.say} Chosen: {label(recalled)}." if recalled else state.now.say


def label(answer: str) -> str:
    """Return the label of an answer."""
    return ANSWERS[answer][1] if answer in ANSWERS else answer.replace("_", " ").capitalize()


def _notice(state: RoundState) -> str:
    if state.unheard:
        return "I heard no words. Take your time, and say it again."
    if state.asks_to_stop:
        return "Did one of you ask to stop? Esc ends it at once, and no reason is needed."
    return ""


def _before(state: RoundState) -> str:
    asks = state.now.kind == "verdict" or (state.now.kind == "choice" and "more" in state.now.next)
    return state.turns[-1].transcript.text if asks and state.turns else ""


def answer_keys(state: RoundState) -> tuple[Answer, ...]:
    """Return the answers that are allowed now, each with its key."""
    number = 0
    keys = []
    for answer in allowed_answers(state):
        if answer in ANSWERS:
            key = ANSWERS[answer][0]
        else:
            number += 1
            key = str(number)
        keys.append(Answer(key, answer, label(answer)))
    return tuple(keys)


_LINES: Final[Mapping[str, tuple[str, str]]] = {
    "rate": ("how understood did you feel?", "what do you guess they felt?"),
    "level": ("1 back · 2 stay · 3 deeper", "6 back · 7 stay · 8 deeper"),
    "scale": ("", ""),
}


def number_keys(state: RoundState) -> dict[str, tuple[str, int]]:
    """Return the number keys: key to (role of the rater, value)."""
    stage, keys = state.now, {}
    for by in raters(state):
        row = "67890" if by == "listener" and stage.actor == "both" else "0123456789x"
        offset = stage.least if row[0] == "0" else 0
        for n in range(stage.most - stage.least + 1):
            if n + offset < len(row):
                keys[row[n + offset]] = (by, stage.least + n)
    return keys


def number_lines(state: RoundState, names: Names) -> tuple[str, ...]:
    """Return a line for each partner who chooses a number, without showing the number."""
    keys, lines = number_keys(state), []
    for by in raters(state):
        name = names[state.partner(state.protocol.roles[by == "listener"])]
        given = state.rating if by == "speaker" else state.guess
        asked = _LINES[state.now.kind][by == "listener"]
        mine = [key.upper() for key, (who, _) in keys.items() if who == by]
        shown_keys = " ".join(mine)
        if mine[-1] == "X":
            shown_keys += " (X is 10)"
        mark = "●  chosen" if given is not None else f"○  keys {shown_keys}"
        lines.append(f"{name}: {asked}   {mark}" if asked else f"{name}:   {mark}")
    return tuple(lines)


def reveal(state: RoundState, names: Names) -> str:
    """Return both ratings side by side, with a question if they differ much."""
    exchange = state.subject
    if exchange is None or exchange.rating is None or exchange.guess is None:
        return ""
    listener = names[exchange.listener]
    speaker = names[1 - exchange.listener]
    line = f"{speaker} felt {exchange.rating} of 5 understood; {listener} guessed {exchange.guess}."
    if abs(exchange.rating - exchange.guess) >= 2:  # noqa: PLR2004  (two steps are worth a question)
        line += f" Worth a question: what made it a {exchange.rating}?"
    return line


def summary_line(summary: SessionSummary, protocols: Mapping[str, Protocol]) -> str:
    """Return one line about a session, in the computer's time zone."""
    titles = [protocols[p].title if p in protocols else p for p in summary.protocols]
    minutes = max(1, round(seconds(summary.spoken) / 60))
    turns = f"{summary.turns} turn" + ("s" if summary.turns > 1 else "")
    parts = (
        f"{summary.started.astimezone():%a %d %b %Y, %H:%M}",
        " and ".join(summary.names),
        ", ".join(titles) or "nothing was said",
        f"{turns}, {minutes} min of talk" if summary.turns else "",
    )
    return "  ·  ".join(part for part in parts if part)


def is_offered(action: str, parameters: tuple[object, ...], state: RoundState) -> bool:
    """Return whether an action of the round screen is available in a state."""
    acting = state.phase == "acting"
    match action:
        case "answer":
            return parameters[0] in {a.answer for a in answer_keys(state)}
        case "number":
            own = {a.key for a in answer_keys(state) if a.answer not in ANSWERS}
            return acting and parameters[0] in {*number_keys(state), *own}
        case "skip":
            return acting and state.now.kind not in {"end", "feedback"}
        case "type":
            return acting and state.now.kind in SPOKEN
        case "details":
            return can_compare(state)
        case "unsay":
            return bool(state.turns and state.turns[-1].transcript.text)
        case _:
            return True


def can_compare(state: RoundState) -> bool:
    """Return whether the app's marks on the two texts may be shown."""
    subject = state.subject
    if state.now.kind != "feedback" or subject is None or state.quiet(subject):
        return False
    return subject.assessment is not None and not subject.misheard
