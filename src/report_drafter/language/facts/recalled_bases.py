"""Finds what a plan starts from, told with another value: 年办税时间由128小时再压缩10%, of 压缩至118小时."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, is_slip
from report_drafter.language.numbers.units import PERCENT

SHORTEST, LONGEST = 3, 8
MANY_DIGITS = 2
_TELLING_PLANS = (Part.PLAN, Part.FRONT)
"""Where bases of changes to come stand; a report without numbered chapters is all front."""
_PERCENT = "百分之"
_FROM = ("由", "从")
_TURNS = late("[^，,。；;\\d]{0,4}(?:增加|增长|提高|提升|上升|扩大|扩展|下降|降低|减少|压缩|缩短|压减|增|升|降|减)")
_SHARE = late("(?:占比|比重|比例)$")
_BY_NOW = late("[到至达占为]$|总数|总量|累计")
_OTHER_TIME = late("上年|去年|同期|[较比]|20\\d\\d年|[年月]初|[年月]末")
_OTHER_PERIODS = (Scope.LAST_YEAR, Scope.LONG, Scope.OTHER, Scope.PARTIAL)


def find_recalled_bases(model: ReportModel) -> Iterator[Recalled]:
    """Yields the bases of changes to come that are a slip of the hand away from what was reached."""
    bases: defaultdict[tuple[str, str], list[Measure]] = defaultdict(list)
    for one in model.measures:
        if one.part in _TELLING_PLANS and one.before.removesuffix(_PERCENT).endswith(_FROM) and _is_base(one):
            bases[_name(one), one.quantity.unit].append(one)
    for (name, unit), ones in bases.items():
        told = (each for each in model.measures_with(name) if each.quantity.unit == unit) if name else ()
        alike = [each for each in told if _tells(model, each, name)]
        alike = [each for each in alike if name in each.before or not each.before.startswith("、")]
        if {each.sentence for each in alike} <= {each.sentence for each in ones}:
            alike = _rates_called(model, name, unit)
        for one in ones:
            reached = _reached(one, [each for each in alike if each is not one])
            if reached is not None:
                yield Recalled(one, reached)


def _rates_called(model: ReportModel, name: str, unit: str) -> list[Measure]:
    """The rates told by the last word of a name alone: 败诉率, of 一审行政诉讼败诉率."""
    word = name[-SHORTEST:]
    if unit != PERCENT or not word.endswith("率"):
        return []
    return [each for each in model.measures_with(word) if each.quantity.unit == unit and each.before.endswith(word)]


def _is_base(one: Measure) -> bool:
    turns = _TURNS.match(one.paragraph.text, one.end) is not None
    return turns and one.quantity.hedge is Hedge.EXACT and _OTHER_TIME.search(one.before) is None


def _name(one: Measure) -> str:
    """The words by which the report must name the thing, '' where they are too few."""
    words = _SHARE.sub("", one.phrase.core.removesuffix(_PERCENT).rstrip("由从"))[-LONGEST:]
    return words if len(words) >= SHORTEST else ""


def _reached(one: Measure, alike: Sequence[Measure]) -> Measure | None:
    """What the report told before of the thing, where only that can be meant and the base is a slip away from it."""
    if any(each.quantity.hedge is Hedge.EXACT and agree(each, one) for each in alike):
        return None
    before = [each for each in alike if (each.sentence, each.start) < (one.sentence, one.start) and _is_now(each)]
    now = [each for each in before if _BY_NOW.search(each.before)] or before
    slips = [each for each in now if is_slip(each.quantity, one.quantity) and _is_sure(one)]
    return slips[-1] if slips and len({each.quantity.value for each in now}) == 1 else None


def _tells(model: ReportModel, each: Measure, words: str) -> bool:
    """Whether a figure is told of the thing: in its clause, or behind it in the sentence as what there is by now."""
    if words in each.clause:
        return True
    opening = model.sentences[each.sentence].start
    named = words in each.paragraph.text[opening : each.start]
    return named and _BY_NOW.search(each.before) is not None


def _is_now(each: Measure) -> bool:
    return each.scope not in _OTHER_PERIODS and each.quantity.hedge is Hedge.EXACT and not each.before.endswith(_FROM)


def _is_sure(one: Measure) -> bool:
    """Whether a slip is no chance: a number of one digit is a slip away from any other."""
    digits = len(digits_of(one.quantity))
    return digits >= MANY_DIGITS or one.part is Part.PLAN
