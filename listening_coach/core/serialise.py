"""Read values from JSON, from TOML and from the tables of the store, and write them as JSON.

The schema of a dataclass is that of `core/schema.py`. The one place that knows cattrs.
"""

from __future__ import annotations

import functools
import math
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

from listening_coach.core.schema import Between, Key, MalformedError, Place, keys
from listening_coach.types import SAMPLE_RATE, seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs import Converter

    Hook = Callable[[Any, Any], Any]

T = TypeVar("T")

_LONGEST_S: Final = 2**53 / SAMPLE_RATE
"""Up to this many seconds every sample index has a float of its own."""
_LARGEST: Final = 2**63
"""The first whole number that a table cannot hold."""
_KINDS: Final[Mapping[type, str]] = {
    str: "text", int: "a whole number", float: "a number", bool: "true or false", date: "a date",
    datetime: "a time", list: "a list", dict: "a table of fields",
}  # fmt: skip


def encode(value: object) -> Any:  # noqa: ANN401  (JSON values have no narrower type)
    """Write a value as JSON values: a dataclass as an object, a tuple as a list."""
    if is_dataclass(value):
        written = keys(type(value)).items()
        return {key: encode(_attribute(value, entry)) for key, entry in written}
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items()}
    return when(value) if isinstance(value, datetime) else value


def decode(kind: type[T], data: object, *, by_hand: bool = False) -> T:
    """Read a value from what JSON or TOML holds.

    Args:
        kind: a dataclass, or a collection of one.
        data: the plain values.
        by_hand: people may have written them: an unknown key is an error, and a field that has a
            default may be left out. Otherwise a program has: a key of a newer version is passed
            over, and every field has to be there.

    Raises:
        MalformedError: a field is missing, unknown or of the wrong kind.
    """
    from cattrs import BaseValidationError  # noqa: PLC0415  (slow to import)

    try:
        return _converter(by_hand=by_hand).structure(data, kind)
    except BaseValidationError as error:
        raise _located(error) from None


def when(at: datetime) -> str:
    """Write a moment as text that sorts by time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """Read the moment that `when` wrote.

    Raises:
        MalformedError: it is no time, or does not say in which zone.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise MalformedError("{text!r} is no time of day", text=text) from None
    if at.tzinfo is None:
        raise MalformedError("{field} does not say in which zone")
    return at.astimezone(UTC)


def _attribute(value: object, key: Key) -> object:
    found = getattr(value, key.attribute)
    return seconds(found) if key.in_seconds else found


def _located(error: Exception, place: Place = ()) -> MalformedError:
    """Find the first fault of those that a converter has gathered, and where it is."""
    from cattrs import BaseValidationError, IterableValidationError  # noqa: PLC0415  (slow to import)

    if isinstance(error, MalformedError):
        return MalformedError(error.template, (*place, *error.place), **error.values)
    if not isinstance(error, BaseValidationError):
        raise error
    first = error.exceptions[0]
    note: Any = first.__notes__[-1]
    if isinstance(error, IterableValidationError):
        return _located(first, (*place, note.index))
    names = {entry.attribute: key for key, entry in keys(error.cl).items() if entry.kind}
    return _located(first, (*place, names[note.name]))


@functools.cache
def _converter(*, by_hand: bool) -> Converter:
    from cattrs import Converter  # noqa: PLC0415  (slow to import)

    converter = Converter()
    for kind in (str, bool, date):
        converter.register_structure_hook(kind, _of_kind)
    converter.register_structure_hook(int, _whole)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(datetime, lambda data, _: moment(_of_kind(data, str)))
    add = converter.register_structure_hook_factory
    add(lambda kind: get_origin(kind) is Literal, lambda _: _one_of)
    add(lambda kind: get_origin(kind) is Annotated, functools.partial(_bounded, converter))
    add(lambda kind: get_origin(kind) in {tuple, frozenset}, functools.partial(_items, converter))
    add(lambda kind: get_origin(kind) in {dict, Mapping}, functools.partial(_mapping, converter))
    add(_is_tagged, functools.partial(_tagged, converter))
    add(is_dataclass, functools.partial(_table, converter, by_hand))
    return converter


def _of_kind(data: Any, kind: Any) -> Any:  # noqa: ANN401  (any kind of value)
    if type(data) is not kind:
        raise MalformedError("{field} should be {kind}", kind=_KINDS[kind])
    return data


def _whole(data: object, _: object) -> int:
    number: int = _of_kind(data, int)
    if abs(number) >= _LARGEST:
        raise MalformedError("{field} is too large a number")
    return number


def _number(data: object, _: object) -> float:
    number: float = _whole(data, int) if type(data) is int else _of_kind(data, float)
    if not math.isfinite(number):
        raise MalformedError("{field} is {number}, which is no number", number=number)
    return float(number)


def _samples(data: object, _: object) -> int:
    time_s = _number(data, float)
    if abs(time_s) > _LONGEST_S:
        raise MalformedError("{field} is {time_s}, which is no time", time_s=time_s)
    return round(time_s * SAMPLE_RATE)


def _one_of(data: object, kind: Any) -> object:  # noqa: ANN401  (a Literal has no type)
    for option in get_args(kind):
        if type(data) is type(option) and data == option:
            return option
    options = ", ".join(map(str, get_args(kind)))
    raise MalformedError("{name} {data!r} is none of {options}", data=data, options=options)


def _bounded(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401  (any annotation)
    of, *bounds = get_args(kind)
    hook: Hook = converter.get_structure_hook(of)

    def read(data: object, _: object) -> object:
        number = hook(data, of)
        for bound in bounds:
            if isinstance(bound, Between) and not bound.least <= number <= bound.most:
                raise MalformedError(
                    "{field} should be {least} to {most}", least=bound.least, most=bound.most
                )
        return number

    return read


def _items(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401  (any annotation)
    from cattrs.cols import list_structure_factory  # noqa: PLC0415  (slow to import)

    origin, args = get_origin(kind), get_args(kind)
    if origin is frozenset or args[-1] is Ellipsis:
        each = list_structure_factory(list[args[0]], converter)  # type: ignore[valid-type]
        return lambda data, _: origin(each(_of_kind(data, list), list))
    hooks = [(converter.get_structure_hook(arg), arg) for arg in args]

    def read(data: object, _: object) -> tuple[object, ...]:
        if len(_of_kind(data, list)) != len(hooks):
            raise MalformedError("{field} should have exactly {count} items", count=len(hooks))
        return tuple(hook(item, arg) for item, (hook, arg) in zip(data, hooks, strict=True))  # type: ignore[call-overload]

    return read


def _mapping(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401  (any annotation)
    from cattrs.cols import mapping_structure_factory  # noqa: PLC0415  (slow to import)

    hook: Any = mapping_structure_factory(kind, converter, structure_to=dict)
    return lambda data, _: hook(_of_kind(data, dict), kind)


def _is_tagged(kind: object) -> bool:
    return get_origin(kind) in {Union, types.UnionType} and all(map(is_dataclass, get_args(kind)))


def _tagged(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401  (any annotation)
    """Read one of several dataclasses: the key `kind` holds its name in lower case."""
    options = {option.__name__.lower(): option for option in get_args(kind)}

    def read(data: object, _: object) -> object:
        rest = dict(_of_kind(data, dict))
        name = rest.pop("kind", None)
        if not isinstance(name, str) or name not in options:
            what = "{name} {value} is none of {options}"
            raise MalformedError(what, ("kind",), value=repr(name), options=", ".join(options))
        return converter.structure(rest, options[name])

    return read


def _table(converter: Converter, by_hand: bool, kind: Any) -> Hook:  # noqa: ANN401, FBT001  (any dataclass; from partial)
    from cattrs.gen import make_dict_structure_fn, override  # noqa: PLC0415  (slow to import)

    read = {key: entry for key, entry in keys(kind).items() if entry.kind}
    needed = [k for k, e in read.items() if not (e.default if by_hand else e.later)]
    overrides = {
        entry.attribute: override(rename=key, struct_hook=_samples if entry.in_seconds else None)
        for key, entry in read.items()
    }
    kinds = {entry.attribute: entry.kind for entry in read.values()}
    for field in fields(kind):
        # Left to itself, cattrs resolves an annotation without what `Annotated` adds to it.
        field.type = kinds[field.name]
    hook = make_dict_structure_fn(kind, converter, **overrides)  # type: ignore[arg-type]

    def structure(data: object, _: object) -> object:
        table = _of_kind(data, dict)
        if by_hand and (unknown := [key for key in table if key not in read]):
            raise MalformedError("unknown field {name!r}", (unknown[0],))
        if missing := [key for key in needed if key not in table]:
            raise MalformedError("{field} is missing", (missing[0],))
        return hook(table, kind)

    return structure
