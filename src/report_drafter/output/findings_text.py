"""Writes findings for the terminal: the sentence with the span marked, and the other side of a contradiction.

Marked words stand between MARK_OPEN and MARK_CLOSE; the command line turns them into colour where it can.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import Place, TextSpan
from report_drafter.domain.report_text import ReportText

MARK_OPEN, MARK_CLOSE = "〖", "〗"
"""Rare in reports, and in the code page of Chinese consoles."""
MOST_PLACES = 3
CONTEXT = 40

_SENTENCE_END = late("[。！？；]")


def findings_text(result: CheckResult, text: ReportText) -> str:
    """Returns what a clerk reads: each finding with its places, then what was looked at."""
    paragraphs = {one.number: one.text for one in text.paragraphs}
    blocks = ["\n".join(_finding(one, paragraphs)) for one in result.findings]
    return "\n\n".join([result.file, *blocks, summary(result)])


def summary(result: CheckResult) -> str:
    """Returns one line: how many findings of each severity, how much was decided and how much not."""
    counts = "、".join(f"{one.chinese} {result.count(one)}" for one in Severity)
    waived = f"，已豁免 {result.waived} 处" if result.waived else ""
    return (
        f"共 {result.paragraphs} 段、{result.figures} 个数：{counts}{waived}；"
        f"已核 {result.checked} 处，未能判定 {result.undecided} 处"
    )


def _finding(finding: Finding, paragraphs: dict[int, str]) -> Iterator[str]:
    where = _where(finding.spans[0]) if finding.spans else ""
    yield f"[{finding.severity.chinese}] {where} {finding.message}（{finding.rule}）".replace("  ", " ")
    told = finding.spans[:MOST_PLACES]
    yield from (f"    {_shown(one, paragraphs)}" for at, one in enumerate(told) if at or isinstance(one, TextSpan))
    if len(finding.spans) > MOST_PLACES:
        yield f"    ……另有 {len(finding.spans) - MOST_PLACES} 处"
    for one in finding.related[:MOST_PLACES]:
        yield f"    对照 {_where(one)}{f'：{_shown(one, paragraphs)}' if isinstance(one, TextSpan) else ''}"
    if finding.suggestion:
        yield f"    建议：{finding.suggestion}"


def _where(place: Place) -> str:
    return place.place if isinstance(place, TextSpan) else str(place)


def _shown(place: Place, paragraphs: dict[int, str]) -> str:
    """The sentence that a span stands in, cut to what a reader needs."""
    if not isinstance(place, TextSpan):
        return str(place)
    text = paragraphs.get(place.paragraph, place.text)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, place.start)]
    begin = max(ends[-1] if ends else 0, place.start - CONTEXT)
    stop = _SENTENCE_END.search(text, place.end)
    end = min(stop.end() if stop else len(text), place.end + CONTEXT)
    before = ("…" if begin and begin not in ends else "") + text[begin : place.start]
    after = text[place.end : end] + ("…" if end < len(text) and not (stop and end == stop.end()) else "")
    return f"{before}{MARK_OPEN}{text[place.start : place.end]}{MARK_CLOSE}{after}"
