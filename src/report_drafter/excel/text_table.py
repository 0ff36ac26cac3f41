"""The texts of a workbook, each once: cells point to them by number, and they are cleaned many in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import count, islice

from report_drafter.excel.cell_text import CELL_LIMIT, escaped, shortened, without_controls
from report_drafter.excel.table_styles import DECLARATION, MAIN

BETWEEN = "\x00"
"""Stands between the texts while they are cleaned together; no text that XML can carry holds it."""
OPENING, CLOSING = '<si><t xml:space="preserve">', "</t></si>"
CHUNK = 5000
MOST_UNITS = 2
"""How many UTF-16 code units one character may take."""


class TextTable(dict[str, int]):
    """The texts of a workbook, numbered as they come."""

    def add(self, texts: Iterable[str]) -> None:
        """Numbers the texts that are new, each once; they come without repetition."""
        new = [text for text in texts if text not in self]
        self.update(zip(new, count(len(self)), strict=False))

    def part(self) -> Iterator[bytes]:
        """Yields the shared strings as XML, piece by piece."""
        yield f'{DECLARATION}<sst xmlns="{MAIN}" uniqueCount="{len(self)}">'.encode()
        texts = iter(self)
        while some := list(islice(texts, CHUNK)):
            cleaned = escape(escaped(without_controls(_joined(some))), quote=False)
            yield (OPENING + cleaned.replace(BETWEEN, CLOSING + OPENING) + CLOSING).encode()
        yield b"</sst>"


def _joined(texts: Sequence[str]) -> str:
    joined = BETWEEN.join(texts)
    if joined.count(BETWEEN) < len(texts) and max(map(len, texts)) * MOST_UNITS <= CELL_LIMIT:
        return joined
    return BETWEEN.join(shortened(text.replace(BETWEEN, "")) for text in texts)
