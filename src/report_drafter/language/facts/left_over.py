"""Finds what is told to be left over in two numbers, or left over though all was done.

还有9个由兼职人员承担 is 补齐现有9个派出所的缺口 of the plan; 列出任务18项，完成18项，指挥室建设结转到2024年 leaves
something of all.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import OUTCOME_PARTS, Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.relations.figure_relations import counted_in, counts_exactly
from report_drafter.language.text.characters import is_basic_han

NOUN, FAR = 2, 12
_NO_NOUN = ("全部", "全面", "均", "都", "已")
"""What may stand behind a figure whose things are not named there: 未持证3人全部参加考试."""
SMALLEST = 2
_CASES, _FILED = "案件", ("立案", "审结", "结案")
_RECALLS = ("现有", "剩余", "剩余的", "剩下的", "余下", "余下的", "遗留的", "其余")
_RECALLED = late(
    r"(?:结转|延期|遗留|转入|积存|积压)的?$"
    r"|(?:列入[\u4e00-\u9fff]{0,6}|(?:没有|[尚还]?未)(?:按期|按时)?[\u4e00-\u9fff]{2,6}?)的$"
)
"""What describes things that are told to be left before: 结转的12件案件, 没有行使的37项."""
_DENIED_BEHIND = late(r"[^，,。；;、中\d]{0,10}(?:没有|未|正在|延期|结转|列入)(?!发生|出现)")
_LEFT = late(r"(?:[还仍尚]有|余下|其余|剩余|剩下|未)[^，,。；;\d]{0,6}$")
_LEFT_ENDS = frozenset("有下余的存压结件")
_LEFT_OPEN = late(r"(?:[还仍尚]有|余下|其余|剩余|剩下|积[存压]|未(?:审|办|执)?结|结存)(?:的|案件)?$")
_HOARDED = late(r"积[存压](?:案件)?$")
_OPEN = late("[未待]|正在|没有|整改|在[办审查]|尚在|仍在")
_THINGS = ("隐患", "问题", "投诉", "信访", "积案", "案件", "项目", "点位", "房屋", "线索", "违建")
_SAYS_NOTHING = late(
    r"(?:[一二三四五六七八九十]是|[全我本][省市县区局镇乡年]|辖区内?|[仍还尚]有|部分|个别|少数|一些|各类|存在的?|有|的)+$"
)
_TASKS = late("任务|事项|项目|工作|要点|措施|计划")
_DONE = late(r"(?<!计划)(?<![拟应需将])(?:完成|办结|落实|销号)(?:了)?$")
_GOES_ON = late("结转[到至]|延期|延至|顺延|未完成|跨年度")
_NOTHING = late(
    r"[无没]有?[^，,。；;]{0,4}(?:结转|延期|未完成)|上年|往年|历年|以前|另|[款费]|资金|经费|余额|(?:发现|存在|反馈|查出)的"
)
"""What tells that no task is left: none is, or money is, or what a check found."""


def find_left_over(model: ReportModel) -> Iterator[Recalled]:
    """Yields what the plan tells to be left, where all else tells of the same things another number that is left."""
    known: dict[tuple[str, str], _Told] = {}
    recalling = (one for one in model.measures if one.part is Part.PLAN and _recalls(one))
    for figure in recalling:
        key = counted_in(figure), figure.after.removeprefix("的")[:NOUN]
        if key not in known:
            known[key] = _told_of(model, *key)
        told = known[key]
        if (
            len(told.left) == 1
            and figure.quantity.value not in told.values
            and not _went_on(model, figure, told.left[0])
        ):
            yield Recalled(figure, told.left[0])


@frozen
class _Told:
    """What a report tells of some things: each number that is left of them once, and all values but those recalled."""

    left: tuple[Measure, ...]
    values: frozenset[Decimal]


def _told_of(model: ReportModel, unit: str, noun: str) -> _Told:
    """What is told in the sentences that name some things, in one unit."""
    counted = [one for one in model.measures if counted_in(one) == unit]
    told = (one for one in counted if one.part in OUTCOME_PARTS and _is_left(one) and _is_exact(one))
    left = {one.quantity.value: one for one in told if _names(_sentence(model, one), noun)}
    figures = (one for one in counted if _names(_sentence(model, one), noun))
    plainly = (one for one in figures if one.part is not Part.PLAN or not _recalls(one))
    others = frozenset(one.quantity.value for one in plainly)
    return _Told(tuple(left.values()), others)


def _names(sentence: str, noun: str) -> bool:
    return noun in sentence or (noun == _CASES and any(act in sentence for act in _FILED))


def _is_left(one: Measure) -> bool:
    """Whether the words before a figure, or those behind it, say that so many are left: 有37项全年没有行使."""
    return _LEFT.search(one.before) is not None or _DENIED_BEHIND.match(one.paragraph.text, one.end) is not None


def _recalls(one: Measure) -> bool:
    if one.after.removeprefix("的").startswith(_NO_NOUN) or not _is_exact(one):
        return False
    if not (one.before.endswith(_RECALLS) or _RECALLED.search(one.before)):
        return False
    shortest = NOUN + one.before.endswith(_RECALLS)  # 剩余3处 needs a word behind its noun, 结转的3件案件 none.
    return len(one.after) >= shortest and all(map(is_basic_han, one.after.removeprefix("的")[:NOUN]))


def _is_exact(one: Measure) -> bool:
    return counts_exactly(one) and one.quantity.value >= SMALLEST


def _sentence(model: ReportModel, one: Measure) -> str:
    return model.sentences[one.sentence].text


def _went_on(model: ReportModel, figure: Measure, told: Measure) -> bool:
    """Whether the report tells the difference of two figures, so that more was done since: 又整改2个."""
    difference = abs(told.quantity.value - figure.quantity.value)
    near = (*model.beside(told.paragraph), *model.beside(figure.paragraph))
    return any(one.quantity.value == difference and counted_in(one) == counted_in(figure) for one in near)


def find_left_twice(model: ReportModel) -> Iterator[Recalled]:
    """Yields what the shortcomings tell to be left, where the review tells another number left of the same things."""
    if not any(sign in model.whole.plain for sign in ("仍有", "尚有", "还有", "积存", "积压")):
        return
    left = [
        one
        for one in model.measures
        if one.before[-1:] in _LEFT_ENDS
        and one.part in OUTCOME_PARTS
        and _LEFT_OPEN.search(one.before)
        and _is_exact(one)
    ]
    for later in (one for one in left if one.part is Part.PROBLEMS and _is_open(one)):
        words = _sentence(model, later)
        for thing in (one for one in _THINGS if one in words):
            kind = _kind(words, thing)
            alike = [one for one in left if one is not later and _is_left_of(model, thing, one, later)]
            alike = [one for one in alike if not kind or kind in one.paragraph.text]
            if len(alike) == 1 and alike[0].part is Part.REVIEW and _is_other_number(model, alike[0], later):
                yield Recalled(later, alike[0])
                break


def _kind(words: str, thing: str) -> str:
    """The two letters before a thing that tell which of them are meant: 噪声 of 噪声投诉; '' where none stand there."""
    before = _SAYS_NOTHING.sub("", words[: words.find(thing)])
    kind = before[-NOUN:]
    return kind if len(kind) == NOUN and all(map(is_basic_han, kind)) else ""


def _is_open(one: Measure) -> bool:
    return _OPEN.search(_behind(one)) is not None or _HOARDED.search(one.before) is not None


def _is_left_of(model: ReportModel, thing: str, one: Measure, later: Measure) -> bool:
    return counted_in(one) == counted_in(later) and _names(_sentence(model, one), thing)


def _behind(one: Measure) -> str:
    return one.paragraph.text[one.end : one.end + FAR]


def _is_other_number(model: ReportModel, earlier: Measure, later: Measure) -> bool:
    """Whether two numbers that are left are of one whole, near one another, and neither more was done since."""
    one, other = earlier.quantity, later.quantity
    if one.value == other.value or _went_on(model, later, earlier):
        return False
    if not (is_slip(one, other) or max(one.value, other.value) <= min(one.value, other.value) * 2):
        return False
    wholes = [_wholes(model, each) for each in (earlier, later)]
    return not wholes[1] or any(
        first.interval().meets(second.interval()) for first in wholes[0] for second in wholes[1]
    )


def _wholes(model: ReportModel, one: Measure) -> list[Quantity]:
    """What the sentence of a figure counts before it in the same unit."""
    beside = model.beside(one.paragraph)
    return [each.quantity for each in beside if each.sentence == one.sentence and _is_whole_of(each, one)]


def _is_whole_of(each: Measure, one: Measure) -> bool:
    return each.start < one.start and counted_in(each) == counted_in(one)


def find_done_and_left(model: ReportModel) -> Iterator[tuple[Measure, Measure, str]]:
    """Yields tasks that are all told to be done, their number twice, with the words of the clause that leaves some."""
    for whole, done in pairwise(model.measures):
        if (
            whole.sentence == done.sentence
            and whole.quantity == done.quantity
            and whole.scope is not Scope.LAST_YEAR
            and _is_all_done(whole, done)
        ):
            sentence = model.sentences[done.sentence]
            words = sentence.paragraph.text[done.end : sentence.end]
            if _GOES_ON.search(words) and not _NOTHING.search(words) and not _goes_on_counting(model, done):
                yield whole, done, words.strip("，,。；; ")


def _goes_on_counting(model: ReportModel, done: Measure) -> bool:
    """Whether the sentence tells another figure behind one: 另1项结转."""
    return any(one.sentence == done.sentence and one.start > done.start for one in model.beside(done.paragraph))


def _is_all_done(whole: Measure, done: Measure) -> bool:
    return _DONE.search(done.before) is not None and _TASKS.search(whole.before + whole.after) is not None
