"""The keys of the review screen."""

from __future__ import annotations

from typing import Final

from textual.binding import Binding


def _without_footer(key: str, action: str, about: str) -> Binding:
    """Return a binding that is not shown in the footer; the help lists it."""
    return Binding(key, action, about, show=False)


KEYS: Final = (
    _without_footer("up", "turn(-1)", "The turn before"),
    _without_footer("down", "turn(1)", "The next turn"),
    _without_footer("left", "word(-1)", "The word before"),
    _without_footer("right", "word(1)", "The next word"),
    Binding("enter", "play('turn')", "Hear"),
    _without_footer("space", "play('word')", "Hear from this word on, or be quiet"),
    _without_footer("s", "play('sentence')", "Hear the sentence"),
    _without_footer("minus", "speed(-1)", "Slower"),
    _without_footer("plus", "speed(1)", "Faster"),
    _without_footer("l", "loop", "Over and over"),
    Binding("v", "closely", "Closely"),
    Binding("o", "overrule", "You did catch that"),
    Binding("c", "correct", "Correct"),
    _without_footer("e", "rewrite", "Write the turn anew"),
    _without_footer("w", "swap", "The other one said this"),
    _without_footer("u", "doubt", "Next uncertain word"),
    _without_footer("ctrl+z", "undo", "Undo"),
    _without_footer("slash", "find", "Find"),
    _without_footer("n", "next", "Find again"),
    _without_footer("1", "note(0)", "A note of the first"),
    _without_footer("2", "note(1)", "A note of the second"),
    _without_footer("r", "rename", "Another name"),
    _without_footer("d", "delete", "Delete the turn"),
    Binding("x", "export", "Export"),
    Binding("escape", "app.pop_screen", "Back"),
)
