"""What a run of the rules came to."""

from __future__ import annotations

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Finding, Severity


def test_findings_are_counted_by_severity() -> None:
    found = (Finding("a-rule", Severity.ERROR, "一"), Finding("a-rule", Severity.HINT, "二"))
    result = CheckResult("报告.txt", found)
    assert [result.count(one) for one in Severity] == [1, 0, 1]


def test_what_was_decided_is_what_held_and_what_broke() -> None:
    assert CheckResult("报告.txt", held=18, broken=2, undecided=3).checked == 20
