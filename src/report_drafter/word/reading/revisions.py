"""Lists the tracked changes of a document: who, when, where, and the words before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from report_drafter.domain.opinion import OpinionKind
from report_drafter.domain.review_mark import ReviewMark
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.marked_places import MarkedDocument, MarkedPlace
from report_drafter.word.reading.run_content import SHOWING, child_text

W = names.W
KINDS = {
    names.INSERTED: OpinionKind.INSERTION,
    names.DELETED: OpinionKind.DELETION,
    names.MOVED_TO: OpinionKind.MOVE,
    names.MOVED_FROM: OpinionKind.MOVE,
}
FORMAT_WORDS = {
    f"{W}rPrChange": "字体格式",
    f"{W}pPrChange": "段落格式",
    f"{W}numberingChange": "编号格式",
    f"{W}sectPrChange": "页面设置",
    f"{W}tblPrChange": "表格格式",
    f"{W}tblGridChange": "表格格式",
    f"{W}tblPrExChange": "表格格式",
    f"{W}trPrChange": "表格格式",
    f"{W}tcPrChange": "表格格式",
}
CELL_WORDS = {f"{W}cellIns": "（插入单元格）", f"{W}cellDel": "（删除单元格）", f"{W}cellMerge": "（合并单元格）"}
GONE_CELL = f"{W}cellDel"
PARAGRAPH_MARK = "（分段）"
TABLE_ROW = "（表格行）"
PICTURE = "（图片或图形）"
OBJECTS = (f"{W}drawing", f"{W}pict", f"{W}object")
REVISION_TAGS = (*KINDS, *FORMAT_WORDS, *CELL_WORDS)


def read_revisions(marked: MarkedDocument) -> tuple[ReviewMark, ...]:
    """Returns the tracked changes in reading order.

    What was struck out and typed anew in one place is one replacement; a move is told where the words went;
    formatting is told once for each author, paragraph and kind.
    """
    found = [mark for place in marked.places() if place.element.tag in REVISION_TAGS for mark in _marks(place, marked)]
    return tuple(_formats_once(_moves_paired(_replacements(_rows_once(found)))))


def _marks(place: MarkedPlace, marked: MarkedDocument) -> Iterable[ReviewMark]:
    element = place.element
    tag, parent = str(element.tag), element.getparent()
    above = None if parent is None else parent.tag
    if tag in FORMAT_WORDS:
        return [replace(_mark(place, OpinionKind.FORMATTING), words=FORMAT_WORDS[tag])]
    if tag in CELL_WORDS:
        kind = OpinionKind.DELETION if tag == GONE_CELL else OpinionKind.INSERTION
        return [_sided(place, kind, CELL_WORDS[tag] + _row_text(parent))]
    if above == f"{W}trPr":
        return [_sided(place, KINDS[tag], TABLE_ROW + _row_text(parent))]
    if parent is not None and above == names.RUN_PROPERTIES:
        return [] if _says_more(element, parent) else [_sided(place, KINDS[tag], PARAGRAPH_MARK)]
    return [] if _within_row_change(element) else _text_mark(place, marked)


def _text_mark(place: MarkedPlace, marked: MarkedDocument) -> Iterator[ReviewMark]:
    """A stretch of text inserted, deleted or moved; an insertion that was deleted again says nothing."""
    element = place.element
    text = "".join(_words(element, gone=element.tag in {names.DELETED, names.MOVED_FROM}))
    if not text and next(element.iter(*OBJECTS), None) is not None:
        text = PICTURE
    if not text:
        return
    start, end = marked.text_within(element) or (place.offset, place.offset)
    gone = element.tag in {names.DELETED, names.MOVED_FROM}
    mark = replace(_mark(place, KINDS[str(element.tag)]), start=start, end=end)
    yield replace(mark, old=text) if gone else replace(mark, new=text)


def _mark(place: MarkedPlace, kind: OpinionKind) -> ReviewMark:
    author, when = place.element.get(f"{W}author", ""), plain_time(place.element.get(f"{W}date", ""))
    return ReviewMark(author, kind, max(place.paragraph, 1), place.offset, place.offset, when)


def _sided(place: MarkedPlace, kind: OpinionKind, text: str) -> ReviewMark:
    mark = _mark(place, kind)
    return replace(mark, old=text) if kind is OpinionKind.DELETION else replace(mark, new=text)


def plain_time(stated: str) -> str:
    """Returns the time that a document states (2024-01-05T09:30:00Z) as people write it, empty where there is none."""
    return stated[:16].replace("T", " ")


def _words(element: Element, *, gone: bool) -> Iterator[str]:
    for one in element.iter(names.DELETED_TEXT, *SHOWING):
        deleted_within = any(above.tag == names.DELETED for above in one.iterancestors() if above is not element)
        if gone or not deleted_within:
            yield one.text or "" if one.tag == names.DELETED_TEXT else child_text(one)


def _row_text(properties: Element | None) -> str:
    row = properties.getparent() if properties is not None else None
    cells = [] if row is None else [*row.iter(names.CELL)] or [row]
    return "｜".join("".join(_words(cell, gone=True)) for cell in cells)


def _says_more(mark: Element, properties: Element) -> bool:
    """Whether the text of the paragraph is marked the same way, so that its mark need not be told too."""
    paragraph = next(properties.iterancestors(names.PARAGRAPH), None)
    return _within_row_change(mark) or (
        paragraph is not None and any(one.tag == mark.tag and len(one) for one in paragraph.iter(str(mark.tag)))
    )


def _within_row_change(element: Element) -> bool:
    rows = element.iterancestors(names.ROW)
    return any(row.find(f"{W}trPr/{tag}") is not None for row in rows for tag in (names.INSERTED, names.DELETED))


def _rows_once(marks: list[ReviewMark]) -> list[ReviewMark]:
    """A stretch over several runs is written as several changes; told as one."""
    joined: list[ReviewMark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if last is not None and _continues(last, mark):
            joined[-1] = replace(last, old=last.old + mark.old, new=last.new + mark.new, end=mark.end)
        else:
            joined.append(mark)
    return joined


def _continues(last: ReviewMark, mark: ReviewMark) -> bool:
    text_only = not any(one.startswith("（") for one in (last.old, last.new, mark.old, mark.new))
    same = (last.author, last.kind, last.paragraph, bool(last.old)) == (
        mark.author,
        mark.kind,
        mark.paragraph,
        bool(mark.old),
    )
    return same and text_only and mark.kind is not OpinionKind.FORMATTING and last.end == mark.start


def _replacements(marks: list[ReviewMark]) -> list[ReviewMark]:
    """Struck out and typed anew, by one author in one place, in whichever order Word wrote it."""
    joined: list[ReviewMark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        kinds = {mark.kind} if last is None else {mark.kind, last.kind}
        if last is not None and kinds == {OpinionKind.INSERTION, OpinionKind.DELETION} and _touch(last, mark):
            old, new = last.old + mark.old, last.new + mark.new
            start, end = min(last.start, mark.start), max(last.end, mark.end)
            joined[-1] = replace(
                last, kind=OpinionKind.REPLACEMENT, old=old, new=new, start=start, end=end, when=mark.when
            )
        else:
            joined.append(mark)
    return joined


def _touch(one: ReviewMark, other: ReviewMark) -> bool:
    return (one.author, one.paragraph, one.end) == (other.author, other.paragraph, other.start)


def _moves_paired(marks: list[ReviewMark]) -> list[ReviewMark]:
    """Joins both ends of a move: told where the words stand now, with the paragraph that they came from."""
    sources = [mark for mark in marks if mark.kind is OpinionKind.MOVE and mark.old]
    moved: dict[int, ReviewMark] = {}
    for index, mark in enumerate(marks):
        if mark.kind is OpinionKind.MOVE and mark.new:
            source = next((one for one in sources if (one.author, one.old) == (mark.author, mark.new)), None)
            if source is not None:
                sources.remove(source)
                moved[index] = replace(mark, old=source.old, words=f"由第{source.paragraph}段移至此处")
    paired = {id(one) for one in marks if one.kind is OpinionKind.MOVE and one.old} - {id(one) for one in sources}
    return [moved.get(index, mark) for index, mark in enumerate(marks) if id(mark) not in paired]


def _formats_once(marks: list[ReviewMark]) -> Iterator[ReviewMark]:
    seen: set[tuple[str, int, str]] = set()
    for _, group in groupby(marks, key=lambda one: one.paragraph):
        for mark in group:
            key = (mark.author, mark.paragraph, mark.words)
            if mark.kind is OpinionKind.FORMATTING and key in seen:
                continue
            seen.add(key)
            yield mark
