"""Reads ranks that a field has not: 在16个地市中排名第18位; 16个单位参加评比，我局位居第17; 列第18位（共16家参评）."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

_NUMBER = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})"
SIGN = late(rf"第\s?{_NUMBER}\s?(?:[名位，,。；;）)]|$)")
_FIELD = rf"(?<![\d.第至到—～-])(?P<field>{_NUMBER})[个家]"
_NAMED = r"[\u4e00-\u9fff（）、]"
_BODIES = "(?:法院|检察院|单位|部门|机构|街道|地市|[县区市镇乡州院局])"
_CONTEST = "(?:参[评赛比考测]|参加|参与|被?考[核评]|评比|测评)"
_STANDS = r"(?:(?:排|名列|位列|位居|名次|[列居得获](?!入))[\u4e00-\u9fff]{0,5}?)"
_TOLD = rf"(?P<told>[^。；;]{{0,40}}?{_STANDS})"
_RANK = rf"(?<!倒数)第\s?(?P<rank>{_NUMBER})\s?(?:[名位]|(?=[，,。；;）)]|$))"
_FIELDS = (
    late(
        rf"{_FIELD}{_NAMED}{{1,14}}?(?:[中里内](?!心)|当中|之中)[，,]?(?:[综总]?合?得分?为?[\d.]+分[，,]?)?(?:综合|总分|总体|整体)?{_STANDS}{_RANK}"
    ),
    late(
        rf"(?:[居列]|排名?)[^，,。；;、\d]{{0,8}}?{_FIELD}{_NAMED}{{0,8}}?{_BODIES}[）)]?(?:[中里]|的)?"
        rf"第\s?(?P<rank>{_NUMBER})\s?[名位]"
    ),
    late(
        rf"{_FIELD}{_NAMED}{{0,8}}?{_BODIES}[\u4e00-\u9fff]{{0,10}}?(?:考[核评]|评[比价估选]|测评|评议|竞赛|排名)"
        rf"[\u4e00-\u9fff]{{0,3}}[中里][，,](?P<told>[^。；;]{{0,40}}?(?:排名|名次|位次)[^。；;，,第]{{0,12}})第\s?(?P<rank>{_NUMBER})\s?[名位]"
    ),
    late(rf"{_FIELD}{_NAMED}{{0,8}}?{_BODIES}(?:都|均|全部)?{_CONTEST}{_NAMED}{{0,8}}[，,]{_TOLD}{_RANK}"),
    late(
        rf"对(?:[^，,。；;、\d]{{0,4}}){_FIELD}{_NAMED}{{0,8}}?{_BODIES}[^，,。；;、\d]{{0,14}}(?:考[核评]|评[比价估选议查]|测评|排名)[，,]{_TOLD}{_RANK}"
    ),
    late(rf"{_CONTEST}{_NAMED}{{0,10}}的?{_BODIES}(?:一?共|总共)?(?:有|为|达|计)?{_FIELD}[，,]{_TOLD}{_RANK}"),
    late(
        rf"{_STANDS}{_RANK}(?<=[名位\d])(?:[（(]|[，,])(?:一?共|全[省市县区])?(?:有)?{_FIELD}{_NAMED}{{0,8}}?{_BODIES}{_CONTEST}"
    ),
    late(rf"{_STANDS}{_RANK}[，,（(]{_CONTEST}{_NAMED}{{0,10}}的?{_BODIES}(?:一?共|总共)?(?:有|为|达|计)?{_FIELD}"),
)
"""A field with the rank of one of its members; `told` are the words between that may name another field."""
_OTHER_FIELD = late(r"全[国省市县区]|个[县区市州]|\d[个家]|其中|[运动博览赛]会")
_SIGNS = ("个", "家")
NEAR = 4


def ranks_beyond(text: str) -> Iterator[tuple[int, int]]:
    """Yields where a rank stands with a field that is smaller, each once: 居全市8个县（区）第9位."""
    end = 0
    for match in sorted(_ranks(text), key=lambda one: one.start()) if any(sign in text for sign in _SIGNS) else ():
        field, rank = (read_count(match[name]) for name in ("field", "rank"))
        if field and rank and rank > field and match.start() >= end:
            end = match.end()
            yield match.span()


def _ranks(text: str) -> Iterator[re.Match[str]]:
    """The ranks that are told of a field; where the words between name another one, they are of that."""
    for match in (one for pattern in _FIELDS for one in pattern.finditer(text)):
        other = _OTHER_FIELD.search(match.groupdict().get("told") or "")
        if other is None or other[0] in text[max(0, match.start() - NEAR) : match.start()]:
            yield match
