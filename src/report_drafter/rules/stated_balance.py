"""增减相抵与结余。

查什么
    年初数（旧存、原有）加增加数、减减少数是否等于年末数（结转下年、现有），预算减支出是否等于结余，完成数与任务数之差是否等于超额、少完成的数，各数不论先后；新设减注销是否等于净增，“进出相抵后多出”的也算，净增之后括号内一增一减的、各项有增有减而“合计减少”的也算；赋予、划入的减收回、减少的是否等于目前实有的；
    应办、应追回的减已办、已追回的是否等于结转下年、剩余的，编制减实有是否等于空编；成效写明整体和已完成数的（43个县中已有41个通高速），后文尚未完成的是否等于两者之差，
    换了说法的（还剩33座，年收入不足3万元的5个村；线下办理的、完成剩余3处隐患整改、把已建成的数写成没有达标的）也查；“自查率96.5%”与“还有5.5%未自查”只差一处笔误的也查；
    下一年目标是否等于本年数加“比2020年多3个”所写的数；现有数减上年数是否等于新增数；“加上”前后各数之和是否等于其后的总数；
    “出口……进口……，贸易顺差……”“出生……死亡……，自然增长……”的差数和方向，“尚有13件正在审理”与受理减审结只差一处笔误的；
    “实有69人，比编制76名少7名”是否等于两数之差；结案率印证了总数的，未结是否等于受理减结案，“27件，准予25件，其余7件”与“新收57件，上年结转3件，办结58件，结转下年5件”的结余，
    “审结率91.7%，尚有29件正在审理”也查；“不予许可19件，其余2299件”“没有采纳的3条”“新制定6件后，现行有效的为72件”也查；
    不足、安排里再说的“149件没有办结”“撤销和败诉的2件”，应是前文两数之差、两数之和；下一年“新建……累计达到”是否等于本年累计加新建。
    “31名尚未取得执法资格的干部”与前文174名中153名取得、只差一处笔误的，“年初余额、年末余额、全年净增”三数不合的，“由3624项调整为3580项，净减少44项”的数和方向，也查；“上半年多5件，下半年少8件，全年净减少5件”按前面各增减数相抵。
    “比上年的5350户增长20.0%”中的上年数不作本年的增减数。
    约数不判；前后其他数字能够相抵的不判；只有全部读法都不能相抵时才提出。
为什么
    存量、增减和结余常取自不同的台账，改了其中一个，其余的往往没有跟着改；读者一加减便知。
反例
    年初在册社区矫正对象1308名，全年新接收1462名，解除矫正1376名，年末在册1349名。

    应办复议案件1000件，审结917件，结转下年38件。
正例
    年初在册社区矫正对象1308名，全年新接收1462名，解除矫正1376名，年末在册1394名。

    全年新设立经营主体3126户，注销1226户，净增1900户。
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.facts.outcomes_together import find_outcomes_together
from report_drafter.language.facts.undone_again import find_undone_again
from report_drafter.language.facts.undone_rates import UndoneRate, find_undone_rates
from report_drafter.language.figures.measure import total_of
from report_drafter.language.lists.accrued_totals import find_accrued_totals
from report_drafter.language.lists.goal_steps import find_goal_steps
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.numbers.quantity_writer import write_in_units_of
from report_drafter.language.parts.balances import Balance
from report_drafter.language.parts.closed_rows import closes_row
from report_drafter.language.parts.complete_lists import tells_overlap
from report_drafter.language.parts.other_balances import is_made_otherwise
from report_drafter.language.parts.part_evidence import Evidence
from report_drafter.language.parts.rated_rests import find_rated_rests
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided

NAME = "stated-balance"
_FARTHEST = Decimal("1.5")
_CLOSED = frozenset({Evidence.REST, Evidence.TOTAL, Evidence.OPPOSITION, Evidence.PENDING})


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each balance; what a list of parts closes with is told of that list."""
    model, balances = subject.model, subject.model.balances
    listed = _listed(subject)
    rows = [one.parts[: one.natural] for one in model.part_lists if one.evidence & _CLOSED]
    beyond = {id(one) for one in balances if _is_beyond_lists(one) and not any(_is_of_row(one, row) for row in rows)}
    plain = [one for one in balances if one.is_stock or id(one.result) not in listed or id(one) in beyond]
    yield from (_judge(subject, one) for one in plain)
    told, made = {id(one.result) for one in plain}, _made_with(balances)
    for one in chain(_in_paragraphs(model, listed), subject.residues, _told_apart(model)):
        if id(one.result) not in told:
            told.add(id(one.result))
            again = not made.isdisjoint((id(each), one.result.quantity.value) for each in one.figures)
            yield Held(tuple(map(subject.span_of, one.figures))) if again else _judge(subject, one)
    yield from (_undone(subject, one) for one in find_undone_rates(model))


def _made_with(balances: Iterable[Balance]) -> set[tuple[int, Decimal]]:
    """Each figure of the balances that hold with what its balance makes, which may be told again elsewhere."""
    right = (one for one in balances if one.holds)
    return {(id(each), one.result.quantity.value) for one in right for each in (*one.added, *one.taken)}


def _in_paragraphs(model: ReportModel, listed: frozenset[int]) -> Iterator[Balance]:
    """What is left by a rate, which may close a list of parts."""
    for measures in model.paragraphs:
        yield from (one for one in find_rated_rests(measures) if id(one.result) not in listed)


def _told_apart(model: ReportModel) -> Iterator[Balance]:
    """What figures of different paragraphs make."""
    yield from find_goal_steps(model)
    yield from find_accrued_totals(model)
    yield from find_outcomes_together(model)
    yield from find_undone_again(model)


def _is_beyond_lists(one: Balance) -> bool:
    """Whether what is left is so far above the whole that no list would be meant: 共5件，已化解4件，剩余8件."""
    whole, done = (total_of(some) for some in (one.added, one.taken))
    return not one.holds and done + one.result.quantity.value > whole * _FARTHEST


def _is_of_row(one: Balance, row: Sequence[Measure]) -> bool:
    """Whether the row that a result closes holds what it is told to be left of: 745件；385件，301件，其余335件."""
    return one.result is row[-1] and any(whole is each for whole in one.added for each in row)


def _undone(subject: ReportUnderCheck, one: UndoneRate) -> Finding:
    """A rate of what is not done, beside what the rate of what is done leaves."""
    (place,), told = subject.figures_at(one.left), subject.words_at(one.done)
    done = told[0].text.strip("，,、 ")
    message = f"完成率与未完成率相加不是100%：“{done}”，其余应为{one.rest.number:f}%，写作{one.left.text}"
    return Finding(
        NAME, Severity.WARNING, message, "核对两处比率，改正有误的一个；口径不同的，在文中写明", (place,), told
    )


def _listed(subject: ReportUnderCheck) -> frozenset[int]:
    """The identities of the figures that close a list of parts, or sum one up."""
    closed = [one for one in subject.model.part_lists if one.evidence & _CLOSED]
    last = {id(one.parts[one.natural - 1]) for one in closed}
    return frozenset(last | {id(one.wholes[0]) for one in closed if Evidence.TOTAL in one.evidence})


def _judge(subject: ReportUnderCheck, one: Balance) -> Outcome:
    *sources, place = (subject.span_of(each) for each in one.figures)
    if one.holds or closes_row(one.result, subject.model.beside(one.result.paragraph)):
        return Held((*sources, place))
    if one.taken and tells_overlap(one.taken[0], (one.result,)):
        return Undecided((*sources, place), "各项有重叠，不能逐项相减")
    if is_made_otherwise(one, subject.model.beside(one.result.paragraph)):
        return Undecided((*sources, place), "各数另有一种读法可以相合")
    return Finding(
        NAME,
        Severity.WARNING,
        f"增减相抵与所写不符：{_made(one)}，写作{one.result.text}",
        "核对原有、增加、减少和结余各数，改正有误的一个；另有未写明的增减的，在文中说明",
        (place,),
        tuple(sources),
    )


def _made(one: Balance) -> str:
    """What the figures make, as a sum; where more is taken than there was, that alone is told."""
    added, taken = (total_of(some) for some in (one.added, one.taken))
    terms = "＋".join(each.text for each in one.added) + "".join(f"－{each.text}" for each in one.taken)
    if taken > added:
        return f"{terms}不够减"
    return f"{terms}＝{write_in_units_of(one.result.quantity, added - taken)}"


RULE = Rule(NAME, "增减与结余", Severity.WARNING, check, recomputes=True)
