"""The place of a member in its list."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.listed_ranks import false_ranks
from tests.builders.report_models import measures_of

LIST = "办理案件900件，其中公路路政240件、道路运政560件、水路运政100件，"


@pytest.mark.parametrize(
    ("line", "right"),
    [
        (LIST + "道路运政案件占62.2%，居第二位。", "240件"),
        (LIST + "道路运政案件占62.2%，居第一位。", None),
        (LIST.replace("，", "，比上年的800件增长12.5%，", 1) + "道路运政案件占62.2%，居第二位。", "240件"),
        (LIST + "公路路政案件占26.7%，居首位。", "560件"),
        (LIST + "公路路政类占26.7%，列第二位。", None),
        (LIST + "公路路政居第三位。", "100件"),
        ("办理案件1900件，其中公路路政240件、道路运政560件，道路运政案件占29.5%，居第二位。", None),  # others untold
        ("公路路政240件、道路运政560件，道路运政居第二位。", None),
    ],
)
def test_a_rank_is_that_of_its_list(line: str, right: str | None) -> None:
    assert [one.right.text for one in false_ranks(measures_of(line))] == ([] if right is None else [right])
