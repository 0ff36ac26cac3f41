"""Remembers what the texts of a column mean: a column of forty thousand cells mostly repeats a few."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import Generic, TypeVar

from report_drafter.domain.workbook import CellValue

Meaning = TypeVar("Meaning")


class Odd(Enum):
    """Stands for the meaning of a value that has none of its own: its row is looked at by itself."""

    ODD = auto()


class KnownValues(dict[CellValue, Meaning | Odd], Generic[Meaning]):
    """What each different text of one column means, by one reader.

    Only texts are remembered, as 1, 1.0 and TRUE are one key. `met_odd` tells whether any value was odd.
    """

    def __init__(self, reader: Callable[[CellValue], Meaning | Odd]) -> None:
        super().__init__()
        self._reader = reader
        self.met_odd = False

    def __missing__(self, value: CellValue) -> Meaning | Odd:
        meaning = self._reader(value)
        if type(value) is str:
            self[value] = meaning
        self.met_odd = self.met_odd or meaning is Odd.ODD
        return meaning

    def meanings(self, column: Iterable[CellValue]) -> list[Meaning | Odd]:
        """Returns what the cells of a column mean, in their order."""
        return list(map(self.__getitem__, column))
