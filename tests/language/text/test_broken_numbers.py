"""Numbers that blanks part unlike the others of their text; what stands amid a number is in the rule's cases."""

from __future__ import annotations

import pytest

from report_drafter.language.text.broken_numbers import unevenly_parted


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
