"""Runs of characters around a figure by which the same fact told elsewhere is known."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.shared_runs import context_grams, counts_elsewhere
from tests.builders.report_models import measure_of, measures_of


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("全年组织行政执法人员培训12场", {"行政执法人员培训"}),
        ("培训12场", set()),
        ("培训12场行政执法人员资格考试", {"行政执法人员资格", "政执法人员资格考", "执法人员资格考试"}),
        ("培训12场，占行政执法人员资格考试的一半", set()),  # tells the share
        ("培训12场，其中行政执法人员资格考试", set()),  # tells of the next one
        ("培训12场。行政执法人员资格考试", set()),
    ],
)
def test_runs_of_eight_characters_before_and_behind(line: str, runs: set[str]) -> None:
    assert context_grams(measure_of(line)) == runs


@pytest.mark.parametrize(
    ("first", "second", "gram", "elsewhere"),
    [
        ("新收行政复议申请量568件", "办结568件，新收行政复议申请量大", "收行政复议申请量", True),
        ("新收行政复议申请量568件", "新收行政复议申请量565件", "收行政复议申请量", False),
        ("复议案件115件，全市行政机关负责人出庭", "诉讼案件612件，行政机关负责人出庭", "行政机关负责人出", True),
        ("诉讼案件115件，全市行政机关负责人出庭", "行政诉讼案件612件，行政机关负责人出庭", "行政机关负责人出", False),
        ("办理115件行政机关负责人出庭", "办理612件行政机关负责人出庭", "行政机关负责人出", False),
    ],
)
def test_a_run_counts_one_figure_and_not_the_other(first: str, second: str, gram: str, *, elsewhere: bool) -> None:
    one, other = measures_of(first)[0], measures_of(second)[0]
    assert counts_elsewhere(gram, one, other) is elsewhere
