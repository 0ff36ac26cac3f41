"""Makes the projects that the draft benchmark runs on: workbooks as `issue` writes them, and a long template.

Usage: python bench/draft_projects.py FOLDER DEPARTMENTS INDICATORS
"""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

from docx import Document
from docx.shared import Pt

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.relation import Calculation, Operator, Relation, Term
from report_drafter.domain.submission import Initiative
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.excel.forms.form_writer import department_form

TAGS = 150
PARAGRAPHS = 75
STORY = "健全工作机制，压实工作责任，推动各项任务落地见效。"
WHO = (
    "各办案单位",
    "法制部门",
    "基层派出所",
    "窗口服务民警",
    "执法监督力量",
    "公职律师队伍",
    "普法宣讲团",
    "督察专班",
    "调解员",
    "信访干部",
    "技术保障组",
)
HOW = (
    "对照权责清单",
    "依托信息平台",
    "结合案件评查",
    "围绕群众诉求",
    "聚焦薄弱环节",
    "按照法定程序",
    "通过实地走访",
    "借助专家论证",
    "坚持问题导向",
)
WHAT = (
    "逐项梳理办理流程",
    "细化裁量标准",
    "规范文书制作",
    "公开处理结果",
    "回访涉案企业",
    "开展以案释法",
    "核查证据链条",
    "化解积存矛盾",
    "清理过时规定",
    "畅通救济渠道",
    "提示经营风险",
    "复盘典型错案",
    "加密巡查频次",
)
RESULT = (
    "提升办事效率",
    "减少重复往返",
    "守住程序底线",
    "增强社会认同",
    "压缩办理时限",
    "统一执法尺度",
    "降低投诉数量",
)


def make_project(root: Path, departments: int, indicators: int) -> Path:
    """Writes a project of `departments` workbooks with `indicators` each, and a template of 150 tags on 12 pages."""
    catalogue = _catalogue(departments, indicators)
    folder = root / "inputs" / "2023"
    folder.mkdir(parents=True)
    (root / "templates").mkdir()
    (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(catalogue))
    for department in catalogue.departments:
        (folder / f"{department.name}.xlsx").write_bytes(_form(catalogue, department.name))
    _write_template(root / "templates" / "annual_report.docx", [one.name for one in catalogue.indicators][:TAGS])
    return root


def _catalogue(departments: int, indicators: int) -> Catalogue:
    names = [f"部门{number:03d}" for number in range(departments)]
    asked = [_indicator(place, name, number) for place, name in enumerate(names) for number in range(indicators)]
    relations = [_relation(place) for place in range(departments)]
    info = ReportInfo(2023, "示例市示例局", "示例局")
    return Catalogue(info, tuple(Department(name) for name in names), tuple(asked), tuple(relations))


def _indicator(place: int, department: str, number: int) -> Indicator:
    name = f"指标{place:03d}之{number:03d}"
    section = f"一（{'一二三四五六七'[place % 7]}）"
    return Indicator(f"{place:03d}{number:03d}", name, "件", section=section, department=department, in_annex=False)


def _relation(place: int) -> Relation:
    terms = [Term(f"指标{place:03d}之{number:03d}") for number in range(3)]
    total = Calculation(terms[1], "+", terms[2])
    return Relation(f"{terms[0].name} <= {terms[1].name} + {terms[2].name} + 1000", terms[0], Operator.AT_MOST, total)


def _value(code: str) -> int:
    return 100 + int(code) * 7919 % 900


def _form(catalogue: Catalogue, department: str) -> bytes:
    asked = catalogue.asked_of(department)
    this_year = {one.code: Decimal(_value(one.code)) for one in asked}
    last_year = {one.code: Quantity(Decimal(_value(one.code) - 50), "件") for one in asked}
    story = Initiative("一（一）", "健全机制", STORY, CellAddress(f"{department}.xlsx"))
    return department_form(DepartmentForm(catalogue, department, last_year, this_year, initiatives=(story,)))


def _write_template(path: Path, names: list[str]) -> None:
    document = Document()
    document.styles["Normal"].font.size = Pt(16)
    for number in range(PARAGRAPHS):
        paragraph = document.add_paragraph()
        for place, name in enumerate(names[number * 2 : number * 2 + 2], 4 * number):
            paragraph.add_run(f"{_sentence(place)}{_sentence(place + 2)}{name}类事项共{{{{ {name} }}}}件。")
    document.save(str(path))


def _sentence(number: int) -> str:
    """Prose that does not repeat itself, as a report's does not: the checks must find nothing in it."""
    words = (one[number * step % len(one)] for one, step in ((WHO, 3), (HOW, 5), (WHAT, 7), (RESULT, 2)))
    return "{}{}{}，{}；".format(*words)


if __name__ == "__main__":
    make_project(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
