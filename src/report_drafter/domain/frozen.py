"""Marks the classes of values: frozen to the type checker, and made as fast as any other object.

`dataclass(frozen=True)` guards every field of every object while it is made: ten times the work, and a report makes
tens of thousands. mypy holds the same promise before the program runs. A dataclass also looks into every field, and
compiles its comparison, hash, representation and `__init__` anew for each class, which every command pays for 250
times; here all classes share the first three, the last is compiled when a class makes its first object, and what
`dataclasses` knows of fields is worked out for the few classes that it is asked about (`replace`, `asdict`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, field, fields, make_dataclass
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

_Value = TypeVar("_Value")
Defaults = Mapping[str, object]
"""The fields of a class in their order, each with what it is if not given: a value, a `Field`, or MISSING."""
_DEFAULTS, _FIELDS = "__field_defaults__", "__dataclass_fields__"


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Value]) -> type[_Value]:
    """Makes a class one of values: compared and hashed by its fields, none of which changes."""
    inherited = getattr(cls, _DEFAULTS, {})
    own = _own_defaults(cls)
    return _completed(_with_slots(cls, [name for name in own if name not in inherited]), {**inherited, **own})


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen_with_cache(cls: type[_Value]) -> type[_Value]:
    """Makes a class of values that remember what they once worked out (`cached_property`)."""
    return _completed(cls, {**getattr(cls, _DEFAULTS, {}), **_own_defaults(cls)})


class _FieldsWhenAsked:
    """Stands for what `dataclasses` tells of the fields of a class until it is first asked."""

    def __init__(self, defaults: Defaults) -> None:
        self._defaults = defaults

    def __get__(self, value: object, cls: type) -> Mapping[str, Field[Any]]:
        named = [(name, object, *_given(default)) for name, default in self._defaults.items()]
        told = make_dataclass(cls.__name__, named, init=False, repr=False, eq=False)
        found: Mapping[str, Field[Any]] = getattr(told, _FIELDS)
        setattr(cls, _FIELDS, found)
        return found


def _given(default: object) -> tuple[()] | tuple[object]:
    return () if default is MISSING else (default,)


def _own_defaults(cls: type) -> dict[str, object]:
    own = vars(cls)
    return {name: own.get(name, MISSING) for name in cls.__annotations__}


def _with_slots(cls: type[_Value], names: list[str]) -> type[_Value]:
    """Makes a class anew with room for its own fields and nothing else; slots cannot be given to one that exists."""
    left_out = {*cls.__annotations__, "__dict__", "__weakref__"}
    kept = {name: one for name, one in vars(cls).items() if name not in left_out}
    made = type(cls.__name__, cls.__bases__, {**kept, "__slots__": tuple(names), "__qualname__": cls.__qualname__})
    return cast("type[_Value]", made)


def _completed(cls: type[_Value], defaults: Defaults) -> type[_Value]:
    """Gives a class equality and hash by the fields that it compares, a representation by all, and `__init__`."""
    key = _key(defaults)

    def equal(self: object, other: object) -> bool:
        return bool(key(self) == key(other)) if other.__class__ is cls else NotImplemented

    def hashed(self: object) -> int:
        return hash(key(self))

    def first(self: object, *given: object, **named: object) -> None:
        setter = _setter(defaults)
        _give(cls, __init__=setter)
        setter(self, *given, **named)

    _give(cls, __init__=first, __eq__=equal, __hash__=hashed, __repr__=_shown, __match_args__=tuple(defaults))
    _give(cls, **{_DEFAULTS: defaults, _FIELDS: _FieldsWhenAsked(defaults)})
    return cls


def _give(cls: type, **members: object) -> None:
    for name, member in members.items():
        setattr(cls, name, member)


def _key(defaults: Defaults) -> Callable[[object], Any]:
    """What tells one value of a class from another; all values of a class without fields are one."""
    names = [name for name, one in defaults.items() if not isinstance(one, Field) or one.compare]
    return attrgetter(*names) if names else attrgetter("__class__")


def _shown(self: Any) -> str:  # noqa: ANN401 - any value shows itself
    words = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(words)})"


def _setter(defaults: Defaults) -> Callable[..., None]:
    """Compiles the `__init__` of a class: every argument, or else its default, becomes the field of its name."""
    known: dict[str, Any] = {"_MISSING": MISSING}
    parts = [_argument_and_step(name, default, known) for name, default in defaults.items()]
    arguments = ", ".join(["self", *(argument for argument, _ in parts)])
    steps = "; ".join(step for _, step in parts) or "pass"
    exec(f"def __init__({arguments}): {steps}", known)  # noqa: S102 - holds the names of our own fields alone
    made: Callable[..., None] = known["__init__"]
    return made


def _argument_and_step(name: str, given: object, known: dict[str, Any]) -> tuple[str, str]:
    """Writes what a field is in the list of arguments, and how it is set; what both refer to becomes known."""
    if isinstance(given, Field) and given.default_factory is not MISSING:
        known[f"_new_{name}"] = given.default_factory
        return f"{name}=_MISSING", f"self.{name} = _new_{name}() if {name} is _MISSING else {name}"
    default = given.default if isinstance(given, Field) else given
    if default is not MISSING:
        known[f"_{name}"] = default
        return f"{name}=_{name}", f"self.{name} = {name}"
    return name, f"self.{name} = {name}"
