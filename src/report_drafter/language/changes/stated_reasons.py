"""Reads reasons that do not go with what they explain: 减少552件。案件增加的主要原因是疫情; 减产得益于夏秋连旱."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.text.text_breaks import passage_start

_REASON = late(
    r"(?:^|[，,。；;：:、（(])(?P<subject>[\u4e00-\u9fff]{0,12}?)(?:同比|总体|数量?|总[数量])*"
    r"(?:(?P<up>增加|增长|上升|增多|上涨)|(?P<down>减少|下降|回落|降低|下滑))的?(?:主要|根本|直接|重要)?原因"
)
_CASES, _CASE_UNITS = late("处罚|立案|查处|结案|审结|办案"), frozenset("件起宗")
NEAR = 1
_HARM = (
    r"(?:干旱|连旱|旱情|旱灾|洪涝|洪灾|涝灾|内涝|暴雨|冰雹|冻害|寒潮|病虫害|自然灾害|灾情|疫情(?=的?(?:影响|冲击))"
    r"|下行压力|需求不足|人手不足|经费不足)"
)
_THANKS = r"(?:得益于|受益于|归功于)"
_GOOD_OF_BAD = late(
    rf"(?P<loss>减产|减收|歉收|绝收)(?:的原因)?[，,]?(?:主要|也|很大程度上)?是?{_THANKS}"
    rf"|{_THANKS}(?P<cause>[^，,。；;、]{{0,8}}?{_HARM})(?:的?(?:影响|冲击|拖累))?(?=[，,。；;]|$)"
)
THANKS = late(_THANKS)
_OVERCOME = late("[防抗控免避无少减缓轻]|应对|处置|化解|战胜|克服|治理|没有|救|平稳|好转|结束|保险")


@frozen
class Mismatch:
    """Words that give a reason, with the change before them that they do not go with, if there is one."""

    paragraph: Paragraph
    start: int
    end: int
    change: Measure | None = None


def find_reasons_against(measures: Sequence[Measure]) -> Iterator[Mismatch]:
    """Yields the reasons of a rise or fall of what the sentences before only tell to have gone the other way."""
    paragraph = measures[0].paragraph
    if "原因" not in paragraph.text:
        return
    for match in _REASON.finditer(paragraph.text):
        way = Direction.UP if match["up"] else Direction.DOWN
        told = _changes_before(measures, match)
        if told and all(direction_of(one) is not way for one in told):
            yield Mismatch(paragraph, match.start("subject"), match.end(), told[0])


def _changes_before(measures: Sequence[Measure], reason: re.Match[str]) -> list[Measure]:
    """The changes before a reason, if the last of them is near, in passages that name the thing that it is of."""
    changes = [one for one in measures if one.end <= reason.start("subject") and direction_of(one) is not None]
    if not changes or reason.string.count("。", changes[-1].end, reason.start("subject")) > NEAR:
        return []
    last = [one for one in changes if one.passage == changes[-1].passage]
    if any(one.scope is Scope.PLAN for one in last) or not _names(reason, last[0]):
        return []
    return [*last, *(one for one in changes if one not in last and reason["subject"] and _names(reason, one))]


def _names(reason: re.Match[str], change: Measure) -> bool:
    """Whether the passage of a change tells of the thing that a reason is of; 行政处罚 are 案件 by another name."""
    text, start = reason.string, passage_start(reason.string, change.start)
    stop = text.find("。", change.end, reason.start("subject"))
    passage = text[start : stop if stop >= 0 else reason.start("subject")]
    counted = reason["subject"] == "案件" and change.quantity.unit in _CASE_UNITS and _CASES.search(passage)
    return reason["subject"] in passage or bool(counted)


def find_thanks_for_harm(paragraph: Paragraph) -> Iterator[Mismatch]:
    """Yields the words of a paragraph that thank something for a loss, or a harm for something."""
    for match in _GOOD_OF_BAD.finditer(paragraph.text):
        if match["cause"] is None or not _OVERCOME.search(match["cause"]):
            yield Mismatch(paragraph, match.start(), match.end())
