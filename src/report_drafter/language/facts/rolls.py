"""Finds rolls of an office told in two numbers: 由…和6个派出分局…组成, later 7个派出分局平均….

A roll counts all that there are of a kind; a later figure of the same kind cannot be larger, nor another if it speaks
of all. A roll whose two digits changed places is known by what the report counts for each: 乡镇调委会92个, 乡级92个.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_figures import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import swapped
from report_drafter.language.relations.change_reader import direction_of

UNITS = ("个", "所", "处", "家")
NAME, SHORT = 4, 2
FEWEST_TELLING = 3
_HAN_NAME = late(r"[\u4e00-\u9fff]{4}")
_ROLL = late(r"(?:^|[、和及由有设辖共])$")
_SELECTS = late(r"[对在向从选抽查赴到为]|走访|督[察查导]|新[增建设]|其[中余他]|试点|示范|覆盖|涉及")
_SPEAKS_OF_ALL = late("[\u4e00-\u9fff]{4,7}(?:平均|均|都|全部)")
_TELLS_OF = late(r"(?:共|辖|下辖|包括[^，,。；;]{0,12}[、和])$")
_LATER = (Part.LEADER, Part.PROBLEMS)


def find_rolls_told_twice(model: ReportModel) -> Iterator[Recalled]:
    """Yields the later figures of a roll that contradict it."""
    named: defaultdict[tuple[str, str], list[Measure]] = defaultdict(list)
    for unit in UNITS:
        for one in model.by_unit.get(unit, ()):
            if _is_exact(one) and _HAN_NAME.match(one.after):
                named[unit, one.after[:NAME]].append(one)
    for told in named.values():
        yield from _contradicted(told)
    yield from _turned(model)


def _contradicted(told: Sequence[Measure]) -> Iterator[Recalled]:
    roll, later = told[0], told[1:]
    if not later or not _is_roll(roll) or any(one.part is Part.PLAN for one in (roll,)):
        return
    odd = [one for one in later if one.quantity.value != roll.quantity.value]
    if len(odd) == 1 and odd[0].part in _LATER and not _SELECTS.search(odd[0].before):
        larger = odd[0].quantity.value > roll.quantity.value
        if larger or _SPEAKS_OF_ALL.match(odd[0].after):
            yield Recalled(odd[0], roll)


def _is_exact(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and one.scope in (Scope.YEAR, Scope.CUMULATIVE) and not direction_of(one)


def _is_roll(one: Measure) -> bool:
    clause = one.paragraph.text[one.clause_start : one.start]
    return _ROLL.search(one.before) is not None and _SELECTS.search(clause) is None


def _turned(model: ReportModel) -> Iterator[Recalled]:
    """A roll of which the report tells the number with two digits changed, for each of what stands at every one."""
    counts = [one for one in model.by_unit.get(UNITS[0], ()) if one.quantity.hedge is Hedge.EXACT]
    for roll in counts:
        if not _TELLS_OF.search(roll.before) or len(roll.after) < SHORT:
            continue
        others = [one for one in counts if one is not roll]
        if any(one.quantity.value == roll.quantity.value for one in others):
            continue
        turned = {one.value for one in swapped(roll.quantity)}
        same = [one for one in others if one.quantity.value in turned]
        if len(same) >= FEWEST_TELLING and any(roll.after[:SHORT] in one.before for one in same):
            yield Recalled(roll, next(one for one in same if roll.after[:SHORT] in one.before))
