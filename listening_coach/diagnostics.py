"""The result of one health check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The result of one health check."""

    name: str
    ok: bool
    detail: str
    hint: str = ""
    """What to do about it; empty when all is well."""
