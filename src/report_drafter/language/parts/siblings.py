"""Tells a figure that is the first of the list behind it from one that is its whole: 新制定6件，修改8件，废止5件."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.parts.part_evidence import Evidence, PartList
from report_drafter.language.relations.figure_relations import between, separator

SIBLING_DISTANCE = Decimal("0.1")
SHORTEST_KIND = 2
_MAKING = late("新?(?:制[定发]|出台|起草|印发|发布|公布|编制|设立|成立|认定|核发|颁发|签订|招录)")
_REVISING = late("修[改订]|废止|清理|撤[销并]|取消|[注吊]销|终止|解除|停[用开]|(?:宣布)?失效|退[出休]|清退")
"""What is done to new things and to old ones, side by side: 新制定6件，修改8件，废止5件; 认定7处，撤销9处."""

_AMONG_UNCOUNTED = late(r"(?:^|[，,；;])[^，,。；;\d]{2,12}[中里][，,]?[^，,。；;、\d]{2,16}$")
"""What parts a thing that no figure counts there: 被诉案件中工程款纠纷6件."""


def is_sibling(before: Measure, listed: PartList) -> bool:
    """Tells whether the figure before a list is its first member: named as the others are, and far from their sum."""
    parts = listed.parts[: listed.natural]
    if _MAKING.match(before.phrase.core) and all(_REVISING.match(one.phrase.core) for one in parts):
        return True
    if _does_another(before, parts[0]):
        return True
    if between(before, parts[0]).startswith("、"):
        value = before.quantity.value
        if Evidence.OPPOSITION not in listed.evidence or any(part.quantity.value > value for part in parts):
            return True
    one, other = before.phrase.core, parts[0].phrase.core
    total = total_of(parts)
    far = abs(total - before.quantity.value) > before.quantity.value * SIBLING_DISTANCE
    return far and one[-1:] == other[-1:] and separator(before, parts[0]) == separator(parts[0], parts[-1])


def opens_row(before: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether a figure is the first kind of a thing that no figure counts there, and a list goes on with others.

    被诉案件中工程款纠纷6件，劳动争议3件，其余2件: their total stands elsewhere, or nowhere.
    """
    kinds = [one.phrase for one in (before, *parts[:-1])]
    if any(one.verb for one in kinds[1:]) or not all(one.core for one in kinds):
        return False
    akin = not kinds[0].verb or kinds[0].core[-SHORTEST_KIND:] == kinds[1].core[-SHORTEST_KIND:]
    row = separator(before, parts[0]) == separator(parts[0], parts[1])
    return akin and row and _AMONG_UNCOUNTED.search(before.passage_before) is not None


def _does_another(before: Measure, first: Measure) -> bool:
    """Whether one act is told of two things that do not hold one another: 办理公益诉讼案件…，办理民事监督案件…."""
    one, other = before.phrase, first.phrase
    if not one.verb or one.verb != other.verb or min(len(one.noun), len(other.noun)) <= SHORTEST_KIND:
        return False
    return one.noun not in other.noun and one.noun[:SHORTEST_KIND] != other.noun[:SHORTEST_KIND]
