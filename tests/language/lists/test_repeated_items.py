"""Items of one enumeration open on words of their own."""

from __future__ import annotations

from report_drafter.language.lists.repeated_items import find_repeated_items
from tests.builders.report_models import report_of


def titles(*lines: str) -> list[str]:
    return [one.title for one in find_repeated_items(report_of(*lines))]


def test_two_items_with_one_title_are_told() -> None:
    assert titles("一是巡河力度不够大。线索少。二是案卷质量不高。三是巡河力度不够大，投诉多。") == ["巡河力度不够大"]
    assert titles("一是巡河力度不够大。", "二是案卷质量不高。", "三是巡河力度不够大。") == ["巡河力度不够大"]


def test_another_enumeration_may_come_back_to_it() -> None:
    assert titles("一是巡河力度不够大。二是案卷质量不高。", "一是巡河力度不够大的镇由局领导包联。") == []
    assert titles("（一）不足", "一是巡河力度不够大。", "（二）打算", "二是巡河力度不够大。") == []


def test_what_only_leads_in_is_no_title() -> None:
    assert titles("一是坚持以河长制为抓手。二是坚持以河长制为抓手，抓好巡查。") == []
