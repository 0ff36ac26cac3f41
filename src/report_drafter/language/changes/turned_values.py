"""Reads turns of values that no figure of the model stands for: ratios to one, ages, indices without a unit.

由2.9∶1缩小至2.52∶1, 收入倍差从2.51缩小至2.38.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import DOWN, UP

SIGNS = ("岁", "∶1", ":1", "：1", "扩大", "缩小", "从", "由")

_NUMBER = r"\d{1,3}(?:\.\d{1,2})?"
_WHEN = r"(?:(?:20\d\d年|上年|去年|上一年|五年前|期初|“?十[一二三四五六]五”?)(?:[底末初]|同期|时)?的?)?"
_TURN = late(
    rf"[从由]{_WHEN}(?P<base>{_NUMBER})(?P<unit>\s?[:：∶]\s?1(?![\d.])|岁)"
    rf"(?:逐年|稳步|进一步|持续|大幅|明显)?(?:(?P<up>{UP})|(?P<down>{DOWN}))(?:到|至|为)"
    rf"(?:(?:20\d\d年|目前|现在)的?)?(?P<now>{_NUMBER})(?:\s?[:：∶]\s?1(?![\d.])|岁)"
)
_COMPARED = late(
    rf"(?<=[\u4e00-\u9fff])(?:之比|比值?|倍差|系数)(?:约?为|是)?(?P<now>\d\.\d{{1,4}})(?:[:：∶]1)?[，,（(](?:同?[比较]){_WHEN}(?P<base>\d\.\d{{1,4}})"
    rf"(?P<unit>(?:[:：∶]1)?)[，,]?(?:(?P<up>{UP}|扩大)|(?P<down>{DOWN}|缩小))(?:了)?\d\.\d{{1,4}}"
)
_RATIO = r"(?:\s?[:：∶]\s?1(?![\d.]))?"
_PLAIN = late(
    rf"[从由]{_WHEN}(?P<base>\d{{1,4}}\.\d{{1,4}}){_RATIO}(?P<unit>)(?:逐年|稳步|进一步|持续|大幅|明显)?"
    rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))(?:到|至|为)(?:(?:20\d\d年|目前|现在)的?)?"
    rf"(?P<now>\d{{1,4}}\.\d{{1,4}}){_RATIO}(?=[，,。；;、）)]|$)"
)
"""Values of an index: a rank, of which the smaller is the better, has no decimals."""


@frozen
class TurnedValue:
    """A turn from `start` up to `end` of a text: where it began, where it went, and which way it is said to go."""

    start: int
    end: int
    base: str
    now: str
    said: Direction
    truth: Direction | None

    @property
    def holds(self) -> bool:
        """Whether the values go the way that is told; equal ones go neither."""
        return self.truth in (None, self.said)


def turned_values(text: str) -> Iterator[TurnedValue]:
    """Yields the turns of ratios, ages and indices that a text tells with both values, each once."""
    told: set[int] = set()
    for match in chain(_TURN.finditer(text), _COMPARED.finditer(text), _PLAIN.finditer(text)):
        if match.start() in told:
            continue
        told.add(match.start())
        base, now = Decimal(match["base"]), Decimal(match["now"])
        truth = None if base == now else Direction.UP if now > base else Direction.DOWN
        unit = match["unit"].strip()
        said = Direction.UP if match["up"] else Direction.DOWN
        yield TurnedValue(match.start(), match.end(), f"{match['base']}{unit}", f"{match['now']}{unit}", said, truth)
