"""Specifies how one cell becomes a figure in the unit of the catalogue."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.finding import Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.workbook import CellMark, CellValue
from report_drafter.intake.figure_cell import FigureCell, read_figure
from report_drafter.intake.remarks import FindingList
from tests.builders.workbook_builder import an_indicator

PERCENT = frozenset({CellMark.PERCENT_FORMAT})


def read(value: CellValue, unit: str, decimals: int = 0, marks: frozenset[CellMark] = frozenset()) -> Quantity | None:
    """Reads a cell of an indicator of some unit; findings must not contradict the caller."""
    indicator = an_indicator("01", "指标", unit, decimals=decimals)
    return read_figure(FigureCell(value, indicator, CellAddress("表.xlsx"), marks), FindingList("表.xlsx"))


def rules(value: CellValue, unit: str, marks: frozenset[CellMark] = frozenset()) -> list[str]:
    """Returns the rules of what is said of a cell."""
    found = FindingList("表.xlsx")
    read_figure(FigureCell(value, an_indicator("01", "指标", unit), CellAddress("表.xlsx"), marks), found)
    return [one.rule for one in found.all]


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        (3907.0, "家次", "3907"),
        ("3907", "家次", "3907"),
        ("３９０７", "家次", "3907"),
        ("1,234", "件", "1234"),
        ("3.7万", "件", "37000"),
        ("3.7万件", "件", "37000"),
        ("3.7", "万人次", "37000"),
        (3.7, "万人次", "37000"),
        ("3.7万", "万人次", "37000"),
        ("3万7千", "万人次", "37000"),
        ("三万七千", "万人次", "37000"),
        ("3.7万人次", "万人次", "37000"),
        ("37000人次", "万人次", "37000"),
        ("3.52万元", "元", "35200"),
        ("35200元", "万元", "35200"),
        (35.2, "万元", "352000"),
        ("0.5亿元", "万元", "50000000"),
        ("62.62%", "%", "62.62"),
        ("62.62％", "%", "62.62"),
        (62.62, "%", "62.62"),
        ("二十余", "件", "20"),
        ("十余万", "人次", "100000"),
        (0.1 + 0.2, "万元", "3000"),
    ],
)
def test_a_figure_means_what_was_typed_in_the_unit_of_the_catalogue(typed: CellValue, unit: str, value: str) -> None:
    quantity = read(typed, unit)
    assert quantity is not None
    assert quantity.value == Decimal(value)


def test_a_percent_format_shows_a_hundred_times_the_stored_number() -> None:
    quantity = read(0.6262, "%", 2, PERCENT)
    assert quantity is not None
    assert (quantity.number, quantity.unit, quantity.decimals) == (Decimal("62.62"), "%", 2)


def test_a_whole_percentage_keeps_no_digits_that_nobody_typed() -> None:
    quantity = read(0.96, "%", 0, PERCENT)
    assert quantity is not None
    assert (quantity.number, quantity.decimals) == (Decimal(96), 0)


def test_a_number_cell_is_as_exact_as_the_indicator_asks() -> None:
    quantity = read(62.0, "%", 2)
    assert quantity is not None
    assert quantity.interval().high == Decimal("62.005")


def test_a_hedge_survives() -> None:
    quantity = read("1500余", "人次")
    assert quantity is not None
    assert quantity.hedge is Hedge.OVER


@pytest.mark.parametrize(
    ("typed", "unit", "value", "words"),
    [
        ("1500余", "万元", 15000000, "1500余"),
        ("1500余万元", "万元", 15000000, "1500余"),
        ("10余万人次", "万人次", 100000, "10余"),
        ("近10万", "万人次", 100000, "近10"),
        ("3万余", "万人次", 30000, "超3"),
        ("几十万", "万人次", 100000, "几十"),
        ("37000余人次", "万人次", 37000, "超3.7"),
        ("约1.2亿元", "万元", 120000000, "约12000"),
        ("约3.5万", "件", 35000, "约3.5万"),
    ],
)
def test_the_words_of_a_hedge_stand_before_the_unit_of_the_catalogue(
    typed: str, unit: str, value: int, words: str
) -> None:
    quantity = read(typed, unit)
    assert quantity is not None
    assert (quantity.value, quantity.form) == (Decimal(value), words)


@pytest.mark.parametrize("typed", ["", "   ", None, "\u200b"])
def test_a_blank_cell_is_neither_figure_nor_finding(typed: CellValue) -> None:
    assert read(typed, "件") is None
    assert rules(typed, "件") == []


@pytest.mark.parametrize("typed", ["很多", "无", "/", "3907（含分局）", "120-130", "12.5.6", "见附件", "约", "〇"])
def test_what_is_no_figure_is_said_and_never_guessed(typed: str) -> None:
    if read(typed, "件") is None:
        assert rules(typed, "件") == ["not-a-number"]
    else:
        assert typed == "〇"


def advice(typed: str, unit: str = "件") -> str:
    """What is said to be typed instead."""
    found = FindingList("表.xlsx")
    read_figure(FigureCell(typed, an_indicator("01", "指标", unit), CellAddress("表.xlsx")), found)
    return found.all[0].suggestion


@pytest.mark.parametrize("typed", ["3907（含分局）", "共3907", "全年3907。", "¥3907"])
def test_one_number_among_words_is_what_to_write(typed: str) -> None:
    assert advice(typed) == "请只填一个数字，如 3907；说明写在备注里。"


@pytest.mark.parametrize(
    "typed", ["3.7w", "1.2e3", "39O7", "12 34", "3907+12", "2023年", "12月", "0003907", "3千9", "47/49"]
)
def test_a_piece_of_what_was_typed_is_never_proposed_as_the_figure(typed: str) -> None:
    assert advice(typed) == "请填一个数字，如 3907、1500余、3.7万。"
    assert advice("九成六", "%") == "请填一个数字，如 62.62。"


@pytest.mark.parametrize("typed", ["120\n130", "120\t130", "120\r\n130\r\n140"])
def test_two_figures_on_lines_of_their_own_are_not_one(typed: str) -> None:
    assert read(typed, "件") is None
    assert rules(typed, "件") == ["not-a-number"]


def test_what_thousands_set_apart_by_blanks_were_read_as_is_said() -> None:
    found = FindingList("表.xlsx")
    read_figure(FigureCell("120 130", an_indicator("01", "指标", "件"), CellAddress("表.xlsx")), found)
    assert [one.message for one in found.all] == ["指标“指标”的本年数“120 130”是文本格式的数字，已按“120130”读取。"]


def test_an_identity_card_number_is_no_count() -> None:
    assert rules("110101199003078515", "人") == ["not-a-number"]
    assert rules("110101199003078515人", "人") == ["not-a-number"]


def test_what_was_typed_is_quoted_on_one_line() -> None:
    found = FindingList("表.xlsx")
    read_figure(FigureCell("39\n07", an_indicator("01", "指标", "件"), CellAddress("表.xlsx")), found)
    assert "“39 07”" in found.all[0].message


def test_a_converted_unit_is_said() -> None:
    assert rules("3.7万元", "元") == ["unit-converted"]
    assert rules("3.7万", "件") == []


def severities(typed: str, unit: str) -> list[Severity]:
    """How serious what is said of a cell is."""
    found = FindingList("表.xlsx")
    read_figure(FigureCell(typed, an_indicator("01", "指标", unit), CellAddress("表.xlsx")), found)
    return [one.severity for one in found.all]


def test_a_scale_without_a_unit_in_a_scaled_column_is_said_and_doubted_when_it_is_smaller() -> None:
    assert (rules("1.2亿", "万元"), severities("1.2亿", "万元")) == (["unit-converted"], [Severity.HINT])
    assert (rules("3千", "万元"), severities("3千", "万元")) == (["unit-converted"], [Severity.WARNING])
    assert rules("3.7万", "万元") == []
    assert rules("3千", "件") == []


def test_points_of_change_are_no_rate() -> None:
    assert read("12.5个百分点", "%") is None
    assert rules("12.5个百分点", "%") == ["not-a-number"]
    assert advice("提高3个百分点", "%") == "请填一个数字，如 62.62。"


def test_several_tens_are_not_called_ten() -> None:
    found = FindingList("表.xlsx")
    read_figure(FigureCell("数十", an_indicator("01", "指标", "件"), CellAddress("表.xlsx")), found)
    assert "“数十”是汉字数，已按约数读取" in found.all[0].message


def test_a_figure_in_chinese_numerals_is_taken_and_said() -> None:
    assert rules("约三百", "件") == ["number-in-words"]
    assert rules("二十余", "件") == ["number-in-words"]
    assert rules("约300", "件") == []


@pytest.mark.parametrize("typed", ["二十余", "98"])
def test_how_last_years_figure_was_typed_is_nobodys_to_change(typed: str) -> None:
    found = FindingList("表.xlsx")
    cell = FigureCell(typed, an_indicator("01", "指标", "件"), CellAddress("表.xlsx"), label="上年数")
    assert read_figure(cell, found) is not None
    assert found.all == ()


def test_a_figure_in_chinese_numerals_tells_how_round_it_is() -> None:
    found = FindingList("表.xlsx")
    read_figure(FigureCell("五百余", an_indicator("01", "指标", "件"), CellAddress("表.xlsx")), found)
    assert "“五百余”是汉字数，已按“500余”读取" in found.all[0].message


def test_another_unit_is_refused_and_a_like_one_taken_with_a_word() -> None:
    assert read("12公里", "件") is None
    assert rules("12公里", "件") == ["unit-differs"]
    quantity = read("12起", "件")
    assert quantity is not None
    assert quantity.unit == "件"
    assert rules("12起", "件") == ["unit-differs"]


@pytest.mark.parametrize(("typed", "unit"), [("12名", "人"), ("12人", "名"), ("12位", "人")])
def test_persons_are_persons_whatever_the_measure_word(typed: str, unit: str) -> None:
    quantity = read(typed, unit)
    assert quantity is not None
    assert (int(quantity.number), quantity.unit) == (12, unit)
    assert rules(typed, unit) == []


def test_marks_of_direction_that_come_along_when_copying_are_not_seen() -> None:
    quantity = read("\u202d2841\u202c", "件")
    assert quantity is not None
    assert quantity.number == 2841


def test_a_percentage_is_no_count() -> None:
    assert read(0.5, "件", marks=PERCENT) is None
    assert read("50%", "件") is None
    assert rules("50%", "件") == ["unit-differs"]


def said(value: CellValue, unit: str, mark: CellMark, words: str = "") -> tuple[Quantity | None, list[str]]:
    """Reads a marked cell; returns what is said of it, too."""
    found = FindingList("表.xlsx")
    cell = FigureCell(value, an_indicator("01", "指标", unit), CellAddress("表.xlsx"), frozenset({mark}), words)
    return read_figure(cell, found), [one.message for one in found.all]


@pytest.mark.parametrize(
    ("value", "unit", "words", "meant", "told"),
    [
        (120.0, "件", "120件", 120, []),
        (1500.0, "件", "1500余", 1500, []),
        (62.62, "%", "62.62%", Decimal("62.62"), []),
        (5.0, "件", "5万", 50000, ["按单元格格式显示为“5万”，单元格里是“5”，已按显示的采用"]),
        (352000.0, "万元", "35.2万元", 352000, ["显示为“35.2万元”，单元格里是“352000”，已按显示的采用"]),
        (120000.0, "件", "12", None, ["显示为“12”，单元格里是“120000”，看不出填的是哪一个"]),
        (120.0, "件", "120人次", None, ["填写的是“120人次”"]),
    ],
)
def test_a_number_with_the_words_of_its_format_means_what_people_see(
    value: float, unit: str, words: str, meant: int | None, told: list[str]
) -> None:
    quantity, messages = said(value, unit, CellMark.WORDED, words)
    assert (quantity and quantity.value) == meant
    assert len(messages) == len(told)
    assert all(one in message for one, message in zip(told, messages, strict=True))


def test_a_number_with_its_own_unit_is_as_exact_as_the_indicator_asks() -> None:
    for value, unit, words in ((35.2, "万元", "35.2万元"), (62.6, "%", "62.6%")):
        indicator = an_indicator("01", "指标", unit, decimals=2)
        cell = FigureCell(value, indicator, CellAddress("表.xlsx"), frozenset({CellMark.WORDED}), words)
        plain = read_figure(FigureCell(value, indicator, CellAddress("表.xlsx")), FindingList("表.xlsx"))
        assert read_figure(cell, FindingList("表.xlsx")) == plain


def test_a_hedge_of_a_format_is_a_hedge() -> None:
    quantity, _ = said(1500.0, "件", CellMark.WORDED, "1500余")
    assert quantity is not None
    assert quantity.hedge is Hedge.OVER


def test_a_figure_that_is_struck_through_is_told() -> None:
    quantity, (message,) = said(120.0, "件", CellMark.STRUCK)
    assert quantity is not None
    assert "“120”划了删除线，已照常读取" in message
    quantity, messages = said("120", "件", CellMark.STRUCK_IN_PART)
    assert quantity is not None
    assert "划了删除线的字，没有读取，已按“120”采用" in messages[0]


def test_a_figure_that_lies_under_a_merged_cell_is_used_and_told() -> None:
    quantity, (message,) = said(130.0, "件", CellMark.COVERED)
    assert quantity is not None
    assert "合并成了一格，原来填的“130”看不见了，已照常读取" in message
    assert said("", "件", CellMark.COVERED)[1] == ["指标“指标”的本年数与别的单元格合并成了一格，看不出填的是多少。"]
