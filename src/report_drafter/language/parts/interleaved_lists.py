"""Finds lists whose members count two things each: 大学2所310人、中学5所420人; 一季度86处1.1万平方米，二季度….

The first figures of the members are one list of parts, the second figures another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.parts.other_totals import numbered_total
from report_drafter.language.parts.part_evidence import Evidence, PartList, describe
from report_drafter.language.parts.part_lists import GROUPING, LONGEST_LIST
from report_drafter.language.parts.part_wholes import sums_up, wholes_before
from report_drafter.language.relations.figure_relations import between, counts_things, introduces_parts
from report_drafter.language.text.characters import BRACKETED, shares_run
from report_drafter.language.text.spans import Spans

PAIR = 2
_BRACKETS = late(BRACKETED)
OF_EACH = late(r"[各每](?![类项级种县市区乡镇地部单位个])[^，,。；;、\d]{0,6}$|[每各][个人户家村镇乡]?$")
"""What tells that a figure is of each of the things before it: 其余4起各死亡1人."""
_OPENERS = ("共", "其中", "包括", "包含", "分为", "合计", "总计", "看，")
"""What opens or closes them, the most frequent first."""


def find_interleaved_lists(measures: Sequence[Measure]) -> Iterator[PartList]:
    """Yields the lists of a paragraph whose members hold several figures: 其中 opens them, a total closes them.

    Those that 分季节看 opens count where one column makes its whole.
    """
    text = measures[0].paragraph.text
    if not any(word in text for word in _OPENERS):
        return
    brackets = Spans.of(_BRACKETS, text, "（(")
    if brackets.starts:
        measures = [one for one in measures if not brackets.end_around(one.start)]
    for at in range(1, len(measures) - 1):
        gap = between(measures[at - 1], measures[at])
        if introduces_parts(measures[at - 1], measures[at]):
            yield from _opened(measures, at)
        elif "看，" in gap and GROUPING.search(gap) is not None:
            yield from (one for one in _opened(measures, at) if Evidence.NAMED in one.evidence)
        elif sums_up(measures[at]) or numbered_total(measures[at]) is not None:
            yield from _summed_up(measures, at)


def _opened(measures: Sequence[Measure], at: int) -> Iterator[PartList]:
    """The columns of the members from `at` on; where one of them makes its whole, the list leaves out nothing."""
    columns = [
        (_by_name(wholes_before(measures, at, column[0]), column[0]), column)
        for column in _columns(_members(measures, at))
    ]
    listed = [_told_by_word(describe(wholes, column, Evidence.INTRODUCED)) for wholes, column in columns if wholes]
    complete = any(map(_is_complete, listed))
    for one in listed:
        yield replace(one, evidence=one.evidence | {Evidence.NAMED}) if complete else one


def _by_name(wholes: tuple[Measure, ...], first: Measure) -> tuple[Measure, ...]:
    """The wholes, first the one that a column names: 学生, not 教师, for 高中4所，在校学生9873人."""
    name = first.phrase.noun or first.phrase.core
    named = [one for one in wholes if shares_run(name, one.phrase.core)]
    return wholes if not named or named[0] is wholes[0] else (named[0], *(one for one in wholes if one is not named[0]))


def _is_complete(listed: PartList) -> bool:
    total = total_of(listed.parts)
    return any(one.quantity.value == total for one in listed.wholes) and not listed.wholes[0].quantity.approximate


def _told_by_word(listed: PartList) -> PartList:
    """A list without what the names of its members suggest: they stand far apart and may leave others out."""
    return replace(listed, evidence=listed.evidence - {Evidence.COMPLEMENT} | {Evidence.COLUMN})


def _members(measures: Sequence[Measure], at: int) -> list[list[Measure]]:
    """The members of the list from `at` on: parted by ；, or else two figures each in turn."""
    listed = list(takewhile(lambda one: one.passage == measures[at].passage, measures[at : at + LONGEST_LIST]))
    before_semicolon = list(takewhile(lambda one: "；" not in between(listed[0], one), listed))
    if len(before_semicolon) < len(listed) and len(pairs := _pairs(before_semicolon)) > 1:
        return pairs  # 道路运输92起死亡58人、其他5起死亡4人；发生较大事故1起: ； ends the list.
    members: list[list[Measure]] = [[listed[0]]]
    for last, one in pairwise(listed):
        if "；" in between(last, one):
            members.append([one])
        else:
            members[-1].append(one)
    return members if len(members) > 1 else _pairs(listed)


def _pairs(listed: Sequence[Measure]) -> list[list[Measure]]:
    """Two figures a member, as long as their units come in turn."""
    units = [one.quantity.unit for one in listed[:PAIR]]
    pairs = [list(listed[start : start + PAIR]) for start in range(0, len(listed) - 1, PAIR)]
    if len(set(units)) < PAIR:
        return []
    return list(takewhile(lambda pair: [one.quantity.unit for one in pair] == units, pairs))


def _columns(members: Sequence[list[Measure]]) -> Iterator[list[Measure]]:
    """The first figures of the members, and the second ones, where each member has them of one unit."""
    if len(members) < PAIR or max(map(len, members)) < PAIR:
        return
    for place in range(PAIR):
        if any(len(member) <= place for member in members):
            return
        column = [member[place] for member in members]
        alike = len({one.quantity.unit for one in column}) == 1 and all(map(counts_things, column))
        if alike and not any(OF_EACH.search(one.before) for one in column):
            yield column


def _summed_up(measures: Sequence[Measure], at: int) -> Iterator[PartList]:
    """Pairs of figures with the sum of each right behind: 1支68人、5支126人，共6支194人."""
    totals = measures[at : at + PAIR]
    units = [one.quantity.unit for one in totals]
    start = at
    while start >= PAIR and [one.quantity.unit for one in measures[start - PAIR : start]] == units:
        start -= PAIR
    members = [list(measures[one : one + PAIR]) for one in range(start, at, PAIR)]
    if len(set(units)) < PAIR or any(one.passage != totals[0].passage for one in measures[start:at]):
        return
    for column, whole in zip(_columns(members), totals, strict=False):
        yield describe((whole,), column, Evidence.TOTAL)
