"""Tells which figures behind a list are no members of it: of the whole area, of the year before, of a member's own."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.relations.among import is_among
from report_drafter.language.relations.figure_relations import between

_OF_ALL = late(r"[，,；;]?\s*全[国省市州县区旗镇乡局院校系]")
_STILL_OPEN = late(r"[，,；;]?\s*(?:其余|[尚还仍]有?)?(?:未[审办]?结|[正待在]+审理?|待[审办]结?)")
_WITHIN = late(r"[（(][^（）()]{0,6}(?:包?含|包括|计|列|统计)(?:[在入于]|到)[^（）()]{1,16}(?:内|中|数)[）)]")
_MOSTLY, _SHARED = late("集中|主要|多为|大多|其中|较多"), late(r"[，,（(]\s*(?:约|近)?占")
_CAME_OVER = late("转|存|遗留|延续|接续|跨年|未[办审]?结")


def is_of_all(first: Measure, one: Measure) -> bool:
    """Tells whether a figure tells of the whole area again: 其中5000吨级泊位3个，全省泊位达到127个."""
    return _OF_ALL.match(one.before) is not None and _OF_ALL.match(first.before) is None


def is_of_year_before(first: Measure, one: Measure) -> bool:
    """Tells whether a figure of last year stands beside one of this: 26件与扣除有关，上年此类案件才8件.

    What came over from last year is a member like others.
    """
    return one.scope is Scope.LAST_YEAR is not first.scope and _CAME_OVER.search(one.before) is None


def is_still_open(gap: str, one: Measure) -> bool:
    """Tells whether a figure is what is not ended of more than what is: 审结案件中，维持51件，…，未结13件."""
    return "结案件中" in gap and _STILL_OPEN.match(one.before) is not None


def is_within_another(one: Measure) -> bool:
    """Tells whether a bracket behind a figure says that another holds it: 办结1921件，不予许可7件（含在1921件之内）."""
    return _WITHIN.match(one.paragraph.text, one.end) is not None


def is_total_of_some(last: Measure, total: Measure) -> bool:
    """Tells whether what 共 counts is where most of the figures before it lie, no sum of them.

    败诉6件和纠错4件，主要集中在征地、拆迁两类事项，共7件，占70%.
    """
    return (
        _MOSTLY.search(between(last, total)) is not None and _SHARED.match(last.paragraph.text, total.end) is not None
    )


def opens_another(gap: str) -> bool:
    """Tells whether what follows a member is among it: 不合格的17卷中，8卷超期; not so 高风险21个、中风险94个."""
    return ("中，" in gap or "中," in gap) and is_among(gap)
