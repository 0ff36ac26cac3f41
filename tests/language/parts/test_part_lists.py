"""Wholes and their parts are found, with the reason why they are taken for parts."""

from __future__ import annotations

import pytest

from report_drafter.language.model.report_model import PartList
from report_drafter.language.parts.part_evidence import Evidence
from tests.builders.report_models import report_of


def lists_in(line: str) -> list[PartList]:
    return list(report_of(line).part_lists)


def told(one: PartList) -> tuple[str, list[str]]:
    return one.wholes[0].text, [part.text for part in one.parts[: one.natural]]


@pytest.mark.parametrize(
    ("line", "whole", "parts", "evidence"),
    [
        ("审查文件254件，其中议题103件、合同151件，提出意见612条", "254件", ["103件", "151件"], Evidence.INTRODUCED),
        ("述法36家（现场10家、书面26家）", "36家", ["10家", "26家"], Evidence.INTRODUCED),
        ("评审项目120个，同意112个，不同意8个", "120个", ["112个", "8个"], Evidence.OPPOSITION),
        ("反馈问题137个，整改129个，其余8个持续整改", "137个", ["129个", "8个"], Evidence.REST),
        ("清理文件9件，保留6件、废止3件", "9件", ["6件", "3件"], Evidence.COMPLEMENT),
        ("排查问题1184个，已解决1126个，正在推进58个", "1184个", ["1126个", "58个"], Evidence.PENDING),
        ("抽检点位120个，检测正常112个、不达标8个", "120个", ["112个", "8个"], Evidence.OPPOSITION),
        ("审结173件，维持96件、撤销8件、驳回69件", "173件", ["96件", "8件", "69件"], Evidence.BARE),
        ("议题103件、合同151件，共计254件", "254件", ["103件", "151件"], Evidence.TOTAL),
        (
            "调解纠纷300件，成功率98%。其中，邻里纠纷200件，其他纠纷100件",
            "300件",
            ["200件", "100件"],
            Evidence.INTRODUCED,
        ),
    ],
)
def test_a_list_is_found_with_its_whole(line: str, whole: str, parts: list[str], evidence: Evidence) -> None:
    found = [one for one in lists_in(line) if told(one) == (whole, parts)]
    assert len(found) == 1
    assert evidence in found[0].evidence


def test_a_list_ends_where_its_separator_changes() -> None:
    found = lists_in("造林148万亩、其中人工43万亩，退化草原517万亩、湿地9万亩")
    assert [one.natural for one in found if Evidence.INTRODUCED in one.evidence] == [1]


@pytest.mark.parametrize(
    "line", ["增长22.5%，其中出口增长20.3%，进口增长24.9%", "走访企业5家", "检查5家，处罚8人，罚款9万元"]
)
def test_rates_and_unlike_units_are_no_parts(line: str) -> None:
    assert lists_in(line) == []
