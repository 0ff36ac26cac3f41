"""Finds what is told to be left, anywhere in a report, of a whole of which it tells how much was done.

43个县中已有41个通高速公路 leaves 仍有2个县未通高速公路; 办理留言1758件，按期回复1742件 leaves 16件留言逾期回复. What is
left must be named by the words of its whole, and what was not done by those of its part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain, pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.lists.subsets import Subset
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.balances import Balance, difference
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_in

WORD, FEWEST_SHARED = 2, 4
BEHIND, FARTHEST = 16, 2
_COVERED = Decimal("0.8")
_DENIALS = ("未", "没有", "逾期", "尚待")
_DENIED = late(
    "(?:尚未|还未|未能?|没有|逾期|尚待)(?:实现|完成|按要求|按期|按时|及时|如期|全部)*(?P<act>[\u4e00-\u9fff]{1,12})"
)
_DENIED_BEFORE = late(
    "(?:尚未|还未|未能?|没有|逾期|尚待)(?:实现|按要求|按期|按时|及时)*(?P<act>[\u4e00-\u9fff]{1,16}?)的$"
)
_DENIED_NOUN = late("未(?P<act>[\u4e00-\u9fff]{1,6})[\u4e00-\u9fff]{2,8}(?:还|尚|仍)有?$")
_ROW = late(r"(?:[^，,。；;]|,(?=\d)){1,24}")
_DUE = late("应(?P<act>[一-鿿])[一-鿿]{0,12}$")
_LEFT = late("(?:仍|尚|还)有$")
_EMPTY = late(
    "[一二三四五六七八九十]是|全[年市县区省局]|年度|仍有|尚有|还有|仍|尚|还|逾期|按期|按时|按要求|及时|如期|未能|未|没有|实现|完成|到位|清零|工作|全面|全部|目前|剩余"
    "|[的有中被在是和与、“”（）()，,：:对]"
)
_OTHERS = late("历[年史]|遗留|往年|上年|去年|以前|截[至止]|又|新增|新发现|约谈|其中")
_RATE = late("[^。；;\\d]{0,4}[，,（(][^，,。；;\\d]{1,10}率")
_MORE = late("[又再另新后]")
_HAN = late("[\u4e00-\u9fff]+")


@frozen
class _Left:
    """A figure that is left: its `words` without those that say so, and the `act` that was not done."""

    figure: Measure
    words: tuple[str, ...]
    act: str


@frozen
class _Pair:
    """A whole and what was done of it, with the words of their sentence and those of the part."""

    whole: Measure
    part: Measure
    words: str
    done: str


def find_residues(model: ReportModel, subsets: Iterable[Subset]) -> Iterator[Balance]:
    """Yields what is told to be left of each whole, as what the whole less its part must be."""
    denying = {id(each) for each in model.sentences_with_any(_DENIALS)}
    told_in = (each for each in model.measures if id(model.sentences[each.sentence]) in denying)
    left = [one for each in told_in if (one := _read_left(each)) is not None]
    if not left:
        return
    units = {counted_in(one.figure) for one in left}
    shares = ((one.whole, one.part) for one in model.shares if one.whole is not None)
    told = chain(shares, ((one.whole, one.part) for one in subsets), _due_and_done(model))
    wanted = [(whole, part) for whole, part in told if counted_in(whole) in units and _leaves_some(whole, part)]
    pairs = [_pair(model, whole, part) for whole, part in wanted]
    for one in left:
        yield from _judge(model, one, [pair for pair in pairs if _is_left_of(one, pair)])


def _due_and_done(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """What was due, with what was done of it right behind: 应报企业41260户，已报39612户."""
    for sentence in model.sentences_with("应"):
        beside = model.beside(sentence.paragraph)
        inside = (one for one in beside if sentence.start <= one.start < sentence.end)
        for whole, part in pairwise(inside):
            due = _DUE.search(whole.before)
            if due is not None and part.before.lstrip("，, ").startswith(f"已{due['act']}"):
                yield whole, part


def _read_left(one: Measure) -> _Left | None:
    behind, before = one.after[:BEHIND], one.before
    if behind.endswith("、"):
        row = _ROW.match(one.paragraph.text, one.words_end)
        denied = _DENIED.search(row[0]) if row is not None else None
        behind += denied[0] if denied is not None else ""  # 1648户企业、6270户个体工商户未年报
    if one.words_start > one.clause_start and "、" in before:
        before = before[before.rindex("、") :]
    quantity = one.quantity
    if quantity.hedge is not Hedge.EXACT or quantity.unit in UNCOUNTED_UNITS or one.scope is Scope.LAST_YEAR:
        return None
    act = _denied(before, behind)
    if not act or _OTHERS.search(before + behind):
        return None
    words = tuple(_HAN.findall(_EMPTY.sub(" ", f"{before} {behind}")))
    return _Left(one, words, act)


def _denied(before: str, behind: str) -> str:
    """What was not done to what is left: 仍有2个县未通高速公路, 尚未消除的12处, 未达标堤防尚有164.8公里."""
    match = _DENIED.search(behind) or _DENIED_BEFORE.search(before)
    if match is None and _LEFT.search(before):
        match = _DENIED_NOUN.search(before)
    return match["act"] if match is not None else ""


def _leaves_some(whole: Measure, part: Measure) -> bool:
    return counted_in(whole) == counted_in(part) and whole.quantity.value > part.quantity.value


def _pair(model: ReportModel, whole: Measure, part: Measure) -> _Pair:
    text = part.paragraph.text
    first = min(whole, part, key=_start)
    start = model.sentences[first.sentence].start if first.paragraph is part.paragraph else first.clause_start
    last = max(whole, part, key=_start)
    done = text[min(part.words_start, part.clause_start) : part.words_end]
    words = first.paragraph.text[start : last.clause_end] + _rate_behind(text, last.end)
    return _Pair(whole, part, words, done + _rate_behind(text, part.end))


def _start(one: Measure) -> int:
    return one.start


def _rate_behind(text: str, end: int) -> str:
    """The words of the clause behind a part, where its rate names what was done: 已报72130户，年报率92.0%."""
    rate = _RATE.match(text, end)
    return rate[0] if rate is not None else ""


def _is_left_of(left: _Left, pair: _Pair) -> bool:
    """Whether a pair counts what is left and did what was not done."""
    figure = left.figure
    if counted_in(figure) != counted_in(pair.whole) or figure is pair.whole or figure is pair.part:
        return False
    if not _shares(left.act, pair.done):
        return False
    total = sum(map(len, left.words))
    covered = sum(_covered(words, pair.words) for words in left.words)
    return covered >= FEWEST_SHARED and covered >= total * _COVERED


def _shares(act: str, done: str) -> bool:
    """Whether an act, or a word of it, stands in some words: 通 in 已通车, 整改 in 已整改到位."""
    if len(act) < WORD:
        return act in done
    return any(act[at : at + WORD] in done for at in range(min(len(act) - 1, FEWEST_SHARED)))


def _covered(words: str, told: str) -> int:
    """How many characters of some words are in runs of two or more that are told; one alone counts as it is."""
    if len(words) == 1:
        return int(words in told)
    pairs = {at for at in range(len(words) - 1) if words[at : at + WORD] in told}
    return sum(at in pairs or at - 1 in pairs for at in range(len(words)))


def _judge(model: ReportModel, left: _Left, pairs: Sequence[_Pair]) -> Iterator[Balance]:
    """What is left, held against the one rest that the report tells of; several rests tell nothing."""
    figure = left.figure
    value = figure.quantity.interval()
    rests = [(pair, difference((pair.whole,), (pair.part,))) for pair in pairs]
    right = next((pair for pair, rest in rests if rest.meets(value)), None)
    if right is not None:
        yield Balance(figure, (right.whole,), (right.part,), holds=True)
    elif len({(rest.low, rest.high) for _, rest in rests}) == 1 and _contradicts(model, figure, pairs[0]):
        yield Balance(figure, (pairs[0].whole,), (pairs[0].part,), holds=False)


def _contradicts(model: ReportModel, figure: Measure, pair: _Pair) -> bool:
    """Whether what is left cannot be a part of the rest, nor what is left of it when more is done."""
    if figure.paragraph is pair.part.paragraph and figure.start < pair.part.start:
        return False
    rest, value = pair.whole.quantity.value - pair.part.quantity.value, figure.quantity.value
    near = (*model.beside(figure.paragraph), *model.beside(pair.part.paragraph))
    more = (one for one in near if counted_in(one) == counted_in(figure) and _MORE.search(one.before))
    if any(one.quantity.value == abs(rest - value) for one in more):
        return False  # 剩余24个，又有6个完成，还有18个.
    return value <= pair.whole.quantity.value if value > rest else value * FARTHEST >= rest
