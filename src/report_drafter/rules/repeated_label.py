"""同一列举中分项名称、同一部分中标题重复，或者分项不属于总数所写的级别。

查什么
    “其中一审38件、一审17件、再审6件”一类列举中，相邻两项名称完全相同的。只看用顿号并列、数字后不带其他说明的分项。
    按季度、按上下半年列数时同一季度、同一半年写了两次的（“二季度73件，三季度66件，三季度49件”）。
    总数写明“市级以上”“县级以下”，所列各级中有一级不在其内的（其中国家级3家、省级58家、县级225家）。
    同一部分中两节的标题文字完全相同的（“（二）优化准入服务”“（六）优化准入服务”）；“二是”“四是”等同一组条目开头的话完全相同的；“主要做法”“存在问题”一类各节都有的不算。
为什么
    两项同名，必有一项写错或应当合并，读者不知道后一数属于哪一类；多为复制前一项后只改了数字。
反例
    以市政府为被告的案件61件，其中一审38件、一审17件、再审6件。
正例
    以市政府为被告的案件61件，其中一审38件、二审17件、再审6件。

    其中城区优秀3个、良好2个，乡镇优秀4个、良好6个。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.lists.levels_listed import LevelSlip, find_level_slips
from report_drafter.language.lists.repeated_headings import RepeatedHeading, find_repeated_headings
from report_drafter.language.lists.repeated_items import RepeatedItem, find_repeated_items
from report_drafter.language.lists.repeated_labels import find_repeated_labels
from report_drafter.language.lists.repeated_quarters import RepeatedPeriod, find_repeated_quarters
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "repeated-label"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields each member of a list that is named as the one before it, or as what its whole leaves out."""
    yield from (_level(subject, one) for one in find_level_slips(subject.model))
    for one in find_repeated_labels(subject.model):
        first, second = (
            subject.span(each.paragraph, each.start - len(one.label), each.end) for each in (one.first, one.second)
        )
        yield Finding(
            NAME,
            Severity.WARNING,
            f"同一列举中“{one.label}”出现两次：{one.first.text}、{one.second.text}",
            "核对后一项的名称；确属同一类的，合并为一个数",
            (second,),
            (first,),
        )
    yield from (_period(subject, one) for one in find_repeated_quarters(subject.model))
    yield from (_heading(subject, one) for one in find_repeated_headings(subject.model))
    yield from (_item(subject, one) for one in find_repeated_items(subject.model))


def _period(subject: ReportUnderCheck, one: RepeatedPeriod) -> Finding:
    span = subject.span(one.paragraph, one.start, one.end)
    message = f"同一列举中“{span.text}”出现两次，没有{one.missing}"
    return Finding(NAME, Severity.WARNING, message, f"核对后改为{one.missing}", (span,))


def _item(subject: ReportUnderCheck, one: RepeatedItem) -> Finding:
    second = subject.span(one.paragraph, one.start, one.start + one.length)
    first = subject.span(one.first, one.before, one.before + one.length)
    message = f"同一组列举中有两项都以“{one.title}”开头"
    return Finding(NAME, Severity.WARNING, message, "核对后一项的标题，应当概括它自己的内容", (second,), (first,))


def _heading(subject: ReportUnderCheck, one: RepeatedHeading) -> Finding:
    second, first = (
        subject.span(each.paragraph, each.paragraph.text.index(each.title), each.end)
        for each in (one.second, one.first)
    )
    message = f"同一部分中标题“{one.second.title}”出现两次，另一处在第{subject.number(one.first.paragraph)}段"
    return Finding(NAME, Severity.WARNING, message, "核对后一节的标题，应当概括它自己的内容", (second,), (first,))


def _level(subject: ReportUnderCheck, one: LevelSlip) -> Finding:
    part, whole = (subject.span(each.paragraph, each.words_start, each.end) for each in (one.part, one.whole))
    message = f"总数是“{one.limit}”的{one.whole.text}，分项却列有“{one.level}”{one.part.text}"
    return Finding(NAME, Severity.WARNING, message, "核对这一项的级别，或者总数的范围", (part,), (whole,))


RULE = Rule(NAME, "分项重名", Severity.WARNING, check)
