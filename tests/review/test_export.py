"""What leaves the program: whole, safe to open, and never what is off the record."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sessions import ASSESSMENT, RESPONSE, STATEMENT, session, sessions

from listening_coach.core.assessment import STATUS_MARKS, PointStatus
from listening_coach.core.record import SessionRecord, on_record
from listening_coach.errors import StoreError, UsageError
from listening_coach.review import session_json
from listening_coach.review.export import READABLE, Format, export_text

FORMATS: tuple[Format, ...] = ("md", "html", "json", "srt", "vtt", "txt")
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;\u202e]] --> # *b* [a](b:c)"


class Reader(HTMLParser):
    """Reads a page as a browser would: its elements, their attributes, its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


@pytest.mark.parametrize("form", FORMATS)
def test_what_was_said_is_in_every_format(form: Format) -> None:
    written = " ".join(re.sub(r"<[^>]+>|[◐✓≠○]", "", export_text(session(), form)).split())
    for word in (*STATEMENT.split(), *RESPONSE.split()):
        assert word in written


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_off_the_record_is_in_none(form: Format) -> None:
    whole = session()
    secret = replace(whole.turns[0], off_record=True)
    kept = replace(whole, turns=(secret, *whole.turns[1:]))
    written = export_text(kept, form)
    assert "bath time" not in written
    assert "meeting" not in written


@pytest.mark.parametrize("form", sorted(READABLE))
def test_times_can_be_left_out(form: Format) -> None:
    assert "0:10" in export_text(session(), form)
    assert "0:10" not in export_text(session(), form, times=False)


@pytest.mark.parametrize("form", sorted(set(FORMATS) - READABLE))
def test_a_format_of_times_says_so(form: Format) -> None:
    with pytest.raises(UsageError, match=form):
        export_text(session(), form, times=False)


@pytest.mark.parametrize("form", FORMATS)
def test_names_can_be_others_also_where_they_were_said(form: Format) -> None:
    said = session(statement="Ben, I told Ada's sister that Ben was late.")
    for names in ("initials", "pseudonyms"):
        written = export_text(said, form, names=names)
        assert not re.search(r"\b(Ada|Ben)\b", written)


@pytest.mark.parametrize("status", STATUS_MARKS)
def test_a_page_says_what_its_signs_mean(status: PointStatus) -> None:
    whole = session()
    (exchange,) = whole.exchanges
    points = tuple(replace(point, status=status) for point in ASSESSMENT.points)
    assessment = replace(ASSESSMENT, points=points)
    marked = replace(exchange, verdict="missed", rating=2, assessment=assessment)
    mark = STATUS_MARKS[status]
    page = read(export_text(replace(whole, exchanges=(marked,)), "html"))
    assert f"{mark.sign} {mark.word}" in page.text
    assert page.attributes.count(("title", mark.word)) == len(points)


@given(text=st.text(max_size=60) | st.just(HOSTILE), name=st.text(max_size=20) | st.just(HOSTILE))
def test_no_text_becomes_markup_of_a_page(text: str, name: str) -> None:
    said = replace(session(statement=text), names=(name, "Ben"))
    plain = read(export_text(replace(session(), names=("Ada", "Ben")), "html"))
    hostile = read(export_text(said, "html"))
    assert set(hostile.tags) <= set(plain.tags)
    assert {key for key, _ in hostile.attributes} <= {key for key, _ in plain.attributes}


def test_a_page_has_no_script_and_asks_for_nothing_from_elsewhere() -> None:
    page = export_text(session(statement=HOSTILE), "html")
    reader = read(page)
    assert not {"script", "img", "link", "iframe", "form"} & set(reader.tags)
    assert not {"src", "href"} & {key for key, _ in reader.attributes}
    (policy,) = [v for k, v in reader.attributes if k == "content" and v and "default-src" in v]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "<script>" in reader.text


def test_markdown_shows_hostile_words_as_words() -> None:
    written = export_text(session(statement="# *b* [a](b:c) <i>"), "md")
    assert r"\# \*b\* \[a\](b:c) &lt;i&gt;" in written


@given(kept=sessions())
def test_json_comes_back_as_it_was(kept: SessionRecord) -> None:
    clear = on_record(kept)
    assert session_json.session_from_json(export_text(clear, "json")) == clear


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda data: data.pop("turns"), "turns: field 'turns' is missing"),
        (lambda data: data.update(schema=99), "it has another format, or is of a newer version"),
        (lambda data: data.update(format="x"), "it has another format, or is of a newer version"),
        (lambda data: data["turns"].append(data["turns"][0]), "it has an id twice"),
        (lambda data: data["turns"].clear(), "it quotes a turn that is not there, in exchange x1"),
        (
            lambda data: data["exchanges"][0].update(rating=6),
            r"exchanges\[0\].rating: field 'rating' should be 1 to 5",
        ),
        (
            lambda data: data["turns"][0].update(partner=True),
            r"turns\[0\].partner: field 'partner' is True, which is none of 0, 1",
        ),
        (lambda data: data.update(started="yesterday"), "started: field 'started' is 'yesterday'"),
        (lambda data: data.update(names=["Ada"]), "names: field 'names' should have exactly 2"),
    ],
)
def test_a_damaged_file_is_refused_with_a_sentence(damage: object, says: str) -> None:
    data = json.loads(export_text(session(), "json"))
    assert callable(damage)
    damage(data)
    with pytest.raises(StoreError, match=f"no session that can be read: {says}"):
        session_json.session_from_json(json.dumps(data))


@given(text=st.text(max_size=200))
def test_any_other_file_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(StoreError):
        session_json.session_from_json(text)
