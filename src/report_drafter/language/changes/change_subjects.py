"""Tells what a clause behind a change goes on about: 压缩至4个工作日，时限压缩80%; 由20个工作日压缩至4个."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.relations.figure_relations import is_listed

SHORTEST_NAME = 2
_OWN_SUBJECT = frozenset(
    (
        "",
        "共",
        "累计",
        "净",
        "新",
        "五年",
        "五年来",
        "同比",
        "总体",
        "总",
        "五年累计",
        "一年",
        "一年净",
        "比上年",
        "较上年",
        *("名义", "大幅", "小幅", "明显", "略", "稳步", "较快"),
    )
)
_TIME_SUBJECT = late(
    r"(?:平均|总体|整体|行政|审批|许可|办理|办结|办事|办案|承诺|法定|处置|处理|受理|服务|审查|审核|检查|修复)*"
    r"(?:时限|时间|时长|用时|耗时|周期|期限|工期)(?:平均|累计|整体|总体|共)?"
)
_ONE_YEAR = late(r"20\d\d年|全年|当年")
_BEFORE_IT = late(
    r"[比较](?:(?:上年|去年)(?:同期)?(?:净|共)?|(?:改革|调整|整治|治理|实施|改造|精简|压减|优化|创建|提升)前)"
)
"""What a change may be compared with whose both values are told: 由236项压减到182项，比改革前减少54项."""
_REST = ("其他", "其余", "另外", "部分")
_AMOUNT = late(r"(?:数量|总数|总量|金额|[起件人次户宗例]数|数|量|额)$")
_GENERIC = late(r"(?:案件|件|事项)$")
_TIMES = frozenset({"天", "日", "周", "小时", "个小时", "分钟", "个月", "个工作日", "工作日"})


def is_in_unit_of(base: Measure, now: Measure) -> bool:
    """Tells whether two values are told in one unit, or the later in the head of it: 由20个工作日压缩至4个."""
    one, other = base.quantity.unit, now.quantity.unit
    return one == other or (other == "个" and one in _TIMES and one.startswith(other))


def is_subject_of(subject: str, now: Measure) -> bool:
    """Tells whether a clause goes on about a figure: it names nothing or the same again: 压缩至4天，时限压缩80%."""
    if subject in _OWN_SUBJECT or _BEFORE_IT.fullmatch(subject):
        return True
    name = _AMOUNT.sub("", subject)
    if len(name) >= SHORTEST_NAME and name in now.paragraph.text[now.clause_start : now.start]:
        return True
    return now.quantity.unit in _TIMES and _TIME_SUBJECT.fullmatch(subject) is not None


def is_of_year_of(measure: Measure, subject: str) -> bool:
    """Tells whether a figure may be what a clause compares: none of last year, and none of five for 2023年死亡人数."""
    if _ONE_YEAR.match(subject) and measure.scope in (Scope.CUMULATIVE, Scope.LONG):
        return False
    return measure.scope is not Scope.LAST_YEAR


def ending_with(measures: Sequence[Measure], subject: str) -> list[Measure]:
    """Returns the figures whose name ends with what a clause is about: 查处违法案件46件 for 案件数量.

    A rest of the whole (其他非税收入 for 非税收入) is not it.
    """
    noun = _AMOUNT.sub("", subject.strip())
    measures = [one for one in measures if not one.phrase.core.startswith(_REST)]
    if len(noun) < SHORTEST_NAME:
        return []
    of_whole = [one for one in measures if _GENERIC.sub("", one.phrase.core).endswith(noun) and not is_listed(one)]
    return of_whole or [one for one in measures if one.phrase.core.endswith(noun) and "总" not in subject]
