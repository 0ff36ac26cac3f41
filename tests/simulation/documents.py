"""Writes simulated drafts as .docx the way reviewers leave them: controls whole, frayed, gone, or changes tracked."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from report_drafter.domain.figure_change import FigureChange
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.reconciling.figure_fates import reconcile
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.reading.document_reader import read_text
from report_drafter.word.review.redline import redline
from tests.builders.raw_document import control, paragraph, raw_document, run
from tests.simulation.drafts import Draft, Figure, Piece, manifest_of, text_of
from tests.simulation.edits import CELLS_IN_ROW

Carrier = Callable[[Figure], str]
TABLE_FRAME = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>' + "<w:gridCol/>" * 5 + "</w:tblGrid>"
FRAYED_SHARE = 0.4


def plain_text(draft: Draft) -> ReportText:
    """Returns the words alone, as when they were copied into a new file."""
    texts = [text for text in map(text_of, draft.paragraphs) if text]
    return ReportText("报告.docx", tuple(Paragraph(number, text) for number, text in enumerate(texts, 1)))


def linked(draft: Draft) -> bytes:
    """Every figure in its control and bookmark."""
    return _document(draft, _linked_figure)


def frayed(draft: Draft, random: Random) -> bytes:
    """Some controls gone, and some figures typed behind their emptied control."""

    def carrier(figure: Figure) -> str:
        if random.random() > FRAYED_SHARE:
            return _linked_figure(figure)
        return random.choice((run(figure.text), control(figure.code, "") + run(figure.text)))

    return _document(draft, carrier)


def bare(draft: Draft) -> bytes:
    """No control at all."""
    return _document(draft, lambda figure: run(figure.text))


def tracked(draft: Draft, after: Draft) -> bytes:
    """Every edit as a tracked change."""
    return redline(bare(draft), bare(after), "2024-01-05")


def changes_in(draft: Draft, content: bytes) -> tuple[FigureChange, ...]:
    """Returns what the product says of an edited document."""
    return reconcile(manifest_of(draft), read_text(open_bytes(content, "报告.docx")), {}).changes


def _linked_figure(figure: Figure) -> str:
    number = figure.index + 1
    start = f'<w:bookmarkStart w:id="{number}" w:name="_rd{number}_{figure.code}"/>'
    title = f"指标{figure.code}（部门.xlsx 指标!D{number + 6}）"
    return f'{start}{control(figure.code, figure.text, title)}<w:bookmarkEnd w:id="{number}"/>'


def _document(draft: Draft, carrier: Carrier) -> bytes:
    first = min(draft.cells)
    body = [_paragraph(one, carrier) for one in draft.paragraphs[:first]]
    cells = [f"<w:tc>{_paragraph(one, carrier)}</w:tc>" for one in draft.paragraphs[first:]]
    rows = (cells[start : start + CELLS_IN_ROW] for start in range(0, len(cells), CELLS_IN_ROW))
    table = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows)
    return raw_document(f"{''.join(body)}<w:tbl>{TABLE_FRAME}{table}</w:tbl>{paragraph()}")


def _paragraph(sentences: list[list[Piece]], carrier: Carrier) -> str:
    pieces = (piece for sentence in sentences for piece in sentence)
    return paragraph(*(carrier(piece) if isinstance(piece, Figure) else run(piece) for piece in pieces))
