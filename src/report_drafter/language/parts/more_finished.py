"""Finds more that is finished than there is, told side by side: 实施工程项目2758个、完工2764个.

What was begun may have been followed by what was begun before (开工390个、竣工437个); what was carried out, found or
handed over in the year may not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.relations.figure_relations import between

_COUNTED = frozenset("个项件处户条座所家起宗份批栋段眼口")
_GIVEN = late(
    r"(?:实施|安排|确定|列入|交办|转办|排查|下达|纳入|承担|布置|部署)(?:了)?(?![^，,。；;、\d]*(?:开工|竣工|完工|建成|续建|结转))"
    r"[^，,。；;、\d]{0,16}$"
)
_FINISHED = late(r"[、，,]?\s*(?:现已|已)?(?:全部)?(?:完工|竣工|建成|办结|完成|整改|销号)(?:了|完成|完毕|到位)?")
_MORE = late("结转|续建|跨年|累计|上年|往年|历年|含|历史|存量|提前|年初|挂账|原有|遗留|旧")
"""What tells that more was finished than was given in the year."""
_QUOTED = late("“[^”]*”")


def find_more_finished(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields what was given and what was finished of it, where that is more."""
    for whole, part in pairwise(measures):
        if whole.quantity.unit != part.quantity.unit or whole.quantity.unit not in _COUNTED:
            continue
        if _FINISHED.fullmatch(between(whole, part)) is None or _GIVEN.search(_QUOTED.sub("", whole.before)) is None:
            continue
        more = part.quantity.interval().low > whole.quantity.interval().high
        if more and _are_of_year(whole, part) and _MORE.search(whole.passage_before + part.clause) is None:
            yield whole, part


def _are_of_year(whole: Measure, part: Measure) -> bool:
    """Whether both tell what came of the year."""
    return whole.scope is part.scope is Scope.YEAR and Part.PLAN not in (whole.part, part.part)
