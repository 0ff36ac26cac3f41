"""Says of figures that an edited report no longer states where they stood, and where else the report states them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.reconciling.figure_placement import SideBySide
from report_drafter.reconciling.text_tokens import folded

HERE = "此处"


def with_places(
    manifest: FigureManifest, changes: Sequence[FigureChange], sides: SideBySide
) -> tuple[FigureChange, ...]:
    """Gives deleted figures their place and the paragraphs that still state them; `changes` in the manifest's order."""
    standing: dict[tuple[str, str, str], list[int]] = {}
    for figure, change in zip(manifest.figures, changes, strict=True):
        if change.new and folded(change.new) == folded(figure.text):
            standing.setdefault(_same(figure), []).append(change.paragraph)
    numbers = {one.key for one in sides.new.tokens if one.is_number}
    return tuple(
        replace(
            change,
            place=_place(figure, manifest, sides, numbers),
            elsewhere=tuple(dict.fromkeys(standing.get(_same(figure), ()))),
        )
        if change.fate is FigureFate.DELETED
        else change
        for figure, change in zip(manifest.figures, changes, strict=True)
    )


def _same(figure: PrintedFigure) -> tuple[str, str, str]:
    return figure.code, figure.aspect, folded(figure.text)


def _place(figure: PrintedFigure, manifest: FigureManifest, sides: SideBySide, numbers: set[str]) -> str:
    """Where a figure stood: a row that is gone, a cell of one that is not; empty where no number is like it."""
    cell = manifest.cells.get(figure.paragraph)
    if cell is None:
        covered = sides.old.covering(figure.paragraph, figure.start, figure.end)
        return HERE if any(sides.old.tokens[one].key in numbers for one in covered) else ""
    table, row, column = cell
    of_row = [number for number, (one, other, _) in manifest.cells.items() if (one, other) == (table, row)]
    return f"表{table}第{row}行" if _is_gone(of_row, sides) else f"表{table}第{row}行第{column}列"


def _is_gone(row: Iterable[int], sides: SideBySide) -> bool:
    """Whether no paragraph of the report is the label of that row, its cell of most words."""
    label = max((folded(sides.old.texts[number]) for number in row), key=_words)
    return all(folded(text) != label for text in sides.new.texts.values())


def _words(text: str) -> int:
    return sum("\u4e00" <= one <= "\u9fff" for one in text)
