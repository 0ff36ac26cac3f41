"""Finds figures that recall one told earlier, before their noun: 260卷评查案卷中仍有13卷不合格, of 评查执法案卷206卷.

Only where no earlier figure has the value, and one of the same things has it but for a slip of the hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.change_reader import direction_of
from report_drafter.language.digit_slips import is_slip
from report_drafter.language.figure_relations import UNCOUNTED_UNITS, counted_in
from report_drafter.language.report_model import Measure, Part, ReportModel, Scope

SMALLEST = 10
SHORT_NAME, LONG_NAME = 2, 4
RECALLING = (Part.LEADER, Part.PROBLEMS)
TOLD = (Part.FRONT, Part.REVIEW)
_AMONG = late(r"(?P<noun>[\u4e00-\u9fff]{2,12}?)中(?![央心小型])")
_NOUN_BEHIND = late(r"[\u4e00-\u9fff]{2}")


@frozen
class Recalled:
    """A figure, and the earlier one of the same things that it must repeat."""

    figure: Measure
    earlier: Measure


def find_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures that recall an earlier one with another value."""
    recalling = [one for group in model.groups if _may_hold(group[0]) for one in group if _may_recall(one)]
    if not recalling:
        return
    told: defaultdict[str, list[Measure]] = defaultdict(list)
    for one in model.measures:
        if one.part in TOLD and _is_plain(one):
            told[counted_in(one)].append(one)
    for measure in recalling:
        earlier = _recalled(measure, told[counted_in(measure)]) if _is_plain(measure) else None
        if earlier is not None:
            yield Recalled(measure, earlier)


def _may_hold(first: Measure) -> bool:
    """Whether the paragraph of a figure may hold one that recalls another."""
    return first.part in RECALLING or (first.part in TOLD and "中" in first.paragraph.text)


def _is_plain(measure: Measure) -> bool:
    """Whether a figure is an exact count of the year."""
    if measure.quantity.unit in UNCOUNTED_UNITS or measure.quantity.hedge is not Hedge.EXACT:
        return False
    return measure.scope in (Scope.YEAR, Scope.CUMULATIVE)


def _may_recall(measure: Measure) -> bool:
    """Whether a figure stands before its noun in a part that looks back, or before 中 that opens its parts."""
    if measure.scope is not Scope.YEAR or measure.quantity.unit in UNCOUNTED_UNITS:
        return False
    after = measure.after.removeprefix("的")
    if measure.part in RECALLING:
        stands = _NOUN_BEHIND.match(after) is not None
    else:
        stands = "中" in after and measure.part in TOLD and _AMONG.match(after) is not None
    return stands and measure.quantity.value >= SMALLEST and direction_of(measure) is None


def _recalled(measure: Measure, alike: Sequence[Measure]) -> Measure | None:
    """The one earlier figure of the same things that differs by a slip; None where one has the very value."""
    value = measure.quantity.value
    if any(one.quantity.value == value for one in alike if one is not measure):
        return None
    earlier = (one for one in alike if one.passage < measure.passage)
    near = (one for one in earlier if is_slip(one.quantity, measure.quantity))
    slips = [one for one in near if _same_things(one, measure)]
    return slips[0] if len({one.quantity.value for one in slips}) == 1 else None


def _same_things(earlier: Measure, measure: Measure) -> bool:
    """Whether the words around two figures name the same things."""
    after = measure.after.removeprefix("的")
    among = _AMONG.match(after)
    core, behind = earlier.phrase.core, earlier.after
    if among is not None:
        noun = among["noun"]
        if len(core) >= SHORT_NAME and core in noun:
            return True
        return core.endswith(noun[-SHORT_NAME:]) or behind.startswith(noun[:SHORT_NAME])
    if len(behind) >= LONG_NAME and behind[:LONG_NAME].isalpha() and behind[:LONG_NAME] == after[:LONG_NAME]:
        return True
    joined = measure.before.removesuffix("的") + after
    if len(core) < LONG_NAME or earlier.after[:1].isalpha():
        return False
    done = earlier.verb or core[:SHORT_NAME]
    return core[-LONG_NAME:] in joined or (done in joined and core[-SHORT_NAME:] in after[:LONG_NAME])
