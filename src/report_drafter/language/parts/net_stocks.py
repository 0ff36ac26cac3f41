"""Finds stocks at both ends of a year beside what they gained: 年初余额177.1亿元，年末余额198.4亿元，全年净增21.3亿元.

The three stand in one passage in any order, both stocks under one name: whatever came and went besides, a net gain
is what parts them. So is one told right behind a turn: 权力清单由3624项调整为3580项，净减少44项.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.relations.figure_relations import between, counted_alike, is_listed

SIGNS = ("净增", "净减")
_THEN = late(r"(?:(?:本|当|全)?年初|期初|(?:上年|去年)(?:年?[末底]))(?P<name>[\u4e00-\u9fff]{0,12}?)(?:的|为|是|有)?$")
_NOW = late(r"(?<![上去今明\d])(?:年末|年底|期末)(?P<name>[\u4e00-\u9fff]{0,12}?)(?:的|为|是|有|达到?)?$")
_FROM = late(r"(?:由|从)(?:原来?的?|年初的?|上年的?|调整前的?)?$")
_TURNED = late(r"^[\u4e00-\u9fff]{0,6}(?:[为到至])$")
_THERE = late(r"(?:^|[，,、；;])(?:目前|现|年初|全[市县区局])?(?:有|现有|共有|实有)[^，,。；;、\d]{0,16}$")
_REACHED = late(
    r"^[，,]?(?:力争|计划|到?[明次]?年[底末]?|年[底末]|[\u4e00-\u9fff]{0,4})?(?:达到|增至|增加到|减至|减少到)$"
)
_BEHIND = late(r"[^，,。；;、\d]{0,4}[，,](?:即|共|全年|实际|较[^，,。；;、\d]{1,6})*净[增减][^，,。；;、\d]{0,8}")
_BREAKS = late("[。；;（(]|其中")
_NET = late(
    r"(?:^|[，,、；;]|即|全年|年内|当年|[一本]年|期间)净(?P<way>[增减])[加少长]?了?(?P<name>[\u4e00-\u9fff]{0,12})$"
)


def find_net_stocks(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what a paragraph tells to be gained or lost net, held against the stocks beside it."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in SIGNS):
        return
    for at, net in enumerate(measures):
        told = _NET.search(net.before) if "净" in net.before else None
        if told is None or is_listed(net):
            continue
        turn = _turn_before(measures, at)
        if turn is not None:
            yield _balance(net, *turn, falls=told["way"] == "减")
            continue
        near = [one for one in measures if one is not net and one.passage == net.passage and counted_alike(one, net)]
        pairs = [(then, now) for then in near for now in near if _is_one_stock(then, now, told["name"])]
        if len(pairs) == 1 and is_exact((net, *pairs[0])):
            yield _balance(net, *pairs[0], falls=told["way"] == "减")


def _turn_before(measures: Sequence[Measure], at: int) -> tuple[Measure, Measure] | None:
    """The two values right before a net gain: the earlier, led in by 由 or told to be there, and the new."""
    if at < len(("then", "now")):
        return None
    then, now, net = measures[at - 2 : at + 1]
    if not is_exact((then, now, net)) or not (counted_alike(then, now) and counted_alike(now, net)):
        return None
    stops = _BREAKS.search(net.paragraph.text, then.end, net.start)
    turned = _FROM.search(then.before) and _TURNED.search(now.before)
    reached = _THERE.search(then.before) and _REACHED.search(now.before)
    return (then, now) if stops is None and (turned or reached) and _BEHIND.fullmatch(between(now, net)) else None


def _is_one_stock(then: Measure, now: Measure, gained: str) -> bool:
    """Whether two figures tell one stock at the start and the end of the year, and a gain names no other."""
    start, end = _THEN.search(then.before), _NOW.search(now.before)
    if start is None or end is None:
        return False
    one, other = sorted((start["name"], end["name"]), key=len)
    return other.startswith(one) and (not gained or not other or gained in (one, other))


def _balance(net: Measure, then: Measure, now: Measure, *, falls: bool) -> Balance:
    more, less = (then, now) if falls else (now, then)
    return Balance(net, (more,), (less,), net.quantity.interval().meets(difference((more,), (less,))))
