"""The text of a document as it stands once every tracked change is accepted, each stretch tied to its run.

Insertions and move targets count, deletions and move sources do not; a paragraph whose mark is deleted runs on into the
next; deleted rows and cells are gone. Content controls, hyperlinks, smart tags, field results and equations are text
like any other; field instructions and the fallback copies of text boxes are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Story
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading import run_content
from report_drafter.word.reading.equation_text import equation_texts

W, MC = names.W, names.MC
Element = run_content.Element
GONE = frozenset({names.DELETED, names.MOVED_FROM})
NOT_CONTENT = frozenset({names.PARAGRAPH_PROPERTIES, names.RUN_PROPERTIES, names.CONTROL_PROPERTIES, f"{W}sdtEndPr"})
FIELD_MARK = f"{W}fldChar"
BRANCHES = {f"{MC}AlternateContent"}
DIGITS = frozenset("0123456789")
BOXES = frozenset({names.TEXT_BOX, names.WORD_ART})


@frozen
class RunText:
    """What one run shows: `start` counts characters of the accepted paragraph."""

    run: Element
    start: int
    text: str

    @property
    def end(self) -> int:
        """Where the run's text ends, exclusive."""
        return self.start + len(self.text)


@frozen
class AcceptedParagraph:
    """One paragraph of the accepted view; `elements` are the w:p that it is joined from, the last gives its style.

    `margin` names the header or footer that it stands in: 首页页眉.
    """

    elements: tuple[Element, ...]
    runs: tuple[RunText, ...]
    story: Story
    table: tuple[int, int, int] | None = None
    margin: str = ""

    @property
    def text(self) -> str:
        """The characters of the paragraph."""
        return "".join(one.text for one in self.runs)

    @property
    def where(self) -> str:
        """What a place outside running text is called; empty for running text."""
        if self.story is Story.BODY:
            return ""
        if self.story is Story.TABLE and self.table is not None:
            return "表{}第{}行第{}列".format(*self.table)
        if self.story is Story.TEXT_BOX and self.margin:
            return f"{self.margin}的{self.story.value}"
        return self.margin or self.story.value


@frozen
class Place:
    """A w:p and where it stands."""

    paragraph: Element
    story: Story
    table: tuple[int, int, int] | None


class FieldState:
    """Follows complex fields from run to run: what stands in a field's instruction is not text.

    A field whose end is missing, or tracked as deleted, would hide the rest of the document: its start is passed over.
    """

    __slots__ = ("_in_instruction", "_unended")

    def __init__(self, unended: frozenset[Element] = frozenset()) -> None:
        self._in_instruction: list[bool] = []
        self._unended = unended

    @property
    def hidden(self) -> bool:
        """Whether text at this point belongs to the instruction of some field."""
        return any(self._in_instruction)

    def follow(self, mark: Element) -> None:
        """Takes note of a w:fldChar; one that fits nothing is passed over."""
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin" and mark not in self._unended:
            self._in_instruction.append(True)
        elif kind == "separate" and self._in_instruction:
            self._in_instruction[-1] = False
        elif kind == "end" and self._in_instruction:
            self._in_instruction.pop()


def accepted_paragraphs(container: Element, story: Story) -> Iterator[AcceptedParagraph]:
    """Yields every paragraph of a body, header, footer or note in reading order, empty ones too."""
    fields, waiting = FieldState(_unended_fields(container)), list[Place]()
    for place in _places(container, story, _TableCounter()):
        if waiting and waiting[-1].table != place.table:
            yield _accepted(waiting, fields)
            waiting = []
        waiting.append(place)
        if not mark_is_gone(place.paragraph):
            yield _accepted(waiting, fields)
            waiting = []
    if waiting:
        yield _accepted(waiting, fields)


def _unended_fields(container: Element) -> frozenset[Element]:
    """The starts of complex fields that nothing ends in the accepted view."""
    begun: list[Element] = []
    for mark in container.iter(FIELD_MARK):
        if any(one.tag in GONE for one in mark.iterancestors()):
            continue
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            begun.append(mark)
        elif kind == "end" and begun:
            begun.pop()
    return frozenset(begun)


def mark_is_gone(paragraph: Element) -> bool:
    """Tells whether a paragraph's own mark is deleted or moved away, so that it runs on into the next."""
    mark = paragraph.find(f"{names.PARAGRAPH_PROPERTIES}/{names.RUN_PROPERTIES}")
    return mark is not None and any(child.tag in GONE for child in mark)


def text_boxes(paragraph: Element) -> Iterator[Element]:
    """Yields the contents of the text boxes and the WordArt anchored in a paragraph; boxes within boxes come later."""
    for child in _content(paragraph):
        if child.tag in BOXES:
            yield child
        elif child.tag not in GONE:
            yield from text_boxes(child)


def visible_runs(parent: Element) -> Iterator[Element]:
    """Yields the runs of a paragraph, or of a part of one, that are left when all changes are accepted."""
    for child in _content(parent):
        if child.tag == names.RUN:
            yield child
        elif child.tag not in GONE and child.tag not in NOT_CONTENT and child.tag != names.TEXT_BOX:
            yield from visible_runs(child)


def run_texts(paragraph: Element) -> Iterator[RunText]:
    """Yields what the runs of one w:p show, apart from what stands before and after it, without equations."""
    fields = FieldState()
    return _placed((run, "".join(_shown(run, fields))) for run in visible_runs(paragraph))


def _accepted(places: list[Place], fields: FieldState) -> AcceptedParagraph:
    elements = tuple(place.paragraph for place in places)
    runs = tuple(_placed(piece for element in elements for piece in _pieces(element, fields)))
    return AcceptedParagraph(elements, runs, places[-1].story, places[-1].table)


def _placed(pieces: Iterable[tuple[Element, str]]) -> Iterator[RunText]:
    """The runs that show anything; digits above the line right behind others are none of that figure (3907¹)."""
    start, last = 0, ""
    for run, text in pieces:
        if text:
            shown = run_content.off_the_line(run, text) if last in DIGITS and text[0] in DIGITS else text
            yield RunText(run, start, shown)
            start, last = start + len(text), text[-1]


def _pieces(parent: Element, fields: FieldState) -> Iterator[tuple[Element, str]]:
    """Yields the runs that are left when all changes are accepted, those of equations too, with what they show."""
    for child in _content(parent):
        if child.tag == names.RUN:
            yield child, "".join(_shown(child, fields))
        elif child.tag == names.EQUATION:
            if not fields.hidden:
                yield from equation_texts(child)
        elif child.tag not in GONE and child.tag not in NOT_CONTENT and child.tag != names.TEXT_BOX:
            yield from _pieces(child, fields)


def _shown(run: Element, fields: FieldState) -> Iterator[str]:
    for child in _content(run):
        if child.tag == FIELD_MARK:
            fields.follow(child)
        elif fields.hidden or child.tag in NOT_CONTENT:
            continue
        elif child.tag == f"{W}ruby":
            for base in child.iterfind(f"{W}rubyBase/{names.RUN}"):
                yield from _shown(base, fields)
        else:
            yield run_content.child_text(child)


def _content(parent: Element) -> Iterator[Element]:
    """Yields the child elements; of alternatives (mc:AlternateContent) those of the first choice only."""
    for child in parent:
        if child.tag in BRANCHES:
            if len(child):
                yield from _content(child[0])
        elif isinstance(child.tag, str):
            yield child


class _TableCounter:
    """Numbers tables from 1 in reading order."""

    __slots__ = ("count",)

    def __init__(self) -> None:
        self.count = 0

    def next(self) -> int:
        self.count += 1
        return self.count


def _places(
    container: Element, story: Story, tables: _TableCounter, table: tuple[int, int, int] | None = None
) -> Iterator[Place]:
    for child in _content(container):
        if child.tag == names.PARAGRAPH:
            yield Place(child, story, table)
        elif child.tag == names.TABLE:
            yield from _table_places(child, story, tables)
        elif child.tag not in GONE and child.tag not in NOT_CONTENT:
            yield from _places(child, story, tables, table)


def _table_places(table: Element, story: Story, tables: _TableCounter) -> Iterator[Place]:
    number = tables.next()
    inside = Story.TABLE if story is Story.BODY else story
    for row_number, row in enumerate(_rows(table), 1):
        column = 1 + _left_out(row)
        for cell in _cells(row):
            yield from _places(cell, inside, tables, (number, row_number, column))
            column += _columns(cell)


def _rows(parent: Element) -> Iterator[Element]:
    for child in _content(parent):
        if child.tag == names.ROW:
            if child.find(f"{W}trPr/{names.DELETED}") is None:
                yield child
        elif child.tag in {names.CONTROL, names.CONTROL_CONTENT, f"{W}customXml"}:
            yield from _rows(child)


def _cells(parent: Element) -> Iterator[Element]:
    for child in _content(parent):
        if child.tag == names.CELL:
            if child.find(f"{W}tcPr/{W}cellDel") is None:
                yield child
        elif child.tag in {names.CONTROL, names.CONTROL_CONTENT, f"{W}customXml"}:
            yield from _cells(child)


def _left_out(row: Element) -> int:
    """How many columns a row leaves out before its first cell."""
    before = row.find(f"{W}trPr/{W}gridBefore")
    given = before.get(names.VALUE, "0") if before is not None else "0"
    return int(given) if given.isdecimal() else 0


def _columns(cell: Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    given = span.get(names.VALUE, "1") if span is not None else "1"
    return int(given) if given.isdecimal() else 1
