"""Marks the classes of values: frozen to the type checker, and made as fast as any other object.

`dataclass(frozen=True)` guards every field of every object while it is made: ten times the work, and a report makes
tens of thousands. mypy holds the same promise before the program runs. A dataclass also compiles its comparison, hash
and representation anew for each class, which every command pays for two hundred times; here all classes share them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Value]) -> type[_Value]:
    """Makes a class one of values: compared and hashed by its fields, none of which changes."""
    return _compared(dataclass(eq=False, repr=False, slots=True)(cls))


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen_with_cache(cls: type[_Value]) -> type[_Value]:
    """Makes a class of values that remember what they once worked out (`cached_property`)."""
    return _compared(dataclass(eq=False, repr=False)(cls))


def _compared(cls: type[_Value]) -> type[_Value]:
    """Gives a dataclass equality and hash by the fields that it compares, and a representation by all."""
    key = _key(cls)

    def equal(self: object, other: object) -> bool:
        return bool(key(self) == key(other)) if other.__class__ is cls else NotImplemented

    def hashed(self: object) -> int:
        return hash(key(self))

    for name, method in (("__eq__", equal), ("__hash__", hashed), ("__repr__", _shown)):
        setattr(cls, name, method)
    return cls


def _key(cls: type) -> Callable[[object], Any]:
    """What tells one value of a class from another; all values of a class without fields are one."""
    names = [one.name for one in fields(cls) if one.compare]
    return attrgetter(*names) if names else attrgetter("__class__")


def _shown(self: Any) -> str:  # noqa: ANN401 - any value shows itself
    words = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(words)})"
