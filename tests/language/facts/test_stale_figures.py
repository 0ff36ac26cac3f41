"""What an opening says of now is what the year came to, not what it began with."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.stale_figures import find_stale
from tests.builders.report_models import model_of

TITLE = "甲区市场监管局2023年法治政府建设情况报告"
GROWN = "实有经营主体186427户，较上年底的168309户增长10.8%。"
CASES = "受理行政许可1240件，比去年的1105件增长12.2%。"


@pytest.mark.parametrize(
    ("opening", "body", "found"),
    [
        ("全区经营主体总量达到16.83万户。", GROWN, [("186427户", "16.83万户")]),
        ("受理行政许可1105件。", CASES, [("1240件", "1105件")]),
        ("全区经营主体总量达到18.64万户。", GROWN, []),
        ("上年经营主体168309户。", GROWN, []),
        ("新增经营主体增加168309户。", GROWN, []),
        ("经营主体约168309户。", GROWN, []),
        ("个体工商户168309户。", GROWN, []),
        ("办理贷款168309元。", GROWN, []),
        ("受理行政许可95件。", "受理行政许可98件，比去年的95件增长3.2%。", []),  # two digits meet by chance
        ("受理行政许可1105件。", "受理行政许可1105件，比去年的1105件持平。", []),
    ],
)
def test_a_figure_that_tells_the_year_before(opening: str, body: str, found: list[tuple[str, str]]) -> None:
    model = model_of(f"{TITLE}\n{opening}\n一、2023年工作情况\n{body}")
    assert [(one.earlier.text, one.figure.text) for one in find_stale(model)] == found


def test_the_review_itself_may_tell_the_year_before() -> None:
    told = f"{TITLE}\n一、2023年工作情况\n经营主体总量达到16.83万户。\n{GROWN}"
    assert list(find_stale(model_of(told))) == []
