"""The figure before a list is its whole, or the first of its members."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.part_evidence import Evidence, describe
from report_drafter.language.parts.siblings import is_sibling, opens_row
from tests.builders.report_models import report_of


def first_is_sibling(line: str) -> bool:
    first, *parts = report_of(line).measures
    return is_sibling(first, describe((first,), parts, Evidence.BARE))


@pytest.mark.parametrize(
    "line",
    [
        "新制定文件6件，修改文件8件，废止文件5件",
        "认定基地7处，撤销基地4处，取消基地3处",
        "议题103件、合同128件、文件23件",
        "维持案件15件，驳回案件28件，终止案件19件",
    ],
    ids=["made and revised", "recognised and withdrawn", "commas of a list", "named alike, far from the sum"],
)
def test_a_figure_is_a_member_where_it_is_told_as_the_others_are(line: str) -> None:
    assert first_is_sibling(line)


@pytest.mark.parametrize(
    "line",
    ["审结案件173件，维持96件、撤销8件、驳回69件", "清理文件9件，保留6件、废止3件"],
    ids=["their sum", "what is done to each"],
)
def test_it_is_their_whole_where_they_are_told_of_it(line: str) -> None:
    assert not first_is_sibling(line)


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("被诉案件中工程款纠纷6件，劳动争议3件，其余2件", True),
        ("检查中，发现涉企问题19个，涉农问题12个，其余6个", True),
        ("被诉案件11件，工程款纠纷6件，其余5件", False),
        ("检查中，立案19件，办结12件，其余7件", False),
    ],
    ids=["kinds", "kinds of one name", "a whole", "acts"],
)
def test_a_kind_of_what_no_figure_counts_opens_a_row(line: str, *, opens: bool) -> None:
    first, *parts = report_of(line).measures
    assert opens_row(first, parts) is opens
