"""An adopted report brings its own sections: departments choose among them, not among those of the sample."""

from __future__ import annotations

from report_drafter.domain.workbook_layout import SECTIONS
from tests.builders.adoption_builder import TITLE, adopted, adopted_review


def test_chapters_that_are_parted_give_way_to_their_parts_with_the_first_clause_of_the_heading() -> None:
    adoption = adopted(
        TITLE,
        "一、2023年主要举措和成效",
        "（一）加强党的领导，压实责任",
        "开展培训5次。",
        "（二）深化“放管服”改革。走访企业7家次。",
        "1.办结率。办结率98%。",
        "二、2023年存在的不足",
        "三、2024年工作安排",
    )
    assert adoption.catalogue.outline == {
        "一（一）": "加强党的领导",
        "一（二）": "深化放管服改革",
        "二": "存在的不足",
        "三": "工作安排",
    }


def test_a_report_without_headings_has_the_sections_of_the_starter() -> None:
    assert adopted(TITLE, "开展培训5次，走访企业7家次。").catalogue.outline == SECTIONS


def test_a_single_chapter_is_a_section() -> None:
    assert list(adopted_review("开展培训5次。").catalogue.outline) == ["一"]
