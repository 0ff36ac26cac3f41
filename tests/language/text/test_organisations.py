"""The names of organisations."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.text.characters import HAN
from report_drafter.language.text.organisations import organisation_names, other_forms, units_at_levels, units_by_level


def test_a_name_counts_once_for_each_time_it_stands() -> None:
    texts = ["重庆市公安局渝北区分局召开会议，重庆市公安局渝北区分局印发文件。", "临江区市场监督管理局参加。"]
    assert organisation_names(texts, 1) == {"重庆市公安局渝北区分局": 2, "临江区市场监督管理局": 1}
    assert organisation_names(texts, 2) == {"重庆市公安局渝北区分局": 2}


def test_a_branch_is_also_called_by_its_place_first() -> None:
    assert "渝北区公安分局" in other_forms("重庆市公安局渝北区分局")
    assert other_forms("云台县司法局") == ()


def test_units_are_told_with_their_level() -> None:
    assert list(units_by_level("派出所和交巡警大队")) == [(4, "交巡警", "大队")]


@given(st.text(st.sampled_from("总支大队甲乙，a "), max_size=14))
def test_a_level_takes_the_three_han_characters_before_it_and_none_twice(text: str) -> None:
    expected = [(one.start(), one[1], one[2]) for one in re.finditer(f"({HAN}{{3}})(总队|支队|大队)", text)]
    assert list(units_by_level(text)) == expected


def test_a_unit_at_two_levels_has_the_whole_name_that_both_share() -> None:
    (unit,) = units_at_levels("新港综合行政执法支队立案3件，新港综合行政执法大队立案2件")
    assert (unit.stem, unit.levels) == ("新港综合行政执法", ("支队", "大队"))


def test_a_word_that_two_units_share_the_end_of_is_no_name() -> None:
    assert list(units_at_levels("综合行政执法支队和公路财政执法大队")) == []
