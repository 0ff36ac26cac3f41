"""What has one right name."""

from __future__ import annotations

import pytest

from report_drafter.language.text.full_names import broken_records, unnamed_congresses


def test_a_congress_without_its_place_is_national() -> None:
    assert [one[0] for one in unnamed_congresses("中国共产党第十八次代表大会，中国共产党云岭市第五次代表大会")] == [
        "中国共产党第十八次代表大会"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("再创新记录。", 1),
        ("打破历史记录，", 1),
        ("创有记录以来新高。", 0),
        ("创新记录方式。", 0),
        ("全过程记录。", 0),
    ],
)
def test_a_record_that_is_broken_is_found(text: str, found: int) -> None:
    assert len(list(broken_records(text))) == found
