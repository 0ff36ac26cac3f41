"""Which number formats of an .xls show a percentage or a date."""

from __future__ import annotations

import re
import struct
from datetime import datetime, timedelta

from report_drafter.domain.late_pattern import late
from report_drafter.excel.xls.biff_strings import long_string

FORMAT, XF, DATE_MODE = 0x41E, 0xE0, 0x22
PERCENT_FORMATS = frozenset({9, 10})
DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
QUOTED = late(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
DATE_LETTERS = late(r"[ymdhs]", re.IGNORECASE)
START, START_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 -- cells hold no zone
LATEST = 2_958_465


class CellFormats:
    """The formats that a workbook's cells refer to by number."""

    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._formats: list[int] = []
        self._start = START

    def add(self, kind: int, data: bytes) -> None:
        """Takes in one record of the workbook's beginning."""
        if kind == FORMAT:
            self._codes[struct.unpack_from("<H", data)[0]] = long_string(data, 2)
        elif kind == XF:
            self._formats.append(struct.unpack_from("<H", data, 2)[0])
        elif kind == DATE_MODE and data[:1] == b"\1":
            self._start = START_1904

    def is_percent(self, style: int) -> bool:
        """Tells whether cells of a style show a percentage."""
        number, code = self._format(style)
        return number in PERCENT_FORMATS or "%" in QUOTED.sub("", code)

    def moment(self, style: int, value: float) -> datetime | None:
        """Returns a number as a date where its style shows one, None otherwise."""
        number, code = self._format(style)
        is_date = number in DATE_FORMATS or DATE_LETTERS.search(QUOTED.sub("", code)) is not None
        if not is_date or not 0 <= value < LATEST or "general" in code.lower():
            return None
        return self._start + timedelta(days=value)

    def _format(self, style: int) -> tuple[int, str]:
        number = self._formats[style] if style < len(self._formats) else 0
        return number, self._codes.get(number, "")
