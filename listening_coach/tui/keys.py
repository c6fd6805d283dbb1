"""Key bindings that users can remap in the settings file."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from textual.binding import Binding
from textual.keys import Keys

from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from textual.binding import BindingType, Keymap

FIXED: Final = frozenset("0123456789")
"""Keys that cannot be remapped: digits always enter numbers."""
_NAMED: Final = frozenset(key.value for key in Keys)
_HELD: Final = frozenset({"ctrl", "shift", "alt"})


def make_bindings(*bindings: Binding | tuple[str, str, str]) -> list[BindingType]:
    """Return bindings that can be remapped; the id of each is its default key."""
    made = [b if isinstance(b, Binding) else Binding(*b) for b in bindings]
    return [b if b.key in FIXED else _with_id(b) for b in made]


def _with_id(binding: Binding) -> Binding:
    return Binding(
        binding.key,
        binding.action,
        binding.description,
        show=binding.show,
        priority=binding.priority,
        id=binding.key,
    )


def keymap(chosen: Mapping[str, str], bindings: Iterable[str]) -> Keymap:
    """Return the keymap for Textual.

    Args:
        chosen: default key to the key that replaces it.
        bindings: every default key that can be remapped.

    Raises:
        ConfigError: a key has no binding, is not a key, or would have two bindings.
    """
    bindings, moved = set(bindings), dict(chosen)
    for old, new in moved.items():
        if old not in bindings:
            near = get_close_matches(old.lower(), bindings, 1)
            hint = f"Did you mean {near[0]!r}?" if near else f"Known are {_list_keys(bindings)}."
            raise ConfigError(f"The settings move the key {old!r}, which does nothing.", hint)
        if not _is_key(new) or new in FIXED:
            raise ConfigError(
                f"The settings put {new!r} in the place of {old!r}, which no key can have.",
                'Write a letter, or a name such as "f2", "tab" or "ctrl+y".',
            )
    taken = [key for key in bindings if key not in moved]
    for old, new in moved.items():
        if new in taken:
            raise ConfigError(
                f"The settings put {new!r} in the place of {old!r}, but {new!r} is taken.",
                f"Move {new!r} too, or choose another key.",
            )
        taken.append(new)
    return moved


def _is_key(name: str) -> bool:
    *held, key = name.split("+") if len(name) > 1 else [name]
    return set(held) <= _HELD and (len(key) == 1 or key in _NAMED) and "," not in name


def _list_keys(keys: Iterable[str]) -> str:
    return " ".join(sorted(keys))
