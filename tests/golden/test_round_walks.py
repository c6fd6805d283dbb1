"""Every round, event by event, as the round machine led through it when this was recorded."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.round_walk import walk_round

import listening_coach.core
from listening_coach.core.round.protocol import Protocol, parse_protocol

FOLDER = Path(__file__).parent / "rounds"
FILES = sorted((Path(listening_coach.core.__file__).parent / "round" / "protocols").glob("*.toml"))
PROTOCOLS = {f.stem: parse_protocol(f.read_text("utf-8"), f.name) for f in FILES}


def test_every_round_that_we_ship_was_recorded() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(PROTOCOLS)


@pytest.mark.parametrize("name", PROTOCOLS)
def test_a_round_leads_where_it_led(name: str) -> None:
    recorded = (FOLDER / f"{name}.txt").read_text("utf-8")
    assert walk_round(PROTOCOLS[name]) == recorded


def visited(protocol: Protocol) -> set[str]:
    recorded = (FOLDER / f"{protocol.id}.txt").read_text("utf-8")
    return set(re.findall(r"-> (\w+) \(", recorded))


@pytest.mark.parametrize("name", PROTOCOLS)
def test_the_walks_visit_every_stage(name: str) -> None:
    assert visited(PROTOCOLS[name]) == set(PROTOCOLS[name].stages)
