"""Signs behind numbers that lost a character or were misread: 1.9百分点, 30.6%多, 5.4%o, 66.1虬."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.number_starts import number_start
from report_drafter.language.numbers.units import unit_at
from report_drafter.language.text.broken_numbers import BrokenNumber
from report_drafter.language.text.characters import is_han


@frozen
class _Form:
    """One way to spoil a sign; the pattern begins with the last digit or right behind it."""

    pattern: re.Pattern[str]
    problem: str
    advice: str


_FORMS = (
    _Form(late(r"百分点(?<=\d百分点)|千分点(?<=\d千分点)"), "“百分点”前漏了“个”", "改为“个百分点”"),
    _Form(
        late(r"[%％](?<=\d.)[多余](?=[，。；、）)的\n]|\Z)"),
        "百分数后面不加“多”“余”",
        "删去“多”“余”，或把“约”“超过”写在数的前面",
    ),
    _Form(
        late(r"[%％](?<=\d.)[oO0〇○](?![\dA-Za-z.])"),
        "百分号后面多了一个字母或零",
        "核对是“‰”还是“%”，删去多余的",
    ),
    _Form(
        late(r"个[百千]分点(?<=\d.{4})(?=[\u4e00-\u9fff]{1,6}率(?:为|达到?)?\d)(?![以左]|的)"),
        "“分点”后面漏了标点",
        "补上逗号或句号",
    ),
)
_AFTER_DECIMALS = late(r"\.\d+(?P<odd>[\u4e00-\u9fff])(?<=\d.)")
_COMMONEST = 0xD8
"""GB 2312 keeps the 3755 commonest characters in the rows before this lead byte."""
_RARE_UNITS = "垧畈帧"
"""The units among the others."""


def spoilt_signs(text: str) -> Iterator[BrokenNumber]:
    """Yields the numbers whose sign or unit is no such thing."""
    for form in _FORMS:
        for match in form.pattern.finditer(text):
            yield BrokenNumber(number_start(text, match.start()), match.end(), form.problem, form.advice)
    for match in _AFTER_DECIMALS.finditer(text):
        start = number_start(text, match.start())
        if _is_misread(match["odd"]) and not unit_at(text, match.start("odd")) and is_han(text[start - 1 : start]):
            yield BrokenNumber(start, match.end(), "数后面的字不是计量单位", "核对原稿，改为“%”“℃”一类单位")


def _is_misread(character: str) -> bool:
    """Whether a character is so rare that it stands for a sign which a program misread."""
    encoded = character.encode("gb2312", "replace")
    return character not in _RARE_UNITS and (encoded[0] >= _COMMONEST or encoded == b"?")
