"""没有加删除线的文字、隐藏文字和白字。

查什么
    加了删除线的文字：多为审阅人手工划去而没有用修订，各项检查都按已经删去来读。设为隐藏的文字：打印不出来，也不作正文检查。
    两种都写明在哪一段、是哪些字；样式里设的也算。白纸上的白字同隐藏文字一样对待；有底纹、突出显示或轮廓的白字看得见，不算。
为什么
    划去的字和新写的字挨在一起，旧数新数会混为一数；隐藏文字和白字在屏幕上看不见，却会随文件一起流出。
反例
    全年走访企业⟨删除线|3907⟩4111家次⟨隐藏|（待核）⟩。
正例
    全年走访企业4111家次。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.report_text import Effacement
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

LONGEST_SHOWN = 30
SAID = {
    Effacement.STRUCK: ("加了删除线的文字“{}”，检查时按已经删去读", "要删的请删去（最好用修订），不删的请取消删除线"),
    Effacement.HIDDEN: ("隐藏文字“{}”，打印不出来，检查时没有读它", "要留的请在“字体”里取消“隐藏”，不要的请删去"),
    Effacement.WHITE: ("白色的文字“{}”，在白纸上看不见，检查时没有读它", "要留的请把字体颜色改为“自动”，不要的请删去"),
}


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields a finding for every stretch that is struck through, hidden or white, at its place as written."""
    written = subject.as_written
    for paragraph, one, words in subject.written.effaced():
        message, advice = SAID[one.how]
        shown = words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN]}…"
        span = written.span(paragraph, one.start, one.end)
        yield Finding(RULE.name, Severity.WARNING, message.format(shown), advice, (span,))


RULE = Rule("effaced-text", "删除线、隐藏文字和白字", Severity.WARNING, check)
