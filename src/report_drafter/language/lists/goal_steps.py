"""Finds goals that are told as a step from what the report's year reached: 改造小区42个 … 改造小区45个，比2020年多3个.

The year's figure stands in another part; goal, step and figure must fit, as far as they are written out. So must what
is to be new and what there shall be then: 配备记录仪245台 … 新增记录仪55台，总数达到300台.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity, round_half_up
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.parts.balances import Balance
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_in
from report_drafter.language.text.characters import shares_run

SHORTEST_NAME, SHORT_NAME, HEAD, HALF = 4, 3, 2, 2
LONGEST_LEAD = 24
_LINK = late(
    r"[\u4e00-\u9fff]{0,8}[，,（(](?:拟|预计|将)?[比较](?:(?P<year>20\d\d)年|现[在有]的?|目前的?)[\u4e00-\u9fff]{0,8}$"
)
_THAN_NOW = ("比现在", "比现有", "比目前", "较现在", "较现有", "较目前")
_NEW = late("(?:新[增建配聘设招开购添]|增[配设加派]|再增|招[录聘]|补充)[^，,。；;、\\d]{0,12}$")
_GROWN = late("[^，,。；;、\\d]{0,6}[，,]使?(?P<noun>[\u4e00-\u9fff]{0,10}?)(?:总数|总量)?(?:达到?|增至|增加到|扩大到)")
_STOCK = late("(?:有|配备|配有|达到?|总数|共计?|建有|聘任|聘请|取得|具备)[^，,。；;、\\d]{0,12}$")
_PEOPLE = late("(?:的)?(?:人员|人数|干部|队员|民警)$")
"""What ends the name of those who have something: 法律职业资格人员, of 取得法律职业资格的9人."""
_BUILT = late("(?:建成|建设|设立|设置|聘用)[^，,。；;、\\d]{0,12}$")
"""What may be there with that of older years, or of the year alone."""
_AIMS = late("全年|年内|计划|力争|预期|预计|安排|确保|不少于|达到|完成|实现|左右|以上|[的总共到]")
_YEAR_BEFORE = late("[上去两二三四五六七八九十]年|同期")
_GROWING = ("达到", "增至", "增加到", "扩大到")
_PLAIN_HEDGES = (Hedge.EXACT, Hedge.AT_LEAST)


def find_goal_steps(model: ReportModel) -> Iterator[Balance]:
    """Yields each goal with the figure of the year and the step that must lead to it."""
    if model.year is None:
        return
    for sentence in model.sentences_with_any((f"比{model.year}年", f"较{model.year}年", *_THAN_NOW)):
        beside = model.beside(sentence.paragraph)
        for goal, step in pairwise(one for one in beside if sentence.start <= one.start < sentence.end):
            if _leads(goal, step, model.year):
                yield from _judge(model, goal, step)
    for sentence in model.sentences_with_any(_GROWING):
        beside = model.beside(sentence.paragraph)
        for new, total in pairwise(one for one in beside if sentence.start <= one.start < sentence.end):
            if new.part is Part.PLAN and counted_in(new) == counted_in(total):
                yield from _grown(model, new, total)


def _grown(model: ReportModel, new: Measure, total: Measure) -> Iterator[Balance]:
    """What is to be new and what there shall be then, with what there is; it may be told by other names too."""
    match = _GROWN.fullmatch(between(new, total)) if _NEW.search(new.before) else None
    name = (match["noun"] or new.noun or new.phrase.after) if match is not None else ""
    told_twice = len(name) >= SHORT_NAME and new.noun.endswith(name)  # 新增市级示范校15所，使示范校总数达到
    if not (len(name) >= SHORTEST_NAME or told_twice) or not _are_bound_alike(new, total):
        return
    told = [one for one in _alike(model, total) if one is not new and _is_of_year(one)]
    bare = _PEOPLE.sub("", name)
    held = name if len(bare) < SHORTEST_NAME else bare
    stocks = [one for one in told if _STOCK.search(one.before) and held in one.clause]
    fitting = [one for one in told if one.quantity.value + new.quantity.value == total.quantity.value]
    stocks = stocks or [one for one in told if _may_be_stock(one, name) and _slips_to(one, new, total)]
    if stocks and len({one.quantity.value for one in stocks}) == 1:
        yield Balance(total, ((fitting or stocks)[0], new), (), bool(fitting))


def _are_bound_alike(new: Measure, total: Measure) -> bool:
    """Whether both are exact, or both the least that there shall be: 新增3名以上，使总数达到12名以上."""
    hedges = {new.quantity.hedge, total.quantity.hedge}
    return len(hedges) == 1 and hedges <= set(_PLAIN_HEDGES) and new.quantity.unit not in UNCOUNTED_UNITS


def _may_be_stock(stock: Measure, name: str) -> bool:
    """Whether a figure is what was built, or is told by a name that a longer one holds: 在编（执法）人员."""
    if _BUILT.search(stock.before) and name in stock.clause:
        return True
    words = iter(name)
    own = stock.phrase.noun
    if len(own) < SHORTEST_NAME or own[-HEAD:] != name[-HEAD:]:
        return False
    return own.endswith(name) or all(char in words for char in own)


def _slips_to(stock: Measure, new: Measure, total: Measure) -> bool:
    """Whether a stock with what is new is a slip of the hand away from what is told of both."""
    meant = replace(total.quantity, number=(stock.quantity.value + new.quantity.value) / total.quantity.scale)
    return is_slip(total.quantity, meant)


def _leads(goal: Measure, step: Measure, year: int) -> bool:
    unit = goal.quantity.unit
    of_rate = (unit, step.quantity.unit) == (PERCENT, POINTS)
    of_count = unit not in UNCOUNTED_UNITS and counted_in(goal) == counted_in(step)
    if not (of_rate or of_count) or direction_of(step) is None:
        return False
    if goal.quantity.hedge not in _PLAIN_HEDGES or step.quantity.hedge is not Hedge.EXACT:
        return False
    link = _LINK.match(goal.paragraph.text, goal.end, step.start)
    if link is not None and link["year"] is None:
        return goal.part is Part.PLAN
    return link is not None and int(link["year"]) == year


def _judge(model: ReportModel, goal: Measure, step: Measure) -> Iterator[Balance]:
    name = _name(goal)
    told = [one for one in _alike(model, goal) if one not in (goal, step) and _is_of_year(one)]
    named = [one for one in told if _names_alike(name, _name(one))]
    fitting = next((one for one in named if _fits(goal, step, one)), None)
    if fitting is not None:
        yield _balance(goal, step, fitting, holds=True)
        return
    same = [one for one in named if _is_same_act(goal, one, name)]
    if any(_fits(goal, step, one) for one in told):
        return
    if len({one.quantity.value for one in same}) == 1:
        yield _balance(goal, step, same[0], holds=False)
        return
    slipped = [one for one in told if _is_slip_from(goal, step, one) and _shares_words(goal, one)]
    if len({one.quantity.value for one in slipped}) == 1:
        yield _balance(goal, step, slipped[0], holds=False)


def _alike(model: ReportModel, goal: Measure) -> Iterator[Measure]:
    """The figures of a report that count what a goal counts, as they stand in it."""
    return (one for one in model.measures if counted_in(one) == counted_in(goal))


def _is_of_year(one: Measure) -> bool:
    told = one.part is not Part.PLAN and one.scope in (Scope.YEAR, Scope.CUMULATIVE)
    plain = one.quantity.hedge is Hedge.EXACT and direction_of(one) is None
    return told and plain and _YEAR_BEFORE.search(one.before) is None


def _name(one: Measure) -> str:
    return _AIMS.sub("", one.phrase.core + one.phrase.after)


def _names_alike(name: str, other: str) -> bool:
    return bool(name) and name[-HEAD:] == other[-HEAD:]


def _is_same_act(goal: Measure, one: Measure, name: str) -> bool:
    """Whether both figures bear one name, or tell one act of which the goal leaves a word out: 举办（业务）培训."""
    if _name(one) == name:
        return len(name) >= SHORTEST_NAME
    return bool(goal.verb) and goal.verb == one.verb and one.noun.endswith(goal.noun) and len(goal.noun) >= HEAD


def _fits(goal: Measure, step: Measure, base: Measure) -> bool:
    """Whether base and step lead to the goal, to the last place that step and base are written to."""
    change = step.quantity.value if direction_of(step) is Direction.UP else -step.quantity.value
    apart = abs(goal.quantity.value - base.quantity.value - change)
    return apart <= _rounded((step.quantity, base.quantity))


def _is_slip_from(goal: Measure, step: Measure, base: Measure) -> bool:
    """Whether what lies between base and goal is the step but for a slip of the hand: 增加23家 and 增加33家."""
    rises = direction_of(step) is Direction.UP
    apart = goal.quantity.value - base.quantity.value if rises else base.quantity.value - goal.quantity.value
    quantity, place = step.quantity, Decimal(10) ** -step.quantity.decimals
    if apart <= 0 or _rounded((goal.quantity, base.quantity)) > place * quantity.scale:
        return False
    meant = replace(quantity, number=round_half_up(apart / quantity.scale, quantity.decimals))
    sizes = sorted((f"{meant.number:f}", f"{quantity.number:f}"), key=len)
    if not any(char.isdigit() for char in sizes[1][1:]):
        return False  # One digit is a slip away from any other.
    return is_slip(quantity, meant) or sizes[1][1:] == sizes[0]


def _shares_words(goal: Measure, base: Measure) -> bool:
    """Whether the words before a figure tell of what a goal names, the clause before it where its own name nothing."""
    name, start = goal.phrase.core, base.words_start
    if not _name(base):
        start = max(base.paragraph.text.rfind("。", 0, base.start), base.start - LONGEST_LEAD, 0)
    words = base.paragraph.text[start : base.words_end]
    return shares_run(name, words, SHORTEST_NAME)


def _rounded(quantities: Sequence[Quantity]) -> Decimal:
    """By how much figures written to their last places may be off together."""
    inexact = (one for one in quantities if one.scale != 1 or one.decimals)
    return sum((one.scale * Decimal(10) ** -one.decimals / HALF for one in inexact), Decimal(0))


def _balance(goal: Measure, step: Measure, base: Measure, *, holds: bool) -> Balance:
    rises = direction_of(step) is Direction.UP
    return Balance(goal, (base, step) if rises else (base,), () if rises else (step,), holds)
