"""Whatever can be typed leads to a command that there is."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from listening_coach import __version__
from listening_coach.cli.parser import build

if TYPE_CHECKING:
    from collections.abc import Iterator

VALUES = {"ID": "slt", "NAME": "base", "NEW": "Anna", "DAYS": "30", "FILE": "f", "AUDIO": "a.wav"}


def commands(
    parser: argparse.ArgumentParser, before: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    """Yield what to type for every command, with a value for each operand."""
    deeper = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]  # noqa: SLF001  (argparse has no other list)
    operands = [
        VALUES[str(a.metavar)]
        for a in parser._actions  # noqa: SLF001  (as above)
        if not a.option_strings and a not in deeper
    ]
    required = [
        word
        for a in parser._actions  # noqa: SLF001  (as above)
        if a.required and a.option_strings and a.choices
        for word in (a.option_strings[0], str(next(iter(a.choices))))
    ]
    if not any(action.required for action in deeper):
        yield (*before, *operands, *required)
    for action in deeper:
        for name, child in action.choices.items():
            yield from commands(child, (*before, name))


TYPED = list(commands(build()))


def test_every_kind_of_command_is_among_them() -> None:
    assert len(TYPED) > 25
    assert () in TYPED
    assert ("sessions", "export", "slt", "--format", "md") in TYPED
    assert ("rounds", "show", "slt") in TYPED


@pytest.mark.parametrize("words", TYPED, ids=" ".join)
def test_each_command_names_a_function_that_there_is(words: tuple[str, ...]) -> None:
    args = build().parse_args(words)
    module, function = (cell.cell_contents for cell in (args.run.__closure__ or ())[::-1])
    imported = __import__(f"listening_coach.cli.{module}", fromlist=[str(function)])
    assert callable(getattr(imported, str(function)))


@pytest.mark.parametrize("words", TYPED, ids=" ".join)
def test_each_command_explains_itself(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        build().parse_args([*words, "--help"])
    assert ended.value.code == 0
    assert "usage: listening-coach" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["sessions"], ["sessions", "export", "x"], ["transcribe"], ["models"], ["--x"]],
    ids=" ".join,
)
def test_what_makes_no_sense_is_a_question_of_use(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        build().parse_args(words)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build().parse_args(["--version"])
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--plain", "demo"], ["demo", "--plain"]])
def test_plain_may_stand_before_or_after_the_command(words: list[str]) -> None:
    assert build().parse_args(words).plain


def test_only_the_demo_keeps_nothing() -> None:
    assert build().parse_args([]).keeps
    assert build().parse_args(["practice"]).keeps
    assert not build().parse_args(["demo"]).keeps
