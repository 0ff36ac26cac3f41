"""Items that one list holds twice, with others between."""

from __future__ import annotations

import pytest

from report_drafter.language.text.listed_twice import listed_twice


def twice(text: str) -> list[str]:
    found = list(listed_twice(text))
    assert all(text.startswith(one.item, one.first) and text.startswith(one.item, one.again) for one in found)
    assert all(one.first < one.again for one in found)
    return [one.item for one in found]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("坚持说理、释法、调解、释法、疏导并重。", "释法"),
        ("防火、消防安全、燃气安全、道路运输、消防安全、校园食品问题。", "消防安全"),
        ("包括：公安、司法、公安、信访。", "公安"),
        ("公安、司法、公安等", "公安"),
        ("防火、一二三四五六七八九十、司法、一二三四五六七八九十、信访", "一二三四五六七八九十"),
        ("公安、司法、公安。", "公安"),
        ("身份证、居住证、居住证等61项业务。", "居住证"),
        ("到场、公安、城管、司法、信访、教育、民政、人社、住建、工信、公安、农业", None),  # too far on
        ("到场、公安、城管、司法、信访、教育、民政、人社、住建、公安、农业", "公安"),
    ],
)
def test_an_item_stands_again_in_its_list(text: str, item: str | None) -> None:
    assert twice(text) == ([item] if item else [])


@pytest.mark.parametrize(
    "text",
    [
        "包括：公安、公安、司法。",  # right behind itself
        "包括：法、司法、法、公安。",
        "教育、林业、林业和草原等部门。",  # the last is one name
        "包括公安、司法、公安、信访。",  # 包括公安 is another item
        "防火、公安、司法、公安局、信访。",
        "防火、公安、城管和司法、公安、信访。",  # two lists
        "防火、公安、司法行政机关、公安、信访。",  # long words between
        "防火、公安、2023年、公安、信访。",
        "防火、１公安、司法、１公安、信访。",
        "防火、一二三四五六七八九十一、司法、一二三四五六七八九十一、信访",  # as long as a clause
    ],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert twice(text) == []
