"""Finds figures of a closing paragraph that recall another value: 704.5亿元的投资…凝结着心血, of 740.5亿元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.text.characters import BORDER, longest_shared

LAST, FEWEST, SMALLEST = 8, 2, 10
SHARED = 2
FARTHEST = Decimal("1.5")
_CLOSING = late("凝[聚结]|(?:努力|奋斗|拼搏|支持)的结果|心血|来之不易|见证|镜子|缩影|背后[是有]")
_HAN = late("[\u4e00-\u9fff]{2,}")
_OTHER_PERIODS = (Scope.LAST_YEAR, Scope.PLAN, Scope.OTHER, Scope.PARTIAL, Scope.LONG)
_PARTICLES = late("[的个]|新增?|全[省市县区]|干部|职工")


def find_closing_recaps(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures that a closing paragraph recalls with another value."""
    for paragraph in model.text.paragraphs[-LAST:]:
        if _CLOSING.search(paragraph.text) is None:
            continue
        recalling = [one for one in model.beside(paragraph) if _recalls(one)]
        for one in recalling if len(recalling) >= FEWEST else ():
            told = _told(model, one, recalling)
            if told is not None:
                yield Recalled(one, told)


def _recalls(one: Measure) -> bool:
    """Whether a figure stands alone before what it counts: 740.5亿元的投资, 5460个新增学位."""
    return one.quantity.value >= SMALLEST and len(one.phrase.after.removeprefix("的")) >= SHARED


def _told(model: ReportModel, one: Measure, recalling: Sequence[Measure]) -> Measure | None:
    """The figure that is told of the same things, the one value of those that share most of its words."""
    alike = [each for each in model.by_unit.get(one.quantity.unit, ()) if each not in recalling]
    exact = one.quantity.hedge is Hedge.EXACT
    if exact and any(agree(each, one) for each in alike):
        return None
    words = BORDER.join(_HAN.findall(_PARTICLES.sub(" ", one.phrase.after)))
    told_of = ((f"{each.before}{BORDER}{each.after}", each) for each in alike if _may_be_told(each))
    sharing = [(len(longest_shared(words, around)), each) for around, each in told_of]
    most = max((size for size, _ in sharing), default=0)
    if any(agree(each, one) for size, each in sharing if size == most):
        return None
    told = [each for size, each in sharing if size >= SHARED and (exact or size == most) and _is_near(one, each)]
    return told[0] if told and len({each.quantity.value for each in told}) == 1 else None


def _may_be_told(each: Measure) -> bool:
    return each.part is not Part.PLAN and each.scope not in _OTHER_PERIODS and each.quantity.hedge is Hedge.EXACT


def _is_near(one: Measure, told: Measure) -> bool:
    """Whether a figure may be meant for another: a slip of the hand away, or rounded to another thousand."""
    if one.quantity.hedge is Hedge.EXACT:
        return is_slip(one.quantity, told.quantity)
    value, other = one.quantity.value, told.quantity.value
    return value <= other * FARTHEST and other <= value * FARTHEST
