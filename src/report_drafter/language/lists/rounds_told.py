"""Rounds whose number stands beside one value of each: 培训4期，分别为83人次、76人次、91人次和68人次.

Also rounds that months tell one by one: 5月举办甲宣传月，7月举办乙宣传月，两次宣传月共举办活动27场.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import sum_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.listed_beside import CountedBeside
from report_drafter.language.lists.named_sums import NamedSum
from report_drafter.language.model.report_model import ReportModel, Sentence
from report_drafter.language.numbers.numerals import SMALL_NUMBER, read_count
from report_drafter.language.text.text_breaks import start_behind

SIGNS = ("分别", "依次")
FEWEST = 2

_NUMBER = rf"(?P<number>{SMALL_NUMBER})"
_VALUE = r"\d[\d,.]*(?P<{0}>[%％]|人次|场次|家次|户次|余?[万亿]?[\u4e00-\u9fff]{{1,2}}?)"
_ROUNDS = late(
    rf"{_NUMBER}(?P<unit>期|批次?|轮次?|场次?|次|届)(?P<words>[^，,。；;、\d]{{0,10}}(?:[，,][^。；;、\d和与及]{{0,16}}|[，,][^。；;、和与及]{{2,12}}\d{{1,6}}[人名件卷]次?[，,][^。；;、\d和与及]{{0,10}}))"
    r"(?:分别|依次)(?:为|有|是|培训|参训|参加|达|达到)?"
    rf"(?P<values>{_VALUE.format('kind')}(?:、\d[\d,.]*(?P=kind))*(?:[和及与、]\d[\d,.]*(?P=kind))?)(?=[，,。；;）)]|$)"
)
_VALUES = late("[、和及与]")
_OTHER_ROUNDS = late(r"(?<!第)[\d两二三四五六七八九十](?:期|批|轮|场|次(?!性)|届)")
_OF_OTHERS = late("比|较|同比|上年|其中|类|各|由|年[度间]?|[县区乡镇街村]|人均|平均")
"""What tells that the values are of something else than the rounds."""
_MONTHS = late(
    rf"[，,；;](?:以上|上述|这)?{_NUMBER}(?P<unit>[次个场期轮届])(?P<noun>[\u4e00-\u9fff]{{2,8}}?)(?:共|累计|合计|总共|均|全部)"
)
_IN_MONTH = late(r"\s*(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月")
_TOTALLED = late(r"[，,](?:累计|合计|共计|总计|共)[\u4e00-\u9fff]{0,6}")
_PERSONS = frozenset(("人", "人次", "名"))
_CLAUSES = late("[，,；;]")


def counted_rounds(model: ReportModel) -> Iterator[CountedBeside]:
    """Yields the numbers of rounds, with how many values or months there are."""
    for sentence in model.sentences_with_any(SIGNS):
        if not sentence.in_table:
            yield from _with_values(sentence)
    for sentence in model.sentences_with("月"):
        if not sentence.in_table:
            yield from _in_months(sentence)


def find_round_totals(model: ReportModel) -> Iterator[NamedSum]:
    """Yields the totals behind the values of rounds that are as many as they are said to be."""
    for sentence in model.sentences_with_any(SIGNS):
        for match in () if sentence.in_table else _rounds(sentence):
            start, end = (sentence.start + one for one in match.span("values"))
            parts = tuple(one for one in model.beside(sentence.paragraph) if start <= one.start < end)
            total = next((one for one in model.beside(sentence.paragraph) if one.start >= end), None)
            if total is not None and len(parts) == read_count(match["number"]) and _totals(total, parts, end):
                held = sum_of(one.quantity for one in parts).meets(total.quantity.interval())
                yield NamedSum(total, parts, held, of_row=True)


def _totals(total: Measure, parts: tuple[Measure, ...], end: int) -> bool:
    """Whether a figure right behind values is told to be their total, in their unit."""
    units = {one.quantity.unit for one in (total, *parts)}
    told = _TOTALLED.fullmatch(total.paragraph.text, end, total.start) is not None
    return told and (len(units) == 1 or units <= _PERSONS) and not total.quantity.approximate


def _rounds(sentence: Sentence) -> Iterator[re.Match[str]]:
    """The numbers of rounds of one sentence with the values that can be of nothing else."""
    for match in _ROUNDS.finditer(sentence.text):
        clause = sentence.text[start_behind("，,；;", sentence.text, match.start()) : match.start()]
        apart = _OTHER_ROUNDS.search(clause + match["words"]) or _OF_OTHERS.search(match["words"])
        if len(_VALUES.split(match["values"])) >= FEWEST and not apart:
            yield match


def _with_values(sentence: Sentence) -> Iterator[CountedBeside]:
    for match in _rounds(sentence):
        yield _found(sentence, match, len(_VALUES.split(match["values"])), "个数值")


def _in_months(sentence: Sentence) -> Iterator[CountedBeside]:
    """Rounds told month by month, each by the noun that their number is of."""
    for match in _MONTHS.finditer(sentence.text):
        count = 0
        for clause in reversed(_CLAUSES.split(sentence.text[: match.start()])):
            if match["noun"] not in clause or _IN_MONTH.match(clause) is None:
                break
            count += 1
        if count >= FEWEST:
            yield _found(sentence, match, count, "个月份")


def _found(sentence: Sentence, match: re.Match[str], count: int, what: str) -> CountedBeside:
    start, end = sentence.start + match.start("number"), sentence.start + match.end("unit")
    return CountedBeside(sentence.paragraph, start, end, read_count(match["number"]), count, count, what)
