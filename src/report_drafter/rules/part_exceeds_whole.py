"""部分不大于整体。

查什么
    “其中”“已办结”“成功化解”“整改到位”等部分数是否大于它所属的整体数；“15个断面中，达标的16个”“应到212名，实到221名”“报到5218人，
    报到率98.7%”“占民商事审结数的41%”一类以比率、名称表明的部分也是；紧接一数的括号内“其中”、“含”所列的，只属于这个数；“新建”“新增”数、本年的数是否大于随后的总数、累计数（“连同往年累计”“近年来累计”写在前面的也算）。
    整体论项、部分论份等量词不是一类的，相差百倍以上的，恰为前几项之和的，不作部分；“抽查80批次、不合格9批次”按同一动作的整体。
    前有整体、后有比率的（事项118项，全程网办170项，全程网办率90.7%），户数少了人数反而多出几倍的（1264户4871人，316户5238人）也是；人次比批数还少（29批8人次）、隐患比所在的学校还少、责任书比签订的乡镇还少、单笔最大罚款比罚款总数还大的也报告；
    “实施项目2758个、完工2764个”，“245人参考，252人合格”“发放问卷500份，收回520份”一类后一步多于前一步的，“分别新增12项和44项，累计分别达到64项和28项”，“清洁能源装机占比93%，其中新能源装机占比97%”也是；
    并列各项之后紧接着写“共”的（建议22件、提案49件，共39件），其中一项不大于合计。
    约数、万、亿和小数按其可能的区间比较。含上年结转、单位不同等可以超过的，只记为未能判定。
为什么
    部分超过整体必有一数有误；按“其中”填报的分项常由另一人提供，最易与总数脱节。
反例
    通过国家统一法律职业资格考试民警共62人，其中公职律师81人。

    收集办理企业诉求问题5件，已办结9件。
正例
    检查案件1500余件，发现问题2800余个。

    受理复议申请15件，审结18件（含上年结转6件）。
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.lists.exceeding_parts import find_exceeding_parts, find_more_heads, find_parts_among
from report_drafter.language.lists.other_wholes import (
    goes_on_with_row,
    has_acts_alike,
    has_another_whole,
    has_rated_whole,
    is_itself_a_share,
    is_sum_before,
    is_whole_of,
)
from report_drafter.language.lists.single_largest import find_above_all
from report_drafter.language.lists.subset_value import Subset
from report_drafter.language.lists.too_few_heads import find_too_few_heads
from report_drafter.language.lists.too_few_things import find_too_few_things
from report_drafter.language.parts.closed_rows import find_members_above_total
from report_drafter.language.parts.complete_lists import tells_what_became
from report_drafter.language.parts.later_stages import find_later_stages
from report_drafter.language.parts.more_finished import find_more_finished
from report_drafter.language.parts.other_sums import row_sums
from report_drafter.language.parts.rows_accrued import find_outgrown_rows
from report_drafter.language.parts.years_within_totals import find_years_above_totals
from report_drafter.language.rates.shares_within_shares import find_shares_above_wholes
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided

NAME, MOST_BY_SLIP = "part-exceeds-whole", 100
"""A digit too many makes tenfold, two of them a hundredfold."""
_REFUSED = ("不捕", "不诉", "不起诉", "不批捕", "不予批捕", "不予起诉")
"""What is decided instead of the other: 批准逮捕6988人，不捕12223人."""
_BALANCE = late("(?:[顺逆]差|差额|净流[入出]|结余)[^，,。；;\\d]{0,4}$")
"""What is left of two sides, each of which may be larger: 货物贸易顺差3207亿美元，其中出口16437亿美元."""
_OLD_TOO = late("(?:不?含|包括)[^（）()]{0,10}(?:旧存|结转|存案|积案)[^（）()]{0,12}下同")
"""A remark that what is closed holds older cases, once for all of a report."""
_CARRIED_BEHIND = late(r"[，,（(]\s*(?:其中|含|包括)[^，,。；;）)]{0,16}(?:上年|往年|历年|结转|旧存|积案)")
"""What tells that more was closed than came in: 办结318件，其中30件为上年结转."""
_RESTS = ("其余", "剩余", "余下")
_IN_THE_END = ("累计", "最终", "最后")
"""What tells of all that there came to be: 经复核1人改为通过，最终通过39人."""
_NAMES_TOTAL = late(r"[，,]\s*占[^，,。；;\d]{1,20}总[数量额]\d")
_OUTDONE = late(r"[^，,。；;\d]{0,6}[，,][^，,。；;\d]{0,10}(?:超|(?<=[为达占的率到])1(?!00[%％])\d\d(?:\.\d+)?[%％])")
"""What tells that more was done than was planned: 总投资4.37亿元，实际完成4.52亿元，为计划的103.4%."""


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each whole and its part."""
    accounted = _in_accounts(subject)
    found = set(accounted)
    for one in (each for each in subject.subsets if not {id(each.whole), id(each.part)} <= accounted):
        outcome = _judge(subject, one)
        found.update({id(one.part)} if isinstance(outcome, Finding) else ())
        yield outcome
    for share in subject.model.shares:
        if share.whole is not None and share.names_whole and share.part.quantity.value > share.whole.quantity.value:
            yield _finding(subject, share.whole, share.part, Severity.WARNING)
    told = {id(one.part) for one in subject.subsets} | accounted
    for whole, part in find_exceeding_parts(subject.model):
        if id(part) not in told:
            yield _finding(subject, whole, part, Severity.WARNING)
    for measures in subject.model.paragraphs:
        for whole, part in find_members_above_total(measures):
            alone = part.quantity.value == whole.quantity.value
            yield _all_alone(subject, whole, part) if alone else _finding(subject, whole, part, Severity.ERROR)
    for whole, part in (*find_parts_among(subject.model), *find_more_heads(subject.model)):
        if id(part) not in found:
            yield _finding(subject, whole, part, Severity.WARNING)
    yield from _told_side_by_side(subject, found)
    yield from (_too_few(subject, *pair) for pair in find_too_few_heads(subject.model))
    yield from (_too_few_things(subject, *pair) for pair in find_too_few_things(subject.model))
    yield from (_above_all(subject, *pair) for pair in find_above_all(subject.model))


def _in_accounts(subject: ReportUnderCheck) -> set[int]:
    """What is counted in accounts that hold: 上年末存量43个，年内新增18个，整改47个 leave 14."""
    stocks = (one for one in subject.model.balances if one.is_stock and one.holds)
    return {id(figure) for one in stocks for figure in one.figures}


def _told_side_by_side(subject: ReportUnderCheck, told: set[int]) -> Iterator[Finding]:
    """Finds more that is finished than there is, more that is new than there is with it, and shares above wholes."""
    for measures in subject.model.paragraphs:
        for whole, part in chain(find_more_finished(measures), find_later_stages(measures)):
            if id(part) not in told:
                yield _finding(subject, whole, part, Severity.WARNING)
        for total, new in find_outgrown_rows(measures):
            yield _outgrown(subject, total, new)
        for total, year in find_years_above_totals(measures):
            if id(year) not in told and id(total) not in told:
                yield _above_total(subject, total, year)
    for rates in subject.model.rates:
        for whole, part in find_shares_above_wholes(rates):
            yield _above(subject, whole, part)


def _outgrown(subject: ReportUnderCheck, total: Measure, new: Measure) -> Finding:
    """More that is told to be new than there is with it."""
    message = f"新增数大于累计数：新增{new.text}，而累计只有{total.text}"
    todo = "核对两个数，并核对前后各数是否依次对应"
    return Finding(NAME, Severity.ERROR, message, todo, subject.figures_at(new), subject.figures_at(total))


def _above_total(subject: ReportUnderCheck, total: Measure, year: Measure) -> Finding:
    """More in one year than in several together."""
    message = f"当年数大于多年累计数：当年{year.text}，而累计只有{total.text}"
    todo = "核对当年数和累计数，改正有误的一个；不是一回事的，写明各是什么"
    return Finding(NAME, Severity.WARNING, message, todo, subject.figures_at(total), subject.figures_at(year))


def _above(subject: ReportUnderCheck, whole: Measure, part: Measure) -> Finding:
    """A part whose share is told to be greater than that of the whole it is told to be among."""
    message = f"其中一项的占比大于整体的占比：{part.text}，而整体是{whole.text}"
    todo = "核对两个占比；以前者为整体计算的，写明占其百分之几"
    return Finding(NAME, Severity.WARNING, message, todo, subject.figures_at(part), subject.figures_at(whole))


def _too_few(subject: ReportUnderCheck, groups: Measure, heads: Measure) -> Finding:
    """Fewer people than groups of them."""
    message = f"人数比批数、场数、户数还少：{groups.text}，只有{heads.text}"
    related, place = subject.figures_at(groups), subject.figures_at(heads)
    return Finding(NAME, Severity.WARNING, message, "核对两个数，看是否漏写了数字", place, related)


def _too_few_things(subject: ReportUnderCheck, holders: Measure, things: Measure) -> Finding:
    """Fewer things than there are places that hold one each, or letters than there are who sign one."""
    related, place = subject.figures_at(holders), subject.figures_at(things)
    message = f"每处至少一项，数却不够：{holders.text}，只有{things.text}"
    return Finding(NAME, Severity.WARNING, message, "核对两个数，改正有误的一个", place, related)


def _above_all(subject: ReportUnderCheck, total: Measure, largest: Measure) -> Finding:
    """The largest of some amounts above all of them together."""
    message = f"单项最大的比全部合计还大：{largest.text}，而全部只有{total.text}"
    todo = "核对两个数，看单位、小数点是否写错；合计另有口径的，在文中写明"
    return Finding(NAME, Severity.WARNING, message, todo, subject.figures_at(largest), subject.figures_at(total))


def _all_alone(subject: ReportUnderCheck, total: Measure, part: Measure) -> Finding:
    """A total that is no more than one of the members that it sums up."""
    message = f"合计只有{total.text}，其中一项就有{part.text}，其余各项没有算进去"
    spans = subject.figures_at(part), subject.figures_at(total)
    return Finding(NAME, Severity.ERROR, message, "核对合计数和各项的数", *spans)


def _judge(subject: ReportUnderCheck, one: Subset) -> Outcome:
    whole, part = one.whole, one.part
    part_span = subject.span_of(part)
    whole_span = subject.span_of(whole)
    if part.quantity.interval().low <= _highest(whole.quantity):
        return Held((whole_span, part_span))
    if _is_of_another(subject, one):
        return Undecided((part_span, whole_span), "所属的整体另有其数，或是累计数")
    if one.open and not _exceeds_all(one):
        return Undecided((part_span, whole_span), "部分数大于整体数，但可能含上年结转或计量单位不同")
    same_unit = whole.quantity.unit == part.quantity.unit
    return _finding(subject, whole, part, Severity.ERROR if one.sure and same_unit else Severity.WARNING)


def _finding(subject: ReportUnderCheck, whole: Measure, part: Measure, severity: Severity) -> Finding:
    return Finding(
        NAME,
        severity,
        f"部分数大于整体数：{part.phrase.core.lstrip('（(').removeprefix('其中')}{part.text}，而整体只有{whole.text}",
        "核对两个数；部分数含上年结转等其他来源的，在文中说明",
        subject.figures_at(part),
        subject.figures_at(whole),
    )


def _is_of_another(subject: ReportUnderCheck, one: Subset) -> bool:
    """Whether a part is of more than the figure before it: of a row (建议28件、提案35件), of what 占 names."""
    part = one.part
    if _is_no_part(one) or (not one.sure and "下同" in subject.plain and _OLD_TOO.search(subject.plain) is not None):
        return True
    if any(
        share.part is part and share.whole is not None and (share.whole.start > part.start or share.holds)
        for share in subject.model.shares
    ):
        return True
    if _NAMES_TOTAL.match(part.paragraph.text, part.end) or _OUTDONE.match(part.paragraph.text, part.end):
        return True
    beside = subject.model.beside(part.paragraph)
    loose = not one.sure and (has_acts_alike(one.whole, part, beside) or is_itself_a_share(one.whole, part))
    if not one.sure and (is_whole_of(part, one.whole, beside) or is_sum_before(part, beside)):
        return True
    if loose or has_rated_whole(part, beside):
        return True
    if has_another_whole(one.whole, part, beside) or goes_on_with_row(one.whole, part, beside):
        return True
    if one.whole.start > part.start and tells_what_became(one.whole):
        return True
    value = part.quantity.value
    rows = row_sums(one.whole, beside)
    of_row = one.sure or any(rest in part.before for rest in _RESTS)
    return rows[:1] == [value] or (of_row and any(row >= value for row in rows))


def _is_no_part(one: Subset) -> bool:
    """Whether a figure tells of all in the end, what was refused instead, a side of a balance or other things."""
    part = one.part
    if _is_beyond_slips(one) or _is_of_year_before(one):
        return True
    if _CARRIED_BEHIND.match(part.paragraph.text, part.end):
        return True
    last = any(sign in part.before for sign in _IN_THE_END)
    return last or part.before.endswith(_REFUSED) or _BALANCE.search(one.whole.before) is not None


def _is_of_year_before(one: Subset) -> bool:
    """Whether a sentence of its own tells a part of last year: 下降39.8%。2020年，其中防疫捐赠229万元."""
    apart = one.part.sentence != one.whole.sentence and one.whole.scope is not Scope.LAST_YEAR
    return apart and one.part.scope is Scope.LAST_YEAR


def _is_beyond_slips(one: Subset) -> bool:
    """Whether a count is so many times another that no slip explains it, and other things must be meant."""
    plain = all(each.quantity.scale == 1 and not each.quantity.decimals for each in (one.whole, one.part))
    return plain and one.part.quantity.value > one.whole.quantity.value * MOST_BY_SLIP


def _exceeds_all(one: Subset) -> bool:
    """Whether a part is more than its whole and what is said to have come in from the year before, taken together."""
    if one.carried is None or one.whole.quantity.unit != one.part.quantity.unit:
        return False
    return one.part.quantity.interval().low > _highest(one.whole.quantity) + _highest(one.carried.quantity)


def _highest(whole: Quantity) -> Decimal:
    """The most that a whole may be; 超2.3万 is little more than 2.3万, or it would be written otherwise."""
    if whole.hedge is Hedge.AT_LEAST:
        whole = replace(whole, hedge=Hedge.OVER)
    return whole.interval().high


RULE = Rule(NAME, "部分大于整体", Severity.ERROR, check, recomputes=True)
