"""The order of what a document or a project goes through."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.stages import BATCH_SIGNS, SIGNS, batches_out_of_order, stages_out_of_order


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("经2023年6月20日常务会议审议通过，自2023年5月1日起施行。", "2023年5月1日"),
        ("5月21日召开听证会，3月6日镇党委会讨论决定，6月8日开工。", "3月6日"),
        ("8月27日经省人大常委会批准，4月20日公布。", "4月20日"),
        ("8月27日经县委会议审定通过，4月6日印发。", "4月6日"),
        ("8月27日经村民会议表决通过；4月20日印发。", "4月20日"),
        ("5月21日召开听证会，5月6日镇党委会讨论决定。", "5月6日"),
        ("5月21日举行听证会，3月8日开工。", "3月8日"),
        ("经2023年6月常务会议审议通过，自2023年5月1日起施行。", "2023年5月1日"),
        ("5月7日征求意见；7月组织专家论证，6月经会议审议通过。", "6月"),
        ("7月20日经会议审议通过，2月1日起施行。", "2月1日"),  # five months are no turn of the year
    ],
)
def test_a_stage_before_the_one_it_follows_is_found(text: str, words: str) -> None:
    found = list(stages_out_of_order(text, 2023))
    assert [text[one.start : one.end] for one in found] == [words]
    assert any(sign in text for sign in SIGNS)


def test_a_date_without_a_year_may_be_of_the_next() -> None:
    assert list(stages_out_of_order("11月20日经会议审议通过，1月1日起施行。", 2023)) == []


@pytest.mark.parametrize(
    "text",
    [
        "8月20日经会议审议通过，2月1日起施行。",  # six months are
        "6月8日开工，3月6日公布。",  # neither decides
        "甲项目6月获省政府批准，乙项目4月开工。",
        "经2023年6月常务会议审议通过，自2023年6月1日起施行。",  # of one month
        "6月20日经会议审议通过，自5月32日起施行。",  # no day
        "6月20日会议审议通过。",
    ],
)
def test_what_is_in_order_or_unsure_is_left_alone(text: str) -> None:
    assert list(stages_out_of_order(text, 2023)) == []


def test_another_document_between_the_dates_tells_nothing() -> None:
    assert list(stages_out_of_order("《甲》于2023年7月28日通过，《乙》于2023年5月1日起施行。", 2023)) == []


def test_batches_follow_one_another() -> None:
    text = "2019年首批承接96项，2022年第二批承接75项，2021年第三批承接47项"
    assert [text[one.start : one.end] for one in batches_out_of_order(text)] == ["2021年第三批"]
    assert any(sign in text for sign in BATCH_SIGNS)


@pytest.mark.parametrize(
    "text",
    [
        "2022年第二批承接75项，2021年第四批承接47项",  # not the next
        "2022年第二批承接75项，2021年第三轮承接47项",
        "2022年第二批承接75项。2021年第三批承接47项",
        "2022年首批承接75项，2022年第二批承接47项",
    ],
)
def test_other_batches_are_left_alone(text: str) -> None:
    assert list(batches_out_of_order(text)) == []


def test_the_second_batch_follows_the_first() -> None:
    text = "2022年首批承接75项，2021年第二批承接47项"
    assert [text[one.start : one.end] for one in batches_out_of_order(text)] == ["2021年第二批"]
