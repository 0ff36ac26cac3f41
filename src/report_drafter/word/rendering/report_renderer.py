"""Fills a Word template with a year's figures. FLOW context → document.

The template is linted first; docxtpl fills what holds tags; figures become content controls; a proof at each step says
that no text and no figure was lost on the way; the package is written so that equal inputs give equal bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from lxml import etree

from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.finding import Finding
from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import ReportText
from report_drafter.drafting.report_context import NumberedInitiative, ReportContext
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.draft_seal import sealed
from report_drafter.word.package.figure_manifest import manifest_json, with_manifest
from report_drafter.word.package.opened_document import OpenedDocument, open_document
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.package.package_relations import DECLARATION
from report_drafter.word.package.xml_text import MARKS
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.document_in_hand import in_hand
from report_drafter.word.rendering.bound_controls import free_controls
from report_drafter.word.rendering.docxtpl_engine import LostTextError, RenderingEngine
from report_drafter.word.rendering.emptied_blocks import mend_emptied
from report_drafter.word.rendering.figure_controls import FigureDresser
from report_drafter.word.rendering.loop_copies import settle_copies
from report_drafter.word.rendering.narrative_ends import settle_ends
from report_drafter.word.rendering.narrative_paragraphs import break_paragraphs
from report_drafter.word.rendering.rendered_text import read_back
from report_drafter.word.rendering.template_skeleton import skeleton_of
from report_drafter.word.rendering.template_values import PrintedLedger, template_values
from report_drafter.word.templates.template_fault import FaultyTemplate
from report_drafter.word.templates.template_lint import grave, lint_template
from report_drafter.word.templates.template_names import name_aliases, names_of
from report_drafter.word.templates.template_parts import TemplatePart, read_parts
from report_drafter.word.templates.template_properties import CORE_PART
from report_drafter.word.templates.template_tags import find_tags

COLUMN = "tc"


@frozen
class RenderedReport:
    """A report as bytes, its text as a reader of the file would find it, and the manifest of its figures.

    `gaps` names the indicators that have no figure, `warnings` what the template's lint lets pass, `untold` holds by
    section the narratives that the template has no place for.
    """

    content: bytes
    text: ReportText
    manifest: FigureManifest
    gaps: tuple[str, ...]
    warnings: tuple[Finding, ...] = ()
    untold: Mapping[str, tuple[NumberedInitiative, ...]] = field(default_factory=dict)

    @property
    def figures(self) -> tuple[PrintedFigure, ...]:
        """Every place that states a figure, in reading order."""
        return self.manifest.figures

    @property
    def sidecar(self) -> bytes:
        """The manifest as JSON, for the file beside the report."""
        return manifest_json(self.manifest)


def render_report(template: Path, context: ReportContext) -> RenderedReport:
    """Fills the template; raises FaultyTemplate with every fault when it must not be filled."""
    return render_document(open_document(template), context)


def render_document(template: OpenedDocument, context: ReportContext) -> RenderedReport:
    """Fills a template that is open already; raises FaultyTemplate as `render_report` does."""
    document = in_hand(template)
    parts = read_parts(document)
    found = lint_template(document, parts, names_of(context))
    if grave(found):
        raise FaultyTemplate(document.file, grave(found))
    ledger = PrintedLedger()
    engine = RenderingEngine(template_values(context, ledger), ledger)
    trees = {part.name: _filled(part, engine, name_aliases(context.figures)) for part in parts}
    dresser = FigureDresser(ledger.printed, first_bookmark=_free_bookmark(trees))
    for tree in trees.values():
        _dress(tree, dresser)
    if document.has(CORE_PART):
        trees[CORE_PART] = _properties(document, engine)
    document.trees.update(trees)
    text, manifest = read_back(document, dresser.runs)
    content = packed(sealed(with_manifest(_parts(document, trees), document.main, manifest)))
    gaps = dict.fromkeys(one.figure.indicator.name for one in ledger.printed if one.missing)
    return RenderedReport(content, text, manifest, tuple(gaps), found, _untold(context, ledger))


def _untold(context: ReportContext, ledger: PrintedLedger) -> dict[str, tuple[NumberedInitiative, ...]]:
    """The narratives with a text that no tag printed, by section."""
    by_section = {
        section: tuple(one for one in ones if one.text.strip() and str(one.cell) not in ledger.narratives)
        for section, ones in context.initiatives.items()
    }
    return {section: ones for section, ones in by_section.items() if ones}


def _parts(document: OpenedDocument, trees: Mapping[str, Element]) -> dict[str, bytes]:
    """Every part of the report; the comments that clerks keep in the template stay there."""
    blobs = {name: document.blob(name) for name in document.archive.namelist() if not name.endswith("/")}
    if document.related("comments"):
        blobs = _uncommented(blobs, document, trees)
    return {**blobs, **{name: _serialized(tree) for name, tree in trees.items()}}


def _uncommented(blobs: dict[str, bytes], document: OpenedDocument, trees: Mapping[str, Element]) -> dict[str, bytes]:
    from report_drafter.word.marks.comment_parts import COMMENT_KINDS, drop_comment_marks, without_comments

    for tree in trees.values():
        drop_comment_marks(tree)
    return without_comments(blobs, document.main, {kind: document.related(kind) for kind in COMMENT_KINDS})


def _properties(document: OpenedDocument, engine: RenderingEngine) -> Element:
    """Fills the tags of the document's properties; they are plain text, where no control can be."""
    root = document.tree(CORE_PART)
    for element in root:
        if find_tags(element.text or ""):
            element.text = engine.fill_text(element.text or "")
    return root


def _filled(part: TemplatePart, engine: RenderingEngine, aliases: Mapping[str, str]) -> Element:
    tags = [tag for one in part.tagged for tag in one.tags]
    if not tags:
        return part.root
    free_controls(part.tagged)
    columns = any(tag.prefix == COLUMN for tag in tags)
    tree = engine.fill(skeleton_of(part.root, part.tagged, aliases), columns_loop=columns)
    break_paragraphs(tree)
    settle_ends(tree)
    if any(tag.statement for tag in tags):
        settle_copies(tree)
        mend_emptied(tree)
    return tree


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


def _serialized(tree: Element) -> bytes:
    return DECLARATION + etree.tostring(tree, encoding="UTF-8")
