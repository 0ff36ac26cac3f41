"""Finds pairs of which one is a part of the other: 通过考试62人，其中公职律师31人; 收集诉求5件，已办结4件."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import total_of
from report_drafter.language.lists.finished_acts import are_told_in_turn, finished_of
from report_drafter.language.lists.part_words import (
    came_of_due,
    did_of_task,
    did_what_was_due,
    goes_on_otherwise,
    is_held,
    is_selected,
    takes_in_others,
)
from report_drafter.language.lists.subset_value import Subset
from report_drafter.language.lists.subset_wholes import (
    counts_its_own,
    holds_parts,
    is_of_its_sentence,
    of_same_act,
    total_of_years,
    whole_before,
    whole_of_selected,
)
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.parts.flows_beside import opens_account
from report_drafter.language.parts.other_totals import find_second_columns
from report_drafter.language.parts.part_evidence import OPENED, Evidence, PartList
from report_drafter.language.parts.part_wholes import is_due
from report_drafter.language.relations.among import are_told_among
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    introduces_parts,
    is_threshold,
    is_told_as_whole,
    same_kind,
)
from report_drafter.language.text.text_breaks import SEMICOLON

_CLOSED = frozenset({Evidence.REST, Evidence.OPPOSITION, Evidence.BARE})
FARTHEST_EXCESS = FARTHEST_STOP = 2
FEWEST_OF_ACCOUNT = 3
_OPENS = late(r"\s*(?:包括|包含|分为|分别|主要|[按从])")
"""How a sentence opens that parts what the one before tells; elsewhere 包括 and 分为 are said of its own subject."""


def find_subsets(model: ReportModel) -> Iterator[Subset]:
    """Yields each pair of whole and part once, in text order of the parts."""
    found: dict[tuple[int, int], Subset] = {}
    listed_in = _closed_rows(model)
    for measures in model.paragraphs:
        for at in range(1, len(measures)):
            one = _subset_at(measures, at)
            if one is not None and (one.sure or not {id(one.whole), id(one.part)} <= listed_in):
                found[_place(measures[at])] = one
        for whole, part in find_second_columns(measures):
            found.setdefault(_place(part), Subset(whole, part, sure=False))
    for one in _listed(model, listed_in, found):
        found.setdefault(_place(one.part), one)
    for listed in model.part_lists:
        _settle(found, listed)
    told = (found[place] for place in sorted(found))
    yield from (one for one in told if not one.sure or not counts_its_own(one.whole, one.part))


def _place(one: Measure) -> tuple[int, int]:
    return one.paragraph.number, one.start


def _listed(model: ReportModel, listed_in: frozenset[int], found: Mapping[tuple[int, int], Subset]) -> Iterator[Subset]:
    """The parts of each list with its whole; `listed_in` holds the figures of closed rows, `found` what is known."""
    for listed in model.part_lists:
        if id(listed.wholes[0]) in listed_in and not listed.evidence & OPENED:
            continue  # 裁决1512件，调解2117件，其他113件: the first of a row is no whole of the others.
        for part in _parts_of(listed):
            near = between(listed.wholes[0], part).count("。") < FARTHEST_STOP
            if not near and not counted_alike(listed.wholes[0], part):
                continue  # 附有3个附件。附件一列出规划。其中69件条件成熟: of the plan, not of the annexes.
            if _is_of_own_sentence(model, listed) or not holds_parts(listed.wholes[0]):
                continue
            whole = _whole_of(listed, found)
            yield Subset(whole, part, near and Evidence.INTRODUCED in listed.evidence)


def _is_of_own_sentence(model: ReportModel, listed: PartList) -> bool:
    """Whether the parts of a list behind a full stop are of what their own sentence tells: 道路划分为两段，南段42户."""
    first = listed.parts[0]
    _, stop, words = between(listed.wholes[0], first).rpartition("。")
    if not stop or Evidence.INTRODUCED not in listed.evidence:
        return False
    parted = "其中" not in words and _OPENS.match(words) is None
    return parted or is_of_its_sentence(model.beside(first.paragraph), first)


def _whole_of(listed: PartList, found: Mapping[tuple[int, int], Subset]) -> Measure:
    """The whole of a list: the one that its first part was found to be of, under another measure word."""
    first = found.get(_place(listed.parts[0]))
    own = first is not None and first.sure and not same_kind(first.whole, first.part)
    if first is not None and own:
        return first.whole
    return of_same_act(listed.wholes, listed.wholes[0], listed.parts[0]) or listed.wholes[0]


def _closed_rows(model: ReportModel) -> frozenset[int]:
    """The identities of the figures that stand in a row which 其他… or an opposite closes."""
    closed = (one for one in model.part_lists if one.evidence & {Evidence.REST, Evidence.OPPOSITION})
    return frozenset(id(part) for one in closed for part in one.parts[: one.natural])


def _settle(found: dict[tuple[int, int], Subset], listed: PartList) -> None:
    """Ties parts that add up exactly to the figure that they make, or frees them where they make two side by side."""
    if Evidence.TOTAL in listed.evidence:
        for place in map(_place, listed.parts[-listed.natural :]):
            if place in found and found[place].sure and not _exceeds(found[place].part, listed.wholes[0]):
                found[place] = replace(found[place], whole=listed.wholes[0])
    if not listed.evidence & OPENED or listed.natural < FARTHEST_EXCESS:
        return
    whole, parts = _made_by(listed)
    for place in map(_place, parts):
        if whole is not None and place in found:
            found[place] = replace(found[place], whole=whole)
        else:
            found.pop(place, None)


def _exceeds(part: Measure, whole: Measure) -> bool:
    return part.quantity.value > whole.quantity.value


def _made_by(listed: PartList) -> tuple[Measure | None, Sequence[Measure]]:
    """The most parts that add up to a whole, or to both of two, and that whole; no parts where none do."""
    parts = listed.parts[: listed.natural]
    both = total_of(listed.wholes[:FARTHEST_EXCESS])
    totals = tuple(accumulate(part.quantity.value for part in parts))
    for size in range(listed.natural, FARTHEST_EXCESS - 1, -1):
        total = totals[size - 1]
        whole = next((one for one in listed.wholes if one.quantity.value == total), None)
        if whole is not None or both == total:
            return whole, parts[:size]
    return None, ()


def _parts_of(listed: PartList) -> tuple[Measure, ...]:
    """The figures that are surely parts: what 其中 lists up to ；, or a closed list that does not dwarf the whole."""
    parts = listed.parts[: listed.natural]
    if Evidence.INTRODUCED in listed.evidence:
        joined = takewhile(lambda pair: not SEMICOLON.search(between(*pair)), pairwise(parts))
        return (parts[0], *(part for _, part in joined if not goes_on_otherwise(listed.wholes[0], parts[0], part)))
    if Evidence.GROUPED in listed.evidence and "。" in between(listed.wholes[0], parts[0]):
        return ()  # 从类型看，… may group what any figure before counts.
    parted = len(parts) == 1 and "；" in between(listed.wholes[0], parts[0])
    beside = takes_in_others(listed.wholes[0], parts[0]) or are_told_in_turn(listed.wholes[0], parts[0])
    if not listed.evidence & _CLOSED or parted or beside:
        return ()  # 上半年受理46件，办结41件；下半年受理62件: what ； parts from a figure is none of it.
    total = total_of(parts)
    return parts if total <= listed.wholes[0].quantity.value * FARTHEST_EXCESS else ()  # Else a row of other acts.


def _subset_at(measures: Sequence[Measure], at: int) -> Subset | None:
    part, before = measures[at], measures[at - 1]
    if not counts_things(part) or is_told_as_whole(part):
        return None
    if is_due(part):
        return Subset(part, before, sure=False) if did_what_was_due(before, part) else None
    if at > 1 and is_threshold(before):
        before = measures[at - 2]
    among = same_kind(before, part) and are_told_among(before, part)
    if among or (introduces_parts(before, part) and not opens_account(measures[at : at + FEWEST_OF_ACCOUNT])):
        whole = before if among else whole_before(measures, at)
        listed = (one for one in measures[:at] if whole and one.start > whole.start and introduces_parts(whole, one))
        if whole is None or goes_on_otherwise(whole, next(listed, part), part):
            return None
        return Subset(whole, part, sure=True)
    whole = _told_by_part(measures, at)
    if whole is not None:
        return Subset(whole, part, sure=False)
    return None if is_selected(part) else finished_of(measures, at)


def _told_by_part(measures: Sequence[Measure], at: int) -> Measure | None:
    """The figure that the words of a part or behind it make its whole: a share, what had to come or to be done."""
    part, before = measures[at], measures[at - 1]
    if is_selected(part):
        return whole_of_selected(measures, at)
    if did_of_task(before, part) or came_of_due(before, part) or (is_held(before, part) and holds_parts(before)):
        return before
    return total_of_years(measures, at)
