"""Says of every indicator whether the edited report still says what the inputs say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from report_drafter.domain.figure_change import FigureChange
from report_drafter.domain.frozen import frozen


@frozen
class IndicatorVerdict:
    """One indicator: what the inputs state now, what the draft printed, what the report writes now, and where."""

    code: str
    name: str
    department: str
    contradicts: bool
    stated: str
    written: tuple[str, ...]
    paragraphs: tuple[int, ...]
    drafted: str


def indicator_verdicts(changes: Iterable[FigureChange]) -> Iterator[IndicatorVerdict]:
    """Yields a verdict for every indicator of the draft, in its order."""
    by_code: dict[str, list[FigureChange]] = {}
    for change in changes:
        if change.code:
            by_code.setdefault(change.code, []).append(change)
    for code, ones in by_code.items():
        wrong = [one for one in ones if one.contradicts]
        told = wrong or ones
        yield IndicatorVerdict(
            code,
            ones[0].name,
            ones[0].department,
            bool(wrong),
            told[0].due,
            tuple(dict.fromkeys(one.new for one in told if one.new)),
            tuple(dict.fromkeys(one.paragraph for one in told if one.paragraph)),
            told[0].old,
        )
