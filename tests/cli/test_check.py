"""`check`: two texts, files, standard input, and batches."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from listening_coach.core.assessment import STATUS_MARKS

if TYPE_CHECKING:
    from support.shell import Shell

STATEMENT = "The meeting ran over again, and I missed bath time."
RESPONSE = "So it ran long, and you were not there for the bath."


def test_two_texts_are_compared_for_programs(shell: Shell) -> None:
    done = shell.run("check", "--statement", STATEMENT, "--response", RESPONSE, "--json")
    assert done.code == 0
    assert done.json["schema"] == 1
    assert len(done.json["points"]) >= 1
    for point in done.json["points"]:
        assert STATEMENT[slice(*point["span"])].lower() == point["text"].lower()


def test_for_people_every_point_has_a_line(shell: Shell) -> None:
    words = ("check", "--statement", STATEMENT, "--response", RESPONSE)
    points = shell.run(*words, "--json").json["points"]
    lines = shell.run(*words).out
    for point in points:
        (line,) = (line for line in lines.splitlines() if point["text"] in line)
        assert line.startswith(STATUS_MARKS[point["status"]].sign)


def test_a_text_may_lie_in_a_file_or_come_from_standard_input(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = shell.write("said.txt", STATEMENT)
    direct = shell.run("check", "--statement", STATEMENT, "--response", RESPONSE, "--json").json
    monkeypatch.setattr(sys, "stdin", io.StringIO(RESPONSE))
    other = shell.run("check", "--statement", f"@{file}", "--response", "-", "--json").json
    assert other == direct


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--statement", STATEMENT),
        ("--statement", "-", "--response", "-"),
        ("--statement", "@/no/such/file", "--response", RESPONSE),
        ("--batch", "/no/such/file"),
    ],
)
def test_what_is_missing_is_a_sentence(shell: Shell, words: tuple[str, ...]) -> None:
    done = shell.run("check", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.strip().endswith(".")


def test_a_batch_goes_on_after_a_line_that_makes_no_sense(shell: Shell) -> None:
    good = {"id": 1, "statement": STATEMENT, "response": RESPONSE}
    given = {**good, "id": 2, "points": [{"id": "own", "text": "the meeting"}]}
    rows = [
        json.dumps(good),
        json.dumps(given),
        "",
        "{",
        "[]",
        json.dumps({"id": 5, "statement": STATEMENT}),
        json.dumps({**good, "id": 6, "points": [{"id": "x"}]}),
        json.dumps({**good, "id": 7, "points": ["x"]}),
        json.dumps({**good, "id": 8}),
    ]
    done = shell.run("check", "--batch", shell.write("batch.jsonl", "\n".join(rows)))
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 0
    assert [answer["id"] for answer in answers] == [1, 2, None, None, 5, 6, 7, 8]
    assert ["error" in answer for answer in answers] == [False] * 2 + [True] * 5 + [False]
    assert [point["id"] for point in answers[1]["points"]] == ["own"]
    assert "'response'" in answers[4]["error"]
