"""Reads the ends that a whole came to behind the kinds that it is of: 76件，其中…；经审查准予73件，要求纠正3件."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.parts.part_evidence import Evidence, PartList
from report_drafter.language.relations.figure_relations import between

_REVIEWED = late(r"[^，,。；;、\d]{0,6}[；;][^，,。；;、\d]{0,4}(?:审查|审核|评审|评查|检查|检验|考核|评估|清理)")
_PASSED, _FAILED = late("准予|同意|通过|合格|符合"), late("不予|不同意|不合格|不符合|未通过|退回|纠正|整改")


def second_way(listed: PartList) -> Iterator[PartList]:
    """Yields what became of the whole of a list, where it is told behind its kinds."""
    parts = listed.parts[listed.natural :]
    if len(parts) < len(("passed", "failed")) or not _REVIEWED.match(
        between(listed.parts[listed.natural - 1], parts[0])
    ):
        return
    if _PASSED.search(parts[0].before) and any(_FAILED.search(one.before) for one in parts[1:]):
        yield PartList(listed.wholes[:1], parts, len(parts), frozenset({Evidence.OPPOSITION}))
