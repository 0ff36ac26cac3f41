"""Finds what the head is told to have done more often than the whole office: 主持党组会研究法治事项13次, of 11次.

A head presides over some of the meetings that were held, and appears in court in some of the cases in which anybody in
charge did; never in more. Fewer say nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.meeting_names import BODY
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel

_UNIT, _GROUP, _CASES = "次", "领导小组会", frozenset("件起宗")
_ALL_YEAR, _OF_GROUP = (
    late("(?:全年|年内|一年来|共)(?:共|先后|已)*召开(?:会议)?$"),
    late("领导小组(?![^，,。；;]*(?:办公室|专班))"),
)
_PRESIDED = ("主持召开", "主持召开了", "主持")
_LITIGATION = late("(?:全年|年内)?(?:新?发生|新收|办理|被诉|涉及)?行政诉讼(?:案件)?(?:共)?")
_CARRIED = late("结转|旧存|上年|往年|二审|再审")
_MEETING = late(
    rf"(?:.{{0,16}}?(?:召开|主持|组织)+)?(?:[局乡镇县区市州省厅院委](?=党)|委(?=主任)|全?[县市区省](?=政府))?{BODY}(?:议)?"
    r"(?:上?(?:专题|专门|集中|集体|及时|学习|[，,]))*(?:研究|审议|讨论|部署|听取)(?:部署|落实|推进|讨论)?(?P<agenda>[\u4e00-\u9fff]{2,12})"
)
_PLAIN = late("政府|建设|工作|事项|议题|有关|相关|重[要大点]|情况|汇报|问题|全面依法治[国省市县区]|[共了]")
_COURT = late("(?:行政机关|部门|单位|各级)?(?:主要)?负责人(?:依法|应诉|积极|实际|应)*出庭(?:应诉)?(?:案件)?(?:共|达)?")
_HEAD_IN_COURT = late(
    r"(?:.*[局县市区镇乡厅]长.{0,8}|.*主要负责人|本人)?(?:带头|亲自|先后|作为[\u4e00-\u9fff]{0,12})*出庭(?:应诉)?"
)


def find_leader_shares(model: ReportModel) -> Iterator[Recalled]:
    """Yields what the head did more often than his office, as figures that recall those of the office."""
    heads = [one for one in model.by_unit.get(_UNIT, ()) if one.part is Part.LEADER and one.scope is Scope.YEAR]
    heads = [one for one in heads if _is_exact(one)]
    if heads:
        yield from _meetings(model, heads)
        yield from _in_court(model, heads)
    yield from _of_group(model)
    cases = [one for one in model.measures_with("出庭") if one.part is Part.LEADER and one.quantity.unit in _CASES]
    yield from (each for one in cases for each in _in_cases(model, one))


def _meetings(model: ReportModel, heads: list[Measure]) -> Iterator[Recalled]:
    told: defaultdict[str, list[Measure]] = defaultdict(list)
    for one in model.by_unit[_UNIT]:
        if one.part in ACCOUNT_PARTS and _is_exact(one) and (name := _meeting_of(one)):
            told[name].append(one)
    for one in heads if told else ():
        yield from _more_than(one, told.get(_meeting_of(one), []))


def _in_court(model: ReportModel, heads: list[Measure]) -> Iterator[Recalled]:
    told = [
        one
        for one in model.measures_with("出庭")
        if one.part in ACCOUNT_PARTS and one.quantity.unit == _UNIT and _is_exact(one)
        if _COURT.fullmatch(one.phrase.core)
    ]
    for one in heads if told else ():
        if _HEAD_IN_COURT.fullmatch(one.phrase.core):
            yield from _more_than(one, told)


def _of_group(model: ReportModel) -> Iterator[Recalled]:
    """Meetings of a group that the head presided over, of all that it held: 领导小组…，全年召开4次."""
    held = [one for one in model.by_unit.get(_UNIT, ()) if one.after.startswith(_GROUP) and one.part is Part.LEADER]
    heads = [one for one in held if one.before.endswith(_PRESIDED) and one.quantity.hedge is Hedge.EXACT]
    told = [
        one
        for one in model.measures_with("召开")
        if one.part in ACCOUNT_PARTS and one.quantity.unit == _UNIT and _is_exact(one)
        if _ALL_YEAR.search(one.before) and _OF_GROUP.search(one.passage_before) is not None
    ]
    yield from (each for one in heads if told for each in _more_than(one, told))


def _in_cases(model: ReportModel, head: Measure) -> Iterator[Recalled]:
    """Cases in which the head appeared, of all that there were: 出庭应诉5件, of 行政诉讼4件."""
    if head.scope is not Scope.YEAR or not _is_exact(head) or not _HEAD_IN_COURT.fullmatch(head.phrase.core):
        return
    told = [one for one in model.measures_with("行政诉讼") if one.part in ACCOUNT_PARTS and one.quantity.unit in _CASES]
    all_of_them = [one for one in told if _is_exact(one) and _LITIGATION.fullmatch(one.phrase.core)]
    if all_of_them and not any(_CARRIED.search(one.paragraph.text) for one in told):
        yield from _more_than(head, all_of_them)


def _more_than(head: Measure, told: list[Measure]) -> Iterator[Recalled]:
    values = {one.quantity.value for one in told}
    if len(values) == 1 and head.quantity.value > values.pop():
        yield Recalled(head, told[0])


def _meeting_of(one: Measure) -> str:
    """A meeting with the matter that it was held for, without the words that any matter has: 党组会 法治."""
    named = _MEETING.fullmatch(one.phrase.core) if "会" in one.before else None
    matter = _PLAIN.sub("", named["agenda"]) if named is not None else ""
    return f"{named['body']}会{matter}" if named is not None and matter else ""


def _is_exact(one: Measure) -> bool:
    """Whether a figure tells exactly how often; one of several years is no less than that of a year."""
    exact = one.quantity.hedge is Hedge.EXACT and not one.phrase.after
    return exact and one.scope in (Scope.YEAR, Scope.CUMULATIVE, Scope.LONG)
