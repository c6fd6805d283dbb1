"""The checker's own word lists, read when they are first needed."""

from __future__ import annotations

from importlib.resources import files


def sections(name: str) -> list[tuple[str, list[str]]]:
    """Return the lines of a list below each `@heading`; `#` opens a comment line."""
    groups: list[tuple[str, list[str]]] = [("", [])]
    text = files(__name__).joinpath(*name.split("/")).read_text(encoding="utf-8")
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("@"):
            groups.append((line[1:], []))
        elif line and not line.startswith("#"):
            groups[-1][1].append(line)
    return [(heading, lines) for heading, lines in groups if lines]


def lines(name: str) -> list[str]:
    """All lines of a list, whatever their heading."""
    return [line for _, group in sections(name) for line in group]


def word_list(text: str) -> tuple[str, ...]:
    """The words of a short list written in the code."""
    return tuple(text.split())
