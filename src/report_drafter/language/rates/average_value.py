"""An average with what it is made of, and which figures may be its total."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise, takewhile

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import INFINITY, Hedge, Interval, Quantity, sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.digit_slips import digits_of, swapped
from report_drafter.language.relations.figure_relations import counted_alike, counts_things, same_kind, separator

FARTHEST, TELLING, SHORTEST_NAME, FEWEST_TURNED, SURE = 8, 100, 2, 4, 3
FEWEST_EVEN = 4
"""Of fewer things one total in two or three divides evenly by chance."""
_NO_NAME = late(
    r"[^\u4e00-\u9fff]|全[年市县区局院省镇乡街校]|[本当]?年度?|年内|其中|总体|整体|折合|相当于|[测计估]算|约|即|共|按"
)
_EACH_NAMED = late(
    r"每[个家所名座处]?(?P<noun>[\u4e00-\u9fff]{0,6}?)(?:[（(][^（）()]*[）)])?(?:约|为|达到?|有|配备)?$"
)
_OF_SOME = late(r"其中[^。；;、]*\d[^。；;、]*$")
_NEW = late(r"(?:新[增建设配聘招引培]|再[增建设配聘招引培]|增[加设配])[^，,。；;、\d]{0,14}$")
_REACHED = late(r"(?:达到?|[增升]至|(?:增加|提高|提升|上升|扩大)[到至])$")
_UNFILLED = late("(?:空|缺|超)(?:编|岗|额|缺|员)$")
"""What is not there, over which nothing is spread: 空编4名."""
_EARLIER = late(r"[比较](?:上年|去年|同期|20\d\d年)[^，,。；;、]*$")
"""What tells that an average is of another year."""
_DAYS = ("天", "日", "个工作日")
_BODIES = frozenset("个家所支")
_TELLS_ALL = late("(?:全[省市县区镇乡州旗]共?(?:有)?|(?:累计|总数|总量)(?:已|达到?|有|增?至|为)*)$")
_OF_EACH = late(r"各(?![类级项界种地])[\u4e00-\u9fff]{0,8}$")
"""What tells that so many are of each of several: 进校园、进社区各4次."""
_EXTREME = late("最[多高大少低小]")
_TIMES = range(2, 13)
_ASKED = late(r"(?:以上|以下)?的?[\u4e00-\u9fff]{0,8}(?:任务|要求|标准|目标|指标|课程|定额|计划|规定)")
_ASKING = late(r"(?:规定|要求|标准|每人|不[少低]于|至少|[应须])[^，,。；;、\d]{0,10}$")
SLACK = Decimal("0.02")
_BELOW = ("不足", "不到")
_HALF, _LESS = Decimal("0.5"), Decimal("0.999")


@frozen
class StatedAverage:
    """`average` is said of `total`, spread over `count` things or over `spread`, a span of days, months or years.

    `to_last_place` tells that so many years are named that nothing but rounding may part it from what they give.
    """

    average: Measure
    total: Measure
    count: Measure | None
    spread: Interval
    to_last_place: bool = False

    @property
    def figures(self) -> tuple[Measure, ...]:
        """The total, the count if one is told, and what is said of them."""
        return (self.total, self.average) if self.count is None else (self.total, self.count, self.average)

    @property
    def holds(self) -> bool:
        """Whether the total, spread so, may give the average."""
        given = self.total.quantity.interval() / self.spread
        if self._is_beside_even_value():
            return False
        if self.to_last_place:
            return self._is_rounded(given)
        return may_mean(self.average).meets(given) and not self._is_turned(given) and not self.is_of_turned_total

    def _is_rounded(self, given: Interval) -> bool:
        """Whether an average is within less than a whole unit of its last place of what is given."""
        quantity = self.average.quantity
        slack = Decimal(1).scaleb(-quantity.decimals) * quantity.scale * _LESS
        return Interval(quantity.value - slack, quantity.value + slack).meets(given)

    def _is_beside_even_value(self) -> bool:
        """Whether a total divides evenly by its count, in so few places as the average has, and gives another value."""
        if self.count is None or any(one.quantity.approximate for one in (self.average, self.total, self.count)):
            return False
        average, total, count = self.average.quantity, self.total.quantity, self.count.quantity
        alone = self.spread.low == self.spread.high == count.value
        if not alone or average.scale != total.scale or total.decimals or count.value < FEWEST_EVEN:
            return False
        even = total.value / count.value / average.scale
        return even == even.quantize(Decimal(1).scaleb(-average.decimals)) and even != average.number

    def _is_turned(self, given: Interval) -> bool:
        """Whether two of four or more digits stand the wrong way round, and nothing else is amiss: 2641 for 2614."""
        quantity = self.average.quantity
        exact = quantity.hedge is Hedge.EXACT and len(quantity.number.as_tuple().digits) >= FEWEST_TURNED
        if not exact or self.count is None or _by_a_place(quantity).meets(given):
            return False
        return any(_by_a_place(one).meets(given) for one in swapped(quantity))

    @property
    def is_of_turned_total(self) -> bool:
        """Whether so many of each make the total with two of its digits changed back: 236家，263份，每家1份."""
        quantity = self.average.quantity
        exact = quantity.hedge is Hedge.EXACT and not quantity.decimals and quantity.scale == 1
        if self.count is None or not exact or len(digits_of(self.total.quantity)) < SURE:
            return False
        meant = self.count.quantity.value * self.average.quantity.value
        return any(one.value == meant for one in swapped(self.total.quantity))


def _by_a_place(quantity: Quantity) -> Interval:
    """What a figure may be that is rounded or cut off in its last place."""
    place = Decimal(1).scaleb(-quantity.decimals) * quantity.scale
    return Interval(quantity.value - place, quantity.value + place)


def is_spread_otherwise(one: StatedAverage, measures: Sequence[Measure]) -> bool:
    """Tells whether another count before an average gives it to the last digit; `measures` are all of the paragraph's.

    处罚案件6248件，…首违不罚1972件，全年处罚金额1386万元，件均约2218元 is of the 6248.
    """
    count = one.count
    earlier = one.average.scope is Scope.LAST_YEAR or _EARLIER.search(one.average.before)
    if earlier or _is_told_by_turns(one, measures):
        return True
    if _is_of_several_totals(one, measures) or _is_over_told_days(one, measures):
        return True
    place = Decimal(1).scaleb(-one.average.quantity.decimals) * one.average.quantity.scale
    value = one.average.quantity.value
    if count is None:
        return False
    before = [each for each in measures if each.end <= one.average.start]
    nearest = [each for each in before[-1:] if may_be_total(each, one.average)]
    totals = {one.total.quantity.value, *(each.quantity.value for each in nearest)}
    others = (each for each in before if each.quantity.value not in (0, count.quantity.value))
    alike = [each for each in others if same_kind(each, count)]
    near = (each for each in alike if each.passage == one.average.passage and counted_alike(each, count))
    if any(each.quantity.value * value == one.total.quantity.value for each in near):
        return True  # 检查货车21500辆，查处超限车辆430辆，卸载6450吨，平均每车15吨
    told = value >= place * TELLING
    return told and any(abs(total / each.quantity.value - value) <= place for each in alike for total in totals)


def _is_told_by_turns(one: StatedAverage, measures: Sequence[Measure]) -> bool:
    """Whether each kind has an average of its own: 国保单位每处巡查12次，省保单位每处6次，其余每处2次."""
    average, named = one.average, _EACH_NAMED.search(one.average.before)
    if named is None:
        return False
    beside = (each for each in measures if each.sentence == average.sentence)
    others = (each for each in beside if each.quantity.unit == average.quantity.unit)
    told = (_EACH_NAMED.search(each.before) for each in others if each.quantity.value != average.quantity.value)
    alike = [each["noun"] for each in told if each is not None and each[0][:2] == named[0][:2]]
    return len(alike) > 1 or (named["noun"] != "" and any(noun != named["noun"] for noun in alike))


def _is_of_several_totals(one: StatedAverage, measures: Sequence[Measure]) -> bool:
    """Whether a total with those joined to it gives the average: 14个市案卷70卷、许可案卷42卷，平均每市8卷.

    Not where the total itself bears the name of what it is spread over: 机关27人、街道中队216人，平均每个中队24人.
    """
    named = _EACH_NAMED.search(one.average.before)
    name = named["noun"] if named is not None else ""
    if one.count is None or (len(name) >= SHORTEST_NAME and name in one.total.before):
        return False
    near = [each for each in measures if each.sentence == one.total.sentence and each.end <= one.average.start]
    alike = [each for each in near if counted_alike(each, one.total) and each is not one.count]
    joined = takewhile(lambda pair: separator(*pair) == "、", reversed(list(pairwise(alike))))
    row = [*alike[-1:], *(each for each, _ in joined)]
    return len(row) > 1 and one.average.quantity.interval().meets(sum_of(each.quantity for each in row) / one.spread)


def _is_over_told_days(one: StatedAverage, measures: Sequence[Measure]) -> bool:
    """Whether the average is over days that its sentence tells first: 共有21个工作日错时服务，办理1176笔，日均56笔."""
    if one.count is not None or "日均" not in one.average.before:
        return False
    told = (each for each in measures if each.sentence == one.average.sentence and each.end <= one.average.start)
    days = (each for each in told if each.quantity.unit in _DAYS)
    spread = (each.quantity.interval() for each in days if each.quantity.interval().low > 0)
    return any(one.average.quantity.interval().meets(one.total.quantity.interval() / each) for each in spread)


def is_spread_over_more(one: StatedAverage, figures: Sequence[Measure]) -> bool:
    """Tells whether a larger count of what 每 names gives an average; `figures` are all in the count's unit.

    In 全乡12个村。建成3个村级食堂，法律明白人108名，每村9名 it is the 12 villages that have nine each, and in
    建成基地4个，累计达到11个，带动283户，平均每个基地约26户 the eleven.
    """
    named = _EACH_NAMED.search(one.average.before)
    if one.count is None or named is None or not (named["noun"] or one.count.after):
        return False
    noun = named["noun"][:SHORTEST_NAME] or one.count.after[:SHORTEST_NAME]
    near = Decimal(1).scaleb(-one.average.quantity.decimals) * one.average.quantity.scale * _HALF
    value, total = one.average.quantity.value, one.total.quantity.value
    more = (each for each in figures if each.quantity.value > one.count.quantity.value)
    giving = (each for each in more if abs(total / each.quantity.value - value) <= near)
    if noun == one.count.quantity.unit:
        return any(giving)
    return any(noun in each.after or noun in each.before or _TELLS_ALL.search(each.before) for each in giving)


def may_mean(average: Measure) -> Interval:
    """Returns what an average may be: rounded or cut off, but never by a whole unit of its last place."""
    quantity, interval = average.quantity, average.quantity.interval()
    if _is_told_of_each(average):
        half = _HALF if "每" in average.before else 0
        return Interval(interval.low - half, interval.high + half)
    place = Decimal(1).scaleb(-quantity.decimals) * quantity.scale
    slack = max(place * _LESS, abs(quantity.value) * SLACK)
    if average.text.startswith(_BELOW):
        return Interval(interval.low - slack, interval.high)
    if quantity.approximate:
        return Interval(interval.low - slack, interval.high + slack)
    return Interval(quantity.value - slack, quantity.value + slack)


def _is_told_of_each(average: Measure) -> bool:
    """Whether a whole number of things, not of money, is said of each one alike: 每次抽查130件, 各选派2名."""
    words, quantity = average.before, average.quantity
    if "平均" in words or quantity.decimals or quantity.scale != 1 or quantity.approximate or quantity.unit == "元":
        return False
    return any(sign in words for sign in ("每", "各", "分别"))


def is_told_before(subject: str, words: str) -> bool:
    """Tells whether what stands before 平均每 names nothing, or what its words told: no 大气类 of which they do not."""
    name = _NO_NAME.sub("", subject)
    return len(name) < SHORTEST_NAME or name[-SHORTEST_NAME:] in words


_AVERAGED = late("(?:平|[日周月年人户件案场期])均[^，,。；;、\\d]{0,6}$")


def may_be_total(measure: Measure, average: Measure) -> bool:
    """Tells whether a figure is larger than an average and of its kind, and no change or last year's."""
    unit = measure.quantity.unit
    by_persons = unit == f"人{average.quantity.unit}"  # 9.72万人次, 人均34次.
    each = (f"每{unit[:1]}", f"{unit[:1]}均", "户均", "企均") if unit[1:] == average.quantity.unit == "次" else ()
    by_persons = by_persons or any(sign in average.before for sign in each)  # 256家次, 户均4次.
    if _EXTREME.search(measure.before) or _AVERAGED.search(measure.before):
        return False
    if measure.quantity.value <= average.quantity.value or not (by_persons or same_kind(measure, average)):
        return False
    return direction_of(measure) is None and measure.scope is not Scope.LAST_YEAR


def spread_over(average: Measure, total: Measure, count: Measure | None, spread: Interval) -> StatedAverage | None:
    """Returns an average of figures that have an upper bound; others tell nothing."""
    if INFINITY in (total.quantity.interval().high, spread.high, average.quantity.interval().high):
        return None
    found = StatedAverage(average, total, count, spread)
    return found if found.holds or not _is_of_others(found) else None


def _is_of_others(one: StatedAverage) -> bool:
    """Whether an average is of some that 其中 opens, or of those who came: 例会24次，9个部门参加，平均每次6个.

    Or of all there are when new ones came: 再新增34名，平均每村达到10名.
    """
    average, total, count = one.average, one.total, one.count
    before = total.paragraph is average.paragraph and total.end < average.start
    if before and _OF_SOME.search(average.paragraph.text, total.end, average.start):
        return True
    if count is not None and _UNFILLED.search(count.before):
        return True
    if _NEW.search(total.before) and _REACHED.search(average.before):
        return True
    return count is not None and total.quantity.value < count.quantity.value and total.quantity.unit in _BODIES


def spread_over_several(average: Measure, total: Measure, counts: Sequence[Measure]) -> StatedAverage | None:
    """Returns an average that all of several give, or so many of each: 培训各2期，参训760人次，平均每期190人."""
    rowed = len(counts) > 1 and all(one.before.startswith("、") for one in counts[1:])
    together = sum_of(one.quantity for one in counts) if rowed else None
    all_of_them = spread_over(average, total, counts[-1], together) if together is not None else None
    if all_of_them is not None and all_of_them.holds:
        return all_of_them
    several = (one for one in counts if _OF_EACH.search(one.before))
    spreads = ((one, one.quantity.interval() * Interval.point(Decimal(times))) for one in several for times in _TIMES)
    read = (spread_over(average, total, one, spread) for one, spread in spreads)
    return next((one for one in read if one is not None and one.holds), None)


def exceeded(before: Sequence[Measure], average: Measure) -> list[Measure]:
    """Returns the one figure of its sentence in its very unit that an average exceeds, which it cannot.

    What each has to do may be exceeded: 全部完成年度60学时培训任务，人均67学时.
    """
    told = [one for one in before if one.sentence == average.sentence and one.quantity.unit == average.quantity.unit]
    alone = len(told) == 1 and counts_things(told[0]) and direction_of(told[0]) is None
    return told if alone and told[0].scope is not Scope.LAST_YEAR and not _is_quota(told[0]) else []


def _is_quota(one: Measure) -> bool:
    """Whether a figure is what is asked of each: 60学时培训任务, 不少于60学时."""
    return _ASKED.match(one.after) is not None or _ASKING.search(one.before) is not None
