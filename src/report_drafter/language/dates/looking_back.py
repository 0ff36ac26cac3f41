"""Knows the sentences of a plan that tell of the year that is over: 据统计，全年办理3件; 截至目前，……."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.text_breaks import Breaks

_SIGNS = ("统计", "汇总", "年来", "一年", "全年", "截至", "截止", "显示", "已")
_BACK = late(
    r"\s*(?:[据经](?:初步|不完全)?(?:统计|汇总)|(?:统计|汇总|数据)(?:显示|表明)|一年来|过去(?:的)?一年|截[至止](?:目前|\d)"
    r"|全年(?:共|累计|已)|(?:目前|迄今)[，,]?已|已(?:经|累计|[办完建组开举制修培受化发审查]))"
)
_AHEAD = late(
    "将|计划|力争|确保|争取|拟|要|再|继续|不少于|不低于|以上|以内|下一?步|明年|来年|下一年|今后|预[计期]|目标|[达提][到升高]"
)


def looking_back(text: str, breaks: Breaks, year: int | None) -> frozenset[int]:
    """Returns the numbers of the sentences whose passage opens on what was counted or done and plans nothing."""
    if not any(sign in text for sign in _SIGNS):
        return frozenset()
    ends = [*breaks.passage_starts[1:], len(text)]
    next_year = f"{year + 1}年" if year is not None else "明年"
    back = {
        passage
        for passage, (start, end) in enumerate(zip(breaks.passage_starts, ends, strict=True))
        if _looks_back(text, start, end, next_year)
    }
    return frozenset(number for number, passage in enumerate(breaks.passages) if passage in back)


def _looks_back(text: str, start: int, end: int, next_year: str) -> bool:
    """Whether a passage tells of the past; 全年共 is of the next year where the paragraph has named that before."""
    match = _BACK.match(text, start, end)
    if match is None or _AHEAD.search(text, start, end) is not None:
        return False
    named = text.find(next_year, 0, end)
    return named < 0 or (named < start and "全年" not in match[0] and text.find(next_year, start, end) < 0)
