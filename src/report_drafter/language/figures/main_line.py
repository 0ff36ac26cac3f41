"""Reads what a sentence tells outside of its brackets as if they were not there.

进出口487亿元（出口321亿元），比上年的437亿元增长11%: the change is that of 487亿元; the bracket only tells more of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure


class OfFigures(Protocol):
    """What is read of some figures, what is said of the others last."""

    @property
    def figures(self) -> Sequence[Measure]:
        """The figures that it is read of."""


Found = TypeVar("Found", bound=OfFigures)
_BRACKETS = late(r"[（(][^（）()]*[）)]")


def along_main_lines(
    find: Callable[[Sequence[Measure]], Iterable[Found]], paragraphs: Iterable[Sequence[Measure]]
) -> Iterator[Found]:
    """Yields what a finder reads in paragraphs, and in them without their brackets.

    Where what is said stands outside of a bracket and what it is said of within, the reading without brackets counts.
    """
    for measures in paragraphs:
        found, inside = list(find(measures)), _within_brackets(measures)
        main = [one for one in measures if id(one) not in inside]
        if not inside or not main:
            yield from found
            continue
        plainly = {id(one.figures[-1]): one for one in find(main)}
        kept = [one for one in found if id(one.figures[-1]) not in plainly or not _leans_in(one.figures, inside)]
        yield from kept
        told = {id(one.figures[-1]) for one in kept}
        yield from (one for said, one in plainly.items() if said not in told)


def _leans_in(figures: Sequence[Measure], inside: frozenset[int]) -> bool:
    """Whether what is said stands outside of a bracket, of a figure within."""
    *others, said = figures
    return id(said) not in inside and any(id(one) in inside for one in others)


def _within_brackets(measures: Sequence[Measure]) -> frozenset[int]:
    """The identities of the figures of a paragraph that stand in round brackets."""
    text = measures[0].paragraph.text
    if "（" not in text and "(" not in text:
        return frozenset()
    spans = [match.span() for match in _BRACKETS.finditer(text)]
    return frozenset(id(one) for one in measures if any(start < one.start < end for start, end in spans))
