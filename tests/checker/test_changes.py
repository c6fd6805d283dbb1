from __future__ import annotations

import pytest

from listening_coach.checker.changes import changes
from listening_coach.checker.language.perspective import resolve

# What was said, what came back, and the words of it that are told otherwise.
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


def told(statement: str, response: str) -> list[str]:
    back = resolve(response, "listener")
    said = resolve(statement, "speaker").text
    return [response[slice(*back.original(c.span))] for c in changes(said, back.text, [said]) if c]


@pytest.mark.parametrize(("statement", "response", "heard"), CHANGED)
def test_what_is_told_otherwise_is_found(statement: str, response: str, heard: str | None) -> None:
    found = told(statement, response)
    assert found
    if heard is not None:
        assert found[0].lower() == heard.lower()


@pytest.mark.parametrize(("statement", "response"), KEPT)
def test_what_is_right_in_other_words_is_left_alone(statement: str, response: str) -> None:
    assert told(statement, response) == []


def test_what_is_left_out_is_no_change() -> None:
    assert told("I paid nine pounds on Monday, and my sister saw it.", "You paid for it.") == []
