"""Names of rates that hold a character too many."""

from __future__ import annotations

import pytest

from report_drafter.language.text.rate_names import overfull_rates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("，合规格率99%", ("合规格率", "合格率")),
        ("；覆全盖率达100%", ("覆全盖率", "覆盖率")),
        ("结办案率为98%", ("结办案率", "结案率")),
        ("，达到标率超九成", ("达到标率", "达标率")),
        ("（应出诉率保持稳定", ("应出诉率", "应诉率")),
        ("\n调化解率在九成以上", None),  # 化解 is a name itself
    ],
)
def test_a_character_stands_inside_the_name_of_a_rate(text: str, found: tuple[str, str] | None) -> None:
    told = [(text[start:end], right) for start, end, right in overfull_rates(text)]
    assert told == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        "，合格率99%",
        "，按期办结率99%",
        "商品合规格率99%",  # goes on from before
        "，合规格率持续提高",  # no figure behind
        "，合规格率",
        "，合,格率99%",
        "，利用效率99%",
        "格率99%",
    ],
)
def test_other_rates_are_left_alone(text: str) -> None:
    assert list(overfull_rates(text)) == []
