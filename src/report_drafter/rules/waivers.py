"""豁免: leaves out what somebody accepted, and reports an acceptance that no longer has anything to accept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from report_drafter.domain.finding import Finding, Severity, Waiver
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress, NamedPlace, Place, TextSpan
from report_drafter.domain.report_text import ReportText

UNUSED = "unused-waiver"


@frozen
class Judged:
    """The findings that stay, those about waivers among them, and how many were accepted."""

    kept: tuple[Finding, ...]
    waived: int


def apply_waivers(
    findings: Iterable[Finding], waivers: tuple[Waiver, ...], text: ReportText, known: Mapping[str, tuple[str, ...]]
) -> Judged:
    """Takes accepted findings out; `known` are the rules that ran, each with those that told its findings before."""
    if not waivers:
        return Judged(tuple(findings), 0)
    paragraphs = {one.number: one.text for one in text.paragraphs}
    kept, used, waived = [], set(), 0
    for finding in findings:
        names = (finding.rule, *known.get(finding.rule, ()))
        accepting = [
            at for at, waiver in enumerate(waivers) if waiver.rule in names and _accepts(waiver, finding, paragraphs)
        ]
        used.update(accepting)
        waived += bool(accepting)
        if not accepting:
            kept.append(finding)
    idle = [
        _other_rule(one, kept, paragraphs) or _idle(one, text.file, known=one.rule in known)
        for at, one in enumerate(waivers)
        if at not in used
    ]
    return Judged((*kept, *idle), waived)


def _accepts(waiver: Waiver, finding: Finding, paragraphs: dict[int, str]) -> bool:
    if not waiver.fragment.strip() or not waiver.reason.strip():
        return False
    return any(_touches(waiver.fragment.strip(), place, paragraphs) for place in (*finding.spans, *finding.related))


def _touches(fragment: str, place: Place, paragraphs: dict[int, str]) -> bool:
    """Tells whether the words of a waiver stand at a place: within the span, or around it in its paragraph."""
    match place:
        case TextSpan(_, number, start, end):
            text = paragraphs.get(number, "")
            at = text.find(fragment, max(0, start - len(fragment) + 1))
            return 0 <= at < end
        case CellAddress():
            return fragment in str(place) or fragment in place.typed
        case NamedPlace(_, words):
            return fragment in words


def _other_rule(waiver: Waiver, kept: Iterable[Finding], paragraphs: dict[int, str]) -> Finding | None:
    """Says of a waiver whose words another rule speaks of which rule that is."""
    rules = dict.fromkeys(one.rule for one in kept if one.rule != waiver.rule and _accepts(waiver, one, paragraphs))
    if not rules or waiver.source is None:
        return None
    why = f"豁免写的规则是 {waiver.rule}，“{waiver.fragment}”处的问题属于规则 {'、'.join(rules)}"
    todo = "要保留的是这个问题，请改“豁免”表的规则一栏；不是的，删去这一行"
    return Finding(UNUSED, Severity.WARNING, why, todo, (waiver.source,))


def _idle(waiver: Waiver, file: str, *, known: bool) -> Finding:
    if not known:
        why = f"豁免写的规则“{waiver.rule}”不是检查报告的规则，不予采用"
        todo = "填报表和模板的问题不能豁免，须在原处改正或写明原因；报告的规则名用 report-drafter rules 查"
    elif not waiver.reason.strip():
        why, todo = f"对“{waiver.fragment}”的豁免没有写理由，不予采用", "在“豁免”表补写理由，或删去这一行"
    elif not waiver.fragment.strip():
        why, todo = f"对规则 {waiver.rule} 的豁免没有写原文片段，不予采用", "在“豁免”表补写所指的原文，或删去这一行"
    else:
        why = f"对“{waiver.fragment}”（{waiver.rule}）的豁免已无所指：报告中不再有这个问题"
        todo = "核对后从“豁免”表删去这一行"
    return Finding(UNUSED, Severity.WARNING, why, todo, (waiver.source or NamedPlace(file, "豁免表"),))
