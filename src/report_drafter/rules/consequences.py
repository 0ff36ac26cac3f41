"""Lets the most telling finding speak where one cause fires several rules.

A figure that was changed against its input breaks sums, shares and changes that it stands in; a part greater than its
whole breaks the sum that it belongs to. The follower is silent, and speaks again when its cause is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from report_drafter.domain.finding import Finding
from report_drafter.domain.location import Place, TextSpan

CHANGED_FIGURE, BROKEN_SUM, GREATER_PART = "figure-differs-from-input", "sum-of-parts", "part-exceeds-whole"
STATED = ("stated-change", "change-direction", "stated-rank", "stated-trend", "stated-extreme", "stated-comparison")
FOLLOWERS = frozenset({BROKEN_SUM, GREATER_PART, *STATED, "joint-change", "conflicting-figures"})


def without_followers(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Returns the findings but for those that another of them explains."""
    changed = [_text_spans(one.spans) for one in findings if one.rule == CHANGED_FIGURE]
    sums = [_places(one) for one in findings if one.rule == BROKEN_SUM]
    return tuple(one for one in findings if not _follows(one, changed, sums))


def _follows(finding: Finding, changed: Sequence[list[TextSpan]], sums: Sequence[list[TextSpan]]) -> bool:
    if finding.rule not in FOLLOWERS:
        return False
    own = _places(finding)
    if any(_within(spans, own) for spans in changed):
        return True
    return finding.rule == GREATER_PART and any(_within(own, places) for places in sums)


def _within(inner: Sequence[TextSpan], outer: Sequence[TextSpan]) -> bool:
    """Whether each stretch of one finding touches a place of the other."""
    return bool(inner) and all(any(_touch(one, other) for other in outer) for one in inner)


def _touch(one: TextSpan, other: TextSpan) -> bool:
    return one.paragraph == other.paragraph and one.start < other.end and other.start < one.end


def _places(finding: Finding) -> list[TextSpan]:
    return _text_spans((*finding.spans, *finding.related))


def _text_spans(places: Iterable[Place]) -> list[TextSpan]:
    return [one for one in places if isinstance(one, TextSpan)]
