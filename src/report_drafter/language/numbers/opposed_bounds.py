"""Bounds that say the contrary of the verb before them: 失业率控制在5%以上, 提高到90%以内, 压缩至3天以上."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_FIGURE = r"(?:约|近)?\d[\d.,]*[^，,。；;、：:\d]{0,10}?"
_DOWN = late(rf"(?P<held>(?:控制|限制)在){_FIGURE}以上|(?:降低?|压缩|缩[短小]|减少?)[到至]了?{_FIGURE}以上")
_UP = late(rf"(?:提高|提升|增加|增长|上升|扩大)[到至]了?{_FIGURE}以[下内]")
_STOP = late("[，,。；;：:]")
_TIME = late(r"\d(?:个?(?:工作日|小时|分钟|月)|天|日)以上")
_UNWANTED = late(
    "失业|死亡|事故|伤亡|受伤|投诉|信访|上访|发案|案件|发病|感染|赤字|负债|债务|不良|周期|时限|时间|时长|成本|费用|支出"
    "|涨幅|价格|浓度|能耗|排放|污染|损失|误差|差错|闲置|空置|流失|辍学|返贫|风险|缺陷|再降|再减|压降|减量"
)
"""What people want less of; 合格率控制在95%以上 is how some say that it is held there."""
_PLACES = late(r"\d[名位]以[下内]")
"""Ranks rise to lower numbers: 由第15位提升至10位以内."""
SIGNS = ("以上", "以下", "以内")
BACK, SHORTEST = 40, 2
"""How far before a verb what it tells of may stand, and how long 力争 and the like are, which name nothing."""

Opposed = tuple[int, int, str]
"""From where to where the bound's word stands, and the word that is meant."""


def opposed_bounds(text: str) -> Iterator[Opposed]:
    """Yields the words for a bound that the verb before their figure contradicts."""
    for match in _DOWN.finditer(text):
        clauses = _STOP.split(text[max(0, match.start() - BACK) : match.start()])
        clause = clauses[-1] if len(clauses[-1]) > SHORTEST else "".join(clauses[-2:])
        if not match["held"] or _TIME.search(match[0]) or _UNWANTED.search(clause):
            yield match.end() - 2, match.end(), "以内" if match["held"] else "以下"
    for match in _UP.finditer(text):
        if not _PLACES.search(match[0]):
            yield match.end() - 2, match.end(), "以上"
