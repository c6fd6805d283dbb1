"""Every file that ships is read into the values that it stands for."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import listening_coach.core
from listening_coach.core.round import cards, protocol
from listening_coach.core.session import learning_path, plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CORE = Path(listening_coach.core.__file__).parent
GOLDEN = Path(__file__).parent / "shipped.json"
"""SHA-256 of what each file was read as, prose left out, before there was one decoder."""
PARSERS: Mapping[str, Callable[[str, str], Any]] = {
    "round/protocols/*.toml": protocol.parse_protocol,
    "round/decks/*.toml": cards.parse_deck,
    "session/plans/*.toml": plan.parse_plan,
    "session/path.toml": learning_path.parse_path,
}
FILES = {
    file.name if file.parent.name == "session" else f"{file.parent.name}/{file.name}": (file, parse)
    for pattern, parse in PARSERS.items()
    for file in sorted(CORE.glob(pattern))
}


def skeleton(value: object) -> object:
    """Return plain JSON values; prose may change, so a text of several words is left out."""
    if is_dataclass(value):
        return {f.name: skeleton(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, dict):
        return {key: skeleton(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return ["frozenset", *sorted(value)]
    if isinstance(value, tuple):
        return [skeleton(item) for item in value]
    if isinstance(value, bool | int) or value is None:
        return value
    text = str(value)
    return text if len(text.split()) <= 1 else "..."


def digest(value: object) -> str:
    return sha256(json.dumps(skeleton(value), sort_keys=True).encode()).hexdigest()


def test_every_file_has_a_digest() -> None:
    assert FILES.keys() == json.loads(GOLDEN.read_text("utf-8")).keys()


@pytest.mark.parametrize("name", FILES)
def test_what_is_read_has_the_shape_that_it_always_had(name: str) -> None:
    file, parse = FILES[name]
    golden = json.loads(GOLDEN.read_text("utf-8"))
    assert digest(parse(file.read_text("utf-8"), name)) == golden[name]
