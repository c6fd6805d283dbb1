"""The JSON of a session keeps its shape, so that every file ever exported can be read."""

from __future__ import annotations

from dataclasses import MISSING, fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.sessions import rich

from listening_coach.review import lossless

if TYPE_CHECKING:
    from listening_coach.core.session import KeptExchange, KeptTurn, Session

GOLDEN = Path(__file__).parent / "session.json"
"""`rich()` as the first version wrote it."""


def test_a_session_is_written_byte_for_byte_as_it_always_was() -> None:
    assert lossless.dump(rich()).encode() == GOLDEN.read_bytes()


def test_a_session_that_was_exported_long_ago_is_read_whole() -> None:
    assert lossless.load(GOLDEN.read_text("utf-8")) == rich()


@pytest.mark.parametrize(
    "value", [rich(), rich().turns[0], rich().exchanges[0]], ids=lambda v: type(v).__name__
)
def test_the_session_written_leaves_no_field_at_its_default(
    value: Session | KeptTurn | KeptExchange,
) -> None:
    same = [f.name for f in fields(value) if getattr(value, f.name) == f.default is not MISSING]
    assert same == []
