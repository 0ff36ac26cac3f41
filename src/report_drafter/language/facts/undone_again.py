"""Finds what was not done, told again where a report looks back: 149件没有办结, of 13540件 and 13391件.

What was not done names the act of what was; what both leave is meant, unless any two figures of their passage leave
what is told, or anything else tells it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip_or_digit_more
from report_drafter.language.parts.balances import Balance
from report_drafter.language.relations.figure_relations import counted_in, counts_exactly
from report_drafter.language.text.characters import character_pairs, count_held

SMALLEST, FEWEST, NEAR, ACT = 2, 1, 24, 2
"""The smallest number recalled; how many pairs of characters, so near behind it, are shared; how long an act is."""
_DENIED = late(
    r"(?:(?![，,。；;])[^\d]){0,12}?(?:没有|尚未|还未|未能|未)(?:按期|按时|如期|及时|全部|完全|能够?)*(?P<act>[\u4e00-\u9fff]{2,6})"
)
_OBJECT = late(r"^(?:到位|完成|完毕|成功|完结|[的了过])*")
"""What may stand between an act and its object: 没有配备专职法治副校长 is of no 配备法治副校长."""
_EMPTY = late(
    "[一二三四五六七八九十]是|全[年市县区省局]|年度|[仍尚还]有?|没有|未能?|按[期时]|如期|及时|完成|到位|[的有中个]"
)
_IN_TIME = late("按期|按时|如期|及时|限期")
_OTHERS = late("历[年史]|往年|上年|去年|以前|新增|其中|约")


def find_undone_again(model: ReportModel) -> Iterator[Balance]:
    """Yields what the shortcomings tell to be undone, with the whole and what was done of it."""
    signs = ("没有", "未")
    for sentence in model.sentences_with_any(signs):
        if sentence.part is not Part.PROBLEMS:
            continue
        for one in model.beside(sentence.paragraph):
            if sentence.start <= one.start < sentence.end and _is_exact(one):
                denied = _DENIED.match(one.paragraph.text, one.end)
                if denied is not None and not _OTHERS.search(one.before + denied[0]):
                    yield from _judged(model, one, denied["act"], in_time=_IN_TIME.search(denied[0]) is not None)


def _is_exact(one: Measure) -> bool:
    return counts_exactly(one) and one.quantity.value >= SMALLEST and one.scope is not Scope.LAST_YEAR


def _judged(model: ReportModel, left: Measure, words: str, *, in_time: bool) -> Iterator[Balance]:
    act, rest = words[:ACT], words[ACT:]
    thing = _OBJECT.sub("", rest, count=1)[:ACT]
    told = [one for one in model.measures if one.part is Part.REVIEW and counted_in(one) == counted_in(left)]
    named_whole = _whole_beside(model, left)
    if named_whole is None and any(one.quantity.value == left.quantity.value for one in told):
        return
    behind = left.paragraph.text[left.end : left.clause_end][:NEAR]
    pairs = character_pairs(_EMPTY.sub("|", f"{left.before}|{behind}"))
    pairs = frozenset(one for one in pairs if one != act)
    done_so = [one for one in told if act in one.before and _is_as_told(one, in_time=in_time and named_whole is None)]
    done_so = [one for one in done_so if len(thing) < ACT or thing in model.sentences[one.sentence].text]
    found = [(whole, done) for done in done_so for whole in _wholes(told, done)]
    if named_whole is not None:
        named = [pair for pair in found if pair[0].quantity.value == named_whole.quantity.value]
    else:
        named = [pair for pair in found if count_held(pairs, _passage(model, *pair)) >= FEWEST]
    if not named or any(_leaves(told, pair[1], left) or _is_one_of_two(model, pair, left) for pair in named):
        return
    meant = [pair for pair in named if _is_a_slip(*pair, left)]
    if len({whole.quantity.value - done.quantity.value for whole, done in meant}) == 1:
        yield Balance(left, (meant[0][0],), (meant[0][1],), holds=False)


def _is_as_told(done: Measure, *, in_time: bool) -> bool:
    """Whether what was done leaves what was not: what was late may be done since; 整改的92家 are who had to."""
    return (not in_time or _IN_TIME.search(done.before) is not None) and not done.before.endswith("的")


def _whole_beside(model: ReportModel, left: Measure) -> Measure | None:
    """The whole that a sentence names right before what was not done of it: 59个问题中，有3个没有整改到位."""
    before = [one for one in model.beside(left.paragraph) if one.sentence == left.sentence and one.start < left.start]
    last = before[-1] if before else None
    return last if last is not None and counted_in(last) == counted_in(left) and _is_exact(last) else None


def _wholes(told: Sequence[Measure], done: Measure) -> Iterator[Measure]:
    """What something was done of: the nearest larger figure before it in its passage, or what was due behind."""
    near = [one for one in told if one.passage == done.passage and one.quantity.value > done.quantity.value]
    yield from [one for one in near if one.start < done.start][-1:]
    yield from [one for one in near if one.start > done.start and "应" in one.before][:1]


def _passage(model: ReportModel, whole: Measure, done: Measure) -> str:
    first, last = sorted((whole.sentence, done.sentence))
    return "|".join(model.sentences[at].text for at in range(first, last + 1))


def _leaves(told: Sequence[Measure], done: Measure, left: Measure) -> bool:
    """Whether any two figures of a passage leave a number."""
    near = [one.quantity.value for one in told if one.passage == done.passage]
    return any(abs(one - other) == left.quantity.value for one, other in combinations(near, 2))


def _is_one_of_two(model: ReportModel, pair: tuple[Measure, Measure], left: Measure) -> bool:
    """Whether its sentence tells the rest of what was not done behind: 7人没有取得执法证，1人证件过期."""
    whole, done = (one.quantity.value for one in pair)
    beside = (one for one in model.beside(left.paragraph) if one.sentence == left.sentence and one.start > left.start)
    more = (one.quantity.value for one in beside if counted_in(one) == counted_in(left))
    return any(left.quantity.value + one == whole - done for one in more)


def _is_a_slip(whole: Measure, done: Measure, left: Measure) -> bool:
    rest = (whole.quantity.value - done.quantity.value) / left.quantity.scale
    return rest > 0 and is_slip_or_digit_more(left.quantity, replace(left.quantity, number=rest))
