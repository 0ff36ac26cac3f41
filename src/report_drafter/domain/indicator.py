"""指标: one figure that the report asks of a department."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from report_drafter.domain.frozen import frozen

QUOTED_DEFINITION = "原报告："
"""How the definition of an adopted indicator begins: the words of the old report stand in for one."""


class Kind(StrEnum):
    """What sort of figure it is; a rate changes by 百分点, counts and amounts by %."""

    COUNT = "数量"
    AMOUNT = "金额"
    RATE = "比率"


@frozen
class Indicator:
    """One row of sheet 指标 of the catalogue.

    `name` is also the template tag; `section` reads like `一（五）`; `alarm` is the rate of change in percent
    (for rates: in percentage points) beyond which a department owes a reason; `unit` may carry a scale (万元).
    """

    code: str
    name: str
    unit: str
    kind: Kind = Kind.COUNT
    decimals: int = 0
    section: str = ""
    department: str = ""
    required: bool = True
    low: Decimal | None = None
    high: Decimal | None = None
    alarm: Decimal | None = None
    definition: str = ""
    redefined: bool = False
    discontinued: bool = False
    in_annex: bool = False
    note: str = ""
