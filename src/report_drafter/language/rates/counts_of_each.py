"""Which figures count what an average is spread over: 9个监管所 for 平均每所, no 11个街道设立站点143个 for 每个街道."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.units import YUAN, plain_unit
from report_drafter.language.relations.figure_relations import PERSON, counted_in, counts_things

SHORTEST_NOUN, LONGEST_NAME = 2, 4
_NAMED_COUNT = late(r"个?(?P<noun>[\u4e00-\u9fff]{1,6})")
_SOME = ("等", "仍有", "尚有", "还有", "其中", "中有")
_LOOKED = late("[赴到在].*调研|走访|抽查|选取|抽取|抽选|调研|试点|座谈|参加|参与|参会|检查|督[查导]|巡查")
"""What is done with some of all there are."""
_OF_ALL = late("全[省市州县区旗乡镇国](?!面)")
_BEHIND = late(r"[（(][^（）()]*[）)]$")

_QUOTED = late("“[^”]*”")
_KINDS = late(
    r"个?(?:行政)?(?P<one>村|镇|乡镇?|县|社区|街道)(?:[（(、和与及](?P<other>社区|街道|村|镇|市|区)[）)]?|(?P<short>[居街]))"
)
_SHORT = {"居": "社区", "街": "街道"}
ONES = {
    "人": frozenset("人名位"),
    "案": frozenset("件起宗"),
    "户": frozenset("户家"),
    "件": frozenset("件份"),
    "场": frozenset(("场", "场次")),
    "笔": frozenset("笔"),
    "企": frozenset("家"),
    "起": frozenset("件起宗"),
    "宗": frozenset("件起宗"),
    "期": frozenset("期"),
    "篇": frozenset("篇"),
    "卷": frozenset("卷"),
    "份": frozenset("份"),
    "所": frozenset("所个"),
    "人次": frozenset(("人次",)),
    "校": frozenset("所"),
    "次": frozenset(("次", "场次", "人次", "家次", "户次", "批次", "件次")),
    "车": frozenset(("辆", "台", "辆次", "台次", "车次")),
    "船": frozenset(("艘", "艘次")),
}
"""What 人均, 平均每车 and their like are spread over, by the units that count it."""


def counts_one(one: Measure, of: str) -> bool:
    """Tells whether a figure counts what an average is spread over: 件 for 件均, 38家旅行社 for 社均."""
    if of in ONES:
        return one.quantity.unit in ONES[of]
    return of in one.after[:LONGEST_NAME] or one.before.endswith(of)


def both_kinds(before: Sequence[Measure], of: str) -> list[Measure]:
    """Returns what counts two kinds of places that an average is spread over, as one figure; [] where it is not.

    15个村、3个社区，每个村（社区）5名 are of 18.
    """
    match = _KINDS.match(of)
    kinds = (match["one"], match["other"] or _SHORT[match["short"]]) if match is not None else ()
    told = [[one for one in before if _is_number_of(one, kind)] for kind in kinds]
    if not told or not all(len(one) == 1 for one in told) or told[0][0] is told[1][0]:
        return []
    return [as_one(sorted((told[0][0], told[1][0]), key=lambda one: one.start))]


def _is_number_of(one: Measure, kind: str) -> bool:
    return one.quantity.unit == "个" and one.after.removeprefix("行政").startswith(kind) and counts_things(one)


def as_one(row: Sequence[Measure]) -> Measure:
    """Returns a row as one figure, from its first member to its last."""
    quantity = replace(row[0].quantity, number=total_of(row) / row[0].quantity.scale, hedge=Hedge.EXACT)
    return replace(row[0], quantity=quantity, end=row[-1].end)


def counts_of_each(before: Sequence[Measure], of: str, unit: str, noun: str) -> list[Measure]:
    """Returns the figures that count what 每 names, by its unit, its noun, or what they stand behind."""
    counts = [
        one
        for one in before
        if one.quantity.unit != YUAN
        and "每" not in _QUOTED.sub("", one.before)
        and (counts_named(one, plain_unit(unit), noun) or is_followed_by(one, unit or of[:1]))
    ]
    if not counts and not unit:
        counts = [one for one in before if one.quantity.unit in ONES.get(of, ()) and counts_things(one)]
    if not counts and not noun:
        counts = [one for one in before if one.before.endswith(unit or of) and counts_things(one)][-1:]
    return counts


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
