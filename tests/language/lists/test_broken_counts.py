"""Nobody counts fractions of a person, and nobody serves more people than live on earth."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.broken_counts import broken_counts
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("居民养老保险参保14.52人。", ["14.52人"]),
        ("登记住户3.6户，走访4.5人次。", ["3.6户", "4.5人次"]),
        ("注册用户112.4亿人。", ["112.4亿人"]),
        ("注册用户112.4亿人次。", []),
        ("参保14.52万人。", []),
        ("户均2.8人。", []),
        ("每万人拥有律师4.5名。", []),
        ("万人律师数4.2人。", []),
        ("约3.5人。", []),
        ("生师比为12.5，学生12人。", []),
    ],
)
def test_a_count_that_cannot_be(text: str, found: list[str]) -> None:
    assert sorted(one.text for one in broken_counts(report_of(text))) == sorted(found)
