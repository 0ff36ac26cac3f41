"""Finds a part with a greater share than its whole: 清洁能源装机占比超93%，其中新能源装机占比超97%.

Only of what has one whole for all its kinds; a share may also be of what 其中 parts: 女性占45%，其中党员占60%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between

_SHARE = r"(?:容量|规模|总量)?(?:占比|比重|占[^，,。；;、\d]{0,12}?比重)(?:已|提[升高]|上升|增加)?(?:为|达到?|至|到)?"
_WHOLE = late(rf"(?P<noun>装机|发电量|用电量|供电量|上网电量|能源消费量){_SHARE}$")
_PART = late(
    rf"[，,、；;（(]?\s*其中[，,：:]?[^，,。；;、\d]{{1,12}}?(?P<noun>装机|发电量|用电量|供电量|上网电量|能源消费量){_SHARE}"
)
_ABOVE = "超"
"""What tells a share a little above its number: 超93%; 90%以上 may be far above it."""


def find_shares_above_wholes(rates: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields the shares of wholes and of parts of theirs in a paragraph, where the part's is the greater."""
    for whole, part in pairwise(rates):
        named, among = _WHOLE.search(whole.before), _PART.fullmatch(between(whole, part))
        if named is None or among is None or named["noun"] != among["noun"]:
            continue
        if _is_near(whole) and _is_told_from_below(part) and part.quantity.value > whole.quantity.value:
            yield whole, part


def _is_near(whole: Measure) -> bool:
    """Whether a share is no more than a little above its number."""
    return whole.quantity.hedge in (Hedge.EXACT, Hedge.OVER) or whole.text.startswith(_ABOVE)


def _is_told_from_below(part: Measure) -> bool:
    return part.quantity.hedge in (Hedge.EXACT, Hedge.OVER, Hedge.AT_LEAST)
