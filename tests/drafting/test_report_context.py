"""The context holds every name a template may use."""

from __future__ import annotations

from datetime import date

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Initiative, Submission
from report_drafter.domain.template_words import WORDS
from report_drafter.drafting.report_context import build_context, report_words
from report_drafter.drafting.year_over_year import join_years

INFO = ReportInfo(2023, "示例市公安局示例区分局", "分局", date(2024, 3, 13), note="（此件公开发布）")


def initiative(section: str, title: str) -> Initiative:
    return Initiative(section, title, "……", CellAddress("某部门.xlsx", "工作举措", "B2"))


def test_years_and_date_come_from_the_catalogue() -> None:
    words = report_words(INFO)
    assert set(words) == set(WORDS)
    assert (words["年度"], words["上一年度"], words["下一年度"]) == ("2023", "2022", "2024")
    assert words["成文日期"] == "2024年3月13日"


def test_an_agency_without_a_short_name_is_called_by_its_full_one() -> None:
    assert report_words(ReportInfo(2023, "示例局"))["机关简称"] == "示例局"


def test_an_agency_and_a_date_that_nobody_filled_in_are_gaps() -> None:
    words = report_words(ReportInfo(2023, ""))
    assert (words["报告机关"], words["机关简称"]) == ("【待补：报告机关】", "【待补：报告机关】")
    assert (words["成文日期"], words["成文日期汉字"]) == ("【待补：成文日期】", "【待补：成文日期】")


def test_narratives_are_numbered_by_section_in_the_catalogues_order_of_departments() -> None:
    catalogue = Catalogue(INFO, (Department("法制支队"), Department("治安支队")))
    submissions = [
        Submission("治安支队", 2023, "b.xlsx", (), (initiative("一（二）", "乙"), initiative("一（五）", "丙"))),
        Submission("法制支队", 2023, "a.xlsx", initiatives=(initiative("一（二）", "甲"),)),
    ]
    placed = build_context(catalogue, {}, submissions).initiatives
    assert [(one.ordinal, one.title, one.department) for one in placed["一（二）"]] == [
        ("一是", "甲", "法制支队"),
        ("二是", "乙", "治安支队"),
    ]


def test_a_narrative_that_stands_alone_in_its_section_is_not_numbered() -> None:
    submission = Submission("法制支队", 2023, "a.xlsx", (), (initiative("一（五）", "丙"),))
    placed = build_context(Catalogue(INFO), {}, [submission]).initiatives
    assert [one.ordinal for one in placed["一（五）"]] == [""]


def test_figures_are_known_by_name_and_the_annex_holds_the_chosen_ones() -> None:
    chosen, other = Indicator("01", "走访企业", "家次", in_annex=True), Indicator("02", "办理许可", "件")
    catalogue = Catalogue(INFO, indicators=(chosen, other))
    context = build_context(catalogue, join_years(catalogue, [], [], {}), [])
    assert set(context.figures) == {"走访企业", "办理许可"}
    assert [one.indicator for one in context.annex] == [chosen]


def test_what_two_files_of_one_department_say_in_the_same_words_is_told_once() -> None:
    copies = [Submission("法制支队", 2023, name, (), (initiative("一（五）", "丙"),)) for name in ("a.xlsx", "b.xlsx")]
    other = Submission("治安支队", 2023, "c.xlsx", (), (initiative("一（五）", "丙"),))
    placed = build_context(Catalogue(INFO), {}, [*copies, other]).initiatives
    assert [one.department for one in placed["一（五）"]] == ["治安支队", "法制支队"]
