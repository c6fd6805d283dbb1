"""Write the output of a benchmark to a Markdown page, one section for each command line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HEAD = """\
# Benchmarks

Every section is what `python3 scripts/bench.py` printed when it was called as the section's title
says, with `--into docs/benchmarks.md`; calling it again replaces the section. Where two things are
compared they took turns on the same machine in the same run, so that the ratios hold on a machine
that was busy with other things too.
"""
_SECTION = re.compile(r"^## ", re.MULTILINE)


def keep(file: Path, title: str, machine: Mapping[str, str], printed: str) -> None:
    """Write a section to the page, replacing an older one with the same title.

    Raises:
        OSError: the page cannot be read or written.
    """
    text = file.read_text("utf-8") if file.is_file() else HEAD
    sections = {part.split("\n", 1)[0]: part for part in _SECTION.split(text)[1:]}
    facts = "\n".join(f"- {key}: {value}" for key, value in machine.items())
    sections[title] = f"{title}\n\n{facts}\n\n```text\n{printed.strip()}\n```\n"
    body = "\n".join(f"## {part.strip()}\n" for _, part in sorted(sections.items()))
    file.write_text(f"{HEAD}\n{body}", "utf-8")
