"""总数等于各部分之和。

查什么
    “其中”“包括”、括号内列举、同意与不同意等各项相加是否等于总数；“合计”“共计”是否等于前列各数之和；上下半年、四个季度、各月、各年
    相加是否等于全年（上半年和下半年各几次、一至四季度分别几件的也算），两个季度相加是否等于其后所写的“上半年合计”“下半年合计”；三次产业等构成比、互不重叠或以“其他”收尾的各项占比之和是否为100。约数、万、亿和小数按其可能的区间比较，区间能够相合就不判错，四舍五入
    极少造成的差额除外；“加上……”之后是另加的数，不是分项；只举部分项目、看不出列全的，不判，但各档次、层级、程序、地区等互不重叠的分项相加不得大于总数。
    分项列全而差额恰好是一处笔误的（两位数字颠倒、错一位、多一位、小数点错位；一项大十倍的，不论是否列全），指出怎样改即相符：四个季度、“按处罚种类分”的各类、“35岁以下……51岁以上”各段，总数在别处写明的；“五类案件46件，其中”列了五项的；直到县、乡一级的各级；审结的案件各种结果，文件清理的各种结果；“乡镇”分镇、乡，“省、市、县三级”分三级，“日均”量分各类的；各项之和恰为别处所写同一事项之数的。“甲和乙两类合计”“前两位为甲、乙，合计”“上述两类合计”等于这两项之和；各项都有两种计量的（镇级1支32人、村级45支450人，合计46支482人），分别相加；“分两批，第一批、第二批”之和，“组长、3名副组长、8个科室负责人为成员”之和，“8个街道、10个部门共18家单位”一类紧接着的合计，也查。
    差额恰是同段写明未计入、重合、另计的数的，“在查处的治安案件中”所列的总数没有写明的，每项写两个数而两列都没有列全的，不判；一列中有的换了量词（投资项目15个）仍算一项。
为什么
    总数与分项由不同的人填报、在不同的稿次修改，改了一处漏了另一处是最常见的数字差错，读者一加便知。
反例
    评审重大项目120个，同意112个，不同意5个，不予评审5个。

    审查文件254件，其中议题103件、合同128件、规范性文件32件。
正例
    巡查受案立案情况22808条信息，符合规定的案件共21894件，存在问题的914件。

    接待群众300余人次，其中现场120余人次、电话190余人次。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO, Interval, sum_of
from report_drafter.language.figures.measure import total_of
from report_drafter.language.lists.group_posts import find_group_posts
from report_drafter.language.lists.named_sums import find_named_sums, find_sums_back
from report_drafter.language.lists.numbered_batches import find_numbered_batches
from report_drafter.language.lists.parallel_totals import find_parallel_totals
from report_drafter.language.lists.period_rows import find_period_rows
from report_drafter.language.lists.period_sums import PeriodSum, find_period_sums
from report_drafter.language.lists.rounds_told import find_round_totals
from report_drafter.language.lists.row_totals import find_row_totals
from report_drafter.language.lists.share_reader import Shares, find_listed_shares, find_sector_rates, find_shares
from report_drafter.language.lists.shares_of_lists import is_borne_out_by_shares, is_rated_among_themselves
from report_drafter.language.lists.slipped_rows import find_slipped_rows
from report_drafter.language.lists.sums_elsewhere import is_told_elsewhere
from report_drafter.language.lists.turned_totals import find_turned_totals
from report_drafter.language.lists.years_added import find_years_added
from report_drafter.language.lists.years_in_turn import find_years_in_turn
from report_drafter.language.model.report_model import Measure
from report_drafter.language.parts.balances import spans_a_stock
from report_drafter.language.parts.closing_rests import ends_on_rest
from report_drafter.language.parts.complete_lists import (
    complete_but_for_a_slip,
    ends_alike_but_for_a_swap,
    is_nearly_whole_row,
    tenfold_but_for_one,
    under_its_parts_by_a_swap,
)
from report_drafter.language.parts.named_kinds import names_untold_kind
from report_drafter.language.parts.other_sums import another_sum, row_closed_by_rest, with_members_in_other_words
from report_drafter.language.parts.other_totals import find_unlike_totals
from report_drafter.language.parts.part_evidence import Evidence, PartList
from report_drafter.language.parts.sum_slips import distance_to, is_beyond_rounding
from report_drafter.language.parts.told_differences import tells_difference
from report_drafter.rules.list_doubts import doubt_about
from report_drafter.rules.meant_whole import (
    HUNDRED,
    LONG_LIST,
    is_meant_whole,
    is_sure,
    leaves_a_rest,
    rivals_of,
)
from report_drafter.rules.part_lengths import begins_whole, goes_on_behind, made_up_by, meant_length, parts_of_length
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided
from report_drafter.rules.sum_findings import (
    named_finding,
    posts_finding,
    shares_finding,
    slipped_finding,
    spans_of_sum,
    sum_finding,
    unlike_finding,
)

NAME = "sum-of-parts"
NAMED_SUMS = (find_named_sums, find_sums_back, find_round_totals)
CLOSED_ROWS = (find_parallel_totals, find_numbered_batches, find_row_totals)
SLIPPED = (tenfold_but_for_one, under_its_parts_by_a_swap, ends_alike_but_for_a_swap)
Settled = set[tuple[int, int]]
"""Where the figures stand that were told of already, by paragraph."""
FARTHEST_YEAR, FARTHEST_BESIDE = Decimal("0.3"), Decimal("0.6")
_RATED = late(r"[^，,。；;、\d]{0,4}[，,][^，,。；;、\d]{1,6}率\d")
"""A rate right behind a figure: 退回补充1012件（次），退补率15.8%."""
LEAST_TELLING = 20
_REFUSED = late("不予?受理")


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each whole and its parts."""
    settled: Settled = set()
    named = [*(one for find in NAMED_SUMS for one in find(subject.model))]
    yield from _judge_lists(subject, frozenset(id(one.total) for one in named if not one.of_row), settled)
    for unlike in (one for measures in subject.model.paragraphs for one in find_unlike_totals(measures)):
        yield unlike_finding(NAME, subject, unlike)
    yield from _judge_parallel(subject, settled)
    yield from _judge_rows(subject, settled)
    for total in (one for one in named if not one.of_row or _place(one.parts[0]) not in settled):
        holds = total.holds or _is_explained(subject, total.total, total.parts)
        held = Held(spans_of_sum(subject, total.total, total.parts)) if holds else None
        yield held or named_finding(NAME, subject, total)
    for shares in chain(*(find(subject.model) for find in (find_shares, find_listed_shares, find_sector_rates))):
        yield _judge_shares(subject, shares)


def _judge_lists(subject: ReportUnderCheck, named: frozenset[int], settled: Settled) -> Iterator[Outcome]:
    """Lists within a paragraph; a total that names what it sums up, one of `named`, is of that alone."""
    stocks = {id(figure) for one in subject.model.balances if one.is_stock for figure in one.figures}
    for one in subject.model.part_lists:
        whole = one.wholes[0]
        if id(whole) in named and Evidence.TOTAL in one.evidence:
            continue
        if spans_a_stock(whole, one.parts) or (stocks and {id(whole), id(one.parts[0])} <= stocks):
            continue
        if _place(one.parts[0]) not in settled:
            yield from _judge(subject, one, settled)


def _judge_parallel(subject: ReportUnderCheck, settled: Settled) -> Iterator[Outcome]:
    """Lists whose members are counted twice over, or that their words close: batches by number, groups by posts."""
    for measures in subject.model.paragraphs:
        yield from (posts_finding(NAME, subject, one) for one in find_group_posts(measures) if not one.holds)
        for one in chain(*(find(measures) for find in CLOSED_ROWS)):
            rated = is_rated_among_themselves(subject.model, one.total, one.parts)
            if one.holds or rated or _is_explained(subject, one.total, one.parts):
                yield Held(spans_of_sum(subject, one.total, one.parts))
            elif _place(one.parts[0]) not in settled:
                settled.update(map(_place, one.parts))
                yield sum_finding(NAME, subject, one.total, one.parts, Severity.WARNING)


def _judge_rows(subject: ReportUnderCheck, settled: Settled) -> Iterator[Outcome]:
    """Halves and quarters of a year, and rows whose total stands in another paragraph."""
    rows = (
        one
        for measures in subject.model.paragraphs
        for find in (find_period_rows, find_years_in_turn, find_years_added)
        for one in find(measures)
    )
    for periods in (*find_period_sums(subject.model), *rows):
        if not periods.beside or _place(periods.parts[0]) not in settled:
            outcome = _judge_periods(subject, periods)
            settled.update(_place(part) for part in periods.parts if isinstance(outcome, Finding))
            yield outcome
    for slipped in chain(find_slipped_rows(subject.model), find_turned_totals(subject.model)):
        if _place(slipped.parts[0]) not in settled and not _is_explained(subject, slipped.whole, slipped.parts):
            yield slipped_finding(NAME, subject, slipped)


def _place(figure: Measure) -> tuple[int, int]:
    return figure.paragraph.number, figure.start


def _judge(subject: ReportUnderCheck, one: PartList, settled: Settled) -> Iterator[Outcome]:
    whole, parts = _meant(subject, one)
    distance = distance_to(whole, parts)
    made = (whole, parts) if len(parts) > 1 and not distance else None
    match = made_up_by(one) or _next_made_up(one) or made
    if match is not None:
        settled.update(map(_place, match[1]))
        yield _made_up(subject, one, *match)
        return
    if _is_of_more(subject, whole, parts):
        return
    doubt = doubt_about(subject, one, whole, parts)
    if doubt:
        yield Undecided(spans_of_sum(subject, whole, parts), doubt)
        return
    if is_meant_whole(one, whole, parts, distance):
        settled.update(map(_place, parts))
        yield _unlike(subject, one, whole, parts)
        return
    slipped = complete_but_for_a_slip(one, whole, parts) or next(filter(None, (find(one) for find in SLIPPED)), None)
    if slipped is not None:
        settled.update(map(_place, parts))
        yield slipped_finding(NAME, subject, slipped)
    elif is_nearly_whole_row(one, whole, parts) or is_told_elsewhere(subject.model, one, whole, parts):
        settled.update(map(_place, parts))
        yield sum_finding(NAME, subject, whole, parts, Severity.WARNING)
    elif Evidence.INTRODUCED in one.evidence and len(parts) > 1:
        yield Undecided(spans_of_sum(subject, whole, parts), "只列举了部分项目，不能与总数核对")


def _meant(subject: ReportUnderCheck, one: PartList) -> tuple[Measure, tuple[Measure, ...]]:
    """The parts that a list is meant to hold, in whatever measure words, and the whole that they come nearest to."""
    parts = parts_of_length(one, meant_length(one))
    whole = min(_near_wholes(one), key=lambda each: distance_to(each, parts))
    if Evidence.TOTAL in one.evidence:
        return whole, parts
    return whole, with_members_in_other_words(whole, parts, subject.model.beside(whole.paragraph))


def _is_of_more(subject: ReportUnderCheck, whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether shares, kinds that a whole names or a last part that is its rest tell that parts are not all of it."""
    if ends_on_rest(whole, parts):
        return True
    if _shares_leave_rest(subject, parts) or is_borne_out_by_shares(subject.model, whole, parts):
        return True
    return names_untold_kind(whole, parts)


def _is_explained(subject: ReportUnderCheck, total: Measure, parts: Sequence[Measure]) -> bool:
    """Whether the passage of a total tells what parts it from a sum."""
    return tells_difference(total, parts, subject.model.beside(total.paragraph))


def _made_up(subject: ReportUnderCheck, one: PartList, whole: Measure, parts: Sequence[Measure]) -> Outcome:
    """What is told of parts that make their whole, but for what rounding hardly explains."""
    complete = len(parts) == one.natural and not leaves_a_rest(one, whole, parts)
    if complete and is_beyond_rounding(whole, parts):
        return sum_finding(NAME, subject, whole, parts, Severity.WARNING)
    return Held(spans_of_sum(subject, whole, parts))


def _unlike(subject: ReportUnderCheck, one: PartList, whole: Measure, parts: Sequence[Measure]) -> Outcome:
    """What is told of parts that are meant to make their whole and do not."""
    if goes_on_behind(whole, parts):
        return Undecided(spans_of_sum(subject, whole, parts), "前几项已合成总数，其后一项另是一事")
    if begins_whole(whole, parts) and _RATED.match(parts[-1].paragraph.text, parts[-1].end):
        return Undecided(spans_of_sum(subject, whole, parts), "前几项已合成总数，其后一项另有比率，可能另是一事")
    beside = subject.model.beside(whole.paragraph)
    held = another_sum(one, whole, beside)
    if held is not None:
        return Held(spans_of_sum(subject, *held))
    if _is_told_before(subject, whole, row_closed_by_rest(one, whole, beside)):
        return Undecided(spans_of_sum(subject, whole, parts), "连同前几项恰为前文另一个数")
    distance = distance_to(whole, parts)
    sure = is_sure(one, whole, distance) and not begins_whole(whole, parts) and not _may_wait(whole, parts)
    return sum_finding(NAME, subject, whole, parts, Severity.ERROR if sure else Severity.WARNING)


def _is_told_before(subject: ReportUnderCheck, whole: Measure, sums: Sequence[Decimal]) -> bool:
    """Whether a figure before the list is one of some sums, each of which it can hardly be by chance."""
    upto = (
        one
        for one in subject.model.by_unit.get(whole.quantity.unit, ())
        if one.paragraph.number <= whole.paragraph.number
    )
    told = {one.quantity.value for one in upto if one.paragraph is not whole.paragraph or one.start < whole.start}
    return any(total in told for total in sums if total >= LEAST_TELLING)


def _may_wait(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether some of what came in may be neither admitted nor refused yet: 收到85件，受理70件，不予受理6件."""
    refused = any(_REFUSED.search(part.before) for part in parts)
    return refused and total_of(parts) < whole.quantity.value


def _near_wholes(one: PartList) -> tuple[Measure, ...]:
    """The figures that parts may contradict: the likeliest, and the others of its passage."""
    return tuple(whole for whole in rivals_of(one) if whole.passage == one.wholes[0].passage)


def _next_made_up(one: PartList) -> tuple[Measure, tuple[Measure, ...]] | None:
    """The figure right behind the listed parts, if they make it: 立案3780件，裁决1512件、…，当期结案3742件."""
    listed, behind = one.parts[: one.natural], one.parts[one.natural :]
    made = behind and len(listed) >= LONG_LIST and total_of(listed)
    return (behind[0], listed) if behind and made == behind[0].quantity.value else None


def _shares_leave_rest(subject: ReportUnderCheck, parts: Sequence[Measure]) -> bool:
    """Whether each part stands with its right share, and these make no hundred: 50岁以上57人，占35%."""
    rates = subject.model.right_shares
    told = [rates[id(part)].value for part in parts if id(part) in rates]
    return len(told) == len(parts) and abs(sum(told, ZERO) - HUNDRED) > len(told)


def _judge_periods(subject: ReportUnderCheck, one: PeriodSum) -> Outcome:
    """The halves, quarters or months of a year make the year's figure."""
    if sum_of(part.quantity for part in one.parts).meets(one.whole.quantity.interval()):
        return Held(spans_of_sum(subject, one.whole, one.parts))
    if distance_to(one.whole, one.parts) > (FARTHEST_BESIDE if one.beside else FARTHEST_YEAR):
        return Undecided(spans_of_sum(subject, one.whole, one.parts), "各时段之和与全年数相去太远，可能不是一回事")
    if _is_explained(subject, one.whole, one.parts):
        return Undecided(spans_of_sum(subject, one.whole, one.parts), "差额与同段另行写明重合或另计的数相同")
    return sum_finding(NAME, subject, one.whole, one.parts, Severity.WARNING)


def _judge_shares(subject: ReportUnderCheck, shares: Shares) -> Outcome:
    """Shares of one whole make a hundred, give or take the rounding of each."""
    span = subject.span_of(shares)
    total = Interval.point(ZERO)
    for member in shares.members:
        total = total + member.interval()
    if total.meets(Interval.point(HUNDRED)):
        return Held((span,))
    return shares_finding(NAME, span, sum((member.number for member in shares.members), ZERO))


RULE = Rule(NAME, "总数与分项", Severity.ERROR, check, recomputes=True)
