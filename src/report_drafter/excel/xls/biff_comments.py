"""Adds comments to cells of an .xls sheet, behind those that are there, and takes our own away again.

A comment is a NOTE record that names its cell and author, and a text box in the sheet's drawing. Source: MS-XLS
2.4.179 (Note).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from report_drafter.excel.cells.cell_text import writable
from report_drafter.excel.marks.marked_cells import AUTHOR, PREFIX, Cell
from report_drafter.excel.xls.biff_box_place import BoxPlace
from report_drafter.excel.xls.biff_comment_text import CommentText, read_text, text_records
from report_drafter.excel.xls.biff_drawing import DRAWING, SheetDrawing, comment_shape, empty_drawing
from report_drafter.excel.xls.biff_drawing_group import DrawingGroup
from report_drafter.excel.xls.biff_stream import BOF, EOF, Record, unusual
from report_drafter.excel.xls.biff_texts import coded, length

NOTE, WINDOW, HEADER_PICTURE = 0x1C, 0x23E, 0x866
BEHIND_DRAWING = (NOTE, WINDOW, HEADER_PICTURE)
MOST_COMMENTS = 5000
"""No form has as many in one sheet."""


class SheetComments:
    """The comments of one sheet, to be changed in place; `file` is its name in messages."""

    def __init__(self, file: str, records: list[Record]) -> None:
        self._file, self._records = file, records
        self._start, self._end = _drawing_place(file, records)
        found = records[self._start : self._end]
        self._drawing = SheetDrawing(file, found) if found else None
        self._notes = [data for kind, data in _own(records) if kind == NOTE]
        self._places = self._drawing.comments() if self._drawing else {}
        if len(self._notes) > MOST_COMMENTS:
            raise unusual(file)

    def forget(self) -> None:
        """Takes away our words, and the boxes that held nothing else."""
        gone = []
        for note in self._notes:
            text = self._text(note)
            left = text.before(PREFIX) if text is not None and PREFIX in text.text else None
            if left is not None and left.text:
                self._write(note, left)
            elif left is not None:
                gone.append(note)
        self._notes = [one for one in self._notes if one not in gone]
        if self._drawing is not None:
            # From the last to the first: the places of those in front stay true.
            for place in sorted({self._places[_number(one)] for one in gone}, reverse=True):
                self._drawing.remove(place)
            self._places = self._drawing.comments()

    def add(self, group: DrawingGroup, words: Mapping[Cell, str], font: int) -> None:
        """Adds the words at each cell, in a font of the workbook's."""
        if len(words) > MOST_COMMENTS:
            raise unusual(self._file)
        with_note = {struct.unpack_from("<2H", note): note for note in self._notes}
        new = {}
        for cell, text in words.items():
            note = with_note.get(cell)
            old = self._text(note) if note is not None else None
            if note is None or old is None:
                new[cell] = CommentText("", ()).followed_by(PREFIX + writable(text), font)
            else:
                self._write(note, old.followed_by(PREFIX + writable(text), font))
        if new:
            self._add_boxes(group, new)

    def write(self) -> None:
        """Puts drawing and notes back into the sheet's records."""
        drawing = self._drawing.put_together() if self._drawing else []
        depth, rest = 0, []
        for kind, data in self._records[self._end :]:
            depth += (kind == BOF) - (kind == EOF)
            if kind != NOTE or depth > 0:
                rest.append((kind, data))
        notes: list[Record] = [(NOTE, one) for one in self._notes]
        place = next((place for place, one in enumerate(rest) if one[0] != HEADER_PICTURE), 0)
        self._records[self._start :] = [*drawing, *rest[:place], *notes, *rest[place:]]

    def _add_boxes(self, group: DrawingGroup, new: Mapping[Cell, CommentText]) -> None:
        if self._drawing is None:
            number = group.new_drawing()
            root, *shapes = group.new_shapes(number, len(new) + 1)
            self._drawing = SheetDrawing(self._file, empty_drawing(number, root))
        else:
            shapes = group.new_shapes(self._drawing.number, len(new))
        objects, places = self._drawing.free_object, BoxPlace(self._records)
        for number, (shape, (cell, text)) in enumerate(zip(shapes, new.items(), strict=True), objects):
            self._drawing.add(comment_shape(shape, places.anchor(cell)), number, text_records(text))
            self._notes.append(_note(cell, number))

    def _text(self, note: bytes) -> CommentText | None:
        """What a note's box says; None for a note without a box, as some programs leave."""
        place = self._places.get(_number(note))
        if place is None or self._drawing is None:
            return None
        return read_text(self._drawing.pieces[place + 1].records)[0]

    def _write(self, note: bytes, text: CommentText) -> None:
        if self._drawing is None:
            return
        piece = self._drawing.pieces[self._places[_number(note)] + 1]
        _, count = read_text(piece.records)
        piece.records[:count] = text_records(text, piece.records[0][1])


def _own(records: list[Record]) -> list[Record]:
    """The records of the sheet itself, without those of charts inside of it."""
    depth, own = 0, []
    for kind, data in records:
        depth += kind == BOF
        if depth == 1:
            own.append((kind, data))
        depth -= kind == EOF
    return own


def _drawing_place(file: str, records: list[Record]) -> tuple[int, int]:
    """Where the sheet's drawing begins and ends; where there is none, the place for one."""
    depth, start, end = 0, None, None
    for place, (kind, _) in enumerate(records):
        depth += kind == BOF
        if depth == 1 and kind == DRAWING:
            if end is not None:
                raise unusual(file)
            start = place if start is None else start
        if depth == 1 and kind in BEHIND_DRAWING and end is None:
            end = place
        depth -= kind == EOF
    if end is None:
        raise unusual(file)
    return (end if start is None else start), end


def _number(note: bytes) -> int:
    number: int = struct.unpack_from("<H", note, 6)[0]
    return number


def _note(cell: Cell, number: int) -> bytes:
    flags, author = coded(AUTHOR)
    return struct.pack("<4H", *cell, 0, number) + struct.pack("<HB", length(AUTHOR), flags) + author + b"\0"
