"""公开的报告里没有公民的证件号码、手机号码、银行卡号。

查什么
    校验码正确的18位公民身份号码（GB 11643—1999）；11位手机号码；通过Luhn校验的银行卡号。号码中间有空格、
    连字符的同样查。
为什么
    年度报告面向社会公开，《个人信息保护法》要求处理个人信息限于最小范围；举例、附件里最容易带出。
反例
    群众李某（身份证号11010519491231002X）反映的问题已办结。
正例
    拨打12345、023-67890000或0731-84896666咨询，流水号202312310000000017。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

LONG = late(r"\d(?<!\d\d)[\d \-－]{9}")
NUMBER = late(r"\d(?<![\dA-Za-z.]\d)(?:[ \-－]?\d){9,18}[Xx]?(?![\dA-Za-z])")
SEPARATORS = late(r"[ \-－]")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS = "10X98765432"
IDENTITY_LENGTH, MOBILE_LENGTH = 18, 11
CARD_LENGTHS = range(16, 20)
MOBILE = late(r"1[3-9]\d{9}")
CARD_START = late(r"62|4|5[1-5]|3[4-7]|9558")
PROVINCES = late(r"1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields a finding for every number that names a person or an account."""
    for paragraph in subject.paragraphs_with(LONG):
        for match in NUMBER.finditer(paragraph.text):
            kind, severity = _kind(SEPARATORS.sub("", match[0]).upper())
            if kind:
                span = subject.span(paragraph, match.start(), match.end())
                yield Finding(RULE.name, severity, f"公开稿中出现{kind}", "删去，或以“*”隐去中间各位", (span,))


def _kind(digits: str) -> tuple[str, Severity]:
    if len(digits) == IDENTITY_LENGTH and _is_identity(digits):
        return "公民身份号码", Severity.ERROR
    if len(digits) == MOBILE_LENGTH and MOBILE.fullmatch(digits):
        return "手机号码", Severity.WARNING
    if len(digits) in CARD_LENGTHS and digits.isdecimal() and CARD_START.match(digits) and _is_luhn(digits):
        return "银行卡号", Severity.ERROR
    return "", Severity.HINT


def _is_identity(digits: str) -> bool:
    """Checks place, date of birth and check digit. Source: GB 11643—1999, ISO 7064 MOD 11-2."""
    if not (digits[:17].isdecimal() and PROVINCES.match(digits)):
        return False
    try:
        date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits[:17], WEIGHTS, strict=True))
    return digits[17] == CHECK_DIGITS[total % 11]


def _is_luhn(digits: str) -> bool:
    """Checks the last digit of a card number. Source: ISO/IEC 7812-1, annex B."""
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits)))
    return sum(value - 9 * (value > 9) for value in doubled) % 10 == 0  # noqa: PLR2004 - 9: two digits become one


RULE = Rule("personal-data", "公开个人信息", Severity.ERROR, check)
