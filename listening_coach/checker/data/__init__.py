"""Our own word lists, read when they are first needed."""

from __future__ import annotations

from importlib.resources import files


def sections(name: str) -> list[tuple[str, list[str]]]:
    """Return the lines of a list below each `@heading`; `#` opens a comment line."""
    found: list[tuple[str, list[str]]] = [("", [])]
    text = files(__name__).joinpath(*name.split("/")).read_text(encoding="utf-8")
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("@"):
            found.append((line[1:], []))
        elif line and not line.startswith("#"):
            found[-1][1].append(line)
    return [(heading, lines) for heading, lines in found if lines]


def lines(name: str) -> list[str]:
    """Return all lines of a list."""
    return [line for _, group in sections(name) for line in group]


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a short list that stands in the code."""
    return tuple(text.split())
