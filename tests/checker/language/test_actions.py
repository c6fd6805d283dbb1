from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.actions import acts, denied, turned_round


def test_an_act_has_two_ends() -> None:
    (act,) = acts("the listener really ignored the speaker")
    assert (act.who, act.verb, act.whom, act.denied) == ("listener", "ignor", "speaker", False)


def test_an_act_may_be_turned_round_or_denied() -> None:
    said, other = "the listener ignored the speaker", "the speaker ignored the listener"
    assert list(turned_round(said, other, said))
    assert not list(turned_round(f"{said}. {other}", other, said))
    assert list(denied("the speaker told the boss", "the speaker never told the boss",
                       "the speaker told the boss"))  # fmt: skip


@given(st.text(max_size=100))
def test_every_act_stands_in_its_text(text: str) -> None:
    spoken = f"the speaker {text} the listener"
    assert all(spoken[slice(*a.span)] == a.words for a in acts(spoken))
