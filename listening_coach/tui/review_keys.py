"""The keys with which a session is read again."""

from __future__ import annotations

from typing import Final

from textual.binding import Binding


def _hidden(key: str, action: str, about: str) -> Binding:
    """Return a key that works but takes no place in the footer; the help lists it."""
    return Binding(key, action, about, show=False)


KEYS: Final = (
    _hidden("up", "turn(-1)", "The turn before"),
    _hidden("down", "turn(1)", "The next turn"),
    _hidden("left", "word(-1)", "The word before"),
    _hidden("right", "word(1)", "The next word"),
    Binding("enter", "play('turn')", "Hear"),
    _hidden("space", "play('word')", "Hear from this word on, or be quiet"),
    _hidden("s", "play('sentence')", "Hear the sentence"),
    _hidden("minus", "speed(-1)", "Slower"),
    _hidden("plus", "speed(1)", "Faster"),
    _hidden("l", "loop", "Over and over"),
    Binding("v", "closely", "Closely"),
    Binding("o", "overrule", "You did catch that"),
    Binding("c", "correct", "Correct"),
    _hidden("e", "rewrite", "Write the turn anew"),
    _hidden("w", "swap", "The other one said this"),
    _hidden("u", "doubt", "Next uncertain word"),
    _hidden("ctrl+z", "undo", "Undo"),
    _hidden("slash", "find", "Find"),
    _hidden("n", "next", "Find again"),
    _hidden("1", "note(0)", "A note of the first"),
    _hidden("2", "note(1)", "A note of the second"),
    _hidden("r", "rename", "Another name"),
    _hidden("d", "delete", "Delete the turn"),
    Binding("x", "export", "Export"),
    Binding("escape", "app.pop_screen", "Back"),
)
