"""Values of the model as JSON rows, for the cache: each dataclass is the list of its fields' values.

Not YAML, because reading back must cost less than making anew; not pickle, because a file that somebody planted must be
able to do nothing but be refused. The types are read from the model itself, so that a field added there needs no line
here; what does not fit them exactly is a ValueError.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import product
from operator import itemgetter
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")

_Read = Callable[[Any], Any]
_SIMPLE = frozenset((str, int, float, bool, NoneType))
"""What JSON has values of its own for."""


def to_rows(value: object) -> bytes:
    """One line of UTF-8. Lone surrogates pass, also two in a row that JSON's own escapes would join."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def from_rows(data: bytes, kind: type[T]) -> T:
    """The value of that dataclass that `to_rows` was given. Raises ValueError where it is anything else."""
    hint: Any = kind
    try:
        value: T = _reader(hint)(json.loads(data.decode("utf-8", "surrogatepass")))
    except (TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return value if _SIMPLE.issuperset(map(type, value)) else [_plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(value)
    kind: Any = type(value)
    names = _names(kind)
    return [_plain(getattr(value, name)) for name in names] if names else value


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


@cache
def _reader(hint: Any) -> _Read:
    """What turns a JSON value into one of that type, or raises ValueError."""
    if is_dataclass(hint):
        return _of_dataclass(hint)
    if get_origin(hint) is tuple and get_args(hint)[1:] != (...,):
        return _of_parts(get_args(hint), lambda *parts: parts)
    if get_origin(hint) in (tuple, frozenset):
        return _of_list(get_origin(hint), get_args(hint)[0])
    if get_origin(hint) is UnionType:
        (some,) = (part for part in get_args(hint) if part is not NoneType)
        inner = _reader(some)
        return lambda value: None if value is None else inner(value)
    if get_origin(hint) is Literal:
        allowed = frozenset(get_args(hint))
        return lambda value: _one_of(value, allowed)
    types = _types(hint)
    return lambda value: _typed(value, types)


def _empty(hint: Any) -> dict[type, Any]:
    """What stands for nothing in JSON -> what it is read as, which is most often there and needs no reader."""
    many = get_origin(hint)
    if many is frozenset or (many is tuple and get_args(hint)[1:] == (...,)):
        return {list: many()}
    return {NoneType: None} if many is UnionType else {}


def _types(hint: Any) -> tuple[type, ...]:
    return (float, int) if hint is float else (hint,)


def _of_list(many: Any, of: Any) -> _Read:
    item, types = _reader(of), _types(of) if of in _SIMPLE else ()

    def read(value: Any) -> Any:
        if type(value) is not list:
            raise ValueError("a list is expected")
        if not types:
            return many(map(item, value))
        if not set(map(type, value)).issubset(types):
            raise ValueError(f"a list of {types[0].__name__} is expected")
        return many(value)

    return read


def _of_dataclass(kind: Any) -> _Read:
    hints = get_type_hints(kind)
    return _of_parts(tuple(hints[name] for name in _names(kind)), kind)


def _of_parts(hints: tuple[Any, ...], made: Callable[..., Any]) -> _Read:
    """Reads a list of as many values as there are hints, each by its own; plain values are only looked at."""
    plain = [(at, _types(hint)) for at, hint in enumerate(hints) if hint in _SIMPLE]
    others = [(at, _reader(hint), _empty(hint)) for at, hint in enumerate(hints) if hint not in _SIMPLE]
    fitting = frozenset(product(*(types for _, types in plain)))
    """All ways in which the types of the plain values are right: one look-up, where there are few others."""
    picked = itemgetter(*(at for at, _ in plain)) if len(plain) > 1 else None

    def read(value: Any) -> Any:
        if type(value) is not list or len(value) != len(hints):
            raise ValueError(f"{len(hints)} values are expected")
        if picked:
            if tuple(map(type, picked(value))) not in fitting:
                raise ValueError("values of other types are expected")
        elif plain and type(value[plain[0][0]]) not in plain[0][1]:
            raise ValueError(f"{plain[0][1][0].__name__} is expected")
        for at, reader, empty in others:
            part = value[at]
            value[at] = empty[type(part)] if not part and type(part) in empty else reader(part)
        return made(*value)

    return read


def _one_of(value: Any, allowed: frozenset[Any]) -> Any:
    if type(value) is list or value not in allowed:
        raise ValueError("a value that the model does not know")
    return value


def _typed(value: Any, types: tuple[type, ...]) -> Any:
    if type(value) not in types:
        raise ValueError(f"{types[0].__name__} is expected")
    return value
