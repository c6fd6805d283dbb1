from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

import listening_coach

PACKAGE = Path(listening_coach.__file__).parent
PAGE = (PACKAGE.parent / "docs" / "architecture.md").read_text("utf-8")
NAMES_HEADING = "## Names in two files"
_ROOM = re.compile(r"### `listening_coach/(.*?)`")
_MODULE = re.compile(r"- `(\w+\.py)`: (.*\w.*)")
_NAME = re.compile(r"- `(\w+)` \(")


def has_code(file: Path) -> bool:
    """Return whether a file holds more than a docstring."""
    return len(ast.parse(file.read_text("utf-8")).body) > 1


def listed_modules() -> list[str]:
    """Return the path of every module that the page describes, in its order."""
    room, paths = "", []
    for line in PAGE.partition("## Every module")[2].splitlines():
        if heading := _ROOM.fullmatch(line):
            room = heading[1]
        elif module := _MODULE.match(line):
            paths.append(f"{room}{module[1]}")
    return paths


def public_names() -> dict[str, set[Path]]:
    """Return each public class and function with the files at whose top level it is defined."""
    files = defaultdict(set)
    for file in PACKAGE.rglob("*.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
                files[node.name].add(file)
    return files


def test_every_module_is_described_once() -> None:
    modules = [f.relative_to(PACKAGE).as_posix() for f in PACKAGE.rglob("*.py") if has_code(f)]
    assert sorted(listed_modules()) == sorted(modules)


def test_no_other_name_is_defined_in_two_files() -> None:
    section = PAGE.partition(NAMES_HEADING)[2].partition("\n## ")[0]
    twice = {name for name, files in public_names().items() if len(files) > 1}
    assert set(_NAME.findall(section)) == twice
