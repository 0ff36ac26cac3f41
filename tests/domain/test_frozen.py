"""Values are equal, found in sets and copied by their fields; some remember what they worked out."""

from __future__ import annotations

from dataclasses import asdict, field, fields, replace
from functools import cached_property

import pytest

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


@frozen
class Shelf:
    """A shelf with books of its own."""

    name: str
    books: list[str] = field(default_factory=list)


@frozen
class LongShelf(Shelf):
    """A shelf that has a length, too."""

    length: int = 2


@frozen
class Nothing:
    """A value without fields."""


def test_arguments_are_given_by_place_or_by_name() -> None:
    assert Place(1, "甲") == Place(note="甲", row=1)
    assert Place(1).note == ""


def test_every_value_gets_a_default_of_its_own_where_it_can_change() -> None:
    first, second, third = Shelf("甲"), Shelf("乙"), Shelf("丙", ["书"])
    first.books.append("书")
    assert (first.books, second.books, third.books) == (["书"], [], ["书"])


def test_a_class_takes_over_the_fields_of_the_one_it_extends() -> None:
    assert LongShelf("甲", ["书"], 3).length == 3
    assert LongShelf("甲").books == []
    assert Shelf("甲") != LongShelf("甲")


def test_a_value_without_fields_takes_no_arguments() -> None:
    assert Nothing() == Nothing()


@pytest.mark.parametrize("arguments", [(), (1, "甲", 2)], ids=["too few", "too many"])
def test_a_wrong_number_of_arguments_is_refused_the_first_time_and_later(arguments: tuple[object, ...]) -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match="__init__"):
            Place(*arguments)  # type: ignore[arg-type]  # what mypy refuses is refused at run time as well


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


def test_dataclasses_know_the_fields_of_a_value_with_their_defaults() -> None:
    assert [one.name for one in fields(LongShelf)] == ["name", "books", "length"]
    assert asdict(LongShelf("甲")) == {"name": "甲", "books": [], "length": 2}
    assert [one.compare for one in fields(Place)] == [True, False]


def test_a_value_is_taken_apart_by_place() -> None:
    match Place(3, "甲"):
        case Place(row, note):
            assert (row, note) == (3, "甲")
