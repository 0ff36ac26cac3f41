"""What has one right name."""

from __future__ import annotations

import pytest

from report_drafter.language.text.full_names import bodies_of_state, broken_records


def test_a_body_of_the_whole_state_without_its_place_is_national() -> None:
    text = "中国共产党第十八次代表大会，中国共产党云岭市第五次代表大会，中华人民共和国第十三届人民代表大会"

    assert [meant for _, _, meant in bodies_of_state(text)] == [
        "中国共产党第十八次全国代表大会",
        "中华人民共和国第十三届全国人民代表大会",
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
