"""A place that is told to hold things has one of them at least."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.too_few_things import find_too_few_things
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("还有5处隐患没有整改，涉及13所幼儿园。", [("13所", "5处")]),
        ("还有5处隐患没有整改，分布在8个乡镇。", [("8个", "5处")]),
        ("还有15处隐患没有整改，涉及13所幼儿园。", []),
        ("还有约5处隐患没有整改，涉及13所幼儿园。", []),
        ("建成停车场5处，服务13所学校。", []),
        ("立案5件，涉及13家企业。", []),  # one case may be against many
        ("与12个乡镇签订安全生产责任书11份。", [("12个", "11份")]),
        ("与12个乡镇签订安全生产责任书12份。", []),
        ("组织12个乡镇签订责任书，发放承诺书样本11份。", []),
    ],
)
def test_fewer_things_than_places_are_told(line: str, found: list[tuple[str, str]]) -> None:
    assert [(holders.text, things.text) for holders, things in find_too_few_things(report_of(line))] == found
