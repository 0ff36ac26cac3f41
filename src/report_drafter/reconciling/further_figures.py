"""Figures of an edited report beyond those of its draft: new ones, plain ones retyped, and copies of linked ones."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.figure_scanner import find_figures
from report_drafter.reconciling.figure_placement import Placement, SideBySide
from report_drafter.reconciling.sentences import sentence_at
from report_drafter.reconciling.text_tokens import folded

FIRST_COLUMN = 1


def further_figures(
    manifest: FigureManifest, report: ReportText, sides: SideBySide, placed: tuple[Placement | None, ...]
) -> Iterator[FigureChange]:
    """Yields what no figure of the draft accounts for, in reading order; copies of a figure only where they differ."""
    known = {figure.code: figure for figure in reversed(manifest.figures) if not figure.aspect}
    taken: dict[int, list[Placement]] = {}
    for one in placed:
        if one is not None:
            taken.setdefault(one.paragraph, []).append(one)
    for paragraph in report.paragraphs:
        here = taken.get(paragraph.number, [])
        for place in _free_places(paragraph, here):
            copied = known.get(_link_code(paragraph, place))
            told = _plain(place, sides, report.file) if copied is None else _copy(copied, place, paragraph, report.file)
            if told is not None:
                yield told


def _free_places(paragraph: Paragraph, taken: list[Placement]) -> Iterator[Placement]:
    for figure in find_figures(paragraph.text):
        text = paragraph.text[figure.start : figure.end]
        place = Placement(paragraph.number, figure.start, figure.end, text)
        if not any(place.overlaps(one) for one in taken) and not _is_running_number(paragraph, text):
            yield place


def _is_running_number(paragraph: Paragraph, text: str) -> bool:
    """Whether a number does no more than count the rows of a table."""
    return paragraph.table is not None and paragraph.table[2] == FIRST_COLUMN and text == paragraph.text.strip()


def _link_code(paragraph: Paragraph, place: Placement) -> str:
    return next((one.code for one in paragraph.figures if one.start < place.end and place.start < one.end), "")


def _plain(place: Placement, sides: SideBySide, file: str) -> FigureChange | None:
    """A figure that no indicator covers; None where it stood in the draft as it stands now."""
    old = _old_text(place, sides)
    if old == folded(place.text):
        return None
    fate = FigureFate.CHANGED if old else FigureFate.ADDED
    sentence = sentence_at(sides.new.texts[place.paragraph], place.start)
    return FigureChange(fate, file, old=old, new=place.text, paragraph=place.paragraph, sentence=sentence)


def _copy(figure: PrintedFigure, place: Placement, paragraph: Paragraph, file: str) -> FigureChange | None:
    """A further place of an indicator, made by copying; it matters only where it states another value."""
    link = next(one for one in paragraph.figures if one.start < place.end and place.start < one.end)
    written = paragraph.text[link.start : link.end]
    if folded(written) == folded(figure.text):
        return None
    return FigureChange(
        FigureFate.CONFLICTING,
        file,
        figure.code,
        figure.name,
        figure.unit,
        figure.department,
        figure.text,
        written,
        paragraph.number,
        sentence_at(paragraph.text, link.start),
        figure.cell,
        contradicts=True,
    )


def _old_text(place: Placement, sides: SideBySide) -> str:
    """What the draft had where the edited report has a figure; empty when it had nothing."""
    covered = sides.new.covering(place.paragraph, place.start, place.end)
    counterparts = [sides.pairs.old_of[index] for index in covered if index in sides.pairs.old_of]
    numbers = [index for index in covered if sides.new.tokens[index].is_number]
    if not counterparts or any(index not in sides.pairs.old_of for index in numbers):
        return ""
    first, last = sides.old.tokens[min(counterparts)], sides.old.tokens[max(counterparts)]
    return folded(sides.old.texts[first.paragraph][first.start : last.end])
