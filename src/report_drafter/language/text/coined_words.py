"""Where words are coined, so that characters no list knows beside each other may well be right.

People coin names in quotation marks (“支支串飞”, “股贷债保担”), for lines and roads (呼南高铁, 复康路等) and for firms.
They pair words that answer each other (治废治塑, 知责担责).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, is_han

LONGEST_QUOTED, LONGEST_TITLE = 6, 3
PAIR = 2
_QUOTATION, _TITLE = "“”", "《》"
_LINE = late(f"{HAN}{{0,3}}?(?:高铁|铁路|高速(?![增发运度])|大道|大桥|隧道|[路街](?=等|、)|水库|电站)")
"""What the name of a line or of a work stands before."""
_TRADES = "化工 锂业 矿业 钢铁 能源 电子 电气 电力 科技 智能 生物 医药 药业 汽车 集团 股份 资本 控股 重工 储热 时代"
_FIRM = late(rf"(?:{'|'.join(_TRADES.split())})(?=\d|[^，。；]{{0,60}}(?:项目|投产|重组|企业|公司|上市))")
"""What the name of a firm stands before, in a row of such: 国达化工60万吨钾肥复合造粒、…等项目."""
_PLACES, _PLACE_ENDS, NEAR, STOP = "区县市镇乡村", late(r"[\d、，和及与]"), 30, "\n"
"""The last characters of the names of places, what stands behind them in a row, and how near the next one is."""
_ROW = late("等(?:重组|整合|优化|企业|公司|集团|项目)")
"""What a row of firms or of works ends on: 泰达、城投、津融等重组优化."""


def is_coined(text: str, start: int, end: int) -> bool:
    """Tells whether characters belong to a short quotation, or to the name of a line, a work or a firm."""
    quoted = _around(text, start, end, _QUOTATION, LONGEST_QUOTED)
    if is_han(quoted):
        return True
    listed = text[start - 1 : start] == "、" and _ROW.match(text, end) is not None
    return listed or _LINE.match(text, end) is not None or _FIRM.match(text, end) is not None


def is_place(text: str, start: int, end: int) -> bool:
    """Tells whether characters end the name of a place in a row of such: 东关区6132户、西[堤区]3418户."""
    kind, near = text[end - 1], text[max(0, start - NEAR) : start - 1] + STOP + text[end : end + NEAR]
    if kind not in _PLACES or not is_han(text[start - 1 : start]) or _PLACE_ENDS.match(text, end) is None:
        return False
    return any(_PLACE_ENDS.match(near, one.end()) for one in re.finditer(rf"{HAN}{{2}}{kind}", near))


def answers_itself(text: str, start: int) -> bool:
    """Tells whether two characters are of short words that answer each other: 治[废治]塑, [知责]担责."""
    first, last = text[start], text[start + 1]
    ahead, behind = text[start - 1 : start], text[start + PAIR : start + 2 * PAIR]
    return ahead == last or behind[:1] == first or behind[1:] == last


def stands_for_initials(text: str, start: int, end: int, makes_word: Callable[[str, str], bool]) -> bool:
    """Tells whether a doubled character stands in a quotation of which no two make a word, or in a title as short.

    “宜荆荆襄” are four cities; 《柳柳州》 is one man.
    """
    quoted = _around(text, start, end, _QUOTATION, LONGEST_QUOTED)
    if is_han(quoted):
        return not any(makes_word(*pair) for pair in pairwise(quoted))
    return is_han(_around(text, start, end, _TITLE, LONGEST_TITLE))


def _around(text: str, start: int, end: int, marks: str, longest: int) -> str:
    """The quotation or title of at most so many characters that holds a stretch; empty where there is none."""
    opening, closing = marks[0], marks[1]
    begin = text.rfind(opening, max(0, end - longest - 1), start)
    close = text.find(closing, end, begin + longest + PAIR) if begin >= 0 else -1
    return text[begin + 1 : close] if close >= 0 and closing not in text[begin:start] else ""
