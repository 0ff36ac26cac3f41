"""What the template is filled from. FLOW indicators → context → document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from report_drafter.domain.catalogue import Catalogue, ReportInfo
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.submission import Initiative, Submission
from report_drafter.domain.template_words import WORDS
from report_drafter.domain.workbook_layout import SECTIONS
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.narrative_opening import opened
from report_drafter.language.numbers.numerals import chinese_digits, chinese_numeral

INITIATIVE_FIELDS = ("序号", "标题", "内容", "部门")
ROW_FIELDS = ("序号", "名称", "单位", "本年", "上年", "增减", "增幅")


@frozen
class NumberedInitiative:
    """A department's narrative with its place in the section's series, as in 一是, 二是."""

    ordinal: str
    title: str
    text: str
    department: str
    cell: CellAddress


@frozen
class ReportContext:
    """Every name that a template may use, with its value; `figures` is keyed by indicator name.

    `retired` are the indicators that are asked no longer: last year's template may still name them.
    """

    words: Mapping[str, str]
    figures: Mapping[str, IndicatorFigure]
    plans: tuple[PlanDocument, ...]
    initiatives: Mapping[str, tuple[NumberedInitiative, ...]]
    annex: tuple[IndicatorFigure, ...]
    sections: tuple[str, ...] = tuple(SECTIONS)
    retired: tuple[str, ...] = ()


def build_context(
    catalogue: Catalogue, figures: Mapping[str, IndicatorFigure], submissions: Iterable[Submission]
) -> ReportContext:
    """Gathers what one year's report is filled from; `figures` is keyed by code."""
    by_name = {figure.indicator.name: figure for figure in figures.values()}
    annex = tuple(figure for figure in figures.values() if figure.indicator.in_annex)
    initiatives = number_initiatives(catalogue, submissions)
    retired = tuple(one.name for one in catalogue.indicators if one.discontinued)
    words = report_words(catalogue.info)
    return ReportContext(words, by_name, catalogue.plans, initiatives, annex, catalogue.sections, retired)


def report_words(info: ReportInfo) -> dict[str, str]:
    """Returns the plain words of a template: years, agency, date and note; a gap where one is missing."""
    years = (info.year, info.year - 1, info.year + 1)
    issued = info.issue_date
    undated, agency = _gap("成文日期"), info.agency or _gap("报告机关")
    signed = f"{issued.year}年{issued.month}月{issued.day}日" if issued else undated
    stated = (agency, info.short_agency or agency, signed, info.note)
    numerals = (*map(chinese_digits, years), numeral_date(issued) if issued else undated)
    return dict(zip(WORDS, (*map(str, years), *stated, *numerals), strict=True))


def _gap(name: str) -> str:
    return f"【待补：{name}】"


def numeral_date(day: date) -> str:
    """Writes a date in Chinese numerals: 二〇二四年三月十三日."""
    return f"{chinese_digits(day.year)}年{chinese_numeral(day.month)}月{chinese_numeral(day.day)}日"


def number_initiatives(
    catalogue: Catalogue, submissions: Iterable[Submission]
) -> dict[str, tuple[NumberedInitiative, ...]]:
    """Places narratives by section, in the catalogue's order of departments, numbered within each section.

    What two files of one department say in the same words is told once.
    """
    order = {department.name: place for place, department in enumerate(catalogue.departments)}
    ranked = sorted(submissions, key=lambda one: (order.get(one.department, len(order)), one.department))
    by_section: dict[str, list[tuple[str, Initiative]]] = {}
    told: dict[tuple[str, str, str, str], str] = {}
    for submission in ranked:
        for initiative in submission.initiatives:
            words = (submission.department, initiative.section, initiative.title, initiative.text)
            again = told.setdefault(words, submission.file) != submission.file
            if again or not (initiative.title or initiative.text):
                continue
            by_section.setdefault(initiative.section, []).append((submission.department, initiative))
    return {section: _numbered(ones) for section, ones in by_section.items()}


def _numbered(ones: list[tuple[str, Initiative]]) -> tuple[NumberedInitiative, ...]:
    """Numbers a series; a narrative that stands alone is no series and carries no 一是."""
    alone = len(ones) == 1
    return tuple(
        NumberedInitiative(
            "" if alone else f"{chinese_numeral(place)}是", *opened(one.title, one.text), department, one.cell
        )
        for place, (department, one) in enumerate(ones, 1)
    )
