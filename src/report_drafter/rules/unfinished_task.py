"""写全部完成的任务，后面没有又写其中有未完成的。

查什么
    “列出任务18项，完成18项，指挥室建设结转到2024年”：任务数与完成数相同，同一句又写有结转、延期或未完成的。
    写“没有结转”的、说的是往年的、另写了未完成几项的不查。
为什么
    完成数照任务数填写，没有减去结转的几项；读者前一半读到全部完成，后一半读到没有完成。
反例
    列出任务18项，年底完成18项，“指挥室建设”因场地原因结转到2024年。
正例
    列出任务18项，年底完成17项，“指挥室建设”因场地原因结转到2024年。

    分解任务26项，完成26项，没有结转到下年的任务。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.facts.left_over import find_done_and_left
from report_drafter.language.model.report_model import Measure
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "unfinished-task"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields tasks that are all told to be done though some of them are told to go on."""
    for whole, done, words in find_done_and_left(subject.model):
        yield _finding(subject, whole, done, words)


def _finding(subject: ReportUnderCheck, whole: Measure, done: Measure, words: str) -> Finding:
    message = f"前面写{done.text}全部完成，后面又写：{words}"
    todo = "核对完成数；确已全部完成的，删去后面的话"
    return Finding(NAME, Severity.WARNING, message, todo, subject.words_at(done), subject.words_at(whole))


RULE = Rule(NAME, "未完成的任务", Severity.WARNING, check, recomputes=True, formerly=("conflicting-figures",))
