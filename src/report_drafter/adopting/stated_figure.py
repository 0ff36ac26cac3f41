"""A figure of an old report, parted into the number that a tag replaces and the unit that stays in the text."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity
from report_drafter.language.model.report_model import Measure
from report_drafter.language.numbers.quantity_reader import (
    DIGIT_FIGURE,
    HEDGES_AFTER,
    HEDGES_BEFORE,
    LONGEST_HEDGE,
    NUMERAL_FIGURE,
    read_quantity,
)

CURRENCIES = ("元", "美元", "欧元", "港元", "英镑", "日元", "人民币")
_PERSONS = "儿童|婴幼儿|群众|学生|职工|农民|居民|老人|党员|干部|人口|人才|游客|学员|考生|旅客|监测对象"
PEOPLE = late(rf"[^，。；、,;\d]{{0,4}}(?:{_PERSONS})")
PEOPLE_BEFORE = late(rf"(?:{_PERSONS}|人数|人次|用户)[^，。；、,;\d]{{0,4}}$")
PERSONS = "人"
_DIGITS = late(DIGIT_FIGURE)
_NUMERALS = late(NUMERAL_FIGURE)


@frozen
class StatedFigure:
    """A measure of the text as an indicator would carry it.

    `start`..`end` bound what the tag replaces: the number with its hedge and scale (10余万), without the unit.
    `unit` is the catalogue's unit; for money it takes the scale along (万元).
    """

    measure: Measure
    start: int
    end: int
    unit: str

    @property
    def quantity(self) -> Quantity:
        """The figure as the text states it, scale and hedge included."""
        return self.measure.quantity

    @property
    def typed(self) -> str:
        """The characters that a department would type, as the report has them."""
        return self.measure.paragraph.text[self.start : self.end]


def part_figure(measure: Measure) -> StatedFigure | None:
    """Parts a measure into number and unit; None where the number cannot be typed into a cell as it stands."""
    text = measure.paragraph.text[measure.start : measure.end]
    hedge = next((size for size in range(LONGEST_HEDGE, 0, -1) if text[:size] in HEDGES_BEFORE), 0)
    match = _DIGITS.match(text, hedge) or _NUMERALS.match(text, hedge)
    if match is None:
        return None
    end = match.end()
    scale = match["scale"] or ""
    unit = _without_hedge(text[end:])
    if scale and not match["behind"] and unit in CURRENCIES:
        end, unit = end - len(scale), scale + unit
    if not unit:
        unit = _unit_of_words(measure)
    if not unit or read_quantity(text[:end]) is None:
        return None
    return StatedFigure(measure, measure.start, measure.start + end, _one_spelling(unit))


def _unit_of_words(measure: Measure) -> str:
    """The unit that the next figure of a list carries (15、22个), or persons where the words tell of people."""
    if measure.quantity.unit:
        return measure.quantity.unit
    people = PEOPLE.match(measure.paragraph.text, measure.end) or PEOPLE_BEFORE.search(measure.before)
    return PERSONS if people else ""


def _without_hedge(rest: str) -> str:
    for word in sorted(HEDGES_AFTER, key=len, reverse=True):
        if rest.endswith(word) and len(rest) > len(word):
            return rest.removesuffix(word)
    return rest


def _one_spelling(unit: str) -> str:
    return unit.replace("％", "%").replace("﹪", "%").strip()
