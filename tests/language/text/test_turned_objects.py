"""What turns a sentence round."""

from __future__ import annotations

import pytest

from report_drafter.language.text.turned_objects import doubled_negations, turned_objects


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("避免类似情况不再发生", ["避免类似情况发生"]),
        ("禁止不准上路", ["禁止"]),
        ("避免执法不出现场", []),
        ("防止因巡查不到位出现漏洞", []),
    ],
)
def test_a_negation_too_many_is_found(text: str, meant: list[str]) -> None:
    assert [right for *_, right in doubled_negations(text)] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("对违规商户减少检查频次", ["对合规商户减少检查"]),
        ("对轻微违法行为从严惩处", ["对严重违法行为从严惩处"]),
        ("对违法企业从严惩处", []),
        ("对轻微违法企业减少检查", []),
    ],
)
def test_the_wrong_object_is_found(text: str, meant: list[str]) -> None:
    assert [right for *_, right in turned_objects(text)] == meant
