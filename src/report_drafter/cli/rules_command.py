"""report-drafter rules: lists the rules, explains one."""

from __future__ import annotations

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.terminal import say

HELP = "列出全部检查规则；写上规则名，看它查什么、为什么、反例和正例。"


@click.command("rules", cls=ChineseCommand, help=HELP)
@click.argument("name", required=False, metavar="[规则名]")
def command(name: str | None) -> None:
    """Lists the rules, or explains the one that is named."""
    if name is None:
        _list()
    else:
        _explain(name)


def _list() -> None:
    from report_drafter.workflows.explain_rules import all_rules

    rules = all_rules()
    width = max(len(rule.name) for rule in rules)
    for rule in rules:
        say(f"{rule.name:<{width}}  {rule.severity.chinese}  {rule.title}")
    say(f"共 {len(rules)} 条。report-drafter rules 规则名 看说明。")


def _explain(name: str) -> None:
    from report_drafter.workflows.explain_rules import explain_rule

    page = explain_rule(name)
    say(f"{page.rule.name}  {page.rule.title}（{page.rule.severity.chinese}）")
    say(page.summary)
    say(f"\n查什么：{page.what}")
    say(f"\n为什么：{page.why}")
    if page.waived_by:
        say(f"\n豁免：{page.waived_by}")
    for title, examples in (("反例", page.wrong), ("正例", page.right)):
        for example in examples:
            say(f"\n{title}：")
            say("\n".join(f"    {line}" for line in example.splitlines()))
