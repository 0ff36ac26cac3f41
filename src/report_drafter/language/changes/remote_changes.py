"""Reads changes that are told apart from the figure that changed.

办件3286件。较上年的2954件增长11.2%; 户籍人口比常住人口多1.16万人;
与上年相比，立案数增加142起，增长14.4%; 执行案件2018件，同比下降5.2%，同比减少111件.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import (
    RATE_UNITS,
    at_current_prices,
    direction_of,
    follows_up,
    is_compared,
    nearest_in_size,
)
from report_drafter.language.changes.change_subjects import is_subject_of
from report_drafter.language.changes.compared_periods import EARLIER_YEAR
from report_drafter.language.changes.growths import Growth
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.changes.stated_multiples import TIMES
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, is_listed
from report_drafter.language.text.text_breaks import passage_start

FARTHEST, FARTHEST_NAMED = 8, 16
SHORTEST_NAME, FARTHEST_PASSAGE = 2, 2
LONGEST_HEAD = 100
_OPENS_WITH_BASE = late(rf"\s*(?:比|较){EARLIER_YEAR}的?")
_COMPARES = late("[比较]|[高低]于")
_COMPARISON = late(rf"同比|[比较与]{EARLIER_YEAR}")
_AMOUNT = late(r"(?:数量|总数|总量|金额|数|量|额)$")
_NAMED_PAIR = late(
    r"(?:(?P<year>20\d\d年)度?(?P<of>[\u4e00-\u9fff]{0,8}?)[比较](?P<before>20\d\d年)[\u4e00-\u9fff]{0,4}?"
    r"|(?P<one>[\u4e00-\u9fff]{2,12})[比较](?P<other>[\u4e00-\u9fff]{2,12}?))"
    r"(?:多出?|高出?|增加|增长|上升|(?P<down>少|低|减少|下降|降低|回落))了?$"
    r"|(?P<above>[\u4e00-\u9fff]{2,12}?)(?:高于|(?P<under>低于))(?P<below>[\u4e00-\u9fff]{2,12})$"
)
_PERIOD = late("[上下]半年|第?[一二三四]季度")
_BARE = ("为", "是", "达", "达到")
_RATE_NAME = late(r"(?P<name>[\u4e00-\u9fff]{1,2}[率度]|占比?|比[重例])(?:分别)?(?:为|达到?|是)?$")
_SIZE = late(r"(?:增长|增加|减少|下降|降低|上升)了?$")
_VERB = late(
    rf"(?P<name>[\u4e00-\u9fff]{{2,10}}?)(?:同比|[比较]{EARLIER_YEAR})?"
    r"(?:净|共)?(?:增长|增加|减少|下降|降低|上升)了?$"
)


def find_remote_changes(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes of which both values stand in a paragraph, apart from one another."""
    text = measures[0].paragraph.text
    if "比" in text or "较" in text or "于" in text:
        for at in range(2, len(measures)):
            change = _of_two_named(measures, at)
            if change is not None:
                yield change
    for at in range(1, len(measures) - 1):
        change = _of_sentence_before(measures, at)
        if change is not None:
            yield change


def find_remote_growths(measures: Sequence[Measure]) -> Iterator[Growth]:
    """Yields the changes told by size and rate of a figure that stands earlier, or with the rate before the size."""
    for at in range(1, len(measures) - 1):
        growth = _named(measures, at) or _turned_round(measures, at)
        if growth is not None:
            yield growth
    if measures[0].paragraph.text.count("分别"):
        for at in range(1, len(measures) - 1):
            yield from _in_turn(measures, at)


def find_opposed(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields differences whose rate goes the other way, whatever they are of: 罚没款减少512.6万元，增长7.6%."""
    text = measures[0].paragraph.text
    if "下降" not in text and "减少" not in text and "降低" not in text:
        return
    for difference, rate in pairwise(measures):
        if rate.quantity.unit != "%" or difference.quantity.unit in UNCOUNTED_UNITS:
            continue
        said, other = direction_of(difference), direction_of(rate)
        if said is None or other is None or said is other or _SIZE.search(difference.before) is None:
            continue
        passage = difference.paragraph.text[max(0, difference.start - LONGEST_HEAD) : difference.start].rpartition(
            "。"
        )[2]
        if follows_up(difference, difference, rate) and _COMPARISON.search(passage) is not None:
            yield difference, rate


def _in_turn(measures: Sequence[Measure], at: int) -> Iterator[Growth]:
    """Sizes and rates of several figures in turn: 事故7起，死亡5人，同比分别减少3起、2人，分别下降30%和28.6%."""
    unit = measures[at].quantity.unit
    if unit in UNCOUNTED_UNITS or measures[at - 1].quantity.unit in UNCOUNTED_UNITS:
        return
    direction = direction_of(measures[at])
    if direction is None:
        return
    rest = measures[at : at + FARTHEST]
    sizes = list(takewhile(lambda one: one is rest[0] or "分别" not in one.before, rest))
    count = len(sizes)
    nows, rates = measures[max(0, at - count) : at], measures[at + count : at + 2 * count]
    if not len(nows) == len(rates) == count > 1 or direction_of(rates[0]) is not direction:
        return
    if "分别" not in rates[0].before or any(direction_of(one) is not None for one in sizes[1:]):
        return
    alike = all(one.quantity.unit == other.quantity.unit for one, other in zip(nows, sizes, strict=True))
    if alike and all(one.quantity.unit == "%" and one.passage == nows[0].passage for one in rates):
        for now, size, rate in zip(nows, sizes, rates, strict=True):
            yield Growth(now, size, rate, not at_current_prices(now.paragraph.text, now, rate), direction)


def _of_sentence_before(measures: Sequence[Measure], at: int) -> Change | None:
    """A sentence that opens with the earlier value, of a figure of the sentence before: 。较上年的2954件增长11.2%."""
    base, stated = measures[at], measures[at + 1]
    if base.before.lstrip()[:1] not in ("比", "较"):
        return None
    direction = direction_of(stated)
    if direction is None or _OPENS_WITH_BASE.fullmatch(base.before) is None:
        return None
    if "。" not in between(measures[at - 1], base) or "。" in between(base, stated):
        return None
    if stated.quantity.unit not in (*RATE_UNITS, base.quantity.unit):
        return None
    told = [one for one in measures[max(0, at - FARTHEST) : at] if _may_be_told(one, base)]
    fitting = [one for one in told if _fits(base, one, stated, direction)]
    now = fitting[0] if fitting else nearest_in_size(told, base)
    if now is None:
        return None
    return Change(base, now, direction, stated, not at_current_prices(base.paragraph.text, now, stated))


def _of_two_named(measures: Sequence[Measure], at: int) -> Change | None:
    """How far two figures lie apart, each called by name or year: 2020年场次比2019年减少6场."""
    stated = measures[at]
    match = _NAMED_PAIR.search(stated.before) if _COMPARES.search(stated.before) else None
    if match is None:
        return None
    near = [one for one in measures[max(0, at - FARTHEST) : at] if stated.passage - one.passage <= 1]
    alike = [one for one in near if _is_apart_by(one, stated) and direction_of(one) is None]
    names = (
        match["one"] or match["above"] or match["year"],
        match["other"] or match["below"] or match["before"],
    )
    found = [_called(alike, name) for name in names]
    if [len(one) for one in found] != [1, 1]:
        return None
    (now,), (base,) = found
    if now is base or now.quantity.unit != base.quantity.unit or not _is_of(match["of"] or "", now):
        return None
    if now.quantity.unit == PERCENT and not _are_one_rate(now, base):
        return None
    down = match["down"] or match["under"]
    return Change(base, now, Direction.DOWN if down else Direction.UP, stated, compares_two=True)


def _are_one_rate(one: Measure, other: Measure) -> bool:
    """Whether two rates bear one name, so that they may be compared: 办结率 of 线上 and of 线下."""
    names = [_RATE_NAME.search(each.before) for each in (one, other)]
    if names == [None, None]:  # 全程网办率88.6%，市级部门为93.2%，县区为84.1%
        return one.sentence == other.sentence and all(each.before.endswith(_BARE) for each in (one, other))
    return names[0] is not None and names[1] is not None and names[0]["name"] == names[1]["name"]


def _is_of(subject: str, now: Measure) -> bool:
    """Whether what a year is compared in is what its figure counts: 2020年场次, of 2020年43场."""
    return subject.startswith(now.quantity.unit) or is_subject_of(subject, now)


def _is_apart_by(measure: Measure, stated: Measure) -> bool:
    """Whether a figure may lie so far from another: in the unit of a difference, or by a rate of what is no rate."""
    if stated.quantity.unit in ("%", TIMES):
        return measure.quantity.unit not in UNCOUNTED_UNITS
    return measure.quantity.unit == (PERCENT if stated.quantity.unit == POINTS else stated.quantity.unit)


def _called(measures: Sequence[Measure], name: str) -> list[Measure]:
    """The figures of some name, or else those whose words hold it: 下半年 of 下半年进出口1115.4亿元."""
    period = _PERIOD.match(name)
    name = period[0] if period is not None else name
    found = [one for one in measures if one.phrase.core == name] or [one for one in measures if name in one.before]
    return found or [
        one for last, one in zip((None, *measures), measures, strict=False) if name in _words_since(last, one)
    ]


def _words_since(last: Measure | None, rate: Measure) -> str:
    """The words from one rate up to the next, which may name it before a count: 乡镇387人、达标率92.1%."""
    if rate.quantity.unit != PERCENT:
        return ""
    text = rate.paragraph.text
    return text[max(passage_start(text, rate.start), last.end if last is not None else 0) : rate.start]


def _may_be_told(measure: Measure, base: Measure) -> bool:
    return (
        measure.passage == base.passage - 1 and measure.scope is not Scope.LAST_YEAR and direction_of(measure) is None
    )


def _fits(base: Measure, now: Measure, stated: Measure, direction: Direction) -> bool:
    """Whether a figure has changed about as much as stated, so that it is the one that is meant."""
    if base.quantity.unit != now.quantity.unit or not base.quantity.value:
        return False
    gap = now.quantity.value - base.quantity.value
    size = -gap if direction is Direction.DOWN else gap
    told = size / base.quantity.value * 100 if stated.quantity.unit == "%" else size
    return abs(told - stated.quantity.value) <= abs(stated.quantity.value) / 10


def _named(measures: Sequence[Measure], at: int) -> Growth | None:
    """A change whose clause names the figure that changed: 立案数增加142起，增长14.4%, of 立案1126起."""
    difference, rate = measures[at], measures[at + 1]
    if rate.quantity.unit != "%" or difference.quantity.unit in UNCOUNTED_UNITS or direction_of(difference) is None:
        return None
    match = _VERB.search(difference.before)
    if match is None:
        return None
    if is_compared(measures[at - 1], difference) or not follows_up(difference, difference, rate):
        return None
    passage = difference.paragraph.text[max(0, difference.start - 40) : difference.start]
    name = _AMOUNT.sub("", match["name"])
    if len(name) < SHORTEST_NAME or _COMPARISON.search(passage) is None:
        return None
    nows = [one for one in measures[max(0, at - FARTHEST_NAMED) : at] if _is_named(one, name, difference)]
    if len(nows) != 1:
        return None
    return Growth(nows[0], difference, rate, not at_current_prices(difference.paragraph.text, nows[0], rate))


def _is_named(measure: Measure, name: str, difference: Measure) -> bool:
    if measure.quantity.unit != difference.quantity.unit or difference.passage - measure.passage > FARTHEST_PASSAGE:
        return False
    core = _AMOUNT.sub("", measure.phrase.core)
    ends = core.endswith(name) or measure.phrase.verb == name
    called = core == name or (ends and not is_listed(measure) and direction_of(measure) is None)
    return called and measure.scope is not Scope.LAST_YEAR


def _turned_round(measures: Sequence[Measure], at: int) -> Growth | None:
    """The rate of a change before its size: 执行案件2018件，同比下降5.2%，同比减少111件."""
    now, rate, difference = measures[at - 1], measures[at], measures[at + 1]
    if rate.quantity.unit != "%" or difference.quantity.unit != now.quantity.unit or not is_compared(now, rate):
        return None
    if direction_of(rate) is None or not follows_up(rate, now, difference):
        return None
    return Growth(now, difference, rate, not at_current_prices(now.paragraph.text, now, difference))
