"""指标目录: all that one year's report asks, of whom, and what must hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from report_drafter.domain.finding import Waiver
from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.relation import Relation
from report_drafter.domain.workbook_layout import SECTIONS

WAITING_DEPARTMENT = "待分配"
"""Whose indicators an adopted catalogue's are until the clerk names departments; it keeps the adopted year's values."""


@frozen
class ReportInfo:
    """Sheet 报告信息: who reports on which year, and the dates that the product never takes from a clock."""

    year: int
    agency: str
    short_agency: str = ""
    issue_date: date | None = None
    deadline: date | None = None
    contact: str = ""
    phone: str = ""
    note: str = ""
    sample: str = ""


@frozen
class Department:
    """Sheet 部门: who fills a workbook."""

    name: str
    contact: str = ""
    phone: str = ""
    note: str = ""


@dataclass(frozen=True)
class Catalogue:
    """One year's catalogue, read whole; `file` is where it was read from.

    `outline` holds the sections of the report that departments write for, each with the words of its heading.
    """

    info: ReportInfo
    departments: tuple[Department, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    relations: tuple[Relation, ...] = ()
    plans: tuple[PlanDocument, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    file: str = field(default="catalogue.xlsx")
    outline: Mapping[str, str] = field(default_factory=lambda: SECTIONS, hash=False)

    @cached_property
    def active(self) -> tuple[Indicator, ...]:
        """The indicators that are still asked for."""
        if not any(one.discontinued for one in self.indicators):
            return self.indicators
        return tuple(one for one in self.indicators if not one.discontinued)

    @cached_property
    def by_code(self) -> dict[str, Indicator]:
        """Indicators by their stable code."""
        return {one.code: one for one in self.indicators}

    @cached_property
    def by_name(self) -> dict[str, Indicator]:
        """Indicators by name, which is also the template tag."""
        return {one.name: one for one in self.indicators}

    @cached_property
    def sections(self) -> tuple[str, ...]:
        """The sections that departments may write for: those of the drop-down list and of the indicators."""
        return tuple(dict.fromkeys((*self.outline, *(one.section for one in self.active if one.section))))

    def asked_of(self, department: str) -> tuple[Indicator, ...]:
        """Returns the active indicators that one department fills, in catalogue order."""
        return self._asked.get(department, ())

    @cached_property
    def _asked(self) -> dict[str, tuple[Indicator, ...]]:
        asked: dict[str, list[Indicator]] = {}
        for one in self.active:
            asked.setdefault(one.department, []).append(one)
        return {name: tuple(ones) for name, ones in asked.items()}
