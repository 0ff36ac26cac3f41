"""The ledger's figures as cells: both years, change, rate, the years before, source and places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.ledger import Ledger, Mention
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Hedge, Quantity, round_half_up
from report_drafter.domain.unit import split_unit
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.excel.cells.figure_cells import figure_content
from report_drafter.excel.tables.table_sheet import CellContent, Column, RowView, Table
from report_drafter.excel.tables.table_styles import Style, figure_style

MAIN_SHEET, PLACES_SHEET, UNCOVERED_SHEET = "数据台账", "报告中的位置", "未对应指标的数字"
ONE = Decimal(1)
RATE_DECIMALS = 1
FIRST_FIGURE = 5
"""The column of this year's figure, counted from 0; last year's and the years before follow."""
NOT_IN_REPORT = "正文未引用"


def main_table(ledger: Ledger) -> Table:
    """Returns sheet 数据台账: one row an indicator."""
    rows = RowView(ledger.figures, lambda figure: _main_row(figure, ledger))
    remark = (
        "增减以指标单位计，比率类指标的增减以百分点计；增幅为百分比。数据来源是部门填报表中的单元格，"
        "报告位置是段落序号，原句见“报告中的位置”。"
    )
    sample = f"（{ledger.sample}）" if ledger.sample else ""
    title = f"{ledger.agency}{ledger.year}年度报告数据台账{sample}"
    return Table(MAIN_SHEET, title, remark, _main_columns(ledger), rows, _figure_styles(ledger))


def places_table(ledger: Ledger) -> Table:
    """Returns sheet 报告中的位置: one row a place, in the order of the report."""
    stated = [one.indicator for one in ledger.figures if one.indicator.code in ledger.mentions]
    found = [(mention, about) for about in stated for mention in ledger.mentions[about.code]]
    found.sort(key=lambda pair: pair[0].paragraph)
    rows = [(one.paragraph, one.words, about.code, about.name, one.sentence) for one, about in found]
    columns = (
        Column("段", 7, Style.CENTRED),
        Column("报告中的写法", 18),
        Column("编码", 10, Style.CENTRED),
        Column("指标名称", 30),
        Column("所在句子", 96),
    )
    return Table(PLACES_SHEET, "指标在报告中的位置", "按报告顺序列出每一处引用。", columns, rows)


def uncovered_table(mentions: Sequence[Mention]) -> Table:
    """Returns sheet 未对应指标的数字: figures in narrative that no indicator covers."""
    rows = [(place, one.paragraph, one.words, one.sentence, "") for place, one in enumerate(mentions, 1)]
    columns = (
        Column("序号", 7, Style.CENTRED),
        Column("段", 7, Style.CENTRED),
        Column("数字", 18),
        Column("所在句子", 92),
        Column("依据（请填写）", 26, Style.INPUT),
    )
    remark = "这些数字写在文字里，没有对应的填报指标，无法自动核对，请写明依据或在指标目录中增设指标。"
    return Table(UNCOVERED_SHEET, UNCOVERED_SHEET, remark, columns, rows)


def _main_columns(ledger: Ledger) -> list[Column]:
    years = (ledger.year, ledger.year - 1, *(one.year for one in ledger.earlier))
    return [
        Column("编码", 8, Style.CENTRED),
        Column("指标名称", 24),
        Column("单位", 7.5, Style.CENTRED),
        Column("章节", 8.5, Style.CENTRED),
        Column("填报部门", 14),
        *(Column(f"{year}年", 10.5, Style.WHOLE) for year in years),
        Column("增减", 10.5, Style.WHOLE),
        Column("增幅（%）", 10, Style.ONE_DECIMAL),
        Column("同比说明", 15),
        Column("变动原因", 20),
        Column("数据来源", 20),
        Column("报告位置", 15),
    ]


def _main_row(figure: IndicatorFigure, ledger: Ledger) -> tuple[CellContent, ...]:
    indicator, change = figure.indicator, figure.change
    rate = change.rate
    return (
        indicator.code,
        indicator.name,
        indicator.unit,
        indicator.section,
        figure.department or indicator.department,
        _content(change.this, indicator),
        _content(change.last, indicator),
        *(_content(one.figures.get(indicator.code), indicator) for one in ledger.earlier),
        _difference(figure),
        None if rate is None else round_half_up(rate, RATE_DECIMALS),
        change.obstacle.value if change.obstacle else _remark(figure),
        figure.reason,
        _source(figure.cell),
        _places(ledger.mentions.get(indicator.code, ())),
    )


def _content(quantity: Quantity | None, indicator: Indicator) -> CellContent:
    """The common case, a plain exact figure, is answered at once."""
    if (
        quantity is not None
        and quantity.hedge is Hedge.EXACT
        and quantity.scale == ONE
        and indicator.unit == quantity.unit
    ):
        return quantity.number
    return figure_content(quantity, indicator)


def _difference(figure: IndicatorFigure) -> Decimal | None:
    difference = None if figure.change.obstacle else figure.change.difference
    if difference is None:
        return None
    scale, _ = split_unit(figure.indicator.unit)
    return difference if scale == ONE else difference / scale


def _remark(figure: IndicatorFigure) -> str:
    if figure.indicator.kind is Kind.RATE:
        return "约数，以百分点计" if figure.change.approximate else "以百分点计"
    return "约数" if figure.change.approximate else ""


def _source(cell: CellAddress | None) -> str:
    return "" if cell is None else f"{cell.file} {cell.sheet}!{cell.cell}"


def _places(mentions: Sequence[Mention]) -> str:
    """Names the paragraphs, those that follow one another as a range: the cells of a table are paragraphs too."""
    if not mentions:
        return NOT_IN_REPORT
    if len(mentions) == 1:
        return f"第{mentions[0].paragraph}段"
    ranges: list[list[int]] = []
    for number in sorted({one.paragraph for one in mentions}):
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1].append(number)
        else:
            ranges.append([number])
    words = (f"第{run[0]}段" if len(run) == 1 else f"第{run[0]}—{run[-1]}段" for run in ranges)
    return "、".join(words)


def _figure_styles(ledger: Ledger) -> dict[tuple[int, int], Style]:
    """Figures with decimals show as many as their indicator asks; whole ones look as their column does."""
    years = 2 + len(ledger.earlier)
    return dict(_decimal_cells(ledger, range(FIRST_FIGURE, FIRST_FIGURE + years + 1)))


def _decimal_cells(ledger: Ledger, columns: range) -> Iterator[tuple[tuple[int, int], Style]]:
    for place, figure in enumerate(ledger.figures):
        decimals = figure.indicator.decimals
        if decimals:
            for column in columns:
                yield (place, column), figure_style(decimals)
