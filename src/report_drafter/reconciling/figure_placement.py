"""Finds each figure of a draft again in the edited report: by its control or bookmark, else by the words around it."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import ReportText
from report_drafter.language.numbers.quantity_reader import HEDGES_BEFORE, LONGEST_HEDGE, read_quantity
from report_drafter.reconciling.report_alignment import align_reports
from report_drafter.reconciling.text_tokens import Token, TokenText, folded
from report_drafter.reconciling.token_pairs import TokenPairs

PERCENT = "%"
REACH = 3
"""How many tokens away the nearest token that both versions share may be."""
LONGEST_REPLACEMENT = 8
"""More tokens than this in the place of a figure are a rewritten sentence, unless they state one figure in words."""


@frozen
class Placement:
    """Where a figure stands in the edited report and what stands there."""

    paragraph: int
    start: int
    end: int
    text: str

    def overlaps(self, other: Placement) -> bool:
        """Tells whether two placements share a character."""
        return self.paragraph == other.paragraph and self.start < other.end and other.start < self.end


@frozen
class SideBySide:
    """The draft and the edited report, aligned."""

    old: TokenText
    new: TokenText
    pairs: TokenPairs


def lay_side_by_side(manifest: FigureManifest, report: ReportText) -> SideBySide:
    """Aligns the edited report with the draft that the manifest remembers."""
    old = TokenText(tuple(enumerate(manifest.paragraphs, 1)), manifest.cells)
    cells = {one.number: one.table for one in report.paragraphs if one.table is not None}
    new = TokenText(tuple((one.number, one.text) for one in report.paragraphs), cells)
    return SideBySide(old, new, align_reports(old, new))


def place_figures(manifest: FigureManifest, report: ReportText, sides: SideBySide) -> tuple[Placement | None, ...]:
    """Returns, for each figure of the manifest, where it stands now, or None where it is gone."""
    placed = [_aligned_placement(figure, sides) for figure in manifest.figures]
    for code, links in _links(report).items():
        indices = [index for index, figure in enumerate(manifest.figures) if figure.code == code]
        for index, link in _assigned(indices, links, placed, manifest).items():
            placed[index] = _linked_placement(manifest.figures[index], link, placed[index], sides)
    return tuple(placed)


def _aligned_placement(figure: PrintedFigure, sides: SideBySide) -> Placement | None:
    covered = sides.old.covering(figure.paragraph, figure.start, figure.end)
    numbers = [index for index in covered if sides.old.tokens[index].is_number]
    if len(numbers) == 1 and numbers[0] in sides.pairs.new_of:
        return _around_number(figure, numbers[0], sides.pairs.new_of[numbers[0]], sides)
    return _between_neighbours(figure, covered, sides)


def _around_number(figure: PrintedFigure, old_index: int, new_index: int, sides: SideBySide) -> Placement:
    """The figure that a new number belongs to: without the scale that the template wrote, with the figure's words."""
    old, new = sides.old.tokens[old_index], sides.new.tokens[new_index]
    was, now = sides.old.texts[old.paragraph], sides.new.texts[new.paragraph]
    start, end = new.start, new.end
    outside = was[figure.end : old.end]
    if outside and now[start:end].endswith(outside):
        end -= len(outside)
    before, after = was[figure.start : old.start], was[old.end : figure.end]
    if before and now[:start].endswith(before):
        start -= len(before)
    else:
        start -= len(_added_hedge(was[: figure.start], now[:start]))
    if after and now[end:].startswith(after):
        end += len(after)
    return Placement(new.paragraph, start, end, now[start:end])


def _added_hedge(was: str, now: str) -> str:
    """The hedge that a reviewer wrote before a figure (约, 近, 超过); empty where there is none, or was one before."""
    tails = (now[-length:] for length in range(min(LONGEST_HEDGE, len(now)), 0, -1))
    hedge = next((tail for tail in tails if tail in HEDGES_BEFORE), "")
    return "" if was.endswith(hedge) else hedge


def _between_neighbours(figure: PrintedFigure, covered: range, sides: SideBySide) -> Placement | None:
    """What stands between the counterparts of the tokens before and after the figure."""
    region = _region(covered, sides)
    tokens = [sides.new.tokens[index] for index in region]
    numbers = [index for index in region if sides.new.tokens[index].is_number and index not in sides.pairs.old_of]
    old_numbers = [index for index in covered if sides.old.tokens[index].is_number]
    if len(old_numbers) == 1 and numbers and any(_standing(covered, sides)):
        return _around_number(figure, old_numbers[0], numbers[0], sides)
    if not tokens:
        return None
    whole = sides.new.texts[tokens[0].paragraph][tokens[0].start : tokens[-1].end]
    if not all(_standing(covered, sides)) and not _says_its_percent_sign(whole, covered, sides):
        return None
    text = whole.removesuffix(_outside(figure, sides))
    if len(tokens) > max(LONGEST_REPLACEMENT, 2 * len(covered)) and read_quantity(text) is None:
        return None
    return Placement(tokens[0].paragraph, tokens[0].start, tokens[0].start + len(text), text)


def _says_its_percent_sign(words: str, covered: range, sides: SideBySide) -> bool:
    """Whether 百分之八十 stands where the draft has 80 and, written by the template, %."""
    tokens = sides.old.tokens
    if not covered or covered.stop >= len(tokens) or tokens[covered.stop].key != PERCENT:
        return False
    quantity, before = read_quantity(words), covered.start - 1
    return quantity is not None and quantity.unit == PERCENT and before in sides.pairs.new_of


def _outside(figure: PrintedFigure, sides: SideBySide) -> str:
    """The scale that the template writes behind a figure: the 万 of {{ 视频监控 }}万路."""
    covered = sides.old.covering(figure.paragraph, figure.start, figure.end)
    end = sides.old.tokens[covered[-1]].end if covered else figure.end
    return sides.old.texts[figure.paragraph][figure.end : end]


def _standing(covered: range, sides: SideBySide) -> list[bool]:
    """For the words right before and right after a figure in its paragraph: whether they still stand."""
    tokens = sides.old.tokens
    here = tokens[covered.start].paragraph if covered else 0
    beside = [one for one in (covered.start - 1, covered.stop) if 0 <= one < len(tokens)]
    return [one in sides.pairs.new_of for one in beside if tokens[one].paragraph == here]


def _region(covered: range, sides: SideBySide) -> range:
    pairs = sides.pairs.new_of
    left = next((one for one in range(covered.start - 1, covered.start - 1 - REACH, -1) if one in pairs), None)
    right = next((one for one in range(covered.stop, covered.stop + REACH) if one in pairs), None)
    same = [pairs[one] for one in covered if one in pairs]
    if left is not None and right is not None:
        between = range(pairs[left] + 1, pairs[right])
        if _one_paragraph(sides.new.tokens, pairs[left], pairs[right]) or _whole_cells(covered, between, sides):
            return between
    if same and _one_paragraph(sides.new.tokens, min(same), max(same)):
        return range(min(same), max(same) + 1)
    return range(0)


def _whole_cells(covered: range, between: range, sides: SideBySide) -> bool:
    """Whether a figure filled a paragraph, as in a table, and what now stands in its place fills one too."""
    return _fills_paragraph(covered, sides.old.tokens) and _fills_paragraph(between, sides.new.tokens)


def _fills_paragraph(part: range, tokens: tuple[Token, ...]) -> bool:
    if not part or part.stop > len(tokens) or tokens[part.start].paragraph != tokens[part.stop - 1].paragraph:
        return False
    here = tokens[part.start].paragraph
    beside = (one for one in (part.start - 1, part.stop) if 0 <= one < len(tokens))
    return all(tokens[one].paragraph != here for one in beside)


def _one_paragraph(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    return first <= last and tokens[first].paragraph == tokens[last].paragraph


def _links(report: ReportText) -> Mapping[str, list[Placement]]:
    found: dict[str, list[Placement]] = {}
    for paragraph in report.paragraphs:
        for link in (one for one in paragraph.figures if not one.aspect):
            text = paragraph.text[link.start : link.end]
            found.setdefault(link.code, []).append(Placement(paragraph.number, link.start, link.end, text))
    return found


def _assigned(
    indices: list[int], links: list[Placement], placed: list[Placement | None], manifest: FigureManifest
) -> dict[int, Placement]:
    """Gives each link of one indicator to one of its figures: where alignment agrees, then by text, then in order."""
    assigned: dict[int, Placement] = {}
    free = list(links)
    for index in indices:
        here = placed[index]
        agreed = next((link for link in free if here is not None and link.overlaps(here)), None)
        if agreed is not None:
            assigned[index] = agreed
            free.remove(agreed)
    lost = [index for index in indices if index not in assigned and not _kept(placed[index], manifest.figures[index])]
    for index in lost:
        shown = folded(manifest.figures[index].text)
        link = next((one for one in free if folded(one.text) == shown), None)
        if link is not None:
            assigned[index] = link
            free.remove(link)
    lost = [index for index in lost if index not in assigned]
    return assigned | dict(zip(lost, free, strict=False))


def _kept(here: Placement | None, figure: PrintedFigure) -> bool:
    return here is not None and folded(here.text) == folded(figure.text)


def _linked_placement(
    figure: PrintedFigure, link: Placement, aligned: Placement | None, sides: SideBySide
) -> Placement:
    """The whole number that a link touches: what was typed at its edge belongs to it, be it in words."""
    old_numbers = _numbers(sides.old, figure.paragraph, figure.start, figure.end)
    new_numbers = _numbers(sides.new, link.paragraph, link.start, link.end)
    if len(old_numbers) == 1 and new_numbers:
        return _around_number(figure, old_numbers[0], new_numbers[0], sides)
    return aligned if aligned is not None and aligned.overlaps(link) else link


def _numbers(text: TokenText, paragraph: int, start: int, end: int) -> list[int]:
    return [index for index in text.covering(paragraph, start, end) if text.tokens[index].is_number]
