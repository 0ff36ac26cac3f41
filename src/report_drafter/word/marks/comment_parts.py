"""The part of a package that holds its comments: written anew, added to, or taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.word.marks.comment_anchor import RANGE_END, RANGE_START, REFERENCE
from report_drafter.word.marks.new_runs import text_element
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.package_relations import DECLARATION, add_relation, add_type, drop_part
from report_drafter.word.package.xml_text import clean
from report_drafter.word.reading.accepted_view import Element

W = names.W
AUTHOR, INITIALS = "报告助手", "助手"
COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
COMMENT_KINDS = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")


@frozen
class Comment:
    """One comment: its number in the document and its lines."""

    id: int
    lines: tuple[str, ...]


def with_comments(
    parts: Mapping[str, bytes], main: str, comments: Sequence[Comment], when: date | None
) -> dict[str, bytes]:
    """Returns the parts of a package without comments, with these added; without a date they carry none."""
    folder = main.rpartition("/")[0]
    name = f"{folder}/comments.xml" if folder else "comments.xml"
    root = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})
    for one in comments:
        root.append(_comment(one, when))
    added = {**parts, name: DECLARATION + etree.tostring(root, encoding="UTF-8")}
    return add_type(add_relation(added, main, COMMENTS_RELATION, name), name, COMMENTS_TYPE)


def without_comments(parts: Mapping[str, bytes], main: str, related: Mapping[str, Sequence[str]]) -> dict[str, bytes]:
    """Returns the parts of a package without the comments that `related` names by the kind of their relation."""
    kept = dict(parts)
    for kind in COMMENT_KINDS:
        for name in related.get(kind, ()):
            kept = drop_part(kept, main, name)
    return kept


def drop_comment_marks(root: Element) -> None:
    """Takes the marks of comments out of a part's tree."""
    for mark in list(root.iter(RANGE_START, RANGE_END, REFERENCE)):
        parent = mark.getparent()
        if parent is None:
            continue
        parent.remove(mark)
        outer = parent.getparent()
        if parent.tag == names.RUN and outer is not None and all(one.tag == names.RUN_PROPERTIES for one in parent):
            outer.remove(parent)


def _comment(comment: Comment, when: date | None) -> Element:
    made = etree.Element(f"{W}comment")
    made.set(f"{W}id", str(comment.id))
    made.set(f"{W}author", AUTHOR)
    if when is not None:
        made.set(f"{W}date", f"{when.isoformat()}T00:00:00Z")
    made.set(f"{W}initials", INITIALS)
    for line in comment.lines:
        run = etree.SubElement(etree.SubElement(made, names.PARAGRAPH), names.RUN)
        run.append(text_element(" ".join(clean(line).split("\n"))))
    return made
