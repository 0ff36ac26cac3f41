"""Short titles that a paragraph uses in the place of the one it gives: （以下简称《细则》），按照《规程》细化任务."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.model.report_model import Citation
from report_drafter.language.text.characters import words
from report_drafter.rules.rule import ReportUnderCheck

KINDS = words(
    "办法 规定 细则 规程 条例 方案 意见 通知 规则 制度 计划 纲要 准则 决定 标准 指引 指南 清单 目录 要点 预案 规范 "
    "实施细则 实施办法 实施方案 实施意见 "
    "暂行办法 暂行规定 工作方案 工作规程 工作细则 行动计划 行动方案"
)
"""What a paper is called for short by its kind alone."""
GIVES, NEAR = ("简称", "简称：", "简称:", "简称为", "下称"), 160


def undeclared_short_titles(subject: ReportUnderCheck, rule: str) -> Iterator[Finding]:
    """Yields titles by their kind alone that nothing introduces, near one that the paragraph gives."""
    if "称《" not in subject.plain and "称：《" not in subject.plain:
        return
    given = {one.base for one in subject.model.citations if is_given(one)}
    for _, group in groupby(subject.model.citations, key=lambda one: one.paragraph.number):
        yield from (_finding(subject, rule, odd, one) for odd, one in _odd(list(group), given))


def is_given(one: Citation) -> bool:
    """Whether a title is a short one that the report gives: （以下简称《细则》）."""
    return one.paragraph.text[: one.start].endswith(GIVES)


def _odd(cited: Sequence[Citation], given: set[str]) -> Iterator[tuple[Citation, Citation]]:
    """The titles of a paragraph by their kind alone, each with the one given before it, of which no long one tells."""
    for at, one in enumerate(cited):
        if one.base not in KINDS or one.base in given:
            continue
        before = [other for other in cited[:at] if is_given(other)]
        named = any(other.base != one.base and other.base.endswith(one.base) for other in cited[:at])
        if before and not named and one.start - before[-1].end <= NEAR and before[-1].base in KINDS:
            yield one, before[-1]


def _finding(subject: ReportUnderCheck, rule: str, odd: Citation, given: Citation) -> Finding:
    message = f"前面约定简称《{given.base}》，此处写《{odd.base}》"
    spans, related = (subject.span_of(odd),), (subject.span_of(given),)
    return Finding(rule, Severity.WARNING, message, f"核对，改为《{given.base}》，或写明另一文件的题名", spans, related)
