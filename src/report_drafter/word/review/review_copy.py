"""The copy for reviewers: every finding is a comment at the words that it is about, and says what to do.

FLOW document + findings → review copy. The clean report carries no comment. What stands in a header, a note or a text
box, where Word allows none, is said at the head of the text; a finding in a workbook stands at the figures that the
report took from that cell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from lxml import etree

from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress, Place, TextSpan
from report_drafter.domain.report_text import Story
from report_drafter.word.marks.comment_anchor import CommentRange, anchor_comments
from report_drafter.word.marks.comment_parts import Comment, with_comments
from report_drafter.word.package.draft_seal import sealed
from report_drafter.word.package.figure_manifest import read_manifest
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.package.package_relations import DECLARATION
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.document_in_hand import in_hand
from report_drafter.word.reading.document_reader import NumberedParagraph, numbered_paragraphs

GAP_START = "【待补："
PLACEHOLDER_RULE = "leftover-placeholder"
COMMENTED_STORIES = frozenset({Story.BODY, Story.TABLE})
MOST_SPANS = 8
MOST_RELATED = 3
LONGEST_QUOTE = 30


@frozen
class Remark:
    """What to say at a stretch of the report; `paragraph` counts as in findings."""

    paragraph: int
    start: int
    end: int
    lines: tuple[str, ...]
    rule: str = ""


def review_copy(report: bytes, findings: Iterable[Finding], when: date | None = None) -> bytes:
    """Returns the report with the findings and the gaps as comments of 报告助手, dated `when`."""
    document = in_hand(open_bytes(report, "审阅稿.docx"))
    tree = document.trees[document.main] = document.tree(document.main)
    paragraphs = tuple(numbered_paragraphs(document))
    manifest = read_manifest(document) or FigureManifest((), ())
    gaps = list(_gap_remarks(manifest))
    told = {(one.paragraph, one.start) for one in gaps}
    found = (one for one in _finding_remarks(findings, manifest) if not _says_gap_again(one, told))
    remarks = [*gaps, *found]
    placed = sorted(_placed(remarks, paragraphs), key=lambda one: (one.paragraph, one.start, -one.end))
    comments = [Comment(number, one.lines) for number, one in enumerate(placed)]
    _anchor(placed, paragraphs)
    parts = {name: document.blob(name) for name in document.archive.namelist() if not name.endswith("/")}
    parts[document.main] = _serialized(tree)
    return packed(sealed(with_comments(parts, document.main, comments, when) if comments else parts))


def finding_lines(finding: Finding) -> tuple[str, ...]:
    """Returns what a comment says of a finding: how grave, what is wrong, what to do, where the other side stands."""
    related = [f"{one.place}“{_quoted(one.text)}”" for one in finding.related if isinstance(one, TextSpan)]
    cells = [str(one) for one in (*finding.spans, *finding.related) if isinstance(one, CellAddress)]
    lines = [f"【{finding.severity.chinese}】{finding.message}"]
    if finding.suggestion:
        lines.append(f"怎么办：{finding.suggestion}")
    if related:
        lines.append(f"另见：{'、'.join(related[:MOST_RELATED])}{'等' if len(related) > MOST_RELATED else ''}。")
    if cells:
        lines.append(f"填报表：{'、'.join(dict.fromkeys(cells))}。")
    return (*lines, f"规则：{finding.rule}")


def _finding_remarks(findings: Iterable[Finding], manifest: FigureManifest) -> Iterator[Remark]:
    stated: dict[tuple[str, str, str], list[PrintedFigure]] = {}
    for figure in manifest.figures:
        if figure.cell is not None:
            stated.setdefault((figure.cell.file, figure.cell.sheet, figure.cell.cell), []).append(figure)
    for finding in findings:
        shown = finding.spans[: MOST_SPANS if finding.severity is not Severity.HINT else 1]
        yield from (remark for place in shown for remark in _remarks_at(place, finding, stated))


def _remarks_at(
    place: Place, finding: Finding, stated: Mapping[tuple[str, str, str], Sequence[PrintedFigure]]
) -> Iterator[Remark]:
    """What is remarked at a place of the report, or at the first figure that a cell gave it."""
    if isinstance(place, TextSpan):
        yield Remark(place.paragraph, place.start, place.end, finding_lines(finding), finding.rule)
    elif isinstance(place, CellAddress):
        for figure in stated.get((place.file, place.sheet, place.cell), ())[:1]:
            yield Remark(figure.paragraph, figure.start, figure.end, finding_lines(finding))


def _gap_remarks(manifest: FigureManifest) -> Iterator[Remark]:
    for figure in manifest.figures:
        if figure.text.startswith(GAP_START):
            asked = figure.department or "填报部门"
            where = f"（{figure.cell}）" if figure.cell is not None else ""
            advice = f"怎么办：请{asked}在填报表中补报“{figure.name}”{where}，再重新生成报告。"
            yield Remark(figure.paragraph, figure.start, figure.end, (f"【待补】“{figure.name}”没有数值。", advice))


def _says_gap_again(remark: Remark, gaps: Collection[tuple[int, int]]) -> bool:
    return remark.rule == PLACEHOLDER_RULE and (remark.paragraph, remark.start) in gaps


def _placed(remarks: Iterable[Remark], paragraphs: Sequence[NumberedParagraph]) -> Iterator[Remark]:
    """Moves what Word allows no comment on to the first paragraph; drops what stands in no paragraph at all."""
    by_number = {one.number: one for one in paragraphs}
    for remark in remarks:
        paragraph = by_number.get(remark.paragraph)
        if paragraph is None:
            continue
        if paragraph.accepted.story in COMMENTED_STORIES:
            yield remark
        else:
            words = paragraph.accepted.text[remark.start : remark.end]
            where = f"位置：{paragraph.accepted.where}“{_quoted(words)}”"
            yield Remark(paragraphs[0].number, 0, len(paragraphs[0].accepted.text), (where, *remark.lines))


def _anchor(placed: Sequence[Remark], paragraphs: Sequence[NumberedParagraph]) -> None:
    ranges: dict[int, list[CommentRange]] = {}
    for number, one in enumerate(placed):
        ranges.setdefault(one.paragraph, []).append(CommentRange(number, one.start, one.end))
    runs: Mapping[int, NumberedParagraph] = {one.number: one for one in paragraphs}
    for paragraph, wanted in ranges.items():
        anchor_comments(runs[paragraph].accepted.runs, wanted)


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[:LONGEST_QUOTE]}…"


def _serialized(tree: Element) -> bytes:
    return DECLARATION + etree.tostring(tree, encoding="UTF-8")
