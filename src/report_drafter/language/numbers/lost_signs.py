"""Percent signs, points and 元 that a figure lost: 增长4.1，, 99，8%, 投资3.2亿，, while 20.9、36.2、54% share one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_PERCENT = late(r"(?:增长|下降|[增降]幅为?)\d+(?:\.\d+)?[%％]")
_FEWEST, _CLAUSE = 2, 40
"""So many changes in percent tell how a report writes them; a clause is looked at so far back."""
_BARE = late(
    r"(?:增长|下降)(?:了|约|近|超过?)?\d{1,3}(?:\.\d+)?"
    r"(?:(?=[，,、；;。](?!\s*\d)(?!下降|增长))|(?=[（(](?:上年|去年|20\d\d年)))"
)
_SHARE = late(r"(?:占比?|[\u4e00-\u9fff]率)(?:为|达到?|约)?\d+(?:\.\d+)?[%％]")
_BARE_SHARE = late(r"占(?:比|全部|总数的?)?(?:为|约|近|达)?\d{1,2}\.\d{1,2}(?=[，,；;。（(](?!\s*\d))")
_OTHERWISE = late(r"分别|指数|系数|[得评]分|分值|分数|比值|寿命|倍|pH|PH|位次|排名|[均年]龄|单位[:：]")
"""What counts without a sign, or shares the unit of a later figure."""
_POINT_AS_COMMA = late(r"(?<=[\u4e00-\u9fff])(?<![第前列居分数名件表图注线打])\d{1,4}，\d{1,2}$")
_COMMA = late(r"，(?<=\d，)\d{1,2}(?=[%％万亿])")
_MONEY = (
    "支出|收入|投资|金额|产值|总额|增加值|生产总值|资金|贷款|存款|余额|税收|利润|销售额|成交额|交易额|罚没款|损失|补贴"
)
_BARE_AMOUNT = late(
    rf"(?:{_MONEY})(?:共计?|累计|合计|总计)?(?:为|达到?|约|近|计|完成)?"
    r"(?P<amount>\d+(?:\.\d+)?(?:万亿|亿|万))(?=[，。；）)\n]|\Z)(?![，、]\d)"
)
_YUAN = late(r"\d[余多]?(?:万亿|亿|万)[余多]?元")
_LONGEST = 5
_YEAR = late(r"(?:19|20)\d\d，")


def lost_percents(plain: str) -> Iterator[re.Match[str]]:
    """Yields the changes and shares without a sign or unit in a report that tells such in percent."""
    bare = [match for match in _BARE.finditer(plain) if not _OTHERWISE.search(_clause(plain, match.start()))]
    told = sum(1 for _ in _PERCENT.finditer(plain)) if bare else 0
    yield from (one for one in bare if told >= _FEWEST or ("." in one[0] and len(bare) <= told))
    shares = [match for match in _BARE_SHARE.finditer(plain) if not _OTHERWISE.search(_clause(plain, match.start()))]
    if shares and sum(1 for _ in _SHARE.finditer(plain)) >= _FEWEST:
        yield from shares


def lost_yuan(plain: str) -> Iterator[re.Match[str]]:
    """Yields the amounts without 元 (`amount`) in a report that tells its amounts in it."""
    bare = list(_BARE_AMOUNT.finditer(plain))
    if bare and sum(1 for _ in _YUAN.finditer(plain)) >= _FEWEST:
        yield from bare


def points_as_commas(plain: str) -> Iterator[re.Match[str]]:
    """Yields the numbers whose decimal point stands as a full-width comma."""
    for comma in _COMMA.finditer(plain):
        match = _POINT_AS_COMMA.search(plain, max(0, comma.start() - _LONGEST), comma.end())
        if match is not None and not _YEAR.match(match[0]):
            yield match


def _clause(plain: str, at: int) -> str:
    """Returns what goes before a place in its sentence, as far as it matters."""
    before = plain[max(0, at - _CLAUSE) : at]
    return before[max(map(before.rfind, "，,。；;\n")) + 1 :]
