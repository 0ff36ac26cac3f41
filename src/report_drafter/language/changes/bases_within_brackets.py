"""Reads earlier rates that end the bracket behind a change: 比率80.1%，提高2个百分点（上年285天，比率78.1%）."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS

_BRACKET = late(r"[（(](?:上年|去年|20\d\d年)[^（）()。；;]*?(?P<name>[\u4e00-\u9fff]{1,4}率)(?:为|是)?$")
_CHANGED = late(r"[，,；;]?\s*(?:[较比](?:上年|去年|20\d\d年)|同比)?(?:提高|提升|上升|增加|下降|降低|回落)了?")


def find_bases_within_brackets(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields each change in points right behind a rate whose earlier value ends the bracket behind it."""
    for at in range(2, len(measures)):
        base = measures[at]
        if base.quantity.unit != PERCENT or not base.paragraph.text.startswith(("）", ")"), base.end):
            continue
        points = next((one for one in reversed(measures[:at]) if one.quantity.unit == POINTS), None)
        now = measures[measures.index(points) - 1] if points is not None and points is not measures[0] else None
        if points is None or now is None or now.quantity.unit != PERCENT:
            continue
        text = base.paragraph.text
        bracket = _BRACKET.fullmatch(text, points.end, base.start)
        if bracket is not None and bracket["name"] in now.before and _CHANGED.fullmatch(text, now.end, points.start):
            yield Change(base, now, direction_of(points), points)
