"""Wholes whose words name each of their parts shortly, or count the levels that they are of."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.joined_names import counts_levels, joins_names
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "joined"),
    [
        ("全县14个乡镇，其中镇8个、乡6个。", True),
        ("乡镇14个，其中乡6个、镇8个。", True),
        ("全县14个乡镇中，镇8个、乡6个。", True),
        ("全市42所中小学，其中中学12所、小学30所。", True),
        ("全县126个村（社区），其中村98个、社区28个。", True),
        ("全区12个镇街，其中镇5个、街道7个。", True),
        ("全县14个乡镇，其中试点镇3个、试点乡2个。", False),
        ("全县14个乡镇，其中镇8个。", False),
        ("全县14个单位，其中镇8个、乡6个。", False),
    ],
)
def test_a_noun_that_is_the_names_of_the_parts_run_together(line: str, *, joined: bool) -> None:
    whole, *parts = measures_of(line)

    assert joins_names(whole, parts) is joined


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("组织省、市、县三级培训14批次，其中省级3批次、市级6批次、县级5批次。", True),
        ("市县两级查处案件86件，其中市级31件、县级55件。", True),
        ("市、县（区）两级查处案件86件，其中市本级31件、县（区）级55件。", True),
        ("省、市、县三级培训14批次，其中省级3批次、市级6批次。", False),
        ("省、市、县三级联合检查14次，其中省级3次、市级6次、县级5次。", False),
        ("获省、市、县三级表彰14个，其中省级3个、市级6个、县级5个。", False),
        ("省、市两级培训14批次，其中会计类3批次、统计类11批次。", False),
    ],
)
def test_levels_that_a_whole_counts(line: str, *, counted: bool) -> None:
    whole, *parts = measures_of(line)

    assert counts_levels(whole, parts) is counted
