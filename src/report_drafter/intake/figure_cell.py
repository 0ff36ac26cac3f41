"""Reads one figure from a cell, in the indicator's unit, and says everything that is odd about how it was typed."""

from __future__ import annotations

import math
import re
from dataclasses import field, replace
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import ONE, Hedge, Quantity
from report_drafter.domain.unit import split_unit
from report_drafter.domain.workbook import CellMark, CellValue
from report_drafter.domain.workbook_layout import FIGURE_COLUMNS
from report_drafter.intake.cell_reading import cell_text, exact, half_width, plain_decimal, quoted
from report_drafter.intake.measure_words import in_unit, interchangeable, same_unit
from report_drafter.intake.remarks import FindingList
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.quantity_writer import write_number
from report_drafter.language.numbers.units import POINTS

PERCENT = "%"
HUNDRED = Decimal(100)
THIS_YEAR = FIGURE_COLUMNS["this_year"]
TOO_LARGE = 1e15
NO_MARKS: frozenset[CellMark] = frozenset()
STRUCK_MARKS = frozenset({CellMark.STRUCK, CellMark.STRUCK_IN_PART})
NOTHING_WORDS = frozenset(
    {"无", "没有", "未发生", "无此类", "无数据", "暂无", "不涉及", "—", "-", "/", "——", "--", "\\"}
)
ONE_NUMBER = late(
    r"[^\da-z,.+\-*/=~—–零〇一二三四五六七八九十百千万亿余多几第]*"
    r"([1-9]\d*(?:,\d{3})*(?:\.\d+)?[万亿]?)(?![\da-z,.+\-*/=~—–年月日时点])[^\da-z+\-*/=~—–余多几千百十万亿]*",
    re.IGNORECASE,
)
"""A text that holds one plain number and words around it that cannot be a part of it: 3907（含分局）, 共3907家."""
RATE_EXAMPLE, EXAMPLES = "请填一个数字，如 62.62。", "请填一个数字，如 3907、1500余、3.7万。"
PLAIN_DIGITS = late(r"\d[\d., ]*%?")
"""A number without any words, its thousands perhaps set apart: 3907, 3,907, 3 907."""

BARE_NUMBER = late(r"-?\d+(?:\.\d+)?")


@frozen
class FigureCell:
    """A cell that should hold a figure of `indicator`."""

    value: CellValue
    indicator: Indicator
    place: CellAddress
    marks: frozenset[CellMark] = NO_MARKS
    words: str = ""
    label: str = field(default=THIS_YEAR)

    def with_place(self, place: CellAddress) -> FigureCell:
        """Returns the same cell at its address."""
        return replace(self, place=place)

    @property
    def typed(self) -> str:
        """The value as people see it in the cell."""
        if self.words:
            return self.words
        if isinstance(self.value, float) and CellMark.PERCENT_FORMAT in self.marks and math.isfinite(self.value):
            return f"{(exact(self.value) * HUNDRED).normalize():f}%"
        return typed_text(self.value)


def typed_text(value: CellValue) -> str:
    """Returns a cell's value as people typed it, of any type."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return " ".join(cell_text(value).split())


def number_in_unit(number: Decimal, scale: Decimal, unit: str, decimals: int) -> Quantity:
    """Returns a figure that a number cell states; its decimals are at least those of the indicator."""
    exponent = number.as_tuple().exponent
    shown = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return Quantity(number, unit, scale, max(shown, decimals))


def read_figure(cell: FigureCell, found: FindingList) -> Quantity | None:
    """Returns the figure of a cell, None when it is blank or unusable; adds a finding for all that is odd."""
    if cell.marks and _unreadable_mark(cell, found):
        return None
    value = cell.value
    if value in ("", None):
        return None
    if cell.label == THIS_YEAR and cell.marks & STRUCK_MARKS:
        _say_struck(cell, found)
    if CellMark.WORDED in cell.marks and cell.words:
        return _read_worded(cell, found)
    if isinstance(value, bool) or not isinstance(value, str | float | int):
        kind = "“是/否”" if isinstance(value, bool) else "日期或时间"
        _no_number(cell, found, f"是{kind}，不是数字", "请把单元格格式改为“常规”后重新填数字。")
        return None
    return _read_text(cell, cell_text(value), found) if isinstance(value, str) else _read_number(cell, value, found)


def _unreadable_mark(cell: FigureCell, found: FindingList) -> bool:
    """Says what the marks tell; whether the cell cannot be used."""
    if CellMark.HIDDEN in cell.marks and cell.label == THIS_YEAR:
        message = f"指标“{cell.indicator.name}”所在的行或列被隐藏（可能留有筛选），已照常读取。"
        found.hint("hidden-cell", message, "请取消隐藏和筛选，核对该行。", cell.place)
    if CellMark.ERROR_VALUE in cell.marks:
        message = f"指标“{cell.indicator.name}”的{cell.label}是错误值 {cell.typed}。"
        found.error("error-value", message, "请改正公式，或直接填写数字。", cell.place)
        return True
    if CellMark.FORMULA_NOT_CALCULATED in cell.marks:
        formula = quoted(cell.typed) if cell.typed else ""
        message = f"指标“{cell.indicator.name}”的{cell.label}是公式{formula}，文件里没有保存计算结果。"
        found.error("formula-not-calculated", message, "请用 Excel 或 WPS 打开后保存一次，或直接填写数字。", cell.place)
        return True
    return CellMark.COVERED in cell.marks and cell.label == THIS_YEAR and _is_lost_under_another(cell, found)


def _is_lost_under_another(cell: FigureCell, found: FindingList) -> bool:
    """Says that a cell is merged with another; a value that stands under it all the same is used, as said."""
    message = f"指标“{cell.indicator.name}”的{cell.label}与别的单元格合并成了一格，"
    advice = "请取消合并，每项指标各填一个数。"
    if cell.value in ("", None):
        found.error("merged-cell", f"{message}看不出填的是多少。", advice, cell.place)
        return True
    found.warning("merged-cell", f"{message}原来填的{quoted(cell.typed)}看不见了，已照常读取。", advice, cell.place)
    return False


def _read_number(cell: FigureCell, value: float, found: FindingList) -> Quantity | None:
    if not math.isfinite(value) or abs(value) >= TOO_LARGE:
        _no_number(cell, found, "太大，超出能准确保存的位数", "请核对后重新填写。")
        return None
    number, indicator = exact(value), cell.indicator
    scale, unit = split_unit(indicator.unit)
    if CellMark.PERCENT_FORMAT not in cell.marks:
        return number_in_unit(number, scale, unit, indicator.decimals)
    if unit != PERCENT:
        message = (
            f"指标“{indicator.name}”的单位是{indicator.unit or '空'}，单元格却是百分比格式（显示为 {cell.typed}）。"
        )
        found.error("unit-differs", message, "请把单元格格式改为“常规”后重新填写。", cell.place)
        return None
    return number_in_unit((number * HUNDRED).normalize() + 0, scale, unit, indicator.decimals)


def _say_struck(cell: FigureCell, found: FindingList) -> None:
    name, typed = cell.indicator.name, quoted(cell.typed)
    if CellMark.STRUCK in cell.marks:
        message = f"指标“{name}”的{cell.label}{typed}划了删除线，已照常读取。"
        found.warning("struck-figure", message, "作废的请删去这个数，仍有效的请取消删除线。", cell.place)
    else:
        message = f"指标“{name}”的{cell.label}里有划了删除线的字，没有读取，已按{typed}采用。"
        found.hint("struck-figure", message, "请核对，并删去划掉的字。", cell.place)


def _read_worded(cell: FigureCell, found: FindingList) -> Quantity | None:
    """Reads the number with the words of its format, as people see it, and says where that is another number."""
    inside = typed_text(cell.value)
    problem = f"指标“{cell.indicator.name}”的{cell.label}按单元格格式显示为{quoted(cell.words)}，单元格里是“{inside}”，"
    if BARE_NUMBER.fullmatch(cell.words):
        message = f"{problem}看不出填的是哪一个。"
        found.error("shown-otherwise", message, "请把单元格格式改为“常规”后重新填写。", cell.place)
        return None
    quantity = _read_text(cell, cell.words, found)
    if quantity is None:
        return None
    bare = _bare_quantity(cell)
    if bare is not None and bare.value == quantity.value:
        return replace(quantity, decimals=bare.decimals) if quantity.scale == bare.scale else quantity
    if cell.label == THIS_YEAR:
        found.hint("shown-otherwise", f"{problem}已按显示的采用。", "请核对。", cell.place)
    return quantity


def _bare_quantity(cell: FigureCell) -> Quantity | None:
    """What the number in the cell comes to without the words of its format."""
    scale, unit = split_unit(cell.indicator.unit)
    if not isinstance(cell.value, float | int):
        return None
    return number_in_unit(exact(cell.value), scale, unit, cell.indicator.decimals)


def _read_text(cell: FigureCell, text: str, found: FindingList) -> Quantity | None:
    if not text:
        return None
    _, unit = split_unit(cell.indicator.unit)
    quantity = read_quantity(text, unit)
    if quantity is None:
        _say_no_number(cell, text, found)
        return None
    if abs(quantity.value) >= TOO_LARGE:
        _no_number(cell, found, "太大，可能是编号或者证件号码", "请核对后重新填写。")
        return None
    if quantity.unit and not same_unit(quantity.unit, unit):
        return _other_unit(cell, quantity, found)
    if quantity.unit == POINTS and unit == PERCENT:
        _no_number(cell, found, "是增减了多少，不是比率本身", RATE_EXAMPLE)
        return None
    _say_how_typed(cell, text, quantity, found)
    return _at_least_decimals(in_unit(quantity, cell.indicator.unit, text), text, cell.indicator)


def _at_least_decimals(quantity: Quantity, text: str, indicator: Indicator) -> Quantity:
    """A plain number typed as text is as exact as one typed as number."""
    if PLAIN_DIGITS.fullmatch(half_width(text)) and quantity.decimals < indicator.decimals:
        return replace(quantity, decimals=indicator.decimals)
    return quantity


def _other_unit(cell: FigureCell, quantity: Quantity, found: FindingList) -> Quantity | None:
    indicator = cell.indicator
    _, unit = split_unit(indicator.unit)
    message = f"指标“{indicator.name}”的单位是{indicator.unit}，填写的是{quoted(cell.typed)}（{quantity.unit}）。"
    if interchangeable(quantity.unit, unit):
        found.warning("unit-differs", message + f"已按{unit}采用。", "请核对是否为同一口径，只填数字。", cell.place)
        return replace(quantity, unit=unit)
    found.error("unit-differs", message, f"请按{indicator.unit}计算，只填数字。", cell.place)
    return None


def _say_how_typed(cell: FigureCell, text: str, quantity: Quantity, found: FindingList) -> None:
    """Says when a figure was converted from another scale, stands there as text, or in Chinese numerals."""
    scale, _ = split_unit(cell.indicator.unit)
    if cell.indicator.unit != PERCENT and _is_converted(quantity, scale):
        doubtful = not quantity.unit and quantity.scale < scale
        _say_converted(cell, quoted(text), quantity.value / scale, found, doubtful=doubtful)
    elif cell.label != THIS_YEAR:
        return  # nobody is to touch last year's figure, which may be what the product itself copied
    elif PLAIN_DIGITS.fullmatch(half_width(text)) and PERCENT not in text:
        read = quoted(write_number(quantity)) if " " in half_width(text) else "数字"
        message = f"指标“{cell.indicator.name}”的{cell.label}{quoted(text)}是文本格式的数字，已按{read}读取。"
        found.hint("number-as-text", message, "请把单元格格式改为“常规”后重新填写。", cell.place)
    elif not any(one.isdigit() for one in text):
        plain = replace(quantity, number=quantity.value, scale=ONE, form="", unit="")
        read = "约数" if quantity.hedge is Hedge.SEVERAL else quoted(write_number(plain))
        message = f"指标“{cell.indicator.name}”的{cell.label}{quoted(text)}是汉字数，已按{read}读取。"
        found.hint("number-in-words", message, "统计数请用阿拉伯数字，如 300、1500余、约3.5万。", cell.place)


def _is_converted(quantity: Quantity, scale: Decimal) -> bool:
    """Whether a figure names another scale than its column: a bare 3907 names none, and 件 has none to differ from."""
    return quantity.scale != scale and (quantity.unit != "" or ONE not in (quantity.scale, scale))


def _say_converted(cell: FigureCell, typed: str, value: Decimal, found: FindingList, *, doubtful: bool) -> None:
    """Says what a figure in another scale was taken for; 3千 in a column of 万元 may be meant as 3千万元."""
    name, unit = cell.indicator.name, cell.indicator.unit
    message = f"指标“{name}”填写的是{typed}，单位是{unit}，已换算为{plain_decimal(value)}{unit}。"
    if doubtful:
        found.warning("unit-converted", message, f"请核对，并按{unit}计算，只填数字。", cell.place)
    else:
        found.hint("unit-converted", message, "请核对。", cell.place)


def _say_no_number(cell: FigureCell, text: str, found: FindingList) -> None:
    if half_width(text) in NOTHING_WORDS or text in NOTHING_WORDS:
        _no_number(cell, found, "不是数字", "没有发生请填 0；没有统计请留空，并在备注中说明。")
        return
    number = ONE_NUMBER.fullmatch(half_width(text))
    example = RATE_EXAMPLE if cell.indicator.unit == PERCENT else EXAMPLES
    advice = f"请只填一个数字，如 {number[1]}；说明写在备注里。" if number else example
    _no_number(cell, found, "不是一个数字", advice)


def _no_number(cell: FigureCell, found: FindingList, problem: str, advice: str) -> None:
    message = f"指标“{cell.indicator.name}”的{cell.label}{quoted(cell.typed)}{problem}。"
    found.error("not-a-number", message, advice, cell.place)
