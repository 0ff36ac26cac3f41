"""An office begins with nothing but the report of 2022, and two years later has its third report."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from report_drafter.domain.catalogue import WAITING_DEPARTMENT
from report_drafter.domain.project import Project
from report_drafter.domain.workbook_layout import DEPARTMENT_SHEET, FIGURE_COLUMNS, FIGURE_SHEET, INDICATOR_SHEET
from report_drafter.drafting.year_over_year import join_years
from report_drafter.word.reading.document_reader import read_document
from report_drafter.workflows.year_inputs import read_year
from tests.builders.document_builder import save_document

OLD = """
#0 某某市公安局
#0 关于2022年度法治政府建设情况的报告
按照有关规定，现将2022年法治政府建设情况报告如下：
# 一、2022年推进法治政府建设的主要举措和成效
## （一）优化法治化营商环境
全年累计走访企业3907家次，收集企业诉求5件，已办结4件。落实《法治政府建设实施纲要（2021—2025年）》，网办比例达62.62%。
## （二）规范行政执法
召开重大项目评审会12次，评审重大项目120个，同意112个，不同意5个，不予评审3个。公示处罚信息1500余条。
# 二、2022年主要负责人履行推进法治建设第一责任人职责的情况
主要负责人带头学法，主持研究重大法治事项，亲自部署、亲自督办。
# 三、2022年存在的不足和原因
宣传形式不够多样，主要原因是谋划不足。
# 四、2023年推进法治政府建设的工作安排
持续加强队伍建设。
特此报告。
某某市公安局
2023年3月13日
"""
THIS_YEAR: dict[str, int | float | str] = {
    "走访企业": 4100,
    "收集企业诉求": 8,
    "企业诉求办结": 7,
    "网办比例": 70.5,
    "召开重大项目评审会": 10,
    "评审重大项目": 90,
    "重大项目同意": 80,
    "重大项目不同意": 6,
    "重大项目不予评审": 4,
    "公示处罚信息": "1600余",
}
REPORT = "法治政府建设年度报告.docx"
Run = Callable[..., subprocess.CompletedProcess[str]]


def fill(form: Path) -> None:
    """Types this year's figures into a form, by the indicators' names."""
    workbook = load_workbook(form)
    sheet = workbook[FIGURE_SHEET]
    rows = [list(row) for row in sheet.iter_rows()]
    header = next(row for row in rows if any(cell.value == FIGURE_COLUMNS["name"] for cell in row))
    places = {str(cell.value): place for place, cell in enumerate(header)}
    for row in rows[rows.index(header) + 1 :]:
        figure = THIS_YEAR.get(str(row[places[FIGURE_COLUMNS["name"]]].value))
        if figure is not None:
            row[places[FIGURE_COLUMNS["this_year"]]].value = figure
            row[places[FIGURE_COLUMNS["reason"]]].value = "工作安排调整"
    workbook.save(form)


def assign_departments(catalogue: Path) -> None:
    """Lists 法制支队 and names it as the department of every indicator, as the clerk does after adopting."""
    workbook = load_workbook(catalogue)
    departments = workbook[DEPARTMENT_SHEET]
    (waiting,) = (cell for row in departments.iter_rows() for cell in row if cell.value == WAITING_DEPARTMENT)
    departments.cell(waiting.row + 1, waiting.column).value = "法制支队"
    for row in workbook[INDICATOR_SHEET].iter_rows():
        for cell in row:
            if cell.value == WAITING_DEPARTMENT:
                cell.value = "法制支队"
    workbook.save(catalogue)


def texts(path: Path) -> list[str]:
    return [one.text for one in read_document(path).paragraphs]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, run_cli: Run) -> Path:
    """Walks the whole way: adopt 2022, draft it again, roll, fill, draft, publish, roll."""
    root = tmp_path_factory.mktemp("office")
    save_document(root / "2022年报告.docx", OLD)
    steps = run_cli("adopt", "2022年报告.docx", "项目", cwd=root)
    assert steps.returncode == 0, steps.stdout + steps.stderr
    project = root / "项目"
    assert (project / "inputs/2022/catalogue.xlsx").exists()
    run_cli("draft", cwd=project)
    (project / "outputs/2022" / REPORT).replace(root / "重出2022.docx")
    assign_departments(project / "inputs/2022/catalogue.xlsx")
    checked = run_cli("validate", cwd=project)
    assert "不由待分配填报" not in checked.stdout
    assert run_cli("roll", cwd=project).returncode == 0
    fill(project / "inputs/2023/法制支队.xlsx")
    drafted = run_cli("draft", cwd=project)
    assert drafted.returncode == 0, drafted.stdout + drafted.stderr
    published = run_cli("publish", f"outputs/2023/{REPORT}", cwd=project)
    assert published.returncode == 0, published.stdout + published.stderr
    assert run_cli("roll", cwd=project).returncode == 0
    return root


def test_the_adopted_year_drafts_the_old_report_again(office: Path) -> None:
    assert texts(office / "重出2022.docx") == texts(office / "2022年报告.docx")


def test_the_next_year_s_report_has_the_new_figures_and_years(office: Path) -> None:
    report = "\n".join(texts(office / "项目/outputs/2023" / REPORT))
    for words in (
        "关于2023年度",
        "走访企业4100家次",
        "同意80个",
        "处罚信息1600余条",
        "网办比例达70.50%",
        "四、2024年推进",
    ):
        assert words in report
    assert "2022" not in report


def test_the_public_copy_says_the_same(office: Path) -> None:
    outputs = office / "项目/outputs/2023"
    (public,) = outputs.glob("*公开稿*.docx")
    assert texts(public) == texts(outputs / REPORT)


def test_after_two_rolls_the_years_stand_side_by_side(office: Path) -> None:
    inputs = {year: read_year(Project(office / "项目", year)) for year in (2022, 2023, 2024)}
    catalogue = inputs[2023].catalogue
    figures = join_years(catalogue, inputs[2023].submissions, inputs[2022].submissions, inputs[2022].catalogue.by_code)
    code = catalogue.by_name["走访企业"].code
    change = figures[code].change
    assert change.this is not None
    assert change.last is not None
    assert change.last.value == Decimal(3907)
    assert change.this.value == Decimal(4100)
    (form,) = inputs[2024].submissions
    entry = next(one for one in form.entries if one.code == code)
    assert entry.quantity is None
    assert entry.last_year is not None
    assert entry.last_year.value == 4100


def test_the_ledger_shows_both_years(office: Path) -> None:
    (ledger,) = (office / "项目/outputs/2023").glob("数据台账.xlsx")
    rows = [[cell.value for cell in row] for sheet in load_workbook(ledger).worksheets for row in sheet.iter_rows()]
    assert any("走访企业" in row and 3907 in row and 4100 in row for row in rows)
