"""Values are equal, found in sets and copied by their fields; some remember what they worked out."""

from __future__ import annotations

from dataclasses import field, replace
from functools import cached_property

from report_drafter.domain.frozen import frozen, frozen_with_cache


@frozen
class Place:
    """A place with a note that is no part of it."""

    row: int
    note: str = field(default="", compare=False)


@frozen_with_cache
class Area:
    """A square that works out its size once."""

    side: int

    @cached_property
    def size(self) -> int:
        """The square of its side."""
        return self.side**2


def test_values_with_equal_fields_are_one_value() -> None:
    assert Place(1, "甲") == Place(1, "乙")
    assert len({Place(1), Place(1, "乙"), Place(2)}) == 2


def test_a_value_shows_its_fields_and_equals_no_value_of_another_class() -> None:
    assert repr(Place(1, "甲")) == "Place(row=1, note='甲')"
    other: object = Area(1)
    assert Place(1) != other


def test_a_changed_copy_leaves_the_value_as_it_is() -> None:
    place = Place(1, "甲")
    assert replace(place, row=2) == Place(2)
    assert place == Place(1)


def test_a_value_has_no_room_for_fields_that_it_does_not_name() -> None:
    assert not hasattr(Place(1), "__dict__")


def test_a_value_that_remembers_is_still_told_by_its_fields_alone() -> None:
    area = Area(3)
    assert area.size == 9
    assert area == Area(3)
    assert hash(area) == hash(Area(3))
