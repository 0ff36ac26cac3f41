"""Says once what a whole column has: forty numbers typed as text are one hint, not forty."""

from __future__ import annotations

from collections.abc import Iterable

from report_drafter.domain.finding import Finding
from report_drafter.domain.location import CellAddress, Place

SENTENCES = {
    "code-changed": "有 {count} 项指标的编码缺失或被改（{cells}），已按名称采用。",
    "number-as-text": "有 {count} 个数是文本格式的数字（{cells}），已按数字读取。",
    "hidden-cell": "有 {count} 项指标所在的行或列被隐藏（{cells}，可能留有筛选），已照常读取。",
}
"""The sentence that stands for many findings of a rule in one sheet."""
NAMED = 5


def grouped(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Returns the findings in order; those of a rule above that a sheet has more than once are one, at all cells."""
    together: dict[tuple[str, str], list[Finding]] = {}
    for number, one in enumerate(findings):
        key = (one.rule, _sheet(one)) if one.rule in SENTENCES else (one.rule, str(number))
        together.setdefault(key, []).append(one)
    return tuple(ones[0] if len(ones) == 1 else _joined(ones) for ones in together.values())


def _joined(ones: list[Finding]) -> Finding:
    first = ones[0]
    places = tuple(place for one in ones for place in one.spans)
    message = SENTENCES[first.rule].format(count=len(ones), cells=_named(places))
    return Finding(first.rule, first.severity, message, first.suggestion, places)


def _named(places: tuple[Place, ...]) -> str:
    cells = [place.cell for place in places if isinstance(place, CellAddress)]
    return "、".join(cells[:NAMED]) + (" 等" if len(cells) > NAMED else "")


def _sheet(finding: Finding) -> str:
    return next((place.sheet for place in finding.spans if isinstance(place, CellAddress)), "")
