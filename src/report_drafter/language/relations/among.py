"""Tells whether what follows a figure is among what it counts: 427件案件中，占道类183件."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between

_AMONG = late(
    r"(?:(?:（[^（）\d]{1,10}）|[\u4e00-\u9fff“”（）、]){1,18}(?<![其年月之高初集、“])中[，,：:]?|中[，,：:])"
    r"(?![央心小型国华共医学介标选断止级期药层转外部院队职旬毒铁秋考试村俄欧餐粮]|成药|关村|石[油化]|[长短]期|青年|低收入|高[端职考])"
    r"[^，,。；;：:]{0,12}$"
)
"""A figure, with or without its noun, and 中 behind, no 中试 of a row, whose parts follow: 427件案件中，占道类183件."""
_EXTREME = late("最[高低多少大小长短快慢早晚]的?[\u4e00-\u9fff]{0,3}$")
"""What tells how far one of some goes, which is no part of them: 6个区中，办案最多的34件."""
_EVENT = late(
    r"[\u4e00-\u9fff（）、]{0,8}?(?:部门|单位|[法检]院|基层院|[省市县区旗州乡镇局委办])[）)]?[\u4e00-\u9fff]{0,6}"
    r"(?:考[核评察]|评[比价选估]|测评|排名|竞赛|比赛|督[查导]|巡[视察]|检查)中"
)
"""What bodies took part in, whose own parts do not follow: 在9个法院质效考评中，18项指标有12项居前三位."""
_PLACE_UNITS = frozenset("省市县区旗州乡镇村")
_PLACES = late(
    r"(?:[\u4e00-\u9fff]{0,4}(?:县区|区县|县市区?|市县|市区|旗县区?|乡镇|镇街|街道|社区|[村镇县区市]))?中[，,：:]"
)
"""Places that a figure counts, of which the next one tells by name: 7个县区中，城东区办案83件; 2区5县中，…."""


def are_told_among(one: Measure, other: Measure) -> bool:
    """Tells whether 中 behind a figure says that the next one is of it, and not of a place among those it counts."""
    gap = between(one, other)
    return is_among(gap) and not (one.quantity.unit != other.quantity.unit and _counts_places(one, gap))


def _counts_places(one: Measure, gap: str) -> bool:
    behind = _PLACES.match(gap)
    return behind is not None and (len(behind[0]) > len("中，") or one.quantity.unit in _PLACE_UNITS)


def is_among(gap: str) -> bool:
    """Tells whether the words behind a figure say that what follows is among it: 件案件中，."""
    return "中" in gap and _AMONG.match(gap) is not None and not (_EVENT.match(gap) or _EXTREME.search(gap))
