"""The runner runs every rule to its end, whatever one of them does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from report_drafter.domain.catalogue import Catalogue, ReportInfo
from report_drafter.domain.finding import Finding, Severity, Waiver
from report_drafter.domain.location import CellAddress, NamedPlace, TextSpan
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.text.plain_report import plain_report
from report_drafter.rules import RULES
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided
from report_drafter.rules.runner import in_order, run_rules

SPAN = TextSpan("报告.txt", 1, 0, 2, "全年")


def subject() -> ReportUnderCheck:
    return ReportUnderCheck(build_model(plain_report("报告.txt", "全年走访企业12家次。")))


def finding(severity: Severity, paragraph: int = 1) -> Finding:
    return Finding("a-rule", severity, "问题", spans=(TextSpan("报告.txt", paragraph, 0, 2, "全年"),))


def sound(_: ReportUnderCheck) -> Iterator[Outcome]:
    yield finding(Severity.WARNING)
    yield Held((SPAN,))
    yield Undecided((SPAN,), "不明")


def broken(_: ReportUnderCheck) -> Iterator[Outcome]:
    yield finding(Severity.HINT)
    raise KeyError("缺")


SOUND = Rule("a-rule", "好规则", Severity.WARNING, sound, recomputes=True)
BROKEN = Rule("b-rule", "坏规则", Severity.WARNING, broken)


def test_a_run_counts_what_was_looked_at() -> None:
    result = run_rules([SOUND], subject())
    assert (result.paragraphs, result.figures) == (1, 1)
    assert (result.held, result.broken, result.undecided, result.checked) == (1, 1, 1, 2)


def test_a_rule_that_breaks_off_becomes_a_finding_and_the_others_still_run() -> None:
    result = run_rules([BROKEN, SOUND], subject())
    assert result.crashed == ("b-rule",)
    assert [one.rule for one in result.findings] == ["rule-crash", "a-rule", "a-rule"]
    crash = result.findings[0]
    assert crash.severity is Severity.ERROR
    assert "坏规则" in crash.message
    assert "KeyError" in crash.message
    assert crash.spans == (NamedPlace("报告.txt", "全文"),)


def test_a_crash_is_no_broken_relation() -> None:
    crashing = Rule("b-rule", "坏规则", Severity.WARNING, broken, recomputes=True)
    assert run_rules([crashing], subject()).broken == 1


def test_what_the_catalogue_waives_is_counted_and_left_out() -> None:
    waiver = Waiver("a-rule", "全年走访", "已核对")
    catalogue = Catalogue(ReportInfo(2023, "示例局"), waivers=(waiver,))
    result = run_rules([SOUND], replace(subject(), catalogue=catalogue))
    assert (result.findings, result.waived) == ((), 1)


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("在28个单位中排第3名，比上年的第7名下降4位。", "change-direction", "下降4位"),
        ("根治欠薪工作列全市第2名，较上年第5名提升4位。", "stated-change", "提升4位"),
        ("列出任务18项，年底完成18项，指挥室建设因场地原因结转到2024年。", "conflicting-figures", "年底完成18项"),
    ],
)
def test_what_a_waiver_accepted_before_a_rule_was_parted_stays_accepted(text: str, rule: str, words: str) -> None:
    model = build_model(plain_report("报告.txt", text))
    waivers = (Waiver(rule, words, "已核对"),)
    info = ReportInfo(2023, "示例局")
    without, waived = (
        run_rules(RULES, ReportUnderCheck(model, catalogue=Catalogue(info, waivers=some))) for some in ((), waivers)
    )
    assert len(without.findings) - len(waived.findings) == waived.waived == 1
    assert "unused-waiver" not in {one.rule for one in waived.findings}


def test_a_run_of_no_rules_is_never_a_success() -> None:
    with pytest.raises(ValueError, match="no rules"):
        run_rules([], subject())


def test_findings_stand_gravest_first_then_in_the_order_of_the_report() -> None:
    cell = Finding("a-rule", Severity.HINT, "问题", spans=(CellAddress("a.xlsx", "指标", "D7"),))
    nowhere = Finding("a-rule", Severity.HINT, "问题")
    mixed = [cell, finding(Severity.WARNING, 9), finding(Severity.ERROR, 7), finding(Severity.WARNING, 2), nowhere]
    assert in_order(mixed) == (mixed[2], mixed[3], mixed[1], nowhere, cell)


def test_no_rule_stumbles_over_a_text_without_words() -> None:
    assert run_rules(RULES, ReportUnderCheck(build_model(plain_report("报告.txt", "")))).findings == ()
