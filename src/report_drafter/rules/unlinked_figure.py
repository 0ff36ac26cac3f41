"""正文数字有填报来源。

查什么
    起草后的报告中，总结部分写有数字而没有任何指标与之对应的地方。全文合并为一条提示。没有填报数据的报告不查。
为什么
    手工写入、没有来源的数字无法核对，下一年也无从比较；重要的应列为指标，由部门填报。
反例
    全年查扣问题电池37块。
正例
    全年累计走访企业3907家次。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.facts.indicator_mentions import unlinked_measures
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "unlinked-figure"
SHOWN = 5


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields one hint for all figures without a source."""
    if not subject.figures:
        return
    found = unlinked_measures(subject.model, subject.mentions)
    spans = subject.figures_at(*found)
    if spans:
        shown = "、".join(one.text for one in spans[:SHOWN])
        more = "等" if len(spans) > SHOWN else ""
        yield Finding(
            NAME,
            Severity.HINT,
            f"正文有{len(spans)}处数字没有对应的指标：{shown}{more}",
            "重要的数字列入指标目录由部门填报；其余请核对出处",
            spans,
        )


RULE = Rule(NAME, "数字没有来源", Severity.HINT, check)
