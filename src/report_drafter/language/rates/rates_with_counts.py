"""Reads rates whose counts do not stand right before them: 共64个，已整改59个，正在整改5个，整改率92.2%.

What is not done yet may stand between, or the counts stand behind: 覆盖率98.3%（覆盖7722户）;
持证率96.2%：应持证53人，实持证51人.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_exactly

FARTHEST, HUNDRED = 6, 100
_RATE = late(r"(?P<act>[\u4e00-\u9fff]{2})率(?:约?为|达到?|是)?$")
_BEHIND_REST = late(r"[，,；;][^，,。；;、\d]{0,6}")
_REST = late(r"(?:正在|尚在|仍在|尚未|还未|未)(?:办理|整改|办结|审结|完成)?$|^[，,、；;]?(?:在建|在办|在审|剩余|其余)$")
_DONE = late(r"^[，,、；;]?(?:已|完成|目前已)?")
_OPENED = late(r"[（(]\s*(?:其中)?(?P<words>[\u4e00-\u9fff]{0,6})")
_CLOSED = late(r"(?P<words>[\u4e00-\u9fff]{0,4})[）)]")
_DUE, _REAL = late(r"[：:（(，,]应[\u4e00-\u9fff]{2,4}$"), late(r"[，,、；;]实际?[\u4e00-\u9fff]{2,4}$")


def find_rates_with_counts(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each rate of a paragraph with the counts behind what is not done, or behind the rate itself."""
    for at, rate in enumerate(measures):
        match = _RATE.search(rate.before) if rate.quantity.unit == PERCENT and "率" in rate.before else None
        if match is None or direction_of(rate) is not None or rate.scope is Scope.LAST_YEAR:
            continue
        yield from _behind_rest(measures, at, match["act"])
        yield from _in_bracket(measures, at, match["act"])
        yield from _due_and_real(measures, at, match["act"])


def _behind_rest(measures: Sequence[Measure], at: int, act: str) -> Iterator[StatedShare]:
    """A rate behind what is not done, of the two figures before that: 已整改59个，正在整改5个，整改率92.2%."""
    if at < len(("whole", "done", "rest")):
        return
    rate = measures[at]
    whole, done, rest = measures[at - 3 : at]
    if not _BEHIND_REST.fullmatch(between(rest, rate)) or not _REST.search(rest.before.strip()):
        return
    alike = all(counts_exactly(one) and counted_alike(one, whole) for one in (whole, done, rest))
    told = alike and whole.sentence == rate.sentence and _DONE.sub("", done.before, count=1) == act
    if told and done.quantity.value <= whole.quantity.value and direction_of(whole) is None:
        yield StatedShare(whole, done, rate, names_part=True)


def _in_bracket(measures: Sequence[Measure], at: int, act: str) -> Iterator[StatedShare]:
    """A rate that a bracket behind it spells out, of the nearest larger figure: 合格率99.6%（485人合格）."""
    if at + 1 >= len(measures):
        return
    rate, part = measures[at], measures[at + 1]
    text = part.paragraph.text
    opened, closed = _OPENED.fullmatch(text, rate.end, part.start), _CLOSED.match(text, part.end)
    if opened is None or closed is None or act not in (opened["words"], closed["words"]) or not counts_exactly(part):
        return
    before = [one for one in reversed(measures[max(0, at - FARTHEST) : at]) if _may_be_whole(one, part)]
    read = [StatedShare(one, part, rate, names_part=True) for one in before]
    yield from [one for one in read if one.holds][:1] or read[:1]


def _may_be_whole(one: Measure, part: Measure) -> bool:
    told = counts_exactly(one) and counted_alike(one, part) and one.quantity.value >= part.quantity.value
    return told and one.passage == part.passage and one.scope is not Scope.LAST_YEAR and direction_of(one) is None


def _due_and_real(measures: Sequence[Measure], at: int, act: str) -> Iterator[StatedShare]:
    """A rate with what was due and what was done behind it: 持证率96.2%：应持证53人，实持证51人."""
    if at + 2 >= len(measures):
        return
    rate, due, real = measures[at : at + 3]
    text = rate.paragraph.text
    told = _DUE.search(text[rate.end : due.start]) and _REAL.search(text[due.end : real.start])
    alike = counts_exactly(due) and counts_exactly(real) and counted_alike(due, real)
    if told and alike and real.sentence == rate.sentence and act[0] in due.before + real.before:
        yield StatedShare(due, real, rate, names_part=True)
