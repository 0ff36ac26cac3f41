"""Tables are read as rows of cells, whether Word or tabs part them."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.text.plain_report import plain_report
from report_drafter.language.text.tables import caption_of, column_name, find_tables

ROWS = (("序号", "单位", "罚款（万元）"), ("1", "甲所", "1,234.5"), ("2", "合 计", "12"))


def _word_table() -> list[Paragraph]:
    cells = [(row, column, words) for row, line in enumerate(ROWS) for column, words in enumerate(line)]
    return [
        Paragraph(number, words, Story.TABLE, table=(0, row, column))
        for number, (row, column, words) in enumerate(cells, start=1)
    ]


def test_a_table_of_word_and_one_of_tabs_read_alike() -> None:
    (of_word,) = find_tables(_word_table())
    (of_tabs,) = find_tables(plain_report("报告.txt", "\n".join("\t".join(row) for row in ROWS)).paragraphs)
    for table in (of_word, of_tabs):
        assert [table.label(row) for row in (1, 2)] == ["甲所", "合计"]
        figure = table.figure(1, 2)
        assert figure is not None
        assert (figure.value, figure.unit) == (Decimal(12_345_000), "元")


def test_a_heading_gives_its_unit_away() -> None:
    assert column_name("罚 款（万元）") == "罚款"


def test_tables_apart_are_two_and_a_lone_row_is_none() -> None:
    text = "甲\t乙\t丙\n1\t2\t3\n4\t5\t6\n附表\n甲\t乙\t丙\n1\t2\t3\n4\t5\t6\n附表\n甲\t乙\t丙\n1\t2\t3"
    assert len(list(find_tables(plain_report("报告.txt", text).paragraphs))) == 2


def test_words_and_dates_in_a_cell_are_no_figure() -> None:
    text = "项目\t时间\t数\n甲\t2023年5月\t12人次\n乙\t3月\t三项"
    (table,) = find_tables(plain_report("报告.txt", text).paragraphs)
    assert table.figure(1, 1) is None
    assert table.figure(2, 2) is None
    figure = table.figure(1, 2)
    assert figure is not None
    assert figure.unit == "人次"


def test_a_row_gives_its_unit_to_columns_of_years() -> None:
    text = "投资情况\n指标\t2017年\t2018年\n水务投资（亿元）\t25.35\t28.64\n优良断面（个）\t9\t10"
    paragraphs = plain_report("报告.txt", text).paragraphs
    (table,) = find_tables(paragraphs)
    figure = table.figure(1, 2)
    assert figure is not None
    assert (figure.number, figure.unit) == (Decimal("28.64"), "元")
    assert caption_of(table, paragraphs) == "投资情况"
