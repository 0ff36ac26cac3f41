"""The texts of a workbook, each once: cells point to them by number, and they are cleaned all in one go."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from xml.sax.saxutils import escape

from report_drafter.excel.cell_text import CELL_LIMIT, escaped, shortened, without_controls
from report_drafter.excel.table_styles import DECLARATION, MAIN

BETWEEN = "\x00"
"""Stands between the texts while they are cleaned together; no text that XML can carry holds it."""
OPENING, CLOSING = '<si><t xml:space="preserve">', "</t></si>"
MOST_UNITS = 2
"""How many UTF-16 code units one character may take."""


class TextTable(dict[str, int]):
    """The texts of a workbook, numbered as they come."""

    def add(self, texts: Iterable[str]) -> None:
        """Numbers the texts that are new, each once; they come without repetition."""
        new = [text for text in texts if text not in self]
        self.update(zip(new, count(len(self)), strict=False))

    def part(self) -> bytes:
        """Returns the shared strings as XML."""
        cleaned = escape(escaped(without_controls(self._joined())))
        entries = OPENING + cleaned.replace(BETWEEN, CLOSING + OPENING) + CLOSING if self else ""
        return f'{DECLARATION}<sst xmlns="{MAIN}" uniqueCount="{len(self)}">{entries}</sst>'.encode()

    def _joined(self) -> str:
        joined = BETWEEN.join(self)
        longest = max(map(len, self), default=0)
        if joined.count(BETWEEN) < max(len(self), 1) and longest * MOST_UNITS <= CELL_LIMIT:
            return joined
        return BETWEEN.join(shortened(text.replace(BETWEEN, "")) for text in self)
