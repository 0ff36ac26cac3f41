"""Wholes that name kinds of which one is not told, and parts that name a whole of their own."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.named_kinds import names_another_whole, names_untold_kind
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "untold"),
    [
        ("受理投诉、举报和咨询2940件。其中，投诉1310件，举报472件。", True),
        ("受理投诉、举报和咨询2940件。其中，投诉1310件，举报472件，咨询1158件。", False),
        ("受理案件2940件。其中，民事1310件，行政472件。", False),
    ],
)
def test_a_kind_that_is_named_and_not_told(line: str, *, untold: bool) -> None:
    whole, *parts = measures_of(line)

    assert names_untold_kind(whole, parts) is untold


@pytest.mark.parametrize(
    ("line", "another"),
    [
        ("受理行政案件5460起；在查处的治安案件中，殴打他人1638起。", True),
        ("新收行政案件1320件。审结的民事案件中，判决320件。", True),
        ("受理治安案件5460起；在查处的治安案件中，殴打他人1638起。", True),
        ("受理治安案件5460起；在受理的治安案件中，殴打他人1638起。", False),
        ("受理复议申请460件；在受理的复议申请中，公安类180件。", False),
        ("受理治安案件5460起；上述案件中，殴打他人1638起。", False),
        ("受理治安案件5460起，其中殴打他人1638起。", False),
    ],
)
def test_parts_may_name_another_whole(line: str, *, another: bool) -> None:
    whole, first = measures_of(line)

    assert names_another_whole(whole, first) is another
