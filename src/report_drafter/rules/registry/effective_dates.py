"""施行日期表: when the laws and regulations that reports cite most came into force, first and after each revision.

The table is package data (effective_dates.tsv). It means to hold every revision of its laws until `KNOWN_UNTIL`, but
only a sample was held against published texts: what differs is no more than a warning. Other laws and later dates are
not judged. replaced_laws.tsv holds laws and regulations that others have replaced, with the day and what did;
laws_passed.tsv holds when laws without a forerunner of their name were passed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from report_drafter.language.text.title_slips import plain_title
from report_drafter.language.text.title_words import STATE

TABLE = Path(__file__).with_name("effective_dates.tsv")
REPLACED = Path(__file__).with_name("replaced_laws.tsv")
PASSED = Path(__file__).with_name("laws_passed.tsv")
KNOWN_UNTIL = date(2025, 12, 31)
SEPARATOR = "；"


@lru_cache(maxsize=1)
def effective_dates() -> Mapping[str, tuple[date, ...]]:
    """Returns the days on which each law came into force, by its title without the name of the state."""
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:])
    return {title: tuple(map(date.fromisoformat, days.split(SEPARATOR))) for title, days in rows}


@lru_cache(maxsize=1)
def _replaced_laws() -> Mapping[str, tuple[date, str]]:
    rows = (line.split("\t") for line in REPLACED.read_text(encoding="utf-8").splitlines()[1:])
    return {title: (date.fromisoformat(day), successor) for title, day, successor in rows}


def replaced_by(title: str) -> tuple[date, str] | None:
    """Returns since when another law stands in a law's stead, and which; None for one that nothing has replaced."""
    return _replaced_laws().get(plain_title(title).removeprefix(STATE))


@lru_cache(maxsize=1)
def _laws_passed() -> Mapping[str, date]:
    rows = (line.split("\t") for line in PASSED.read_text(encoding="utf-8").splitlines()[1:])
    return {title: date.fromisoformat(day) for title, day in rows}


def passed_on(title: str) -> date | None:
    """Returns when a law was first passed; None for one that is not listed."""
    return _laws_passed().get(plain_title(title).removeprefix(STATE))


def days_in_force(title: str) -> tuple[date, ...]:
    """Returns the days on which a law and its revisions came into force; none for one that is not listed."""
    return effective_dates().get(plain_title(title).removeprefix(STATE), ())


def other_effective_date(title: str, told: date, *, whole: bool) -> date | None:
    """Returns when a law did come into force, the day nearest to the one told; None where that is right or unknown.

    `whole`: the day is told too, not the month alone.
    """
    days = days_in_force(title)
    shown = days if whole else tuple(one.replace(day=1) for one in days)
    if told > KNOWN_UNTIL or (told if whole else told.replace(day=1)) in shown:
        return None
    return min(days, key=lambda one: abs(one - told), default=None)
