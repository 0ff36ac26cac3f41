"""写没有发生的，同段没有又写发生了几件。

查什么
    “发生行政复议案件2件……全年未发生行政复议案件”“评定优秀48份、合格10份、不合格2份，无不合格案卷”：写“未发生”“没有”“无”“零”的
    事物，与同段中写了件数的是同一名称、同一年度的；“发现不合格1宗，无一不合格”“败诉1件，均胜诉”；
    写“无行政复议撤销案件”而复议案件又有撤销的。独立成句的“全年未发生行政复议案件”而别的段落写了件数的；“宣传品返工为零”而别处写“宣传品返工2件”的；
    写“首次查处案件736件”而又“比上年的654件增加”的。限定不同的（未发生被撤销的行政复议案件）、另有主语的、说复查以后的不查。
为什么
    套用上年的“未发生……”而本年有了，或者改了分项没有改结论；读者在一段之内就看得出来。
反例
    发生行政复议案件2件，均予维持；全年未发生行政复议案件。

    抽查案卷60份，评定优秀48份、合格10份、不合格2份，无不合格案卷。
正例
    发生行政复议案件2件，均予维持；全年未发生行政诉讼案件。

    发生行政诉讼案件5件，均胜诉，无败诉案件。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.facts.all_or_none import Claim, find_zero_claims
from report_drafter.language.facts.first_times import find_first_times
from report_drafter.language.facts.none_elsewhere import find_none_elsewhere
from report_drafter.language.facts.none_of_grade import find_none_of_grade
from report_drafter.language.facts.zeros_told import find_zeros_told
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "zero-claim"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what is told to be none beside how many there are."""
    told = set[tuple[int, int]]()
    for one in (*find_zero_claims(subject.model), *find_none_of_grade(subject.model)):
        if (one.paragraph.number, one.end) not in told:
            told.add((one.paragraph.number, one.end))
            yield _finding(subject, one, "同段")
    for one in find_none_elsewhere(subject.model):
        yield _finding(subject, one, "别处")
    for one in find_zeros_told(subject.model):
        yield _finding(subject, one, "别处")
    for one in find_first_times(subject.model):
        yield _finding(subject, one, "同处")


def _finding(subject: ReportUnderCheck, one: Claim, where: str) -> Finding:
    claim, figure = subject.span_of(one), subject.words_at(one.figure)
    message = f"写“{claim.text.strip()}”，{where}又写“{figure[0].text.strip('，,、；; ')}”"
    return Finding(NAME, Severity.WARNING, message, "核对有无，改正件数或者删去没有发生的话", (claim,), figure)


RULE = Rule(NAME, "写无而有", Severity.WARNING, check, recomputes=True)
