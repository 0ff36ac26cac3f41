"""增减的说法与前后两数一致。

查什么
    “从……增加到……”“上年……，同比下降……”等，写增长的后数应大于前数，写下降的后数应小于前数，上年、上季的数写在别处的也算；
    “比上年减少21件，下降13.5%”的增减量与增减幅度应同向，“出庭应诉率为100%，比上年降低2.1个百分点”也不成立；前后两数是增长而写“增长-5.8%”的；下一年“提高到”“突破”的目标不应低于本年已达到的数。
    “由24项扩大到37项，增加到13项”“比上年的112名增加到14名”：“到”后面写成了相差的数，或者不在所说的一边的；
    只用文字写的“明显上升”“大幅下降”、“案件增加的主要原因”应与文中所写的增减同向，“得益于”不说减产、灾害。
    约数按区间比较；没有单位的比值、倍差、指数（2.9∶1、2.42），写明从几到几的也查。
    名次、连年趋势、最多最少、两数高低、同升同降各有一条规则。
为什么
    套用上年文字时换了数字、没有换“增长”“下降”，一句话就自相矛盾。
反例
    办理时限由3个工作日压缩至5个工作日。

    全年办理行政许可53件（上年47件，同比下降12.8%）。
正例
    办理时限由3个工作日压缩至0.5个工作日。

    全年办理行政许可53件（上年47件，同比增长12.8%）。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.growths import Growth
from report_drafter.language.changes.remote_changes import find_opposed
from report_drafter.language.changes.sizes_told_as_ends import SizeAsEnd, find_sizes_told_as_ends
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.changes.stated_reasons import (
    THANKS,
    Mismatch,
    find_reasons_against,
    find_thanks_for_harm,
)
from report_drafter.language.changes.turned_values import SIGNS, turned_values
from report_drafter.language.facts.changes_in_words import find_changes_in_words
from report_drafter.language.facts.signed_rises import SignedRise, find_signed_rises
from report_drafter.language.lists.goals_reached import PassedGoal, find_passed_goals
from report_drafter.language.model.report_model import Measure
from report_drafter.language.rates.falls_to_full import find_falls_to_full
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME = "change-direction"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against the direction of each stated change."""
    for change in (*subject.model.changes, *subject.changes_retold):
        if change.direction is not None and not change.compares_two:
            yield _judge(subject, change, change.direction)
    for growth in subject.model.growths:
        yield _judge_growth(subject, growth)
    judged = {id(growth.rate) for growth in subject.model.growths}
    for measures in subject.model.paragraphs:
        for difference, rate in find_opposed(measures):
            if id(rate) not in judged:
                yield _opposite(subject, difference, rate)
        yield from (_unreasoned(subject, one) for one in find_reasons_against(measures))
        yield from (_size_as_end(subject, one) for one in find_sizes_told_as_ends(measures))
    for paragraph in subject.model.whole.paragraphs_with(THANKS):
        yield from (_unreasoned(subject, one) for one in find_thanks_for_harm(paragraph))
    yield from _turned(subject)
    yield from (_unreasoned(subject, one) for one in find_changes_in_words(subject.model))
    yield from (_signed(subject, one) for one in find_signed_rises(subject.model))
    for one in find_passed_goals(subject.model):
        yield _passed(subject, one)
    for measures in subject.model.paragraphs:
        yield from (_fell_to_full(subject, *pair) for pair in find_falls_to_full(measures))


def _judge(subject: ReportUnderCheck, change: Change, said: Direction) -> Outcome:
    ends = subject.figures_at(change.base, change.now)
    if change.may_hold:
        return Held(ends)
    truth = said.opposite.value
    return Finding(
        NAME,
        Severity.ERROR,
        f"写作{said.value}，而数值由{change.base.text}到{change.now.text}，实为{truth}",
        f"改为“{truth}”，或核对前后两数",
        subject.words_at(change.stated or change.now),
        ends,
    )


def _size_as_end(subject: ReportUnderCheck, one: SizeAsEnd) -> Finding:
    """What 到 stands before is where a figure went, not how far."""
    (place,), ends = subject.words_at(one.end), subject.figures_at(*filter(None, (one.base, one.now)))
    message = f"写作“{place.text.strip('，,、 ')}”，而原来的数是{one.base.text}"
    if one.now is not None:
        message = f"{message}，现在的数是{one.now.text}，{one.end.text}是相差的数"
    return Finding(NAME, Severity.ERROR, message, "相差多少不用“到”；“到”后面写变化以后的数", (place,), ends)


def _turned(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Judges the turns of ratios, ages and indices, which no figure stands for."""
    for sentence in subject.model.sentences_with_any(SIGNS):
        for one in turned_values(sentence.text):
            span = subject.span_in(sentence, one.start, one.end)
            message = f"写作{one.said.value}，而数值由{one.base}到{one.now}，实为{one.said.opposite.value}"
            todo = f"改为“{one.said.opposite.value}”，或核对前后两数"
            yield Held((span,)) if one.holds else Finding(NAME, Severity.ERROR, message, todo, (span,))


def _judge_growth(subject: ReportUnderCheck, growth: Growth) -> Outcome:
    """A difference and its rate go the same way."""
    said, rate = growth.directions
    if said is rate:
        return Held(subject.words_at(growth.difference, growth.rate))
    return _opposite(subject, growth.difference, growth.rate)


def _opposite(subject: ReportUnderCheck, difference: Measure, rate: Measure) -> Finding:
    size, place = subject.words_at(difference, rate)
    message = f"{size.text.strip()}与{place.text.strip('，, 、')}方向相反"
    return Finding(NAME, Severity.ERROR, message, "核对增减方向，两处改为一致", (place,), (size,))


def _unreasoned(subject: ReportUnderCheck, one: Mismatch) -> Finding:
    """A reason that does not go with what it explains."""
    place = subject.span_of(one)
    if one.change is None:
        message = f"“{place.text.strip('，,、 ')}”：“得益于”一类的话只说好的结果和有利的原因"
        return Finding(NAME, Severity.WARNING, message, "改为“受……影响”“由于”，或核对增减", (place,))
    (told,) = subject.words_at(one.change)
    message = f"写作“{place.text.strip('，,、 ')}”，而文中写的是“{told.text.strip('，,、 ')}”"
    return Finding(NAME, Severity.WARNING, message, "核对增减方向，两处改为一致", (place,), (told,))


def _signed(subject: ReportUnderCheck, one: SignedRise) -> Finding:
    """A rise with a minus before its rate."""
    span = subject.span_in(one.sentence, one.start, one.end)
    message = f"写作“{span.text}”，而数值由{one.base.text}到{one.now.text}，实为增长"
    return Finding(
        NAME, Severity.ERROR, message, "删去负号，或核对前后两数", (span,), subject.figures_at(one.base, one.now)
    )


def _fell_to_full(subject: ReportUnderCheck, rate: Measure, change: Measure) -> Finding:
    """A fall to a hundred percent, from above it."""
    (place,), now = subject.words_at(change), subject.figures_at(rate)
    message = f"写作“{place.text.strip('，,、 ')}”，而现为{rate.text}，上年就要高于100%"
    return Finding(NAME, Severity.WARNING, message, "核对升降和两年的比率", (place,), now)


def _passed(subject: ReportUnderCheck, one: PassedGoal) -> Finding:
    place, reached = subject.words_at(one.goal, one.reached)
    return Finding(
        NAME,
        Severity.WARNING,
        f"目标低于已达到的数：{place.text.strip('，, 、')}，而本年已为{one.reached.text}",
        "核对目标和本年数；口径不同的，写明各指什么",
        (place,),
        (reached,),
    )


RULE = Rule(NAME, "增减方向", Severity.ERROR, check, recomputes=True)
