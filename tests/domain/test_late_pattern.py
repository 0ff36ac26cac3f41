"""A late pattern does what the pattern of `re` does, and compiles nothing before that."""

from __future__ import annotations

import re

import pytest

from report_drafter.domain.late_pattern import late

NOT_A_PATTERN = "第[一二三"


def test_nothing_is_compiled_before_the_first_use() -> None:
    pattern = late(NOT_A_PATTERN)

    with pytest.raises(re.error):
        pattern.search("第一章")


def test_it_matches_as_the_pattern_does() -> None:
    text = "第一章、第二章"
    early, pattern = re.compile("第(.)章"), late("第(.)章")

    assert pattern.findall(text) == early.findall(text)
    assert pattern.sub(r"\1", text) == early.sub(r"\1", text)
    assert [one.span() for one in pattern.finditer(text, 1)] == [one.span() for one in early.finditer(text, 1)]


def test_a_method_is_the_patterns_own_once_it_has_been_used() -> None:
    pattern = late("第[一二三]章")

    assert pattern.search is pattern.search


def test_it_takes_the_flags_of_re() -> None:
    assert late("一.二", re.DOTALL).fullmatch("一\n二")


def test_its_source_can_stand_in_another_pattern() -> None:
    year = late(r"20\d\d")

    assert late(year.pattern + "年").match("2023年")


def test_it_searches_bytes_as_well() -> None:
    assert late(rb"<v>(\d+)").findall(b"<v>3</v><v>10</v>") == [b"3", b"10"]
