"""Tells rows that end on what is left of their whole: 审核1879条，退回修改112条，不予发布35条，审核后发布1844条.

What is left of a whole holds the members that came to the same another way, which the row tells besides.
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.relations.figure_relations import counts_exactly

SHORTEST, ACT = 3, 2
_DENYING = frozenset("不未无")


def ends_on_rest(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether the last of some parts is the whole less those of the others that did not come to the same."""
    if len(parts) < SHORTEST or not all(map(counts_exactly, (whole, *parts))):
        return False
    last = parts[-1]
    gone = [one for one in parts[:-1] if one.before[-ACT:] not in last.before or _DENYING & set(one.before)]
    return 0 < len(gone) < len(parts) - 1 and total_of(gone) + last.quantity.value == whole.quantity.value
