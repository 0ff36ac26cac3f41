"""Places that say which year a report is on, how much each of them counts, and the year that they agree on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Paragraph

HEADING_WEIGHT, TITLE_WEIGHT, MENTION_WEIGHT = 3, 2, 1


class YearRole(StrEnum):
    """How a place states the year of the report."""

    TITLE = "题名"
    OPENING = "引言"
    HEADING = "标题"
    SIGNED = "成文日期"
    SESSION = "会议日期"
    MENTION = "正文"
    MARGIN = "页眉页脚"
    CLOSING = "结尾"


_WEIGHTS = {
    YearRole.HEADING: HEADING_WEIGHT,
    YearRole.SESSION: HEADING_WEIGHT,
    YearRole.MENTION: MENTION_WEIGHT,
    YearRole.MARGIN: MENTION_WEIGHT,
}


@frozen
class StatedYear:
    """A year at its place (`start` to `end` of the paragraph) and the report year that it implies.

    `ambiguous`: it may name the year of the report or the next.
    """

    paragraph: Paragraph
    start: int
    end: int
    year: int
    implied: int
    role: YearRole
    ambiguous: bool = False

    @property
    def weight(self) -> int:
        """How much the place counts when a report contradicts itself."""
        if self.ambiguous:
            return 0
        return _WEIGHTS.get(self.role, TITLE_WEIGHT)


@frozen
class AgreedYear:
    """The year that most of a report's own statements imply, and those statements; None when there are none."""

    year: int | None
    statements: tuple[StatedYear, ...]

    @property
    def sure(self) -> bool:
        """Whether the statements for it outweigh all others together."""
        return 2 * self.weight_of(self.year) > sum(one.weight for one in self.statements)

    @property
    def is_told_by_turns(self) -> bool:
        """Whether nothing but sentences that open with years states any: some the one before, or most others."""
        mentions = all(one.role is YearRole.MENTION for one in self.statements)
        others = {one.implied for one in self.statements} - {self.year}
        return mentions and bool(others) and (not self.sure or any(one + 1 == self.year for one in others))

    def weight_of(self, year: int | None) -> int:
        """Returns how much all statements that imply a year count together."""
        return sum(one.weight for one in self.statements if one.implied == year)

    def agreeing(self) -> tuple[StatedYear, ...]:
        """Returns the statements that imply the agreed year, gravest role first."""
        return tuple(one for one in self.statements if one.implied == self.year)


def weigh(statements: Sequence[StatedYear], supposed: int | None) -> AgreedYear:
    """Settles on the year of the greatest weight; where two are even, on the one supposed before."""
    weights = weights_of(statements)
    best = max(weights, key=lambda year: (weights[year], year == supposed), default=supposed)
    return AgreedYear(best, tuple(_settled(one, best) for one in statements))


def weights_of(statements: Iterable[StatedYear]) -> dict[int, int]:
    """Returns how much the statements for each year count together."""
    weights: dict[int, int] = {}
    for one in statements:
        weights[one.implied] = weights.get(one.implied, 0) + one.weight
    return weights


def _settled(one: StatedYear, year: int | None) -> StatedYear:
    """Reads a heading that may be of this year or of the next as the one that agrees."""
    return replace(one, implied=year) if one.ambiguous and year is not None and one.year == year + 1 else one
