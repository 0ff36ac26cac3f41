"""A row of this year and last is told in its two figures: where one is right, the other must be."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.year_pairs_retold import find_year_pairs
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import model_of

ROWS = ("项目\t2023年\t2022年", "有效发明专利（件）\t1322\t1108", "查办案件（件）\t2847\t2590")


def found(told: str, *rows: str) -> list[tuple[str, str]]:
    """Returns each cell that the text tells otherwise, with the figure that does."""
    model = model_of("\n".join(("临江区市场监督管理局2023年度法治政府建设情况报告", told, "业务数据", *(rows or ROWS))))
    slips = [one for table in find_tables(model.text.paragraphs) for one in find_year_pairs(model, table)]
    return [(one.cell.text, one.figure.text) for one in slips]


@pytest.mark.parametrize(
    ("told", "slips"),
    [
        ("有效发明专利1326件，比上年的1108件增长19.7%。", [("1322", "1326件")]),
        ("查办案件2847件，比上年的2570件增加257件。", [("2590", "2570件")]),
        ("有效发明专利1322件，比上年的1108件增长19.3%。", []),
        ("有效发明专利1326件，比上年的1208件增长9.8%。", []),  # neither shows that the row is meant
        ("有效发明专利约1326件，比上年的1108件增长19.7%。", []),
        ("实用新型1326件，比上年的1108件增长19.7%。", []),
        ("有效发明专利1326件，比计划的1108件增长19.7%。", []),
    ],
)
def test_one_right_figure_shows_which_row_is_told(told: str, slips: list[tuple[str, str]]) -> None:
    assert found(told) == slips


def test_a_pair_the_wrong_way_round_is_told_of_this_year() -> None:
    assert found("有效发明专利1108件，比上年的1322件增长19.3%。") == [("1322", "1108件")]


def test_columns_of_other_years_tell_nothing() -> None:
    rows = ("项目\t2021年\t2020年", "有效发明专利（件）\t1322\t1108")

    assert found("有效发明专利1326件，比上年的1108件增长19.7%。", *rows) == []
