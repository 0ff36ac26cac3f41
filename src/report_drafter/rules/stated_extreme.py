"""“其中乙类最多”“四季度最少”所指的，确是所列各数中最多、最少的一项。

查什么
    一列同单位的数后面，说其中一项“最多”“最高”“居首”或“最少”“最低”的，说“前两位为甲、乙”“甲、乙、丙居前三位”的，与所列各数
    比较；“其他”一项不算在内；
    “医师注册办件量最大，占42.0%”一类，占比是另一项的，也报告。
    “噪声信访684件，居各类信访第一位”“邻里纠纷数量居第二位”“道路运政案件占60.0%，居第一位”一类的位次，与同一列数或者另一个位次比较。
    “由高到低依次为18次、28次和34次”“第一位是甲，86条；第二位是乙，146条”“甲最多，有681件；乙次之，有836件”一类的先后，与所列各数比较。
    说的是增幅、难度、影响等而不是这列数的不查；看不出指哪一项的不查。
为什么
    各项的数逐年更新，“最多”的那一项还留着上一年的名字。
反例
    排查婚恋纠纷934起、邻里纠纷812起、其他1444起，其中邻里纠纷数量最多。
正例
    排查婚恋纠纷934起、邻里纠纷812起、其他1444起，其中婚恋纠纷数量最多。

    投诉24件、举报31件，其中投诉增幅最大。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.changes.falling_orders import false_orders
from report_drafter.language.changes.listed_ranks import SIGN, false_ranks
from report_drafter.language.changes.superlatives import Superlative, false_superlatives
from report_drafter.language.changes.top_ranks import SIGNS, false_tops
from report_drafter.language.lists.told_ranks import WrongRank, find_wrong_ranks
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "stated-extreme"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what is called the most or the least of listed figures and is not."""
    for measures in subject.model.paragraphs:
        for one in false_superlatives(measures):
            yield _finding(subject, measures[0].paragraph, one)
        yield from (_ranked(subject, measures[0].paragraph, one) for one in false_orders(measures))
    for paragraph in {one.number: one for sign in SIGNS for one in subject.paragraphs_with(sign)}.values():
        beside = subject.model.beside(paragraph)
        yield from (_finding(subject, paragraph, one) for one in (false_tops(beside) if beside else ()))
    for paragraph in subject.paragraphs_with(SIGN):
        beside = subject.model.beside(paragraph)
        yield from (_ranked(subject, paragraph, one) for one in (false_ranks(beside) if beside else ()))
    yield from (_wrong_rank(subject, one) for one in find_wrong_ranks(subject.model))


def _finding(subject: ReportUnderCheck, paragraph: Paragraph, one: Superlative) -> Finding:
    place = subject.span(paragraph, one.start, one.end)
    message = f"“{place.text}”与所列的数不符：此项为{one.said.text}，另有{one.right.text}"
    todo = "核对所列各数，改正最多（最少）的一项"
    return Finding(NAME, Severity.WARNING, message, todo, (place,), subject.words_at(one.right))


def _ranked(subject: ReportUnderCheck, paragraph: Paragraph, one: Superlative) -> Finding:
    place = subject.span(paragraph, one.start, one.end)
    message = f"“{place.text}”与所列的数不符：此项为{one.said.text}，另有{one.right.text}"
    return Finding(NAME, Severity.WARNING, message, "核对所列各数和位次", (place,), subject.words_at(one.right))


def _wrong_rank(subject: ReportUnderCheck, one: WrongRank) -> Finding:
    told = one.told
    place = subject.span(told.figure.paragraph, told.start, told.end)
    message = f"“{place.text}”与各项的数不符：此项为{told.figure.text}，另有{one.other.text}"
    return Finding(NAME, Severity.WARNING, message, "核对各项的数和位次", (place,), subject.words_at(one.other))


RULE = Rule(NAME, "最多最少", Severity.WARNING, check, recomputes=True, formerly=("change-direction",))
