"""What a rule over a report is: a name, a check, and the outcomes that it may yield."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace
from functools import cached_property
from itertools import chain
from typing import Protocol

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen, frozen_with_cache
from report_drafter.domain.location import TextSpan
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.chronology.stated_years import agreed_year
from report_drafter.language.chronology.year_statements import AgreedYear
from report_drafter.language.facts.changes_retold import find_changes_retold
from report_drafter.language.facts.indicator_mentions import Mention, find_mentions
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.facts.retold_figures import find_retold
from report_drafter.language.lists.done_as_undone import find_done_as_undone
from report_drafter.language.lists.other_way_rests import find_other_way_rests
from report_drafter.language.lists.parted_wholes import PartedWholes
from report_drafter.language.lists.residues import find_residues
from report_drafter.language.lists.rests_by_act import find_rests_by_act
from report_drafter.language.lists.rests_retold import find_rests_retold, find_vacancies
from report_drafter.language.lists.subset_value import Subset
from report_drafter.language.lists.subsets import find_subsets
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.parts.balances import Balance
from report_drafter.language.text.reading_view import ReadingView


@frozen
class Held:
    """A relation, figure or period that was looked at and is right."""

    spans: tuple[TextSpan, ...]


@frozen
class Undecided:
    """Something that was looked at and could not be decided; counted and said, never flagged."""

    spans: tuple[TextSpan, ...]
    why: str


Outcome = Finding | Held | Undecided


class Placed(Protocol):
    """What stands in a paragraph: a figure, a heading, a date that was found."""

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph that it stands in."""

    @property
    def start(self) -> int:
        """Where it begins in the paragraph."""

    @property
    def end(self) -> int:
        """Where it ends."""


@frozen_with_cache
class ReportUnderCheck:
    """Everything a rule may look at; catalogue and figures are there only when the report was drafted here.

    `model` is of the `view` where there is one; spans are always of the text as written. `settled` is the year on which
    the model was read, where that was decided before.
    """

    model: ReportModel
    registry: tuple[PlanDocument, ...] = ()
    catalogue: Catalogue | None = None
    figures: Mapping[str, IndicatorFigure] = field(default_factory=dict)
    view: ReadingView | None = None
    settled: AgreedYear | None = None

    @cached_property
    def as_written(self) -> ReportUnderCheck:
        """The same report for rules that look at characters: its text with every blank and break as it stands."""
        if self.view is None or self.view.text is self.view.written:
            return self
        return replace(self, model=replace(self.model, text=self.view.written), view=None)

    @property
    def written(self) -> ReportText:
        """The text as its file holds it."""
        return self.view.written if self.view else self.model.text

    def number(self, paragraph: Paragraph) -> int:
        """Returns the number by which a reader finds a paragraph of the model."""
        return self.view.number(paragraph) if self.view else paragraph.number

    @cached_property
    def agreed(self) -> AgreedYear:
        """The year that the report's own statements agree on."""
        return self.settled or agreed_year(self.model)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The places that state an indicator of the catalogue, in text order."""
        return tuple(find_mentions(self.model, self.figures))

    @cached_property
    def subsets(self) -> tuple[Subset, ...]:
        """Each figure with one that is a part of it."""
        return tuple(find_subsets(self.model))

    @cached_property
    def residues(self) -> tuple[Balance, ...]:
        """What is told to be left of wholes of which the report tells how much was done."""
        wholes = PartedWholes(self.model, self.subsets)
        found = tuple(find_residues(wholes))
        retold = tuple(find_rests_retold(wholes, (*self.model.balances, *found)))
        read = {id(one.result) for one in (*found, *retold)}
        further = chain(find_vacancies(self.model), find_rests_by_act(wholes), find_other_way_rests(wholes))
        further = chain(further, find_done_as_undone(self.model))
        return (*found, *retold, *(one for one in further if id(one.result) not in read))

    @cached_property
    def retold(self) -> tuple[Recalled, ...]:
        """Figures that a passage which looks back tells again with a slip of the digits; not what is rightly left."""
        return tuple(one for one in find_retold(self.model) if id(one.figure) not in self.rightly_left)

    @cached_property
    def rightly_left(self) -> frozenset[int]:
        """The identities of the figures that are what a whole leaves: they need tell nothing again."""
        return frozenset(id(one.result) for one in self.residues if one.holds)

    @cached_property
    def changes_retold(self) -> tuple[Change, ...]:
        """Changes of figures whose earlier value another place of the report tells."""
        return tuple(find_changes_retold(self.model))

    def first_spans(self, words: str) -> tuple[TextSpan, ...]:
        """Returns where some words first stand in the text; nothing where they do not."""
        at = self.plain.find(words)
        return (self.span_at(at, at + len(words)),) if at >= 0 else ()

    @property
    def plain(self) -> str:
        """The whole text, one paragraph a line."""
        return self.model.whole.plain

    def span_at(self, start: int, end: int) -> TextSpan:
        """Returns the address of characters of `plain`; they must lie in one paragraph."""
        paragraph, offset = self.model.whole.place(start)
        return self.span(paragraph, offset, offset + end - start)

    def paragraphs_with(self, sign: re.Pattern[str]) -> Iterator[Paragraph]:
        """Yields the paragraphs in which a sign begins, found in one look over the whole text."""
        return self.model.whole.paragraphs_with(sign)

    def span(self, paragraph: Paragraph, start: int, end: int) -> TextSpan:
        """Returns the address of the characters from `start` up to `end` of a paragraph."""
        if self.view:
            return self.view.span(paragraph, start, end)
        words = paragraph.text[start:end]
        return TextSpan(self.model.text.file, paragraph.number, start, end, words, paragraph.where)

    def span_of(self, one: Placed) -> TextSpan:
        """Returns the address of what knows its own place in a paragraph: a figure, a date."""
        return self.span(one.paragraph, one.start, one.end)

    def span_in(self, stretch: Placed, start: int, end: int) -> TextSpan:
        """Returns the address of the characters from `start` up to `end` of a sentence or another stretch."""
        return self.span(stretch.paragraph, stretch.start + start, stretch.start + end)

    def figures_at(self, *measures: Placed) -> tuple[TextSpan, ...]:
        """Returns the addresses of figures: number and unit alone."""
        return tuple(self.span_of(one) for one in measures)

    def words_at(self, *measures: Measure) -> tuple[TextSpan, ...]:
        """Returns the addresses of figures with the words before each that tell what it is of."""
        return tuple(self.span(one.paragraph, one.words_start, one.end) for one in measures)


@frozen
class Rule:
    """One named check; `severity` is the gravest that it yields, its module's docstring is its page in the docs.

    `recomputes` says that its findings are relations or periods that do not hold, counted as broken; `formerly` names
    the rules that told them before, whose waivers still hold.
    """

    name: str
    title: str
    severity: Severity
    check: Callable[[ReportUnderCheck], Iterator[Outcome]]
    recomputes: bool = False
    formerly: tuple[str, ...] = ()
