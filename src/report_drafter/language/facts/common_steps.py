"""Tells when two figures of one name may count steps of two matters: every campaign sends out staff and settles cases.

A fact told again is out of date or misspelt, therefore of like size. What is far smaller is more likely of some other
matter, where its name is that of a step: 出动执法人员1860人次 of one campaign, 出动执法人员1.48万人次 of the year.
"""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.vocabulary import GENERIC_NOUNS
from report_drafter.language.numbers.digit_slips import is_slip_or_digit_more

LIKE_SIZE = Decimal("0.6")
"""The smallest share of a fact's value that its outdated or rounded retelling is known to have."""
TELLING, FEW = 10, 3
"""Below the first any two figures are one digit apart; few more or less are a slip whatever the share."""
NOUN = 2
_OF_ITS_OWN = late(
    "复议|诉讼|应诉|规范性文件|重大行政决策|提案|政府信息|备案审查|[\u4e00-\u9fff]{4}专项(?:检查|行动|督查)"
)
"""What an office accounts for as a whole and no campaign has, and a campaign by its name: 涉农收费专项检查."""
_OF_ANY_MATTER = ("机关", "法院", "总额", "合同", "协议")
"""Whom what is found is handed over to, what it comes to in money, and what is signed."""
_LINE = late(
    "(?:本?年[初末终度]?|当年|上年|财政|基本|项目|经费|资金|公用|人员|总额?|合计|[和与及、]|结转|结余|收入|支出|预算|决算|拨款|补助)+"
)
"""A line that the account of any body or fund has: 年末结转和结余, 财政拨款支出, 项目支出."""


def may_be_of_two_matters(one: Measure, other: Measure) -> bool:
    """Tells whether the smaller of two figures of one name may well count a step of another matter."""
    fewer, more = sorted((one, other), key=lambda each: each.quantity.value)
    if fewer.quantity.value >= min(more.quantity.value * LIKE_SIZE, more.quantity.value - FEW):
        return False
    if fewer.quantity.value >= TELLING and is_slip_or_digit_more(one.quantity, other.quantity):
        return False
    return is_common_step(one) or is_common_step(other)


def is_common_step(one: Measure) -> bool:
    """Tells whether the name of a figure is one that work of any kind has: 行政处罚, 查处案件, 移送公安机关."""
    noun = one.noun
    if _OF_ITS_OWN.search(one.phrase.core):
        return False
    return (
        not noun
        or _LINE.fullmatch(one.phrase.core) is not None
        or noun[-NOUN:] in GENERIC_NOUNS
        or noun.endswith(_OF_ANY_MATTER)
    )
