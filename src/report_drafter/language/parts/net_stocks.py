"""Finds stocks at both ends of a year beside what they gained: 年初余额177.1亿元，年末余额198.4亿元，全年净增21.3亿元.

The three stand in one passage in any order, both stocks under one name: whatever came and went besides, a net gain
is what parts them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.relations.figure_relations import counted_alike, is_listed

SIGNS = ("净增", "净减")
_THEN = late(r"(?:(?:本|当|全)?年初|期初|(?:上年|去年)(?:年?[末底]))(?P<name>[\u4e00-\u9fff]{0,12}?)(?:的|为|是|有)?$")
_NOW = late(r"(?<![上去今明\d])(?:年末|年底|期末)(?P<name>[\u4e00-\u9fff]{0,12}?)(?:的|为|是|有|达到?)?$")
_NET = late(
    r"(?:^|[，,、；;]|全年|年内|当年|[一本]年|期间)净(?P<way>[增减])[加少长]?了?(?P<name>[\u4e00-\u9fff]{0,12})$"
)


def find_net_stocks(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what a paragraph tells to be gained or lost net, held against the stocks beside it."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in SIGNS):
        return
    for net in measures:
        told = _NET.search(net.before) if "净" in net.before else None
        if told is None or is_listed(net):
            continue
        near = [one for one in measures if one is not net and one.passage == net.passage and counted_alike(one, net)]
        pairs = [(then, now) for then in near for now in near if _is_one_stock(then, now, told["name"])]
        if len(pairs) == 1 and is_exact((net, *pairs[0])):
            yield _balance(net, *pairs[0], falls=told["way"] == "减")


def _is_one_stock(then: Measure, now: Measure, gained: str) -> bool:
    """Whether two figures tell one stock at the start and the end of the year, and a gain names no other."""
    start, end = _THEN.search(then.before), _NOW.search(now.before)
    if start is None or end is None:
        return False
    names = {start["name"], end["name"]} - {""}
    return len(names) < len(("one", "other")) and (not gained or not names or gained in names)


def _balance(net: Measure, then: Measure, now: Measure, *, falls: bool) -> Balance:
    more, less = (then, now) if falls else (now, then)
    return Balance(net, (more,), (less,), net.quantity.interval().meets(difference((more,), (less,))))
