"""正文所引的附件在附件说明中都有。

查什么
    正文写“详见附件3”“（附件三）”，而文末“附件：1.……2.……”只列到2，后面也没有附件3的；附件说明只列一个附件而没有编号的，也算一个。
    引用别的文件的附件（《……通知》附件3），没有附件说明的，不算。
为什么
    增删附件以后正文的序号没有跟着改；读者找不到所引的附件（GB/T 9704—2012要求附件顺序号与正文一致）。
反例
    执法数据已汇总成表（详见附件3）。
    附件：1.行政执法数据统计表
    2.典型案例汇编
    青云市司法局
    2025年1月20日
正例
    执法数据已汇总成表（详见附件2），对照《关于规范检查的通知》附件5逐项自查。
    附件：1.行政执法数据统计表
    2.典型案例汇编
    青云市司法局
    2025年1月20日
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.text.annex_references import missing_annexes
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SIGN = "附"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields references to annexes beyond the last that is listed."""
    paragraphs = subject.model.text.paragraphs if SIGN in subject.plain else ()
    for one in missing_annexes([each.text for each in paragraphs]):
        span = subject.span(paragraphs[one.line], one.start, one.end)
        message = f"正文引附件{span.text}，附件说明只列到附件{one.last}"
        yield Finding(RULE.name, Severity.WARNING, message, "核对附件的序号，或补列附件", (span,))


RULE = Rule("annex-reference", "附件引用", Severity.WARNING, check)
