"""Finds figures that a report tells twice beside one that stays: 事故86起、死亡66人, of 事故86起、死亡62人.

The figure beside says what both are of, in whatever words. The one told again must be a slip of the other, and stand
nowhere else. Right beside its companion any slip tells; further off two digits that changed places, and any other slip
where the same word stands before both and one of them sums up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Story
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_figures import OTHER_TIMES
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import SUMMARY_PARTS, Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, is_slip, is_swap
from report_drafter.language.relations.figure_relations import counted_in, counts_exactly
from report_drafter.language.text.characters import character_pairs, is_basic_han

FEWEST_DIGITS, MANY_DIGITS, MOST_TOLD, LATEST = 2, 3, 4, 5
"""How many digits a companion must have, and has if it is known by them; how often it may stand; how far behind."""
NAME, NEAR = 2, 3
_BASES = ("由", "从")
_JOINED = late("[\u4e00-\u9fff]{0,6}[、，,（(]?[\u4e00-\u9fff]{0,6}")


def find_companions_retold(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure that stands beside what stands elsewhere too, with the one there that it slips from."""
    companions: defaultdict[tuple[str, Decimal], list[Measure]] = defaultdict(list)
    for one in model.measures:
        if _digits(one) >= FEWEST_DIGITS and _is_plain(one):
            companions[counted_in(one), one.quantity.value].append(one)
    for same in companions.values():
        for earlier, later in combinations(same, 2) if len(same) <= MOST_TOLD else ():
            if earlier.paragraph is not later.paragraph and _are_alike(model, earlier, later):
                yield from _beside(model, earlier, later)


def _digits(one: Measure) -> int:
    return len(digits_of(one.quantity).strip("0"))


def _is_plain(one: Measure) -> bool:
    """Whether a figure of the text counts exactly what is, not how it changed."""
    if not counts_exactly(one) or one.scope in OTHER_TIMES:
        return False
    is_told = one.paragraph.story is not Story.TABLE and not one.before.endswith(_BASES)
    return is_told and direction_of(one) is None


def _are_alike(model: ReportModel, one: Measure, other: Measure) -> bool:
    """Whether the words around two equal figures share one, so that both may be of the same things."""
    told = model.sentences[other.sentence].text
    named = any(map(is_basic_han, other.before + other.after))
    return named and any(pair in told for pair in character_pairs(f"{one.before}|{one.after}"))


def _beside(model: ReportModel, earlier: Measure, later: Measure) -> Iterator[Recalled]:
    """The figures behind two companions of which one is a slip of the other."""
    first, second = _behind(model, earlier), _behind(model, later)
    for (at, one), (place, other) in product(enumerate(first), enumerate(second)):
        if counted_in(one) != counted_in(other) or not (_is_plain(one) and _is_plain(other)):
            continue
        near = at == place == 0 and _are_joined(earlier, one) and _are_joined(later, other)
        if (_slips(earlier, one, other) if near else _turns(earlier, one, other)) and _is_once(model, one, other):
            yield Recalled(other, one)


def _behind(model: ReportModel, one: Measure) -> Sequence[Measure]:
    """The next figures of the passage behind one."""
    beside = model.beside(one.paragraph)
    return [each for each in beside if each.start > one.start and each.passage == one.passage][:LATEST]


def _are_joined(companion: Measure, one: Measure) -> bool:
    return _JOINED.fullmatch(one.paragraph.text, companion.end, one.start) is not None


def _slips(companion: Measure, one: Measure, other: Measure) -> bool:
    """Whether a figure slips from another right behind the same; short ones must be named alike, long ones nearly."""
    if min(_digits(one), _digits(other)) < FEWEST_DIGITS or not is_slip(one.quantity, other.quantity):
        return False
    alike = one.before[-NAME:] == other.before[-NAME:] and len(one.before) >= NAME
    long = _digits(companion) >= MANY_DIGITS <= min(_digits(one), _digits(other))
    return alike or (long and _share_a_character(one, other))


def _turns(companion: Measure, one: Measure, other: Measure) -> bool:
    """Whether two figures further off have two digits changed; short ones are named alike, one in a summary.

    So are those of which a digit was mistaken.
    """
    if not is_swap(one.quantity, other.quantity):
        return _digits(one) >= MANY_DIGITS and is_slip(one.quantity, other.quantity) and _sums_up_alike(one, other)
    if min(map(_digits, (companion, one, other))) >= MANY_DIGITS:
        return _share_a_character(one, other)
    summed_up = (one.part in SUMMARY_PARTS) is not (other.part in SUMMARY_PARTS)
    return summed_up and len(one.before) >= NAME and one.before[-NAME:] == other.before[-NAME:]


def _sums_up_alike(one: Measure, other: Measure) -> bool:
    """Whether one word and no more stands before both figures, one of them in the opening: 罚款, 化解."""
    opening = (one.part is Part.FRONT) is not (other.part is Part.FRONT)
    return opening and len(one.phrase.core) >= NAME and one.phrase.core == other.phrase.core


def _share_a_character(one: Measure, other: Measure) -> bool:
    """Whether the words right beside two figures share a character, as 破案 and 破获 do."""
    return not set(_name(one)).isdisjoint(_name(other))


def _name(one: Measure) -> str:
    return "".join(filter(is_basic_han, one.before[-NEAR:] + one.after[:NEAR]))


def _is_once(model: ReportModel, one: Measure, other: Measure) -> bool:
    """Whether one of two values stands nowhere else, and neither in the passage of the other."""
    counted = list(model.by_unit.get(one.quantity.unit, ()))
    counted += model.by_unit.get(other.quantity.unit, ()) if other.quantity.unit != one.quantity.unit else ()
    for each, its_other in ((one, other), (other, one)):
        if any(x.quantity.value == each.quantity.value and x.passage == its_other.passage for x in counted):
            return False
    return any(sum(x.quantity.value == each.quantity.value for x in counted) == 1 for each in (one, other))
