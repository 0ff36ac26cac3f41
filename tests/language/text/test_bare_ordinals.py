"""Items that open with a bare numeral."""

from __future__ import annotations

from report_drafter.language.text.bare_ordinals import bare_ordinals


def found(text: str) -> list[str]:
    return [one[0] for one in bare_ordinals(text)]


def test_items_in_their_order_are_found() -> None:
    assert found("一严格程序，二强化监督。\n三健全机制。") == ["一严格", "二强化", "三健全"]


def test_one_alone_or_out_of_order_is_none() -> None:
    assert found("一严格程序，严格标准。二是强化监督。") == []
    assert found("一严格程序，三强化监督。") == []
    assert found("统一严格程序，不二强化。") == []
