"""Writes the sample project's workbooks, inputs/2022 and inputs/2023, from tools/sample: python tools/build_sample.py.

The office and its figures of 2021 and 2022 are invented; the figures of 2023 are those of the public report that the
project mirrors, its two contradicting pairs settled to one value each. Run it again after a change of the sample or of
the workbooks' look; the same text gives the same bytes.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from report_drafter.domain.catalogue import Catalogue, Department, ReportInfo
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.relation import Relation
from report_drafter.domain.submission import Initiative
from report_drafter.domain.unit import split_unit
from report_drafter.domain.workbook_layout import HARD, YES
from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
from report_drafter.excel.forms.form_writer import department_form
from report_drafter.intake.relation_parser import parse_relation
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.rules.registry import plan_registry, read_registry

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "tools" / "sample"
NEWEST = 2023
ISSUED = {2023: date(2024, 3, 13), 2022: date(2023, 3, 15)}
DEADLINE = {2023: date(2024, 1, 31), 2022: date(2023, 1, 31)}

Row = Mapping[str, str]


def main() -> None:
    """Writes both years and says how many workbooks."""
    for year in sorted(ISSUED):
        folder = ROOT / "inputs" / str(year)
        folder.mkdir(parents=True, exist_ok=True)
        written = write_year(year, folder)
        print(f"{folder}：指标目录 1 个，填报表 {written} 个")


def write_year(year: int, folder: Path) -> int:
    """Writes one year's catalogue and every department's filled form; returns the number of forms."""
    rows, catalogue = read_rows("indicators"), sample_catalogue(year)
    (folder / "catalogue.xlsx").write_bytes(catalogue_workbook(catalogue))
    for department in catalogue.departments:
        form = filled_form(catalogue, department.name, rows)
        (folder / f"{department.name}.xlsx").write_bytes(department_form(form))
    return len(catalogue.departments)


def sample_catalogue(year: int) -> Catalogue:
    """Returns the fictional office's catalogue of one year."""
    return Catalogue(
        report_info(year),
        tuple(Department(one["部门"], one["联系人"], one["联系电话"], one["备注"]) for one in read_rows("departments")),
        tuple(indicator(one) for one in read_rows("indicators")),
        tuple(relation(one) for one in read_rows("relations")),
        sample_plans(),
    )


def sample_plans() -> tuple[PlanDocument, ...]:
    """Returns the fictional city's own documents, then the registry that the product carries."""
    local = (SAMPLE / "local_plans.tsv").read_text(encoding="utf-8").splitlines()
    return (*read_registry(local), *plan_registry())


def report_info(year: int) -> ReportInfo:
    """Returns sheet 报告信息; every date is the sample's own, none comes from a clock."""
    return ReportInfo(
        year=year,
        agency="示例市公安局示例区分局",
        short_agency="分局",
        issue_date=ISSUED[year],
        deadline=DEADLINE[year],
        contact="法制支队综合岗",
        phone="内线8004",
        note="此件公开发布",
        sample="示例：机关为虚构，数据仅作演示",
    )


def filled_form(catalogue: Catalogue, department: str, rows: Sequence[Row]) -> DepartmentForm:
    """Returns a form as the department would send it back: figures, reasons and narratives."""
    year = catalogue.info.year
    own = [one for one in rows if one["填报部门"] == department]
    return DepartmentForm(
        catalogue,
        department,
        last_year={one["编码"]: quantity(one[f"{year - 1}年"], one["单位"]) for one in own if one[f"{year - 1}年"]},
        this_year={one["编码"]: typed(one[f"{year}年"]) for one in own},
        reasons={one["编码"]: one["变动原因"] for one in own if year == NEWEST and one["变动原因"]},
        initiatives=initiatives(year, department),
    )


def initiatives(year: int, department: str) -> tuple[Initiative, ...]:
    """Returns the narratives that one department wrote in one year."""
    return tuple(
        Initiative(one["章节"], one["标题"], one["内容"], CellAddress(""), department)
        for one in read_rows(f"initiatives_{year}")
        if one["部门"] == department
    )


def indicator(row: Row) -> Indicator:
    """Makes an indicator of a row of indicators.tsv."""
    return Indicator(
        code=row["编码"],
        name=row["指标名称"],
        unit=row["单位"],
        kind=Kind(row["类型"]),
        decimals=int(row["小数位"]),
        section=row["章节"],
        department=row["填报部门"],
        low=bound(row["下限"]),
        high=bound(row["上限"]),
        alarm=bound(row["预警幅度"]),
        definition=row["口径说明"],
        in_annex=row["列入附表"] == YES,
    )


def relation(row: Row) -> Relation:
    """Makes a relation of a row of relations.tsv."""
    read = parse_relation(row["关系式"])
    return Relation(row["关系式"], read.left, read.operator, read.right, row["性质"] == HARD, row["说明"])


def typed(text: str) -> str | Decimal:
    """Returns an exact figure as a number and a hedged one as the words it is typed in."""
    return Decimal(text) if text.replace(".", "", 1).isdecimal() else text


def quantity(text: str, unit: str) -> Quantity:
    """Reads a figure that stands in a column of `unit`, as 1500余 does in one of 万元."""
    read = read_quantity(text)
    if read is None:
        raise ValueError(text)
    scale, plain = split_unit(unit)
    return replace(read, unit=plain, scale=read.scale * scale)


def bound(text: str) -> Decimal | None:
    """Reads a bound; a blank one is none."""
    return Decimal(text) if text else None


def read_rows(name: str) -> list[Row]:
    """Reads one table of tools/sample."""
    with (SAMPLE / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


if __name__ == "__main__":
    main()
