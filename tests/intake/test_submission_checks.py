"""Specifies what the checks find, and above all what they leave in peace; their sentences stand in tests/hostile."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.relation import Relation
from report_drafter.domain.submission import Entry, Initiative, Submission
from report_drafter.domain.unit import split_unit
from report_drafter.intake.figure_cell import FigureCell, read_figure
from report_drafter.intake.relation_parser import parse_relation, relation_names
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.submission_checks import CHECKS, check_submissions
from report_drafter.intake.submission_checks.submission_check import SubmissionsUnderCheck
from report_drafter.intake.submission_parser import SubmissionReading
from tests.builders.workbook_builder import DEPARTMENT, YEAR, a_catalogue, an_indicator


def an_entry(indicator: Indicator, typed: str | float, reason: str = "") -> Entry:
    """Returns an entry as it is read from a cell."""
    place = CellAddress("表.xlsx", "指标", "F4", str(typed))
    return Entry(
        indicator.code, read_figure(FigureCell(typed, indicator, place), FindingList("表.xlsx")), place, reason=reason
    )


def last(indicator: Indicator, value: str) -> Submission:
    """Returns last year's submission of one figure."""
    scale, unit = split_unit(indicator.unit)
    place = CellAddress("上年.xlsx", "指标", "F4", value)
    return Submission(
        DEPARTMENT, YEAR - 1, "上年.xlsx", (Entry(indicator.code, Quantity(Decimal(value), unit, scale), place),)
    )


def said_of(indicator: Indicator, typed: str | float, before: str | None = None, reason: str = "") -> list[str]:
    """Returns the rules of what is said of one figure."""
    catalogue = replace(a_catalogue(), indicators=(indicator,), relations=())
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", (an_entry(indicator, typed, reason),))
    found = check_submissions(
        catalogue, (SubmissionReading(submission, department=DEPARTMENT),), (last(indicator, before),) if before else ()
    )
    return [one.rule for one in found]


def said_of_story(text: str, title: str = "服务", catalogue: Catalogue | None = None) -> list[Finding]:
    """Returns what is said of one narrative beside 走访企业 3907 and 化解率 97."""
    visits, rate = an_indicator("01", "走访企业", "家次"), an_indicator("02", "化解率", "%", kind=Kind.RATE)
    catalogue = catalogue or replace(a_catalogue(), indicators=(visits, rate), relations=())
    story = Initiative("一（二）", title, text, CellAddress("表.xlsx", "工作举措", "C4"), DEPARTMENT)
    entries = (an_entry(visits, 3907.0), an_entry(rate, 97.0))
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", entries, (story,))
    return list(check_submissions(catalogue, (SubmissionReading(submission, department=DEPARTMENT),)))


COUNT = an_indicator("01", "办件", "件", alarm=Decimal(30))
RATE = an_indicator("01", "化解率", "%", kind=Kind.RATE, decimals=1, alarm=Decimal(5))
MONEY = an_indicator("01", "罚没金额", "万元", kind=Kind.AMOUNT, decimals=2)


def test_every_check_has_a_name_of_its_own() -> None:
    assert len({one.name for one in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize(
    ("indicator", "typed", "before"),
    [
        (COUNT, 120.0, "100"),
        (COUNT, "3.7万", "37100"),
        (COUNT, "1500余", "1400"),
        (COUNT, 0.0, "0"),
        (COUNT, 5.0, None),
        (RATE, 96.5, "97"),
        (RATE, 100.0, "99.5"),
        (RATE, "0.5%", "0.6"),
        (RATE, 0.5, "0.6"),
        (RATE, 0.52, "0.61"),
        (RATE, 0.0, "0"),
        (MONEY, 35.2, "34"),
        (MONEY, "35万元", "34"),
        (MONEY, 12000.0, "11000"),
    ],
)
def test_ordinary_figures_are_left_in_peace(indicator: Indicator, typed: str | float, before: str | None) -> None:
    assert said_of(indicator, typed, before) == []


@pytest.mark.parametrize(
    ("indicator", "typed", "before", "rule"),
    [
        (COUNT, 120.5, None, "count-with-decimals"),
        (COUNT, -1.0, None, "out-of-bounds"),
        (COUNT, 131.0, "100", "unexplained-change"),
        (COUNT, 69.0, "100", "unexplained-change"),
        (RATE, 90.0, "97", "unexplained-change"),
        (RATE, 0.97, "96", "percent-scale"),
        (RATE, 0.97, None, "percent-scale"),
        (RATE, "0.97%", "96", "percent-scale"),
        (RATE, 96.0, "0.96", "percent-scale"),
        (RATE, 101.0, None, "percentage-range"),
        (RATE, -1.0, None, "percentage-range"),
        (MONEY, 352000.0, "34.1", "unit-scale"),
    ],
)
def test_a_figure_that_cannot_be_right_is_said(
    indicator: Indicator, typed: str | float, before: str | None, rule: str
) -> None:
    assert rule in said_of(indicator, typed, before)


@pytest.mark.parametrize(("typed", "rules"), [(0.9743, ["percent-scale"]), (0.97, [])])
def test_a_small_rate_of_last_year_in_the_same_form_speaks_for_one_no_finer_than_asked(
    typed: float, rules: list[str]
) -> None:
    catalogue = replace(a_catalogue(), indicators=(RATE,), relations=())
    entry = replace(an_entry(RATE, typed), last_year=Quantity(Decimal("0.9612"), "%"))
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", (entry,))
    found = check_submissions(catalogue, (SubmissionReading(submission, department=DEPARTMENT),))
    assert [one.rule for one in found] == rules


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("920000元", "本年 92万元（填写的是“920000元”），上年 35，"),
        ("1,200", "本年 1,200，上年 35，"),
        ("约60", "本年 约60，上年 35，"),
    ],
)
def test_a_jump_is_told_in_one_scale(typed: str, told: str) -> None:
    indicator = replace(MONEY, alarm=Decimal(30))
    catalogue = replace(a_catalogue(), indicators=(indicator,), relations=())
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", (an_entry(indicator, typed),))
    readings = (SubmissionReading(submission, department=DEPARTMENT),)
    found = check_submissions(catalogue, readings, (last(indicator, "35"),))
    assert [told in one.message for one in found if one.rule == "unexplained-change"] == [True]


def test_a_written_reason_settles_a_jump() -> None:
    assert said_of(COUNT, 131.0, "100", reason="专项行动") == []


def test_a_redefined_indicator_is_not_compared() -> None:
    assert said_of(replace(COUNT, redefined=True), 900.0, "100") == []


@pytest.mark.parametrize(
    ("indicator", "typed", "rule"),
    [
        (replace(COUNT, high=Decimal(1000)), 5000.0, "out-of-bounds"),
        (COUNT, 500.5, "count-with-decimals"),
        (COUNT, "500公里", "unit-differs"),
    ],
)
def test_a_jump_is_not_said_where_the_figure_itself_is_in_doubt(
    indicator: Indicator, typed: str | float, rule: str
) -> None:
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", (an_entry(indicator, typed),))
    doubts = (Finding("unit-differs", Severity.WARNING, "单位不同。", "", (submission.entries[0].cell,)),)
    reading = SubmissionReading(submission, doubts if rule == "unit-differs" else (), DEPARTMENT)
    asked = replace(a_catalogue(), indicators=(indicator,), relations=())
    found = check_submissions(asked, (reading,), (last(indicator, "100"),))
    assert [one.rule for one in found] == [rule]


@pytest.mark.parametrize(("unit", "said"), [("件", ["last-year-changed"]), ("起", [])])
def test_last_years_figure_is_held_against_the_one_of_the_same_unit_that_was_sent(unit: str, said: list[str]) -> None:
    place = CellAddress("表.xlsx", "指标", "E4", "130")
    entry = replace(an_entry(COUNT, 120.0), last_year=Quantity(Decimal(130), "件"), last_year_cell=place)
    sent = Entry("01", Quantity(Decimal(100), unit), CellAddress("上年.xlsx", "指标", "F4", "100"))
    before = Submission(DEPARTMENT, YEAR - 1, "上年.xlsx", (sent,))
    reading = SubmissionReading(Submission(DEPARTMENT, YEAR, "表.xlsx", (entry,)), department=DEPARTMENT)
    asked = replace(a_catalogue(), indicators=(COUNT,), relations=())
    assert [one.rule for one in check_submissions(asked, (reading,), (before,))] == said


def test_what_is_no_figure_in_last_years_cell_is_not_what_was_sent() -> None:
    entry = replace(an_entry(COUNT, 120.0), last_year_cell=CellAddress("表.xlsx", "指标", "E4", "很多"))
    reading = SubmissionReading(Submission(DEPARTMENT, YEAR, "表.xlsx", (entry,)), department=DEPARTMENT)
    asked = replace(a_catalogue(), indicators=(COUNT,), relations=())
    found = check_submissions(asked, (reading,), (last(COUNT, "100"),))
    assert [one.rule for one in found] == ["last-year-changed"]


@pytest.mark.parametrize(("typed", "advice"), [("", "运行 report-drafter issue 重新生成"), ("120", "在备注中写明依据")])
def test_an_empty_form_with_an_older_figure_of_last_year_is_issued_again(typed: str, advice: str) -> None:
    place = CellAddress("表.xlsx", "指标", "E4", "130")
    blank = Entry("01", None, CellAddress("表.xlsx", "指标", "F4", ""), Quantity(Decimal(130), "件"), place)
    entry = replace(an_entry(COUNT, 120.0), last_year=blank.last_year, last_year_cell=place) if typed else blank
    sent = Entry("01", Quantity(Decimal(100), "件"), CellAddress("上年.xlsx", "指标", "F4", "100"))
    reading = SubmissionReading(Submission(DEPARTMENT, YEAR, "表.xlsx", (entry,)), department=DEPARTMENT)
    asked = replace(a_catalogue(), indicators=(COUNT,), relations=())
    found = check_submissions(asked, (reading,), (Submission(DEPARTMENT, YEAR - 1, "上年.xlsx", (sent,)),))
    (changed,) = (one for one in found if one.rule == "last-year-changed")
    assert advice in changed.suggestion


def test_figures_in_other_units_are_not_compared() -> None:
    before = Submission(
        DEPARTMENT,
        YEAR - 1,
        "上年.xlsx",
        (Entry("01", Quantity(Decimal(100), "起"), CellAddress("上年.xlsx", "指标", "F4", "100")),),
    )
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", (an_entry(COUNT, 900.0),))
    asked = replace(a_catalogue(), indicators=(COUNT,), relations=())
    reading = SubmissionReading(submission, department=DEPARTMENT)
    assert check_submissions(asked, (reading,), (before,)) == ()


def test_a_rate_that_may_exceed_a_hundred_by_its_catalogue_is_allowed() -> None:
    assert said_of(replace(RATE, high=Decimal(300), alarm=None), 150.0, "140") == []


@pytest.mark.parametrize(
    "text",
    [
        "全年走访企业3907家次，推动解决难题，服务企业发展。",
        "全年走访企业3900余家次，推动解决难题。",
        "全年走访企业近4000家次，推动解决难题。",
        "全年走访企业【走访企业】家次，推动解决难题。",
        "一季度走访企业900家次，推动解决难题。",
        "其中走访企业120家次，推动解决难题。",
        "组织走访企业座谈会12场，推动解决难题。",
        "全年走访企业3970公里，推动解决难题，服务发展。",
        "未走访企业3家次，已列入下步计划安排。",
        "矛盾纠纷化解率达97%，群众满意度提升。",
        "较2022年增长12%，走访覆盖面进一步扩大。",
        "2022年以来，持续深化走访，服务企业发展。",
        "落实《实施方案（2022年版）》要求，服务企业发展。",
    ],
)
def test_a_narrative_that_agrees_or_speaks_of_something_else_is_left_in_peace(text: str) -> None:
    assert [one.message for one in said_of_story(text)] == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("全年走访企业3970家次，推动解决难题。", "initiative-figure"),
        ("全年共走访企业总数达4000家次，推动解决难题。", "initiative-figure"),
        ("纠纷化解率为79%，群众满意度进一步提升。", "initiative-figure"),
        ("2022年，深化企业走访，推动解决难题。", "initiative-year"),
        ("走访企业【走防企业】家次，推动解决难题。", "reference-name"),
        ("深化走访。", "initiative-empty"),
    ],
)
def test_a_narrative_that_contradicts_is_said(text: str, rule: str) -> None:
    assert [one.rule for one in said_of_story(text)] == [rule]


def test_a_relation_is_judged_by_what_the_wording_leaves_open() -> None:
    catalogue = a_catalogue()
    received, closed = catalogue.by_code["0104"], catalogue.by_code["0105"]
    asked = replace(catalogue, indicators=(received, closed))
    rough = Submission(DEPARTMENT, YEAR, "表.xlsx", (an_entry(received, "约120"), an_entry(closed, 122.0)))
    exact = Submission(DEPARTMENT, YEAR, "表.xlsx", (an_entry(received, 120.0), an_entry(closed, 122.0)))
    rough_reading, exact_reading = (SubmissionReading(one, department=DEPARTMENT) for one in (rough, exact))
    assert check_submissions(asked, (rough_reading,)) == ()
    assert [one.rule for one in check_submissions(asked, (exact_reading,))] == ["relation-broken"]


@pytest.mark.parametrize(
    ("relation", "typed", "words"),
    [
        ("甲 = 乙 + 丙 + 丁", ("9", "1", "2", "3"), "甲 9件，应等于乙 1件 + 丙 2件 + 丁 3件 = 6件"),
        ("甲 = 乙 - (丙 + 丁)", ("9", "8", "2", "3"), "甲 9件，应等于乙 8件 - （丙 2件 + 丁 3件） = 3件"),
        ("甲 = 丙 / 乙 * 100", ("120", "3", "4", "0"), "甲 120件，应等于丙 4件 / 乙 3件 * 100 = 133.33"),
        ("甲 = 乙 + 丙", ("9万件", "1万", "约5000", "0"), "甲 9万件，应等于乙 1万件 + 丙 约5000件 = 约15000件"),
    ],
)
def test_a_broken_relation_is_shown_as_people_would_work_it_out(
    relation: str, typed: tuple[str, ...], words: str
) -> None:
    indicators = tuple(an_indicator(f"0{number}", name, "件") for number, name in enumerate("甲乙丙丁"))
    read = parse_relation(relation, relation_names(one.name for one in indicators))
    relations = (Relation(relation, read.left, read.operator, read.right, note="两表须一致"),)
    asked = replace(a_catalogue(), indicators=indicators, relations=relations)
    entries = tuple(an_entry(one, text) for one, text in zip(indicators, typed, strict=True))
    reading = SubmissionReading(Submission(DEPARTMENT, YEAR, "表.xlsx", entries), department=DEPARTMENT)
    messages = [one.message for one in check_submissions(asked, (reading,)) if one.rule == "relation-broken"]
    assert messages == [f"关系“{relation}”不成立：{words}。两表须一致。"]


@pytest.mark.parametrize(
    ("unit", "typed", "words"),
    [
        ("万人次", "3.7万", "甲 3.7万人次"),
        ("万人次", "3.7", "甲 3.7万人次"),
        ("万人次", "37000人次", "甲 37000人次"),
        ("%", "百分之九十六", "甲 百分之九十六"),
        ("%", "96", "甲 96%"),
    ],
)
def test_a_figure_of_a_broken_relation_has_its_unit_once(unit: str, typed: str, words: str) -> None:
    one, other = an_indicator("01", "甲", unit), an_indicator("02", "乙", unit)
    read = parse_relation("甲 = 乙", relation_names(("甲", "乙")))
    asked = replace(
        a_catalogue(), indicators=(one, other), relations=(Relation("甲 = 乙", read.left, read.operator, read.right),)
    )
    entries = (an_entry(one, typed), an_entry(other, 0.0))
    reading = SubmissionReading(Submission(DEPARTMENT, YEAR, "表.xlsx", entries), department=DEPARTMENT)
    (message,) = (found.message for found in check_submissions(asked, (reading,)) if found.rule == "relation-broken")
    assert f"：{words}，" in message


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize(("asked", "counts"), [(3907.0, DEPARTMENT), ("", "治安支队")])
def test_of_two_entries_a_figure_counts_before_a_blank_and_then_the_one_that_was_asked(
    asked: str | float, counts: str, order: int
) -> None:
    catalogue = a_catalogue()
    indicator = catalogue.indicators[0]
    readings = [
        SubmissionReading(Submission(name, YEAR, f"{name}.xlsx", (an_entry(indicator, typed),)), department=name)
        for name, typed in ((DEPARTMENT, asked), ("治安支队", 83.0))
    ]
    under = SubmissionsUnderCheck(catalogue, tuple(readings[::order]))
    assert under.by_code[indicator.code].department == counts


def test_a_figure_out_of_all_proportion_is_said_once() -> None:
    assert said_of(RATE, 9811.0, "69.94") == ["percentage-range"]
    assert said_of(RATE, 0.98, "69.94") == ["percent-scale"]


STORY = Initiative(
    "九（九）",
    "承接2022年【走防企业】",
    "继续推进各项制度落实，按2022年的办法考核【化姐率】。",
    CellAddress("表.xlsx", "工作举措", "C4"),
    DEPARTMENT,
    CellAddress("表.xlsx", "工作举措", "A4", "九（九）"),
    CellAddress("表.xlsx", "工作举措", "B4"),
)


def test_what_is_wrong_in_a_narrative_is_said_of_the_cell_where_it_stands() -> None:
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", (), (STORY,))
    reading = SubmissionReading(submission, department=DEPARTMENT)
    found = check_submissions(replace(a_catalogue(), indicators=(COUNT,), relations=()), (reading,))
    places = {(one.rule, span.cell) for one in found for span in one.spans if isinstance(span, CellAddress)}
    assert {place for place in places if place[0] in {"initiative-section", "initiative-year", "reference-name"}} == {
        ("initiative-section", "A4"),
        ("initiative-year", "B4"),
        ("reference-name", "B4"),
        ("reference-name", "C4"),
    }


def test_a_narrative_without_a_section_is_said_even_beside_an_indicator_without_one() -> None:
    story = replace(STORY, section="")
    submission = Submission(DEPARTMENT, YEAR, "表.xlsx", (), (story,))
    catalogue = replace(a_catalogue(), indicators=(an_indicator("01", "办件", "件", section=""),), relations=())
    found = check_submissions(catalogue, (SubmissionReading(submission, department=DEPARTMENT),))
    assert [one.rule for one in found if "没有写章节" in one.message] == ["initiative-section"]


def test_figures_that_another_file_holds_are_not_called_missing() -> None:
    catalogue = replace(a_catalogue(), indicators=(COUNT, replace(RATE, code="02")), relations=())

    def said(*entries: Entry) -> str:
        waiting = Submission("待分配", YEAR, "待分配.xlsx", entries)
        found = check_submissions(catalogue, (SubmissionReading(waiting, department="待分配"),))
        return next(one.message for one in found if one.rule == "department-missing")

    assert said(an_entry(COUNT, 5.0)) == "法制支队没有报送填报表，1 项指标没有数。"
    assert said(an_entry(COUNT, 5.0), an_entry(replace(RATE, code="02"), 97.0)) == (
        "法制支队没有报送填报表，它的 2 项指标暂用别的表里的数。"
    )


def test_of_two_files_with_other_figures_it_is_said_which_counts() -> None:
    catalogue = replace(a_catalogue(), indicators=(COUNT,), relations=())
    readings = [
        SubmissionReading(Submission(DEPARTMENT, YEAR, file, (an_entry(COUNT, typed),)), department=DEPARTMENT)
        for file, typed in (("甲.xlsx", "120"), ("乙.xlsx", "121"))
    ]
    (said,) = (one for one in check_submissions(catalogue, readings) if one.rule == "department-twice")
    assert "内容不同，有 1 项的数不同（办件 120与121）" in said.message
    assert "起草时两份都填了的项用“甲.xlsx”的数，只有一份填了的用那一份的。" in said.message


def test_of_two_files_that_differ_in_their_words_alone_no_figures_are_told() -> None:
    catalogue = replace(a_catalogue(), indicators=(COUNT,), relations=())
    readings = []
    for file, words in (("甲.xlsx", "优化服务。"), ("乙.xlsx", "加强监管。")):
        story = Initiative("一（二）", "服务", words, CellAddress(file, "工作举措", "C4"), DEPARTMENT)
        submission = Submission(DEPARTMENT, YEAR, file, (an_entry(COUNT, "120"),), (story,))
        readings.append(SubmissionReading(submission, department=DEPARTMENT))
    (said,) = (one for one in check_submissions(catalogue, readings) if one.rule == "department-twice")
    assert "“甲.xlsx”和“乙.xlsx”，内容不同。" in said.message
