"""The shape of a report as its rules see it: sections, sentences, measures and citations, built once.

FLOW report text → model → findings. Rules hold no regular expressions for numbers of their own; they ask this model.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import Paragraph, ReportText


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
    """A numbered heading: `level` 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; `ordinal` its number."""

    paragraph: Paragraph
    level: int
    ordinal: int
    title: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of a paragraph up to 。！？；, with where it stands in the report."""

    paragraph: Paragraph
    start: int
    end: int
    part: Part
    section: str

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.paragraph.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, as one fact: 累计走访企业3907家次.

    `start`/`end` bound the figure with hedge and unit; `noun` is what is counted (企业), `verb` what was done (走访),
    `clause` the words of the clause; `sentence` counts within the model's sentences.
    """

    quantity: Quantity
    paragraph: Paragraph
    start: int
    end: int
    noun: str
    verb: str
    scope: Scope
    part: Part
    clause: str
    sentence: int


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


@dataclass(frozen=True, slots=True)
class ReportModel:
    """One report, understood; `year` and `agency` are None or empty where the text does not tell."""

    text: ReportText
    year: int | None
    agency: str
    headings: tuple[Heading, ...]
    sentences: tuple[Sentence, ...]
    measures: tuple[Measure, ...]
    citations: tuple[Citation, ...]
