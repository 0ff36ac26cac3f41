"""Tells what an act that finishes is of, among the figures before it: 收集诉求5件，已办结4件.

受理12件，化解16件（含积案5件）: more may be finished than was begun.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.vocabulary import COMPLETIONS, OUTCOMES
from report_drafter.language.lists.part_words import (
    CARRIED_OVER,
    adds_up_years,
    ends_with_act,
    finishes_another,
    is_done,
    is_planned,
    is_rated,
    sums_up_act,
    takes_in_others,
)
from report_drafter.language.lists.subset_value import Subset
from report_drafter.language.lists.subset_wholes import (
    begun_by,
    is_generic_for,
    is_told_by_turns,
    opening_of,
    whole_before,
    whole_of_row,
)
from report_drafter.language.model.report_model import Measure
from report_drafter.language.parts.part_evidence import listed_length
from report_drafter.language.parts.part_wholes import ends_row
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    introduces_parts,
    left_in_bracket,
    same_kind,
)
from report_drafter.language.text.text_breaks import SEMICOLON, passage_end

_DONE = late(
    r"[\s，,、；;]*(?:目前|截至目前|年内|当年|全年)?[\s，,]*(?:均|现|都|全部|先后)?(?:已经?|成功|按期|按时|如期|实际)"
)
_MAY_FINISH = late("|".join((*COMPLETIONS, "已", "成功", "按期", "按时", "如期", "实际", "总", "量", "累计", "使")))
_MAY_RATE = late("满意|" + "|".join(COMPLETIONS))
_ENDED = late("|".join((*COMPLETIONS, "完毕", "办毕")))
_ENDS, _UNENDED = late("[胜败]诉|撤销|纠正|维持|驳回"), late("[尚仍还]未|未|待|正在")
_STOCK = late(r"(?:总量|总数|总规模|总体规模|总里程|总面积|存量|保有量|累计)(?:达到?|为|已达|增至|扩大到)?$")
_BROUGHT_TO = late(r"[，,]\s*使(?P<noun>[^，,。；;、]{2,12}?)(?:总数|总量)?(?:达到?|增至|增加到|扩大到)")
_FLOW = late(r"新(?:建|增|设|登记|开|认定|培育|评定|创建|获批|入库|聘|成立|命名)")
"""What came in, of a stock told behind it or that it brought about: 新建3个，使总数达到12个."""
_BACKLOG = late(r"积案|存量|遗留|存案|旧案|陈案|以前年度")
_MANNER = late("(?:当场|会后|会上|现场|事后|当即|限期|当天|次日)[^，,。；;]{0,4}$")
_EDIT = late("^[，,、；;]?(?:新增|增加|增补|删除|删减|修改|合并|调整)[^，,。；;]{0,24}$")
"""In what way, or to what end, something was done: 当场解决366件，会后办结689件; 删除…的4条，修改7条."""
_OF_YEAR, _COUNTED_AS = late(r"20\d\d年"), ("以", "按")
_JOINED = ("和", "及", "与")
"""The last of several under one verb: 修改37部法律和1个决定，通过8个决定."""
FARTHEST_BEGUN = 3


def finished_of(measures: Sequence[Measure], at: int) -> Subset | None:
    """Returns a figure and what of it was finished, or a total of all there is and what came in; else None."""
    part = measures[at]
    if not (_MAY_FINISH.search(part.before) or is_rated(part)):
        return None
    begun = _begun_before(measures, at)
    if begun is None or ends_row(measures, at) or not _may_be_of(begun, part):
        return None
    stock = _stock_of(begun, part)
    if stock is not None:
        return stock
    begun = whole_of_row(measures, at) or begun
    one = _finished(begun, part, opening_of(measures, at))
    if one is None or not one.open:
        return one
    between_them = measures[measures.index(begun) + 1 : at]
    carried = (each for each in between_them if CARRIED_OVER.search(each.before) and counted_alike(each, begun))
    return replace(one, carried=next(carried, None))


def _may_be_of(begun: Measure, part: Measure) -> bool:
    """Whether two figures are counts of one kind that no stop parts, nor a ； behind which another act is told."""
    gap = between(begun, part)
    if "。" in gap or not same_kind(begun, part) or not counts_things(begun) or sums_up_act(begun, part):
        return False
    if are_told_in_turn(begun, part):
        return False
    return "；" not in gap or part.verb == begun.verb or _MAY_RATE.search(part.before) is not None


def are_told_in_turn(one: Measure, other: Measure) -> bool:
    """Tells whether two figures are of two years or tell two ends, or the first only says how to count: 以1件计."""
    years = [_OF_YEAR.search(each.before) for each in (one, other)]
    two_years = years[0] is not None and years[1] is not None and years[0][0] != years[1][0]
    two_ends = all(each.phrase.core.startswith(OUTCOMES) for each in (one, other))
    two_ways = all(_MANNER.search(each.before) or _EDIT.search(each.before) for each in (one, other))
    return two_years or two_ends or two_ways or (one.before.endswith(_COUNTED_AS) and one.after.startswith("计"))


def _stock_of(begun: Measure, part: Measure) -> Subset | None:
    """All there is now, told behind what came in of it; None where the later figure is no such total."""
    came_in = _FLOW.search(begun.before) is not None
    if came_in and _STOCK.search(part.before.rstrip("共")):
        return Subset(part, begun, sure=False)
    if adds_up_years(begun, part) and "应" not in begun.before:
        return Subset(part, begun, sure=False)
    brought = _BROUGHT_TO.fullmatch(between(begun, part)) if came_in else None
    return Subset(part, begun, sure=True) if brought is not None and brought["noun"] in begun.before else None


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
    own = (begun.start - len(begun.before), begun.start)
    found = (match.start() for match in _BACKLOG.finditer(text, opening.clause_start, passage_end(text, part.end)))
    return any(not own[0] <= at < own[1] for at in found)


def _begun_before(measures: Sequence[Measure], at: int) -> Measure | None:
    """The figure that the act of the next one may finish: not the last member of a list that 其中 or a bracket opens.

    立案276起，其中种子类31起、其他13起；办结251起 finishes the 276.
    """
    part, first = measures[at], at - 1
    while first and measures[first].passage == part.passage:
        if introduces_parts(measures[first - 1], measures[first]):
            return _begun_before_list(measures, first, at)
        first -= 1
    outside = [one for one in reversed(measures[first:at]) if not left_in_bracket(one, part)]
    begun_first = begun_by(outside, part) if outside else None
    return begun_first or _nearest_begun(outside or [measures[at - 1]], part)


def _nearest_begun(outside: Sequence[Measure], part: Measure) -> Measure:
    """The nearest figure that may be begun what `part` finishes; the nearest of all where none may be."""
    nearest = outside[0]
    if len(outside) > 1 and CARRIED_OVER.search(nearest.before) and not CARRIED_OVER.search(part.before):
        nearest = outside[1]
    if not counted_alike(nearest, part):
        nearest = next((one for one in outside if counted_alike(one, part)), nearest)
    if same_kind(nearest, part) and counts_things(nearest):
        return nearest
    begun = (one for one in outside[:FARTHEST_BEGUN] if same_kind(one, part) and counts_things(one))
    return next((one for one in begun if not one.phrase.core.startswith(COMPLETIONS)), nearest)


def _begun_before_list(measures: Sequence[Measure], first: int, at: int) -> Measure | None:
    """What the act behind a list may finish: a lone member, what the list is of, or its last where it goes on."""
    listed = [one for one in measures[first:at] if counts_things(one)]
    if not listed or listed_length(listed) < len(listed):
        return measures[at - 1] if not listed else listed[-1]
    parted = SEMICOLON.search(between(measures[first], measures[at])) or left_in_bracket(measures[first], measures[at])
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
