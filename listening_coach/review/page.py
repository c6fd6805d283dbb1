"""A session as one page for a browser: no script, nothing from elsewhere, nothing unescaped."""

from __future__ import annotations

import base64
import hashlib
from html import escape
from importlib import resources
from typing import TYPE_CHECKING, Final

from listening_coach.review.telling import clean, tell, title

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from listening_coach.core.session import Session
    from listening_coach.review.telling import Line
    from listening_coach.types import PointStatus

SIGNS: Final[Mapping[PointStatus, tuple[str, str]]] = {
    "caught": ("✓", "came back"),
    "partly": ("◐", "came back in part"),
    "changed": ("≠", "came back changed"),
    "missed": ("○", "did not come back"),
}
"""Status to (sign, what it means): colour alone tells nothing on paper."""


def page(session: Session, *, times: bool) -> str:
    """Return the whole file."""
    style = (resources.files(__package__) / "page.css").read_text("utf-8")
    style_hash = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{style_hash}'; base-uri 'none'; form-action 'none'"
    )
    lines = tell(session, times=times)
    heading, when = title(session)
    body = "\n".join(_article(line) for line in lines)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{escape(heading)}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{escape(heading)}</h1>
<p class="when">{escape(when)}</p>
</header>
<main>
{_key(lines)}{body}
</main>
<footer><p>These words were said in confidence. Keep them so.</p></footer>
</body>
</html>
"""


def _key(lines: tuple[Line, ...]) -> str:
    """Return what the signs mean, if there are any."""
    used = {mark.status for line in lines for mark in line.marks}
    parts = [
        f'<mark class="{status}">{sign}</mark> {meaning}'
        for status, (sign, meaning) in SIGNS.items()
        if status in used
    ]
    return f'<p class="key">{" · ".join(parts)}</p>\n' if parts else ""


def _article(line: Line) -> str:
    side = ("first", "second")[line.partner]
    time = f" <time>{line.time}</time>" if line.time else ""
    remarks = "".join(f'<li class="{r.by}">{escape(r.text)}</li>' for r in line.remarks)
    listed = f"\n<ul>{remarks}</ul>" if remarks else ""
    return (
        f'<article class="{side}">\n<h2>{escape(line.name)}{time}</h2>\n'
        f"<p>{''.join(_marked(line))}</p>{listed}\n</article>"
    )


def _marked(line: Line) -> Iterator[str]:
    done = 0
    for mark in line.marks:
        first, last = mark.span
        yield _safe(line.text[done:first])
        sign, meaning = SIGNS[mark.status]
        part = f"{_safe(line.text[first:last])}<sup>{sign}</sup>"
        yield f'<mark class="{mark.status}" title="{meaning}">{part}</mark>'
        done = last
    yield _safe(line.text[done:])


def _safe(text: str) -> str:
    """Return part of a line, its outer spaces kept."""
    inner = clean(text)
    before = " " if text[:1].isspace() else ""
    after = " " if inner and text[-1:].isspace() else ""
    return escape(f"{before}{inner}{after}")
