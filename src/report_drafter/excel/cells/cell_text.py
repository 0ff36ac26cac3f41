"""Text that is safe in a cell: what XML forbids is gone, what Excel would read as an escape is escaped."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
CELL_LIMIT = 32_767
"""The longest text of a cell, in UTF-16 code units; Excel repairs (cuts) a file with a longer one."""

_NULL = "\x00"
_CONTROLS = late("[\x01-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_BREAK = late("\r\n?")
_EXCEL_ESCAPE = late("_(?=x[0-9A-Fa-f]{4}_)")


def writable(text: str) -> str:
    """Returns the text without control characters, line breaks as Excel's own, cut with a remark where too long."""
    return shortened(without_controls(text).replace(_NULL, ""))


def without_controls(text: str) -> str:
    """Returns the text without what XML forbids but the null character, line breaks as Excel's own."""
    return _CONTROLS.sub("", _LINE_BREAK.sub("\n", text))


def escaped(text: str) -> str:
    """Returns the text such that readers that decode `_x0041_` give it back unchanged (ECMA-376 part 1, 22.4.2.4)."""
    return _EXCEL_ESCAPE.sub("_x005F_", text)


def looks_like_formula(text: str) -> bool:
    """Tells whether somebody's spreadsheet would read the text as a formula if it were typed."""
    return text.startswith(FORMULA_STARTS)


def shortened(text: str) -> str:
    """Returns the text, or its beginning with a remark on its whole length where a cell cannot hold it."""
    if code_units(text) <= CELL_LIMIT:
        return text
    remark = f"……（全文共{len(text)}字，单元格容纳不下，此处有删节）"
    kept = text.encode("utf-16-le")[: (CELL_LIMIT - len(remark)) * 2]
    return kept.decode("utf-16-le", errors="ignore") + remark


def code_units(text: str) -> int:
    """Returns the length of a text as Excel counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
