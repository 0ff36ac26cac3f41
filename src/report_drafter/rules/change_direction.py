"""增减的说法与前后两数一致。

查什么
    “从……增加到……”“上年……，同比下降……”等，写增长的后数应大于前数，写下降的后数应小于前数；“比上年减少21件，下降13.5%”
    的增减量与增减幅度应同向；名次由第7名到第3名是上升；“连续三年下降（2021年24人……）”各年应依次下降；“其中乙类最多”应是
    所列各数中最大的。“超出”“低于”目标的，两数大小应与所写相符；“下半年比上半年多”同样核对；引言“结案数和纠错率双双上升”
    与正文各自的升降一致。比值（2.9∶1）不查。
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
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Paragraph
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.facts.joint_changes import JointChange, find_opposed_jointly
from report_drafter.language.model.report_model import Measure
from report_drafter.language.relations.change_reader import Change, Growth
from report_drafter.language.relations.goal_comparisons import GoalComparison, find_goal_comparisons
from report_drafter.language.relations.rank_changes import RANK, RankChange, find_rank_changes
from report_drafter.language.relations.remote_changes import find_opposed
from report_drafter.language.relations.superlatives import Superlative, false_superlatives
from report_drafter.language.relations.trends import Trend, find_trends
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME = "change-direction"
_RANKED = {Direction.UP: "实为上升", Direction.DOWN: "实为下降", Direction.SAME: "并未变动"}


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against the direction of each stated change."""
    for change in subject.model.changes:
        if change.direction is not None:
            yield _judge(subject, change, change.direction)
    for growth in subject.model.growths:
        yield _judge_growth(subject, growth)
    for paragraph in subject.paragraphs_with(RANK):
        for rank in find_rank_changes(paragraph.text):
            yield _judge_rank(subject, paragraph, rank)
    yield from _told_jointly(subject)
    yield from _listed(subject)


def _listed(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """What is said of the figures of one paragraph: how a series goes, which is the most, which way two differ."""
    judged = {id(growth.rate) for growth in subject.model.growths}
    for measures in subject.model.paragraphs:
        for trend in find_trends(measures):
            yield _judge_trend(subject, trend)
        yield from (_judge_goal(subject, one) for one in find_goal_comparisons(measures))
        for one in false_superlatives(measures):
            yield _false_superlative(subject, measures[0].paragraph, one)
        for difference, rate in find_opposed(measures):
            if id(rate) not in judged:
                yield _opposite(subject, difference, rate)


def _judge(subject: ReportUnderCheck, change: Change, said: Direction) -> Outcome:
    base, now = change.base.quantity.interval(), change.now.quantity.interval()
    ends = tuple(subject.span(one.paragraph, one.start, one.end) for one in (change.base, change.now))
    may_hold = now.high >= base.low if said is Direction.UP else now.low <= base.high
    if may_hold:
        return Held(ends)
    truth = Direction.DOWN if said is Direction.UP else Direction.UP
    place = change.stated or change.now
    return Finding(
        NAME,
        Severity.ERROR,
        f"写作{said.value}，而数值由{change.base.text}到{change.now.text}，实为{truth.value}",
        f"改为“{truth.value}”，或核对前后两数",
        (subject.span(place.paragraph, place.words_start, place.end),),
        ends,
    )


def _judge_goal(subject: ReportUnderCheck, one: GoalComparison) -> Outcome:
    """What is told to lie above a goal is no smaller."""
    ends = tuple(subject.span(each.paragraph, each.start, each.end) for each in (one.now, one.goal))
    if one.holds:
        return Held(ends)
    truth = "小于" if one.said is Direction.UP else "大于"
    message = f"写作“{one.word}”目标，而{one.now.text}{truth}{one.goal.text}"
    place = subject.span(one.goal.paragraph, one.goal.words_start, one.goal.end)
    return Finding(NAME, Severity.ERROR, message, f"核对“{one.word}”和前后两数", (place,), ends)


def _judge_rank(subject: ReportUnderCheck, paragraph: Paragraph, rank: RankChange) -> Outcome:
    """Ranks rise towards the first."""
    ends = tuple(subject.span(paragraph, *span) for span in rank.ranks)
    if rank.truth is rank.said:
        return Held(ends)
    base, now = (end.text for end in ends)
    place = (subject.span(paragraph, *rank.place),)
    message = f"写作“{place[0].text.strip('，,）)')}”，而名次由{base}到{now}，{_RANKED[rank.truth]}"
    return Finding(NAME, Severity.ERROR, message, "核对前后两个名次和升降", place, ends)


def _judge_trend(subject: ReportUnderCheck, trend: Trend) -> Outcome:
    ends = tuple(subject.span(one.paragraph, one.words_start, one.end) for one in trend.series)
    if trend.against is None:
        return Held(ends)
    one, following = trend.against
    truth = Direction.DOWN if trend.said is Direction.UP else Direction.UP
    message = f"写作连续{trend.said.value}，而其中由{one.text}到{following.text}，实为{truth.value}"
    place = subject.span(following.paragraph, following.words_start, following.end)
    return Finding(NAME, Severity.ERROR, message, "核对各年数值，或改写趋势", (place,), ends)


def _false_superlative(subject: ReportUnderCheck, paragraph: Paragraph, one: Superlative) -> Finding:
    place = subject.span(paragraph, one.start, one.end)
    message = f"“{place.text}”与所列的数不符：此项为{one.said.text}，另有{one.right.text}"
    return Finding(
        NAME, Severity.WARNING, message, "核对所列各数，改正最多（最少）的一项", (place,), _places(subject, one.right)
    )


def _judge_growth(subject: ReportUnderCheck, growth: Growth) -> Outcome:
    """A difference and its rate go the same way."""
    said, rate = growth.directions
    if said is rate:
        return Held(_places(subject, growth.difference, growth.rate))
    return _opposite(subject, growth.difference, growth.rate)


def _places(subject: ReportUnderCheck, *measures: Measure) -> tuple[TextSpan, ...]:
    return tuple(subject.span(one.paragraph, one.words_start, one.end) for one in measures)


def _opposite(subject: ReportUnderCheck, difference: Measure, rate: Measure) -> Finding:
    places = _places(subject, difference, rate)
    return Finding(
        NAME,
        Severity.ERROR,
        f"{places[0].text.strip()}与{places[1].text.strip('，, 、')}方向相反",
        "核对增减方向，两处改为一致",
        (places[1],),
        (places[0],),
    )


def _told_jointly(subject: ReportUnderCheck) -> Iterator[Finding]:
    for joint, against in find_opposed_jointly(subject.model):
        yield _jointly(subject, joint, against)


def _jointly(subject: ReportUnderCheck, joint: JointChange, against: tuple[Measure, ...]) -> Finding:
    span = subject.span(joint.paragraph, joint.start, joint.end)
    places = _places(subject, *against)
    told = "、".join(place.text.strip("，,、 ") for place in places)
    message = f"写作“{span.text}”，而正文写的是：{told}"
    return Finding(NAME, Severity.WARNING, message, "核对升降，两处改为一致", (span,), places)


RULE = Rule(NAME, "增减方向", Severity.ERROR, check, recomputes=True)
