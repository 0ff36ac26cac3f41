"""Finds net gains told with what they are made of, whatever that is called: 净增63个（上云91个、下线28个）.

Two gains told before a net gain may also contradict it: 职工增加1.85万人，居民增加1.23万人，净增0.62万人. So may any
number of gains and losses what they come to: 甲县增加9件，乙县减少7件，丙县减少4件，合计减少2件.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact, tells_flow
from report_drafter.language.parts.flow_roles import Role, role_of
from report_drafter.language.relations.figure_relations import between, counted_alike

_NET = late(r"净[增减][\u4e00-\u9fff]{0,8}$")
_OPENS = late(r"[（(][\u4e00-\u9fff]{2,10}")
_STOCK = late("[总共达到至原]|累计|其中")
"""What tells how many there are or are of one kind, not how many came or went."""
_CLOSES = late(r"[）)]")
_BREAKS = ("。", "；")
_IN_ALL = late(
    r"(?:合计|共计|总计|总共|一共|累计|总体|[，,]共)[^，,。；;\d]{0,4}?(?:净|共)?(?:[增减]|下降|上升)[\u4e00-\u9fff]{0,2}$"
)
_WAYS = ("增加", "减少", "增长", "下降", "上升", "增加了", "减少了")
_INSIDE = late("其中|[（(]")


def find_net_gains(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields the net gains of a paragraph that a bracket behind them or gains and losses before them tell."""
    text = measures[0].paragraph.text
    if "净" not in text and "计" not in text and "共" not in text:
        return
    for at, net in enumerate(measures):
        if _NET.search(net.before):
            yield from _bracketed(net, measures[at + 1 : at + 3])
            yield from _gained(net, measures[max(0, at - 2) : at])
            yield from _turned_round(net, measures[:at])
        elif at > 1 and net.before.endswith(_WAYS) and _IN_ALL.search(net.before):
            yield from _come_to(net, measures[:at])


def find_nets_of_changes(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each net change with the changes right before it, no flows: 上半年多5件，下半年少8件，净减少3件."""
    if "净" not in measures[0].paragraph.text:
        return
    for at, net in enumerate(measures):
        if "净" in net.before and _NET.search(net.before):
            row = list(takewhile(partial(_is_change, net), reversed(measures[:at])))[::-1]
            if len(row) > 1 and not all(map(tells_flow, row)):
                yield from _come_to(net, row)


def _bracketed(net: Measure, flows: Sequence[Measure]) -> Iterator[Balance]:
    """A bracket of two, of which the first is more than the net gain and so no part of it."""
    if not _are_alike(net, flows) or not _OPENS.fullmatch(between(net, flows[0])):
        return
    if any(_STOCK.search(one.before) for one in flows):
        return
    came, went = sorted(flows, key=lambda one: one.quantity.value, reverse=True)
    closed = _CLOSES.match(net.paragraph.text, flows[1].end) is not None
    if closed and came.quantity.value > net.quantity.value:
        holds = net.quantity.interval().meets(difference((came,), (went,)))
        yield Balance(net, (came,), (went,), holds)


def _gained(net: Measure, gains: Sequence[Measure]) -> Iterator[Balance]:
    """Two gains of which the net gain is the difference, so that one of them was a loss."""
    if not _are_alike(net, gains) or any(mark in between(gains[0], net) for mark in _BREAKS):
        return
    large, small = sorted((one.quantity.value for one in gains), reverse=True)
    rise = all(direction_of(one) is Direction.UP for one in gains)
    if rise and net.quantity.value == large - small:
        yield Balance(net, tuple(gains), (), holds=False)


def _turned_round(net: Measure, before: Sequence[Measure]) -> Iterator[Balance]:
    """What came and went in the sentence before a net gain of just their difference, which went the other way.

    新办44家、延续68家、注销17家，净减27家.
    """
    flows = [one for one in before if one.sentence == net.sentence and counted_alike(one, net) and is_exact((one, net))]
    came = tuple(one for one in flows if role_of(one) is Role.CAME)
    went = tuple(one for one in flows if role_of(one) is Role.WENT)
    if direction_of(net) is None or not len(came) == len(went) == 1:
        return
    gain = came[0].quantity.value - went[0].quantity.value
    rises = direction_of(net) is Direction.UP
    if abs(gain) == net.quantity.value and (gain > 0) is not rises:
        yield Balance(net, *((came, went) if rises else (went, came)), holds=False)


def _is_change(net: Measure, one: Measure) -> bool:
    return one.sentence == net.sentence and counted_alike(one, net) and direction_of(one) is not None


def _come_to(net: Measure, before: Sequence[Measure]) -> Iterator[Balance]:
    """The gains and losses of its sentence, of which some went its way and are taken together with it."""
    way = direction_of(net)
    flows = [one for one in before if one.sentence == net.sentence and counted_alike(one, net)]
    ways = {id(one): direction_of(one) for one in flows}
    if way is None or not _are_alike(net, flows) or None in ways.values():
        return
    if _INSIDE.search(net.paragraph.text, flows[0].start, net.start) is not None:
        return
    along = tuple(one for one in flows if ways[id(one)] is way)
    against = tuple(one for one in flows if ways[id(one)] is not way)
    holds = net.quantity.interval().meets(difference(along, against))
    yield Balance(net, along, against, holds)


def _are_alike(net: Measure, others: Sequence[Measure]) -> bool:
    return len(others) > 1 and is_exact((net, *others)) and all(counted_alike(one, net) for one in others)
