"""Runs rules over a report. FLOW report under check → findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, NamedPlace, Place, TextSpan
from report_drafter.rules.consequences import told_once, without_followers
from report_drafter.rules.quoted_slips import without_quoted_slips
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided
from report_drafter.rules.waivers import apply_waivers

CRASH = "rule-crash"


def run_rules(rules: Sequence[Rule], subject: ReportUnderCheck) -> CheckResult:
    """Returns what the rules find, waivers applied; raises ValueError when there is no rule to run."""
    if not rules:
        raise ValueError("no rules to run")
    outcomes = [(rule, outcome) for rule in rules for outcome in _outcomes(rule, subject)]
    told = [one for _, one in outcomes if isinstance(one, Finding)]
    found = told_once(without_quoted_slips(told, subject.written))
    spoken = {id(one) for one in found}
    waivers = subject.catalogue.waivers if subject.catalogue else ()
    judged = apply_waivers(found, waivers, subject.written, {rule.name: rule.formerly for rule in rules})
    return CheckResult(
        file=subject.written.file,
        findings=in_order(without_followers(judged.kept)),
        paragraphs=len(subject.written.paragraphs),
        figures=len(subject.model.measures),
        held=sum(isinstance(one, Held) for _, one in outcomes),
        broken=sum(rule.recomputes and id(one) in spoken and not _is_crash(one) for rule, one in outcomes),
        undecided=sum(isinstance(one, Undecided) for _, one in outcomes),
        waived=judged.waived,
        crashed=tuple(rule.name for rule, one in outcomes if _is_crash(one)),
    )


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sorts findings: the gravest first, then as they stand in the report."""
    return tuple(sorted(findings, key=_order))


def _outcomes(rule: Rule, subject: ReportUnderCheck) -> list[Outcome]:
    """Runs one rule to its end; a rule that breaks off keeps what it found, and its crash is a finding."""
    outcomes: list[Outcome] = []
    try:
        outcomes.extend(rule.check(subject))
    except Exception as error:  # noqa: BLE001 - one broken rule must not hide what the others find
        outcomes.append(_crash(rule, error, subject.model.text.file))
    return outcomes


def _crash(rule: Rule, error: Exception, file: str) -> Finding:
    return Finding(
        CRASH,
        Severity.ERROR,
        f"规则“{rule.title}”（{rule.name}）运行中断：{type(error).__name__}: {error}；其余规则照常检查",
        "这是程序缺陷，请把本条信息和文件反馈给维护人员；本规则所查内容请人工核对",
        (NamedPlace(file, "全文"),),
    )


def _is_crash(outcome: Outcome) -> bool:
    return isinstance(outcome, Finding) and outcome.rule == CRASH


def _order(finding: Finding) -> tuple[int, tuple[str, int, int, str], str, str]:
    first = _place(finding.spans[0]) if finding.spans else ("", 0, 0, "")
    return finding.severity.rank, first, finding.rule, finding.message


def _place(place: Place) -> tuple[str, int, int, str]:
    if isinstance(place, TextSpan):
        return place.file, place.paragraph, place.start, ""
    match place:
        case CellAddress(file, sheet, cell):
            return file, 0, 0, f"{sheet}!{cell}"
        case NamedPlace(file, words):
            return file, 0, 0, words
