"""Rolling a catalogue on: what moves, what stays behind, and what is only listed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.adopting.year_roll import roll_catalogue
from report_drafter.domain.catalogue import WAITING_DEPARTMENT, Catalogue, Department, ReportInfo
from report_drafter.domain.finding import Waiver
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.relation import Operator, Relation, Term

VISITS = Indicator("0101", "走访企业", "家次", department="法制支队")
GONE = Indicator("0102", "已停指标", "件", department="法制支队", discontinued=True)
REDEFINED = Indicator("0103", "办结率", "%", department="法制支队", redefined=True)
WITH_GONE = Relation("已停指标 <= 走访企业", Term("已停指标"), Operator.AT_MOST, Term("走访企业"))
OF_THE_REST = Relation("办结率 <= 走访企业", Term("办结率"), Operator.AT_MOST, Term("走访企业"))
OUTLINE = PlanDocument("法治政府建设实施纲要", 2021, 2025)
NEXT_OUTLINE = PlanDocument("法治政府建设实施纲要", 2026, 2030)
INFO = ReportInfo(2023, "某局", issue_date=date(2024, 2, 29), deadline=date(2024, 1, 15), sample="示例")


def catalogue(info: ReportInfo = INFO, plans: tuple[PlanDocument, ...] = ()) -> Catalogue:
    indicators, relations = (VISITS, GONE, REDEFINED), (WITH_GONE, OF_THE_REST)
    return Catalogue(
        info, (Department("法制支队"),), indicators, relations, plans, (Waiver("plan-period", "纲要", "已核"),)
    )


def test_the_year_and_its_dates_advance_and_a_leap_day_becomes_the_twenty_eighth() -> None:
    info = roll_catalogue(catalogue()).catalogue.info
    assert (info.year, info.issue_date, info.deadline) == (2024, date(2025, 2, 28), date(2025, 1, 15))
    assert info.sample == ""


def test_discontinued_indicators_stay_behind_with_the_relations_that_name_them() -> None:
    rolled = roll_catalogue(catalogue())
    assert [one.name for one in rolled.catalogue.indicators] == ["走访企业", "办结率"]
    assert rolled.discontinued == (GONE,)
    assert rolled.relations == (WITH_GONE,)
    assert rolled.catalogue.relations == (OF_THE_REST,)


def test_waivers_are_for_one_year() -> None:
    rolled = roll_catalogue(catalogue())
    assert rolled.catalogue.waivers == ()
    assert len(rolled.waivers) == 1


def test_a_changed_definition_is_said_and_comparable_again_from_the_next_year() -> None:
    rolled = roll_catalogue(catalogue())
    assert rolled.redefined == (REDEFINED,)
    assert not any(one.redefined for one in rolled.catalogue.indicators)


def test_a_plan_that_runs_on_is_not_listed() -> None:
    assert roll_catalogue(catalogue(plans=(OUTLINE,))).ended == ()


def test_an_ended_plan_is_followed_only_by_what_the_registry_knows() -> None:
    ending = ReportInfo(2025, "某局")
    known = roll_catalogue(catalogue(ending, (OUTLINE,)), (OUTLINE, NEXT_OUTLINE))
    assert [one.follower for one in known.ended] == [NEXT_OUTLINE]
    assert known.catalogue.plans == (OUTLINE, NEXT_OUTLINE)
    unknown = roll_catalogue(catalogue(ending, (OUTLINE,)), (OUTLINE,))
    assert [(one.follower, one.named) for one in unknown.ended] == [(None, "")]
    assert unknown.catalogue.plans == (OUTLINE,)


def test_a_successor_that_is_known_by_name_alone_is_named_and_not_invented() -> None:
    plan = PlanDocument("法治宣传教育第八个五年规划", 2021, 2025, successor="法治宣传教育第九个五年规划")
    (ended,) = roll_catalogue(catalogue(ReportInfo(2025, "某局"), (plan,))).ended
    assert (ended.follower, ended.named) == (None, "法治宣传教育第九个五年规划")


def test_a_plan_that_the_catalogue_itself_continues_is_not_listed() -> None:
    assert roll_catalogue(catalogue(ReportInfo(2025, "某局"), (OUTLINE, NEXT_OUTLINE))).ended == ()


def test_the_stand_in_of_an_adopted_catalogue_goes_once_every_indicator_has_a_department() -> None:
    both = (Department(WAITING_DEPARTMENT), Department("法制支队"))
    assigned = Catalogue(INFO, both, (VISITS,))
    assert [one.name for one in roll_catalogue(assigned).catalogue.departments] == ["法制支队"]
    waiting = Catalogue(INFO, both, (replace(VISITS, department=WAITING_DEPARTMENT),))
    assert len(roll_catalogue(waiting).catalogue.departments) == 2


def test_of_several_ended_plans_of_one_name_only_the_last_is_listed() -> None:
    older = PlanDocument("法治政府建设实施纲要", 2015, 2020)
    rolled = roll_catalogue(catalogue(ReportInfo(2025, "某局"), (older, OUTLINE)))
    assert [one.plan for one in rolled.ended] == [OUTLINE]


@given(st.integers(2000, 2090), st.integers(1, 5))
def test_rolling_several_times_keeps_every_active_indicator(year: int, times: int) -> None:
    rolled = catalogue(ReportInfo(year, "某局"))
    for _ in range(times):
        rolled = roll_catalogue(rolled).catalogue
    assert rolled.info.year == year + times
    assert [one.code for one in rolled.indicators] == ["0101", "0103"]


def test_the_sections_of_the_report_come_along() -> None:
    outline = {"一": "工作情况", "二": "存在的不足"}
    assert roll_catalogue(replace(catalogue(), outline=outline)).catalogue.outline == outline
