"""Numbers that blanks part unlike the others of their text; what stands amid a number is in the rule's cases."""

from __future__ import annotations

import pytest

from report_drafter.language.text.broken_numbers import broken_numbers, unevenly_parted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("办理许可8 642件，办结8601件，走访1208户。", ["8 642"]),
        ("受理12 345件，办结8642件，走访1208户，共22 808人次。", []),
        ("受理12 345件，办结8 642件。", []),
        ("办理许可8 642件。", []),
        ("见表1 208项，办结8601件，走访1208户。", []),
    ],
)
def test_blanks_part_numbers_evenly_or_not_at_all(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in unevenly_parted(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("办理许可2 8 6件。", ["2 8 6"]),
        ("办理许可2 86件", ["2 86"]),
        ("产量3 5 ．6万吨。", ["3 5 ．6"]),
        ("1 9 9 6年，12月", ["1 9 9 6"]),
        ("耗能2，345，600度", ["2，345，600"]),
        ("办理许可28 6 54件，", []),
        ("甲镇3 5 8件\n1 9 9 6年总结", ["1 9 9 6"]),
        ("附件2 12月", []),
        ("办理许可2 12月", []),
        ("得分第2，345件", []),
    ],
)
def test_a_number_is_read_with_all_that_stands_amid_it(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in broken_numbers(text)] == found
