"""Posts of the leader of an office."""

from __future__ import annotations

from report_drafter.language.text.own_post import foreign_heads


def heads(text: str, agency: str) -> list[tuple[str, str]]:
    return [(text[start:end], right) for start, end, right in foreign_heads(text, agency)]


def test_a_street_office_has_no_head_of_a_bureau() -> None:
    assert heads("，局长出庭应诉2次，", "云岫区柳湾街道办事处") == [("局长", "主任")]
    assert heads("，副镇长带头出庭应诉2次，", "云岫区水务局") == [("副镇长", "副局长")]


def test_a_head_beside_the_own_office_and_in_a_government_stands() -> None:
    assert heads("区水务局到场，局长约谈业主。", "云岫区柳湾街道办事处") == []
    assert heads("，局长出庭应诉2次，", "云岫县人民政府") == []
    assert heads("，局长出庭应诉2次，", "云岫县水务局") == []
