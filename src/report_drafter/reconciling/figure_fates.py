"""Says of every figure of an edited report what became of it, and whether it still says what the inputs say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.frozen import frozen
from report_drafter.domain.quantity import Interval, Quantity
from report_drafter.domain.report_text import ReportText
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.language.figures.figure_scanner import find_figures
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.quantity_writer import write_number
from report_drafter.language.text.reading_view import evenly_written
from report_drafter.reconciling.current_wordings import Wordings, is_among, with_current
from report_drafter.reconciling.deleted_figures import with_places
from report_drafter.reconciling.figure_placement import Placement, SideBySide, lay_side_by_side, place_figures
from report_drafter.reconciling.further_figures import further_figures
from report_drafter.reconciling.indicator_verdicts import IndicatorVerdict, indicator_verdicts
from report_drafter.reconciling.sentences import sentence_at
from report_drafter.reconciling.text_tokens import folded


@frozen
class Reconciliation:
    """One edited report against its draft: figures in the order of the draft, then those beyond it.

    `figure_count` is how many figures of indicators the draft has.
    """

    file: str
    changes: tuple[FigureChange, ...]
    figure_count: int

    @property
    def indicators(self) -> tuple[IndicatorVerdict, ...]:
        """Every indicator of the draft, and whether the report now contradicts the inputs."""
        return tuple(indicator_verdicts(self.changes))

    def of(self, fate: FigureFate) -> tuple[FigureChange, ...]:
        """Returns the figures of one fate."""
        return tuple(one for one in self.changes if one.fate is fate)


def reconcile(
    manifest: FigureManifest,
    report: ReportText,
    figures: Mapping[str, IndicatorFigure],
    wordings: Wordings = MappingProxyType({}),
) -> Reconciliation:
    """Compares an edited report with its draft and with the inputs as they are now; `figures` is keyed by code.

    `wordings` tells how a draft of today would print what this one did; without them nothing is taken for corrected.
    Blanks beside figures, wide digits and marks that nobody sees are no edits.
    """
    report = evenly_written(report)
    sides = lay_side_by_side(manifest, report)
    placed = place_figures(manifest, report, sides)
    texts = sides.new.texts
    known = [_change(figure, here, report.file, sides) for figure, here in zip(manifest.figures, placed, strict=True)]
    known = [
        replace(change, contradicts=_contradicts(printed, here, texts, figures.get(printed.code), wordings))
        for change, printed, here in zip(known, manifest.figures, placed, strict=True)
    ]
    known = [*with_places(manifest, _with_conflicts(manifest, known), sides)]
    further = further_figures(manifest, report, sides, placed)
    changes = tuple(with_current(one, wordings) for one in (*known, *further))
    return Reconciliation(report.file, changes, len(known))


def _change(figure: PrintedFigure, here: Placement | None, file: str, sides: SideBySide) -> FigureChange:
    fate, new, paragraph = FigureFate.DELETED, "", 0
    sentence = sentence_at(sides.old.texts[figure.paragraph], figure.start)
    if here is not None:
        fate = FigureFate.UNCHANGED if folded(here.text) == folded(figure.text) else FigureFate.CHANGED
        new, paragraph = here.text, here.paragraph
        sentence = sentence_at(sides.new.texts[here.paragraph], here.start)
    return FigureChange(
        fate,
        file,
        figure.code,
        figure.name,
        figure.unit,
        figure.department,
        figure.text,
        new,
        paragraph,
        sentence,
        figure.cell,
        aspect=figure.aspect,
    )


def _contradicts(
    printed: PrintedFigure,
    here: Placement | None,
    texts: Mapping[int, str],
    figure: IndicatorFigure | None,
    wordings: Wordings,
) -> bool:
    """Whether a place now states what the inputs do not allow."""
    if here is None:
        return False
    known = wordings.get((printed.code, printed.aspect), ())
    words = known or (printed.text,)
    expected = _allowed(words) if printed.aspect else _expected(printed, figure, known)
    stated = _stated(here, texts[here.paragraph])
    if not expected or stated is None:
        return not is_among(here.text, words)
    return not any(stated.meets(one) for one in expected)


def _allowed(words: Iterable[str]) -> tuple[Interval, ...]:
    """What a place may state that words a change or last year's figure."""
    return tuple(_bare(one) for one in map(read_quantity, words) if one is not None)


def _expected(printed: PrintedFigure, figure: IndicatorFigure | None, words: Sequence[str]) -> tuple[Interval, ...]:
    """What a place may state: the draft's figure, or the input's where that has changed since, in either scale.

    An input that a draft of today prints in the same `words` has not changed: 270.05 is printed 270.1.
    """
    shown = read_quantity(printed.text)
    this = figure.change.this if figure is not None else None
    if this is None:
        return () if shown is None else (_bare(shown),)
    same = shown is not None and (this.number == shown.number or this.value == shown.value)
    if shown is not None and (same or is_among(printed.text, words)):
        return _bare(shown), _bare(this)
    return _bare(this), _bare(replace(this, scale=Decimal(1)))


def _bare(quantity: Quantity) -> Interval:
    """The interval of a figure as printed; only words such as 余 and 近 open it, not its rounding."""
    return quantity.interval() if quantity.approximate else Interval.point(quantity.value)


def _stated(here: Placement, text: str) -> Interval | None:
    """The figure at a place, with the hedge that the words around it give (近, 以上)."""
    quantity = read_quantity(here.text)
    if quantity is None:
        return None
    found = next((one for one in find_figures(text) if one.start <= here.start < one.end), None)
    return _bare(quantity if found is None else replace(quantity, hedge=found.quantity.hedge))


def _value(change: FigureChange) -> str:
    """What a place states: 三千九百零七 is 3907; words for a change stand for themselves."""
    quantity = None if change.aspect else read_quantity(change.new)
    if quantity is None or not quantity.form:
        return folded(change.new)
    return folded(write_number(replace(quantity, form="", unit="")))


def _with_conflicts(manifest: FigureManifest, changes: list[FigureChange]) -> list[FigureChange]:
    """Places that stated one value of one indicator and now state several are at odds with each other."""
    stated: dict[tuple[str, str, str], set[str]] = {}
    keys = [(figure.code, figure.aspect, folded(figure.text)) for figure in manifest.figures]
    for key, change in zip(keys, changes, strict=True):
        if change.new:
            stated.setdefault(key, set()).add(_value(change))
    return [
        replace(change, fate=FigureFate.CONFLICTING) if change.new and len(stated[key]) > 1 else change
        for key, change in zip(keys, changes, strict=True)
    ]
