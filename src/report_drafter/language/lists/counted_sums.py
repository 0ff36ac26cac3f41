"""Finds sums that tell how many they sum up, and tell it wrong: 大气966件，噪声742件，…；大气和噪声三类合计1708件.

The figures themselves show how many were summed up: those whose names stand before the number, or the row right before
it, make the sum to the last digit, and they are not so many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_chinese_numeral
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

SIGNS = ("合计", "共计", "总计", "共")
FARTHEST, MOST, FEWEST, NAMING, LONGEST_GAP = 48, 8, 2, 2, 20
_COUNTED = late(
    r"(?P<number>[两二三四五六七八])(?:大?类|大?项|种|者|级|个(?:渠道|方面|平台|环节|部门|领域|地区|县|区)|家单位)"
    r"(?:案件|事项|问题|类型)?(?:实有人员|人员)?(?:合计|共计|总计|一共|共)(?:为|有|达|办理|受理|查处|发布|完成)?$"
)
_LIST = late(
    r"(?:^|[，,。；;：:])(?P<names>[\u4e00-\u9fff“”（）]{2,16}(?:[、和与及][\u4e00-\u9fff“”（）]{2,16}){1,5})$"
)
_SPLIT = late("[、和与及]")
_ROW = late(r"[^。；;\d]{1,26}")
_BEHIND = late(r"[，,；;。](?:上述|以上|前述|这)?[^，,。；;、\d]{0,3}$")
_SUM = late("(?:合计|共计|总计|小计|共)[\u4e00-\u9fff]{0,4}$")
_BREAKS = late("其中|增|减|比上|较上|同比|占|率")


@frozen
class CountedSum:
    """A number from `start` up to `end` of what a total sums up, and how many figures make it."""

    paragraph: Paragraph
    start: int
    end: int
    summed: int


def find_counted_sums(model: ReportModel) -> Iterator[CountedSum]:
    """Yields the numbers that are not of the figures that make the total behind them."""
    for sentence in model.sentences_with_any(SIGNS):
        beside = () if sentence.in_table else model.beside(sentence.paragraph)
        for total in beside:
            if sentence.start <= total.start < sentence.end and not total.quantity.approximate:
                start = max(0, total.start - FARTHEST)
                match = _COUNTED.search(total.paragraph.text[start : total.start])
                if match is not None:
                    yield from _judged(beside, total, start, match)


def _judged(beside: Sequence[Measure], total: Measure, start: int, match: re.Match[str]) -> Iterator[CountedSum]:
    before = [one for one in beside if one.start < total.start and _is_alike(one, total)]
    lead = total.paragraph.text[start : start + match.start()]
    named = _LIST.search(lead)
    told = _named_row(before, named["names"]) if named is not None else _row_before(before, total, lead)
    number = read_chinese_numeral(match["number"].replace("两", "二"))
    made = total_of(told)
    nested = any(_SUM.search(one.before) for one in told)  # 两个平台共777条，另有微博189条，三个平台合计966条
    if len(told) >= FEWEST and number != len(told) and made == total.quantity.value and not nested:
        place = start + match.start("number")
        yield CountedSum(total.paragraph, place, place + len(match["number"]), len(told))


def _is_alike(one: Measure, total: Measure) -> bool:
    return counted_alike(one, total) and counts_things(one) and not one.quantity.approximate


def _named_row(before: Sequence[Measure], names: str) -> list[Measure]:
    """The figure of each name that a list joins, none where one of them has no figure of its own."""
    found = [_named(before, name) for name in _SPLIT.split(names)]
    told = [one for one in found if one is not None]
    return told if len(told) == len(found) else []


def _named(before: Sequence[Measure], name: str) -> Measure | None:
    """The last figure whose own words hold a name, in full or without what follows it there: 大气 of 大气类."""
    told = [one for one in reversed(before) if name in one.before]
    alike = (one for one in reversed(before) if name[:NAMING] == _label(one)[:NAMING])
    return told[0] if told else next(alike, None)


def _label(one: Measure) -> str:
    return one.before.strip("，,、；; ").removeprefix("其中")


def _row_before(before: Sequence[Measure], total: Measure, lead: str) -> list[Measure]:
    """The members of the list right before a total, which nothing but its number and mark parts from it."""
    row: list[Measure] = []
    if not before or _BEHIND.search(lead) is None or total.start - before[-1].end > LONGEST_GAP:
        return row
    for one in reversed(before[-MOST:]):
        gap = between(one, row[0]) if row else ""
        if row and (_ROW.fullmatch(gap) is None or _BREAKS.search(gap)):
            break
        row.insert(0, one)
        if total_of(row) >= total.quantity.value:
            break
    return row
