"""Finds what is told to be left in other words than its whole, where it slips from what the whole leaves.

累计完成112个，占全县186个行政村的60.2% leaves 尚有74个行政村: 尚有76个 is a slip of that, though the words for
what is left deny nothing. 年人均纯收入2万元以上的13个 of 19个 leaves those 不足2万元, by whatever number. Only
rests that another paragraph tells are asked; what stands beside its whole is a balance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.lists.subsets import Subset
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.parts.balances import Balance, difference
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_in

PAIR, FEWEST, MORE, MOST = 2, 2, 3, 0.6
"""How many pairs of characters that name what is left its whole must hold, for long and short numbers; which share."""
LEAST_SLIPPED, SURE = 10, 100
BEHIND = 20
_SIGNS = ("有", "剩", "余", "缺")
_LEFT = late("(?:[仍尚还](?:有|剩|余|缺)下?|余下|剩余|剩下|其余)的?$")
_OPEN = late("(?<![\u4e00-\u9fff])有$")
_NOT_YET = late("[尚还]?未|不足|不到|没有|低于|空白")
_AMONG = late("[\u4e00-\u9fff（）“”]{1,12}中[，,]?已")
_OTHERS = late("历[年史]|遗留|往年|上年|去年|以前|又|新增|新发现|其中|明年|下年|计划|力争|目标")
_MORE = late("[又再另新后]")
_BELOW = (Hedge.NEARLY, Hedge.AT_MOST)
_UNREACHED = late("(?:未达到?|未满|达不到|没有达到|未超过)$")
_BOUND = late("的?[^，,。；;\\d]{0,8}")
_EMPTY = late(
    "[仍尚还][有剩余缺]|余下|剩余|剩下|其余|尚?未|不足|没有|完成|全部|均|[一二三四五六]是|本[学年]+|全[省市县区镇]"
)
_HAN = late("[\u4e00-\u9fff]+")


@frozen
class _Pair:
    """A whole and its part, with the words that tell of them."""

    whole: Measure
    part: Measure
    words: str


def find_rests_retold(model: ReportModel, subsets: Iterable[Subset], known: Iterable[Balance]) -> Iterator[Balance]:
    """Yields what is told to be left and slips from the one rest that the report leaves, but for those known."""
    judged = {id(one.result) for one in known}
    left = [one for one in model.measures if id(one) not in judged and _is_left(one)]
    pairs = _pairs_by_unit(model, subsets) if left else {}
    for one in left:
        apart = [each for each in pairs.get(counted_in(one), ()) if _is_apart(one, each) and _is_named(one, each)]
        yield from _judge(model, one, apart)


def _is_left(one: Measure) -> bool:
    quantity, before = one.quantity, one.before
    if quantity.hedge is not Hedge.EXACT or quantity.unit in UNCOUNTED_UNITS or one.scope is Scope.LAST_YEAR:
        return False
    if not any(sign in before[-3:] for sign in _SIGNS) or _OTHERS.search(before + one.after):
        return False
    is_left = _LEFT.search(before) is not None
    return is_left or (_OPEN.search(before) is not None and _NOT_YET.search(one.after) is not None)


def _pairs_by_unit(model: ReportModel, subsets: Iterable[Subset]) -> dict[str, list[_Pair]]:
    """Each whole with its part once, by what they are counted in."""
    shares = ((one.whole, one.part) for one in model.shares if one.whole is not None and one.holds)
    told = chain(shares, ((one.whole, one.part) for one in subsets), _done_among(model))
    once = {(id(whole), id(part)): (whole, part) for whole, part in told}
    pairs: defaultdict[str, list[_Pair]] = defaultdict(list)
    for whole, part in once.values():
        if counted_in(whole) == counted_in(part) and whole.quantity.value > part.quantity.value:
            pairs[counted_in(whole)].append(_Pair(whole, part, _words_of(model, whole, part)))
    return pairs


def _done_among(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """What is done among a whole, right behind it: 1286个行政村中，已编制规划365个."""
    for whole, part in pairwise(model.measures):
        if whole.sentence == part.sentence and _AMONG.match(whole.paragraph.text[whole.end : part.start]):
            yield whole, part


def _words_of(model: ReportModel, whole: Measure, part: Measure) -> str:
    """The sentences of a whole and of its part."""
    sentences = dict.fromkeys((whole.sentence, part.sentence))
    return "|".join(model.sentences[each].text for each in sentences)


def _is_apart(one: Measure, pair: _Pair) -> bool:
    return one.paragraph.number > max(pair.whole.paragraph.number, pair.part.paragraph.number)


def _is_named(one: Measure, pair: _Pair) -> bool:
    """Whether the words of a whole and its part hold most of those around what is left."""
    named = _named(one)
    shared = sum(each in pair.words for each in named)
    return shared >= max(FEWEST if one.quantity.number >= SURE else MORE, len(named) * MOST)


def _named(one: Measure) -> list[str]:
    """The words around what is left, as pairs of characters."""
    around = f"{one.before}|{one.paragraph.text[one.end : one.clause_end][:BEHIND]}"
    return [run[at : at + PAIR] for run in _HAN.findall(_EMPTY.sub("|", around)) for at in range(len(run) - 1)]


def _judge(model: ReportModel, one: Measure, pairs: Sequence[_Pair]) -> Iterator[Balance]:
    """What is left, where all pairs leave one other rest; one that leaves just this says that all is well."""
    value = one.quantity.interval()
    rests = [(pair, difference((pair.whole,), (pair.part,))) for pair in pairs]
    right = next((pair for pair, rest in rests if rest.meets(value)), None)
    if right is not None:
        yield Balance(one, (right.whole,), (right.part,), holds=True)
        return
    wrong = [(pair, rest) for pair, rest in rests if _is_meant(model, one, pair)]
    if len({(rest.low, rest.high) for _, rest in wrong}) == 1 and not _is_told(model, one):
        pair = wrong[0][0]
        yield Balance(one, (pair.whole,), (pair.part,), holds=False)


def _is_meant(model: ReportModel, one: Measure, pair: _Pair) -> bool:
    """Whether a number that is left is meant for a rest: a slip of it, or what lies below the bound of the part."""
    whole, part = pair.whole.quantity, pair.part.quantity
    if whole.hedge is not Hedge.EXACT or part.hedge is not Hedge.EXACT or whole.scale != part.scale:
        return False
    rest = Quantity(whole.number - part.number, whole.unit, whole.scale)
    slipped = min(one.quantity.number, rest.number) >= LEAST_SLIPPED and is_slip(one.quantity, rest)
    return (slipped or _shares_bound(model, one, pair)) and not _went_on(model, one, pair)


def _shares_bound(model: ReportModel, one: Measure, pair: _Pair) -> bool:
    """Whether what is left lies below the very bound from which the part is counted: 不足20万元, 20万元以上."""
    below = _first_behind(model, one)
    if below is None or not (below.quantity.hedge in _BELOW or _UNREACHED.search(below.before)):
        return False
    text, part = pair.part.paragraph.text, pair.part
    for each in model.beside(part.paragraph):
        if each.quantity.hedge is Hedge.AT_LEAST and _same_number(each, below) and each.end <= part.start:
            return _BOUND.fullmatch(text, each.end, part.start) is not None
    return False


def _first_behind(model: ReportModel, one: Measure) -> Measure | None:
    """The figure behind another in its clause."""
    return next((each for each in model.beside(one.paragraph) if one.end <= each.start < one.clause_end), None)


def _same_number(one: Measure, other: Measure) -> bool:
    return one.quantity.value == other.quantity.value and one.quantity.unit == other.quantity.unit


def _went_on(model: ReportModel, one: Measure, pair: _Pair) -> bool:
    """Whether more is told to be done since: 剩余24个，又有6个完成，还有18个."""
    apart = abs(pair.whole.quantity.value - pair.part.quantity.value - one.quantity.value)
    near = (*model.beside(one.paragraph), *model.beside(pair.part.paragraph))
    more = (each for each in near if counted_in(each) == counted_in(one) and _MORE.search(each.before))
    return any(each.quantity.value == apart for each in more)


def _is_told(model: ReportModel, one: Measure) -> bool:
    """Whether another paragraph tells the same number of such things."""
    named = _named(one)
    equal = (each for each in model.by_unit.get(one.quantity.unit, ()) if each.quantity.value == one.quantity.value)
    sentences = (model.sentences[each.sentence] for each in equal if each.paragraph is not one.paragraph)
    return any(2 * sum(word in sentence.text for word in named) >= len(named) for sentence in sentences)
