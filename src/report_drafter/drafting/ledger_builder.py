"""Gathers the ledger: each indicator with every place of the report that states it. FLOW document → ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from report_drafter.domain.catalogue import ReportInfo
from report_drafter.domain.figure_manifest import PrintedFigure
from report_drafter.domain.ledger import EarlierYear, Ledger, Mention
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.language.model.report_model import Measure, Part, ReportModel, Sentence

NARRATIVE = frozenset({Part.REVIEW, Part.LEADER})


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
    uncovered = tuple(_uncovered(model, printed, sentences))
    return Ledger(info.year, info.agency, tuple(figures), mentions, uncovered, earlier, info.sample)


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
