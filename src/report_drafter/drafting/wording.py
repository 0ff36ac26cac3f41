"""How figures and their changes are put into words; the template's filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity, round_half_up
from report_drafter.domain.unit import scale_word, split_unit
from report_drafter.domain.year_over_year import Direction, IndicatorFigure, YearOverYear

RATE_DECIMALS = 1
TOO_STEEP, ALL_GONE = Decimal(1000), Decimal(-100)
NOTHING = "—"
WHOLE_NUMBER = late(r"(?<![\d.])\d{4,}")
SCALES_WRITTEN = frozenset({"万", "亿", "万亿"})
FULL_WIDTH = str.maketrans("0123456789.%", "０１２３４５６７８９．％")
POINTS = "个百分点"
ZERO, LEVEL, NEARLY_LEVEL, BELOW = "0", "持平", "基本持平", "不足"


def number(figure: IndicatorFigure) -> str:
    """Words this year's figure without its unit: 3907, 1500余, 62.62; empty when there is none."""
    return write_figure(figure.change.this, figure.indicator)


def unit(figure: IndicatorFigure) -> str:
    """Words the indicator's unit."""
    return figure.indicator.unit


def with_unit(figure: IndicatorFigure) -> str:
    """Words this year's figure with its unit: 3907家次."""
    return f"{number(figure)}{unit(figure)}" if figure.change.this is not None else ""


def grouped(figure: IndicatorFigure) -> str:
    """Words this year's figure with its thousands apart: 1,234."""
    return WHOLE_NUMBER.sub(lambda found: f"{int(found[0]):,}", number(figure))


def full_width(figure: IndicatorFigure) -> str:
    """Words this year's figure in full-width digits: １２３４."""
    return number(figure).translate(FULL_WIDTH)


def last_year(figure: IndicatorFigure) -> str:
    """Words last year's figure without its unit, or says that there is none."""
    return write_figure(figure.change.last, figure.indicator) if figure.change.last is not None else "上年无数据"


def change(figure: IndicatorFigure) -> str:
    """Words the absolute change: 增加427家次, 提高0.8个百分点, 持平."""
    one = figure.change
    if one.difference is None or one.direction is None:
        return _obstacle(one)
    if one.direction is Direction.SAME:
        return _level(one)
    up = one.direction is Direction.UP
    amount = _amount(one, one.difference, figure.indicator)
    if figure.indicator.kind is Kind.RATE:
        return f"{'提高' if up else '降低'}{amount}{POINTS}"
    return f"{'增加' if up else '减少'}{amount}{figure.indicator.unit}"


def growth(figure: IndicatorFigure) -> str:
    """Words the size of the rate of change: 12.3%, 0.8个百分点, 持平."""
    one, indicator = figure.change, figure.indicator
    if one.difference is None or one.obstacle:
        return _obstacle(one)
    if one.direction is Direction.SAME:
        return _level(one)
    return f"{_amount(one, one.difference, indicator)}{POINTS}" if one.rate is None else _rate(one, one.rate)


def direction(figure: IndicatorFigure) -> str:
    """Words which way the figure went: 增长, 下降, 持平; for rates 提高, 降低."""
    one = figure.change
    if one.direction is None or one.obstacle:
        return _obstacle(one)
    if one.direction is Direction.SAME:
        return _level(one)
    if figure.indicator.kind is not Kind.RATE:
        return one.direction.value
    return "提高" if one.direction is Direction.UP else "降低"


def phrase(figure: IndicatorFigure) -> str:
    """Words a ready phrase: 同比增长12.3%, 同比提高0.8个百分点, 同比持平, 上年为零，不作同比.

    A change of ten times and more is told by its ends (由上年的5件增至80件), as percentages beyond that mislead; what
    came to nothing is told by last year's figure (上年为5件).
    """
    one = figure.change
    if one.difference is None or one.obstacle:
        return _obstacle(one)
    if one.direction is Direction.SAME:
        return f"同比{_level(one)}"
    if one.rate is not None and abs(one.rate) >= TOO_STEEP:
        verb = "增至" if one.direction is Direction.UP else "降至"
        return f"由上年的{last_year(figure)}{figure.indicator.unit}{verb}{with_unit(figure)}"
    if one.rate == ALL_GONE:
        return f"上年为{last_year(figure)}{figure.indicator.unit}"
    if growth(figure).startswith(BELOW):
        return f"同比{NEARLY_LEVEL}"
    return f"同比{direction(figure)}{growth(figure)}"


def signed_change(figure: IndicatorFigure) -> str:
    """Words the absolute change for a table: +427, -12, 0, or — where years are not compared."""
    one = figure.change
    if one.difference is None:
        return NOTHING
    size = _size(one.difference, figure.indicator)
    suffix = POINTS if figure.indicator.kind is Kind.RATE and size != ZERO else ""
    return _signed(one.difference, size) + suffix


def signed_growth(figure: IndicatorFigure) -> str:
    """Words the rate of change for a table: 12.3%, -5.0%, or — where there is none."""
    rate = figure.change.rate
    return NOTHING if rate is None else _signed(rate, _percent(rate)).lstrip("+")


FILTERS: Mapping[str, Callable[[IndicatorFigure], str]] = {
    "数值": number,
    "单位": unit,
    "带单位": with_unit,
    "千分位": grouped,
    "全角": full_width,
    "上年": last_year,
    "增减": change,
    "增幅": growth,
    "方向": direction,
    "同比": phrase,
    "增减数": signed_change,
    "增减率": signed_growth,
}


ROW_WORDINGS: Mapping[str, Callable[[IndicatorFigure], str]] = {
    "单位": unit,
    "本年": number,
    "上年": lambda figure: write_figure(figure.change.last, figure.indicator) or NOTHING,
    "增减": signed_change,
    "增幅": signed_growth,
}
"""The columns of the table of indicators, which word some things otherwise than running text."""


def write_figure(quantity: Quantity | None, indicator: Indicator) -> str:
    """Writes a figure in the indicator's unit, without the unit.

    A hedged figure keeps the words it was given (10余万); an exact one is rounded half-up to the indicator's decimals;
    万 and 亿 beside a plain unit stay (3.7万 in 件), beside a scaled one they are converted (1.2亿 in 万元: 12000);
    other scales are written out, as GB/T 15835—2011 asks (3.5千 in 件: 3500).
    """
    if quantity is None:
        return ""
    if quantity.form and quantity.approximate:
        return quantity.form
    scale, _ = split_unit(indicator.unit)
    word = scale_word(quantity.scale)
    if word in SCALES_WRITTEN and scale == 1:
        return f"{plain(quantity.number)}{word}"
    return plain(round_half_up(quantity.value / scale, indicator.decimals))


def plain(value: Decimal) -> str:
    """Writes a decimal without exponent."""
    return format(value, "f")


def _size(difference: Decimal, indicator: Indicator) -> str:
    scale, _ = split_unit(indicator.unit)
    text = plain(round_half_up(abs(difference) / scale, indicator.decimals))
    return text.rstrip("0").rstrip(".") if "." in text else text


def _amount(change_: YearOverYear, difference: Decimal, indicator: Indicator) -> str:
    """Words a change's size in running text, where nothing rounds to no change at all: 约427, 0.8, 不足1."""
    size = _size(difference, indicator)
    return f"{BELOW}{_last_place(indicator.decimals)}" if size == ZERO else f"{_about(change_)}{size}"


def _rate(change_: YearOverYear, rate: Decimal) -> str:
    size = _percent(rate)
    return f"{BELOW}{_last_place(RATE_DECIMALS)}%" if size == _percent(Decimal(0)) else f"{_about(change_)}{size}"


def _last_place(decimals: int) -> str:
    return plain(Decimal(1).scaleb(-decimals))


def _percent(rate: Decimal) -> str:
    return f"{plain(round_half_up(abs(rate), RATE_DECIMALS))}%"


def _signed(value: Decimal, size: str) -> str:
    """A change that rounds to nothing has no sign."""
    if not size.strip("0.%"):
        return size
    return f"{'+' if value > 0 else '-'}{size}"


def _about(change_: YearOverYear) -> str:
    return "约" if change_.approximate else ""


def _level(change_: YearOverYear) -> str:
    """Two approximate figures in the same words need not be the same."""
    return NEARLY_LEVEL if change_.approximate else LEVEL


def _obstacle(change_: YearOverYear) -> str:
    return change_.obstacle.value if change_.obstacle else ""
