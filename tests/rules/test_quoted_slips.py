"""What a report quotes as a slip is no slip of its own."""

from __future__ import annotations

import pytest

from report_drafter.language.text.plain_report import plain_report
from report_drafter.workflows.check_report import check_text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("少数执法文书将日期误写为“2月30日”，案卷评查发现后当场更正。", False),
        ("案卷评查发现个别文书把“〔2023〕5号”错写成“青司发[2023]5号”等瑕疵7处，均已更正。", False),
        ("抽查案卷，纠正“6月31日”等笔误5处。", False),
        ("案卷评查定于“2月30日”进行，更正文书7份。", True),
    ],
)
def test_quoted_slips_are_no_findings(text: str, *, found: bool) -> None:
    findings = check_text(plain_report("报告.txt", text)).findings
    assert any(one.severity.value != "hint" for one in findings) is found
