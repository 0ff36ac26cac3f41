"""Specifies what is told of figures whose inputs were corrected after the draft was made."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import IndicatorFigure, YearOverYear
from report_drafter.reconciling.figure_fates import Reconciliation, reconcile
from report_drafter.reconciling.reconciliation_text import OVERTAKEN, REWRITTEN, change_lines, contradiction_lines
from tests.builders.edited_report import manifest, report

DRAFT = ("全年查处案件[01:356]件，同比增长[01·增幅:12.3%]。", "查处的[01:356]件案件全部办结。")
WORDINGS = {("01", ""): ("365", "365件"), ("01", "增幅"): ("15.1%",)}
FIGURES = {"01": IndicatorFigure(Indicator("01", "查处案件", "件"), YearOverYear(Quantity(Decimal(365), "件"), None))}


def reconciled(*edited: str) -> Reconciliation:
    return reconcile(manifest(*DRAFT), report(*edited), FIGURES, WORDINGS)


def told(*edited: str) -> list[str]:
    return list(contradiction_lines(reconciled(*edited)))


def test_a_report_that_the_inputs_left_behind_is_told_the_figure_of_now_and_where_the_old_one_stands() -> None:
    assert told(*DRAFT) == [
        OVERTAKEN,
        "  指标01（经侦支队）：填报数改后应为 365，第1段、第2段还写 356",
        "  指标01的增幅（经侦支队）：填报数改后应为 15.1%，第1段还写 12.3%",
    ]


def test_a_report_that_was_corrected_along_with_the_inputs_contradicts_nothing() -> None:
    edited = ("全年查处案件365件，同比增长15.1%。", "查处的365件案件全部办结。")
    assert told(*edited) == []
    lines = list(change_lines(reconciled(*edited)))
    assert [one.partition("　")[0] for one in lines[1:]] == [
        "  第1段 指标01（经侦支队.xlsx 指标!D7）：356 → 365，与改过的填报数一致",
        "  第1段 指标01的增幅（经侦支队.xlsx 指标!D7）：12.3% → 15.1%，与改过的填报数一致",
        "  第2段 指标01（经侦支队.xlsx 指标!D7）：356 → 365，与改过的填报数一致",
    ]


def test_a_place_that_was_forgotten_is_told_alone() -> None:
    found = told("全年查处案件365件，同比增长15.1%。", "查处的356件案件全部办结。")
    assert found == [OVERTAKEN, "  指标01（经侦支队）：填报数改后应为 365，第2段还写 356"]


def test_a_third_value_is_held_against_the_figure_of_now() -> None:
    found = told("全年查处案件360件，同比增长15.1%。", "查处的360件案件全部办结。")
    assert found == [REWRITTEN, "  指标01（经侦支队）：填报数改后应为 365（底稿写 356），报告写作 360"]


def test_a_copied_place_with_the_figure_of_now_is_right() -> None:
    edited = ("全年查处案件365件，同比增长15.1%。", "查处的365件案件全部办结。", "其中查处的365件案件全部办结。")
    assert not any(one.contradicts for one in reconciled(*edited).changes)


def test_inputs_that_say_what_the_draft_says_change_nothing() -> None:
    same = {("01", ""): ("356", "356件"), ("01", "增幅"): ("12.3%",)}
    changes = reconcile(manifest(*DRAFT), report(*DRAFT), {}, same).changes
    assert {(one.fate, one.current, one.contradicts) for one in changes} == {(FigureFate.UNCHANGED, "", False)}


def test_a_figure_that_is_printed_with_fewer_decimals_than_were_typed_has_not_changed() -> None:
    indicator = Indicator("01", "罚款", "万元", decimals=1)
    typed = IndicatorFigure(indicator, YearOverYear(Quantity(Decimal("270.05"), "元", Decimal(10000), 2), None))
    draft = ("全年罚款[01:270.1]万元。",)
    same = {("01", ""): ("270.1", "270.1万元")}
    found = reconcile(manifest(*draft), report(*draft), {"01": typed}, same)
    assert list(contradiction_lines(found)) == []
    (wrong,) = reconcile(manifest(*draft), report("全年罚款270.5万元。"), {"01": typed}, same).changes
    assert wrong.contradicts


def test_of_several_ways_to_print_it_the_drafts_own_is_shown() -> None:
    draft = ("较上年[01·增减:+12]件。",)
    now = {("01", "增减"): ("增加21件", "+21")}
    (one,) = reconcile(manifest(*draft), report(*draft), {}, now).changes
    assert one.current == "+21"


def test_a_figure_that_was_missing_and_came_since_is_due() -> None:
    gap = ("全年查处案件[01:【待补：查处案件】]件。",)
    (filled,) = reconcile(manifest(*gap), report("全年查处案件365件。"), FIGURES, WORDINGS).changes
    assert not filled.contradicts


def test_what_is_due_is_the_corrected_figure() -> None:
    assert FigureChange(FigureFate.UNCHANGED, "报告.docx", old="356", new="356", current="365").due == "365"
    assert FigureChange(FigureFate.UNCHANGED, "报告.docx", old="356", new="356").due == "356"
