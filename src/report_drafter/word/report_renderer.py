"""Fills a Word template with a year's figures. FLOW context → document.

The template is linted first; docxtpl fills what holds tags; figures become content controls; a proof at each step says
that no text and no figure was lost on the way; the package is written so that equal inputs give equal bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.drafting.report_context import ReportContext
from report_drafter.word import ooxml_names as names
from report_drafter.word.accepted_view import Element
from report_drafter.word.document_reader import numbered_paragraphs
from report_drafter.word.docxtpl_engine import LostTextError, RenderingEngine
from report_drafter.word.figure_controls import MARKS, FigureDresser
from report_drafter.word.figure_manifest import DECLARATION, manifest_json, with_manifest
from report_drafter.word.opened_document import OpenedDocument, open_document
from report_drafter.word.package import packed
from report_drafter.word.template_parts import TemplatePart, read_parts
from report_drafter.word.template_skeleton import skeleton_of
from report_drafter.word.template_values import Printed, PrintedLedger, template_values


@dataclass(frozen=True, slots=True)
class RenderedReport:
    """A report as bytes, with the manifest of its figures; `gaps` names the indicators that have no figure."""

    content: bytes
    manifest: FigureManifest
    gaps: tuple[str, ...]

    @property
    def figures(self) -> tuple[PrintedFigure, ...]:
        """Every place that states a figure, in reading order."""
        return self.manifest.figures

    @property
    def sidecar(self) -> bytes:
        """The manifest as JSON, for the file beside the report."""
        return manifest_json(self.manifest)


@dataclass(frozen=True, slots=True)
class DocumentInHand(OpenedDocument):
    """A document some of whose parts are already rendered trees."""

    trees: dict[str, Element]

    def tree(self, part: str) -> Element:
        """Returns the rendered tree of a part, or parses the part of the template."""
        if part not in self.trees:
            self.trees[part] = OpenedDocument.tree(self, part)
        return self.trees[part]


def render_report(template: Path, context: ReportContext) -> RenderedReport:
    """Fills the template; raises FaultyTemplate with every finding when it must not be filled."""
    document = open_document(template)
    parts = read_parts(document)
    ledger = PrintedLedger()
    engine = RenderingEngine(template_values(context, ledger), ledger)
    trees = {part.name: _filled(part, engine) for part in parts}
    dresser = FigureDresser(ledger.printed, first_bookmark=_free_bookmark(trees))
    for tree in trees.values():
        _dress(tree, dresser)
    in_hand = DocumentInHand(document.file, document.archive, document.main, trees)
    manifest = _manifest(in_hand, dresser)
    blobs = {name: document.blob(name) for name in document.archive.namelist() if not name.endswith("/")}
    blobs.update({part.name: _serialized(trees[part.name]) for part in parts})
    gaps = dict.fromkeys(one.figure.indicator.name for one in ledger.printed if one.missing)
    return RenderedReport(packed(with_manifest(blobs, document.main, manifest)), manifest, tuple(gaps))


def _filled(part: TemplatePart, engine: RenderingEngine) -> Element:
    tagged = part.tagged
    if not tagged:
        return part.root
    columns = any(tag.prefix == "tc" for one in tagged for tag in one.tags)
    return engine.fill(skeleton_of(part.root, tagged), columns_loop=columns)


def _dress(tree: Element, dresser: FigureDresser) -> None:
    expected = MARKS.sub("", _all_text(tree))
    dresser.dress(tree)
    if _all_text(tree) != expected:
        raise LostTextError("the text changed while its figures were put into controls")


def _all_text(tree: Element) -> str:
    return "".join(one.text or "" for one in tree.iter(names.TEXT))


def _free_bookmark(trees: dict[str, Element]) -> int:
    marks = (one.get(f"{names.W}id", "") for tree in trees.values() for one in tree.iter(names.BOOKMARK_START))
    return max((int(one) for one in marks if one.isdecimal()), default=0) + 1


def _manifest(document: OpenedDocument, dresser: FigureDresser) -> FigureManifest:
    figures: list[PrintedFigure] = []
    texts: list[str] = []
    for paragraph in numbered_paragraphs(document):
        texts.append(paragraph.accepted.text)
        for piece in paragraph.accepted.runs:
            printed = dresser.runs.get(piece.run)
            if printed is not None:
                figures.append(_placed(printed, paragraph.number, piece.start))
    return FigureManifest(tuple(figures), tuple(texts))


def _placed(printed: Printed, paragraph: int, start: int) -> PrintedFigure:
    indicator, quantity = printed.figure.indicator, printed.quantity
    return PrintedFigure(
        indicator.code,
        indicator.name,
        printed.text,
        format(quantity.value.normalize(), "f") if quantity is not None else "",
        indicator.unit,
        printed.figure.department,
        printed.cell,
        paragraph,
        start,
        start + len(printed.text),
        printed.aspect,
    )


def _serialized(tree: Element) -> bytes:
    return DECLARATION + etree.tostring(tree, encoding="UTF-8")
