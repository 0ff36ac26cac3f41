"""Finds rates of what is not done that slip from what the rate of what is done leaves.

医疗机构依法执业自查率96.5% leaves 依法执业自查还有3.5%的医疗机构未落实: 5.5% is a digit away from that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.text.characters import character_pairs, count_held
from report_drafter.language.text.text_breaks import start_behind

ALL, SHORTEST, PAIR, MOST = 100, 4, 2, 0.8
FEWEST_DIGITS = 2
_ENDS = ("有", "剩", "剩余")
_LEFT = late(r"(?:[仍尚还]有|[仍尚还]剩|另有|剩余)$")
_DENIED = late(r"的[\u4e00-\u9fff]{2,12}?(?:尚未|还未|仍未|没有|未能?|不)")
_RATE = late(r"(?P<name>[\u4e00-\u9fff]{2,24}?)率(?:为|达到?|是|仅)?$")
_WHOSE = late(r"^(?:全[国省市县区局镇街系]统?|我[省市县区局]|辖区|各类)+|的")


@frozen
class UndoneRate:
    """`left` is said not to be done of what `done` tells the rate of."""

    left: Measure
    done: Measure

    @property
    def rest(self) -> Quantity:
        """What the rate of what is done leaves."""
        return replace(self.done.quantity, number=ALL - self.done.quantity.number)


def find_undone_rates(model: ReportModel) -> Iterator[UndoneRate]:
    """Yields each rate of what is left that no rate of its name leaves, and that slips from what one leaves."""
    rates = model.by_unit.get(PERCENT, ())
    undone = [one for one in rates if _is_undone(one)]
    clauses = "|".join(one.clause for one in undone)
    named = [(one, _name(one)) for one in rates if _end_of_name(one) in clauses] if undone else []
    for left in undone:
        done = [UndoneRate(left, one) for one, name in named if one is not left and _is_of(name, left)]
        settled = any(one.rest.interval().meets(left.quantity.interval()) for one in done)
        alone = not any(one.sentence == left.sentence and one.start > left.start for one in rates)
        if alone and not settled and len({one.done.quantity.value for one in done}) == 1:
            yield from filter(_is_slip, done[:1])


def _is_undone(one: Measure) -> bool:
    told = one.before.endswith(_ENDS) and _LEFT.search(one.before) and _DENIED.match(one.paragraph.text, one.end)
    return bool(told) and _is_plain(one)


def _is_plain(one: Measure) -> bool:
    told = one.scope is not Scope.LAST_YEAR and one.part is not Part.PLAN
    return told and one.quantity.hedge is Hedge.EXACT and direction_of(one) is None


def _end_of_name(done: Measure) -> str:
    """The last characters of what a rate is of: few are told in any clause of what is left."""
    return done.before.rpartition("率")[0][-PAIR:] or "率"


def _name(done: Measure) -> str:
    """What a rate is of, by its name; '' where it is too short to know it by."""
    match = _RATE.search(done.before) if _is_plain(done) else None
    name = _WHOSE.sub("", match["name"]) if match is not None else ""
    return name if len(name) >= SHORTEST else ""


def _is_of(name: str, left: Measure) -> bool:
    """Whether the name of a rate is told in the clause of what is left: 依法执业自查, 医疗机构."""
    if not name:
        return False
    text = left.paragraph.text
    opening = start_behind("。；;，,", text, left.start)
    pairs = character_pairs(name)
    return count_held(pairs, text[opening : left.clause_end]) >= MOST * len(pairs)


def _is_slip(one: UndoneRate) -> bool:
    """Whether a rate has as many places as what is left, and digits enough."""
    left, rest = one.left.quantity, one.rest
    enough = len(left.number.as_tuple().digits) >= FEWEST_DIGITS and left.decimals == rest.decimals
    return enough and is_slip(left, rest)
