"""How a report cites plan documents, and which of several under one name."""

from __future__ import annotations

from report_drafter.domain.plan_document import PlanDocument, citable

OLD = PlanDocument("法治政府建设实施纲要", 2015, 2020)
NEW = PlanDocument("法治政府建设实施纲要", 2021, 2025, aliases=("新纲要",))
LAW = PlanDocument("中华人民共和国行政处罚法", aliases=("行政处罚法",), dated=False)
UNDATED = PlanDocument("“十四五”国家应急体系规划", 2021, 2025, dated=False)


def test_a_plan_is_cited_with_its_period_and_a_law_without() -> None:
    assert NEW.citation == "《法治政府建设实施纲要（2021—2025年）》"
    assert LAW.citation == "《中华人民共和国行政处罚法》"


def test_a_title_that_names_its_period_gets_no_second_one() -> None:
    assert UNDATED.citation == "《“十四五”国家应急体系规划》"


def test_of_two_plans_of_one_name_the_one_in_force_is_cited() -> None:
    for plans in ((OLD, NEW), (NEW, OLD)):
        assert citable(plans, 2023)[OLD.title] is NEW
        assert citable(plans, 2018)[OLD.title] is OLD


def test_where_none_is_in_force_the_newest_that_has_begun_is_cited() -> None:
    assert citable((OLD, NEW), 2026)[OLD.title] is NEW
    assert citable((NEW,), 2019)[NEW.title] is NEW


def test_a_document_is_found_by_its_aliases() -> None:
    assert citable((OLD, NEW, LAW), 2023)["新纲要"] is NEW
    assert citable((OLD, NEW, LAW), 2023)["行政处罚法"] is LAW


def test_a_citation_may_keep_the_marks_of_the_report_that_it_stands_in() -> None:
    assert NEW.cited_in("《(-年)》") == "《法治政府建设实施纲要(2021-2025年)》"
    assert NEW.cited_in("〈（年至年）〉") == "〈法治政府建设实施纲要（2021年至2025年）〉"
    assert NEW.cited_in("《（——年）》") == "《法治政府建设实施纲要（2021——2025年）》"


def test_marks_that_hold_no_period_and_plans_without_one_fall_back_to_the_usual_citation() -> None:
    assert NEW.cited_in("《》") == NEW.citation
    assert LAW.cited_in("《(-年)》") == LAW.citation
