"""总数等于各部分之和。

查什么
    “其中”“包括”、括号内列举、同意与不同意等各项相加是否等于总数；“合计”“共计”是否等于前列各数之和；三次产业等构成比之和
    是否为100。约数、万、亿和小数按其可能的区间比较，区间能够相合就不判错；只举部分项目、看不出列全的，不判。
为什么
    总数与分项由不同的人填报、在不同的稿次修改，改了一处漏了另一处是最常见的数字差错，读者一加便知。
反例
    评审重大项目120个，同意112个，不同意5个，不予评审5个。

    审查文件254件，其中议题103件、合同128件、规范性文件32件。
正例
    巡查受案立案情况22808条信息，符合规定的案件共21894件，存在问题的914件。

    接待群众300余人次，其中现场120余人次、电话190余人次。
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.domain.quantity import ZERO, Interval, Quantity
from report_drafter.language.part_lists import Evidence, PartList
from report_drafter.language.quantity_writer import write_quantity
from report_drafter.language.report_model import Measure
from report_drafter.language.share_reader import Shares, find_shares
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided

NAME = "sum-of-parts"
HUNDRED = Decimal(100)
TELLING = Decimal(1000)
REACH = {
    Evidence.REST: Decimal("0.5"),
    Evidence.OPPOSITION: Decimal("0.5"),
    Evidence.TOTAL: Decimal("0.2"),
    Evidence.CLOSE: Decimal("0.6"),
    Evidence.BRACKET: Decimal("0.4"),
    Evidence.COMPLEMENT: Decimal("0.45"),
}
"""How far the sum may lie from the whole, as a share of it, for the list still to be meant as complete."""
REACH_OF_LONG_LIST, REACH_OF_PAIR, REACH_OF_BARE = Decimal("0.13"), Decimal("0.06"), Decimal("0.1")
REACH_OF_SERIES, REACH_OF_LARGE = Decimal("0.03"), Decimal("0.012")
_REST_FOLLOWS = re.compile(r"[，,；;、]\s*(?:其余|其它|其他|剩余|余下|尚有)")
"""Parts that are told without a figure: 其余正在审理."""
OPENED = frozenset({Evidence.INTRODUCED, Evidence.GROUPED})
REACH_OF_SLIP = Decimal("0.4")
TEN, SWAPPED = 10, 9
SURE = Decimal("0.13")
LONG_LIST = 3


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each whole and its parts."""
    settled: set[tuple[int, int]] = set()
    for one in subject.model.part_lists:
        if (one.parts[0].paragraph.number, one.parts[0].start) not in settled:
            yield from _judge(subject, one, settled)
    for shares in find_shares(subject.model):
        yield _judge_shares(subject, shares)


def _judge(subject: ReportUnderCheck, one: PartList, settled: set[tuple[int, int]]) -> Iterator[Outcome]:
    match = _matching(one)
    if match is not None:
        whole, parts = match
        settled.update((part.paragraph.number, part.start) for part in parts)
        yield Held(_spans(subject, whole, parts))
        return
    parts = _some(one, _meant_length(one))
    whole = min(one.wholes, key=lambda each: _distance(each, parts))
    distance = _distance(whole, parts)
    if _shares_leave_rest(subject, parts):
        return
    if not _is_meant_whole(one, whole, parts, distance):
        if Evidence.INTRODUCED in one.evidence and len(parts) > 1:
            yield Undecided(_spans(subject, whole, parts), "只列举了部分项目，不能与总数核对")
        return
    settled.update((part.paragraph.number, part.start) for part in parts)
    yield _finding(subject, whole, parts, Severity.ERROR if _is_sure(one, distance) else Severity.WARNING)


def _shares_leave_rest(subject: ReportUnderCheck, parts: Sequence[Measure]) -> bool:
    """Whether each part stands with its right share, and these make no hundred: 50岁以上57人，占35%."""
    rates = {id(share.part): share.rate.quantity.value for share in subject.model.shares if share.holds}
    told = [rates[id(part)] for part in parts if id(part) in rates]
    return len(told) == len(parts) and abs(sum(told, ZERO) - HUNDRED) > len(told)


def _matching(one: PartList) -> tuple[Measure, tuple[Measure, ...]] | None:
    """The whole and the parts that add up to it; a loose list may run on into figures that are no parts."""
    for size in _lengths(one):
        parts = _some(one, size)
        total = _sum(parts)
        for whole in one.wholes if size == one.natural else one.wholes[:1]:
            if total.meets(whole.quantity.interval()) and _is_telling(one, whole, size):
                return whole, parts
    return None


def _some(one: PartList, size: int) -> tuple[Measure, ...]:
    """The first parts of a list, or the last where the total stands behind them."""
    return one.parts[-size:] if Evidence.TOTAL in one.evidence else one.parts[:size]


def _lengths(one: PartList) -> list[int]:
    """How many of the parts may make the whole, the likeliest first; words that close the list leave one choice."""
    lengths = [one.natural] if one.natural > 1 else []
    if one.evidence <= OPENED or Evidence.TOTAL in one.evidence:
        lengths += [size for size in range(len(one.parts), 1, -1) if size != one.natural]
    return lengths


def _meant_length(one: PartList) -> int:
    """How many parts the list is meant to hold; where 其中 opens a loose list, as many as come nearest to the whole."""
    lengths = [size for size in _lengths(one) if size <= one.natural]
    if one.natural == 1 or not lengths:
        return one.natural
    return min(lengths, key=lambda size: min(_distance(whole, _some(one, size)) for whole in one.wholes))


def _is_telling(one: PartList, whole: Measure, size: int) -> bool:
    """Whether equality is more than chance: words say so, or three parts, or a number of four digits."""
    return bool(one.evidence) or size >= LONG_LIST or whole.quantity.value >= TELLING


def _sum(parts: Sequence[Measure]) -> Interval:
    total = Interval.point(ZERO)
    for part in parts:
        total = total + part.quantity.interval()
    return total


def _distance(whole: Measure, parts: Sequence[Measure]) -> Decimal:
    """How far the sum lies from the whole, as a share of the whole."""
    value = whole.quantity.value
    return abs(sum((part.quantity.value for part in parts), ZERO) - value) / value if value else HUNDRED


def _is_meant_whole(one: PartList, whole: Measure, parts: Sequence[Measure], distance: Decimal) -> bool:
    """Whether the list is meant to be complete, so that another sum is an error."""
    if len(parts) == 1 or max(part.quantity.value for part in parts) > whole.quantity.value * 2:
        return False
    if Evidence.OUTCOME in one.evidence and _sum(parts).low > whole.quantity.interval().high:
        return True
    if _REST_FOLLOWS.match(parts[-1].paragraph.text, parts[-1].end):
        return False
    if any(distance <= reach for evidence, reach in REACH.items() if evidence in one.evidence):
        return True
    if one.evidence & OPENED:
        near = REACH_OF_LONG_LIST if len(parts) >= LONG_LIST else REACH_OF_PAIR
        return distance <= near or (distance <= REACH_OF_SLIP and _is_slip(whole, parts))
    if Evidence.BARE in one.evidence and len(parts) >= LONG_LIST:
        return distance <= REACH_OF_BARE
    if len(parts) >= LONG_LIST and whole.quantity.value >= HUNDRED and distance <= REACH_OF_SERIES:
        return True
    return whole.quantity.value >= TELLING and distance <= REACH_OF_LARGE


def _is_slip(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether one wrong digit, or two that changed places, explain the difference of sum and whole."""
    difference = abs(sum((part.quantity.value for part in parts), ZERO) - whole.quantity.value).normalize()
    figure = int("".join(map(str, difference.as_tuple().digits)))
    return whole.quantity.value >= HUNDRED and (figure < TEN or (figure < HUNDRED and figure % SWAPPED == 0))


def _is_sure(one: PartList, distance: Decimal) -> bool:
    """Whether nothing but an error explains the difference; stages of one case (刑拘、逮捕) may overlap."""
    closed = one.evidence & {Evidence.REST, Evidence.OPPOSITION, Evidence.TOTAL}
    named = Evidence.INTRODUCED in one.evidence and Evidence.BARE not in one.evidence
    return (bool(closed) or named) and distance <= SURE


def _spans(subject: ReportUnderCheck, whole: Measure, parts: Sequence[Measure]) -> tuple[TextSpan, ...]:
    return tuple(subject.span(each.paragraph, each.start, each.end) for each in (whole, *parts))


def _finding(subject: ReportUnderCheck, whole: Measure, parts: Sequence[Measure], severity: Severity) -> Finding:
    found = sum((part.quantity.value for part in parts), ZERO)
    terms = "＋".join(part.text for part in parts)
    total, *others = _spans(subject, whole, parts)
    return Finding(
        NAME,
        severity,
        f"各部分之和与总数不符：总数为{whole.text}，{terms}＝{_in_units_of(whole, found)}，"
        f"相差{_in_units_of(whole, abs(found - whole.quantity.value))}",
        "核对总数和各分项；分项没有列全的，改写为“其中包括……等”或补上其余部分",
        (total,),
        tuple(others),
    )


def _in_units_of(whole: Measure, value: Decimal) -> str:
    """Words a value in the scale and unit of the whole: 510万元."""
    number = (value / whole.quantity.scale).normalize()
    places = max(0, -int(number.as_tuple().exponent))
    return write_quantity(Quantity(number, whole.quantity.unit, whole.quantity.scale, places))


def _judge_shares(subject: ReportUnderCheck, shares: Shares) -> Outcome:
    """Shares of one whole make a hundred, give or take the rounding of each."""
    span = subject.span(shares.paragraph, shares.start, shares.end)
    total = Interval.point(ZERO)
    for member in shares.members:
        total = total + member.interval()
    if total.meets(Interval.point(HUNDRED)):
        return Held((span,))
    found = sum((member.number for member in shares.members), ZERO)
    return Finding(
        NAME,
        Severity.WARNING,
        f"构成比之和应为100，实为{found:f}：{span.text}",
        "核对各部分所占比重",
        (span,),
    )


RULE = Rule(NAME, "总数与分项", Severity.ERROR, check, recomputes=True)
