"""Finds what is told not to be done, anywhere in a report, of a whole of which it tells how much was done.

43个县中已有41个通高速公路 leaves 仍有2个县未通高速公路; 办理留言1758件，按期回复1742件 leaves 16件留言逾期回复. What is
left must be named by the words of its whole, and what was not done by those of its part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part, Scope, total_of
from report_drafter.language.lists.parted_wholes import PartedWhole, PartedWholes, judged
from report_drafter.language.lists.uncertified import certified_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.balances import Balance
from report_drafter.language.relations.figure_relations import counted_alike, counts_exactly
from report_drafter.language.text.characters import shares_run

WORD, FEWEST_SHARED, LONGEST_ACT = 2, 4, 5
BEHIND, FARTHEST = 16, 2
_COVERED = Decimal("0.8")
_DENIALS = ("未", "没有", "逾期", "尚待")
_DENIED = late(
    "(?:尚未|还未|未(?!成年)能?|没有|逾期|尚待)(?:实现|完成|按要求|按期|按时|及时|如期|全部)*(?P<act>[\u4e00-\u9fff]{1,12})"
)
_AMONG = late("[中里内][，,]?(?:仍|还|尚|目前)?有?(?:尚未|还未|未|没有|逾期|尚待)[^，,。；;]{1,16}的$")
_DENIED_BEFORE = late(
    "(?:尚未|还未|未(?!成年)能?|没有|逾期|尚待)(?:实现|按要求|按期|按时|及时)*(?P<act>[\u4e00-\u9fff]{1,16}?)的$"
)
_DENIED_NOUN = late("未(?!成年)(?P<act>[\u4e00-\u9fff]{1,6})[\u4e00-\u9fff]{2,8}(?:还|尚|仍)有?$")
_ROW = late(r"(?:[^，,。；;]|,(?=\d)){1,24}")
_LEFT = late("(?:仍|尚|还)有$")
_EMPTY = late(
    "[一二三四五六七八九十]是|全[年市县区省局]|年度|仍有|尚有|还有|仍|尚|还|逾期|按期|按时|按要求|及时|如期|未能|未|没有|实现|完成|到位|清零|工作|全面|全部|目前|剩余|达到|等次|等级|档次|标准"
    "|[的有中被在是和与、“”（）()，,：:对]"
)
_OTHERS = late("历[年史]|遗留|往年|上年|去年|以前|截[至止]|又|新增|新发现|约谈|其中")
_HAN = late("[\u4e00-\u9fff]+")


@frozen
class _Left:
    """A figure that is left: its `words` without those that say so, and the `act` that was not done."""

    figure: Measure
    words: tuple[str, ...]
    act: str


def find_residues(wholes: PartedWholes) -> Iterator[Balance]:
    """Yields what is told to be left of each whole, as what the whole less its part must be."""
    model = wholes.model
    denying = {id(each) for each in model.sentences_with_any(_DENIALS)}
    listed = _rightly_listed(model) if denying else frozenset()
    for one in model.measures if denying else ():
        if id(one) in listed:
            continue
        left = _read_left(one) if id(model.sentences[one.sentence]) in denying else None
        of = [each for each in wholes.of(one) if _is_left_of(left, each)] if left is not None else []
        of = of or (certified_of(wholes, one) if left is not None else [])
        found = judged(one, of, partial(_contradicts, wholes, one)) if of else None
        if found is not None:
            yield found


def _rightly_listed(model: ReportModel) -> frozenset[int]:
    """The identities of the parts of lists that add up, which are what they say: 已定级148处、尚未定级的334处."""
    lists = ((one.wholes, one.parts[: one.natural]) for one in model.part_lists)
    right = (parts for wholes, parts in lists if _add_up(wholes, parts))
    return frozenset(id(part) for parts in right for part in parts)


def _add_up(wholes: Sequence[Measure], parts: Sequence[Measure]) -> bool:
    total = total_of(parts)
    return len(parts) > 1 and any(one.quantity.value == total for one in wholes)


def _read_left(one: Measure) -> _Left | None:
    behind, before = one.after[:BEHIND], one.before
    if behind.endswith("、"):
        row = _ROW.match(one.paragraph.text, one.words_end)
        denied = _DENIED.search(row[0]) if row is not None else None
        behind += denied[0] if denied is not None else ""  # 1648户企业、6270户个体工商户未年报
    if one.words_start > one.clause_start and "、" in before:
        before = before[before.rindex("、") :]
    if not counts_exactly(one) or one.scope is Scope.LAST_YEAR:
        return None
    act = _denied(before, behind)
    if not act or _OTHERS.search(before + behind):
        return None
    words = tuple(_HAN.findall(_EMPTY.sub(" ", f"{before} {behind}")))
    return _Left(one, words, act)


def _denied(before: str, behind: str) -> str:
    """What was not done to what is left: 仍有2个县未通高速公路, 尚未消除的12处, 未达标堤防尚有164.8公里."""
    if _AMONG.search(behind) is not None:
        return ""  # 412处隐患里没有整改的17处: not done are the 17.
    match = _DENIED.search(behind) or _DENIED_BEFORE.search(before)
    if match is None and _LEFT.search(before):
        match = _DENIED_NOUN.search(before)
    return match["act"] if match is not None else ""


def _is_left_of(left: _Left, of: PartedWhole) -> bool:
    """Whether a whole holds what is left, and its part did what was not done."""
    if left.figure is of.whole or left.figure is of.part or not _shares(left.act, of.done):
        return False
    total = sum(map(len, left.words))
    covered = sum(_covered(words, of.words) for words in left.words)
    return covered >= FEWEST_SHARED and covered >= total * _COVERED


def _shares(act: str, done: str) -> bool:
    """Whether an act, or a word of it, stands in some words: 通 in 已通车, 整改 in 已整改到位."""
    return act in done if len(act) < WORD else shares_run(act[:LONGEST_ACT], done)


def _covered(words: str, told: str) -> int:
    """How many characters of some words are in runs of two or more that are told; one alone counts as it is."""
    if len(words) == 1:
        return int(words in told)
    pairs = {at for at in range(len(words) - 1) if words[at : at + WORD] in told}
    return sum(at in pairs or at - 1 in pairs for at in range(len(words)))


def _contradicts(wholes: PartedWholes, figure: Measure, of: PartedWhole) -> bool:
    """Whether what is left cannot be a part of the rest, nor what is left of it when more is done."""
    before = figure.paragraph is of.part.paragraph and figure.start < of.part.start
    planned = of.part.part is Part.PLAN is not figure.part  # What is yet to be done leaves nothing less now.
    if before or planned or wholes.goes_on(figure, of):
        return False
    if figure.quantity.value == of.whole.quantity.value and _denied(of.whole.before, of.whole.after[:BEHIND]):
        return False  # 未开工的13个工程中再开工6个: they are the very ones.
    rest, value = of.whole.quantity.value - of.part.quantity.value, figure.quantity.value
    between_them = (each for each in wholes.model.beside(figure.paragraph) if of.part.end <= each.start < figure.start)
    others = [each.quantity.value for each in between_them if counted_alike(each, figure)]
    if any(sum(others[at:], value) == rest for at in range(len(others))):
        return False  # 采纳211条，部分采纳64条，未采纳的111条: what was done to some of them stands between.
    return value <= of.whole.quantity.value if value > rest else value * FARTHEST >= rest
