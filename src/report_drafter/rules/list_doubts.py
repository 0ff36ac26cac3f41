"""Tells why listed figures need not make the figure that they stand with, though nothing else explains their sum."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import total_of
from report_drafter.language.lists.shares_of_lists import is_rated_among_themselves
from report_drafter.language.model.report_model import Measure
from report_drafter.language.parts.complete_lists import may_count_twice, tells_overlap
from report_drafter.language.parts.interleaved_lists import OF_EACH
from report_drafter.language.parts.named_kinds import names_another_whole
from report_drafter.language.parts.other_sums import makes_row_before
from report_drafter.language.parts.part_evidence import OPENED, Evidence, PartList
from report_drafter.language.parts.part_wholes import may_hold_carried
from report_drafter.language.parts.sum_slips import distance_to
from report_drafter.language.parts.told_differences import tells_difference
from report_drafter.language.relations.figure_relations import between, counted_alike, separator
from report_drafter.rules.rule import ReportUnderCheck

NEARLY, FARTHEST_OFF = Decimal("0.02"), 2
FEWEST, LEAST_TELLING = 2, 20
_CUMULATIVE = late(r"上半年|前[一二三\d]+(?:季度|个?月)|(?:1|一)(?:至|到|[—–\-－~～])\d{1,2}月")
_FROM, _TO = late("[从由自][^，,。；;、]{0,6}$"), ("到", "至")
"""What tells the two ends of a range: 罚款从3万元到8万元不等."""
_CHANGES = late(r"(?:增[加长]?|提[高升]|上升|扩大|减少|下降|降低|调整|压减|压缩|缩减)[到至为]\d")
"""What follows a figure that is no longer so: 160卷增加到200卷，其中."""
_ANEW = late("[按从]|其中|分别")
"""What opens another way to part the same things."""
_UNITLESS = late(r"[、，,；;][\u4e00-\u9fff]{2,10}\d+(?=[、，,；;])")


def doubt_about(subject: ReportUnderCheck, one: PartList, whole: Measure, parts: Sequence[Measure]) -> str:
    """Returns why parts need not make the whole at all, '' where nothing speaks against it."""
    return _doubt_about_whole(subject, one, whole, parts) or _doubt_about_parts(subject, one, whole, parts)


def _doubt_about_whole(subject: ReportUnderCheck, one: PartList, whole: Measure, parts: Sequence[Measure]) -> str:
    """Why parts may be of more, of less or of something else than the figure that seems to be their whole."""
    beside = subject.model.beside(whole.paragraph)
    if is_rated_among_themselves(subject.model, whole, parts):
        return "其后的比率以各项之和为分母，总数中还有未计入的"
    if not one.evidence & OPENED and _is_of_earlier(subject, whole, parts):
        return "所列各项更像是前面另一个数的分项"
    if Evidence.GROUPED in one.evidence and makes_row_before(parts, beside):
        return "所列各项之和与前面另一种分法的相同"
    if Evidence.GROUPED in one.evidence and names_another_whole(whole, parts[0]):
        return "所列各项是另一类事项的分项，其总数没有写明"
    if _CHANGES.match(whole.paragraph.text, whole.end):
        return "所列各项之前的数是变化以前的"
    if _makes_one_before(whole, parts, beside):
        return "所列各项之和等于同段前面另一个数"
    if tells_difference(whole, parts, beside):
        return "差额与同段另行写明未计入、重合或另计的数相同"
    return "所列各项可能含上年结转的" if may_hold_carried(whole, parts, beside) else ""


def _doubt_about_parts(subject: ReportUnderCheck, one: PartList, whole: Measure, parts: Sequence[Measure]) -> str:
    """Why parts may be no plain members that leave nothing out and nothing twice."""
    if sum(_CUMULATIVE.search(part.before) is not None for part in parts) > 1:
        return "所列各项是累计数"
    if len(parts) == FEWEST and between(*parts).strip() in _TO and _FROM.search(parts[0].before):
        return "所列两数是一个幅度的两端"
    if _parts_twice(parts):
        return "所列各项是同一总数的两种分法"
    if any(OF_EACH.search(part.before) for part in parts):
        return "所列各项中有的是每一个的数"
    if tells_overlap(whole, parts) or may_count_twice(one, whole, parts):
        return "所列各项有重叠"
    if _is_of_some(subject.model.part_lists, one, whole, parts):
        return "所列各项另有一列数也未列全，只是其中一部分"
    return "所列各项中有的没有写计量单位，不能与总数核对" if _skips_a_member(parts) else ""


def _makes_one_before(whole: Measure, parts: Sequence[Measure], beside: Sequence[Measure]) -> bool:
    """Whether parts make another figure before them: 由160卷增加到200卷，其中互评80卷、集中评查70卷、抽评50卷."""
    total = total_of(parts)
    before = (one for one in beside if one.passage == whole.passage and one.end <= parts[0].start and one is not whole)
    return total >= LEAST_TELLING and any(one.quantity.value == total and counted_alike(one, whole) for one in before)


def _parts_twice(parts: Sequence[Measure]) -> bool:
    """Whether the first members make as much as the others: 按环节分，11件、38件、45件；按处置分，35件、21件、38件."""
    sizes = range(FEWEST, len(parts) - FEWEST + 1)
    twice = (size for size in sizes if total_of(parts[:size]) == total_of(parts[size:]) >= LEAST_TELLING)
    return any(_begins_anew(parts, size) for size in twice)


def _begins_anew(parts: Sequence[Measure], size: int) -> bool:
    """Whether more than the mark between any two members parts the first of them from the others."""
    told = between(parts[size - 1], parts[size]).strip()
    return separator(*parts[:FEWEST]) != separator(*parts[size - 1 : size + 1]) or _ANEW.search(told) is not None


def _is_of_some(lists: Sequence[PartList], one: PartList, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether members tell two figures each, of which neither column makes its whole, nor lies above it.

    抽查260批次，不合格19批次，其中燃气具抽查80批次、不合格9批次；…: only some of what was looked at is told.
    """
    if Evidence.COLUMN not in one.evidence or Evidence.NAMED in one.evidence:
        return False  # Its other column, if it has one, makes its whole.
    if total_of(parts) >= whole.quantity.value:
        return False
    first, last = parts[0], parts[-1]
    columns = (each for each in lists if each is not one and Evidence.COLUMN in each.evidence)
    beside = (each for each in columns if each.parts[0].passage == first.passage and len(each.parts) == len(parts))
    told = (each for each in beside if abs(each.parts[0].start - first.start) < last.start - first.start)
    return any(_leaves_a_rest(each, whole) for each in told)


def _leaves_a_rest(column: PartList, taken: Measure) -> bool:
    """Whether a column falls short of a whole of its own, but not so far as if it were of something else."""
    total = total_of(column.parts)
    own = [one.quantity.value for one in column.wholes if one is not taken]
    return total not in own and any(total < value <= total * FARTHEST_OFF for value in own)


def _is_of_earlier(subject: ReportUnderCheck, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether the figure before the whole is nearly the sum: 逮捕553人，起诉739人，批准逮捕272人，不批准276人."""
    beside = subject.model.beside(whole.paragraph)
    before = [one for one in beside if one.passage == whole.passage and one.end <= whole.start]
    if not before or before[-1].quantity.unit != whole.quantity.unit or any(one is before[-1] for one in parts):
        return False
    return distance_to(before[-1], parts) < NEARLY < distance_to(whole, parts)


def _skips_a_member(parts: Sequence[Measure]) -> bool:
    """Whether a member between two parts has a number and no unit: 许可44件、其他类10、征收1件."""
    return any(_UNITLESS.search(between(*pair)) is not None for pair in pairwise(parts))
