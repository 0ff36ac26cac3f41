"""Finds averages with what they are made of: 14期2160人次，平均每期154人次; 全年9738件，日均26.6件."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import YUAN, unit_at
from report_drafter.language.parts.part_wholes import sums_up
from report_drafter.language.rates.average_value import (
    FARTHEST,
    StatedAverage,
    exceeded,
    is_told_before,
    may_be_total,
    spread_over,
    spread_over_several,
)
from report_drafter.language.rates.averages_over_time import over_time
from report_drafter.language.rates.counts_beside_totals import count_beside_total, count_of_times
from report_drafter.language.rates.counts_of_each import (
    SHORTEST_NOUN,
    both_kinds,
    counted_elsewhere,
    counts_of_each,
    counts_one,
    is_of_sample,
    nearest_named,
)
from report_drafter.language.relations.figure_relations import (
    PERSON,
    between,
    counted_alike,
    counted_in,
    counts_things,
    is_listed,
)
from report_drafter.language.text.text_breaks import passage_before

FARTHEST_OFF = 2
_SIGNS = frozenset("每各均别")
"""Of these the words before every average hold one."""
_EACH_YEAR, _IN_TURN = "平均每年", "均分别"
_EACH = late(r"(?:平均)?每(?P<of>[\u4e00-\u9fff（）()]{1,18}?)(?:约|为|达|有)?$")
_BRACKET = late("[（(]")
_BOTH = late("[（(][\u4e00-\u9fff、]{1,8}[）)]")
_WITH_BRACKET = late("[^、，,；;（(]*[（(]")
_BOUND = late("(?:至少|最少|起码|最多|至多|不[少低高多超][于过]|不得[少低高多超][于过])[^，,。；;、\\d]{0,8}$")
"""What sets a bound to each, which is no average: 每人至少参加了1期."""
_JOINED = ("和", "及", "与")
_TOTAL_BEHIND = late(
    r"[\u4e00-\u9fff]{0,6}[，,]\s*(?:(?:全年|年内)?(?:合计|共计|总计|一共|共|计)|(?P<year>全年累计|全年|年内|累计))(?P<act>[^，,。；;、\d]{0,8})"
)
_EACH_OF = late(r"(?<!和)(?<!及)(?:各|分别)[\u4e00-\u9fff]{0,10}$")
_TELLS_EACH = late("各|^[^均]*分别[^均]*$")
_MANY = ("学期", *"十百千万")
"""What 每 tells a rate per so many with, no average: 每千人4.1批次; 学期 are no things."""
_NAMED_OF = late(r"每个(?P<noun>[\u4e00-\u9fff]{2,6}?)(?:约|为|达|有)?$")
_PER_ONE = late(
    r"(?P<of>人次(?=均|平均)|[人案户企件场笔起宗期篇卷份所校次社室站园店队镇村院馆厂库点](?=均))平?均(?![^，,。；;]{0,8}(?:[增降减]|收入|产值|可支配))(?P<what>[\u4e00-\u9fff]{0,6}?)"
    r"(?:约|为|达)?$"
)


def find_averages(measures: Sequence[Measure], report: Sequence[Measure] = ()) -> Iterator[StatedAverage]:
    """Yields each average of a paragraph whose total and count stand before it, one of each.

    What 每个社区 names may be counted anywhere in the report, whose figures in 个 are `report`: 下辖16个社区.
    """
    text = measures[0].paragraph.text
    if "均" not in text and "每" not in text and not ("共" in text and ("各" in text or "分别" in text)):
        return
    for at in range(1, len(measures)):
        average = measures[at]
        if _SIGNS.isdisjoint(average.before):
            continue
        if average.quantity.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST) or direction_of(average) is not None:
            continue
        if _BOUND.search(average.before) is not None:
            continue
        found = _average(measures, at, report)
        if found is not None:
            yield found


def _average(measures: Sequence[Measure], at: int, report: Sequence[Measure]) -> StatedAverage | None:
    if _IN_TURN in measures[at].before:
        return None  # 前60天排查184处，后40天92处，日均分别为3.1处和2.3处: each is of its own.
    if _EACH_YEAR in measures[at].before:
        return over_time(measures, at) or _over_things(measures, at, ())
    if "每" in measures[at].before:
        found = _over_things(measures, at, report)
        return over_time(measures, at) if found is None and "平均每" in measures[at].before else found
    if _TELLS_EACH.search(measures[at].before):
        return _over_each_of(measures, at)
    return _over_ones(measures, at) or over_time(measures, at)


def _over_each_of(measures: Sequence[Measure], at: int) -> StatedAverage | None:
    """为15个村各选派法律顾问2名，共选派30名: the count stands in the clause of 各, the total right behind."""
    average, count = measures[at], measures[at - 1]
    if _EACH_OF.search(average.before) is None or count.clause_start != average.clause_start:
        return None
    if at > FARTHEST_OFF and _EACH_OF.search(measures[at - 2].before) and counted_alike(measures[at - 2], average):
        return None  # 4个镇各配备10名，8个镇各配备8名，共104名: the total is of both.
    total = _total_behind(measures, at)
    if total is None or not counts_things(count) or counted_alike(count, average) or count.before.endswith(_JOINED):
        return None
    return _over_counts(average, [total], [count])


def _over_things(measures: Sequence[Measure], at: int, report: Sequence[Measure]) -> StatedAverage | None:
    """平均每期154人次: the total is told in the same unit, before it or right behind, the count in the unit of 每."""
    average = measures[at]
    match = _EACH.search(average.before)
    if match is None or "按每" in average.before or match["of"].startswith(_MANY) or "每" in match["of"]:
        return None  # What is worked out by so much each is told that rate, no average.
    if not is_told_before(average.before[: match.start()], _passage_before(average)):
        return None
    unit = unit_at(match["of"], 0)
    noun = _BRACKET.split(match["of"][len(unit) :])[0] if unit == "个" else ""
    before = _before(measures, at)
    both = both_kinds(before, match["of"])
    found = both or counts_of_each(before, match["of"], unit, noun)
    if _BOTH.search(match["of"]) is not None and not both:  # 19个村…，每村（社区）9人: the communities count too.
        found, report = ([one for one in told if _WITH_BRACKET.match(one.after)] for told in (found, report))
    apart = noun and any(one.before.endswith(noun) for one in before)
    if found and found[-1].before.endswith(_JOINED) and not apart:
        return None  # 市局和6个县级局平均每家7个: the one before 和 counts too.
    counts = [one for one in nearest_named(found, noun) if not is_of_sample(one, average)]
    counts = [one for one in counts if not may_be_total(one, average) or one.quantity.unit != f"{unit}次"]
    counts = [one for one in counts if one.sentence == average.sentence] or counts
    return _over_told(measures, at, counts, report, noun or match["of"])


def _before(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figures of its passage that stand before an average, the farthest left out."""
    return [one for one in measures[max(0, at - FARTHEST) : at] if measures[at].passage == one.passage]


def _over_told(
    measures: Sequence[Measure], at: int, counts: Sequence[Measure], report: Sequence[Measure], noun: str
) -> StatedAverage | None:
    """An average over what counts the things, of the total that is told before it, beside a count or behind it."""
    average, before = measures[at], _before(measures, at)
    told = [one for one in before if may_be_total(one, average) and counts_things(one)]
    totals = _in_unit_of(average, [one for one in told if one not in counts])
    over = [one for one in before if one not in counts] if "平均每" in average.before and counts else []
    totals = totals or exceeded(over, average)
    pair = count_of_times(before, average, counts) if not totals else None
    if pair is not None:
        return _over_counts(average, pair[1:], pair[:1])
    behind = _total_behind(measures, at)
    if behind is not None and counts:
        return _over_counts(average, [behind], counts[-1:])
    if len(totals) > 1:
        return _over_side_by_side(average, before, counts, totals)
    if not counts and len(totals) == 1:
        counts = counted_elsewhere(report, average, noun)
    return _over_counts(average, totals, counts)


def _over_side_by_side(
    average: Measure, before: Sequence[Measure], counts: Sequence[Measure], totals: Sequence[Measure]
) -> StatedAverage | None:
    """Of several totals the one right behind its count, unless another goes with the average."""
    noun = _NAMED_OF.search(average.before)
    named = [one for one in totals if noun is not None and one.before.endswith(noun["noun"])]
    if len(named) == len({one.quantity.value for one in counts}) == 1:
        return _over_counts(average, named, counts)  # 局机关45人、司法所36人，平均每个司法所3人
    pair = count_beside_total(before, counts, totals)
    one = _over_counts(average, pair[1:], pair[:1]) if pair is not None else None
    return one if one is not None and (one.holds or not _fitting(average, totals, counts)) else None


def _in_unit_of(average: Measure, totals: Sequence[Measure]) -> Sequence[Measure]:
    """The totals in the very unit of the average, if there are any: 条 before 件."""
    return [one for one in totals if one.quantity.unit == average.quantity.unit] or totals


def _total_behind(measures: Sequence[Measure], at: int) -> Measure | None:
    """The total that is told right behind an average: 评查4次，每次30份，共120份."""
    average, total = measures[at], measures[at + 1] if at + 1 < len(measures) else None
    if total is None or "平均" in average.before:
        return None
    if total.quantity.unit not in (average.quantity.unit, f"{counted_in(average)}次"):  # 每次6人，累计288人次
        return None
    gap = between(average, total).lstrip("）)")
    match = _TOTAL_BEHIND.fullmatch(gap)
    if match is None:
        return None
    taken_up = len(match["act"]) >= SHORTEST_NOUN and match["act"][:SHORTEST_NOUN] in average.passage_before
    return total if taken_up or not match["year"] else None


def _passage_before(average: Measure) -> str:
    """The words of its passage before those of an average."""
    text = average.paragraph.text
    return passage_before(text, average.words_start)


def _over_counts(average: Measure, totals: Sequence[Measure], counts: Sequence[Measure]) -> StatedAverage | None:
    """The one total over whichever of the counts fits, or else over the nearest."""
    if len({one.quantity.value for one in counts}) > 1 and all(one.quantity.unit == "个" for one in counts):
        counts = _fitting(average, totals, counts)  # 每个村 is spread over neither kind of 示范村.
    if not counts or len(totals) != 1 or any(one.quantity.interval().low <= 0 for one in counts):
        return None
    read = [spread_over(average, totals[0], count, count.quantity.interval()) for count in reversed(counts)]
    turned = next((one for one in read if one is not None and one.is_of_turned_total), None)
    holding = turned or next((one for one in read if one is not None and one.holds), None)
    return holding or spread_over_several(average, totals[0], counts) or read[0]


def _fitting(average: Measure, totals: Sequence[Measure], counts: Sequence[Measure]) -> list[Measure]:
    return [
        one for one in counts for total in totals if StatedAverage(average, total, one, one.quantity.interval()).holds
    ]


def _over_ones(measures: Sequence[Measure], at: int) -> StatedAverage | None:
    """2361名…3245.8万元，人均1.37万元: one count and one total in the passage, or nothing is known."""
    average = measures[at]
    match = _PER_ONE.search(average.before)
    if match is None or average.before.lstrip("，,；; ").startswith("其中"):
        return None  # What is told of some of them is of no figure told of all.
    before = _before(measures, at)
    told = [one for one in before if direction_of(one) is None and one.scope is not Scope.LAST_YEAR]
    money = match["of"] == PERSON and average.quantity.unit == YUAN
    each = [match["of"], *(("人次",) if money else ())]  # 救助74人次、发放19.24万元，人均2600元
    spread = [one for one in told if any(counts_one(one, of) for of in each) and counts_things(one)]
    counts = [one for one in spread if sums_up(one)] or [one for one in spread if not is_listed(one)]
    found = [one for one in before if one not in spread and may_be_total(one, average)]
    if match["what"]:
        found = _called(found, match["what"][-SHORTEST_NOUN:], average)
    found = found or ([] if match["what"] else exceeded(before, average))
    totals = [one for one in found if one.sentence == average.sentence] or found
    if not _fitting(average, totals, counts) and _fitting(average, totals, spread):
        return None  # 42人，其中一线30人，人均62件 is of the 30.
    if len(counts) > 1:
        counts = [] if _are_together(average, totals, counts) else _one_of(average, totals, counts)
    return _over_counts(average, totals, counts) if counts else None


def _called(totals: Sequence[Measure], name: str, average: Measure) -> list[Measure]:
    """The totals of a name, or else the only one of its sentence whose words hold it broken up: 办理案件 for 办案."""
    told = [one for one in totals if counts_things(one)]
    alone = [one for one in told if one.sentence == average.sentence]
    broken = alone if len(alone) == 1 and set(name) <= set(alone[0].before) else []
    return [one for one in told if name in one.before] or broken


def _are_together(average: Measure, totals: Sequence[Measure], counts: Sequence[Measure]) -> bool:
    """Whether an average is spread over all of its counts: 民警86人、辅警120人，接警12360起，人均60起."""
    together = sum_of(one.quantity for one in counts)
    read = (spread_over(average, total, counts[-1], together) for total in totals)
    return any(one is not None and one.holds for one in read)


def _one_of(average: Measure, totals: Sequence[Measure], counts: Sequence[Measure]) -> list[Measure]:
    """Of several counts the one that gives an average, or the nearest if it comes at all near it."""
    fitting = _fitting(average, totals, counts)
    near = (one.quantity.value * average.quantity.value for one in counts[-1:] if len(totals) == 1)
    close = any(total / FARTHEST_OFF <= totals[0].quantity.value <= total * FARTHEST_OFF for total in near)
    beside = [one for one in counts if one.sentence == average.sentence]
    return fitting[:1] or (beside if len(beside) == 1 else list(counts[-1:]) if close else [])
