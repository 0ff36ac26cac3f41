"""Figures of an edited report beyond those of its draft: new ones, plain ones retyped, and copies of linked ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.figures.figure_scanner import find_figures
from report_drafter.reconciling.figure_placement import Placement, SideBySide
from report_drafter.reconciling.sentences import sentence_at
from report_drafter.reconciling.text_tokens import NUMBER, TokenText, folded

FIRST_COLUMN = 1
LEAST_WORDING = 8
"""So many words around a number tell which fact it states; 办理案件#件 is said of many."""
SENTENCE_ENDS = frozenset("。!?;")
"""As tokens spell them."""
Wording = tuple[str, int]


def further_figures(
    manifest: FigureManifest, report: ReportText, sides: SideBySide, placed: tuple[Placement | None, ...]
) -> Iterator[FigureChange]:
    """Yields what no figure of the draft accounts for, in reading order; copies of a figure only where they differ."""
    known = {figure.code: figure for figure in reversed(manifest.figures) if not figure.aspect}
    worded = _figures_by_wording(manifest, sides.old)
    taken: dict[int, list[Placement]] = {}
    for one in placed:
        if one is not None:
            taken.setdefault(one.paragraph, []).append(one)
    for paragraph in report.paragraphs:
        here = taken.get(paragraph.number, [])
        for place in _free_places(paragraph, here):
            link = _linked_place(paragraph, place)
            code, written = link or _worded_place(place, sides, worded)
            copied = known.get(code)
            told = _plain(place, sides, report.file) if copied is None else _copy(copied, written, sides, report.file)
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


def _linked_place(paragraph: Paragraph, place: Placement) -> tuple[str, Placement] | None:
    """The code and the whole stretch of the control that a figure stands in."""
    link = next((one for one in paragraph.figures if one.start < place.end and place.start < one.end), None)
    if link is None:
        return None
    return link.code, Placement(paragraph.number, link.start, link.end, paragraph.text[link.start : link.end])


def _figures_by_wording(manifest: FigureManifest, old: TokenText) -> Mapping[Wording, str]:
    """The indicators by the words that state them, where the draft says those words of nothing else."""
    found: dict[Wording, set[tuple[str, str]]] = {}
    linked: Counter[Wording] = Counter()
    for figure in manifest.figures:
        wording = _wording(_numbers(figure.paragraph, figure.start, figure.end, old), old)
        if wording is not None and (_words(wording) >= LEAST_WORDING or (figure.name and figure.name in wording[0])):
            found.setdefault(wording, set()).add((figure.code, figure.aspect))
            linked[wording] += 1
    said = Counter(_wording([index], old) for index, one in enumerate(old.tokens) if one.is_number) if found else linked
    return {
        wording: code
        for wording, meant in found.items()
        for code, aspect in meant
        if len(meant) == 1 and not aspect and said[wording] == linked[wording]
    }


def _worded_place(place: Placement, sides: SideBySide, worded: Mapping[Wording, str]) -> tuple[str, Placement]:
    """The code of the indicator that the draft states in the very words around a figure, empty where none."""
    numbers = _numbers(place.paragraph, place.start, place.end, sides.new)
    wording = _wording(numbers, sides.new)
    if wording is None or wording not in worded or _old_text(place, sides):
        return "", place
    number = sides.new.tokens[numbers[0]]
    text = sides.new.texts[place.paragraph][number.start : number.end]
    return worded[wording], Placement(place.paragraph, number.start, number.end, text)


def _wording(numbers: list[int], text: TokenText) -> Wording | None:
    """The words of the clause around a number and where it stands in them; of a short clause the whole sentence's."""
    if len(numbers) != 1:
        return None
    index = numbers[0]
    clause = text.clause_at(index)
    if _words((clause.mask, 0)) >= LEAST_WORDING:
        return clause.mask, index - clause.first
    first, end = _sentence(index, text)
    return "".join(one.mask for one in text.tokens[first:end]), index - first


def _words(wording: Wording) -> int:
    return len(wording[0]) - wording[0].count(NUMBER)


def _sentence(index: int, text: TokenText) -> tuple[int, int]:
    """The first token of the sentence around a token, and the one behind its last word."""
    tokens, here = text.tokens, text.tokens[index].paragraph
    first, end = index, index
    while first > 0 and tokens[first - 1].paragraph == here and tokens[first - 1].key not in SENTENCE_ENDS:
        first -= 1
    while end < len(tokens) and tokens[end].paragraph == here and tokens[end].key not in SENTENCE_ENDS:
        end += 1
    return first, end


def _numbers(paragraph: int, start: int, end: int, text: TokenText) -> list[int]:
    return [index for index in text.covering(paragraph, start, end) if text.tokens[index].is_number]


def _plain(place: Placement, sides: SideBySide, file: str) -> FigureChange | None:
    """A figure that no indicator covers; None where it stood in the draft as it stands now."""
    old = _old_text(place, sides)
    if old == folded(place.text):
        return None
    fate = FigureFate.CHANGED if old else FigureFate.ADDED
    sentence = sentence_at(sides.new.texts[place.paragraph], place.start)
    return FigureChange(fate, file, old=old, new=place.text, paragraph=place.paragraph, sentence=sentence)


def _copy(figure: PrintedFigure, written: Placement, sides: SideBySide, file: str) -> FigureChange | None:
    """A further place of an indicator, made by copying; it matters only where it states another value."""
    if folded(written.text) == folded(figure.text):
        return None
    return FigureChange(
        FigureFate.CONFLICTING,
        file,
        figure.code,
        figure.name,
        figure.unit,
        figure.department,
        figure.text,
        written.text,
        written.paragraph,
        sentence_at(sides.new.texts[written.paragraph], written.start),
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
