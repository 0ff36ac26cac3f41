"""Gathers the ledger: each indicator with every place of the report that states it. FLOW document → ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import overload

from report_drafter.domain.catalogue import ReportInfo
from report_drafter.domain.figure_manifest import PrintedFigure
from report_drafter.domain.frozen import frozen
from report_drafter.domain.ledger import Ledger, LedgerRow, Mention
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.language.model.report_model import Measure, Part, ReportModel, Sentence

NARRATIVE = frozenset({Part.REVIEW, Part.LEADER})


@frozen
class EarlierYear:
    """What a year before last year said, by indicator code."""

    year: int
    figures: Mapping[str, Quantity] = field(default_factory=dict)


def build_ledger(
    info: ReportInfo,
    figures: Iterable[IndicatorFigure],
    printed: Sequence[PrintedFigure],
    model: ReportModel,
    earlier: Sequence[EarlierYear] = (),
) -> Ledger:
    """Returns the ledger of one drafted report; `earlier` holds the years before last year, the newest first."""
    sentences = _by_paragraph(model.sentences)
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for one in printed:
        words = _sentence(sentences.get(one.paragraph, ()), one.start)
        mentions[one.code].append(Mention(one.paragraph, one.text, words))
    rows = _Rows(tuple(figures), mentions, earlier)
    uncovered = tuple(_uncovered(model, printed, sentences))
    return Ledger(info.year, info.agency, rows, uncovered, tuple(one.year for one in earlier), info.sample)


class _Rows(Sequence[LedgerRow]):
    """The rows of a ledger, each made when it is asked for: those of 40,000 indicators would stand in memory twice."""

    def __init__(
        self,
        figures: Sequence[IndicatorFigure],
        mentions: Mapping[str, Sequence[Mention]],
        earlier: Sequence[EarlierYear],
    ) -> None:
        self._figures, self._mentions, self._earlier = figures, mentions, earlier

    def __len__(self) -> int:
        return len(self._figures)

    @overload
    def __getitem__(self, place: int) -> LedgerRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[LedgerRow]: ...
    def __getitem__(self, place: int | slice) -> LedgerRow | list[LedgerRow]:
        if isinstance(place, slice):
            return [self._row(one) for one in self._figures[place]]
        return self._row(self._figures[place])

    def _row(self, figure: IndicatorFigure) -> LedgerRow:
        code = figure.indicator.code
        earlier = tuple(one.figures.get(code) for one in self._earlier)
        return LedgerRow(figure, tuple(self._mentions.get(code, ())), earlier)


def _uncovered(
    model: ReportModel, printed: Sequence[PrintedFigure], sentences: Mapping[int, Sequence[Sentence]]
) -> Iterator[Mention]:
    """The measures of the narrative that no indicator's figure stands in."""
    covered: dict[int, list[PrintedFigure]] = defaultdict(list)
    for one in printed:
        covered[one.paragraph].append(one)
    for measure in model.measures:
        number = measure.paragraph.number
        if measure.part in NARRATIVE and not any(_overlap(measure, one) for one in covered[number]):
            words = measure.paragraph.text[measure.start : measure.end]
            yield Mention(number, words, _sentence(sentences.get(number, ()), measure.start))


def _overlap(measure: Measure, figure: PrintedFigure) -> bool:
    return measure.start < figure.end and figure.start < measure.end


def _by_paragraph(sentences: Iterable[Sentence]) -> dict[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = defaultdict(list)
    for one in sentences:
        found[one.paragraph.number].append(one)
    return found


def _sentence(sentences: Sequence[Sentence], position: int) -> str:
    return next((one.text for one in sentences if one.start <= position < one.end), "")
