"""Finds what is told to be left over in two numbers, or left over though all was done.

还有9个由兼职人员承担 is 补齐现有9个派出所的缺口 of the plan; 列出任务18项，完成18项，指挥室建设结转到2024年 leaves
something of all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_figures import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_in
from report_drafter.language.text.characters import is_basic_han

NOUN = 2
SMALLEST = 2
TOLD = (Part.REVIEW, Part.PROBLEMS)
_RECALLS = ("现有", "剩余", "剩余的", "剩下的", "余下", "余下的", "遗留的", "其余")
_LEFT = late(r"(?:[还仍尚]有|余下|其余|剩余|剩下|未)[^，,。；;\d]{0,6}$")
_TASKS = late("任务|事项|项目|工作|要点|措施|计划")
_DONE = late(r"(?<!计划)(?<![拟应需将])(?:完成|办结|落实|销号)(?:了)?$")
_GOES_ON = late(r"结转[到至]|延[期迟至]|顺延|未完成|尚未|跨年度|未落实|未销号")
_NOTHING = late(r"[无没]有?[^，,。；;]{0,4}(?:结转|延期|未完成)|上年|往年|历年|以前|另")


def find_left_over(model: ReportModel) -> Iterator[Recalled]:
    """Yields what the plan tells to be left, where all else tells of the same things another number that is left."""
    recalling = [one for one in model.measures if one.part is Part.PLAN and _recalls(one)]
    if not recalling:
        return
    left = [one for one in model.measures if one.part in TOLD and _is_exact(one) and _LEFT.search(one.before)]
    for figure in recalling:
        noun = figure.after.removeprefix("的")[:NOUN]
        same = [one for one in left if counted_in(one) == counted_in(figure) and noun in _sentence(model, one)]
        values = {one.quantity.value for one in same}
        if len(values) == 1 and not _is_told(model, figure, noun) and not _went_on(model, figure, same[-1]):
            yield Recalled(figure, same[-1])


def _recalls(one: Measure) -> bool:
    named = len(one.after) > NOUN and all(map(is_basic_han, one.after.removeprefix("的")[:NOUN]))
    return one.before.endswith(_RECALLS) and named and _is_exact(one)


def _is_exact(one: Measure) -> bool:
    quantity = one.quantity
    return quantity.hedge is Hedge.EXACT and quantity.unit not in UNCOUNTED_UNITS and quantity.value >= SMALLEST


def _sentence(model: ReportModel, one: Measure) -> str:
    return model.sentences[one.sentence].text


def _is_told(model: ReportModel, figure: Measure, noun: str) -> bool:
    """Whether any other figure of the report has the value and may count the same things."""
    return any(
        one is not figure
        and one.quantity.value == figure.quantity.value
        and counted_in(one) == counted_in(figure)
        and noun in _sentence(model, one)
        for one in model.measures
    )


def _went_on(model: ReportModel, figure: Measure, told: Measure) -> bool:
    """Whether the report tells the difference of two figures, so that more was done since: 又整改2个."""
    difference = abs(told.quantity.value - figure.quantity.value)
    near = (*model.beside(told.paragraph), *model.beside(figure.paragraph))
    return any(one.quantity.value == difference and counted_in(one) == counted_in(figure) for one in near)


def find_done_and_left(groups: Sequence[Sequence[Measure]]) -> Iterator[tuple[Measure, Measure, str]]:
    """Yields tasks that are all told to be done, their number twice, with the words of the clause that leaves some."""
    for group in groups:
        for at in range(1, len(group)):
            whole, done = group[at - 1], group[at]
            if whole.quantity.value == done.quantity.value and _is_all_done(whole, done):
                words = _clauses_behind(done, group[at + 1] if at + 1 < len(group) else None)
                if _GOES_ON.search(words) and not _NOTHING.search(words):
                    yield whole, done, words.strip("，, ")


def _is_all_done(whole: Measure, done: Measure) -> bool:
    if whole.sentence != done.sentence or whole.quantity != done.quantity or whole.scope is Scope.LAST_YEAR:
        return False
    return _DONE.search(done.before) is not None and _TASKS.search(whole.before + whole.after) is not None


def _clauses_behind(done: Measure, following: Measure | None) -> str:
    """The words of the sentence behind a figure, up to the next figure."""
    text = done.paragraph.text
    stops = (at for mark in "。；;" if (at := text.find(mark, done.end)) >= 0)
    end = min(stops, default=len(text))
    if following is not None and following.start < end:
        return ""
    return text[done.end : end]
