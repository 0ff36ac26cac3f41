"""When the congresses of the Party and the plenums of its committees met: 党的二十届三中全会 is of July 2024."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_chinese_numeral

Month = tuple[int, int]

SIGNS = ("中全会", "党的二十")
"""The plain words that every such meeting is looked for by; older congresses lie behind all reports."""
CONGRESSES: dict[int, Month] = {18: (2012, 11), 19: (2017, 10), 20: (2022, 10)}
PLENUMS: dict[int, tuple[Month, ...]] = {
    18: ((2012, 11), (2013, 2), (2013, 11), (2014, 10), (2015, 10), (2016, 10), (2017, 10)),
    19: ((2017, 10), (2018, 1), (2018, 2), (2019, 10), (2020, 10), (2021, 11), (2022, 10)),
    20: ((2022, 10), (2023, 2), (2024, 7), (2025, 10)),
}
"""The month of each plenum, the first first; those of the last committee go on."""
MOST_PLENUMS = 9
TERM = 5

_NUMERAL = "[一二三四五六七八九十]"
_PLENUM = late(rf"(?<!{_NUMERAL})(?P<term>{_NUMERAL}{{2,3}})届(?P<nth>[一二三四五六七八九])中全会")
_CONGRESS = late(r"党的(?P<term>二十[一二三]?)大(?:报告|会议)?(?:和[^，,。；;]{2,20})?(?=精神|以来|召开后)")


@frozen
class PartyMeeting:
    """A meeting named from `start` up to `end`, and the first month in which it can have met."""

    start: int
    end: int
    met: Month


def party_meetings(text: str) -> Iterator[PartyMeeting]:
    """Yields the plenums and congresses that a text names and whose time is known, or bounded by those before it."""
    for match in _PLENUM.finditer(text):
        met = _plenum(read_chinese_numeral(match["term"]) or 0, read_chinese_numeral(match["nth"]) or 0)
        if met is not None:
            yield PartyMeeting(*match.span(), met)
    for match in _CONGRESS.finditer(text):
        met = _congress(read_chinese_numeral(match["term"]) or 0)
        if met is not None:
            yield PartyMeeting(*match.span(), met)


def _plenum(term: int, nth: int) -> Month | None:
    known = PLENUMS.get(term, ())
    if nth <= len(known):
        return known[nth - 1]
    if not known:
        return _congress(term)
    return (known[-1][0] + 1, 1) if term == max(PLENUMS) and nth < MOST_PLENUMS else None


def _congress(term: int) -> Month | None:
    """When a congress met; of one to come, the year in which the term before it ends."""
    last = max(CONGRESSES)
    if term > last:
        return CONGRESSES[last][0] + TERM * (term - last), 1
    return CONGRESSES.get(term)
