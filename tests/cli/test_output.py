"""Data goes to stdout, and what is going on to stderr."""

from __future__ import annotations

import json

import pytest

from listening_coach.cli import output


def test_data_and_narration_are_kept_apart(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_line("data")
    output.narrate("news")
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("data\n", "news\n")


@pytest.mark.parametrize("value", [{"a": ["é", "\n"]}, [], "two\nlines", None, 1.5])
def test_json_is_one_line_that_keeps_every_letter(
    value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    output.print_json(value)
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == value
    assert "\\u" not in line
