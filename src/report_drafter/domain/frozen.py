"""Marks the classes of values: frozen to the type checker, and made as fast as any other object.

`dataclass(frozen=True)` guards every field of every object while it is made: ten times the work, and a report makes
tens of thousands. mypy holds the same promise before the program runs. A dataclass also compiles its comparison, hash,
representation and `__init__` anew for each class, which every command pays for two hundred times; here all classes
share the first three, and the last is compiled when a class makes its first object.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Value]) -> type[_Value]:
    """Makes a class one of values: compared and hashed by its fields, none of which changes."""
    return _completed(dataclass(init=False, eq=False, repr=False, slots=True)(cls))


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen_with_cache(cls: type[_Value]) -> type[_Value]:
    """Makes a class of values that remember what they once worked out (`cached_property`)."""
    return _completed(dataclass(init=False, eq=False, repr=False)(cls))


def _completed(cls: type[_Value]) -> type[_Value]:
    """Gives a dataclass equality and hash by the fields that it compares, a representation by all, and `__init__`."""
    key = _key(cls)

    def equal(self: object, other: object) -> bool:
        return bool(key(self) == key(other)) if other.__class__ is cls else NotImplemented

    def hashed(self: object) -> int:
        return hash(key(self))

    def first(self: object, *given: object, **named: object) -> None:
        setter = _setter(cls)
        _give(cls, __init__=setter)
        setter(self, *given, **named)

    _give(cls, __init__=first, __eq__=equal, __hash__=hashed, __repr__=_shown)
    return cls


def _give(cls: type, **methods: Callable[..., object]) -> None:
    for name, method in methods.items():
        setattr(cls, name, method)


def _key(cls: type) -> Callable[[object], Any]:
    """What tells one value of a class from another; all values of a class without fields are one."""
    names = [one.name for one in fields(cls) if one.compare]
    return attrgetter(*names) if names else attrgetter("__class__")


def _shown(self: Any) -> str:  # noqa: ANN401 - any value shows itself
    words = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(words)})"


def _setter(cls: type) -> Callable[..., None]:
    """Compiles the `__init__` of a dataclass: every argument, or else its default, becomes the field of its name."""
    known: dict[str, Any] = {"_MISSING": MISSING}
    parts = [_argument_and_step(one, known) for one in fields(cls)]
    arguments = ", ".join(["self", *(argument for argument, _ in parts)])
    steps = "; ".join(step for _, step in parts) or "pass"
    exec(f"def __init__({arguments}): {steps}", known)  # noqa: S102 - holds the names of our own fields alone
    made: Callable[..., None] = known["__init__"]
    return made


def _argument_and_step(one: Field[Any], known: dict[str, Any]) -> tuple[str, str]:
    """Writes what a field is in the list of arguments, and how it is set; what both refer to becomes known."""
    name = one.name
    if one.default_factory is not MISSING:
        known[f"_new_{name}"] = one.default_factory
        return f"{name}=_MISSING", f"self.{name} = _new_{name}() if {name} is _MISSING else {name}"
    if one.default is not MISSING:
        known[f"_{name}"] = one.default
        return f"{name}=_{name}", f"self.{name} = {name}"
    return name, f"self.{name} = {name}"
