"""Short numbers in numerals between two hedges."""

from __future__ import annotations

import pytest

from report_drafter.language.figures.doubled_hedges import doubled_hedges


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("大约有十二个百分点左右来自工业", ["大约有十二个百分点左右"]),
        ("约十人左右，至少两次以上", ["约十人左右", "至少两次以上"]),
        ("大概一点五倍上下", ["大概一点五倍上下"]),
        ("近三年以上", []),
        ("近三人以上", ["近三人以上"]),
        ("节约十元左右", []),
        ("约第三次以上", []),
        ("十人左右", []),
    ],
)
def test_a_number_between_two_hedges_is_found_with_both(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in doubled_hedges(text)] == found
