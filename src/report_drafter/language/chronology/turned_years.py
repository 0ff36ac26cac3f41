"""Years far ahead that are one of the report's own with two digits turned round: 2052年 for 2025年."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from report_drafter.language.model.report_model import ReportModel, Sentence

_FAR = late(r"20(?:3[12]|4[1-8]|5[1-9]|[6-9][1-9])年")
"""Years that turned round are of this century's first decades; nobody plans for them, as for 2035 and 2050."""
_NEAREST_PLANNED = 2040
_LONGEST_BACK = 12
_AIMED_AT = late(r"(?:[到至前—–\-－~～]|迈向|面向|展望|远期)\s*$")
_DUE = late("(?:年?[底末])?之?前(?![一三半\\d])|远景|目标|展望")
_TO_COME = late("预[计期测]|规划|计划|力争|将|拟|目标|远期|愿景|中长期")
_RUNS_OUT = late(
    "到期|期限|有效期|期满|届满|债券|合同|特许经营|租赁|租期|还款|偿还|还本|贷款|使用权|寿命|服役|质保|聘期|轨道"
)
"""What may well end so late."""


@frozen
class TurnedYear:
    """A year of a sentence, and the one that is meant."""

    sentence: Sentence
    mention: DateMention
    meant: int


def turned_years(model: ReportModel, year: int) -> Iterator[TurnedYear]:
    """Yields the years far behind that of a report which turned round are its own, or one shortly before it."""
    if _FAR.search(model.whole.plain) is None:
        return
    for sentence in model.sentences:
        if _FAR.search(sentence.text) is not None and _RUNS_OUT.search(sentence.text) is None:
            for one in date_mentions(sentence.text):
                meant = _turned(one.year or 0)
                ahead = _FAR.match(sentence.text, one.start) is not None
                if ahead and year - _LONGEST_BACK <= meant <= year + 1 and not _may_be_meant(model, sentence.text, one):
                    yield TurnedYear(sentence, one, meant)


def _turned(year: int) -> int:
    century, digits = divmod(year, 100)
    return 100 * century + 10 * (digits % 10) + digits // 10


def _may_be_meant(model: ReportModel, text: str, one: DateMention) -> bool:
    """Whether a year is one that plans reach to: told twice, or a goal's."""
    if model.whole.plain.count(f"{one.year}年") > 1:
        return True
    if (one.year or 0) > _NEAREST_PLANNED:
        return False
    aimed = _AIMED_AT.search(text, 0, one.start) or _DUE.match(text, one.end)
    return aimed is not None or _TO_COME.search(text, 0, one.start) is not None
