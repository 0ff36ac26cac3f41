"""Changes of the text are held against the two cells of a row that tell both values."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.table_steps import find_table_steps
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import model_of

TABLE = """指标 | 2021年 | 2022年 | 2023年
仲裁立案（件） | 318 | 342 | 387
结案 | 301 | 345 | 360
湿地保护率（%） | 51.20 | 52.64 | 53.18
工业增加值（亿元） | 86.4 | 90.2 | 99.8
听证（次） | 0 | 0 | 8"""
TWO = """指标 | 2022年 | 2023年
立案 | 342 | 387
结案 | 306 | 360"""
FALLING = """指标 | 2022年末 | 2023年末
立案 | 387 | 342
结案 | 360 | 306"""


def steps(line: str, table: str = TABLE) -> list[tuple[str, str, str]]:
    model = model_of(f"甲区2023年工作报告\n{line}\n{table}")
    found = find_table_steps(model, tuple(find_tables(model.text.paragraphs)))
    return [(one.base.text, one.now.text, one.stated.text) for one in found]


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("全年仲裁立案387件，同比下降13.2%。", ("342", "387", "13.2%")),
        ("全年仲裁立案387件，同比增长12.3%。", ("342", "387", "12.3%")),
        ("全年仲裁立案387件，其中欠薪120件；立案数较上年增加54件。", ("342", "387", "54件")),
        ("全年仲裁立案387件，比2021年增加96件。", ("318", "387", "96件")),
        ("湿地保护率达到53.18%，较2021年下降1.98个百分点。", ("51.20", "53.18", "1.98个百分点")),
        ("湿地保护率达到53.18%，较2021年提高1.88个百分点。", ("51.20", "53.18", "1.88个百分点")),
        ("全年仲裁立案387件，同比下降13.1%。", ("342", "387", "13.1%")),  # the way turned, and rounded otherwise
        ("全年结案360件，同比增长3.4%。", ("345", "360", "3.4%")),
    ],
)
def test_a_turned_way_or_a_slip_of_digits_is_told(line: str, step: tuple[str, str, str]) -> None:
    assert steps(line) == [step]


@pytest.mark.parametrize(
    "line",
    [
        "全年仲裁立案387件，同比增长13.2%。",
        "全年仲裁立案387件，比2021年增加69件。",
        "全年仲裁立案387件，同比增长36.0%。",  # no slip: it may be counted otherwise
        "全年仲裁立案387件，比2019年增加54件。",  # the table does not tell the year
        "全年信访来件387件，同比增长12.3%。",  # no row bears the name
        "全年仲裁立案387件，结案360件，较上年增加15件。",  # what the other row gives
        "全年仲裁立案387件，同比增加约54件。",
        "实现工业增加值99.8亿元，同比下降10.6%。",  # at constant prices
        "湿地保护率达到53.18%，较上年提高0.5个百分点。",
        "湿地保护率达到53.18%，较上年提高1.30%。",  # a share of a rate is not told so
        "全年仲裁立案387件，较上年减少46件。",
        "全年仲裁立案387件，较上年增加46件。",  # two digits of which one differs: too little to tell
        "全年仲裁立案387件，较上年增加54人。",
        "全年仲裁立案387人，同比增长12.3%。",
        "全年仲裁立案约387件，同比增长12.3%。",
        "全年仲裁立案增加387件，同比增长12.3%。",
        "全年仲裁立案387件，同比增长12.3%，上年为342件。",  # its own words give it
        "全年仲裁立案387件。群众来信立案同比增长12.3%。",
        "全年仲裁立案387件，立案率较上年提高54个百分点。",
        "全年听证8次，较上年减少8次。",  # one digit
        "全年听证8次，同比增长80%。",
    ],
)
def test_what_may_be_right_is_left_alone(line: str) -> None:
    assert steps(line) == []


def test_years_of_schools_are_known_by_their_end() -> None:
    table = "指标 | 2021—2022学年 | 2022—2023学年\n学科竞赛获奖（项） | 158 | 186\n选课（门） | 512 | 540"
    assert steps("获学科竞赛奖186项，比上学年减少28项。", table) == [("158", "186", "28项")]


def test_a_report_without_rows_of_years_tells_nothing() -> None:
    assert (
        steps("全年仲裁立案387件，同比下降13.2%。", "类别 | 件数 | 占比\n欠薪 | 120 | 31.0%\n工伤 | 90 | 23.3%") == []
    )


@pytest.mark.parametrize(
    ("line", "table", "found"),
    [
        ("立案387件，结案360件，较上年增加54件。", TWO, []),
        ("立案342件，结案306件，较上年减少54件。", FALLING, []),
        ("立案387件，较上年增加54件。", TWO, [("342", "387", "54件")]),
        ("立案342件，较上年减少54件。", FALLING, [("387", "342", "54件")]),
    ],
)
def test_a_change_is_right_where_one_of_the_rows_gives_it(
    line: str, table: str, found: list[tuple[str, str, str]]
) -> None:
    assert steps(line, table) == found
