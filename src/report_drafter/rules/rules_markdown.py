"""Writes docs/rules.md out of the rules' own pages, so that the two cannot differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.rules.rule import Rule
from report_drafter.rules.rule_page import RulePage, page_of

HEAD = """# 检查规则

本页由 `python tools/build_rules_page.py` 从各规则模块的说明生成，请勿手改。
`report-drafter rules 规则名` 显示同样的内容。

级别：**错误**指必定自相矛盾或写错；**警告**须人工核对；**提示**是体例问题，不影响退出码。

接受某一处问题，请在指标目录的“豁免”表写明规则、原文片段和理由；不再出现的豁免由 `unused-waiver` 报告。
某条规则自身中断由 `rule-crash` 报告，其余规则照常检查。
"""


def rules_page(rules: Sequence[Rule]) -> str:
    """Returns docs/rules.md for these rules, in their order."""
    return "\n".join(_lines([page_of(rule) for rule in rules]))


def _lines(pages: Sequence[RulePage]) -> Iterator[str]:
    yield HEAD
    yield "| 规则 | 名称 | 最高级别 |"
    yield "|---|---|---|"
    for page in pages:
        yield f"| [`{page.rule.name}`](#{page.rule.name}) | {page.rule.title} | {page.rule.severity.chinese} |"
    for page in pages:
        yield f"\n## {page.rule.name}\n"
        yield f"**{page.rule.title}**（{page.rule.severity.chinese}）：{page.summary}\n"
        yield f"**查什么** {page.what}\n"
        yield f"**为什么** {page.why}\n"
        if page.waived_by:
            yield f"**豁免** {page.waived_by}\n"
        yield from _examples("反例", page.wrong)
        yield from _examples("正例", page.right)


def _examples(title: str, examples: Sequence[str]) -> Iterator[str]:
    yield f"**{title}**\n"
    for example in examples:
        yield f"```text\n{example}\n```\n"
