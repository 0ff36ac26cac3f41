"""Who the text beside a table tells to be its first few."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.table_tops import find_table_tops
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import report_of

TABLE = (
    "2023年各地行政执法情况",
    "地区 | 处罚（件） | 检查（次）",
    "临湖县 | 320 | 510",
    "石埠县 | 412 | 488",
    "南安县 | 156 | 620",
    "云山县 | 248 | 402",
    "江口县 | 248 | 455",
)


def tops(line: str, *behind: str) -> list[tuple[str, str]]:
    model = report_of(*TABLE, line, *behind)
    (found,) = find_tables(model.text.paragraphs)
    return [(one.paragraph.text[one.start : one.end], one.right) for one in find_table_tops(model, found)]


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("石埠县、临湖县处罚居全市前两位。", ""),
        ("临湖县、石埠县处罚居全市前两位。", ""),
        ("石埠县、南安县处罚居全市前两位。", "处罚前2位是石埠县、临湖县"),
        ("南安县、临湖县检查数量居前2位。", ""),
        ("南安县、云山县检查数量居前2位。", "检查前2位是南安县、临湖县"),
        ("石埠县、临湖县、江口县处罚位居前三位。", ""),  # as many as 云山县
        ("石埠县、临湖县、云山县处罚位居前三位。", ""),
        ("石埠县、临湖县、南安县处罚位居前三位。", "处罚前3位是石埠县、临湖县、云山县"),
    ],
)
def test_the_first_few_are_held_against_the_table(line: str, right: str) -> None:
    assert tops(line) == [(line.rstrip("。"), right)]


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("处罚件数前两位为石埠县、临湖县。", ""),
        ("处罚件数前两位为石埠县、南安县。", "处罚前2位是石埠县、临湖县"),
    ],
)
def test_what_they_lead_in_may_stand_before_them(line: str, right: str) -> None:
    assert tops(line) == [(line.removeprefix("处罚件数").rstrip("。"), right)]


def test_the_cell_of_the_last_that_leads_is_told() -> None:
    model = report_of(*TABLE, "石埠县、南安县处罚居全市前两位。")
    (found,) = find_tables(model.text.paragraphs)
    assert [one.cell.text for one in find_table_tops(model, found)] == ["320"]


@pytest.mark.parametrize(
    "line",
    [
        "石埠县、南安县居全市前两位。",  # in what?
        "前两位为石埠县、南安县。",
        "石埠县、南安县满意度居全市前两位。",
        "石埠县、江南县处罚居全市前两位。",  # the table does not hold it
        "江南县、石埠县处罚居全市前两位。",
        "石埠县、南安县处罚居全市倒数前两位。",
        "石埠县、南安县处罚最少，居前两位。",
        "石埠县、南安县处罚居全市前列。",
        "石埠县、南安县、江口县处罚居全市前两位。",  # more than it says
    ],
)
def test_other_leaders_are_left_alone(line: str) -> None:
    assert tops(line) == []


def test_only_the_lines_beside_a_table_tell_of_it() -> None:
    assert tops("如下。", "如下。", "如下。", "如下。", "石埠县、南安县处罚居全市前两位。") == []
