"""Finds what a share names as whole: 占新收总数的三分之二, of 新收申请87件; 占全部应诉案件的一半, of 行政诉讼4件."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import WORK_PARTS, Measure, Scope
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.relations.figure_relations import counts_things, is_listed, same_kind

SHORTEST_NAME = 2
Report = Callable[[str], Iterable[Measure]]
_ALL = late(r"^(?:全部|全体|所有|整个)")
_ELSEWHERE = late(
    r"^(?:全[国省市州县区旗乡镇街系行]|[本我同][省市州县区])|[上去]年|同期|20\d\d年|[率比的]|计划|任务|目标"
)
_AMOUNT = late(r"(?:总[数量额]|总人数|[件人场次]?次?数量?|总)$")
_BASE = late(r"[较比]|上年|去年|同期|20\d\d年|结转|遗留")
_COURT_NAMES, _COURT = ("应诉案件", "应诉"), ("诉讼", "应诉", "诉讼案件", "应诉案件")
_CASE_UNITS = frozenset("件起宗")
_EVENT = "次"


def named_wholes(name: str, part: Measure, near: Sequence[Measure], report: Report) -> list[Measure]:
    """Returns the figures that a share of `part` names: those `near` it, or else those of the whole report.

    `report` gives the figures of the sentences that hold some words.
    """
    words = _AMOUNT.sub("", _ALL.sub("", name))
    if len(words) < SHORTEST_NAME or _ELSEWHERE.search(words):
        return []
    names = _COURT if words in _COURT_NAMES else (words,)
    told = [one for one in near if _may_be_whole(one, part) and not _is_among(one, names)]
    beside = [one for one in told if any(each in one.phrase.core for each in names)]
    told = [one for each in names[:2] for one in report(each) if _is_called(one, names, part)] if not beside else []
    return beside or [one for one in told if _may_be_whole(one, part) and not _is_among(one, names)]


def _is_among(one: Measure, names: Sequence[str]) -> bool:
    """Whether a figure is told to be among what a share names: 批准案件中民事246件, for 占批准案件的近六成."""
    return any(f"{name}中" in one.before for name in names)


def _may_be_whole(one: Measure, part: Measure) -> bool:
    """Whether a figure of this year, told as it is, may hold a part; some of its own whole do not."""
    quantity = one.quantity
    if one is part or quantity.hedge is not Hedge.EXACT or quantity.value < part.quantity.value:
        return False
    if one.part not in WORK_PARTS or one.scope is Scope.LAST_YEAR or _BASE.search(one.before) is not None:
        return False
    return counts_things(one) and direction_of(one) is None and (same_kind(one, part) or _is_case_of(one, part))


def _is_case_of(one: Measure, part: Measure) -> bool:
    """Whether a part tells how often one went to court, each time in a case of its own: 出庭应诉2次, of 4件."""
    return part.quantity.unit == _EVENT and one.quantity.unit in _CASE_UNITS and "出庭" in part.before


def _is_called(one: Measure, names: Sequence[str], part: Measure) -> bool:
    """Whether a figure bears a name, with at most an act before it: 受理刑事案件 of 刑事案件; 新收申请 of 新收.

    The name may be short for what both are called: 牵头包办信访转办件4件，占全部转办件的三分之一.
    """
    core = one.phrase.core
    if is_listed(one):
        return False
    if names is _COURT:
        return core.endswith(_COURT)
    (name,) = names
    if core.startswith(name) or (core.endswith(name) and core.removesuffix(name) in VERBS):
        return True
    size = len(name) + SHORTEST_NAME
    fuller = part.phrase.core[-size:]
    return len(fuller) == size and fuller.endswith(name) and core.endswith(fuller)
