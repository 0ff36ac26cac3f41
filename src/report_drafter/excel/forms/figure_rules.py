"""What a form asks of a figure while it is typed: bounds and whole numbers, in a warning that may be overruled.

Words such as 1500余 or 约3.5万 are figures too, so a rule questions numbers and empty words, never a text as such.
"""

from __future__ import annotations

from decimal import Decimal

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.excel.forms.cell_rules import Guidance, add_rule

NOT_FIGURES = ("无", "/", "-", "—")
KEEP = "确实如此请选“是”保留，并在备注中说明。"


def add_figure_rule(sheet: Worksheet, cell: str, indicator: Indicator) -> None:
    """Adds the rule of one indicator's cell for this year, with its prompt."""
    rule = DataValidation(type="custom", formula1=_formula(cell, indicator))
    add_rule(sheet, cell, rule, _guidance(indicator))


def _formula(cell: str, indicator: Indicator) -> str:
    """Holds for text that is more than a dash, and for numbers that the indicator allows.

    IF keeps text away from INT: an error inside OR would make the spreadsheet refuse 1500余.
    """
    words = ",".join(f'{cell}<>"{word}"' for word in NOT_FIGURES)
    return f"IF(ISTEXT({cell}),AND({words}),AND({','.join(_conditions(cell, indicator))}))"


def _conditions(cell: str, indicator: Indicator) -> list[str]:
    low, high = _bounds(indicator)
    conditions = [f"{cell}>={low:f}"] if low is not None else []
    if high is not None:
        conditions.append(f"{cell}<={high:f}")
    if indicator.kind is Kind.RATE:
        # 0.6262 is what remains of 62.62% typed with its sign: the one mistake of a factor of 100 worth asking about.
        conditions.append(f"OR({cell}=0,ABS({cell})>=1)")
    elif indicator.decimals == 0:
        conditions.append(f"{cell}=INT({cell})")
    return conditions or ["TRUE"]


def _bounds(indicator: Indicator) -> tuple[Decimal | None, Decimal | None]:
    """The catalogue's bounds; without them counts are not negative, and rates in % stand between 0 and 100."""
    low = indicator.low if indicator.low is not None or indicator.kind is Kind.AMOUNT else Decimal(0)
    percent = indicator.kind is Kind.RATE and indicator.unit == "%"
    return low, indicator.high if indicator.high is not None or not percent else Decimal(100)


def _guidance(indicator: Indicator) -> Guidance:
    need = "必填，没有发生填 0。" if indicator.required else "可空。"
    example = _example(indicator)
    allowed = _allowed(indicator)
    prompt = f"单位：{indicator.unit}。{allowed}{need}{example}"
    return Guidance(
        indicator.name, prompt, f"{indicator.name}（{indicator.unit}）：{allowed}{example}{KEEP}", strict=False
    )


def _allowed(indicator: Indicator) -> str:
    low, high = _bounds(indicator)
    whole = "整数，" if indicator.decimals == 0 and indicator.kind is not Kind.RATE else ""
    if low is not None and high is not None:
        return f"应为{whole}在 {low:f} 至 {high:f} 之间。"
    if low is not None:
        return f"应为{whole}不小于 {low:f}。"
    if high is not None:
        return f"应为{whole}不大于 {high:f}。"
    return f"应为{whole}数字。".replace("整数，数字", "整数")


def _example(indicator: Indicator) -> str:
    if indicator.kind is Kind.RATE and indicator.unit == "%":
        return "62.62% 请填 62.62，不写百分号，不填 0.6262。"
    return "只有约数时照写，如 1500余、约3.5万。"
