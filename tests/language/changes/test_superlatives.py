"""What is called the most of the figures listed before it."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.superlatives import false_superlatives
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("处罚类45件、强制类12件、许可类60件，处罚类案件居首。", "60件"),
        ("受理劳动争议121件、交通事故130件，以劳动争议最多。", "130件"),
        ("处罚占45%，强制占12%，许可占30%，处罚占比最低。", "12%"),
        ("一至四季度分别接收10件、20件、30件和25件，第三季度最多。", None),
        ("处罚45件、强制12件，强制力度最大。", None),
        ("处罚45件，占30%；许可60件，处罚最多。", None),
        ("一至四季度分别接收10件、20件、30件和25件，第二季度最多。", "30件"),
        ("一季度至第四季度分别接收10件、20件、30件和25件，其中最少的季度是四季度。", "10件"),
        ("处罚、强制和许可分别45件、12件、60件，处罚居首位。", "60件"),
        ("受理劳动争议纠纷121件、交通事故130件，劳动争议最多。", "130件"),
        ("处罚45件、许可60件，其中数量最多的一类是处罚。", "60件"),
        ("处罚45件、许可60件，处罚的数量仍居首", "60件"),
        ("处罚60件、许可60件，处罚最多。", None),
        ("处罚60件、许可60件，处罚最少。", None),
        ("四个季度分别接收10件、20件和25件，三季度最少。", None),
        ("处罚、强制分别45件、12件、60件，处罚居首。", None),
        ("受理劳动争议121件、交通事故130件办结，以劳动争议最多。", None),
        ("处罚45件、许可60件，处罚最多达每月9件。", None),
        ("许可60件。处罚45件、强制12件，处罚最多。", None),
    ],
)
def test_the_most_is_the_largest_of_its_list(line: str, right: str | None) -> None:
    found = [one.right.text for measures in report_of(line).paragraphs for one in false_superlatives(measures)]
    assert found == ([] if right is None else [right])
