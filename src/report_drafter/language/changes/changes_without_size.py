"""Reads changes told in a word behind last year's value: 评查不少于90卷，比2023年的85卷有所增加."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of, is_base
from report_drafter.language.changes.compared_periods import EARLIER_YEAR
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.relations.figure_relations import between

_SIGNS = ("比", "较")
_LINK = late(rf"[，,（(]?(?:均|也|又|已)?[比较]{EARLIER_YEAR}的?")
_WORD = late(
    r"(?:又|均|也)?(?:有所|略有|明显|大幅|显著|进一步|有较大幅度|小幅)"
    r"(?:(?P<up>增加|增长|上升|提高|提升|扩大)|减少|下降|降低|回落|缩短|压缩|缩小)(?=[，,。；;）)]|$)"
)


def find_changes_without_size(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes of a paragraph of which both values and only the way are told."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for now, base in pairwise(measures):
        word = _WORD.match(text, base.end)
        if word is None or now.quantity.unit != base.quantity.unit or not is_base(base):
            continue
        plain = direction_of(now) is None and now.scope is not Scope.LAST_YEAR
        if plain and _LINK.fullmatch(between(now, base)):
            yield Change(base, now, Direction.UP if word["up"] else Direction.DOWN, None)
