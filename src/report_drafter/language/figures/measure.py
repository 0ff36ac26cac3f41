"""A figure in a report with all that the text says of it: period, part, clause, verb and noun."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from report_drafter.domain.frozen import frozen_with_cache
from report_drafter.domain.quantity import ZERO, Quantity
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure_phrase import Phrase, read_phrase
from report_drafter.language.text.text_breaks import passage_before


class Part(StrEnum):
    """What a stretch of the report is there for."""

    FRONT = "题名与引言"
    REVIEW = "成效"
    LEADER = "第一责任人"
    PROBLEMS = "不足"
    PLAN = "安排"
    CLOSING = "落款"
    ANNEX = "附件"


ACCOUNT_PARTS = (Part.FRONT, Part.REVIEW)
"""Where a report tells what came of its year."""
BODY_PARTS = (Part.REVIEW, Part.LEADER, Part.PROBLEMS)
"""Where the body of a report tells of its year."""
TOLD_PARTS = (Part.FRONT, *BODY_PARTS)
"""Where a report tells of its year, the opening included."""
UNDER_WAY_PARTS = (*BODY_PARTS, Part.PLAN)
"""What lies between a report's opening and its end."""
TEXT_PARTS = (*TOLD_PARTS, Part.PLAN)
"""All of a report but its end and its annexes."""
OUTCOME_PARTS = (Part.REVIEW, Part.PROBLEMS)
"""Where a report tells what was reached and what was not."""
WORK_PARTS = (Part.FRONT, *OUTCOME_PARTS)
"""Where a report tells of the year's work, its leader's part left aside."""
DEED_PARTS = (*ACCOUNT_PARTS, Part.LEADER)
"""Where a report tells what was done."""
SUMMARY_PARTS = (Part.FRONT, Part.LEADER, Part.PROBLEMS)
"""Where a report tells again what its review tells at length."""


class Scope(StrEnum):
    """The period a figure speaks of."""

    YEAR = "本年"
    LAST_YEAR = "上年"
    LONG = "多年"
    PARTIAL = "部分时段"
    CUMULATIVE = "累计"
    PLAN = "计划"
    OTHER = "其他"


BEYOND_YEAR = (Scope.LAST_YEAR, Scope.LONG, Scope.OTHER)
"""What is no period of the report's own year."""


@frozen_with_cache
class Measure:
    """A number with its unit, as one fact: 累计走访企业3907家次.

    `start`/`end` bound the figure with hedge and unit; `sentence` counts within the model's sentences and `passage`
    among its passages. The words for the figure reach from `words_start` (the clause, or the figure before it) to
    `words_end`, those `before` it up to its start. `scope_stated` tells whether its own passage names the period.
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
    before: str

    @property
    def text(self) -> str:
        """The figure as written, with hedge and unit."""
        return self.paragraph.text[self.start : self.end]

    @property
    def clause(self) -> str:
        """The words of the clause, figures included."""
        return self.paragraph.text[self.clause_start : self.clause_end]

    @property
    def passage_before(self) -> str:
        """The words of its passage before the figure."""
        return passage_before(self.paragraph.text, self.start)

    @property
    def after(self) -> str:
        """The words of the clause behind the figure, up to the next figure."""
        return self.paragraph.text[self.end : self.words_end]

    @cached_property
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


def total_of(measures: Iterable[Measure]) -> Decimal:
    """Returns what some figures make together, each taken as it is written."""
    return sum((one.quantity.value for one in measures), ZERO)
