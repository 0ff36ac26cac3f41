"""Reads the runs of characters around a figure by which the same fact told elsewhere can be known."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure

GRAM = 8
WINDOW = 24
_NEAREST = late(r"[。；;！\d]|其中")
_SHARE_BEHIND = late(r"[，,（(]?占")
_HAN_RUN = late(rf"[\u4e00-\u9fff]{{{GRAM},}}")


def context_grams(measure: Measure) -> set[str]:
    """Returns the runs of eight characters by which the same fact told elsewhere can be known.

    Before the figure only the last run names what is counted; behind it any may. None reaches over a full stop,
    another figure or 其中, which tells of the next one.
    """
    text = measure.paragraph.text
    grams: set[str] = set()
    before = text[max(0, measure.start - GRAM) : measure.start]
    if _HAN_RUN.fullmatch(before):
        grams.add(before)
    if _SHARE_BEHIND.match(text, measure.end):
        return grams
    after = _NEAREST.split(text[measure.end : measure.end + WINDOW], maxsplit=1)[0]
    for run in _HAN_RUN.findall(after):
        grams.update(run[at : at + GRAM] for at in range(len(run) - GRAM + 1))
    return grams


def counts_elsewhere(gram: str, one: Measure, other: Measure) -> bool:
    """Whether a run counts the one figure and is told of another thing behind the other, or of neither.

    568件，新收行政复议申请量与… does not count 新收行政复议申请; 复议案件1152件，全市行政机关负责人出庭… and
    诉讼案件612件，行政机关负责人出庭… share what follows them and count different things.
    """
    counted = [each.paragraph.text.endswith(gram, 0, each.start) for each in (one, other)]
    apart = [gram not in each.after and not its for each, its in zip((one, other), counted, strict=True)]
    return (any(counted) and any(apart)) or (all(apart) and not _named_alike(one, other))


def _named_alike(one: Measure, other: Measure) -> bool:
    """Whether the name of one figure ends the other's; a figure without a name may be of anything."""
    first, second = one.phrase.core, other.phrase.core
    return first.endswith(second) or second.endswith(first)
