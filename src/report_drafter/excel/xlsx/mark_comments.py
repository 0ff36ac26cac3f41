"""Adds comments to cells of somebody's sheet, beside those that are there, and takes our own away again.

A comment is two things in the file: its words in the comments part, and a box in an old drawing language (VML).
The drawing is edited as text: what Excel writes there is not always well-formed XML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import cell_name, cell_position
from report_drafter.excel.cells.cell_text import writable
from report_drafter.excel.files.package_parts import MAIN, OFFICE, XML_SPACE
from report_drafter.excel.marks.marked_cells import AUTHOR, PREFIX
from report_drafter.excel.xlsx.mark_threads import MIRRORED, add_reply, remove_replies
from report_drafter.excel.xlsx.package_edit import PackageEdit, insert_in_order, main_tag

COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
NO_COMMENTS = f'<comments xmlns="{MAIN}"><authors/><commentList/></comments>'.encode()
BOX_TYPE = (
    b'<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    b' id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    b'<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
NO_DRAWING = b"<xml></xml>"
KNOWS_BOX_TYPE = late(rb'<(?:\w+:)?shapetype\s[^>]*id="_x0000_t202"')
SHAPE = late(rb"<(?:\w+:)?shape\s(?:(?!<(?:\w+:)?shape\s).)*?</(?:\w+:)?shape>", re.DOTALL)
ROW, COLUMN = late(rb"Row>\s*(\d+)\s*<"), late(rb"Column>\s*(\d+)\s*<")
CLOSING = b"</xml>"
SHAPE_NUMBER = late(rb"_x0000_s(\d{1,9})")
FIRST_SHAPE = 1025
THREAD = "tc="
"""How the author of a comment begins that only mirrors a modern, threaded one."""

Words = Mapping[tuple[int, int], str]


def add_comments(package: PackageEdit, part: str, sheet: etree._Element, words: Words) -> None:
    """Adds a comment to each cell, keyed by row and column counted from 0; `sheet` is the parsed part."""
    if not words:
        return
    comments = package.related(part, "comments")
    if comments is None:
        comments = package.add_part("xl/comments{}.xml", NO_COMMENTS, COMMENTS_TYPE)
        package.relate(part, "comments", comments)
    root = package.parse(comments)
    new = []
    for place, text in words.items():
        found = _comment_at(root, place)
        if found is None:
            _add_comment(root, place, text)
            new.append(place)
        elif _author_name(root, found).startswith(THREAD) and add_reply(package, part, cell_name(*place), text):
            _append_run(_text_of(found), f"{MIRRORED}{PREFIX}{text}")
        else:
            _append_run(_text_of(found), f"\n{PREFIX}{text}")
    package.write(comments, root)
    _add_boxes(package, _drawing(package, part, sheet), new)


def remove_comments(package: PackageEdit, part: str) -> None:
    """Takes away the words, boxes and answers that an earlier copy bore."""
    remove_replies(package, part)
    comments = package.related(part, "comments")
    if comments is None or PREFIX.encode() not in package.parts[comments]:
        return
    root = package.parse(comments)
    gone = {_place(one) for one in list(root.iter(main_tag("comment"))) if _remove_words(one)}
    package.write(comments, root)
    drawing = package.related(part, "vmlDrawing")
    if drawing is not None:
        kept = SHAPE.sub(lambda box: b"" if _box_place(box[0]) in gone else box[0], package.parts[drawing])
        package.parts[drawing] = kept


def _comment_at(root: etree._Element, place: tuple[int, int]) -> etree._Element | None:
    name = cell_name(*place)
    return next((one for one in root.iter(main_tag("comment")) if one.get("ref") == name), None)


def _add_comment(root: etree._Element, place: tuple[int, int], text: str) -> None:
    comments = root.find(main_tag("commentList"))
    if comments is None:
        comments = etree.SubElement(root, main_tag("commentList"))
    made = etree.SubElement(comments, main_tag("comment"), ref=cell_name(*place), authorId=str(_author(root)))
    _append_run(etree.SubElement(made, main_tag("text")), PREFIX + text)


def _author(root: etree._Element) -> int:
    authors = root.find(main_tag("authors"))
    if authors is None:
        authors = etree.Element(main_tag("authors"))
        root.insert(0, authors)
    names = [one.text for one in authors]
    if AUTHOR not in names:
        etree.SubElement(authors, main_tag("author")).text = AUTHOR
        return len(names)
    return names.index(AUTHOR)


def _author_name(root: etree._Element, comment: etree._Element) -> str:
    names = [one.text or "" for one in root.iterfind(f"{main_tag('authors')}/{main_tag('author')}")]
    number = int(comment.get("authorId") or 0)
    return names[number] if number < len(names) else ""


def _text_of(comment: etree._Element) -> etree._Element:
    found = comment.find(main_tag("text"))
    return etree.SubElement(comment, main_tag("text")) if found is None else found


def _append_run(text: etree._Element, words: str) -> None:
    run = etree.SubElement(text, main_tag("r"))
    traits = etree.SubElement(run, main_tag("rPr"))
    etree.SubElement(traits, main_tag("sz"), val="10")
    etree.SubElement(traits, main_tag("color"), rgb="FFC00000")
    etree.SubElement(traits, main_tag("rFont"), val="宋体")
    content = etree.SubElement(run, main_tag("t"))
    content.text = writable(words)
    content.set(XML_SPACE, "preserve")


def _remove_words(comment: etree._Element) -> bool:
    """Removes our runs; tells whether the comment was ours alone and is gone."""
    text = _text_of(comment)
    if "".join(str(one) for one in text.itertext()).startswith(PREFIX):
        parent = comment.getparent()
        if parent is not None:
            parent.remove(comment)
        return True
    _cut_from_prefix(text)
    return False


def _cut_from_prefix(text: etree._Element) -> None:
    """Removes all from our first words on: we add behind the department's own, other programs join or part the two."""
    runs = [(run, words) for run in text if (words := _words_of(run)) is not None]
    before, found, _ = "".join(words.text or "" for _, words in runs).partition(PREFIX)
    room = len(before.removesuffix(MIRRORED).rstrip("\n")) if found else len(before)
    for run, words in runs:
        words.text = (words.text or "")[:room]
        room -= len(words.text)
        if not words.text:
            text.remove(run)


def _words_of(run: etree._Element) -> etree._Element | None:
    return run if run.tag == main_tag("t") else run.find(main_tag("t"))


def _place(comment: etree._Element) -> tuple[int, int]:
    return cell_position(str(comment.get("ref"))) or (-1, -1)


def _box_place(box: bytes) -> tuple[int, int] | None:
    row, column = ROW.search(box), COLUMN.search(box)
    return (int(row[1]), int(column[1])) if row and column else None


def _drawing(package: PackageEdit, part: str, sheet: etree._Element) -> str:
    """Returns the sheet's old-style drawing, made and tied to the sheet where there is none."""
    tied = sheet.find(main_tag("legacyDrawing"))
    identity = None if tied is None else tied.get(f"{{{OFFICE}}}id")
    found = next((one.part for one in package.relations(part) if one.identity == identity), None)
    if found is not None and found in package.parts:
        return found
    made = package.add_part("xl/drawings/vmlDrawing{}.vml", NO_DRAWING, DRAWING_TYPE)
    link = etree.Element(main_tag("legacyDrawing"))
    link.set(f"{{{OFFICE}}}id", package.relate(part, "vmlDrawing", made))
    if tied is not None:
        sheet.remove(tied)
    insert_in_order(sheet, link)
    return made


def _add_boxes(package: PackageEdit, drawing: str, places: list[tuple[int, int]]) -> None:
    head, _, tail = package.parts[drawing].rpartition(CLOSING)
    free = max([FIRST_SHAPE, *(int(number) + 1 for number in SHAPE_NUMBER.findall(head))])
    boxes = "".join(_box(number, *place) for number, place in enumerate(places, free))
    kind = b"" if KNOWS_BOX_TYPE.search(head) else BOX_TYPE
    package.parts[drawing] = head + kind + boxes.encode() + CLOSING + tail


def _box(number: int, row: int, column: int) -> str:
    """A hidden box to the right of its cell, three columns wide and five rows high; it brings its own prefixes."""
    return (
        '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
        f' xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{number}" type="#_x0000_t202"'
        ' style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:90pt;visibility:hidden"'
        ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>'
        '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/>'
        '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{column + 1}, 15, {row}, 4, {column + 4}, 15, {row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
        f"<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
    )
