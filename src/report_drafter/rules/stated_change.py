"""增长率、百分点、增减量与前后两数一致。

查什么
    文中（或者别处写明上年数的）同时写出前后两数和变化的，按前后两数复算：“从62件增加到80件，增长29.0%”“53件（上年47件，同比增长12.8%）”
    “较上年的62件增加18件”“80件，比上年增加18件，增长29.0%”“80件，比上年增加18件，上年为62件”“参加1126人，通过1043人，通过率92.6%”
    “甲类147件、乙类102件、丙类68件，分别占46.4%、32.2%和21.5%”“120亿元计划的105.7%”“40次，其中10次，占四分之一”
    “民警426名、辅警618名，比例为1:1.45”“上年48件，96件是上年的2倍”“计划1120家次，实际1186家次，完成率105.9%”“实际203场，完成计划277场的73.3%”“收到的复议申请比上年的284件增长50.0%”（本年数写在别处、名称相同的）“下半年比上半年增长1.4倍”。
    数量的增减写作“个百分点”、两个比率之差写作百分数的；只写“信访总量下降18.6%”而前后两数写在别处的；“由6场增加到12场，翻两番”；“全部按期办结，办结率98%”；名称看不出所指的比率（纠错率），只在与前面两数所得差一处笔误、全段又没有别的数可解释时报告。
    约数、万、亿按区间复算，
    四舍五入到所写的位数。生产总值、增加值等按可比价计算增速的，现价之比不能作准，记为未能判定。
为什么
    增长率由计算器算好再抄入文中，前后两数一改就失效；上年数、本年数、增幅三者必须自洽。
反例
    全年办理行政许可53件（上年47件，同比增长21.5%）。

    案件数从62件增加到80件，增长39.0%。
正例
    全年办理行政许可53件（上年47件，同比增长12.8%）。

    地区生产总值从9323.1亿元增加到13697.5亿元，增长33.6%。
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import TextSpan
from report_drafter.domain.quantity import HUNDRED, INFINITY, Interval, round_half_up
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.growths import Growth
from report_drafter.language.changes.growths_from_bases import BasedGrowth
from report_drafter.language.changes.points_and_percents import find_amount_points, find_rate_percents
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.changes.stated_multiples import StatedMultiple, find_stated_multiples
from report_drafter.language.facts.doublings import Doubling, find_doublings
from report_drafter.language.model.report_model import Measure
from report_drafter.language.numbers.quantity_writer import write_in_units_of
from report_drafter.language.rates.full_rates import find_full_rates
from report_drafter.language.rates.implied_wholes import stated_range
from report_drafter.language.rates.joint_shares import JointShare, find_joint_shares
from report_drafter.language.rates.other_readings import is_of_members, is_of_named, is_read_otherwise
from report_drafter.language.rates.rough_shares import RoughShare, find_rough_shares
from report_drafter.language.rates.stated_ratios import StatedRatio, find_stated_ratios
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import left_in_bracket
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided

NAME = "stated-change"
ONE = Interval.point(Decimal(1))


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against the size of each stated change."""
    in_percent = {id(one.stated): one for each in subject.model.rates for one in find_rate_percents(each)}
    yield from (_in_percent(subject, one) for one in in_percent.values())
    for change in (*subject.model.changes, *subject.changes_retold):
        if change.stated is not None and id(change.stated) not in in_percent:
            yield _judge(subject, change, change.stated)
    for growth in subject.model.growths:
        yield _judge_growth(subject, growth)
    for based in subject.model.based_growths:
        yield _judge_based(subject, based)
    sure = {id(share.whole) for share in subject.model.shares if share.whole is not None and share.holds}
    for share in subject.model.shares:
        sure_whole = id(share.whole) in sure and not left_in_bracket(share.part, share.rate)
        yield _judge_share(subject, share, sure_whole=sure_whole)
    for measures in subject.model.paragraphs:
        yield from (_judge_full(subject, rate) for rate in find_full_rates(measures))
        yield from (_judge_multiple(subject, one) for one in find_stated_multiples(measures))
        yield from (_judge_joint(subject, one) for one in find_joint_shares(measures))
        yield from (_judge_ratio(subject, ratio) for ratio in find_stated_ratios(measures))
        yield from (_in_points(subject, now, stated) for now, stated in find_amount_points(measures))
    for group in subject.model.groups:
        yield from (_judge_rough(subject, rough) for rough in find_rough_shares(group, subject.model.measures_with))
    yield from (_judge_doubling(subject, one) for one in find_doublings(subject.model))


@frozen
class _Computed:
    """What the two values give, in the unit of the stated change."""

    interval: Interval
    size: Decimal


def _judge(subject: ReportUnderCheck, change: Change, stated: Measure) -> Outcome:
    ends = subject.figures_at(change.base, change.now)
    place = subject.span_of(stated)
    computed = _compute(change, stated)
    if computed is None:
        return Undecided((place, *ends), "前数为零、数值没有上限或单位不可比")
    if _said(stated).meets(computed.interval):
        return Held((*ends, place))
    if not change.comparable and stated.quantity.unit in ("%", "倍"):
        return Undecided((place, *ends), "按可比价计算的增速不能由现价复算")
    return Finding(
        NAME,
        Severity.ERROR,
        f"所写变化与前后两数不符：由{change.base.text}到{change.now.text}，应为{_words(computed.size, stated)}，"
        f"写作{stated.text}",
        "核对前数、后数和变化幅度三者，改正有误的一个",
        (place,),
        ends,
    )


def _judge_growth(subject: ReportUnderCheck, growth: Growth) -> Outcome:
    """A rate that does not belong to the difference beside it; the value it starts from follows from both."""
    ends = subject.figures_at(growth.now, growth.difference)
    place = subject.span_of(growth.rate)
    now, difference = growth.now.quantity, growth.difference.quantity
    said, rate_said = growth.directions
    if said is not rate_said:
        return Undecided((place, *ends), "增减方向相反，由增减方向的规则另行报告")
    fell = said is Direction.DOWN
    base = now.interval() + difference.interval() if fell else now.interval() - difference.interval()
    if base.low <= 0 or INFINITY in (base.high, difference.interval().high):
        return Undecided((place, *ends), "前数为零或为负，或数值没有上限")
    factor = HUNDRED if growth.rate.quantity.unit == "%" else ONE
    if _said(growth.rate).meets(difference.interval() / base * factor):
        return Held((*ends, place))
    if not growth.comparable:
        return Undecided((place, *ends), "按可比价计算的增速不能由现价复算")
    earlier = now.value + difference.value if fell else now.value - difference.value
    size = difference.value / earlier * factor.low
    return Finding(
        NAME,
        Severity.ERROR,
        f"所写变化与增减量不符：现为{growth.now.text}，增减{growth.difference.text}，应为{_words(size, growth.rate)}，"
        f"写作{growth.rate.text}",
        "核对现数、增减量和变化幅度三者，改正有误的一个",
        (place,),
        ends,
    )


def _judge_based(subject: ReportUnderCheck, growth: BasedGrowth) -> Outcome:
    """A rate that does not belong to the difference and the value beside it."""
    ends = subject.figures_at(growth.base, growth.difference)
    place = subject.span_of(growth.rate)
    base, difference = growth.base.quantity, growth.difference.quantity
    if base.interval().low <= 0 or INFINITY in (base.interval().high, difference.interval().high):
        return Undecided((place, *ends), "前数为零，或数值没有上限")
    if _said(growth.rate).meets(difference.interval() / base.interval() * HUNDRED):
        return Held((*ends, place))
    if not growth.comparable:
        return Undecided((place, *ends), "按可比价计算的增速不能由现价复算")
    size = _words(difference.value / base.value * HUNDRED.low, growth.rate)
    told = f"原为{growth.base.text}，增减{growth.difference.text}，应为{size}，写作{growth.rate.text}"
    message = f"所写变化与增减量不符：{told}"
    return Finding(NAME, Severity.ERROR, message, "核对前数、增减量和变化幅度三者，改正有误的一个", (place,), ends)


def _judge_share(subject: ReportUnderCheck, share: StatedShare, *, sure_whole: bool) -> Outcome:
    """A rate that its own numerator and denominator contradict; other shares that hold make a whole sure."""
    ends = tuple(subject.span_of(one) for one in (share.whole, share.part) if one)
    place = subject.span_of(share.rate)
    beside = subject.model.beside(share.rate.paragraph)
    if (
        share.holds
        or is_of_members(beside, share)
        or is_of_named(share, subject.model.measures)
        or (share.whole is not None and not sure_whole and is_read_otherwise(beside, share))
    ):
        return Held((*ends, place))
    if share.whole is None:
        return _against_others(share, place, ends)
    whole, part = share.whole.quantity.interval(), share.part.quantity.interval()
    if whole.low <= 0 or INFINITY in (whole.high, part.high):
        return Undecided((place, *ends), "分母为零，或数值没有上限")
    exceeds = share.part.quantity.value > share.whole.quantity.value and not share.of_target
    if exceeds and share.rate.quantity.value <= HUNDRED.low:
        return Undecided((place, *ends), "分子大于分母，由部分大于整体的规则另行报告")
    value = share.part.quantity.value / share.whole.quantity.value * HUNDRED.low
    return _wrong_share(
        f"所写比率与前面两数不符：{share.part.text}占{share.whole.text}的{_words(value, share.rate)}，"
        f"写作{share.rate.text}",
        place,
        ends,
    )


def _against_others(share: StatedShare, place: TextSpan, ends: tuple[TextSpan, ...]) -> Finding:
    """A share that does not go with the others beside it, which agree on one whole."""
    return _wrong_share(
        f"所写比率与同列其他各项不符：按同列各项推算，{share.part.text}不占{share.rate.text}", place, ends
    )


def _wrong_share(problem: str, place: TextSpan, ends: tuple[TextSpan, ...]) -> Finding:
    return Finding(NAME, Severity.WARNING, problem, "核对分子、分母和比率；分母另有口径的，在文中写明", (place,), ends)


def _judge_rough(subject: ReportUnderCheck, one: RoughShare) -> Outcome:
    """A plain fraction that its own two figures contradict."""
    place = subject.span(one.part.paragraph, one.start, one.end)
    message = f"所写比率与前面两数不符：{one.part.text}占{one.whole.text}的{one.exact}%，写作{one.words}"
    return _judge_of(subject, (one.whole, one.part), place, "" if one.holds else message)


def _judge_joint(subject: ReportUnderCheck, one: JointShare) -> Outcome:
    """A share of several figures together that they contradict."""
    (place,), members = subject.figures_at(one.rate), "、".join(each.text for each in one.members)
    message = f"所写比率与前面各数不符：{members}合计占{one.whole.text}的{one.exact}%，写作{one.rate.text}"
    return _judge_of(subject, (one.whole, *one.members), place, "" if one.holds else message)


def _judge_ratio(subject: ReportUnderCheck, ratio: StatedRatio) -> Outcome:
    """A ratio of two counts that they contradict."""
    place = subject.span(ratio.one.paragraph, ratio.start, ratio.end)
    told = f"{ratio.one.text}与{ratio.other.text}之比约为{ratio.exact}，写作{ratio.words}"
    return _judge_of(subject, (ratio.one, ratio.other), place, "" if ratio.holds else f"所写比例与前面两数不符：{told}")


def _judge_multiple(subject: ReportUnderCheck, one: StatedMultiple) -> Outcome:
    """A multiple that its two figures contradict."""
    (place,) = subject.figures_at(one.multiple)
    message = f"所写倍数与前面两数不符：{one.now.text}是{one.base.text}的{one.exact:f}倍，写作{one.multiple.text}"
    return _judge_of(subject, (one.base, one.now), place, "" if one.holds else message)


def _judge_doubling(subject: ReportUnderCheck, one: Doubling) -> Outcome:
    """A doubling that its two figures contradict."""
    place = subject.span(one.now.paragraph, one.start, one.end)
    message = f"所写倍数与前后两数不符：{one.now.text}是{one.base.text}的{one.exact:f}倍，“{one.said}”应为{one.times}倍"
    return _judge_of(subject, (one.base, one.now), place, "" if one.holds else message)


def _judge_of(subject: ReportUnderCheck, figures: tuple[Measure, ...], place: TextSpan, problem: str) -> Outcome:
    """What is said at a place of some figures holds, or has a problem."""
    ends = subject.figures_at(*figures)
    return _wrong_share(problem, place, ends) if problem else Held((*ends, place))


def _judge_full(subject: ReportUnderCheck, rate: Measure) -> Outcome:
    """A rate of what was done in all cases."""
    place = subject.span_of(rate)
    if rate.quantity.approximate or rate.quantity.value >= HUNDRED.low:
        return Held((place,))
    return _wrong_share(f"前面写全部办完，这里的比率却是{rate.text}，应为100%", place, ())


def _in_points(subject: ReportUnderCheck, now: Measure, stated: Measure) -> Finding:
    """A count cannot rise by percentage points: 受理3.2万件，同比上升5个百分点."""
    place = subject.span_of(stated)
    count = subject.span_of(now)
    message = f"{now.text}是数量，增减不能用“个百分点”：{stated.text}"
    return Finding(
        NAME, Severity.WARNING, message, "数量的增减写百分数或差额；比率的增减才用“个百分点”", (place,), (count,)
    )


def _in_percent(subject: ReportUnderCheck, change: Change) -> Finding:
    """A rate rises by points where so far its two values lie apart: 由94.9%提高到96.4%，提高1.5%."""
    base, now, *stated = subject.figures_at(*filter(None, (change.base, change.now, change.stated)))
    apart = abs(change.now.quantity.number - change.base.quantity.number)
    message = f"{base.text}与{now.text}相差{apart:f}个百分点，写作{stated[0].text}"
    todo = "比率的增减写“个百分点”；写的是增减幅度的，按前后两数重算"
    return Finding(NAME, Severity.WARNING, message, todo, tuple(stated), (base, now))


def _said(stated: Measure) -> Interval:
    """What the text may mean; a rate may have been cut off instead of rounded."""
    return stated_range(stated) if stated.quantity.unit in ("%", "倍", "个百分点") else stated.quantity.interval()


def _compute(change: Change, stated: Measure) -> _Computed | None:
    """The change from base to now, unsigned as texts state it: the verb gives the sign."""
    sign = Decimal(-1) if change.direction is Direction.DOWN else Decimal(1)
    base, now = change.base.quantity, change.now.quantity
    if INFINITY in (base.interval().high, now.interval().high):
        return None
    difference, gap = now.interval() - base.interval(), now.value - base.value
    if now.value < base.value and sign > 0:
        sign = Decimal(-1)  # The wrong direction is another rule's finding.
    elif now.value > base.value and sign < 0:
        sign = Decimal(1)
    if stated.quantity.unit in ("%", "倍"):
        if base.interval().low <= 0:
            return None
        factor = HUNDRED if stated.quantity.unit == "%" else ONE
        interval = (now.interval() / base.interval() - ONE) * factor * Interval.point(sign)
        return _Computed(interval, gap / base.value * factor.low * sign)
    if stated.quantity.unit == "个百分点" and base.unit != "%":
        return None
    return _Computed(difference * Interval.point(sign), gap * sign)


def _words(size: Decimal, stated: Measure) -> str:
    """What the values give, to the last digit where it is a difference: 0.9个百分点."""
    quantity = stated.quantity
    if quantity.unit not in ("%", "倍"):
        return write_in_units_of(quantity, size)
    return f"{round_half_up(size, max(quantity.decimals, 1 if quantity.unit == '%' else 0))}{quantity.unit}"


RULE = Rule(NAME, "变化幅度", Severity.ERROR, check, recomputes=True)
