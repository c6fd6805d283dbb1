"""Assessments and transcripts as JSON, in the shape that other programs rely on, and back."""

from __future__ import annotations

import functools
import math
import types
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, Union, get_args, get_origin
from typing import get_type_hints as hints

from listening_coach.types import (
    SAMPLE_RATE,
    Assessment,
    Reflection,
    Segment,
    Transcript,
    Word,
    seconds,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA: Final = 1
"""Version of the shape of an assessment; a field may be added without a new one."""
_EXACT: Final = 2**53
"""Below this a whole number is the same as a float."""

T = TypeVar("T")


class MalformedError(ValueError):
    """The JSON is not what it should be; the message says where."""


def to_json(assessment: Assessment) -> dict[str, Any]:
    """Return an assessment as JSON values."""
    return {"schema": SCHEMA, **encode(assessment)}


def from_json(data: object) -> Assessment:
    """Return the assessment that `to_json` was given; fields it does not know are passed over.

    Raises:
        MalformedError: a field is missing or of the wrong kind, or the schema is another.
    """
    schema = get(data, "schema", int)
    if schema != SCHEMA:
        raise MalformedError(f"schema is {schema}, not {SCHEMA}")
    return decode(Assessment, data)


def reflection_to_json(reflection: Reflection) -> dict[str, Any]:
    """Return what was compared as JSON values."""
    return {**encode(reflection), "detectors_off": sorted(reflection.detectors_off)}


def reflection_from_json(data: object) -> Reflection:
    """Return the reflection that `reflection_to_json` was given.

    Raises:
        MalformedError: a field is missing or of the wrong kind.
    """
    return decode(Reflection, data)


def transcript_to_json(transcript: Transcript) -> dict[str, Any]:
    """Return a transcript as JSON values, times in seconds."""
    return {
        "text": transcript.text,
        "segments": [_segment_to_json(segment) for segment in transcript.segments],
        "confidence": transcript.confidence,
        "model": transcript.model,
    }


def transcript_from_json(data: object) -> Transcript:
    """Return the transcript that `transcript_to_json` was given.

    Raises:
        MalformedError: a field is missing or of the wrong kind.
    """
    segments = [_segment_from_json(item) for item in get(data, "segments", list)]
    return Transcript(tuple(segments), get(data, "model", str))


def when(at: datetime) -> str:
    """Return a moment as text that sorts by time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """Return the moment that `when` was given.

    Raises:
        MalformedError: it is none, or does not say in which zone.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise MalformedError(f"{text!r} is no time of day") from None
    if at.tzinfo is None:
        raise MalformedError(f"{text!r} does not say in which zone")
    return at.astimezone(UTC)


def get(data: object, key: str, kind: type[T]) -> T:
    """Return a field of a JSON object.

    Raises:
        MalformedError: it is no object, lacks the field, or the field is of another kind.
    """
    if not isinstance(data, dict) or key not in data:
        raise MalformedError(f"{key} is missing")
    value = data[key]
    if kind is float and type(value) is int and abs(value) < _EXACT:
        value = float(value)
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise MalformedError(f"{key} should be {kind.__name__}, not {type(value).__name__}")
    if isinstance(value, int) and abs(value) >= _EXACT:
        raise MalformedError(f"{key} is {value:.0e}, which is too much")
    if isinstance(value, float) and not math.isfinite(value):
        raise MalformedError(f"{key} is {value}, which is no number")
    return value


def _segment_to_json(segment: Segment) -> dict[str, Any]:
    return {
        "start_s": seconds(segment.start),
        "end_s": seconds(segment.end),
        "text": segment.text,
        "confidence": segment.confidence,
        "words": [
            {
                "start_s": seconds(word.start),
                "end_s": seconds(word.end),
                "text": word.text,
                "confidence": word.confidence,
            }
            for word in segment.words
        ],
    }


def _segment_from_json(data: object) -> Segment:
    words = tuple(
        Word(
            get(word, "text", str),
            _samples(word, "start_s"),
            _samples(word, "end_s"),
            get(word, "confidence", float),
        )
        for word in get(data, "words", list)
    )
    return Segment(
        get(data, "text", str),
        _samples(data, "start_s"),
        _samples(data, "end_s"),
        get(data, "confidence", float),
        words,
    )


def _samples(data: object, key: str) -> int:
    time_s = get(data, key, float)
    if abs(time_s) > _EXACT / SAMPLE_RATE:
        raise MalformedError(f"{key} is {time_s}, which is no time")
    return round(time_s * SAMPLE_RATE)


def encode(value: object) -> Any:  # noqa: ANN401  (JSON values have no narrower type)
    """Return a value of the domain as JSON values: dataclasses by field, tuples as lists."""
    if is_dataclass(value):
        return {f.name: encode(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple | frozenset):
        return [encode(item) for item in value]
    return value


def decode(kind: type[T], data: object) -> T:
    """Return the value that `encode` was given.

    Raises:
        MalformedError: a field is missing or of the wrong kind.
    """
    form: Any = kind
    value: T = _decoder(form)(data, kind.__name__)
    return value


@functools.cache
def _decoder(kind: Any) -> Callable[[object, str], Any]:  # noqa: ANN401  (a type of any form)
    origin, args = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        return _fields_of(kind)
    if origin in {Union, types.UnionType}:
        inner = _decoder(next(arg for arg in args if arg is not types.NoneType))
        return lambda data, where: None if data is None else inner(data, where)
    if origin is Literal:
        return lambda data, where: _one_of(args, data, where)
    if origin is frozenset or (origin is tuple and args[-1] is Ellipsis):
        each = _decoder(args[0])
        return lambda data, where: origin(each(item, where) for item in _list(data, where))
    if origin is tuple:
        return _tuple_of([_decoder(arg) for arg in args])
    return lambda data, where: get({where: data}, where, kind)


def _fields_of(kind: Any) -> Callable[[object, str], Any]:  # noqa: ANN401  (a dataclass of any form)
    known = hints(kind)
    decoders = [(f.name, _decoder(known[f.name])) for f in fields(kind)]
    # What was added to a type after values of it had been kept may be missing.
    later = {f.name: encode(f.default) for f in fields(kind) if f.metadata.get("later")}

    def read(data: object, where: str) -> object:
        if not isinstance(data, dict):
            raise MalformedError(f"{where} should be an object")
        data = later | data
        missing = [name for name, _ in decoders if name not in data]
        if missing:
            raise MalformedError(f"{where}.{missing[0]} is missing")
        return kind(*(each(data[name], f"{where}.{name}") for name, each in decoders))

    return read


def _tuple_of(each: list[Callable[[object, str], Any]]) -> Callable[[object, str], Any]:
    def read(data: object, where: str) -> tuple[Any, ...]:
        items = _list(data, where)
        if len(items) != len(each):
            raise MalformedError(f"{where} should have {len(each)} items")
        return tuple(one(item, where) for one, item in zip(each, items, strict=True))

    return read


def _list(data: object, where: str) -> list[object]:
    if not isinstance(data, list):
        raise MalformedError(f"{where} should be a list")
    return data


def _one_of(allowed: tuple[object, ...], data: object, where: str) -> object:
    if data not in allowed:
        raise MalformedError(f"{where} is {data!r}, which it cannot be")
    return data
