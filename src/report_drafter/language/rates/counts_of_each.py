"""Which figures count what an average is spread over: 9个监管所 for 平均每所, no 11个街道设立站点143个 for 每个街道."""

from __future__ import annotations

import re
from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import PERSON, counted_in, counts_things

SHORTEST_NOUN = 2
_NAMED_COUNT = late(r"个?(?P<noun>[\u4e00-\u9fff]{1,6})")
_SOME = ("等", "仍有", "尚有", "还有", "其中", "中有")
_LOOKED = late("[赴到在].*调研|走访|抽查|选取|抽取|抽选|调研|试点|座谈|参加|参与|参会|检查|督[查导]|巡查")
"""What is done with some of all there are."""
_OF_ALL = late("全[省市州县区旗乡镇国](?!面)")
_BEHIND = late(r"[（(][^（）()]*[）)]$")


def counts_named(measure: Measure, unit: str, noun: str) -> bool:
    """Tells whether a figure counts what 每 names; where it names nothing, any of the unit does."""
    alike = measure.quantity.unit.removesuffix("次") == unit.removesuffix("次") or {counted_in(measure), unit} == {
        PERSON
    }
    if not unit or not alike or not counts_things(measure):
        return False
    if not noun or is_followed_by(measure, noun[:SHORTEST_NOUN]):
        return True
    return noun[:SHORTEST_NOUN] in measure.before


def nearest_named(counts: Sequence[Measure], noun: str) -> Sequence[Measure]:
    """Returns the counts without what only stands in a clause with a name that another bears: 11个街道设立站点143个."""
    if not noun:
        return counts
    bearing = [one for one in counts if is_followed_by(one, noun) or _BEHIND.sub("", one.before).endswith(noun)]
    return bearing or counts


def is_of_sample(count: Measure, average: Measure) -> bool:
    """Tells whether a count is of those that were looked at, where the average's total is of all there are.

    先后赴27个县调研，全省执法人员2916人，平均每个县约30人 is not spread over the 27.
    """
    text = count.paragraph.text
    looked = _LOOKED.search(text, count.clause_start, count.clause_end) is not None
    if count.paragraph is not average.paragraph:
        return looked
    return looked and _OF_ALL.search(text, count.end, average.start) is not None


def is_followed_by(measure: Measure, noun: str) -> bool:
    """Tells whether a figure counts things whose name ends with the word behind 每: 9个监管所, 平均每所."""
    return re.match(rf"[\u4e00-\u9fff]{{0,6}}?{re.escape(noun)}", measure.after) is not None


def counted_elsewhere(report: Sequence[Measure], average: Measure, noun: str) -> list[Measure]:
    """Returns what the report counts as 16个社区 for an average over 每个社区; nothing where it tells two."""
    named = _NAMED_COUNT.match(noun)
    if named is None:
        return []
    told = [one for one in report if one.paragraph.text.startswith(named["noun"], one.end, one.words_end)]
    told = [one for one in told if one.scope is average.scope and not one.before.endswith(_SOME)]
    told = [one for one in told if not is_of_sample(one, average)]
    return told[:1] if len({one.quantity.value for one in told}) == 1 else []
