"""Marks the classes of values: frozen to the type checker, and made as fast as any other object.

`dataclass(frozen=True)` guards every field of every object while it is made: ten times the work, and a report makes
tens of thousands. mypy holds the same promise before the program runs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Value]) -> type[_Value]:
    """Makes a class one of values: compared and hashed by its fields, none of which changes."""
    return dataclass(unsafe_hash=True, slots=True)(cls)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen_with_cache(cls: type[_Value]) -> type[_Value]:
    """Makes a class of values that remember what they once worked out (`cached_property`)."""
    return dataclass(unsafe_hash=True)(cls)
