"""Finds wholes and their parts: 审查254件，其中议题103件、合同128件、规范性文件23件.

What counts as a part is told by words (其中, 包括, brackets), by opposition (同意 and 不同意) or by parts that name no
thing of their own (维持96件、撤销8件). Whether they add up is for the rules to say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.parts.flows_beside import opens_account
from report_drafter.language.parts.part_evidence import Evidence, PartList, describe, listed_length
from report_drafter.language.parts.part_wholes import is_due, may_hold, mirrors, sums_up, wholes_before
from report_drafter.language.parts.run_ends import (
    is_of_all,
    is_of_year_before,
    is_still_open,
    is_total_of_some,
    is_within_another,
    opens_another,
)
from report_drafter.language.parts.second_ways import second_way
from report_drafter.language.parts.siblings import is_sibling, opens_row
from report_drafter.language.relations.among import are_told_among
from report_drafter.language.relations.figure_relations import (
    GENERIC_UNITS,
    INTRODUCTION,
    UNCOUNTED_UNITS,
    between,
    counted_alike,
    counts_things,
    goes_on_before,
    introduces_parts,
    is_added,
    is_in_row,
    is_limit,
    is_owner,
    is_told_as_whole,
    measure_words,
    same_kind,
    separator,
)
from report_drafter.language.text.characters import BRACKETED
from report_drafter.language.text.spans import Spans

LONGEST_LIST, FARTHEST_OFF = 14, 2
HUNDRED, SAME_WHOLE = Decimal(100), Decimal("0.03")

# It begins with one class: the engine then leaps from mark to mark.
GROUPING = late(
    r"[。；;，,](?:(?:按[^，,。；;]{1,8}分类?|分类|从[^，,。；;]{1,8}|分[^，,。；;]{1,4}(?=看|来看))(?:看|来看)?|(?:案由|类型|类别|来源|领域|地域|主体|事项|性质|结果|方式|渠道|年龄|学历|层级|对象)(?:方面|上)|(?<![，,])[^，,。；;\d]{2,12}中)[，,]"
)
_SOME = late("其中|含|包括|(?<!高)等")
_COUNTS_ANEW = late(r"[，,；;]?\s*共(?=[\u4e00-\u9fff]{3})")
"""What opens a figure of all again: 其中建筑工程产值11.7亿元，共签订合同额21.5亿元."""
_ABOUT_COUNT = late(r"占|比重|比例|率|同比|增长|下降|提高")
_NEW_TOPIC = late(r"。|[；，](?:(?:另外|此外)[，,]|另有)")
_OWN_SHARE = late(r"[，,（(]?占[^，,。；;\d]{0,12}(?P<rate>\d{1,2}(?:\.\d+)?)[%％]")
_TAKEN_OVER = late("结转|新收|新接收|新受理|新增受理")
_TOTAL_DEALT = late(r"(?:共|合计|总计|累计)(?:办理|受理|处理|审理)[^，,。；;\d]{0,8}$")
_OFFICE = late(
    r"[，,；;][^，,。；;]{0,6}(?:办公室|秘书处|秘书长|办事机构|工作专班|工作组|工作人员)(?=[^，,。；;]*[，,]|现?[有配设])"
)
_BEFORE_BRACKET = late(r"[^，,。；;：:、]{0,16}")
_BRACKETS = late(BRACKETED)


def find_part_lists(measures: Sequence[Measure]) -> Iterator[PartList]:
    """Yields every run of two or more figures of a paragraph that may be the parts of a figure near it."""
    text = measures[0].paragraph.text
    brackets = Spans.of(_BRACKETS, text, "（(")
    yield from _lists(_outside(measures, brackets))
    for start, end in zip(brackets.starts, brackets.ends, strict=True):
        first = bisect_left(measures, start, key=_start)
        inside = measures[first : bisect_left(measures, end, key=_start)]
        if len(inside) > 1 and first and _BEFORE_BRACKET.fullmatch(text, measures[first - 1].end, start):
            yield from _bracketed(measures[first - 1], inside)


def _start(measure: Measure) -> int:
    return measure.start


def _outside(measures: Sequence[Measure], brackets: Spans) -> list[Measure]:
    """The figures outside brackets, but for shares, rates and changes of the figures before them."""
    outside = [one for one in measures if not brackets.end_around(one.start)] if brackets.starts else measures
    owners = {id(one) for one, other in pairwise(outside) if is_owner(one, other) or is_limit(one, other)}
    return [
        one
        for one in outside
        if id(one) not in owners and (one.quantity.unit not in UNCOUNTED_UNITS or not _ABOUT_COUNT.search(one.before))
        if not is_within_another(one)
    ]


def _bracketed(whole: Measure, inside: Sequence[Measure]) -> Iterator[PartList]:
    """The figures in a bracket right behind a figure: 述法36家（现场10家、书面26家）."""
    parts = _run(inside, 0)
    if len(parts) > 1 and same_kind(whole, parts[0]) and counts_things(whole) and not opens_account(inside):
        described = describe((whole,), parts, Evidence.INTRODUCED)
        evidence = described.evidence | {Evidence.BRACKET}
        if len(parts) < len(inside) or _SOME.search(whole.paragraph.text, whole.end, parts[-1].end):
            evidence = described.evidence - {Evidence.COMPLEMENT}
        yield replace(described, evidence=evidence)


def _lists(measures: list[Measure]) -> Iterator[PartList]:
    introduced, taken = 0, set[int]()
    for at in range(1, len(measures)):
        before, first = measures[at - 1], measures[at]
        if first.quantity.unit in UNCOUNTED_UNITS:
            continue
        if sums_up(first):
            yield from _totalled(measures, at)
            continue
        parts = _run(measures, at)
        if len(parts) < len(("one", "other")) or not counts_things(first):
            continue
        reason = _introduction(before, first)
        if reason is not None:
            introduced = at + len(parts)
            yield from _introduced(measures, at, parts, reason, taken)
        elif at > 1 and _takes_over(measures[at - 2], before, first):
            yield describe((first,), [measures[at - 2], before], Evidence.TOTAL)
        elif at >= introduced:
            runs_on = goes_on_before(measures, at) or is_in_row(measures, at)
            runs_on = runs_on or opens_row(before, parts)
            yield from (one for one in _unopened(before, parts) if not runs_on or not _is_rest_alone(one))


def _is_rest_alone(one: PartList) -> bool:
    """Whether nothing but 其他 tells of a list, and it may close the row that the figure before belongs to."""
    return one.evidence - {Evidence.EXCLUSIVE} == {Evidence.REST}


def _introduced(
    measures: Sequence[Measure], at: int, parts: list[Measure], reason: Evidence, taken: set[int]
) -> Iterator[PartList]:
    """The parts from `at` on that words lead in; `taken` keeps the figures that are grouped already."""
    before, first = measures[at - 1], measures[at]
    wholes = wholes_before(measures, at, first)
    if reason is Evidence.GROUPED:
        told = _ungrouped(measures[:at], between(before, first), taken)
        named = _named_in(between(before, first), wholes_before(told, len(told), first))
        wholes = _with_made_up(named, told, parts)
    taken.update(_grouped_alike(reason, wholes, parts))
    if wholes and not mirrors(measures[:at], parts) and not opens_account(parts):
        listed = describe(wholes, parts, reason)
        yield listed
        yield from second_way(listed)


def _unopened(before: Measure, parts: list[Measure]) -> Iterator[PartList]:
    """A list that no word opens, of the figure right before it."""
    first = parts[0]
    if ("新" in before.before or "结转" in before.before) and _TAKEN_OVER.search(before.before):
        return
    if is_due(first) or _NEW_TOPIC.search(between(before, first)) or is_added(first) or _share_a_whole(before, first):
        return  # 出庭应诉35件，应出庭36件，其余1件: what had to be done is the whole.
    if _OFFICE.search(between(before, first)):
        return  # 设委员17人，办公室配备专职5人、兼职9人: of another body.
    if may_hold(before, first) and _is_about(before, parts):
        described = describe((before,), parts, None)
        alike = counted_alike(before, first) or Evidence.OPPOSITION in described.evidence
        if alike and not is_sibling(before, described):
            yield described


def _share_a_whole(one: Measure, other: Measure) -> bool:
    """Whether both stand with shares of one whole, so that they are two of its parts: 265件，占33%；158件，占20%."""
    wholes = [whole_by_share(each) for each in (one, other)]
    return all(wholes) and abs(wholes[0] - wholes[1]) < wholes[0] * SAME_WHOLE


def whole_by_share(measure: Measure) -> Decimal:
    """Returns what a figure is of by the share right behind it, 0 without one: 265件，占33% are of some 803."""
    share = _OWN_SHARE.match(measure.paragraph.text, measure.words_end)
    rate = Decimal(share["rate"]) if share is not None else ZERO
    return measure.quantity.value * HUNDRED / rate if rate else ZERO


def _takes_over(carried: Measure, new: Measure, total: Measure) -> bool:
    """Whether a figure is what was left over and what came new: 上年结转17件，新收226件，共办理243件."""
    if "结转" not in carried.before or "新" not in new.before or carried.passage != total.passage:
        return False
    same = carried.quantity.unit == new.quantity.unit == total.quantity.unit
    return same and all(pattern.search(one.before) for pattern, one in ((_TOTAL_DEALT, total), (_TAKEN_OVER, new)))


def _introduction(before: Measure, first: Measure) -> Evidence | None:
    """How the words between two figures open a list of parts, None when they do not."""
    if introduces_parts(before, first):
        return Evidence.INTRODUCED
    gap = between(before, first)
    if are_told_among(before, first):
        return Evidence.INTRODUCED
    return Evidence.GROUPED if GROUPING.search(gap) else None


def _named_in(gap: str, wholes: tuple[Measure, ...]) -> tuple[Measure, ...]:
    """The wholes of grouped parts, that alone whose act the grouping names: 受理160件，审结147件；审结案件中，."""
    grouping = GROUPING.search(gap)
    act = grouping[0].strip("。；;，,") if grouping is not None else ""
    named = tuple(one for one in wholes if one.phrase.verb and act.startswith(one.phrase.verb))
    return named[:1] if act.endswith("案件中") and len(named) == 1 else wholes


def _with_made_up(
    wholes: tuple[Measure, ...], before: Sequence[Measure], parts: Sequence[Measure]
) -> tuple[Measure, ...]:
    """The wholes of grouped parts, first the figure of the paragraph that they make up, however far it stands."""
    total = total_of(parts[: listed_length(parts)])
    made = next((one for one in before if one.quantity.value == total and may_hold(one, parts[0])), None)
    return wholes if made is None else (made, *(one for one in wholes if one is not made))


def _ungrouped(before: Sequence[Measure], gap: str, taken: set[int]) -> Sequence[Measure]:
    """What a second grouping may be of: 按类别分 of none of the parts of the first, 新收民商事案件中 of any figure."""
    grouping = GROUPING.search(gap)
    if grouping is None or grouping[0].rstrip("，,").endswith("中"):
        return before
    return [one for one in before if id(one) not in taken]


def _grouped_alike(reason: Evidence, wholes: Sequence[Measure], parts: Sequence[Measure]) -> list[int]:
    """The identities of parts that are grouped or make their whole: what is grouped another way is of none of them."""
    listed = parts[: listed_length(parts)]
    total = total_of(listed)
    made = bool(wholes) and total == wholes[0].quantity.value
    return [id(part) for part in listed] if made or reason is Evidence.GROUPED else []


def _is_about(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether figures that no word introduces are at all of a size to make up the figure before them."""
    value = whole.quantity.value
    total = total_of(parts)
    return total * FARTHEST_OFF >= value and parts[0].quantity.value <= value * FARTHEST_OFF


def _run(measures: Sequence[Measure], start: int) -> list[Measure]:
    """The figures from `start` on that stand in one list: one unit, no full stop, no new introduction between."""
    run, opening = [measures[start]], between(measures[start - 1], measures[start]) if start else ""
    for one in measures[start + 1 : start + LONGEST_LIST]:
        gap = between(run[-1], one)
        if not counted_alike(one, run[0]) or not counts_things(one):
            break
        if "。" in gap or _NEW_TOPIC.search(gap) or INTRODUCTION.search(gap) or opens_another(gap):
            break
        if GROUPING.search(gap) or sums_up(one) or is_told_as_whole(one) or is_of_all(run[0], one):
            break
        if is_of_year_before(run[0], one) or is_still_open(opening, one):
            break
        if _COUNTS_ANEW.match(one.before) and not _COUNTS_ANEW.match(run[0].before):
            break
        run.append(one)
    return run


def _totalled(measures: list[Measure], at: int) -> Iterator[PartList]:
    """Figures summed up behind: 议题103件、合同128件，共计231件."""
    whole = measures[at]
    units = _summed_units(whole)
    parts: list[Measure] = []
    for one in reversed(measures[max(0, at - LONGEST_LIST) : at]):
        follower = parts[-1] if parts else whole
        if parts and one.quantity.unit != follower.quantity.unit and _tells_who(one, follower):
            continue
        if one.quantity.unit not in units or not counts_things(one) or "。" in between(one, follower):
            break
        if parts and one.quantity.unit != follower.quantity.unit and separator(one, follower) != "、":
            break
        parts.append(one)
    if len(parts) > 1 and not is_total_of_some(parts[0], whole):
        parts.reverse()
        described = describe((whole,), parts, Evidence.TOTAL)
        close = described.natural == len(parts) and separator(parts[0], parts[1]) == "、"
        evidence = described.evidence | ({Evidence.CLOSE} if close else set())
        yield replace(described, natural=len(parts), evidence=evidence)


def _summed_units(whole: Measure) -> Collection[str]:
    """The measure words of what a total may sum up: of matters any (议题4件、合同58份，合计62件)."""
    units = measure_words(whole)
    return GENERIC_UNITS.union(units) if GENERIC_UNITS.issuperset(units) else units


def _tells_who(one: Measure, part: Measure) -> bool:
    """Whether a figure of a part's clause counts who did it: 8个县区受理1244件."""
    return one.clause_start == part.clause_start and "、" not in between(one, part)
