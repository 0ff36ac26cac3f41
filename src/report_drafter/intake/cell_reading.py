"""Turns the value of a cell into what a catalogue or form means by it: text, yes or no, whole number, date."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation

from report_drafter.domain.late_pattern import late
from report_drafter.domain.workbook import CellValue
from report_drafter.domain.workbook_layout import NO, YES

FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""What takes no room; the marks of direction come along with figures copied from Windows' own dialogs."""
INVISIBLE = dict.fromkeys(map(ord, UNSEEN)) | {0xA0: 0x20}
YES_WORDS = frozenset({YES, "√", "✓", "✔", "Y", "YES", "TRUE", "1", "对"})
NO_WORDS = frozenset({NO, "", "×", "✗", "N", "NO", "FALSE", "0", "无"})
DATE = late(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
YEAR = late(r"((?:19|20)\d{2})\s*(?:年度?)?")
SIGNIFICANT = 15
INNER_QUOTES = str.maketrans("“”", "‘’")
LONGEST_QUOTE = 40


def cell_text(value: CellValue) -> str:
    """Returns what a cell shows as text, without blanks around it; a whole number without a point."""
    if isinstance(value, str):
        return value.strip() if value.isprintable() else value.translate(INVISIBLE).strip()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float | int):
        return format(exact(value), "f")
    return _moment_text(value)


def quoted(typed: str) -> str:
    """Returns what was typed as a sentence quotes it: in marks, those inside it single, a long text cut."""
    text = " ".join(typed.translate(INNER_QUOTES).split())
    return f"“{text}”" if len(text) <= LONGEST_QUOTE else f"“{text[:LONGEST_QUOTE]}……”"


def half_width(text: str) -> str:
    """Returns text with full-width letters, digits, signs and blanks as half-width ones."""
    return text.translate(FULL_WIDTH)


def exact(value: float) -> Decimal:
    """Returns the decimal that a cell's binary number stands for: fifteen significant digits, as Excel shows."""
    if isinstance(value, int) or value.is_integer():
        return Decimal(int(value))
    return Decimal(f"{value:.{SIGNIFICANT}g}")


def plain_decimal(number: Decimal) -> str:
    """Writes a number without exponent and without zeros behind its last digit."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def cell_number(value: CellValue) -> Decimal | None:
    """Returns the finite number that a cell states, typed as number or as plain text; None otherwise."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float | int):
        return exact(value)
    try:
        number = Decimal(half_width(cell_text(value)).replace(",", "").removesuffix("%"))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def cell_integer(value: CellValue) -> int | None:
    """Returns the whole number that a cell states, None otherwise."""
    number = cell_number(value)
    return int(number) if number is not None and number == number.to_integral_value() else None


def cell_year(value: CellValue) -> int | None:
    """Returns the year that a cell states (2023, 2023年, 2023年度), None otherwise."""
    match = YEAR.fullmatch(half_width(cell_text(value)))
    return int(match[1]) if match else None


def cell_date(value: CellValue) -> date | None:
    """Returns the date that a cell states, as a date or as text (2024-03-13, 2024年3月13日), None otherwise."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    match = DATE.fullmatch(half_width(cell_text(value)))
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def cell_yes(value: CellValue) -> bool | None:
    """Returns whether a cell says 是 or 否 (blank is 否), None when it says something else."""
    text = half_width(cell_text(value)).upper()
    if text in YES_WORDS:
        return True
    return False if text in NO_WORDS else None


def _moment_text(value: date | time | timedelta) -> str:
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return value.isoformat() if isinstance(value, date | time) else str(value)
