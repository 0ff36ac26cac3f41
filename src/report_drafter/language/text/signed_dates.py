"""Dates of a sign-off that are not written as an official paper has them: 25年1月20日, 2025.1.20, 1月20日.

GB/T 9704—2012, 7.3.5: year, month and day stand in full, in Arabic digits, without a leading nought.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

_HAN_OFFICE = late(
    r"\s*[\u4e00-\u9fff（）()、 　]{4,40}"
    r"(?:局|厅|委|会|院|府|办|室|队|处|所|站|中心|公司|海关|支行|大学|学院|学校|署|部)\s*"
)
"""The line of an office above the date."""
_MONTH, _DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_FORMS = (
    (late(rf"[“‘’']?\d\d年{_MONTH}月{_DAY}日"), "年份没有写全"),
    (late(rf"{_MONTH}月{_DAY}日"), "没有写年份"),
    (late(rf"20\d\d年{_MONTH}月{_DAY}[号]?"), "“日”字没有写"),
    (late(rf"20\d\d年{_MONTH}月"), "没有写日"),
    (late(rf"20\d\d\s?[.．。/／\-－—、]\s?{_MONTH}(?:\s?[.．。/／\-－—、]\s?{_DAY}日?)?"), "没有用“年”“月”“日”"),
    (late(r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"), "没有用“年”“月”“日”"),
)
_LAST_LINES, _LONGEST = 12, 20


@frozen
class OddDate:
    """The date of a sign-off on a line, and what is wrong with it."""

    line: int
    says: str


def odd_signed_dates(lines: Sequence[str]) -> Iterator[OddDate]:
    """Yields the date under the office that signs, among the last lines, where it is written otherwise."""
    for at in range(max(1, len(lines) - _LAST_LINES), len(lines)):
        text = lines[at].strip(" 　（）()")
        above = next((line for line in reversed(lines[:at]) if line.strip()), "")
        if not text or len(text) > _LONGEST or not _HAN_OFFICE.fullmatch(above):
            continue
        says = next((why for form, why in _FORMS if form.fullmatch(text)), None)
        if says is not None:
            yield OddDate(at, says)
