"""What people say when somebody may be in danger, by family."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.core.round.distress_phrases import (
    child,
    control,
    fear,
    goodbye,
    others,
    self_harm,
    sexual,
    suicide,
    threat,
    violence,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

PHRASES: Final[Mapping[str, tuple[str, ...]]] = {
    "violence": violence.PHRASES,
    "threat": threat.PHRASES,
    "control": control.PHRASES,
    "fear": fear.PHRASES,
    "sexual": sexual.PHRASES,
    "child": child.PHRASES,
    "self_harm": self_harm.PHRASES,
    "suicide": (*suicide.PHRASES, *goodbye.PHRASES),
    "others": others.PHRASES,
}
"""Family of danger to its phrases; a phrase that itself holds a word such as "not" counts even
beside another one."""
