"""表内数字相互对得上，并与正文一致。

查什么
    表中“合计”“总计”行（有一列相合的，还有“全年”“全市”行）是否等于各行之和，表中的“小计”“（五）总计”是否等于其上各行；“增减”“增幅”“占比”“办结率”等列，
    按其余各行体现的关系（两列之差、增减幅度、所占比率、两列之和，人均、件均的两列之商，占合计的比重，名次）逐行复算，只有一行不合的报出；与上年相比写作“下降4.2%”
    “提高1.3个百分点”的格，按前后两年复算，列有多年的，按各行共同相比的两年，逐年列出的，按上一年；正文的增减（应诉案件96件，同比增长11.1%）
    与表中同一行两年的数方向相反或有一处笔误的；表前表后所写的最多最少（增速最高的年份是2021年，直属中队办案最少，
    一大队检查次数、处罚起数均居首位，石埠县、青山县产量居前两位；只有一列数的，督查科最多、督查科完成28条）、
    某类各行之和（3个区共33个）、由…增加到…的起始数与表不符；正文写明行和列（审结刑事案件549件）而与该格两位数字颠倒的，
    行名和列名写全了（现行有效行政规范性文件23件）而数不同的，正文写明今年数和上年数（专利1326件，比上年的1108件……）而只有一个与表相符的。
    “见表2”而各表的编号里没有这一个；一行比其他各行少一格、多一格的也报出。用空格、竖线、制表符、分号、斜线、逗号隔开的行也当表看。率、占比、平均数不求和；含“其中”“小计”的表、看不出关系的列不判。
为什么
    表格多由另一人填报，改了一格往往漏改合计和增幅；正文引用的数又另抄一遍，表文不一最易被发现。
反例
    年度 | 立案（起） | 罚没款（万元）
    2022年 | 231 | 152.4
    2023年 | 254 | 171.6
    合计 | 458 | 324.0
正例
    年度 | 立案（起） | 罚没款（万元）
    2022年 | 231 | 152.4
    2023年 | 254 | 171.6
    合计 | 485 | 324.0
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.domain.quantity import Interval, Quantity, round_half_up
from report_drafter.language.facts.cells_named import find_cells_named
from report_drafter.language.facts.cells_retold import CellReader
from report_drafter.language.facts.fact_names import agree_quantities
from report_drafter.language.facts.table_steps import TableStep, find_table_steps
from report_drafter.language.facts.table_tellings import TableTelling, ToldFigures, find_table_slips
from report_drafter.language.facts.year_pairs_retold import find_year_pairs
from report_drafter.language.figures.measure import ACCOUNT_PARTS
from report_drafter.language.lists.only_column_claims import find_only_column_claims
from report_drafter.language.lists.table_claims import TableClaim, find_table_claims
from report_drafter.language.lists.table_tops import find_table_tops
from report_drafter.language.model.report_model import Measure, Scope
from report_drafter.language.numbers.digit_slips import is_slip
from report_drafter.language.relations.figure_relations import is_listed
from report_drafter.language.tables.table_changes import find_table_changes
from report_drafter.language.tables.table_ranks import find_table_ranks
from report_drafter.language.tables.table_references import missing_tables
from report_drafter.language.tables.table_relations import TableRelation, find_table_relations
from report_drafter.language.tables.table_series import find_series_changes
from report_drafter.language.tables.table_shares import find_table_shares
from report_drafter.language.tables.table_subtotals import find_subtotals
from report_drafter.language.tables.uneven_rows import UnevenRow, find_uneven_row, without_figures
from report_drafter.language.text.tables import Cell, Table, column_name, find_tables
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME = "table-figures"
SHORTEST_NAME, LEAD = 3, 2
REACHING = ("完成", "实现", "达到")
READERS = (
    find_table_relations,
    find_table_changes,
    find_series_changes,
    find_table_shares,
    find_subtotals,
    find_table_ranks,
)

CLAIMS = (find_only_column_claims, find_table_claims, find_table_tops)


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against the figures of each table."""
    for paragraph, match in missing_tables(subject.model.text.paragraphs):
        span = subject.span(paragraph, *match.span("table"))
        message = f"文中没有“{span.text}”，各表的编号里没有这一个"
        yield Finding(NAME, Severity.WARNING, message, "核对表的编号", (span,))
    tables = tuple(find_tables(subject.model.text.paragraphs))
    if not tables:
        return
    told, cells = ToldFigures(subject.model), CellReader(subject.model, tables)
    for read in tables:
        uneven = find_uneven_row(read)
        table = without_figures(read, uneven.row) if uneven is not None else read
        if uneven is not None:
            yield _uneven(subject, uneven)
        yield from (_judge(subject, one) for one in _relations(table))
        yield from _against_text(subject, table, told)
        found = (*cells.slips(table), *find_table_slips(told, table), *find_year_pairs(subject.model, table))
        slips = {id(slip.cell): slip for slip in found}
        yield from (_slipped(subject, slip) for slip in slips.values())
        claims = chain.from_iterable(find(subject.model, table) for find in CLAIMS)
        once = {(claim.paragraph.number, claim.start): claim for claim in claims}
        yield from (_claimed(subject, claim) for claim in once.values())
    yield from (_slipped(subject, telling) for telling in find_cells_named(subject.model, tables))
    yield from (_stepped(subject, step) for step in find_table_steps(subject.model, tables))


def _uneven(subject: ReportUnderCheck, one: UnevenRow) -> Finding:
    span = subject.span(one.paragraph, 0, len(one.paragraph.text))
    lack = one.cells < one.usual
    message = f"此行有{one.cells}格，表内其他各行有{one.usual}格，{'缺' if lack else '多'}一格"
    todo = "核对，补上漏填的一格；没有数据的，填“—”或“0”" if lack else "核对，删去多出的一格"
    return Finding(NAME, Severity.WARNING, message, todo, (span,))


def _relations(table: Table) -> Iterator[TableRelation]:
    """What the columns and rows of a table are to one another; a cell that two readers know is told once."""
    read: set[tuple[int, int]] = set()
    for find in READERS:
        found = [one for one in find(table) if (id(one.cell.paragraph), one.cell.start) not in read]
        read.update((id(one.cell.paragraph), one.cell.start) for one in found)
        yield from found


def _judge(subject: ReportUnderCheck, one: TableRelation) -> Outcome:
    place, sources = _span(subject, one.cell), tuple(_span(subject, cell) for cell in one.sources)
    if one.holds:
        return Held((place, *sources))
    figure = one.cell.figure or Quantity(Decimal(0))
    return Finding(
        NAME,
        Severity.ERROR if one.sure else Severity.WARNING,
        f"表内数字对不上：此格写作{one.cell.text}，按{one.says}应为{_middle(one.expected, figure)}",
        "核对此格和与它相关的各格，改正有误的一个",
        (place,),
        sources,
    )


def _slipped(subject: ReportUnderCheck, one: TableTelling) -> Finding:
    place, told = _span(subject, one.cell), subject.span_of(one.figure)
    return _unlike(f"表中写作{one.cell.text}，正文写作{told.text}", place, told)


def _claimed(subject: ReportUnderCheck, one: TableClaim) -> Outcome:
    place, cell = subject.span_of(one), _span(subject, one.cell)
    if not one.right:
        return Held((cell, place))
    return _unlike(f"正文写作{place.text}，而表中{one.right}", place, cell)


def _stepped(subject: ReportUnderCheck, one: TableStep) -> Finding:
    """A change that goes another way or another distance than the cells of its row."""
    place = subject.span_of(one.stated)
    given = f"{'增加' if one.exact > 0 else '减少'}{abs(one.exact):f}{one.stated.quantity.unit}"
    told = f"{one.stated.before[-LEAD:]}{place.text}"
    message = f"正文的变化与表中两数不符：表中由{one.base.text}到{one.now.text}，{given}，正文写作{told}"
    return _unlike(message, place, _span(subject, one.now))


def _unlike(message: str, place: TextSpan, other: TextSpan) -> Finding:
    solution = "核对表格和正文，两处改为一致；口径不同的，在表下注明"
    return Finding(NAME, Severity.WARNING, message, solution, (place,), (other,))


def _middle(expected: Interval, figure: Quantity) -> str:
    value = (expected.low + expected.high) / 2 / figure.scale
    return f"{round_half_up(value, figure.decimals):f}{figure.unit if figure.unit == '%' else ''}"


def _span(subject: ReportUnderCheck, cell: Cell) -> TextSpan:
    return subject.span_of(cell)


def _against_text(subject: ReportUnderCheck, table: Table, figures: ToldFigures) -> Iterator[Outcome]:
    """The figures of the report's year, against the one place of the text that names the same."""
    year = subject.agreed.year
    if year is None:
        return
    for (row, column), cell in table.cells.items():
        if not row or not column or cell.figure is None:
            continue
        name = _name(table, row, column, f"{year}年")
        told = [one for one in _named(figures, name) if _is_called(one, name, cell.figure)] if name else []
        told = [one for one in told if not is_listed(one) or _is_near(one, cell.figure)]
        if name and not told:
            told = [one for one in figures.beginning_with(name) if _is_slip_of(one, name, cell.figure)]
        if len({one.quantity.value for one in told}) == 1:
            yield _compare(subject, cell, told[0])


def _named(figures: ToldFigures, name: str) -> Iterator[Measure]:
    """The figures that may bear a name, behind a verb that says no more than the figure (完成水务投资) or alone."""
    return chain.from_iterable(figures.beginning_with(f"{verb}{name}") for verb in ("", *REACHING))


def _name(table: Table, row: int, column: int, year: str) -> str:
    """What a cell of the year states: its column where the row is the year's, its row where the column is."""
    label, heading = (column_name(each).removesuffix("度") for each in (table.label(row), table.heading(column)))
    name = heading if label == year else label if heading == year else ""
    return name if len(name) >= SHORTEST_NAME else ""


def _is_slip_of(measure: Measure, name: str, figure: Quantity) -> bool:
    """Whether a figure whose name begins as the cell's (监督检查各类单位) differs from it by a slip of the hand."""
    begins = measure.phrase.core.startswith(name) and measure.part in ACCOUNT_PARTS and measure.scope is Scope.YEAR
    return begins and bool(figure.unit) and measure.quantity.unit == figure.unit and is_slip(measure.quantity, figure)


def _is_called(measure: Measure, name: str, figure: Quantity) -> bool:
    if measure.part not in ACCOUNT_PARTS or measure.quantity.unit != figure.unit:
        return False
    if measure.phrase.core != name and measure.phrase.core not in (f"{verb}{name}" for verb in REACHING):
        return False
    return measure.scope is Scope.YEAR and bool(figure.unit)


def _is_near(measure: Measure, figure: Quantity) -> bool:
    """Whether a part of something else (许可1584件，其中道路货运946件) may yet be what a row of that name tells."""
    return agree_quantities(figure, measure.quantity) or is_slip(measure.quantity, figure)


def _compare(subject: ReportUnderCheck, cell: Cell, told: Measure) -> Outcome:
    place, other = _span(subject, cell), subject.span_of(told)
    if cell.figure is not None and agree_quantities(cell.figure, told.quantity):
        return Held((place, other))
    return _unlike(f"表中写作{cell.text}，正文写作{told.phrase.core}{told.text}", place, other)


RULE = Rule(NAME, "表内数字", Severity.ERROR, check, recomputes=True)
