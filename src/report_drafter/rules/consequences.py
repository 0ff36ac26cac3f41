"""Lets the most telling finding speak where one cause fires several rules.

A figure that was changed against its input breaks sums, shares and changes that it stands in; a part greater than its
whole breaks the sum that it belongs to; a miswritten title may hold a miswritten word. The follower is silent, and
speaks again when its cause is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from report_drafter.domain.finding import Finding
from report_drafter.domain.location import Place, TextSpan

CHANGED_FIGURE, BROKEN_SUM, GREATER_PART = "figure-differs-from-input", "sum-of-parts", "part-exceeds-whole"
MISWRITTEN_TITLE, MISWRITTEN_WORD = "document-title", "wrong-word"
TOLD_TWICE = ("conflicting-figures", "recalled-figure", "swapped-digits")
"""How one fact told in two numbers is known, the surest first."""
STATED = ("stated-change", "change-direction", "stated-rank", "stated-trend", "stated-extreme", "stated-comparison")
FOLLOWERS = frozenset({BROKEN_SUM, GREATER_PART, *STATED, "joint-change", *TOLD_TWICE, "unfinished-task", "zero-claim"})


def without_followers(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Returns the findings but for those that another of them explains."""
    changed = [_text_spans(one.spans) for one in findings if one.rule == CHANGED_FIGURE]
    sums = [_places(one) for one in findings if one.rule == BROKEN_SUM]
    titles = [_text_spans(one.spans) for one in findings if one.rule == MISWRITTEN_TITLE]
    return tuple(one for one in findings if not (_follows(one, changed, sums) or _is_in_title(one, titles)))


def told_once(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Returns the findings but for those that tell of two figures what a surer rule tells of the same two."""
    by_rule: dict[str, list[Finding]] = {rule: [] for rule in TOLD_TWICE}
    for one in findings:
        if one.rule in by_rule:
            by_rule[one.rule].append(one)
    told: set[frozenset[TextSpan]] = set()
    again: set[int] = set()
    for same_rule in by_rule.values():
        pairs = [frozenset(_places(one)) for one in same_rule]
        again.update(id(one) for one, pair in zip(same_rule, pairs, strict=True) if pair in told)
        told.update(pairs)
    return tuple(one for one in findings if id(one) not in again) if again else tuple(findings)


def _follows(finding: Finding, changed: Sequence[list[TextSpan]], sums: Sequence[list[TextSpan]]) -> bool:
    if finding.rule not in FOLLOWERS:
        return False
    own = _places(finding)
    if any(_within(spans, own) for spans in changed):
        return True
    return finding.rule == GREATER_PART and any(_within(own, places) for places in sums)


def _is_in_title(finding: Finding, titles: Sequence[list[TextSpan]]) -> bool:
    """Whether a finding is of a word in a title that is told to be miswritten as a whole."""
    if finding.rule != MISWRITTEN_WORD:
        return False
    return any(_within(_text_spans(finding.spans), spans) for spans in titles)


def _within(inner: Sequence[TextSpan], outer: Sequence[TextSpan]) -> bool:
    """Whether each stretch of one finding touches a place of the other."""
    return bool(inner) and all(any(_touch(one, other) for other in outer) for one in inner)


def _touch(one: TextSpan, other: TextSpan) -> bool:
    return one.paragraph == other.paragraph and one.start < other.end and other.start < one.end


def _places(finding: Finding) -> list[TextSpan]:
    return _text_spans((*finding.spans, *finding.related))


def _text_spans(places: Iterable[Place]) -> list[TextSpan]:
    return [one for one in places if isinstance(one, TextSpan)]
