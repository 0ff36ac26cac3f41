"""Plans that a report cites become tags where a tag can print the citation as it stands."""

from __future__ import annotations

import pytest

from report_drafter.adopting.plan_mentions import plan_tags
from tests.builders.adoption_builder import adopted_review


@pytest.mark.parametrize(
    ("cited", "tags"),
    [
        ("《某某规划（2021—2025年）》", ['{{ 规划("某某规划") }}']),
        ("《某某规划（2021年至2025年）》", ['{{ 规划("某某规划", "《（年至年）》") }}']),
        ("《某某规划（2021—25年）》", []),  # a tag prints years in four digits
        ('《某某"甲乙"规划（2021—2025年）》', []),  # half-width quotation marks would end the tag's word
    ],
)
def test_a_citation_becomes_a_tag_that_prints_it(cited: str, tags: list[str]) -> None:
    assert [one.tag for one in plan_tags(adopted_review(f"落实{cited}。").plans, 2023)] == tags
