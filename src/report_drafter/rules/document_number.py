"""发文字号写法规范，年份与印发年份相合。

查什么
    发文字号的年份没有用六角括号（“[2024]”“（2024）”“【2024】”），顺序号加了“第”字、补了零，漏了“号”字；字号的年份与旁边所写的印发年份不同
    （2024年4月印发，字号却是〔2022〕），晚于报告年度或成文日期。
    令、公告、案号和处罚、复议决定书的编号另有写法，不算；1月印发上年12月编号的，转发、修订旧文件的，引述别人写错的，不算。
为什么
    年份标全称，用六角括号括入，顺序号不加“第”字，不编虚位（GB/T 9704—2012）；
    引用公文先引标题、后引发文字号，字号错了就查不到原文。
反例
    青云市司法局2024年法治政府建设年度报告
    一、2024年主要举措和成效
    落实《关于规范执法检查的通知》（青法办〔2024〕第12号），2024年4月印发《行政执法回访办法》（青司发〔2023〕5号）。
正例
    青云市司法局2024年法治政府建设年度报告
    一、2024年主要举措和成效
    落实2023年印发的《关于规范执法检查的通知》（青法办〔2023〕12号），办理（2024）苏01行初12号案件。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.number_years import numbers_ahead, numbers_of_other_years
from report_drafter.language.text.document_symbols import odd_symbols
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

SIGN = late("[\\[［【﹝(（〔]\\s?(?:19|20)\\d\\d\\s?年?[\\]］】﹞)）〕]")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields numbers of documents that are miswritten, or of a year that cannot be."""
    for paragraph in subject.paragraphs_with(SIGN):
        for odd in odd_symbols(paragraph.text):
            span = subject.span(paragraph, odd.start, odd.end)
            yield Finding(RULE.name, Severity.WARNING, odd.says, odd.right, (span,))
    told = set[int]()
    for other in numbers_of_other_years(subject.model):
        one = other.document
        told.add(id(one.citation))
        span = subject.span(one.citation.paragraph, one.start, one.end)
        related = subject.span(one.citation.paragraph, other.start, other.end + 1)
        message = f"发文字号{span.text}的年份与所写的印发年份（{related.text}）不同"
        yield Finding(RULE.name, Severity.WARNING, message, "核对印发文件的发文字号", (span,), (related,))
    for one in numbers_ahead(subject.model, subject.agreed):
        if id(one.citation) not in told:
            span = subject.span(one.citation.paragraph, one.start, one.end)
            message = f"报告年度是{subject.agreed.year}年，发文字号{span.text}的年份在其后"
            yield Finding(RULE.name, Severity.WARNING, message, "核对印发文件的发文字号", (span,))


RULE = Rule("document-number", "发文字号", Severity.WARNING, check)
