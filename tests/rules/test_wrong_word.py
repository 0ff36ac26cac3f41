"""How wrong words are told."""

from __future__ import annotations

import pytest

from report_drafter.language.text.plain_report import plain_report
from report_drafter.workflows.check_report import check_text


@pytest.mark.parametrize(
    ("text", "message", "advice"),
    [
        ("服务“一路一带”建设。", "“一路一带”应作“一带一路”", "改为“一带一路”"),
        ("推进法制政府建设。", "“法制政府”应作“法治政府”", "改为“法治政府”"),
        ("实施“五八”普法规划。", "“‘五八’普法”应作“‘八五’普法”", "改为“‘八五’普法”"),
    ],
)
def test_words_are_quoted_once_and_marks_within_are_single(text: str, message: str, advice: str) -> None:
    told = [(one.message, one.suggestion) for one in check_text(plain_report("报告.txt", text)).findings]
    assert (message, advice) in told
