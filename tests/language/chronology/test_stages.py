"""The order of what a document or a project goes through."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.stages import batches_out_of_order, stages_out_of_order


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("经2023年6月20日常务会议审议通过，自2023年5月1日起施行。", "2023年5月1日"),
        ("5月21日召开听证会，3月6日镇党委会讨论决定，6月8日开工。", "3月6日"),
        ("8月27日经省人大常委会批准，4月20日公布。", "4月20日"),
    ],
)
def test_a_stage_before_the_one_it_follows_is_found(text: str, words: str) -> None:
    found = list(stages_out_of_order(text, 2023))
    assert [text[one.start : one.end] for one in found] == [words]


def test_a_date_without_a_year_may_be_of_the_next() -> None:
    assert list(stages_out_of_order("11月20日经会议审议通过，1月1日起施行。", 2023)) == []


def test_another_document_between_the_dates_tells_nothing() -> None:
    assert list(stages_out_of_order("《甲》于2023年7月28日通过，《乙》于2023年5月1日起施行。", 2023)) == []


def test_batches_follow_one_another() -> None:
    text = "2019年首批承接96项，2022年第二批承接75项，2021年第三批承接47项"
    assert [text[one.start : one.end] for one in batches_out_of_order(text)] == ["2021年第三批"]
