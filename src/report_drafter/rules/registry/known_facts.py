"""公认事实表: hotlines (hotlines.tsv), provinces with their cities (provinces.tsv) and accidents (known_events.tsv).

The tables are package data, written by hand; what was doubtful was left out. A number, place or day that is not in them
is never wrong. Of a province they hold its cities of the first rank, prefectures and leagues counted with them, and how
many there are at most where new areas and counties under the province are counted too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from report_drafter.language.dates.known_events import KnownEvent
from report_drafter.language.lists.provinces import Province
from report_drafter.language.text.hotlines import Hotline

FOLDER = Path(__file__).parent
SEPARATOR = "；"


@cache
def hotlines() -> tuple[Hotline, ...]:
    """Returns the hotlines of the table."""
    return tuple(Hotline(number, _several(names), _several(offices)) for number, names, offices in _rows("hotlines"))


@cache
def provinces() -> tuple[Province, ...]:
    """Returns the provinces of the table."""
    return tuple(
        Province(name, int(cities or 0), int(most or 0), tuple(names.split()))
        for name, cities, most, names in _rows("provinces")
    )


@cache
def known_events() -> tuple[KnownEvent, ...]:
    """Returns the events of the table."""
    return tuple(KnownEvent(place, day, _several(kinds)) for place, day, _, kinds in _rows("known_events"))


def _several(cell: str) -> tuple[str, ...]:
    return tuple(one for one in cell.split(SEPARATOR) if one)


def _rows(name: str) -> Iterator[Sequence[str]]:
    text = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines()[1:])
