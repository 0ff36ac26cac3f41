"""The shape of a report as its rules see it: sections, sentences, measures and citations, built once.

FLOW report text → model → findings. Rules hold no regular expressions for numbers of their own; they ask this model.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import groupby

from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.measure_phrase import Phrase, read_phrase


class Part(StrEnum):
    """What a stretch of the report is there for."""

    FRONT = "题名与引言"
    REVIEW = "成效"
    LEADER = "第一责任人"
    PROBLEMS = "不足"
    PLAN = "安排"
    CLOSING = "落款"
    ANNEX = "附件"


class Scope(StrEnum):
    """The period a figure speaks of."""

    YEAR = "本年"
    LAST_YEAR = "上年"
    LONG = "多年"
    PARTIAL = "部分时段"
    CUMULATIVE = "累计"
    PLAN = "计划"
    OTHER = "其他"


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, as one fact: 累计走访企业3907家次.

    `start`/`end` bound the figure with hedge and unit; `sentence` counts within the model's sentences and `passage`
    among its passages. The words for the figure reach from `words_start` (the clause, or the figure before it) to
    `words_end`. `scope_stated` tells whether its own passage names the period.
    """

    quantity: Quantity
    paragraph: Paragraph
    start: int
    end: int
    scope: Scope
    scope_stated: bool
    part: Part
    sentence: int
    passage: int
    clause_start: int
    clause_end: int
    words_start: int
    words_end: int

    @property
    def text(self) -> str:
        """The figure as written, with hedge and unit."""
        return self.paragraph.text[self.start : self.end]

    @property
    def clause(self) -> str:
        """The words of the clause, figures included."""
        return self.paragraph.text[self.clause_start : self.clause_end]

    @property
    def before(self) -> str:
        """The words of the clause before the figure that no earlier figure claims."""
        return self.paragraph.text[self.words_start : self.start]

    @property
    def after(self) -> str:
        """The words of the clause behind the figure, up to the next figure."""
        return self.paragraph.text[self.end : self.words_end]

    @property
    def phrase(self) -> Phrase:
        """The words around the figure, parsed into verb, noun and what is left aside."""
        return read_phrase(self.before, self.after)

    @property
    def noun(self) -> str:
        """What is counted (企业)."""
        return self.phrase.noun

    @property
    def verb(self) -> str:
        """What was done (走访)."""
        return self.phrase.verb


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True)
class ReportModel:
    """One report, understood; `year` and `agency` are None or empty where the text does not tell."""

    text: ReportText
    year: int | None
    agency: str
    headings: tuple[Heading, ...]
    sentences: tuple[Sentence, ...]
    measures: tuple[Measure, ...]
    citations: tuple[Citation, ...]

    @cached_property
    def paragraphs(self) -> tuple[tuple[Measure, ...], ...]:
        """The measures of each paragraph that holds at least two."""
        groups = (tuple(group) for _, group in groupby(self.measures, key=_paragraph))
        return tuple(group for group in groups if len(group) > 1)


def _paragraph(measure: Measure) -> int:
    return measure.paragraph.number
