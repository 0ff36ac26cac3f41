"""Finds where a comparison reads badly in a drafted sentence: 较上年上年为零，不作同比; 持平持平; 增长基本持平."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import ReportText
from report_drafter.domain.year_over_year import NotComparable

RULE = "comparison-wording"
_SAID = "|".join([*NotComparable, "基本持平", "持平"])
_LEAD = "同比|比上年|较上年|与上年相比|增长|下降|提高|降低|增加|减少|增幅为|降幅为"
_AWKWARD = late(rf"(?:{_LEAD})(?:{'|'.join(NotComparable)})|(?:增长|下降|提高|降低)(?:基本)?持平|(?:{_SAID}){{2,}}")


def awkward_comparisons(text: ReportText) -> Iterator[Finding]:
    """Yields a warning for every place where the words for a missing comparison do not fit what stands around them."""
    for one in text.paragraphs:
        for found in _AWKWARD.finditer(one.text) if "持平" in one.text or "不作同比" in one.text else ():
            span = TextSpan(text.file, one.number, found.start(), found.end(), found[0])
            message = f"“{found[0]}”读不通：今年没有可写的增减。"
            advice = "请在模板这一处只写 {{ 指标名|同比 }}，前面不写“同比”“较上年”。"
            yield Finding(RULE, Severity.WARNING, message, advice, (span,))
