from __future__ import annotations

import pytest

from listening_coach.checker.changes import find_change
from listening_coach.checker.language.passage import read

# What was said, what came back, and the words of it that tell it differently.
CHANGED = [
    ("The boss moved it to Monday, the deadline.", "The boss moved it to Tuesday.", "Tuesday"),
    ("It was due in April and I paid it.", "You paid it in May, due in May.", "May"),
    ("I waited four years for her letter.", "You waited forty years for her.", "forty years"),
    ("I paid nine pounds for the taxi.", "You paid ninety pounds for the taxi.", "ninety pounds"),
    ("We met at half past one at the station.", "You met at one o'clock at the station.",
     "one o'clock"),
    ("My sister came to the hospital with flowers.",
     "Your brother came to the hospital with flowers.", "brother"),
    ("You ignored me at the party.", "You ignored me at the party.", "You ignored me at the party"),
    ("I took the twins to the pool on Saturday.",
     "Saturday I took the twins to the pool.", "I took the twins to the pool"),
    ("I told your mother a lie.", "You didn't tell my mother a lie.", None),
    ("I'm not angry about the party.", "You're angry about the party.", "angry"),
    ("I might quit the choir this summer.", "You will quit the choir this summer.", "will"),
    ("He sometimes forgets my birthday party.", "He always forgets your birthday party.", "always"),
]  # fmt: skip
KEPT = [
    ("The boss moved the deadline to Monday.", "By Monday it has to be done."),
    ("We met at half past one.", "You met at 1:30."),
    ("We met at half four.", "You met at half past four."),
    ("I paid nine pounds for the taxi.", "Nine quid for a taxi."),
    ("It took twenty-five minutes.", "25 minutes, it took."),
    ("It costs a hundred and four euros.", "104 euros is the cost."),
    ("I paid two pounds and then three pounds.", "Five pounds you paid in all."),
    ("I had twenty books and lost two books.", "That leaves you eighteen books."),
    ("It was about fifty minutes late.", "Nearly 45 minutes late it was."),
    ("You ignored me at the party.", "I ignored you at the party."),
    ("I told you the truth.", "You told me the truth."),
    ("My sister and my brother came to the hospital.", "Your brother came to the hospital."),
    ("I'm not angry about the party.", "You aren't angry about the party."),
    ("I might quit the choir this summer.", "You're thinking of quitting the choir this summer."),
    ("Nobody asked me about the date.", "They set the date without asking you."),
    ("I only slept one hour.", "You've had two bad hours of sleep."),
]


def heard_of(statement: str, response: str, point: str = "") -> list[str]:
    """Return the words of a response that tell a point of a statement differently."""
    change = find_change(
        read(statement, "speaker").resolved,
        read(response, "listener").resolved,
        read(point or statement, "speaker").resolved,
    )
    return [response[slice(*change.span)]] if change else []


@pytest.mark.parametrize(("statement", "response", "heard"), CHANGED)
def test_what_is_told_differently_is_found(
    statement: str, response: str, heard: str | None
) -> None:
    words = heard_of(statement, response)
    assert words
    if heard is not None:
        assert words[0].lower() == heard.lower()


@pytest.mark.parametrize(("statement", "response"), KEPT)
def test_what_is_right_in_other_words_is_left_alone(statement: str, response: str) -> None:
    assert heard_of(statement, response) == []


def test_what_is_left_out_is_no_change() -> None:
    assert heard_of("I paid nine pounds on Monday, and my sister saw it.", "You paid for it.") == []


FLOWERS = "My sister came to the hospital with flowers."


def test_the_counterpart_of_a_relative_is_a_change() -> None:
    assert heard_of(FLOWERS, "A brother came to the hospital with flowers.") == ["brother"]


@pytest.mark.parametrize(
    ("response", "statement"),
    [
        ("A brother came to the hospital with flowers.", FLOWERS + " Her brother, too."),
        ("My brother likes the sea.", FLOWERS),
        ("A brother-in-law came to the hospital with flowers.", FLOWERS),
        ("Sis came to the hospital with flowers.", FLOWERS),
    ],
)
def test_a_relative_who_was_named_or_stands_elsewhere_is_none(
    response: str, statement: str
) -> None:
    assert not heard_of(statement, response, FLOWERS)


def test_an_action_may_be_reversed_or_denied() -> None:
    said, other = "You ignored me.", "You ignored me."
    assert heard_of(said, other)
    assert not heard_of(f"{said} I ignored you.", other, said)
    assert heard_of("I told the boss.", "You never told the boss.")


@pytest.mark.parametrize(
    ("response", "changed"),
    [("You will quit the choir.", True), ("You might quit the choir.", False),
     ("Will you quit the choir?", False), ("You will be glad.", False)],
)  # fmt: skip
def test_what_was_open_may_not_come_back_decided(response: str, changed: bool) -> None:
    assert bool(heard_of("I might quit the choir.", response)) is changed


def test_what_happens_now_and_then_does_not_happen_always() -> None:
    said = "He sometimes forgets the birthday party."
    assert heard_of(said, "He always forgets the birthday party.")
    assert not heard_of(said, "He forgets the birthday party.")


def test_a_feeling_may_be_denied() -> None:
    said = "I'm not angry about the party."
    assert heard_of(said, "You're angry about the party.")
    assert not heard_of(said, "You're not far from angry about the party.")


def test_only_the_sentence_around_a_number_counts() -> None:
    assert heard_of("The taxi cost nine pounds.", "The taxi cost ten pounds.") == ["ten pounds"]
    assert not heard_of("The taxi cost nine pounds.", "The taxi came. The cake was ten pounds.")
