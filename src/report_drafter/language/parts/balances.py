"""Finds what is told to be left of a stock, or to have been gained: 新设3126户，注销1226户，净增1900户.

Each is held against every reading that the figures beside it allow; it is told only where none holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval, sum_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.flow_roles import NET_GAIN, Role, role_of
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    is_base_of_year,
    is_listed,
    separator,
)
from report_drafter.language.text.text_breaks import passage_start

FARTHEST_NET, MOST_TERMS = 3, 3

_TO_FIGURE = r"[^，,。；;、：:\d]"
_AT_START = late(rf"(?:[年期]初|(?:上年|去年)(?:末|底|结转)|20\d\d年[末底])(?!比){_TO_FIGURE}{{0,24}}(?=\d|$)")
_AT_END = late(rf"(?<![上去今明])(?:年末|年底|期末){_TO_FIGURE}{{0,24}}$")
"""A stock at either end of a year: 2023年底214件，……2024年底202件."""
_NET = late(rf"{NET_GAIN}(?:了|为)?(?:[\u4e00-\u9fff]{{2,6}})?$")
_COMPARED = late("相比|[同环]比|[比较](?:上|去|前|20)")
"""What tells that a net gain is one on an earlier year: nothing that stands elsewhere makes it."""
_STILL = late(
    rf"(?:目前|现|年底|年末|截至{_TO_FIGURE}{{0,8}}){_TO_FIGURE}{{0,6}}(?:行使|保留|实施|执行|现有|共有|实有|仍有|尚有){_TO_FIGURE}{{0,6}}$"
)
_TURNED = ("到", "至", "为")
_STILL_SIGNS = ("行使", "保留", "实施", "执行", "现有", "共有", "实有", "仍有", "尚有")
_LESS_SIGNS = ("收回", "减少", "取消", "核减", "调出", "划出", "撤并", "划转")
LARGEST_LOSS = 3
"""How many times what was taken back the whole and what is left may be apart to be told of one thing."""


@frozen
class Balance:
    """`result` is told of `added` less `taken`; `holds` tells whether these or other figures beside it make it.

    `is_stock` tells that it holds all that a passage says of a stock: what of it a list seems to be is none.
    """

    result: Measure
    added: tuple[Measure, ...]
    taken: tuple[Measure, ...]
    holds: bool
    is_stock: bool = False

    @property
    def figures(self) -> tuple[Measure, ...]:
        """All its figures, the result last."""
        return (*self.added, *self.taken, self.result)


def spans_a_stock(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether figures lead from a stock at the start of the year to that at its end: no list of parts."""
    if not any(_AT_END.search(one.before) for one in parts):
        return False
    text = whole.paragraph.text
    return _AT_START.search(text, passage_start(text, whole.start), whole.start) is not None


def find_balances(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields the net gains of a paragraph, and what is left of a stock of which some was taken back."""
    text = measures[0].paragraph.text
    if "净" in text or "抵" in text or "轧" in text:
        yield from _net_gains(measures)
    if any(sign in text for sign in _STILL_SIGNS) and any(sign in text for sign in _LESS_SIGNS):
        yield from _lessened(measures)


def difference(added: Iterable[Measure], taken: Iterable[Measure]) -> Interval:
    """Returns the values that figures may leave when others are taken from them."""
    return sum_of(one.quantity for one in added) - sum_of(one.quantity for one in taken)


def some_of(figures: Sequence[Measure], most: int = MOST_TERMS) -> Iterator[tuple[Measure, ...]]:
    """Yields every choice of one up to `most` figures."""
    return chain.from_iterable(combinations(figures, size) for size in range(1, most + 1))


def is_exact(figures: Iterable[Measure]) -> bool:
    """Tells whether none of some figures is hedged."""
    return not any(one.quantity.approximate for one in figures)


def _net_gains(measures: Sequence[Measure]) -> Iterator[Balance]:
    """What was gained in all, with what came in and what went out: 新设3126户、注销1226户，净增1900户."""
    for net in measures:
        match = _NET.search(net.before)
        if match is None:
            continue
        farthest = 0 if _COMPARED.search(net.passage_before) else FARTHEST_NET
        near = [one for one in measures if one is not net and abs(one.passage - net.passage) <= farthest]
        alike = [one for one in near if counted_alike(one, net) and not one.quantity.approximate]
        alike = [one for one in alike if not is_base_of_year(one)]
        went = [one for one in alike if tells_flow(one) and role_of(one) is Role.WENT]
        others = [one for one in alike if one not in went and (one.passage == net.passage or tells_flow(one))]
        came = [one for one in others if tells_flow(one)]
        told = [_nearest(came, net), _nearest(went, net)] if came and went else []
        told = [] if any(_is_beside_unknown(one, measures) for one in (*came, *went)) else told
        if told and not net.quantity.approximate:
            falls = match["way"] in ("减", "少")
            yield _net(net, (told[0], told[1]), (others, went), falls=falls)


def tells_flow(one: Measure) -> bool:
    """Tells whether a figure is what came in or went out, not what that came to: 减少到33个."""
    if one.before.endswith(_TURNED) or _NET.search(one.before):
        return False
    return role_of(one) in (Role.CAME, Role.WENT)


def _is_beside_unknown(flow: Measure, measures: Sequence[Measure]) -> bool:
    """Whether 、 joins to a flow a figure that may be one of either way: 合署6个、新设1个."""
    at = measures.index(flow)
    pairs = pairwise(measures[max(0, at - 1) : at + 2])
    joined = [pair for pair in pairs if _joins(*pair) and not is_listed(pair[1])]
    return any(not tells_flow(one) for pair in joined for one in pair if counted_alike(*pair))


def _joins(one: Measure, other: Measure) -> bool:
    """Whether 、 and no stronger mark parts two figures: not 412户；注销、吊销21517户."""
    return "、" in between(one, other) and separator(one, other) == "、"


def _nearest(figures: Sequence[Measure], to: Measure) -> Measure:
    return min(figures, key=lambda one: abs(one.start - to.start))


def _net(
    net: Measure, told: tuple[Measure, Measure], choices: tuple[list[Measure], list[Measure]], *, falls: bool
) -> Balance:
    value = net.quantity.interval()
    pairs = ((gain, loss) for gain in some_of(choices[0]) for loss in some_of(choices[1]))
    holds = any(value.meets(difference(loss, gain) if falls else difference(gain, loss)) for gain, loss in pairs)
    came, went = told
    return Balance(net, (went,), (came,), holds) if falls else Balance(net, (came,), (went,), holds)


def _lessened(measures: Sequence[Measure]) -> Iterator[Balance]:
    """What is left when some was taken back, right behind it: 赋予87项…收回19项，目前实际行使68项."""
    for at in range(2, len(measures)):
        less, left = measures[at - 1 : at + 1]
        if not _is_left_of(less, left):
            continue
        before = [one for one in measures[: at - 1] if one.passage == less.passage and counted_alike(one, left)]
        before = [one for one in before if not is_base_of_year(one)]
        whole = max(before, key=lambda one: one.quantity.value, default=less)
        apart = abs(whole.quantity.value - left.quantity.value)
        if whole is not less and is_exact((less, left, whole)) and apart <= less.quantity.value * LARGEST_LOSS:
            value = left.quantity.interval()
            holds = any(value.meets(difference(some, (less, *lost))) for some, lost in _parted(before))
            yield Balance(left, (whole,), (less,), holds)


def _parted(figures: Sequence[Measure]) -> Iterator[tuple[tuple[Measure, ...], tuple[Measure, ...]]]:
    """Yields every choice of some figures to add and of others to take away: 486人，录用22人、退休15人、调出6人."""
    for some in some_of(figures):
        others = [one for one in figures if one not in some]
        yield from ((some, lost) for lost in ((), *some_of(others)))


def _is_left_of(less: Measure, left: Measure) -> bool:
    if less.passage != left.passage or not counted_alike(less, left):
        return False
    return any(sign in less.before for sign in _LESS_SIGNS) and _STILL.search(left.before) is not None
