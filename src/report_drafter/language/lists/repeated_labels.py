"""Finds lists of parts that name two members alike: 其中一审38件、一审17件、再审6件."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.relations.figure_relations import between

SHORTEST_LABEL = 2
_OPENING = late(r"^.*(?:其中|包括|分为|[：:，,；;、（(])|^(?:和|及)")
_BY_TURNS = late("另?一(?:次(?!性)|起|家|名|件|个|人|位|宗|笔|处|份|辆|台|户|所|座|例|支|艘)(?![审般类级])")
"""One of several that are told by turns and bear no name: 罚款2次，一次20万元、一次35万元."""
_TELLING_NOTHING = ("有", "为", "共", "各", "计", "达")


@frozen
class RepeatedLabel:
    """Two neighbouring members of one list that bear one `label`."""

    label: str
    first: Measure
    second: Measure


def find_repeated_labels(model: ReportModel) -> Iterator[RepeatedLabel]:
    """Yields each pair of members once that 、 alone parts and that are named by the same words."""
    told: set[int] = set()
    for listed in model.part_lists:
        for first, second in pairwise(listed.parts[: listed.natural]):
            label = _label(second)
            if id(second) in told or len(label) < SHORTEST_LABEL or label != _label(first):
                continue
            if between(first, second) == f"、{label}" and not second.phrase.after:
                told.add(id(second))
                yield RepeatedLabel(label, first, second)


def _label(measure: Measure) -> str:
    """The words between the mark before a member and its figure."""
    label = _OPENING.sub("", measure.before).strip()
    nameless = label.endswith(_TELLING_NOTHING) or any(map(str.isdigit, label)) or _BY_TURNS.match(label)
    return "" if nameless else label
