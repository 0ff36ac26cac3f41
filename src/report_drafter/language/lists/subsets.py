"""Finds pairs of which one is a part of the other: 通过考试62人，其中公职律师31人; 收集诉求5件，已办结4件."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise, takewhile

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.language.figures.vocabulary import COMPLETIONS
from report_drafter.language.lists.part_words import (
    CARRIED_OVER,
    adds_up_years,
    came_of_due,
    did_of_task,
    did_what_was_due,
    ends_with_act,
    finishes_another,
    goes_on_otherwise,
    is_done,
    is_planned,
    is_rated,
    is_selected,
    sums_up_act,
    takes_in_others,
)
from report_drafter.language.lists.subset_wholes import (
    begun_by,
    counts_its_own,
    is_generic_for,
    is_told_by_turns,
    opening_of,
    total_of_years,
    whole_before,
    whole_of_row,
    whole_of_selected,
)
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.parts.other_totals import find_second_columns
from report_drafter.language.parts.part_evidence import Evidence, PartList, listed_length
from report_drafter.language.parts.part_wholes import ends_row, is_due
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    introduces_parts,
    is_among,
    is_threshold,
    is_told_as_whole,
    left_in_bracket,
    same_kind,
)

_DONE = late(
    r"[\s，,、；;]*(?:目前|截至目前|年内|当年|全年)?[\s，,]*(?:均|现|都|全部|先后)?(?:已经?|成功|按期|按时|如期|实际)"
)
_STOCK = late(r"(?:总量|总数|总规模|总体规模|总里程|总面积|存量|保有量|累计)(?:达到?|为|已达|增至|扩大到)?$")
_BROUGHT_TO = late(r"[，,]\s*使(?P<noun>[^，,。；;、]{2,12}?)(?:总数|总量)?(?:达到?|增至|增加到|扩大到)")
_FLOW = late(r"新(?:建|增|设|登记|开|认定|培育|评定|创建|获批|入库|聘|成立|命名)")
_BACKLOG = late(r"积案|存量|遗留|存案|旧案|陈案|以前年度")
_OPENED = frozenset({Evidence.INTRODUCED, Evidence.GROUPED})
_CLOSED = frozenset({Evidence.REST, Evidence.OPPOSITION, Evidence.BARE})
_MAY_FINISH = late("|".join((*COMPLETIONS, "已", "成功", "按期", "按时", "如期", "实际", "总", "量", "累计", "使")))
_MAY_RATE = late("满意|" + "|".join(COMPLETIONS))
_SEMICOLON = late("[；;]")
_JOINED = ("和", "及", "与")  # 修改37部法律和1个决定，通过8个决定: the last of several under one verb.
FARTHEST_EXCESS, FARTHEST_BEGUN, FARTHEST_STOP = 2, 3, 2
_ENDED = late("|".join((*COMPLETIONS, "完毕", "办毕")))
_ENDS, _UNENDED = late("[胜败]诉|撤销|纠正|维持|驳回"), late("[尚仍还]未|未|待|正在")


@frozen
class Subset:
    """A figure and one that is a part of it; `sure` where words such as 其中 say so, `open` where more may come in.

    `carried` is what came in from the year before, where the text says how much.
    """

    whole: Measure
    part: Measure
    sure: bool
    open: bool = False
    carried: Measure | None = None


def find_subsets(model: ReportModel) -> Iterator[Subset]:
    """Yields each pair of whole and part once, in text order of the parts."""
    found: dict[tuple[int, int], Subset] = {}
    listed_in = _closed_rows(model)
    for measures in model.paragraphs:
        for at in range(1, len(measures)):
            one = _subset_at(measures, at)
            if one is not None and (one.sure or not {id(one.whole), id(one.part)} <= listed_in):
                found[measures[at].paragraph.number, measures[at].start] = one
        for whole, part in find_second_columns(measures):
            found.setdefault((part.paragraph.number, part.start), Subset(whole, part, sure=False))
    for listed in model.part_lists:
        if id(listed.wholes[0]) in listed_in and not listed.evidence & _OPENED:
            continue  # 裁决1512件，调解2117件，其他113件: the first of a row is no whole of the others.
        for part in _parts_of(listed):
            near = between(listed.wholes[0], part).count("。") < FARTHEST_STOP
            if not near and not counted_alike(listed.wholes[0], part):
                continue  # 附有3个附件。附件一列出规划。其中69件条件成熟: of the plan, not of the annexes.
            subset = Subset(_whole_of(listed, found), part, near and Evidence.INTRODUCED in listed.evidence)
            found.setdefault((part.paragraph.number, part.start), subset)
    for listed in model.part_lists:
        _settle(found, listed)
    told = (found[place] for place in sorted(found))
    yield from (one for one in told if not one.sure or not counts_its_own(one.whole, one.part))


def _whole_of(listed: PartList, found: Mapping[tuple[int, int], Subset]) -> Measure:
    """The whole of a list: the one that its first part was found to be of, under another measure word."""
    first = found.get((listed.parts[0].paragraph.number, listed.parts[0].start))
    own = first is not None and first.sure and not same_kind(first.whole, first.part)
    return first.whole if first is not None and own else listed.wholes[0]


def _closed_rows(model: ReportModel) -> frozenset[int]:
    """The identities of the figures that stand in a row which 其他… or an opposite closes."""
    closed = (one for one in model.part_lists if one.evidence & {Evidence.REST, Evidence.OPPOSITION})
    return frozenset(id(part) for one in closed for part in one.parts[: one.natural])


def _settle(found: dict[tuple[int, int], Subset], listed: PartList) -> None:
    """Ties parts that add up exactly to the figure that they make, or frees them where they make two side by side."""
    if Evidence.TOTAL in listed.evidence:
        for part in listed.parts[-listed.natural :]:
            place = (part.paragraph.number, part.start)
            if place in found and found[place].sure and part.quantity.value <= listed.wholes[0].quantity.value:
                found[place] = replace(found[place], whole=listed.wholes[0])
    if not listed.evidence & _OPENED or listed.natural < FARTHEST_EXCESS:
        return
    both = sum((one.quantity.value for one in listed.wholes[:FARTHEST_EXCESS]), ZERO)
    whole, parts = None, listed.parts[: listed.natural]
    totals = tuple(accumulate(part.quantity.value for part in parts))
    for size in range(listed.natural, FARTHEST_EXCESS - 1, -1):
        total = totals[size - 1]
        whole = next((one for one in listed.wholes if one.quantity.value == total), None)
        if whole is not None or both == total:
            parts = parts[:size]
            break
    else:
        return
    for part in parts:
        place = (part.paragraph.number, part.start)
        if whole is not None and place in found:
            found[place] = replace(found[place], whole=whole)
        else:
            found.pop(place, None)


def _parts_of(listed: PartList) -> tuple[Measure, ...]:
    """The figures that are surely parts: what 其中 lists up to ；, or a closed list that does not dwarf the whole."""
    parts = listed.parts[: listed.natural]
    if Evidence.INTRODUCED in listed.evidence:
        joined = takewhile(lambda pair: not _SEMICOLON.search(between(*pair)), pairwise(parts))
        return (parts[0], *(part for _, part in joined if not goes_on_otherwise(listed.wholes[0], parts[0], part)))
    if Evidence.GROUPED in listed.evidence and "。" in between(listed.wholes[0], parts[0]):
        return ()  # 从类型看，… may group what any figure before counts.
    parted = len(parts) == 1 and "；" in between(listed.wholes[0], parts[0])
    if not listed.evidence & _CLOSED or parted or takes_in_others(listed.wholes[0], parts[0]):
        return ()  # 上半年受理46件，办结41件；下半年受理62件: what ； parts from a figure is none of it.
    total = sum((part.quantity.value for part in parts), ZERO)
    return parts if total <= listed.wholes[0].quantity.value * FARTHEST_EXCESS else ()  # Else a row of other acts.


def _subset_at(measures: Sequence[Measure], at: int) -> Subset | None:
    part, before = measures[at], measures[at - 1]
    if not counts_things(part) or is_told_as_whole(part):
        return None
    if is_due(part):
        return Subset(part, before, sure=False) if did_what_was_due(before, part) else None
    if at > 1 and is_threshold(before):
        before = measures[at - 2]
    among = same_kind(before, part) and is_among(between(before, part))
    if among or introduces_parts(before, part):
        whole = before if among else whole_before(measures, at)
        listed = (one for one in measures[:at] if whole and one.start > whole.start and introduces_parts(whole, one))
        if whole is None or goes_on_otherwise(whole, next(listed, part), part):
            return None
        return Subset(whole, part, sure=True)
    whole = _told_by_part(measures, at)
    if whole is not None:
        return Subset(whole, part, sure=False)
    if is_selected(part) or not (_MAY_FINISH.search(part.before) or is_rated(part)):
        return None
    return _finished_of(measures, at)


def _told_by_part(measures: Sequence[Measure], at: int) -> Measure | None:
    """The figure that the words of a part or behind it make its whole: a share, what had to come or to be done."""
    part, before = measures[at], measures[at - 1]
    if is_selected(part):
        return whole_of_selected(measures, at)
    if did_of_task(before, part) or came_of_due(before, part):
        return before
    return total_of_years(measures, at)


def _finished_of(measures: Sequence[Measure], at: int) -> Subset | None:
    """What an act that finishes, or a total of all there is, tells of a figure before it."""
    part = measures[at]
    begun = _begun_before(measures, at)
    if (
        begun is None
        or ends_row(measures, at)
        or "。" in between(begun, part)
        or ("；" in between(begun, part) and not _MAY_RATE.search(part.before) and part.verb != begun.verb)
        or not same_kind(begun, part)
        or not counts_things(begun)
        or sums_up_act(begun, part)
    ):
        return None
    if _STOCK.search(part.before.rstrip("共")) and _FLOW.search(begun.before):
        return Subset(part, begun, sure=False)
    if adds_up_years(begun, part) and "应" not in begun.before:
        return Subset(part, begun, sure=False)
    brought = _BROUGHT_TO.fullmatch(between(begun, part))
    if brought is not None and _FLOW.search(begun.before) and brought["noun"] in begun.before:
        return Subset(part, begun, sure=True)
    begun = whole_of_row(measures, at) or begun
    one = _finished(begun, part, opening_of(measures, at))
    if one is None or not one.open:
        return one
    between_them = measures[measures.index(begun) + 1 : at]
    carried = (each for each in between_them if CARRIED_OVER.search(each.before) and counted_alike(each, begun))
    return replace(one, carried=next(carried, None))


def _finished(begun: Measure, part: Measure, opening: Measure) -> Subset | None:
    """What was finished of what an earlier figure tells to be begun, in the passage that `opening` opens."""
    if not _completes(begun, part) or part.scope is not begun.scope or begun.phrase.core == part.phrase.core:
        return None
    if finishes_another(begun, part) or (_DONE.search(begun.before) and _ENDED.search(begun.before)):
        return None
    ended_so = _ENDS.search(begun.before) and _UNENDED.search(part.before)
    if ended_so or is_told_by_turns(begun) or takes_in_others(begun, part):
        return None
    if is_planned(begun):
        return None
    carried = CARRIED_OVER.search(part.paragraph.text, opening.clause_start, part.clause_end) is not None
    more = carried or _has_backlog(begun, part, opening) or begun.before.endswith(_JOINED)
    return Subset(begun, part, sure=False, open=more or not counted_alike(begun, part))


def _has_backlog(begun: Measure, part: Measure, opening: Measure) -> bool:
    """Whether old cases come in besides: 受理12件，化解16件（含积案5件）; 化解积案12件 tells of nothing else."""
    text = part.paragraph.text
    stop = text.find("。", part.end)
    own = (begun.start - len(begun.before), begun.start)
    found = (match.start() for match in _BACKLOG.finditer(text, opening.clause_start, stop if stop >= 0 else len(text)))
    return any(not own[0] <= at < own[1] for at in found)


def _begun_before(measures: Sequence[Measure], at: int) -> Measure | None:
    """The figure that the act of the next one may finish: not the last member of a list that 其中 or a bracket opens.

    立案276起，其中种子类31起、其他13起；办结251起 finishes the 276.
    """
    part, first = measures[at], at - 1
    while first and measures[first].passage == part.passage:
        if introduces_parts(measures[first - 1], measures[first]):
            break
        first -= 1
    else:
        outside = [one for one in reversed(measures[first:at]) if not left_in_bracket(one, part)]
        begun_first = begun_by(outside, part) if outside else None
        if begun_first is not None:
            return begun_first
        nearest = outside[0] if outside else measures[at - 1]
        if len(outside) > 1 and CARRIED_OVER.search(nearest.before) and not CARRIED_OVER.search(part.before):
            nearest = outside[1]
        if not counted_alike(nearest, part):
            nearest = next((one for one in outside if counted_alike(one, part)), nearest)
        if same_kind(nearest, part) and counts_things(nearest):
            return nearest
        begun = (one for one in outside[:FARTHEST_BEGUN] if same_kind(one, part) and counts_things(one))
        return next((one for one in begun if not one.phrase.core.startswith(COMPLETIONS)), nearest)
    listed = [one for one in measures[first:at] if counts_things(one)]
    if not listed or listed_length(listed) < len(listed):
        return measures[at - 1] if not listed else listed[-1]
    parted = _SEMICOLON.search(between(measures[first], part)) or left_in_bracket(measures[first], part)
    alone = first == at - 1 and not parted
    return measures[first] if alone else whole_before(measures, first)


def _completes(whole: Measure, part: Measure) -> bool:
    """Whether the part's words finish what the whole's began, of the same things: 已办结4件, 解决问题59件."""
    phrase = part.phrase
    if phrase.after and whole.phrase.after != phrase.after:
        return False
    bare = phrase.core in COMPLETIONS or ends_with_act(whole, part) or is_rated(part) or is_done(whole, part)
    own_noun = not bare and phrase.noun not in whole.before and not is_generic_for(whole, phrase.noun)
    if _DONE.match(part.before):
        return not own_noun or phrase.verb in COMPLETIONS
    return (bare or phrase.core.startswith(COMPLETIONS)) and not own_noun
