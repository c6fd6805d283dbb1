from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.actions import find_actions
from listening_coach.checker.language.tokens import tokenise


def test_an_action_has_two_ends() -> None:
    text = "the listener really ignored the speaker"
    (action,) = find_actions(text, tokenise(text))
    assert (action.who, action.verb, action.whom) == ("listener", "ignor", "speaker")
    assert not action.denied


@given(st.text(max_size=100))
def test_every_action_stands_in_its_text(text: str) -> None:
    spoken = f"the speaker {text} the listener"
    assert all(spoken[slice(*a.span)] == a.words for a in find_actions(spoken, tokenise(spoken)))
