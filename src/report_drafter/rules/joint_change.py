"""“双双上升”“三项下降”与正文各自的升降一致。

查什么
    “刑事警情和涉企检查次数双双上升”一类，正文分别写了其中至少两项的同比升降，又都与所写相反的，指出两处不一致。
    “检查次数减少而发现隐患增多”一类，两项的升降都与正文所写相反的，也指出。
    正文只写一项的，或各项有升有降的，不查；列举的项数与“双”“三”是否相符，由 `listed-count` 核对。
为什么
    引言的概括多从上年沿用，正文的升降换了，概括没有换。
反例
    示例市公安局2023年法治政府建设情况报告
    全年刑事警情和涉企检查次数双双上升。
    一、主要举措和成效
    全年接报刑事警情1842起，比上年的2100起减少258起，下降12.3%。全年涉企检查802次，比上年的1152次减少350次，下降30.4%。
正例
    示例市公安局2023年法治政府建设情况报告
    全年刑事警情和涉企检查次数双双下降。
    一、主要举措和成效
    全年接报刑事警情1842起，比上年的2100起减少258起，下降12.3%。全年涉企检查802次，比上年的1152次减少350次，下降30.4%。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.facts.joint_changes import JointChange, find_opposed_jointly
from report_drafter.language.model.report_model import Measure
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "joint-change"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what is told to go one way together though the body tells of each that it went the other."""
    for joint, against in find_opposed_jointly(subject.model):
        yield _finding(subject, joint, against)


def _finding(subject: ReportUnderCheck, joint: JointChange, against: tuple[Measure, ...]) -> Finding:
    span = subject.span_of(joint)
    places = subject.words_at(*against)
    told = "、".join(place.text.strip("，,、 ") for place in places)
    message = f"写作“{span.text}”，而正文写的是：{told}"
    return Finding(NAME, Severity.WARNING, message, "核对升降，两处改为一致", (span,), places)


RULE = Rule(NAME, "同升同降", Severity.WARNING, check, recomputes=True, formerly=("change-direction",))
