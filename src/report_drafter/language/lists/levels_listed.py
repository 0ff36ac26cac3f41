"""Finds levels that the words of their whole leave out: 市级以上龙头企业286家，其中国家级3家、省级58家、县级225家."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel

_RANKS = (
    ("国家级", "国家", "部级"),
    ("省级", "自治区级"),
    ("市级", "地市级", "州级"),
    ("县级", "区级", "区县级", "县区级"),
    ("乡镇级", "镇级", "乡级", "村级"),
)
_RANK = {word: rank for rank, words in enumerate(_RANKS) for word in words}
_LIMIT = late(r"(?P<level>国家级|[省市州县区]级|乡镇级|镇级)(?:及其?)?(?P<way>以[上下])")
_LEVEL = late(
    r"(?:^|其中|[：:，,、；;和及])"
    r"(?P<level>国家级|国家|部级|省级|自治区级|地市级|[市州县区镇乡村]级|区县级|县区级|乡镇级)$"
)


@frozen
class LevelSlip:
    """A part of a level that its whole, by its words (`limit`), does not reach."""

    whole: Measure
    part: Measure
    level: str
    limit: str


def find_level_slips(model: ReportModel) -> Iterator[LevelSlip]:
    """Yields the one member of each list of levels that is outside what its whole counts; the others are inside."""
    for listed in model.part_lists:
        whole, parts = listed.wholes[0], listed.parts[: listed.natural]
        limit = _LIMIT.search(whole.before) if "级" in whole.before else None
        if limit is None or len(parts) == 1:
            continue
        levels = [_level(one) for one in parts]
        bound = _RANK[limit["level"]]
        outside = [at for at, level in enumerate(levels) if level and _is_outside(_RANK[level], bound, limit["way"])]
        if all(levels) and len(outside) == 1 and len(set(levels)) == len(levels):
            yield LevelSlip(whole, parts[outside[0]], levels[outside[0]], limit[0])


def _level(one: Measure) -> str:
    match = _LEVEL.search(one.before)
    return match["level"] if match is not None else ""


def _is_outside(rank: int, bound: int, way: str) -> bool:
    return rank > bound if way == "以上" else rank < bound
