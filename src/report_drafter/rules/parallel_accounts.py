"""Leaves out conflicts of paragraphs that tell of two things side by side: whatever both of them name differs.

An account of the budget and one of a fund, 1—7月 and 7月, a city and its districts are told in the same words. Somebody
who forgets to change a figure changes the others: one figure differs then, not all. What opens a report or tells of its
leader repeats the body, and may be left whole from last year; nothing is left out there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from report_drafter.domain.finding import Finding
from report_drafter.domain.location import TextSpan
from report_drafter.language.model.report_model import Part, ReportModel
from report_drafter.rules.rule import Held, Outcome

FEWEST, NEAR = 3, 2
_REPEATING = (Part.FRONT, Part.LEADER, Part.CLOSING)

Pair = tuple[int, int]


def without_parallels(model: ReportModel, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yields what was found but for the conflicts of parallel paragraphs, and of their neighbours on both sides."""
    found = list(outcomes)
    broken = Counter(_paragraphs(one) for one in found if isinstance(one, Finding))
    held = {_paragraphs(one) for one in found if isinstance(one, Held)}
    repeating = _repeating(model)
    parallel = [
        pair
        for pair, count in broken.items()
        if pair is not None and count >= FEWEST and pair not in held and repeating.isdisjoint(pair)
    ]
    yield from (one for one in found if not (isinstance(one, Finding) and _is_beside(_paragraphs(one), parallel)))


def _paragraphs(one: Outcome) -> Pair | None:
    spans = (*one.spans, *one.related) if isinstance(one, Finding) else one.spans if isinstance(one, Held) else ()
    numbers = sorted({span.paragraph for span in spans if isinstance(span, TextSpan)})
    return (numbers[0], numbers[-1]) if len(numbers) > 1 else None


def _repeating(model: ReportModel) -> set[int]:
    """The paragraphs that repeat others; a text without headings is all body."""
    if not model.headings:
        return set()
    return {one.paragraph.number for one in model.sentences if one.part in _REPEATING}


def _is_beside(pair: Pair | None, parallel: Iterable[Pair]) -> bool:
    """Whether two paragraphs lie as far apart as two parallel ones right beside them."""
    if pair is None:
        return False
    return any(pair[0] - first == pair[1] - last and abs(pair[0] - first) <= NEAR for first, last in parallel)
