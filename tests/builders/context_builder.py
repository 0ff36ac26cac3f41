"""Builds what a template is filled from out of a few words: `走访企业=3907家次` and the like."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.report_context import NumberedInitiative, ReportContext
from report_drafter.drafting.year_over_year import compare
from report_drafter.language.numbers.quantity_reader import read_quantity

PLANS = (
    PlanDocument("法治政府建设实施纲要", 2021, 2025, aliases=("纲要",)),
    PlanDocument("中华人民共和国行政处罚法"),
)
WORDS = {
    "年度": "2023",
    "上一年度": "2022",
    "下一年度": "2024",
    "报告机关": "示例市公安局示例分局",
    "机关简称": "示例分局",
    "成文日期": "2024年1月15日",
    "附注": "",
}


def figure(name: str, this: str | None, last: str | None = None, code: str = "0101") -> IndicatorFigure:
    """Returns an indicator's figure; `this` and `last` are as people type them, with the unit (`3907家次`)."""
    now, before = read_quantity(this) if this else None, read_quantity(last) if last else None
    given = now or before
    unit = given.unit if given else "件"
    kind = Kind.RATE if unit == "%" else Kind.COUNT
    decimals = given.decimals if given else 0
    indicator = Indicator(code, name, unit, kind, decimals, in_annex=True)
    cell, last_cell = CellAddress("经侦支队.xlsx", "指标", "D7"), CellAddress("经侦支队.xlsx", "指标", "E7")
    return IndicatorFigure(indicator, compare(indicator, now, before), cell, last_cell, department="经侦支队")


def figures(**values: str | tuple[str | None, str | None] | None) -> dict[str, IndicatorFigure]:
    """Returns figures by name; a value is this year's, or this year's and last year's; codes are counted from 0101."""
    pairs = {name: given if isinstance(given, tuple) else (given, None) for name, given in values.items()}
    return {
        name: figure(name, this, last, f"01{number:02}") for number, (name, (this, last)) in enumerate(pairs.items(), 1)
    }


def context(
    given: Mapping[str, IndicatorFigure] | None = None,
    initiatives: Mapping[str, tuple[tuple[str, str], ...]] | None = None,
    words: Mapping[str, str] | None = None,
) -> ReportContext:
    """Returns a context of some figures, initiatives (title and text by section) and words other than the usual."""
    known = given or figures(走访企业=("3907家次", "3480家次"), 办结率=("62.62%", "61.82%"))
    return ReportContext(
        {**WORDS, **(words or {})},
        known,
        PLANS,
        {section: _numbered(section, ones) for section, ones in (initiatives or {}).items()},
        tuple(known.values()),
    )


def _numbered(section: str, ones: tuple[tuple[str, str], ...]) -> tuple[NumberedInitiative, ...]:
    cells = (CellAddress("法制支队.xlsx", section, f"C{row}") for row in range(4, 4 + len(ones)))
    return tuple(
        NumberedInitiative(f"{'一二三四五六七八九'[place]}是", title, text, "法制支队", cell)
        for place, ((title, text), cell) in enumerate(zip(ones, cells, strict=True))
    )
