"""The `check` command: compare two texts, or a batch of pairs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from listening_coach.cli.output import print_json, print_line
from listening_coach.cli.wiring import checker
from listening_coach.core.assessment import STATUS_MARKS, Reflection
from listening_coach.core.serialise import encode
from listening_coach.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable

    from listening_coach.config import Environment
    from listening_coach.core.assessment import Assessment


def check_texts(args: Namespace, environment: Environment) -> int:
    """Compare two texts, or the two texts of every line of a batch."""
    compare = checker(environment)
    if args.batch is not None:
        for line in _lines(args.batch):
            print_json(_check_line(line, compare))
        return 0
    if args.statement is None or args.response is None:
        raise UsageError(
            "There must be two texts to compare.",
            "Give --statement and --response, or --batch FILE.",
        )
    if args.statement == args.response == "-":
        raise UsageError(
            "Only one text can come from standard input.", "Give the other as text or @FILE."
        )
    reflection = Reflection(_text(args.statement), _text(args.response))
    assessment = compare(reflection)
    if args.json:
        print_json(encode(assessment))
    else:
        _tell(assessment)
    return 0


def _tell(assessment: Assessment) -> None:
    for point in assessment.points:
        note = f"  ({point.note})" if point.note else ""
        mark = STATUS_MARKS[point.status]
        print_line(f"{mark.sign} {mark.word:9} {point.text}{note}")
    for addition in assessment.added:
        print_line(f"+ {'added':9} {addition.text}")
    strength, suggestion = assessment.feedback.strength, assessment.feedback.suggestion
    if strength is not None:
        print_line(f"\nWorked: {strength.text}")
    if suggestion is not None:
        print_line(f"To try: {suggestion.text} {suggestion.reason} {suggestion.sample}")


def _check_line(line: str, compare: Callable[[Reflection], Assessment]) -> dict[str, Any]:
    """Return the JSON for one line of a batch; a bad line gives an error and does not end it."""
    name: object = None
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            return {"id": None, "error": "the line is not a JSON object"}
        name = row.get("id")
        return {"id": name, **encode(compare(_reflection(row)))}
    except json.JSONDecodeError as error:
        return {"id": None, "error": f"the line is not JSON: {error}"}
    except RecursionError:
        return {"id": name, "error": "the line is nested too deeply"}
    except UsageError as error:
        return {"id": name, "error": error.message}


def _reflection(row: dict[str, Any]) -> Reflection:
    for field in ("statement", "response"):
        if not isinstance(row.get(field), str):
            raise UsageError(f"field {field!r} is missing or not text")
    points = row.get("points") or []
    try:
        given = tuple((str(point["id"]), str(point["text"])) for point in points)
    except (TypeError, KeyError):
        raise UsageError("each of the points needs an id and a text") from None
    return Reflection(row["statement"], row["response"], given)


def _text(source: str) -> str:
    if source == "-":
        return sys.stdin.read()
    return _read(source[1:]) if source.startswith("@") else source


def _read(file: str) -> str:
    try:
        return Path(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file} cannot be read: {error}.", "Give a text file in UTF-8.") from None


def _lines(file: str) -> Iterable[str]:
    lines = sys.stdin if file == "-" else _read(file).splitlines()
    return (line for line in lines if line.strip())
