"""Graduates counted before their last year at school: 2023届毕业生……截至2022年8月31日，落实毕业去向5607人."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.cut_offs import is_cut_off
from report_drafter.language.chronology.stages import Disorder
from report_drafter.language.dates.date_mentions import date_mentions

SIGN = "届"
_COHORT = late(r"(?<!\d)(?P<year>20\d\d)届(?=[^，,。；;\d]{0,16}(?:毕业|学生|本科|研究生|专科|高职|中职))")
_COUNTED = late("[^。；;]{0,30}(?:去向|就业|落实|签约|升学|毕业|深造)")
_AUTUMN = 9


def counted_before_leaving(text: str) -> Iterator[Disorder]:
    """Yields the days up to which graduates are counted that lie before their last school year."""
    cohorts = list(_COHORT.finditer(text))
    for one in date_mentions(text) if cohorts else ():
        behind = [each for each in cohorts if each.end() <= one.start]
        counted = behind and one.month is not None and is_cut_off(text, one) and _COUNTED.match(text, one.end)
        if counted and (one.year or 0, one.month or 0) < (int(behind[-1]["year"]) - 1, _AUTUMN):
            yield Disorder(one.start, one.end, *behind[-1].span())
