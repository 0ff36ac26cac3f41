"""How a cell names a section of the report."""

from __future__ import annotations

import pytest

from report_drafter.domain.section_choice import LONGEST_LIST, choices, section_of


@pytest.mark.parametrize(
    "typed",
    [
        *("一（五）", "一(五)", " 一 （五） ", "行政执法", "一（五）行政执法", "一（五）、行政执法"),
        *("一、（五）", "一．(五)", "第一部分（五）", "一、（五）行政执法"),
    ],
)
def test_a_section_is_known_by_its_number_its_words_or_both(typed: str) -> None:
    assert section_of(typed) == "一（五）"


OTHER = {"一（五）": "化解矛盾纠纷", "二": "存在的不足", "三": ""}


@pytest.mark.parametrize(
    ("typed", "section"),
    [
        ("一（五）化解矛盾纠纷", "一（五）"),
        ("化解矛盾纠纷", "一（五）"),
        ("二存在的不足", "二"),
        ("三", "三"),
        ("行政执法", None),
        ("", None),
    ],
)
def test_another_outline_has_words_of_its_own(typed: str, section: str | None) -> None:
    assert section_of(typed, OTHER) == section


def test_words_are_cut_where_excel_could_not_hold_the_list() -> None:
    outline = {f"一（{one}）": "深入推进行政执法规范化建设提升执法质效" for one in "一二三四五六七八九十甲乙"}
    offered = choices(outline)
    assert len(",".join(offered.values())) <= LONGEST_LIST
    assert offered["一（三）"] == "一（三）深入推进行政执法规范化建"
    assert section_of(offered["一（三）"], outline) == "一（三）"


@pytest.mark.parametrize("typed", ["二（三）", "五", "六(十二)"])
def test_the_numbers_of_another_outline_are_taken_as_they_are(typed: str) -> None:
    assert section_of(typed) == typed.replace("(", "（").replace(")", "）")


@pytest.mark.parametrize("typed", ["", "第五部分", "五、其他", "abc"])
def test_words_that_name_no_section_are_not_guessed(typed: str) -> None:
    assert section_of(typed) is None


def test_of_more_sections_than_a_list_can_hold_the_numbers_alone_are_offered() -> None:
    outline = {f"一（{'十' * 3}{at}）": "学习" for at in range(60)}
    offered = choices(outline)
    assert offered == {section: section for section in outline}
    assert len(",".join(offered)) > LONGEST_LIST
