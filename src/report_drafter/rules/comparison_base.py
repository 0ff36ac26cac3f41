"""同比写明与哪一期比，不与累计、上年重叠。

查什么
    没有写明月份起讫的“累计同比”；“同比去年”“较上年同比”一类重叠的说法。
为什么
    同比是本期与上年同期之比，累计数没有起讫就没有可比的同期；“同比”已含上年同期，再写“去年”就重复了。只作提示。
反例
    累计同比减少跑动次数20余万次。
正例
    1—10月累计同比增长5.2%，全年办件量同比减少20余万次，累计办理3件。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

CUMULATIVE = late("累计同比|同比累计")
OVERLAP = late("同比(?:较|比)?(?:去年|上年|上一年)(?:同期)?|[较比](?:去年|上年|上一年)(?:同期)?同比")
MONTHS = late(r"\d\s*[—–\-~～至到]\s*\d{1,2}月|[上下]半年|季度")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields comparisons without a base, and those that name it twice."""
    for sentence in subject.model.sentences_with("同比"):
        text = sentence.text
        found = [
            (one, "累计数没有写明起讫，无从同比", "删去“同比”，或写明比较的期间") for one in CUMULATIVE.finditer(text)
        ]
        if MONTHS.search(text):
            found = []
        found += [(one, "“同比”已含与上年同期相比", "删去重复的一个") for one in OVERLAP.finditer(text)]
        for match, message, todo in found:
            span = subject.span(sentence.paragraph, sentence.start + match.start(), sentence.start + match.end())
            yield Finding(RULE.name, Severity.HINT, f"“{match[0]}”：{message}", todo, (span,))


RULE = Rule("comparison-base", "同比无基期", Severity.HINT, check)
