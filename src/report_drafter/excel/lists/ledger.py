"""Writes 数据台账.xlsx: every figure of the report with source, history and places, and charts of what changed most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.ledger import Ledger
from report_drafter.excel.lists.ledger_changes import ChangeChart, change_charts
from report_drafter.excel.lists.ledger_rows import main_table, places_table, uncovered_table
from report_drafter.excel.tables.chart_parts import BarChart, Frame, bar_series, chart_part, drawing_part
from report_drafter.excel.tables.table_sheet import FIRST_ROW, CellContent, Column, Table
from report_drafter.excel.tables.table_styles import Style
from report_drafter.excel.tables.table_workbook import relations_part, table_workbook

CHART_SHEET, CHART_DATA_SHEET = "变化图", "变化图数据"
CHART_SHEET_NUMBER = 2
CHART_ROWS, CHARTS_A_PAGE = 11, 3
CHART_WIDTH = 78.0
DRAWING_PART = "xl/drawings/drawing1.xml"
FORMS = {"%": "0.0", "百分点": "0.00"}


def ledger_workbook(ledger: Ledger) -> bytes:
    """Returns the ledger as a workbook; equal ledgers give equal bytes."""
    charts = change_charts(ledger)
    drawn = [chart for chart in charts if chart.bars]
    tables = [main_table(ledger), *([_chart_sheet(charts)] if drawn else []), places_table(ledger)]
    tables += [uncovered_table(ledger.uncovered)] if ledger.uncovered else []
    tables += [_data_table(drawn)] if drawn else []
    return table_workbook(tables, _chart_parts(drawn) if drawn else {})


def _notes(charts: Sequence[ChangeChart]) -> list[str]:
    """What stands below the charts: indicators that multiplied, which would flatten all other bars."""
    return [
        f"{chart.title}中，变化超过十倍未画入的：{'、'.join(chart.too_steep)}" for chart in charts if chart.too_steep
    ]


def _chart_sheet(charts: Sequence[ChangeChart]) -> Table:
    """The charts stand over blank rows of known height; the notes follow them."""
    frames = _frames(sum(1 for chart in charts if chart.bars))
    blank: list[tuple[CellContent, ...]] = [(None,)] * (len(frames) * CHART_ROWS)
    return Table(
        CHART_SHEET,
        "变化最大的指标",
        "每节取变化幅度最大的指标，数据见“变化图数据”一表。",
        [Column("", CHART_WIDTH, Style.NOTE)],
        [*blank, *((note,) for note in _notes(charts))],
        landscape=False,
        drawing="rId1",
        breaks=[one.first_row for place, one in enumerate(frames) if place and place % CHARTS_A_PAGE == 0],
    )


def _frames(charts: int) -> list[Frame]:
    starts = (FIRST_ROW - 1 + place * CHART_ROWS for place in range(charts))
    return [Frame(start, start + CHART_ROWS, 1) for start in starts]


def _data_table(charts: Sequence[ChangeChart]) -> Table:
    columns = (
        Column("图", 44),
        Column("指标名称", 36),
        Column("上升", 12, Style.TWO_DECIMALS),
        Column("下降", 12, Style.TWO_DECIMALS),
        Column("单位", 10, Style.CENTRED),
    )
    remark = "“变化图”一表的图由本表画成，请勿删除。"
    return Table(CHART_DATA_SHEET, CHART_DATA_SHEET, remark, columns, list(_data_rows(charts)), landscape=False)


def _data_rows(charts: Sequence[ChangeChart]) -> Iterator[tuple[CellContent, ...]]:
    for chart in charts:
        for bar in chart.bars:
            up, down = (bar.change, None) if bar.change > 0 else (None, bar.change)
            yield chart.title, bar.name, up, down, chart.unit


def _chart_parts(charts: Sequence[ChangeChart]) -> dict[str, bytes]:
    """Returns the charts, the drawing that places them, and what ties the drawing to its sheet."""
    frames = _frames(len(charts))
    parts = {
        f"xl/worksheets/_rels/sheet{CHART_SHEET_NUMBER}.xml.rels": _relation("drawing", "../drawings/drawing1.xml")
    }
    parts[DRAWING_PART] = drawing_part(frames, [chart.title for chart in charts])
    targets = [(f"rId{number}", "chart", f"../charts/chart{number}.xml") for number in range(1, len(charts) + 1)]
    parts["xl/drawings/_rels/drawing1.xml.rels"] = relations_part(targets)
    row = FIRST_ROW
    for number, chart in enumerate(charts, 1):
        parts[f"xl/charts/chart{number}.xml"] = chart_part(_bar_chart(chart, row))
        row += len(chart.bars)
    return parts


def _relation(kind: str, target: str) -> bytes:
    return relations_part([("rId1", kind, target)])


def _bar_chart(chart: ChangeChart, row: int) -> BarChart:
    names, up, down = (_cells(letter, row, len(chart.bars)) for letter in "BCD")
    values = [bar.change for bar in chart.bars]
    title = f"{chart.title}（{chart.unit}）"
    return BarChart(
        title, FORMS[chart.unit], names, [bar.name for bar in chart.bars], tuple(bar_series(values, (up, down)))
    )


def _cells(letter: str, row: int, count: int) -> str:
    return f"'{CHART_DATA_SHEET}'!${letter}${row}:${letter}${row + count - 1}"
