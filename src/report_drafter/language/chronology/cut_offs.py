"""Counts as of a day that came only after the report was signed, or given to a session: 截至2026年4月30日，共办理…."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from report_drafter.language.figures.measure import BODY_PARTS
from report_drafter.language.model.report_model import Part, ReportModel, Sentence
from report_drafter.language.text.text_breaks import start_behind

SIGNS = ("截至", "截止")

_AS_OF = late(r"截[至止](?:时间|日期)?[到在至为是]?\s*$")
_IS_COUNT = late(r"(?<![期限间制度后务程])截[至止][到在至]?\s*$")
"""Behind 有效期, 公示时间 or 报名 a cut-off is a term that runs on."""
_TERM = late("有效期|期限|时限|时间|报名|征集|征求|公示|申报|投票|任期|聘期|租期|合同|协议|施行|实施期|活动|换届")
_AHEAD = late(
    "将|拟|预[计期]|计划|力争|确保|争取|目标|应|须|需|要求|可[达完实建]|前"
    "|有望|准备|安排|推迟|延|结束|届满|到期|完工|竣工"
)
_COUNTED = late(r"[，,]?[^，,。；;]{0,12}(?:已|共|累计)[^，,。；;]{0,12}\d")
_UP_TO = late(r"(?:^|[，,。；;])\s*(?:[一二三四五六七八九]是)?到$")
"""Up to when something is counted, in a clause of its own behind which a count stands: 到2025年10月底，共布设35个."""
_UP_TO_SIGN = "到20"
_ASSUMED = 6
"""By which month of the next year a report without a date has long been made."""
_DONE = "已"
_YEAR_END = late(r"年?[底末]")
_CLAUSE = "，,。；;：:（）()"
_LAST_MONTH, _DRAFTED_FROM = 12, 11


def late_cut_offs(model: ReportModel, signed: DateMention) -> Iterator[tuple[Sentence, DateMention]]:
    """Yields the days up to which a report counts and that lie behind the one on which it was signed."""
    for sentence in model.sentences_with_any(SIGNS):
        for one in date_mentions(sentence.text) if not sentence.in_table else ():
            if is_cut_off(sentence.text, one) and _is_behind(sentence.text, one, signed) and _tells(sentence, one):
                yield sentence, one
    yield from _plain_counts(model, signed)


def cut_offs_ahead(model: ReportModel, year: int) -> Iterator[tuple[Sentence, DateMention]]:
    """Yields the days up to which an undated report on a year counts that lie in the second half of the next."""
    yield from late_cut_offs(model, DateMention(0, 0, year + 1, _ASSUMED, None))


def _plain_counts(model: ReportModel, signed: DateMention) -> Iterator[tuple[Sentence, DateMention]]:
    """The days behind a mere 到 up to which something is counted."""
    for sentence in model.sentences_with(_UP_TO_SIGN):
        text = sentence.text
        for one in date_mentions(text) if sentence.part in BODY_PARTS and not sentence.in_table else ():
            told = (
                one.year is not None and _UP_TO.search(text, 0, one.start) and _COUNTED.match(text, _behind(text, one))
            )
            if told and _is_behind(text, one, signed) and not _AHEAD.search(text.replace("设立", "")):
                yield sentence, one


def _behind(text: str, date: DateMention) -> int:
    """Where a date ends with the word for the end of its month or year."""
    end = _YEAR_END.match(text, date.end)
    return end.end() if end is not None else date.end


def is_cut_off(text: str, date: DateMention) -> bool:
    """Tells whether a date is the day up to which something is counted."""
    return date.year is not None and _AS_OF.search(text, max(0, date.start - 6), date.start) is not None


def _is_behind(text: str, date: DateMention, signed: DateMention) -> bool:
    """Whether a date lies behind the signature; reports signed before New Year count up to the end of the year."""
    month = date.month or (_LAST_MONTH if _YEAR_END.match(text, date.end) else None)
    told = tuple(one for one in (date.year, month, date.day) if one is not None)
    day = (signed.year or 0, signed.month or 0, signed.day or 0)
    in_advance = told[:2] == (signed.year, _LAST_MONTH) and (signed.month or 0) >= _DRAFTED_FROM
    return told > day[: len(told)] and not in_advance


def _tells(sentence: Sentence, date: DateMention) -> bool:
    """Whether what is counted is told as there; a plan must say that it is, a term may run on."""
    text = sentence.text
    if not _IS_COUNT.search(text, 0, date.start):
        return False
    begin = start_behind(_CLAUSE, text, date.start)
    until = min((at for at in (text.find(mark, date.end + 1) for mark in _CLAUSE) if at >= 0), default=len(text))
    hoped = _AHEAD.search(text, begin, date.start) or (
        _AHEAD.search(text, date.end, until) and _DONE not in text[date.end : until]
    )
    if _TERM.search(text, begin, date.start) or hoped:
        return False
    return sentence.part is not Part.PLAN or _COUNTED.match(text, date.end) is not None
