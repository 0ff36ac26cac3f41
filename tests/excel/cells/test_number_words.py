"""Specifies which number formats make a cell show another figure than it holds, and how it reads there."""

from __future__ import annotations

import pytest

from report_drafter.excel.cells.number_words import adds_words, shows_percent, with_words, words_shown


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ('0"万"', 5.0, "5万"),
        ("0\\万", 5.0, "5万"),
        ("0!万", 5.0, "5万"),
        ("0万", 5.0, "5万"),
        ('"约"#,##0', 1500.0, "约1500"),
        ('#,##0"余"', 1500.0, "1500余"),
        ('0.00"%"', 62.62, "62.62%"),
        ('General"起"', 120.0, "120起"),
        ('G/通用格式"起"', 120.0, "120起"),
        ('[DBNum2][$-804]General"万"', 12.0, "12万"),
        ('"共"0_)"件"', 120.0, "共120件"),
        ('0!.0,"万元"', 352000.0, "35.2万元"),
        ('0!.0000"万"', 352460.0, "35.246万"),
        ("#,##0,", 120000.0, "120"),
        ('#,##0,.0"千"', 120000.0, "120千"),
        *(("0[$万元-804]", 5.0, "5万元"), ("[$US$-409]#,##0", 5.0, "US5")),
        ('0.0,,"百万"', 5000000.0, "5百万"),
        ('[>=10000]0!.0,"万";0', 352000.0, "35.2万"),
        ('[<10000]0;[=10000]"整"0;0!.0,"万"', 10000.0, "整10000"),
        ('0;-0"（减）";0', -5.0, "-5减"),
    ],
)
def test_a_number_is_shown_with_the_words_of_its_format_and_as_far_as_it_shrinks_it(
    code: str, value: float, shown: str
) -> None:
    assert adds_words(code)
    assert with_words(code, value) == shown


@pytest.mark.parametrize(
    "code",
    [
        *("General", "0", "0.00", "#,##0", "0.00%", "0.00E+00", "# ?/?", "@", "yyyy-mm-dd", 'yyyy"年"m"月"', ";;;"),
        *("[$CNY] #,##0.00", '"RMB"0', '"人民币"0', "[$-804]0", "0_%"),
        *("¥#,##0.00", "[$¥-804]#,##0.00", "#,##0.00_);[Red]\\(#,##0.00\\)", "+0;-0", '000"-"0000', '0;-0;"无"'),
        '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    ],
)
def test_a_plain_format_leaves_a_number_as_it_is(code: str) -> None:
    assert not adds_words(code)
    assert with_words(code, 120.0) == ""


def test_the_part_of_a_format_that_is_not_in_force_adds_nothing() -> None:
    assert with_words('0;-0"（减）"', 5.0) == ""
    assert with_words('0;-0;0"（零）"', 5.0) == ""
    assert with_words('[>=10000]0!.0,"万";0', 120.0) == ""
    assert with_words('[>=10000]0!.0,"万"', 120.0) == ""
    assert with_words(';"减"0', 5.0) == ""
    assert with_words('0"万"', float("inf")) == ""


def test_a_percentage_is_shown_by_a_bare_sign_alone() -> None:
    assert all(map(shows_percent, ("0.00%", "0%;-0%;0", '0.0%_ ;"无"', '0%"以上"')))
    assert not any(map(shows_percent, ('0"%"', "0\\%", "0!%", "0.00_%", "0*%", "0.00", "General")))


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [
        ("5万", 5.0, "5万"),
        ("3.7万", 3.652, "3.652万"),
        ("35.2万元", 352000.0, "35.2万元"),
        ("120", 120000.0, "120"),
        *(("0.4万", 3907.0, "0.3907万"), ("-0.4万", -3907.0, "-0.3907万"), ("4", 3907.0, "3.907")),
        *(("-7万", -3907.0, "-7万"), ("0万", 3907.0, "0万")),
        ("约1,500", 1500.0, "约1500"),
        *(("1,500", 1500.0, ""), ("¥35.20", 35.2, ""), ("(5)", -5.0, ""), ("-5", -5.0, ""), ("3.7", 3.652, "")),
        *(("62.62%", 0.6262, ""), ("1E+05", 1e5, ""), ("", 5.0, ""), ("5万", float("inf"), "")),
    ],
)
def test_a_file_that_tells_what_a_cell_shows_is_read_likewise(text: str, value: float, shown: str) -> None:
    assert words_shown(text, value) == shown
