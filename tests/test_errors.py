"""Every expected failure is a sentence with an exit code of its own."""

from __future__ import annotations

import pytest

from listening_coach import errors
from listening_coach.errors import CoachError

KINDS = CoachError.__subclasses__()


def test_each_kind_has_an_exit_code_of_its_own() -> None:
    codes = [kind.exit_code for kind in KINDS]
    assert sorted(codes) == [2, 3, 4, 5, 6]
    assert CoachError.exit_code not in codes


@pytest.mark.parametrize("kind", KINDS)
def test_what_happened_is_said_before_what_to_do(kind: type[CoachError]) -> None:
    error = kind("It broke.", "Try again.")
    assert (str(error), error.message, error.hint) == (
        "It broke. Try again.",
        "It broke.",
        "Try again.",
    )
    assert str(kind("It broke.")) == "It broke."


def test_the_tree_in_the_documentation_is_the_tree_of_the_classes() -> None:
    text = errors.__doc__ or ""
    for kind in KINDS:
        assert f"{kind.__name__:13} exit code {kind.exit_code}" in text
