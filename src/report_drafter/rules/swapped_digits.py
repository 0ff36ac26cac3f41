"""两处写同一个数，没有把其中两位数字写颠倒。

查什么
    引言、履职、不足、安排部分的一个数，与成效部分同一对象的数只差相邻两位数字的先后（审查文件216件，审查文件261件）；
    机构总数（全市共29个乡镇）与逐一设置的各项（司法所92个、调委会92个、平台92个）只差数字先后；
    远在报告年度之后、颠倒末两位就是报告年度前后的年份（2025年写成2052年）。
    两处说的不是同一对象的、前一个数在别处还出现的不查。
为什么
    抄录时最常见的笔误是颠倒相邻两位，数的大小看着相近，校对时不易发觉。
反例
    临江市人民政府2023年度法治政府建设情况报告
    全年审查市政府及部门文件216件。
    一、2023年主要举措和成效
    严格合法性审核，共审查文件261件。
正例
    临江市人民政府2023年度法治政府建设情况报告
    全年审查文件216件，组织培训36场。
    一、2023年主要举措和成效
    审查文件216件，受理投诉261件，现场普法63场。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.chronology.turned_years import turned_years
from report_drafter.language.facts.rolls import find_swapped_rolls
from report_drafter.language.numbers.digit_slips import is_swap
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule
from report_drafter.rules.told_twice import told_twice

NAME = "swapped-digits"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields the figures that tell another one of the report with two digits changed."""
    retold = (one for one in subject.retold if is_swap(one.earlier.quantity, one.figure.quantity))
    for one in chain(retold, find_swapped_rolls(subject.model)):
        problem = "两处只差数字的先后，疑为同一个数"
        yield told_twice(subject, NAME, Severity.WARNING, problem, (one.earlier, one.figure))
    yield from _years(subject)


def _years(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields years far ahead that turned round are the report's own: 2052年 in a report on 2025."""
    year = subject.agreed.year
    for one in turned_years(subject.model, year) if year is not None else ():
        at = one.sentence.start + one.mention.start
        span = subject.span(one.sentence.paragraph, at, at + len("2052年"))
        message = f"报告年度是{year}年，此处写{one.mention.year}年，疑为{one.meant}年两位数字颠倒"
        yield Finding(NAME, Severity.WARNING, message, f"核对年份，改为“{one.meant}年”", (span,))


RULE = Rule(NAME, "数字颠倒", Severity.WARNING, check, recomputes=True, formerly=("conflicting-figures",))
