"""Documents that are in force before they are issued."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.early_in_force import in_force_before_issue


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("《甲办法》于2023年6月8日印发，自2023年6月1日起施行", ["2023年6月1日"]),
        ("6月8日公布的《甲办法》自5月起施行", []),
        ("2023年6月8日公布，自2022年9月1日起实施", ["2022年9月1日"]),
        ("自2023年6月1日起施行的《甲办法》于2023年6月8日印发", ["2023年6月1日"]),
        ("自2023年7月1日起施行的《甲办法》于2023年6月8日印发", []),
        ("2023年6月公布，自2023年6月1日起施行", []),
        ("12月8日公布，自1月10日起施行", []),
    ],
)
def test_what_is_in_force_before_its_issue_is_found(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in in_force_before_issue(text)] == found
