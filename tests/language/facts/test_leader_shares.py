"""What the head is told to have done more often than the whole office."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.leader_shares import find_leader_shares
from tests.builders.report_models import TITLE, model_of, report_of

LEADER = "二、主要负责人履行推进法治建设第一责任人职责情况"


def shares(office: str, head: str, part: str = LEADER) -> list[tuple[str, str]]:
    return [(one.figure.text, one.earlier.text) for one in find_leader_shares(report_of(office, part, head))]


@pytest.mark.parametrize(
    ("office", "head"),
    [
        ("召开局党组会专题研究法治建设工作6次。", "主持党组会研究法治工作8次。"),
        ("召开局长办公会审议执法工作6次。", "组织局长办公会审议执法事项8次。"),
        ("召开镇党委会议讨论信访问题6次。", "主持召开党委会讨论信访问题8次。"),
        ("主要负责人出庭应诉6次。", "局长带头出庭应诉8次。"),
        ("行政机关负责人依法出庭6次。", "本人出庭8次。"),
        ("全年累计负责人出庭应诉6次。", "局长出庭应诉8次。"),
        ("近三年，负责人出庭应诉6次。", "局长出庭应诉8次。"),  # no fewer than in the year
        ("单位负责人积极出庭应诉案件共6次。", "县长作为第一责任人先后出庭应诉8次。"),
    ],
)
def test_a_head_does_no_more_than_his_office(office: str, head: str) -> None:
    assert shares(office, head) == [("8次", "6次")]


@pytest.mark.parametrize(
    ("office", "head"),
    [
        ("召开局党组会研究法治建设工作8次。", "主持党组会研究法治工作8次。"),
        ("召开局党组会研究法治建设工作9次。", "主持党组会研究法治工作8次。"),
        ("召开局党组会研究执法工作6次。", "主持党组会研究法治工作8次。"),  # another matter
        ("召开局长办公会研究法治工作6次。", "主持党组会研究法治工作8次。"),  # another meeting
        ("召开局党组会研究工作6次。", "主持党组会研究工作8次。"),  # no matter at all
        ("召开局党组会研究法治工作6次，召开局党组会研究法治事项7次。", "主持党组会研究法治工作8次。"),
        ("召开局党组会研究法治工作约6次。", "主持党组会研究法治工作8次。"),
        ("召开局党组会研究法治工作6次。", "主持党组会研究法治工作约8次。"),
        ("召开局党组会研究法治工作6次。", "近三年主持党组会研究法治工作8次。"),
        ("上年召开局党组会研究法治工作6次。", "主持党组会研究法治工作8次。"),
        ("行政机关负责人出庭应诉6件。", "局长出庭应诉8次。"),
        ("上年负责人出庭应诉6次。", "局长出庭应诉8次。"),
        ("行政机关负责人出庭应诉6次庭审。", "局长出庭应诉8次。"),
        ("行政机关负责人出庭应诉6次。", "局长出庭应诉8次庭审。"),
        ("律师出庭应诉6次。", "局长出庭应诉8次。"),
        ("行政机关负责人出庭应诉6次。", "指导单位出庭应诉8次。"),
        ("行政机关负责人出庭应诉6次。", "局长出庭旁听8次。"),
    ],
)
def test_as_many_or_other_acts_are_left_alone(office: str, head: str) -> None:
    assert shares(office, head) == []


@pytest.mark.parametrize("part", ["二、2024年工作安排", "二、存在的问题", "二、2023年其他工作"])
def test_only_the_part_of_the_head_tells_his_share(part: str) -> None:
    assert shares("行政机关负责人出庭应诉6次。", "局长出庭应诉8次。", part) == []


@pytest.mark.parametrize(
    ("office", "head"),
    [
        ("行政机关负责人出庭应诉6次。", "局长出庭应诉8次。"),
        ("召开局党组会研究法治工作6次。", "主持党组会研究法治工作8次。"),
    ],
)
@pytest.mark.parametrize("part", ["三、存在的问题", "三、2024年工作安排"])
def test_only_the_parts_that_look_back_tell_of_the_office(office: str, head: str, part: str) -> None:
    model = report_of("培训2期。", LEADER, head, part, office)
    assert list(find_leader_shares(model)) == []


@pytest.mark.parametrize(
    ("office", "head"),
    [
        ("行政机关负责人出庭应诉6次。", "局长出庭应诉8次。"),
        ("召开局党组会研究法治工作6次。", "主持党组会研究法治工作8次。"),
    ],
)
def test_the_opening_may_tell_of_the_office(office: str, head: str) -> None:
    model = model_of(f"{TITLE}\n{office}\n一、主要举措和成效\n培训2期。\n{LEADER}\n{head}")
    assert [one.earlier.text for one in find_leader_shares(model)] == ["6次"]
