"""The shape of a report as its rules see it: sections, sentences, measures and citations, built once.

FLOW report text → model → findings. Rules hold no regular expressions for numbers of their own; they ask this model.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, zip_longest

from report_drafter.domain.frozen import frozen
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.language.changes.bases_within_brackets import find_bases_within_brackets
from report_drafter.language.changes.change_reader import find_changes
from report_drafter.language.changes.changes_before_bases import find_changes_before_bases
from report_drafter.language.changes.changes_between_years import find_changes_between_years
from report_drafter.language.changes.changes_by_turns import find_changes_by_turns
from report_drafter.language.changes.changes_from_openings import find_changes_from_openings
from report_drafter.language.changes.changes_in_turn import find_changes_in_turn
from report_drafter.language.changes.changes_without_size import find_changes_without_size
from report_drafter.language.changes.differences_told import find_differences_told
from report_drafter.language.changes.distributed_changes import find_distributed_changes
from report_drafter.language.changes.growths import Growth, find_growths
from report_drafter.language.changes.growths_from_bases import BasedGrowth, find_growths_from_bases
from report_drafter.language.changes.remote_changes import find_remote_changes, find_remote_growths
from report_drafter.language.changes.shifted_structures import find_shifted_structures
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.changes.steps_between_values import find_steps_between_values
from report_drafter.language.figures.main_line import along_main_lines
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.told_balances import find_told_balances
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.balances import Balance
from report_drafter.language.parts.interleaved_lists import find_interleaved_lists
from report_drafter.language.parts.other_totals import find_decisions, find_numbered_totals, find_totals_of_act
from report_drafter.language.parts.part_evidence import PartList
from report_drafter.language.parts.part_lists import find_part_lists
from report_drafter.language.rates.named_rates import find_named_rates
from report_drafter.language.rates.rates_spelled_out import find_rates_spelled_out
from report_drafter.language.rates.rates_with_counts import find_rates_with_counts
from report_drafter.language.rates.remote_shares import find_shares_in_turn, find_shares_of_named
from report_drafter.language.rates.shares_of_days import find_shares_of_days
from report_drafter.language.rates.stated_shares import StatedShare, find_stated_shares
from report_drafter.language.rates.subject_shares import find_subject_shares
from report_drafter.language.rates.target_shares import find_goal_rates, find_target_shares
from report_drafter.language.rates.unnamed_rates import find_unnamed_rates
from report_drafter.language.text.whole_text import WholeText

__all__ = ["Change", "Citation", "Growth", "Heading", "Measure", "Part", "PartList", "ReportModel", "Scope", "Sentence"]


@frozen
class Heading:
    """A numbered heading: `level` 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; `ordinal` its number.

    `end` is where its title ends; text of the section may run on in the same paragraph. A heading without a number
    has `ordinal` 0.
    """

    paragraph: Paragraph
    level: int
    ordinal: int
    title: str
    end: int = 0


@frozen
class Sentence:
    """A stretch of a paragraph up to 。！？；, with where it stands in the report.

    `passage` numbers the stretches up to a full stop: sentences parted by ； share one.
    """

    paragraph: Paragraph
    start: int
    end: int
    part: Part
    section: str
    passage: int = 0

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.paragraph.text[self.start : self.end]

    @property
    def is_line(self) -> bool:
        """Whether it is a whole paragraph without a stop, as headings and entries of lists are."""
        return self.end - self.start == len(self.paragraph.text) and not self.text.endswith(
            ("。", "；", "！", ";", "!")
        )

    @property
    def in_table(self) -> bool:
        """Whether it is a cell or a row of a table; columns are headed by the years they compare."""
        return self.paragraph.table is not None or self.paragraph.story is Story.TABLE


@frozen
class Citation:
    """A title in 《》 or 〈〉: `base` without its period, `years` its period, `dash` the mark between them."""

    paragraph: Paragraph
    start: int
    end: int
    text: str
    base: str
    years: tuple[int, int] | None
    dash: str
    nested: bool
    part: Part


@dataclass(frozen=True, eq=False)
class ReportModel:
    """One report, understood; `year` and `agency` are None or empty where the text does not tell."""

    text: ReportText
    year: int | None
    agency: str
    headings: tuple[Heading, ...]
    sentences: tuple[Sentence, ...]
    measures: tuple[Measure, ...] = ()
    citations: tuple[Citation, ...] = ()

    @cached_property
    def whole(self) -> WholeText:
        """All its text at once, for a look that spares one into each paragraph."""
        return WholeText(self.text.paragraphs)

    def under(self, heading: Heading, following: Heading | None) -> Sequence[Paragraph]:
        """Returns the paragraphs between two headings, or behind the last."""
        paragraphs = self.text.paragraphs
        begin = bisect_right(paragraphs, heading.paragraph.number, key=_number)
        end = bisect_left(paragraphs, following.paragraph.number, key=_number) if following else len(paragraphs)
        return paragraphs[begin:end]

    @cached_property
    def closing(self) -> tuple[Paragraph, ...]:
        """The paragraphs of its sign-off, in reading order: what annexes hold behind it is none of it."""
        signed = (one.paragraph for one in self.sentences if one.part is Part.CLOSING)
        return tuple({one.number: one for one in signed}.values())

    def sentences_with(self, words: str) -> Iterator[Sentence]:
        """Yields the sentences that hold some words, in reading order; found in one look over the whole text."""
        starts, plain = self._sentence_starts, self.whole.plain
        at = plain.find(words)
        while at >= 0:
            behind = bisect_right(starts, at)
            yield self.sentences[behind - 1]
            at = plain.find(words, starts[behind]) if behind < len(starts) else -1

    def measures_with(self, words: str) -> Iterator[Measure]:
        """Yields the measures of the sentences that hold some words, in reading order."""
        for sentence in self.sentences_with(words):
            for one in self.beside(sentence.paragraph):
                if sentence.start <= one.start < sentence.end:
                    yield one

    def sentences_with_any(self, signs: Sequence[str]) -> Iterator[Sentence]:
        """Yields the sentences that hold at least one of some words, each once; sign by sign, each in reading order."""
        for at, sign in enumerate(signs):
            for sentence in self.sentences_with(sign):
                if not any(seen in sentence.text for seen in signs[:at]):
                    yield sentence

    @cached_property
    def _sentence_starts(self) -> list[int]:
        """Where each sentence begins in the whole text: the first of a paragraph behind the break before it."""
        starts, paragraph_start = [], 0
        for one, following in zip_longest(self.sentences, self.sentences[1:]):
            starts.append(paragraph_start + one.start)
            if following is not None and following.paragraph is not one.paragraph:
                paragraph_start += len(one.paragraph.text) + 1
        return starts

    @cached_property
    def groups(self) -> tuple[tuple[Measure, ...], ...]:
        """The measures paragraph by paragraph."""
        return tuple(tuple(group) for _, group in groupby(self.measures, key=_paragraph))

    @cached_property
    def paragraphs(self) -> tuple[tuple[Measure, ...], ...]:
        """The measures of each paragraph that holds at least two."""
        return tuple(group for group in self.groups if len(group) > 1)

    @cached_property
    def by_unit(self) -> Mapping[str, Sequence[Measure]]:
        """The measures by their unit, in reading order."""
        found: dict[str, list[Measure]] = {}
        for one in self.measures:
            found.setdefault(one.quantity.unit, []).append(one)
        return found

    @cached_property
    def rates(self) -> tuple[tuple[Measure, ...], ...]:
        """The figures in percent of each paragraph that holds at least two."""
        groups = (tuple(group) for _, group in groupby(self.by_unit.get(PERCENT, ()), key=_paragraph))
        return tuple(group for group in groups if len(group) > 1)

    def beside(self, paragraph: Paragraph) -> tuple[Measure, ...]:
        """Returns the measures of one paragraph."""
        return self._groups_by_paragraph.get(id(paragraph), ())

    @cached_property
    def _groups_by_paragraph(self) -> Mapping[int, tuple[Measure, ...]]:
        return {id(group[0].paragraph): group for group in self.groups}

    @cached_property
    def part_lists(self) -> tuple[PartList, ...]:
        """Runs of figures that may be the parts of a figure near them."""
        plain = (one for measures in self.paragraphs for one in find_part_lists(measures))
        numbered = (one for measures in self.paragraphs for one in find_numbered_totals(measures))
        decided = (one for measures in self.paragraphs for one in find_decisions(measures))
        of_act = (one for measures in self.paragraphs for one in find_totals_of_act(measures))
        columns = (one for measures in self.paragraphs for one in find_interleaved_lists(measures))
        return (*plain, *columns, *numbered, *of_act, *decided)

    @cached_property
    def balances(self) -> tuple[Balance, ...]:
        """What came in and went out, with what is told to be left or gained."""
        return tuple(find_told_balances(self.paragraphs))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Changes of which the text gives both values."""
        near = along_main_lines(find_changes, self.paragraphs)
        remote = (one for measures in self.paragraphs for one in find_remote_changes(measures))
        rows = (one for measures in self.paragraphs for one in find_distributed_changes(measures))
        ahead = (one for measures in self.paragraphs for one in find_changes_before_bases(measures, self.year))
        steps = (one for measures in self.paragraphs for one in find_steps_between_values(measures))
        turns = (one for measures in self.paragraphs for one in find_changes_by_turns(measures))
        moved = (one for measures in self.groups for one in find_shifted_structures(measures))
        years = (one for measures in self.paragraphs for one in find_changes_between_years(measures))
        quarters = (one for measures in self.paragraphs for one in find_changes_in_turn(measures))
        words = (one for measures in self.paragraphs for one in find_changes_without_size(measures))
        inside = (one for measures in self.paragraphs for one in find_bases_within_brackets(measures))
        found = (*near, *inside, *remote, *rows, *ahead, *steps, *turns, *moved, *years, *quarters, *words)
        read = frozenset(id(one.stated) for one in found)
        opened = (one for measures in self.paragraphs for one in find_changes_from_openings(measures))
        told = (one for measures in self.paragraphs for one in find_differences_told(measures))
        return (*found, *(one for one in (*opened, *told) if id(one.stated) not in read))

    @cached_property
    def shares(self) -> tuple[StatedShare, ...]:
        """Rates and shares of which the text gives what they are made of, or others of the same whole."""
        named = list(along_main_lines(find_named_rates, self.paragraphs))
        targets = [one for measures in self.paragraphs for one in find_target_shares(measures)]
        settled = frozenset(id(one.rate) for one in targets)
        plain = along_main_lines(find_stated_shares, self.paragraphs)
        near = [*named, *targets, *(one for one in plain if id(one.rate) not in settled)]
        read = frozenset(id(one.rate) for one in near)
        of_subject = (one for measures in self.paragraphs for one in find_subject_shares(measures))
        of_goals = (one for measures in self.paragraphs for one in find_goal_rates(measures))
        near += [one for one in (*of_subject, *of_goals) if id(one.rate) not in read]
        near += [one for measures in self.paragraphs for one in find_shares_of_days(measures)]
        in_turn = [one for measures in self.paragraphs for one in find_shares_in_turn(measures)]
        known = frozenset(id(one.rate) for one in (*near, *in_turn))
        of_named = [one for each in self.paragraphs for one in find_shares_of_named(each, self.measures, known)]
        read = known.union(id(one.rate) for one in of_named)
        unnamed = (one for measures in self.paragraphs for one in find_unnamed_rates(measures, read, self.by_unit))
        spelled = [one for each in self.paragraphs for one in find_rates_spelled_out(each)]
        spelled += [one for each in self.paragraphs for one in find_rates_with_counts(each) if id(one.rate) not in read]
        told = {id(one.rate) for one in spelled}
        return (*near, *in_turn, *of_named, *(one for one in unnamed if id(one.rate) not in told), *spelled)

    @cached_property
    def right_shares(self) -> Mapping[int, Quantity]:
        """The rate of each figure that is told with its right share, by the identity of the figure."""
        return {id(share.part): share.rate.quantity for share in self.shares if share.holds}

    @cached_property
    def growths(self) -> tuple[Growth, ...]:
        """Changes of which the text gives size and rate, but not the value they start from."""
        near = along_main_lines(find_growths, self.paragraphs)
        return (*near, *(one for measures in self.paragraphs for one in find_remote_growths(measures)))

    @cached_property
    def based_growths(self) -> tuple[BasedGrowth, ...]:
        """Changes of which the text gives the value they start from, size and rate; none that `changes` holds."""
        read = {id(one.stated) for one in self.changes if one.stated is not None}
        found = (one for measures in self.paragraphs for one in find_growths_from_bases(measures, self.year))
        return tuple(one for one in found if id(one.rate) not in read and id(one.difference) not in read)


def _paragraph(measure: Measure) -> int:
    return measure.paragraph.number


def _number(paragraph: Paragraph) -> int:
    return paragraph.number
