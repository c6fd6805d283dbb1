"""What the screen of a session shows, in every place of every plan."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.session.machine import begin_session
from listening_coach.core.session.state import Place, SessionState
from listening_coach.tui.views.session import WISHES, describe_session

ENVIRONMENT = Environment(Path("/nowhere"), Path("/nowhere"))
PROTOCOLS = content.protocols(ENVIRONMENT)
PLANS = content.plans(ENVIRONMENT)
RITUALS = content.deck(ENVIRONMENT, "closing").cards
NAMES = ("Anna", "Ben")
PLACES = get_args(Place)
TWO_KEYS = {"consent", "pick", "closing", "check_in", "keep"}
"""Places in which each of the two has a key."""


def at(place: Place) -> SessionState:
    session = begin_session(PLANS["twenty-minutes"], tuple(PROTOCOLS), RITUALS, first_time=True)
    return replace(session, place=place, offered="slt")


@pytest.mark.parametrize("place", PLACES)
def test_every_place_has_a_sign_and_a_title(place: Place) -> None:
    view = describe_session(at(place), NAMES, PROTOCOLS, ())
    assert len(view.sign) == 1
    assert view.title == view.title.upper()
    assert (view.cards is not None) == (place in TWO_KEYS)


@pytest.mark.parametrize("place", ["consent", "pick", "closing"])
def test_who_has_agreed_is_shown_and_who_has_not_sees_their_own_key(place: Place) -> None:
    session = replace(at(place), agreed=(True, False))
    cards = describe_session(session, NAMES, PROTOCOLS, (), ("F5", "F9")).cards
    assert cards is not None
    assert "F5" not in cards[0]
    assert "F9" in cards[1]


@given(st.tuples(st.integers(1, 5), st.integers(1, 5)))
def test_how_much_energy_one_has_is_hidden_until_both_have_said(energy: tuple[int, int]) -> None:
    shown = [
        describe_session(replace(at("check_in"), energy=told), NAMES, PROTOCOLS, ()).cards
        for told in ((energy[0], None), (1, None), energy)
    ]
    assert shown[0] == shown[1]
    assert shown[2] is not None
    assert [str(n) in card for n, card in zip(energy, shown[2], strict=True)] == [True, True]


@pytest.mark.parametrize("wish", range(len(WISHES)))
def test_what_each_would_keep_stands_under_their_name(wish: int) -> None:
    session = replace(at("keep"), wishes=(wish, 0))
    cards = describe_session(session, NAMES, PROTOCOLS, ()).cards
    assert cards is not None
    assert WISHES[wish] in cards[0]
    assert WISHES[0] in cards[1]


@pytest.mark.parametrize("name", PROTOCOLS)
def test_a_round_that_is_offered_is_described(name: str) -> None:
    view = describe_session(replace(at("pick"), offered=name), NAMES, PROTOCOLS, ())
    assert PROTOCOLS[name].title in view.offer
    assert PROTOCOLS[name].about in view.offer


def test_without_a_strength_the_two_are_asked_for_one() -> None:
    assert describe_session(at("review"), NAMES, PROTOCOLS, ()).offer
