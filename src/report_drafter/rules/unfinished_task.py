"""写全部完成的任务，后面没有又写其中有未完成的。

查什么
    “列出任务18项，完成18项，指挥室建设结转到2024年”：任务数与完成数相同，同一句又写有结转、延期或未完成的。
    “24项整改任务全部完成整改，其余3项正在推进”“备案率38.4%，已全部完成备案”“整改率98.2%，无一处未整改”：写全部，
    而紧接着的数表明还有的；“其余4件正在办理，已全部办结”“办结35件，其余4件均已办结”。写“没有结转”的、说的是往年的、另写了未完成几项的、只说其中一部分全部完成的、其余未到期限的不查。
为什么
    完成数照任务数填写，没有减去结转的几项；读者前一半读到全部完成，后一半读到没有完成。
反例
    列出任务18项，年底完成18项，“指挥室建设”因场地原因结转到2024年。

    全市216家托育机构完成备案83家，备案率38.4%，已全部完成备案。
正例
    列出任务18项，年底完成17项，“指挥室建设”因场地原因结转到2024年。

    分解任务26项，完成26项，没有结转到下年的任务。

    信访事项办结率98.2%，重点信访事项全部办结。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.facts.all_or_none import Claim, find_all_claims
from report_drafter.language.facts.all_with_rest import find_all_with_rest
from report_drafter.language.facts.left_over import find_done_and_left
from report_drafter.language.model.report_model import Measure
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "unfinished-task"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields tasks that are all told to be done though some of them are told to go on."""
    for whole, done, words in find_done_and_left(subject.model):
        yield _finding(subject, whole, done, words)
    for one in (*find_all_claims(subject.model), *find_all_with_rest(subject.model)):
        yield _claimed(subject, one)


def _finding(subject: ReportUnderCheck, whole: Measure, done: Measure, words: str) -> Finding:
    message = f"前面写{done.text}全部完成，后面又写：{words}"
    todo = "核对完成数；确已全部完成的，删去后面的话"
    return Finding(NAME, Severity.WARNING, message, todo, subject.words_at(done), subject.words_at(whole))


def _claimed(subject: ReportUnderCheck, one: Claim) -> Finding:
    claim, figure = subject.span_of(one), subject.words_at(one.figure)
    message = f"写“{claim.text.strip('，, ')}”，而旁边的数表明还有：{figure[0].text.strip('，,；; ')}"
    return Finding(NAME, Severity.WARNING, message, "核对是否全部完成，改正数或者改正写全部的话", (claim,), figure)


RULE = Rule(NAME, "未完成的任务", Severity.WARNING, check, recomputes=True, formerly=("conflicting-figures",))
