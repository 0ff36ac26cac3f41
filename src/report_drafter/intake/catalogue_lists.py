"""Reads the catalogue's smaller sheets: relations, plan documents, waivers. A sheet that is absent holds nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from report_drafter.domain.finding import Waiver
from report_drafter.domain.late_pattern import late
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.relation import Relation
from report_drafter.domain.section_choice import section_of
from report_drafter.domain.workbook import CellValue, Workbook
from report_drafter.domain.workbook_layout import (
    ALIAS_SEPARATOR,
    HARD,
    PLAN_SHEET,
    RELATION_SHEET,
    SECTION_SHEET,
    SECTIONS,
    SOFT,
    WAIVER_SHEET,
)
from report_drafter.intake.cell_reading import cell_year, cell_yes, half_width
from report_drafter.intake.column_names import PLAN_HEADINGS, RELATION_HEADINGS, SECTION_HEADINGS, WAIVER_HEADINGS
from report_drafter.intake.nearest_name import nearest_name
from report_drafter.intake.relation_parser import RelationFault, parse_relation, relation_names
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.sheet_table import Headings, SheetTable, find_table

HARD_WORDS = frozenset({HARD, "硬", "必须满足", "错误", ""})
SOFT_WORDS = frozenset({SOFT, "软", "警告", "一般"})
NOT_IN_LISTS = str.maketrans({",": "，", '"': None})
"""A drop-down list parts its items with commas, within quotation marks."""
DASHES = str.maketrans(dict.fromkeys("–—−‐‑_", "-"))
"""What stands for the hyphens in a rule's name where an input method or Excel made it another."""
ALIASES = late(f"[{ALIAS_SEPARATOR};、\n]")


def read_relations(workbook: Workbook, names: Iterable[str], found: FindingList) -> tuple[Relation, ...]:
    """Returns the relations that can be read; the others are findings, as are names that no indicator bears."""
    known = relation_names(names)
    bearers = frozenset(known.values())
    relations = []
    for table, number, row in _rows(workbook, RELATION_SHEET, RELATION_HEADINGS, "text"):
        text, hard = table.text(row, "text"), table.text(row, "hard")
        place = table.address(number, "text", text)
        if hard not in HARD_WORDS | SOFT_WORDS:
            where = table.address(number, "hard", hard)
            found.warning("catalogue-cell", f"性质“{hard}”只能写“{HARD}”或“{SOFT}”。", "请改正。", where)
        try:
            read = parse_relation(text, known)
        except RelationFault as fault:
            found.error("catalogue-relation", f"关系式“{text}”无法读懂：{fault}。", "请写成 甲 = 乙 + 丙。", place)
            continue
        note = table.text(row, "note")
        relation = Relation(text, read.left, read.operator, read.right, hard not in SOFT_WORDS, note, place)
        _check_names(relation, bearers, found)
        relations.append(relation)
    return tuple(relations)


def _check_names(relation: Relation, known: frozenset[str], found: FindingList) -> None:
    if relation.source is not None and not any(relation.names()):
        message = f"关系式“{relation.text}”里没有指标，只有数。"
        found.error("catalogue-relation", message, "请写指标名称，不要写编码。", relation.source)
    for name in relation.names():
        if name not in known and relation.source is not None:
            near = nearest_name(name, sorted(known))
            advice = f"是否为“{near}”？" if near else "请改成指标目录中的名称。"
            found.error("catalogue-relation", f"关系式中的“{name}”不是指标名称。", advice, relation.source)


def read_plans(workbook: Workbook, found: FindingList) -> tuple[PlanDocument, ...]:
    """Returns the plan documents; a year that is none, or an end before its start, is a finding."""
    plans = []
    for table, number, row in _rows(workbook, PLAN_SHEET, PLAN_HEADINGS, "title"):
        title = table.text(row, "title").strip("《》")
        years = [cell_year(table.value(row, key)) for key in ("start", "end")]
        for key, year in zip(("start", "end"), years, strict=True):
            if year is None and table.text(row, key):
                message = f"《{title}》的年份“{table.text(row, key)}”不是四位年份。"
                found.error("catalogue-cell", message, "请填四位数字。", table.address(number, key))
        start, end = years
        if start is not None and end is not None and end < start:
            message = f"《{title}》的结束年{end}早于起始年{start}。"
            found.error(
                "catalogue-cell", message, "请核对印发文件，改正起止年份。", table.address(number, "end", str(end))
            )
        if title:
            plans.append(_plan(table, row, title, (start, end)))
    return tuple(plans)


def read_waivers(workbook: Workbook) -> tuple[Waiver, ...]:
    """Returns the findings that somebody accepted, with where they are written down."""
    waivers = []
    for table, number, row in _rows(workbook, WAIVER_SHEET, WAIVER_HEADINGS, "rule"):
        rule, fragment, reason, person = (table.text(row, key) for key in ("rule", "fragment", "reason", "approved_by"))
        if rule:
            rule = half_width(rule).translate(DASHES).lower()
            waivers.append(Waiver(rule, fragment, reason, person, table.address(number, "rule", rule)))
    return tuple(waivers)


def read_outline(workbook: Workbook, found: FindingList) -> Mapping[str, str]:
    """Returns the sections of the report with the words of their headings; without the sheet, those of the starter."""
    outline: dict[str, str] = {}
    for table, number, row in _rows(workbook, SECTION_SHEET, SECTION_HEADINGS, "section"):
        typed = table.text(row, "section")
        section = section_of(typed, {}) if typed else ""
        if section:
            outline.setdefault(section, table.text(row, "title").translate(NOT_IN_LISTS))
        elif typed:
            place = table.address(number, "section", typed)
            advice = "请写成 一（五）、二 这样的章节号。"
            found.warning("catalogue-cell", f"章节“{typed}”不是章节号，没有采用。", advice, place)
    return outline or SECTIONS


def _plan(
    table: SheetTable, row: Sequence[CellValue], title: str, years: tuple[int | None, int | None]
) -> PlanDocument:
    aliases = (part.strip().strip("《》") for part in ALIASES.split(table.text(row, "aliases")))
    return PlanDocument(
        title,
        *years,
        issuer=table.text(row, "issuer"),
        aliases=tuple(alias for alias in aliases if alias),
        successor=table.text(row, "successor").strip("《》"),
        number=table.text(row, "number"),
        dated=not table.text(row, "dated") or cell_yes(table.value(row, "dated")) is not False,
    )


def _rows(
    workbook: Workbook, name: str, headings: Headings, needed: str
) -> Iterator[tuple[SheetTable, int, Sequence[CellValue]]]:
    """The rows of a sheet's table; none where the sheet or its headings are missing."""
    sheet = workbook.sheet(name)
    table = find_table(workbook.file, sheet, headings, (needed,)) if sheet else None
    if table is not None:
        yield from ((table, number, row) for number, row in table.rows())
