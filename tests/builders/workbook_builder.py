"""Builds department workbooks for tests: a small catalogue, its filled form, and ways to spoil either."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from openpyxl import Workbook as OpenpyxlWorkbook
from openpyxl import load_workbook

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.relation import Relation
from report_drafter.domain.submission import Entry, Initiative, Submission
from report_drafter.domain.unit import split_unit
from report_drafter.excel.forms.form_writer import department_form
from report_drafter.intake.relation_parser import parse_relation

YEAR = 2023
DEPARTMENT, OTHER_DEPARTMENT = "法制支队", "治安支队"
FIRST_ROW = 4
THIS_YEAR, LAST_YEAR = "F", "E"
FIGURES, STRINGS = "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"
CellContent = str | float | Decimal | date | None
STORIES = {
    DEPARTMENT: "坚持深入企业一线问需问计，全年走访企业【走访企业】家次，推动解决经营难题。",
    OTHER_DEPARTMENT: "加强巡逻防控，全年出动警力【出动警力】人次，守护群众平安。",
}


def an_indicator(code: str, name: str, unit: str, **more: object) -> Indicator:
    """Returns an indicator of 法制支队 unless `more` says otherwise."""
    known: dict[str, object] = {"section": "一（二）", "department": DEPARTMENT, **more}
    return Indicator(code, name, unit, **known)  # type: ignore[arg-type]


INDICATORS = (
    an_indicator("0101", "走访企业", "家次", alarm=Decimal(30), high=Decimal(100000)),
    an_indicator("0102", "网办比例", "%", kind=Kind.RATE, decimals=2),
    an_indicator("0103", "罚没金额", "万元", kind=Kind.AMOUNT, decimals=2),
    an_indicator("0104", "收到案件", "件"),
    an_indicator("0105", "办结案件", "件"),
    an_indicator("0106", "服务群众", "万人次", decimals=1),
    an_indicator("0107", "专项经费", "元", kind=Kind.AMOUNT, required=False),
    an_indicator("0108", "化解率", "%", kind=Kind.RATE),
    an_indicator("0201", "出动警力", "人次", department=OTHER_DEPARTMENT),
)
RELATIONS = (("办结案件 <= 收到案件", True), ("服务群众 >= 走访企业", False))
THIS_FIGURES: Mapping[str, str | Decimal] = {
    "0101": Decimal(3907),
    "0102": Decimal("62.62"),
    "0103": Decimal("35.20"),
    "0104": Decimal(120),
    "0105": Decimal(112),
    "0106": Decimal("3.7"),
    "0107": Decimal(52000),
    "0108": Decimal(97),
    "0201": Decimal(800),
}
LAST_FIGURES = {
    "0101": Decimal(3480),
    "0102": Decimal("60.10"),
    "0103": Decimal("34.10"),
    "0104": Decimal(100),
    "0105": Decimal(98),
    "0106": Decimal("3.1"),
    "0107": Decimal(50000),
    "0108": Decimal(96),
    "0201": Decimal(790),
}
ROWS = {one.code: FIRST_ROW + place for place, one in enumerate(INDICATORS) if one.department == DEPARTMENT}


def a_catalogue(year: int = YEAR) -> Catalogue:
    """Returns the small catalogue of all tests of workbooks."""
    relations = tuple(_relation(text, hard=hard) for text, hard in RELATIONS)
    info = ReportInfo(year, "示例市公安局示例分局", "示例分局", deadline=date(year + 1, 1, 31))
    return Catalogue(info, (Department(DEPARTMENT), Department(OTHER_DEPARTMENT)), INDICATORS, relations)


def last_years_submission() -> Submission:
    """Returns what 法制支队 sent the year before."""
    entries = []
    for one in INDICATORS:
        scale, unit = split_unit(one.unit)
        quantity = Quantity(LAST_FIGURES[one.code], unit, scale, one.decimals)
        row = ROWS.get(one.code, FIRST_ROW)
        place = CellAddress("2022.xlsx", "指标", f"F{row}", str(LAST_FIGURES[one.code]))
        entries.append(Entry(one.code, quantity, place))
    return Submission(DEPARTMENT, YEAR - 1, "2022.xlsx", tuple(entries))


def a_form(
    department: str = DEPARTMENT, year: int = YEAR, figures: Mapping[str, str | Decimal] = THIS_FIGURES
) -> bytes:
    """Returns a department's form as `issue` writes it, filled without a fault."""
    last = {one.code: one.quantity for one in last_years_submission().entries if one.quantity is not None}
    story = Initiative("一（二）", "优化服务", STORIES[department], CellAddress("x"), department)
    return department_form(DepartmentForm(a_catalogue(year), department, last, figures, {}, {}, (story,)))


def an_older_form() -> bytes:
    """Returns the filled form of 法制支队 as issued before 办结案件 was asked."""
    now = a_catalogue()
    before = replace(now, indicators=tuple(one for one in now.indicators if one.code != "0105"), relations=())
    story = Initiative("一（二）", "优化服务", STORIES[DEPARTMENT], CellAddress("x"), DEPARTMENT)
    return department_form(DepartmentForm(before, DEPARTMENT, {}, THIS_FIGURES, {}, {}, (story,)))


def an_empty_form(department: str = DEPARTMENT) -> bytes:
    """Returns a department's form as `issue` writes it, nothing filled in."""
    return department_form(DepartmentForm(a_catalogue(), department))


def edited(content: bytes, edit: Callable[[OpenpyxlWorkbook], object]) -> bytes:
    """Returns a workbook after somebody changed it with openpyxl."""
    workbook = load_workbook(io.BytesIO(content))
    edit(workbook)
    saved = io.BytesIO()
    workbook.save(saved)
    return saved.getvalue()


def with_cell(cell: str, value: CellContent, sheet: str = "指标", number_format: str = "") -> bytes:
    """Returns the filled form with another value in one cell."""

    def edit(workbook: OpenpyxlWorkbook) -> None:
        workbook[sheet][cell] = value
        if number_format:
            workbook[sheet][cell].number_format = number_format

    return edited(a_form(), edit)


def with_figure(code: str, value: CellContent, number_format: str = "") -> bytes:
    """Returns the filled form with another figure for one indicator."""
    return with_cell(f"{THIS_YEAR}{ROWS[code]}", value, number_format=number_format)


def parts_of(content: bytes) -> dict[str, bytes]:
    """Returns the parts of a zipped file by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zip_of(parts: Mapping[str, bytes]) -> bytes:
    """Returns a zip file of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def with_part(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Returns the filled form with one part changed as bytes; a part that is not there yet starts empty."""
    parts = parts_of(a_form())
    parts[name] = change(parts.get(name, b""))
    return zip_of(parts)


def with_raw_cell(cell: str, xml: str, sheet: str = "xl/worksheets/sheet2.xml") -> bytes:
    """Returns the filled form with the XML of one cell put in by hand."""
    return with_part(sheet, lambda old: replace_cell(old, cell, xml.encode()))


def with_shared_text(cell: str, runs: str, sheet: str = FIGURES) -> bytes:
    """Returns the filled form with a shared text, written in XML, in one cell."""
    parts = parts_of(a_form())
    number = parts[STRINGS].count(b"<si>")
    parts[STRINGS] = parts[STRINGS].replace(b"</sst>", f"<si>{runs}</si></sst>".encode())
    parts[sheet] = replace_cell(parts[sheet], cell, f'<c r="{cell}" t="s"><v>{number}</v></c>'.encode())
    return zip_of(parts)


def replace_cell(sheet: bytes, cell: str, xml: bytes) -> bytes:
    """Returns a sheet's XML with one existing cell replaced."""
    start = sheet.index(f'<c r="{cell}"'.encode())
    closed, end = sheet.index(b">", start), sheet.find(b"</c>", start)
    stop = closed + 1 if sheet[closed - 1 : closed] == b"/" else end + len(b"</c>")
    return sheet[:start] + xml + sheet[stop:]


def _relation(text: str, *, hard: bool) -> Relation:
    read = parse_relation(text)
    return Relation(text, read.left, read.operator, read.right, hard)
