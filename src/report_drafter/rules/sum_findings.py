"""Words what is told of a sum that its parts do not make, with the slip that explains it where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.figures.measure import total_of
from report_drafter.language.lists.group_posts import GroupPosts
from report_drafter.language.lists.named_sums import NamedSum
from report_drafter.language.model.report_model import Measure
from report_drafter.language.numbers.quantity_writer import write_in_units_of, write_quantity
from report_drafter.language.parts.other_totals import UnlikeTotal
from report_drafter.language.parts.repaired_sums import Repair, SlippedSum
from report_drafter.rules.rule import ReportUnderCheck

MOST_REPAIRS = 2


def spans_of_sum(subject: ReportUnderCheck, whole: Measure, parts: Sequence[Measure]) -> tuple[TextSpan, ...]:
    """Returns the addresses of a whole and of its parts."""
    return subject.figures_at(whole, *parts)


def sum_finding(
    name: str, subject: ReportUnderCheck, whole: Measure, parts: Sequence[Measure], severity: Severity
) -> Finding:
    """Returns that parts do not make their whole, and by how much."""
    found = total_of(parts)
    terms = "＋".join(part.text for part in parts)
    total, *others = spans_of_sum(subject, whole, parts)
    return Finding(
        name,
        severity,
        f"各部分之和与总数不符：总数为{whole.text}，{terms}＝{write_in_units_of(whole.quantity, found)}，"
        f"相差{write_in_units_of(whole.quantity, abs(found - whole.quantity.value))}",
        "核对总数和各分项；分项没有列全的，改写为“其中包括……等”或补上其余部分",
        (total,),
        tuple(others),
    )


def slipped_finding(name: str, subject: ReportUnderCheck, one: SlippedSum) -> Finding:
    """Returns that parts miss their whole by one slip of the hand, and which it may be."""
    whole, parts = one.whole, one.parts
    found = total_of(parts)
    total, *others = spans_of_sum(subject, whole, parts)
    return Finding(
        name,
        Severity.WARNING,
        f"各部分之和与总数只差一处笔误：总数为{whole.text}，{'＋'.join(part.text for part in parts)}"
        f"＝{write_in_units_of(whole.quantity, found)}；{_mended(one)}，两者即相符",
        "核对总数和各分项，改正写错的一个；分项没有列全的，补上其余部分",
        tuple(others) if one.repairs[0].slipped is not whole else (total,),
        (total,) if one.repairs[0].slipped is not whole else tuple(others),
    )


def named_finding(name: str, subject: ReportUnderCheck, one: NamedSum) -> Finding:
    """Returns that a total is not what the kinds that it names make, and which kinds make it."""
    total, *others = spans_of_sum(subject, one.total, one.parts)
    found = total_of(one.parts)
    meant = f"；{'＋'.join(_words(part) for part in one.meant)}才是{one.total.text}" if one.meant else ""
    return Finding(
        name,
        Severity.WARNING,
        f"合计与所列名称的各数不符：合计写作{one.total.text}，{'＋'.join(_words(part) for part in one.parts)}"
        f"＝{write_in_units_of(one.total.quantity, found)}{meant}",
        "核对合计数和所列的名称，改正有误的一个",
        (total,),
        tuple(others),
    )


def posts_finding(name: str, subject: ReportUnderCheck, one: GroupPosts) -> Finding:
    """Returns that a group is told to be of another number than its posts make."""
    total, *others = spans_of_sum(subject, one.total, one.posts)
    terms = "＋".join((f"组长{one.heads}人", *(post.text for post in one.posts)))
    return Finding(
        name,
        Severity.WARNING,
        f"合计人数与所列各职不符：{terms}＝{one.made}人，写作{one.total.text}",
        "核对各职人数和合计数，改正有误的一个；一个部门不止一人的，写明人数",
        (total,),
        tuple(others),
    )


def unlike_finding(name: str, subject: ReportUnderCheck, one: UnlikeTotal) -> Finding:
    """Returns that a total is counted with another measure word than what it sums up."""
    total, *others = spans_of_sum(subject, one.total, one.parts)
    return Finding(
        name,
        Severity.WARNING,
        f"合计的量词与分项不同：{'＋'.join(part.text for part in one.parts)}，合计写作{one.total.text}",
        "核对计的是什么，合计与分项用同一量词",
        (total,),
        tuple(others),
    )


def shares_finding(name: str, span: TextSpan, found: Decimal) -> Finding:
    """Returns that shares of one whole make no hundred."""
    return Finding(
        name,
        Severity.WARNING,
        f"构成比之和应为100，实为{found:f}：{span.text}",
        "核对各部分所占比重",
        (span,),
    )


def _words(part: Measure) -> str:
    return f"{part.phrase.core.lstrip('和与及')}{part.text}"


def _mended(one: SlippedSum) -> str:
    """The likeliest slips put right; which of many it was, nobody can tell."""
    likeliest = [each for each in one.repairs if each.likelihood == one.repairs[0].likelihood]
    if len(likeliest) > MOST_REPAIRS:
        return "其中一个数改正一位数字"
    return "，或者".join(map(_repair, likeliest))


def _repair(one: Repair) -> str:
    return f"{one.slipped.text}如为{write_quantity(one.meant)}"
