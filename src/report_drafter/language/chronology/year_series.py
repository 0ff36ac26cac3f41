"""Figures listed year by year with one year that is told twice or out of turn: 2016年36场、2016年41场、2018年45场."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.stages import Disorder
from report_drafter.language.numbers.numerals import with_digit_years

SIGNS = ("、20", "，20", "、二〇")
"""The plain words of which every such list holds one."""
FEWEST_LISTED = 3
STEPS = (1, -1)

_LISTED = late(
    r"(?P<year>20\d\d)年(?P<words>(?!之?前|以前)[^\d，,、；;。：:年]{0,6}?)(?P<number>\d[\d.]*)(?P<unit>[\u4e00-\u9fff%]{1,4})"
)
_AND = late("[、，,和及]{1,2}|以及")


def years_out_of_turn(text: str) -> Iterator[Disorder]:
    """Yields the one year of a list that does not follow the year before it, with the first of the list."""
    for listed in _runs(with_digit_years(text)) if text.count("年") >= FEWEST_LISTED else ():
        odd = _odd(listed)
        if odd is not None:
            at = listed[1] if odd is listed[0] else listed[0]
            yield Disorder(odd.start("year"), odd.end("year") + 1, at.start("year"), at.end("year") + 1)


def _runs(text: str) -> Iterator[Sequence[re.Match[str]]]:
    """Lists of at least three years with figures of one unit."""
    run: list[re.Match[str]] = []
    for match in _LISTED.finditer(text):
        if run and not (_AND.fullmatch(text, run[-1].end(), match.start()) and _is_alike(run[0], match)):
            if len(run) >= FEWEST_LISTED:
                yield run
            run = []
        run.append(match)
    if len(run) >= FEWEST_LISTED:
        yield run


def _is_alike(first: re.Match[str], then: re.Match[str]) -> bool:
    return first["unit"] == then["unit"] and then["words"] in ("", first["words"])


def _odd(listed: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The only member whose year is out of turn; of three, only where a year stands twice."""
    years = [int(one["year"]) for one in listed]
    if len(years) == FEWEST_LISTED and len(set(years)) == FEWEST_LISTED:
        return None
    for step in STEPS:
        begins = [year - step * at for at, year in enumerate(years)]
        begin, count = Counter(begins).most_common(1)[0]
        if count == len(years) - 1:
            return listed[next(at for at, each in enumerate(begins) if each != begin)]
    return None
