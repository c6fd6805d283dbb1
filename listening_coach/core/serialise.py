"""Read values from JSON, from TOML and from the tables of the store, and write them as JSON.

`core/schema.py` describes the schema. No other module imports cattrs.
"""

from __future__ import annotations

import functools
import math
import types
from collections.abc import Mapping
from dataclasses import MISSING, is_dataclass
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

from listening_coach.core.audio import SAMPLE_RATE, seconds
from listening_coach.core.schema import Between, MalformedError, Place, keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from dataclasses import Field

    from cattrs import Converter

    Hook = Callable[[Any, Any], Any]

T = TypeVar("T")

_LONGEST_S: Final = 2**53 / SAMPLE_RATE
"""Up to this many seconds, every sample index has its own float."""
_LARGEST: Final = 2**63
"""The first whole number that a database column cannot hold."""
_KINDS: Final[Mapping[type, str]] = {
    str: "text", int: "a whole number", float: "a number", bool: "true or false", date: "a date",
    datetime: "a time", list: "a list", dict: "a table of fields",
}  # fmt: skip


def encode(value: object) -> Any:  # noqa: ANN401  (JSON values have no narrower type)
    """Convert a value to plain JSON values: a dataclass to an object, a tuple to a list."""
    if is_dataclass(value):
        written = keys(type(value)).items()  # type: ignore[arg-type]  # a class can be hashed
        return {key: encode(_written(value, key, field)) for key, field in written}
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items()}
    return time_to_text(value) if isinstance(value, datetime) else value


def decode(kind: type[T], data: object, *, by_hand: bool = False) -> T:
    """Read a value from plain JSON or TOML values.

    Args:
        kind: a dataclass, or a collection of one.
        data: the plain values.
        by_hand: whether people may have written them: then an unknown key is an error, and a field
            with a default may be left out. Otherwise a program wrote them: then a key of a newer
            version is ignored, and every field has to be there.

    Raises:
        MalformedError: a field is missing, unknown or of the wrong type.
    """
    from cattrs import BaseValidationError  # noqa: PLC0415  (slow to import)

    try:
        return _converter(by_hand=by_hand).structure(data, kind)
    except BaseValidationError as error:
        raise _located(error) from None


def time_to_text(at: datetime) -> str:
    """Write a moment as text that sorts by time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def time_from_text(text: str) -> datetime:
    """Read a moment that `time_to_text` wrote.

    Raises:
        MalformedError: it is not a time, or has no time zone.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise MalformedError(f"is {text!r}, which is no time of day") from None
    if at.tzinfo is None:
        raise MalformedError("does not say in which zone it is")
    return at.astimezone(UTC)


def _written(value: object, key: str, field: Field[Any] | None) -> object:
    if field is None:
        return getattr(value, key)
    plain = getattr(value, field.name)
    return seconds(plain) if "in_seconds" in field.metadata else plain


def _located(error: Exception, place: Place = ()) -> MalformedError:
    """The first error that the converter collected, with its place."""
    from cattrs import BaseValidationError, IterableValidationError  # noqa: PLC0415  (slow to import)

    if isinstance(error, MalformedError):
        return MalformedError(error.args[0], (*place, *error.place))
    if not isinstance(error, BaseValidationError):
        raise error
    first = error.exceptions[0]
    note: Any = first.__notes__[-1]
    if isinstance(error, IterableValidationError):
        return _located(first, (*place, note.index))
    key = next(key for key, field in keys(error.cl).items() if field and field.name == note.name)
    return _located(first, (*place, key))


@functools.cache
def _converter(*, by_hand: bool) -> Converter:
    from cattrs import Converter  # noqa: PLC0415  (slow to import)

    converter = Converter()
    for kind in (str, bool, date):
        converter.register_structure_hook(kind, _of_kind)
    converter.register_structure_hook(int, _whole)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(datetime, lambda data, _: time_from_text(_of_kind(data, str)))
    add = converter.register_structure_hook_factory
    add(_is_a(Literal), lambda _: _one_of)
    add(_is_a(Annotated), functools.partial(_bounded, converter))
    add(_is_a(tuple, frozenset), functools.partial(_items, converter))
    add(_is_a(dict, Mapping), functools.partial(_mapping, converter))
    add(_is_tagged, functools.partial(_tagged, converter))
    add(is_dataclass, functools.partial(_table, converter, by_hand))
    return converter


def _is_a(*origins: object) -> Callable[[Any], bool]:
    return lambda kind: get_origin(kind) in origins


def _of_kind(data: Any, kind: Any) -> Any:  # noqa: ANN401  (any kind of value)
    if type(data) is not kind:
        raise MalformedError(f"should be {_KINDS[kind]}")
    return data


def _whole(data: object, _: object) -> int:
    number: int = _of_kind(data, int)
    if abs(number) >= _LARGEST:
        raise MalformedError("is too large a number")
    return number


def _number(data: object, _: object) -> float:
    number: float = _whole(data, int) if type(data) is int else _of_kind(data, float)
    if not math.isfinite(number):
        raise MalformedError(f"is {number}, which is no number")
    return float(number)


def _samples(data: object, _: object) -> int:
    time_s = _number(data, float)
    if abs(time_s) > _LONGEST_S:
        raise MalformedError(f"is {time_s}, which is no time")
    return round(time_s * SAMPLE_RATE)


def _one_of(data: object, kind: Any) -> object:  # noqa: ANN401  (a Literal has no type)
    for option in get_args(kind):
        if type(data) is type(option) and data == option:
            return option
    raise _none_of(data, get_args(kind))


def _none_of(data: object, options: Iterable[object], place: Place = ()) -> MalformedError:
    return MalformedError(f"is {data!r}, which is none of {', '.join(map(str, options))}", place)


def _bounded(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401  (any annotation)
    of, *bounds = get_args(kind)
    hook: Hook = converter.get_structure_hook(of)

    def read(data: object, _: object) -> object:
        number = hook(data, of)
        for bound in bounds:
            if isinstance(bound, Between) and not bound.least <= number <= bound.most:
                raise MalformedError(f"should be {bound.least} to {bound.most}")
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
            raise MalformedError(f"should have exactly {len(hooks)} items")
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
            raise _none_of(name, options, ("kind",))
        return converter.structure(rest, options[name])

    return read


def _may_lack(field: Field[Any], *, by_hand: bool) -> bool:
    if by_hand:
        return not field.default is field.default_factory is MISSING
    return "later" in field.metadata


def _table(converter: Converter, by_hand: bool, kind: Any) -> Hook:  # noqa: ANN401, FBT001  (any dataclass; from partial)
    from cattrs.gen import make_dict_structure_fn, override  # noqa: PLC0415  (slow to import)

    read = {key: field for key, field in keys(kind).items() if field}
    needed = [key for key, field in read.items() if not _may_lack(field, by_hand=by_hand)]
    hooks = {key: _samples if "in_seconds" in f.metadata else None for key, f in read.items()}
    overrides = {f.name: override(rename=key, struct_hook=hooks[key]) for key, f in read.items()}
    hook = make_dict_structure_fn(kind, converter, **overrides)  # type: ignore[arg-type]

    def structure(data: object, _: object) -> object:
        table = _of_kind(data, dict)
        if by_hand and (unknown := [key for key in table if key not in read]):
            raise MalformedError("is unknown", (unknown[0],))
        if missing := [key for key in needed if key not in table]:
            raise MalformedError("is missing", (missing[0],))
        return hook(table, kind)

    return structure
