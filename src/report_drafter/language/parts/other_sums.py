"""Looks for another sum among figures that do not make up the one before them.

Before a sum is told to be wrong: do the first of the parts, told in a row, make the whole (36件，保留22件、修订5件、
废止9件，当年完成3件，余下2件), do the others make the first part (积案5件，办结4件，余下1件), or is the whole itself
a part (查处1184起；单位763起，个体户286起，其他135起)?
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, islice, pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.numerals import read_chinese_numeral
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.other_totals import numbered_total
from report_drafter.language.parts.part_evidence import OPENED, Evidence, PartList, row_length
from report_drafter.language.parts.sum_slips import distance_to
from report_drafter.language.relations.figure_relations import (
    GENERIC_UNITS,
    PERSON_TIMES,
    between,
    counted_alike,
    counts_exactly,
    counts_things,
)
from report_drafter.language.text.characters import shares_run

FEWEST, NEAREST, LONGEST_ROW = 2, 1, 5
_LEFT = late("(?:其余|剩余|余下|尚有|还有|另有?|[余剩])[^，,。；;、\\d]{0,4}$")
_JOINED = late(r"[^，,。；;、：:\d]{0,10}(?:、|和|及|以及|与)[^，,。；;、：:\d]{0,10}")
_GOES_ON = late(r"、[^，,。；;、：:（）()\d]{1,14}|[、，,]?(?:和|及|以及|与)[^，,。；;、：:（）()\d]{1,14}")
"""What leads to the next member of a row."""
_ANEW = late("结果|方式|[按从][^，,。；;、：:\\d]{1,8}[分看]")
"""Words that open another way to part a whole: 复议结果为, 按处理方式分."""
_CARRIED, _OF_BOTH = (
    late("(?:上年|上期|上年度)[末底]?结转|结转[自于]?上年|结转(?!下|至|到)"),
    late("[两二]者|[均都兼]有|同时"),
)
"""What came over from last year, and what counts in two kinds."""
_JUDGED = late("满意|优秀|良好|合格|及格|达标|[优良中差]$")
Sum = tuple[Measure, tuple[Measure, ...]]


def another_sum(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """Returns a figure and those that exactly make it up, read otherwise than as the list seems to be; else None.

    `beside` holds the figures of the paragraph.
    """
    found = next((each for each in _readings(one, whole, beside) if _adds_up(*each)), None)
    readers = (
        *(_of_several, _left_of_two, _left_of_earlier, _lacking_some, _of_columns, _of_mixed_units),
        *(_of_all_judged, _parted_anew, _of_other_words, _left_between, _told_once_more),
        *(_beside_carried, _with_twofold),
    )
    found = found or next(filter(None, (read(one, whole, beside) for read in readers)), None)
    return found or _summed_behind(one, beside)


def _of_several(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """The parts of more than the whole: of the row that it ends, or of it and what came over from last year.

    建议63件、提案58件，其中主办88件、会办33件; 受理7件，上年结转1件，其中公开6件、不公开2件.
    """
    listed, nearest = one.parts[: one.natural], one.wholes[:FEWEST]
    total = total_of(listed)
    sums = row_sums(whole, beside)
    if any("结转" in each.before for each in nearest):
        sums.append(total_of(nearest))
    return (whole, listed) if total in sums else None


def _left_of_two(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """What is left of two wholes: 药品486批次，合格479批次；食品2168批次，合格2119批次；不合格的56批次."""
    listed = one.parts[: one.natural]
    told = [each for each in beside if each.passage == whole.passage and each.start < whole.start]
    pair = [each for each in told if counted_alike(each, whole) and counts_things(each)][-FEWEST:]
    if Evidence.OPPOSITION not in one.evidence or len(listed) != FEWEST or len(pair) != FEWEST:
        return None
    rest = pair[0].quantity.value - pair[1].quantity.value + whole.quantity.value - listed[0].quantity.value
    return (whole, listed) if rest == listed[1].quantity.value else None


def row_closed_by_rest(one: PartList, whole: Measure, beside: Sequence[Measure]) -> list[Decimal]:
    """Returns what a row that 其他 closes makes with one more of those before it each time, its `whole` the first.

    后一类里，收礼11起，吃喝9起，补贴5起，其他3起 makes 28, whatever stands right before the last two.
    """
    if Evidence.REST not in one.evidence or one.evidence & {Evidence.INTRODUCED, Evidence.GROUPED, Evidence.BRACKET}:
        return []
    upto = (each for each in reversed(beside) if each.passage == whole.passage and each.start <= whole.start)
    told = (each for each in upto if each.quantity.unit != PERCENT)
    row = takewhile(lambda each: counted_alike(each, whole) and counts_things(each), told)
    total = total_of(one.parts[: one.natural])
    return list(accumulate((each.quantity.value for each in row), initial=total))[1:]


def _left_of_earlier(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """What is left of more than the whole: 应诉21件，判决18件，胜诉17件、败诉1件，其余3件在审."""
    listed = one.parts[: one.natural]
    if not _LEFT.search(listed[-1].before) or not _adds_up(whole, listed[:-1]):
        return None
    told = [each for each in beside if each.start < whole.start and whole.passage - each.passage <= NEAREST]
    total = (each for each in told if counted_alike(each, whole) and _adds_up(each, (whole, listed[-1])))
    return (whole, listed[:-1]) if next(total, None) is not None else None


def _left_between(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """What is left of a figure when another is taken: 纳入134家，应装121家，…新装41家；其余13家不需安装."""
    del whole
    rest = one.parts[: one.natural][-1]
    if _LEFT.search(rest.before) is None:
        return None
    told = [each for each in beside if each.passage == rest.passage and each.start < rest.start]
    alike = [each for each in told if counted_alike(each, rest) and counts_things(each)]
    pairs = ((large, small) for at, large in enumerate(alike) for small in alike[at + 1 :])
    return next(((large, (small, rest)) for large, small in pairs if _adds_up(large, (small, rest))), None)


def _told_once_more(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """Parts of which one is told by two acts: 171件中申请确认58件，确认有效58件，自动履行103件，分期履行10件."""
    del beside
    listed = one.parts[: one.natural]
    again = (at for at, pair in enumerate(pairwise(listed)) if _are_one_told_twice(*pair))
    left = ((*listed[:at], *listed[at + 1 :]) for at in again)
    return next(((whole, parts) for parts in left if len(parts) > 1 and _adds_up(whole, parts)), None)


def _beside_carried(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """What became of all, behind what came over from last year: 收到46件，上年结转1件，予以公开28件、…，共办结46件."""
    del beside
    carried, *done = one.parts[: one.natural]
    if _CARRIED.search(carried.before) is None or not done:
        return None
    sums = (whole.quantity.value, total_of((whole, carried)))
    return (whole, tuple(done)) if total_of(done) in sums else None


def _with_twofold(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """Parts of which the last counts what is in two of the others: 甲12家，乙5家，二者均有的1家，合计16家."""
    del beside
    *others, both = one.parts[: one.natural]
    if _OF_BOTH.search(both.before + both.after) is None:
        return None
    sums = accumulate((each.quantity.value for each in reversed(others)), initial=-both.quantity.value)
    size = next((at for at, total in enumerate(sums) if total == whole.quantity.value), 0)
    return (whole, tuple(others[-size:])) if size > 1 else None


def _are_one_told_twice(one: Measure, other: Measure) -> bool:
    """Whether two equal figures tell two steps of one act, named alike."""
    equal = one.quantity.value == other.quantity.value and "、" not in between(one, other)
    return equal and shares_run(one.phrase.core, other.phrase.core)


def _lacking_some(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """What came with those that did not, told before what came of it: 应考376人，实考352人，缺考24人，合格339人."""
    first = one.parts[0]
    if one.evidence & OPENED:
        return None
    told = (each for each in beside if each.passage == whole.passage and each.start < whole.start)
    due = (each for each in told if counted_alike(each, whole) and _adds_up(each, (whole, first)))
    return next(((each, (whole, first)) for each in due), None)


def _of_mixed_units(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """The row that a total sums up in whatever units: 医院3家、卫生院22家、其他21个，共46个."""
    if Evidence.TOTAL not in one.evidence:
        return None
    upto = [each for each in beside if each.end <= whole.start and counts_things(each)]
    pairs = pairwise(reversed(upto))
    row = [
        *upto[-1:],
        *(each for _, each in takewhile(lambda pair: _JOINED.fullmatch(between(pair[1], pair[0])), pairs)),
    ]
    return (whole, tuple(reversed(row))) if len(row) > len(one.parts) and _adds_up(whole, row) else None


def _of_columns(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """One column of a total of two, or what they leave: 一审86件，审结82件；二审24件，审结23件；共110件，审结105件."""
    if Evidence.TOTAL not in one.evidence:
        return None
    told = [each for each in beside if each.passage == whole.passage and each.start < whole.start]
    alike = [each for each in told if counted_alike(each, whole) and counts_things(each)]
    first, second = alike[-FEWEST::-FEWEST], alike[-1::-FEWEST]
    made = _adds_up(whole, first) or total_of(first) - total_of(second) == whole.quantity.value
    return (whole, tuple(first)) if len(first) >= FEWEST and made else None


def _of_all_judged(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """How all that came is judged, told behind what was done of it: 工单326件，按时办结325件，满意317件、不满意9件."""
    listed = one.parts[: one.natural]
    if not all(_JUDGED.search(part.before) for part in listed):
        return None
    told = (each for each in beside if whole.passage - each.passage <= NEAREST and each.start < whole.start)
    alike = (each for each in told if counted_alike(each, whole) and counts_things(each))
    return next(((each, listed) for each in alike if _adds_up(each, listed)), None)


def _parted_anew(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """A figure parted twice, the second time behind its first parts: 81件：甲35件，乙46件；结果为维持60件、撤销21件."""
    listed = one.parts[: one.natural]
    upto = [each for each in beside if each.passage == whole.passage and each.start <= whole.start]
    told = [each for each in upto if counted_alike(each, whole) and counts_things(each)]
    anew = _ANEW.search(listed[0].before) is not None
    for at in range(len(told) - 1):
        if _adds_up(told[at], listed) and (anew or _adds_up(told[at], told[at + 1 :])):
            return told[at], listed
    return None


def _of_other_words(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """As many figures as a total tells of, some in another measure word: 合同215份，文件6件，两类共221件."""
    match = numbered_total(whole) if Evidence.TOTAL in one.evidence else None
    number = read_chinese_numeral(match["number"]) or 0 if match is not None else 0
    before = [each for each in beside if each.sentence == whole.sentence and each.start < whole.start][-number:]
    things = all(each.quantity.unit in GENERIC_UNITS and counts_things(each) for each in before)
    return (whole, tuple(before)) if number == len(before) and things and _adds_up(whole, before) else None


def _summed_behind(one: PartList, beside: Sequence[Measure]) -> Sum | None:
    """The total right behind the parts, of which their whole has more: 审查86件，减轻21件、从轻12件，两类共33件."""
    listed = one.parts[: one.natural]
    total = next((each for each in beside if each.start > listed[-1].start), None)
    alike = total is not None and total.sentence == listed[-1].sentence and counted_alike(total, listed[-1])
    return (total, listed) if total is not None and alike and len(listed) > 1 and _adds_up(total, listed) else None


def with_members_in_other_words(
    whole: Measure, parts: tuple[Measure, ...], beside: Sequence[Measure]
) -> tuple[Measure, ...]:
    """Returns parts with the members behind them that another measure word counts, if these bring them to their whole.

    120家，其中工业40家、服务业35家、批零住餐30家、投资项目15个: the projects are members, whatever they are counted in.
    """
    row = list(parts)
    for one in (each for each in beside if each.start > parts[-1].start):
        if _GOES_ON.fullmatch(between(row[-1], one)) is None or not _is_member(one, whole):
            break
        row.append(one)
    longer = (tuple(row[:size]) for size in range(len(parts) + 1, len(row) + 1))
    nearest = min(longer, key=lambda some: distance_to(whole, some), default=parts)
    return nearest if distance_to(whole, nearest) < distance_to(whole, parts) else parts


def _is_member(one: Measure, whole: Measure) -> bool:
    """Whether a figure counts things, as its whole does, and so may be one of its parts in any measure word."""
    plain = all(each.quantity.scale == 1 and not each.quantity.decimals for each in (one, whole))
    people = PERSON_TIMES.intersection((one.quantity.unit, whole.quantity.unit))
    return plain and not people and counts_exactly(one) and counts_things(one) and bool(one.quantity.unit)


def makes_row_before(parts: Sequence[Measure], beside: Sequence[Measure]) -> bool:
    """Tells whether parts make what the row before makes: 企业46件，个人61件。事项上，社保72件，户籍35件."""
    first = parts[0]
    before = [one for one in beside if one.end <= first.start and first.passage - one.passage <= NEAREST]
    row = takewhile(lambda one: counted_alike(one, first), reversed(before))
    sums = islice(accumulate(one.quantity.value for one in row), 1, LONGEST_ROW)
    return total_of(parts) in sums


def row_sums(whole: Measure, beside: Sequence[Measure]) -> list[Decimal]:
    """Returns what a figure makes with those joined to it, one more each time: 建议28件、提案35件; 2个镇和28个部门."""
    upto = [each for each in beside if each.start <= whole.start]
    pairs = pairwise(reversed(upto))
    row = takewhile(lambda pair: counted_alike(*pair) and _JOINED.fullmatch(between(pair[1], pair[0])), pairs)
    return list(accumulate((other.quantity.value for _, other in row), initial=whole.quantity.value))[1:]


def _readings(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Iterator[Sum]:
    listed = one.parts[: one.natural]
    row = row_length(listed)
    if row < len(listed):
        yield whole, listed[:row]
    if len(listed) > FEWEST and "、" not in between(listed[0], listed[1]):
        yield listed[0], listed[1:]
    yield from ((listed[at], (whole, *listed[:at])) for at in range(1, len(listed)))
    for other in beside:
        if counted_alike(other, whole) and counts_things(other):
            if Evidence.TOTAL in one.evidence and other.start > whole.start:
                continue  # What a total sums up stands before it.
            if other.start < whole.start and whole.passage - other.passage <= NEAREST:
                yield other, (whole, *listed)
            elif other.start > listed[-1].start and other.passage == listed[-1].passage:
                yield whole, (*listed, other)
                yield other, (whole, *listed)


def _adds_up(whole: Measure, parts: Sequence[Measure]) -> bool:
    exact = not any(one.quantity.approximate for one in (whole, *parts))
    return exact and total_of(parts) == whole.quantity.value
