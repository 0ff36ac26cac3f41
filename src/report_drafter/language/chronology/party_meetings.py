"""When the congresses and plenums of the Party, and the state's, met: 党的二十届三中全会 is of July 2024."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.party_calendar import ASSEMBLIES, CONGRESSES, PLENUMS, TERM, Month
from report_drafter.language.numbers.numerals import chinese_numeral, read_chinese_numeral
from report_drafter.language.text.text_breaks import start_behind

SIGNS = ("中全会", "党的二十", "党的十", "党的三十", "届全国")
"""The plain words that every such meeting is looked for by."""
MID_YEAR = 7
"""The month before which no plenum met since 2013 that did not choose the heads of a new state or change its law."""
FEWEST_LISTED = 3

_NUMERAL = "[一二三四五六七八九十]"
_PLENUM = late(
    rf"(?<!{_NUMERAL})(?P<term>{_NUMERAL}{{2,3}})届(?P<listed>(?:[一二三四五六七八九]中(?:全会)?[、和及与]{{1,2}})*)(?P<nth>[一二三四五六七八九])中全会"
)
_CONGRESS = late(
    r"党的(?P<term>[二三]十[一二三四五六七八九]?|十[八九])大"
    r"(?:(?:报告|会议)?(?:[和、][^，,。；;]{2,40})?(?=精神|以来|召开后|到(?:20|二〇)[\d一二三四五六七八九〇]{2}年)"
    r"|(?<=二十[二三四五六七八九]大)|(?<=三十.大)|(?<=三十大))"
)
_TERMS = late(
    r"(?:党的|大[和、及与])(?P<congress>[二三]?十[一二三四五六七八九]?)大(?:精神)?[和、及与]{1,2}(?P<term>[二三]?十[一二三四五六七八九]?)届"
    r"(?=(?:历次|(?P<nth>[一二三四五六七八九])中[^，,。；;]{0,16})全会)"
)
_STUDIED_OF = late("[^，,。；;]{0,40}(?:精神|部署|决定)")
_ASSEMBLY = late(r"(?P<term>十[二三四])届全国(?:人大|政协)(?:第)?(?P<nth>[一二三四五])次(?:全体)?会议")
_STUDIED = late(r"学习|贯彻|落实|传达|宣讲|宣传|学深悟透|学懂弄通|领会|践行|以[^，,。；;]{0,8}$")
_SPIRIT = late("(?:[和及与、](?!党的)[^，,。；;“”]{0,24})?精神")
_TOLD_OF_OLD = late(r"以来|提出|决定(?!性)|召开|通过|作出|确定|修[正订]|历程|历史|回顾")


@frozen
class PartyMeeting:
    """A meeting named from `start` up to `end`, and the first month in which it can have met.

    `term`: of the Party's congress or committee; 0 for a session of the National People's Congress. `sure`: no plenum
    to come whose month only those before it tell.
    """

    start: int
    end: int
    met: Month
    term: int = 0
    sure: bool = True


def party_meetings(text: str) -> Iterator[PartyMeeting]:
    """Yields the meetings that a text names and whose time is known, or bounded by those before it.

    Of a list (十九届二中、三中、四中全会) it is the last.
    """
    for match in _PLENUM.finditer(text):
        term = read_chinese_numeral(match["term"]) or 0
        met = _plenum(term, max(_listed(match)))
        own = term >= min(PLENUMS) or text.endswith("党的", 0, match.start())  # 市委十二届三中全会 is another's.
        if met is not None and own:
            yield PartyMeeting(*match.span(), met, term, _is_dated(term, max(_listed(match))))
    for match in _CONGRESS.finditer(text):
        term = read_chinese_numeral(match["term"]) or 0
        met = _congress(term)
        if met is not None:
            yield PartyMeeting(*match.span(), met, term)
    for match in _ASSEMBLY.finditer(text):
        first = ASSEMBLIES[read_chinese_numeral(match["term"]) or 0]
        yield PartyMeeting(*match.span(), (first + (read_chinese_numeral(match["nth"]) or 1) - 1, 3))


def skipping_plenums(text: str) -> Iterator[tuple[int, int]]:
    """Yields lists of plenums that run backwards, name one twice or leave one out: 十九届二中、三中、五中全会."""
    for match in _PLENUM.finditer(text) if "中、" in text or "会、" in text else ():
        listed = _listed(match)
        steps = {then - first for first, then in pairwise(listed)}
        if min(steps, default=1) < 1 or (len(listed) >= FEWEST_LISTED and steps != {1}):
            yield match.span()


def mismatched_terms(text: str, year: int) -> Iterator[tuple[int, int, str]]:
    """Yields congresses joined with plenums of another committee than theirs, and the number of that: 十二大和二十届.

    The last plenums of a committee may be named beside the congress that follows it, until the next have met.
    """
    for match in _TERMS.finditer(text):
        congress, term = (read_chinese_numeral(match[one]) or 0 for one in ("congress", "term"))
        if congress == term or (congress == term + 1 and not _is_followed(congress, match["nth"], year)):
            continue
        yield *match.span(), match["term"]


def _is_followed(congress: int, nth: str | None, year: int) -> bool:
    """Whether a committee that a congress chose had met so often by a year that those before are told no more."""
    met = CONGRESSES.get(congress)
    if met is None or year <= met[0]:
        return False
    own = _plenum(congress, read_chinese_numeral(nth) or 0) if nth is not None else None
    return year > met[0] + 1 or (own is not None and own[0] <= year)


def is_studied(text: str, meeting: PartyMeeting) -> bool:
    """Tells whether the clause speaks of what a meeting said, as none does of one that is only awaited."""
    return _STUDIED_OF.match(text, meeting.end) is not None


def superseded_meeting(text: str, found: Sequence[PartyMeeting], year: int) -> tuple[PartyMeeting, int] | None:
    """Finds the one of its meetings that a text alone studies after the next congress, with the number of that one.

    In the year of a congress both may be studied, and later what an old meeting decided may be told.
    """
    now = max((term for term, met in CONGRESSES.items() if met[0] < year), default=0)
    latest = max(found, key=lambda one: one.term, default=None)
    if latest is None or not 0 < latest.term < now or chinese_numeral(now) in text:
        return None
    studied = _STUDIED.search(text, 0, latest.start) and _SPIRIT.match(text, latest.end)
    clause = text[start_behind("，,。；;", text, latest.start) :].partition("，")[0]
    return (latest, now) if studied and not _TOLD_OF_OLD.search(text) and "部署" not in clause else None


def _listed(match: re.Match[str]) -> list[int]:
    return [read_chinese_numeral(one) or 0 for one in (*re.findall("(.)中", match["listed"]), match["nth"])]


def _plenum(term: int, nth: int) -> Month | None:
    known = PLENUMS.get(term, ())
    if nth <= len(known):
        return known[nth - 1]
    if not known:
        return _congress(term)
    if term != max(PLENUMS):
        return None
    return known[-1][0] + (1 if nth <= len(known) + 2 else 2), MID_YEAR


def _is_dated(term: int, nth: int) -> bool:
    """Whether a plenum's month is known; all of a committee that we know none of are bounded by its congress."""
    return term not in PLENUMS or nth <= len(PLENUMS[term])


def _congress(term: int) -> Month | None:
    """When a congress met; of one to come, the year in which the term before it ends."""
    last = max(CONGRESSES)
    if term > last:
        return CONGRESSES[last][0] + TERM * (term - last), 1
    return CONGRESSES.get(term)
