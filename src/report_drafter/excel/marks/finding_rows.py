"""Findings as rows of a table: file by file, the gravest first, places in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress, NamedPlace, Place, TextSpan

HEADINGS = ("序号", "级别", "文件", "位置", "原值", "问题", "应当怎样", "规则")
NO_FILE = "全部文件"
AGAINST = "对照："
MOST_LINES = 8


@frozen
class FindingRow:
    """One finding in the words of a table."""

    severity: Severity
    file: str
    place: str
    typed: str
    problem: str
    advice: str
    rule: str


def finding_rows(findings: Iterable[Finding]) -> tuple[FindingRow, ...]:
    """Returns one row a finding: files in order of appearance, within a file by severity, then as given."""
    rows = [finding_row(one) for one in findings]
    order = {file: place for place, file in enumerate(dict.fromkeys(row.file for row in rows))}
    return tuple(sorted(rows, key=lambda row: (order[row.file], row.severity.rank)))


def count_words(severities: Sequence[Severity]) -> str:
    """Returns how many of each severity there are: 错误 2 处，警告 1 处."""
    counts = ((one.chinese, severities.count(one)) for one in Severity)
    return "，".join(f"{word} {count} 处" for word, count in counts if count) or "没有发现问题"


def finding_row(finding: Finding) -> FindingRow:
    """Returns one finding in the words of a table."""
    file = finding.spans[0].file if finding.spans else NO_FILE
    places = [_inside(span, file) for span in finding.spans]
    places += [f"{AGAINST}{_inside(span, file)}" for span in finding.related]
    return FindingRow(
        finding.severity,
        file,
        _lines(places),
        _lines(map(_typed, finding.spans)),
        finding.message,
        finding.suggestion,
        finding.rule,
    )


def _lines(texts: Iterable[str]) -> str:
    """One text a line, each once; of very many only the first ones."""
    lines = list(dict.fromkeys(filter(None, texts)))
    return "\n".join(lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], f"等 {len(lines)} 处"])


def _inside(place: Place, file: str) -> str:
    """Says where in its file a place is; the file's own name is said only where it is another one."""
    words = str(place)
    return words.removeprefix(file).strip() if place.file == file else words


def _typed(place: Place) -> str:
    match place:
        case CellAddress(typed=typed):
            return typed
        case TextSpan(text=text):
            return text
        case NamedPlace():
            return ""
