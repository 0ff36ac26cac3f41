"""Finds figures before a known thing whose value nothing tells: 420份处罚决定中, of 下达行政处罚决定书417份.

What is not done, what is planned and what leaders did recall what a report has told. The thing is known by its longest
beginning that stands around a figure told elsewhere; all figures that it stands around have one value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.openings_retold import name_of_count
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.facts.told_values import is_made_up
from report_drafter.language.facts.untold_values import (
    SMALLEST,
    UntoldValues,
    counted_like,
    is_near,
    only_one,
    tells_plainly,
)
from report_drafter.language.figures.measure import TOLD_PARTS, Measure, Part
from report_drafter.language.figures.vocabulary import GENERIC_NOUNS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of
from report_drafter.language.relations.figure_relations import counted_alike
from report_drafter.language.text.characters import longest_shared

_RECALLING = frozenset((Part.LEADER, Part.PROBLEMS, Part.PLAN))
_AMONG = late(r"[\u4e00-\u9fff、“”]{0,14}?(?<![集其])[中里](?![央心小型介医药])")
_ENDS = late("[中里]")
"""Where a thing ends: 司法 of 25个司法所中 is another thing."""
_POINTING = late("(?:的|^|[，,、；;：:（(]|全[年市县区省州局]|一年|[对从将])$")
WORD, NAME, FAR, SURE_DIGITS = 2, 4, 24, 3


def find_things_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure of a passage that looks back whose thing is told with another value alone."""
    untold = UntoldValues(model)
    for one in model.measures:
        if one.part not in _RECALLING or one.quantity.value < SMALLEST:
            continue
        if not (_AMONG.match(one.after) and _POINTING.search(one.before)) or not untold.hold(one):
            continue
        meant = only_one(_told_of_thing(model, one))
        if meant is not None and not is_made_up(model, meant, one):
            yield Recalled(one, meant)


def _told_of_thing(model: ReportModel, one: Measure) -> list[Measure]:
    """The figures around which the longest beginning of a thing stands, longer than one common word."""
    told = [each for each in counted_like(model, one) if _may_be_told(one, each)]
    thing = one.after.lstrip("“")
    if thing.startswith(("中", "里")):
        return _named_before(one, told) if not one.before.strip("，,（( ") else []
    held = [(_size_in(thing, each), each) for each in told]
    longest = max((size for size, _ in held), default=0)
    named = thing[:longest] not in GENERIC_NOUNS or len(digits_of(one.quantity)) >= SURE_DIGITS
    if longest < WORD or not named or not (longest >= NAME or _ENDS.match(thing, longest)):
        return []
    alike = [each for size, each in held if size == longest]
    return alike if longest >= NAME else [each for each in alike if counted_alike(one, each)]


def _named_before(one: Measure, told: Sequence[Measure]) -> list[Measure]:
    """The figures of which the words of its passage hold most: 法律纠纷案件涉案金额较大，246起中有102起."""
    words = one.passage_before[-FAR:].rstrip("，,（( ")
    runs = [(len(longest_shared(name_of_count(each), words)), each) for each in told]
    longest = max((size for size, _ in runs), default=0)
    return [each for size, each in runs if size == longest] if longest >= NAME else []


def _may_be_told(one: Measure, each: Measure) -> bool:
    told = each.part in TOLD_PARTS and each.paragraph is not one.paragraph and each.part is not one.part
    return told and is_near(one, each) and tells_plainly(each)


def _size_in(thing: str, each: Measure) -> int:
    """How many characters a thing begins with stand in the words around a figure."""
    words = name_of_count(each) or each.after
    size = 0
    while size < len(thing) and thing[: size + 1] in words:
        size += 1
    return size
