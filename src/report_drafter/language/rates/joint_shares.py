"""Reads shares of several members of a list: 保留241件、修改27件、废止56件，修改和废止的占25.6%.

A rate that is of some members by what it means (优良率 of 优秀 and 良好, 纠错率 of what was not upheld) is of none of
them alone; behind a list that leaves nothing out it is one of the shares that they can have together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain, combinations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, Hedge, Interval, round_half_up, sum_of
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope, total_of
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.implied_wholes import stated_range
from report_drafter.language.relations.figure_relations import counted_alike, counts_things, introduces_parts

FARTHEST = 24
_NAMES = late(
    r"(?:^|[，,；;。：:（(])(?:其中)?(?P<names>[\u4e00-\u9fff]{2,12}?(?:[、和与及][\u4e00-\u9fff]{2,12}?){1,3}?)"
    r"(?:等?[两二三四]?(?:[类项者种]|方面))?(?:案件|事项|问题|文件)?(?:的|合计|共|总体|一共)?"
    r"占(?:比重?|总数的?|全部.{0,6}的|总.{1,4}的)?(?:为|达到?)?$"
)
_OUTCOME_RATE = late(
    r"(?:^|[，,；;])\s*[\u4e00-\u9fff]{0,2}(?P<name>优良|纠错|调撤|调解撤诉|发改|改发)率(?:为|达到?|是)?$"
)
_MEMBERS_OF = {"优良": "优良", "纠错": "撤变责纠", "调撤": "调撤", "调解撤诉": "调撤", "发改": "发改", "改发": "发改"}
"""How the names of the members begin that a rate is of."""
FEWEST, LONGEST_LIST = 2, 7
"""How many members a list has."""
_AND, _KIND = late("[、和与及]"), late("(?:类|型|案件|问题|事项|文件)+$")


@frozen
class JointShare:
    """`rate` is said of `members` together, in `whole`."""

    members: tuple[Measure, ...]
    whole: Measure
    rate: Measure

    @property
    def holds(self) -> bool:
        """Whether the figures may give the rate."""
        return stated_range(self.rate).meets(self._share())

    @property
    def exact(self) -> Decimal:
        """The share that the members have together, in percent to as many places as the rate, one at least."""
        total = total_of(self.members)
        return round_half_up(total / self.whole.quantity.value * HUNDRED.low, max(1, self.rate.quantity.decimals))

    def _share(self) -> Interval:
        return sum_of(one.quantity for one in self.members) / self.whole.quantity.interval() * HUNDRED


def find_joint_shares(measures: Sequence[Measure]) -> Iterator[JointShare]:
    """Yields each share of a paragraph that two or more members of one whole before it have together."""
    yield from chain(_named_shares(measures), _outcome_rates(measures))


def _outcome_rates(measures: Sequence[Measure]) -> Iterator[JointShare]:
    """The rates right behind a list that leaves nothing out, of whichever of its members give them."""
    if "率" not in measures[0].paragraph.text:
        return
    for at in range(FEWEST + 1, len(measures)):
        rate = measures[at]
        exact = rate.quantity.unit == PERCENT and rate.quantity.hedge is Hedge.EXACT
        match = _OUTCOME_RATE.search(rate.before) if exact and "率" in rate.before else None
        listed = _whole_list(measures, at) if match is not None else []
        if match is not None and listed:
            yield _nearest_share(listed[0], listed[1:], rate, _MEMBERS_OF[match["name"]])


def _whole_list(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figure of a sentence that those between it and a rate add up to, with them; empty where there is none."""
    members: list[Measure] = []
    for one in reversed(measures[max(0, at - LONGEST_LIST - 1) : at]):
        if (
            one.sentence != measures[at].sentence
            or not _is_told(one)
            or (members and not counted_alike(one, members[0]))
        ):
            break
        if len(members) >= FEWEST and sum_of(each.quantity for each in members).meets(one.quantity.interval()):
            return [] if _is_member_itself(measures, one) else [one, *members]
        members.insert(0, one)
    return []


def _is_member_itself(measures: Sequence[Measure], whole: Measure) -> bool:
    """Whether a larger figure stands before a whole in its sentence: 审结238件，…、直接纠错19件（撤销11件、…）."""
    before = (one for one in measures if one.sentence == whole.sentence and one.start < whole.start)
    return any(counted_alike(one, whole) and one.quantity.value > whole.quantity.value for one in before)


def _nearest_share(whole: Measure, members: Sequence[Measure], rate: Measure, signs: str) -> JointShare:
    """The share of some members that a rate may be; where it is none, of those that its name means."""
    some = chain.from_iterable(combinations(members, size) for size in range(1, len(members)))
    read = [JointShare(each, whole, rate) for each in some]
    meant = tuple(one for one in members if one.phrase.core[:1] in signs)
    told = next((one for one in read if one.holds), None)
    return told or JointShare(meant or (members[-1],), whole, rate)


def _named_shares(measures: Sequence[Measure]) -> Iterator[JointShare]:
    """The shares whose clause names two or more members of one whole before it."""
    if "占" not in measures[0].paragraph.text:
        return
    for at, rate in enumerate(measures):
        if rate.quantity.unit != PERCENT or rate.quantity.hedge is not Hedge.EXACT:
            continue
        match = _NAMES.search(rate.before) if _AND.search(rate.before) is not None else None
        found = _share(measures[max(0, at - FARTHEST) : at], rate, match) if match is not None else None
        if found is not None:
            yield found


def _share(before: Sequence[Measure], rate: Measure, names: re.Match[str]) -> JointShare | None:
    """The share of the only figures so named in what gives it, or in the figure whose parts they surely are."""
    near = [one for one in before if rate.passage - one.passage <= 1 and _is_told(one)]
    called = [_KIND.sub("", name) for name in _AND.split(names["names"])]
    named = [[one for one in near if _KIND.sub("", one.phrase.core).endswith(name)] for name in called]
    if any(len(one) != 1 for one in named):
        return None
    members = tuple(one[0] for one in named)
    alike = [one for one in near if counted_alike(one, members[0])]
    if len({id(one) for one in members}) < len(members) or not all(one in alike for one in members):
        return None
    wholes = [one for one in alike if one.start < members[0].start and one not in members]
    read = [JointShare(members, one, rate) for one in reversed(wholes) if _may_hold(one, members)]
    return next((one for one in read if one.holds), None) or next((one for one in read if _is_sure(one, alike)), None)


def _may_hold(whole: Measure, members: Sequence[Measure]) -> bool:
    return whole.quantity.interval().low >= sum_of(one.quantity for one in members).low


def _is_sure(share: JointShare, alike: Sequence[Measure]) -> bool:
    """Whether the figures from a whole up to a rate are its parts: they add up to it, or 其中 lists some of them."""
    whole = share.whole
    if any(one.passage != whole.passage for one in share.members):
        return False
    parts = [one for one in alike if one.start > whole.start and one.passage == whole.passage]
    together, of = sum_of(one.quantity for one in parts), whole.quantity.interval()
    return together.meets(of) or (together.low <= of.high and introduces_parts(whole, parts[0]))


def _is_told(one: Measure) -> bool:
    told = counts_things(one) and one.scope is not Scope.LAST_YEAR and direction_of(one) is None
    return told and one.quantity.hedge is Hedge.EXACT
