"""The texts of a workbook: one that repeats stands once and cells point to it, one that does not stands in its cell.

All are cleaned many in one go. A table of every text of a large ledger would be the largest thing in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import count, islice

from report_drafter.excel.cells.cell_text import CELL_LIMIT, escaped, shortened, without_controls
from report_drafter.excel.tables.table_styles import DECLARATION, MAIN

BETWEEN = "\x00"
"""Stands between the texts while they are cleaned together; no text that XML can carry holds it."""
OPENING, CLOSING = '<t xml:space="preserve">', "</t>"
CHUNK = 5000
MOST_UNITS = 2
"""How many UTF-16 code units one character may take."""


class TextTable(dict[str, int]):
    """The texts that cells share, numbered as they come."""

    def cells(self, texts: Iterable[str]) -> dict[str, str]:
        """Returns what a cell says that shares each text, from its type on; they come without repetition."""
        known = list(texts)
        new = [text for text in known if text not in self]
        self.update(zip(new, count(len(self)), strict=False))
        return {text: f't="s"><v>{self[text]}</v></c>' for text in known}

    def part(self) -> Iterator[bytes]:
        """Yields the shared strings as XML, piece by piece."""
        yield f'{DECLARATION}<sst xmlns="{MAIN}" uniqueCount="{len(self)}">'.encode()
        texts = iter(self)
        while some := list(islice(texts, CHUNK)):
            yield "".join(f"<si>{OPENING}{text}{CLOSING}</si>" for text in _cleaned(some)).encode()
        yield b"</sst>"


def own_cells(texts: Iterable[str]) -> dict[str, str]:
    """Returns what a cell says that holds each text itself, from its type on; they come without repetition.

    Source: ECMA-376 part 1, 18.18.11 (`inlineStr`); Excel and WPS move such texts to the shared ones when they save.
    """
    known = list(texts)
    return {
        text: f't="inlineStr"><is>{OPENING}{cleaned}{CLOSING}</is></c>'
        for text, cleaned in zip(known, _cleaned(known), strict=True)
    }


def _cleaned(texts: Sequence[str]) -> list[str]:
    """Each text as XML may carry it and a cell can hold it."""
    if not texts:
        return []
    return escape(escaped(without_controls(_joined(texts))), quote=False).split(BETWEEN)


def _joined(texts: Sequence[str]) -> str:
    joined = BETWEEN.join(texts)
    if joined.count(BETWEEN) < len(texts) and max(map(len, texts)) * MOST_UNITS <= CELL_LIMIT:
        return joined
    return BETWEEN.join(shortened(text.replace(BETWEEN, "")) for text in texts)
