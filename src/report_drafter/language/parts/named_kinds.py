"""Wholes that name their kinds: 受理投诉、举报和咨询2940件，其中投诉1310件、举报472件 leaves the 咨询 untold."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure

_KINDS = late(
    r"(?P<first>[\u4e00-\u9fff]{2,8})(?P<more>(?:、[\u4e00-\u9fff]{2,6})*)(?:和|与|及|、)(?P<last>[\u4e00-\u9fff]{2,6})$"
)
_ALL = late("(?:案件|事项|等|共计?|合计|总计)+$")


def names_untold_kind(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether a whole names kinds of which its parts tell some, and at least one not at all."""
    match = _KINDS.search(_ALL.sub("", whole.before))
    if match is None:
        return False
    kinds = [*match["more"].split("、")[1:], match["last"]]
    told = [f"{one.before}{one.after}" for one in parts]
    named = [any(kind in words for words in told) for kind in kinds]
    return any(match["first"].endswith(one.phrase.core) for one in parts if one.phrase.core) and not all(named)
