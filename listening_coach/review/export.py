"""Export a session in six formats, without turns that are off the record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from listening_coach.core.record import on_record
from listening_coach.errors import UsageError
from listening_coach.review import session_json, subtitles
from listening_coach.review.anonymise import replace_names
from listening_coach.review.conversation import clean, tell, title
from listening_coach.review.html_page import page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from listening_coach.core.record import SessionRecord
    from listening_coach.review.anonymise import Names
    from listening_coach.review.html_page import Recording

Format = Literal["md", "html", "json", "srt", "vtt", "txt"]
READABLE: Final = frozenset({"md", "html", "txt"})
"""Formats that make sense without times."""


def export_text(
    session: SessionRecord,
    form: Format,
    *,
    names: Names = "keep",
    times: bool = True,
    sounds: Mapping[str, Recording] | None = None,
) -> str:
    """Return a session as text in a format.

    Args:
        session: the session to export.
        form: the format; `json` is lossless except for the audio and can be imported again.
        names: real names, initials or pseudonyms, also within what was said.
        times: whether to show when each turn began.
        sounds: the recordings by turn id; only for `html` and only with real names, because
            voices give the names away.

    Raises:
        UsageError: the format needs times, or cannot contain audio.
    """
    if sounds and (form != "html" or names != "keep"):
        raise UsageError(
            "Only a page with the names as they are can have the sound.",
            "Take --format html without --names, or leave out --audio.",
        )
    if not times and form not in READABLE:
        raise UsageError(
            f"The format {form} cannot go without times.",
            f"Leave out --no-times, or take one of {', '.join(sorted(READABLE))}.",
        )
    session = replace_names(on_record(session), names)
    match form:
        case "md":
            return markdown(session, times=times)
        case "html":
            return page(session, times=times, sounds=sounds)
        case "json":
            return session_json.session_to_json(session)
        case "srt":
            return subtitles.srt(session)
        case "vtt":
            return subtitles.vtt(session)
        case "txt":
            return plain_text(session, times=times)


def plain_text(session: SessionRecord, *, times: bool) -> str:
    """Return a session as plain text."""
    heading, when = title(session)
    blocks = [f"{heading}\n{when}\n"]
    for line in tell(session, times=times):
        head = f"{line.name} ({line.time})" if line.time else line.name
        remarks = "".join(f"  {remark.text}\n" for remark in line.remarks)
        blocks.append(f"{head}:\n{clean(line.text)}\n{remarks}")
    return "\n".join(blocks)


def markdown(session: SessionRecord, *, times: bool) -> str:
    """Return a session as Markdown, with everything that was said escaped."""
    heading, when = title(session)
    blocks = [f"# {_escape(heading)}\n\n{when}\n"]
    for line in tell(session, times=times):
        head = f"**{_escape(line.name)}**" + (f" ({line.time})" if line.time else "")
        remarks = "".join(f"> {_escape(r.text)}  \n" for r in line.remarks)
        blocks.append(f"{head}  \n{_escape(line.text)}\n" + (f"\n{remarks}" if remarks else ""))
    return "\n".join(blocks)


def _escape(text: str) -> str:
    text = re.sub(r"([\\`*_\[\]~|])", r"\\\1", clean(text))
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # At the start of a line these would make a list, a heading or a rule.
    return re.sub(r"^(\d+)([.)])|^([-+#=])", _at_start, text)


def _at_start(match: re.Match[str]) -> str:
    number, dot, sign = match.groups()
    return f"{number}\\{dot}" if number else f"\\{sign}"
