"""The words in a comment's box of an .xls, and the fonts of its stretches. Source: MS-XLS 2.4.329 (TxO)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.excel.xls.biff_stream import CONTINUE, Record
from report_drafter.excel.xls.biff_strings import WIDE
from report_drafter.excel.xls.biff_texts import length, text_pieces

BOX_TEXT = 0x1B6
COUNTS = 10
"""Where the lengths of the text and of its stretches stand."""
TOP_LEFT = struct.pack("<2H6x3HH", 0x0212, 0, 0, 0, 0, 0)
RUN = 8


@frozen
class CommentText:
    """A comment's words; each run is where a stretch begins, in characters as Excel counts, and its font."""

    text: str
    runs: tuple[tuple[int, int], ...]

    def followed_by(self, words: str, font: int) -> CommentText:
        """Returns the text with words of our own behind it."""
        between = "\n" if self.text else ""
        start = length(self.text) + len(between)
        return CommentText(f"{self.text}{between}{words}", (*self.runs, (start, font)))

    def before(self, mark: str) -> CommentText:
        """Returns the text up to where a mark stands first, blank lines in between left out."""
        text = self.text.partition(mark)[0].rstrip("\n")
        return CommentText(text, tuple(run for run in self.runs if run[0] < max(length(text), 1)))


def read_text(records: Sequence[Record]) -> tuple[CommentText, int]:
    """Returns the text of a box and how many records hold it; raises struct.error or IndexError when damaged."""
    count, size = struct.unpack_from("<2H", records[0][1], COUNTS)
    place, parts, found = 1, [], 0
    while found < count:
        data = _continued(records, place)
        wide = bool(data[0] & WIDE)
        part = data[1:].decode("utf-16-le", "surrogatepass") if wide else data[1:].decode("latin-1")
        found += (len(data) - 1) // 2 if wide else len(data) - 1
        parts.append(part)
        place += 1
        if not part:
            raise IndexError
    runs = b""
    while len(runs) < size and count:
        runs += _continued(records, place)
        place += 1
    # The last run only says where the text ends.
    pairs = [struct.unpack_from("<2H", runs, start) for start in range(0, max(size // RUN - 1, 0) * RUN, RUN)]
    return CommentText("".join(parts), tuple((start, font) for start, font in pairs)), place


def text_records(text: CommentText, box: bytes = TOP_LEFT) -> list[Record]:
    """Returns the records of a box with that text; `box` is what its first record said so far."""
    runs = [*(text.runs or ((0, 0),)), (length(text.text), 0)]
    packed = b"".join(struct.pack("<2HI", start, font, 0) for start, font in runs)
    opening = box[:COUNTS] + struct.pack("<2H", length(text.text), len(packed)) + box[COUNTS + 4 :]
    return [(BOX_TEXT, opening), *((CONTINUE, one) for one in (*text_pieces(text.text), packed))]


def _continued(records: Sequence[Record], place: int) -> bytes:
    kind, data = records[place]
    if kind != CONTINUE or not data:
        raise IndexError
    return data
