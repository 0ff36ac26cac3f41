"""What the styles of an .xls say of a cell: a percentage, a date, words beside a number, what is struck or raised."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from datetime import datetime, timedelta

from report_drafter.domain.late_pattern import late
from report_drafter.excel.cells.number_words import shows_percent, with_words
from report_drafter.excel.cells.rich_text import TextRun
from report_drafter.excel.xls.biff_strings import long_string

FORMAT, XF, DATE_MODE, FONT = 0x41E, 0xE0, 0x22, 0x31
STRUCK, RAISED, LOWERED = 0x08, 1, 2
NO_FONT = 4
"""The number that no font has: those behind it are numbered one higher than they stand."""
PERCENT_FORMATS = frozenset({9, 10})
DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
QUOTED = late(r'"[^"]*"|[\\!].|\[[^\]]*\]|_.|\*.')
DATE_LETTERS = late(r"[ymdhs]", re.IGNORECASE)
START, START_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 -- cells hold no zone
LATEST = 2_958_465


class CellFormats:
    """The formats that a workbook's cells refer to by number."""

    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._formats: list[int] = []
        self._fonts_of_styles: list[int] = []
        self._fonts: list[tuple[bool, int]] = []
        self._start = START

    def add(self, kind: int, data: bytes) -> None:
        """Takes in one record of the workbook's beginning."""
        if kind == FORMAT:
            self._codes[struct.unpack_from("<H", data)[0]] = long_string(data, 2)
        elif kind == XF:
            font, number = struct.unpack_from("<2H", data)
            self._fonts_of_styles.append(font)
            self._formats.append(number)
        elif kind == FONT:
            looks, position = struct.unpack_from("<2xH4xH", data)
            self._fonts.append((bool(looks & STRUCK), position))
        elif kind == DATE_MODE and data[:1] == b"\1":
            self._start = START_1904

    def is_percent(self, style: int) -> bool:
        """Tells whether cells of a style show a percentage."""
        number, code = self._format(style)
        return number in PERCENT_FORMATS or shows_percent(code)

    def is_struck(self, style: int) -> bool:
        """Tells whether cells of a style are struck through."""
        return self._font(self._font_of(style))[0]

    def with_words(self, style: int, value: float) -> str:
        """Returns a number as a style shows it that adds words to it, '' where it adds none."""
        _, code = self._format(style)
        return with_words(code, value) if code else ""

    def runs(self, style: int, text: str, looks: bytes) -> Iterator[TextRun]:
        """Yields the characters of a text by their looks; those before the first run have the looks of the cell."""
        units = text.encode("utf-16-le")
        starts = [(0, self._font_of(style)), *struct.iter_unpack("<2H", looks)]
        ends = [start for start, _ in starts[1:]] + [len(units) // 2]
        for (start, number), end in zip(starts, ends, strict=True):
            struck, position = self._font(number)
            piece = units[start * 2 : end * 2].decode("utf-16-le", "ignore")
            yield TextRun(piece, struck, position == RAISED, position == LOWERED)

    def moment(self, style: int, value: float) -> datetime | None:
        """Returns a number as a date where its style shows one, None otherwise."""
        number, code = self._format(style)
        is_date = number in DATE_FORMATS or DATE_LETTERS.search(QUOTED.sub("", code)) is not None
        if not is_date or not 0 <= value < LATEST or "general" in code.lower():
            return None
        return self._start + timedelta(days=value)

    def _font_of(self, style: int) -> int:
        return self._fonts_of_styles[style] if style < len(self._fonts_of_styles) else 0

    def _font(self, number: int) -> tuple[bool, int]:
        place = number - 1 if number > NO_FONT else number
        return self._fonts[place] if place < len(self._fonts) else (False, 0)

    def _format(self, style: int) -> tuple[int, str]:
        number = self._formats[style] if style < len(self._formats) else 0
        return number, self._codes.get(number, "")
