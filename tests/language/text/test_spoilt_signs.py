"""Signs behind numbers that lost a character or were misread."""

from __future__ import annotations

import pytest

from report_drafter.language.text.spoilt_signs import spoilt_signs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("上升0.7百分点", "0.7百分点"),
        ("占31.5%多。", "31.5%多"),
        ("达5.2%o。", "5.2%o"),
        ("比重61.3龊城镇", "61.3龊"),
        ("下降0.4个百分点死亡率5.1‰", "0.4个百分点"),
        ("上升0.7个百分点", None),
        ("31.5%多数为老人", None),
        ("种植3.2垧地", None),
        ("\n3.2鄱阳湖治理", None),
        ("提高1.1个百分点以上合格率98%", None),
    ],
)
def test_a_sign_that_is_none_is_found_with_its_number(text: str, found: str | None) -> None:
    assert [text[one.start : one.end] for one in spoilt_signs(text)] == ([] if found is None else [found])
