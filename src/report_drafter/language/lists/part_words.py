"""Tells by the words around a figure whether it is a part of one before it, and where a list behind 其中 is of others.

行使57项，行使率68.7%; 水库63座，完成除险加固的52座，占82.5%; 应到212名，实到208名; 审结二审58件，共审结294件 is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.figures.measure_phrase import SHORTEST_NOUN
from report_drafter.language.figures.vocabulary import COMPLETIONS, VERB_GROUP
from report_drafter.language.numbers.digit_slips import put_right
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between, counted_alike
from report_drafter.language.text.characters import shares_run

CARRIED_OVER = late(
    r"结转|转结|(?<![比较])上年|历年|往年|跨年|旧存|新收|收案|[年期]初(?:未|尚|存|在|积|挂|结|库|余|有)|[年期]初[^，,。；;\d]{0,6}$"
    r"|原有|滚存|结存|遗留|(?:上年|[年期])末(?:未|尚|存|在|积|余|有)"
)
"""What tells that there was something when the year began."""
_SUMMED = late(r"(?:^|[，,；;])\s*(?:全年|年内)?(?:共计?|合计|总计|一共|总共)(?P<act>[\u4e00-\u9fff]{2})")
_TOTALS = ("合计", "共计", "总计")
_DONE_BARE = late(r"[，,]\s*(?:目前|现|均)?已经?[\u4e00-\u9fff]{2}")
LONGEST_ACT = 4
_PERCENT = r"(?:100|\d{1,2})(?:\.\d+)?[%％]"
_ADDED_UP = late(
    r"[，,；;]\s*(?:目前|已|历年|截至(?:年底|年末|20\d\d年底))*累计(?:已|共)*"
    r"(?P<act>[\u4e00-\u9fff]{2})(?P<noun>[\u4e00-\u9fff]{0,8}?)(?:达到?|为|共)?"
)
_PLANNED = late(
    "(?:计划|预算|目标|任务|预计|预期)[^，,。；;、]{0,8}$|(?:计划|预算|目标|任务|指标)[值数量]?[由从][^，,。；;、]*$"
)
"""What is planned may be done and more; a plan may be raised before it is outdone: 目标由200家上调到240家."""
_BEGINS = late(r"；(?:共|全年|累计|依法)*(?:受理|收到|接[到报处收]|立案|登记|排查|检查)[^；]*\d")
_HOLDS = late(r"[，,（(]\s*(?:内|均|其中)?含(?!税|量|氧|义|金|重复|复)[\u4e00-\u9fff]{2,14}")
_CAME = late("实际?(?P<act>[到参考检训出签评报])")
_SHARED = late(rf"[，,（(]\s*(?:仅|约)?占(?:总[数量]的?|比[例重]?[为达]?)?(?P<rate>{_PERCENT})")
_BELOW_ALL = late(rf"率[为达到仅约]*{_PERCENT}")
_WITHIN = late(rf"[^。；;]*(?:完成|完结|办结|执行)率[为达到仅约]*{_PERCENT}")
_FOR_OTHERS = late("(?:为|向|给|帮助|惠及)$")
_CLOSED_OTHERWISE = late("(?:终结|终止|中止|撤回|撤诉|息诉|销案)$")
_TAKES_IN_OTHERS = (
    (late("捕"), late("(?:移送|审查|提起|依法|直接)*(?:起诉|公诉)")),
    (late("开工"), late("竣工|完工|投产|建成")),
    (late("(?:注销|吊销|撤销|取缔|关停)[登记许可证照]*$"), late("[\u4e00-\u9fff]{0,6}(?:合格|达标|通过|验收)")),
    (
        late("(?:[审办结执]结|结案|办复)[^，,。；;、]{0,4}$"),
        late(
            r"(?:行政|人民|行业|专业|律师|社会|基层)调解|(?:调解|化解|调处)[\u4e00-\u9fff]{0,4}(?:纠纷|矛盾|积案|争议)"
        ),
    ),
    (
        late(
            "(?:维持|撤销|变更|驳回|撤[回诉]|[终中]止|和解|确认|责令|[胜败]诉|改判|发回|警告|罚款|没收|拘留)[^，,。；;、]{0,6}$"
        ),
        late("调解|和解|[胜败]诉|结案|撤诉"),
    ),
)
"""Acts of which the second is no part of the first: some are charged without arrest, other cases end otherwise."""
_SATISFIED = late(r"(?<!不)满意(?:的|数|件)?$")


def is_rated(part: Measure) -> bool:
    """Tells whether the rate of a short act stands right behind its figure: 行使57项，行使率68.7%."""
    text, start = part.paragraph.text, part.end + 1
    if "满意" in part.before and _SATISFIED.search(part.before) and text.startswith("满意率", start):
        return True
    end = text.find("率", start + SHORTEST_NOUN, start + LONGEST_ACT + 1)
    if end < 0 or len(part.before) < SHORTEST_NOUN:
        return False
    act = text[start:end]
    if act == part.phrase.core:
        return True
    # 收回196份，回收率98%: a rate may turn its act round.
    return sorted(part.before[-len(act) :]) == sorted(act) and _BELOW_ALL.match(text, end) is not None


def is_selected(part: Measure) -> bool:
    """Tells whether 的 selects a figure from things counted before, with its share behind: 取得资格的14名，占87.5%."""
    return part.before.endswith("的") and _SHARED.match(part.paragraph.text, part.end) is not None


def may_share(whole: Measure, part: Measure) -> bool:
    """Tells whether the share of a selected part may be one in a whole below it, of which it is a slip.

    公职律师11人，不到应参加测试人员的1%；取得资格的39人，占3.3%: that is of many more than 11.
    """
    share = _SHARED.match(part.paragraph.text, part.end)
    if share is None or part.quantity.value <= whole.quantity.value:
        return True
    meant = (whole.quantity.value * Decimal(share["rate"].rstrip("%％")) / HUNDRED.low).to_integral_value(ROUND_HALF_UP)
    return meant > 0 and put_right(part.quantity, meant) is not None


def came_of_due(due: Measure, part: Measure) -> bool:
    """Tells whether a figure counts those who came of those who should: 应到代表212名，实到208名."""
    came = _CAME.search(part.before) if "实" in part.before else None
    if came is None or due.sentence != part.sentence or not counted_alike(due, part):
        return False
    return f"应{came['act']}" in due.before


def is_held(whole: Measure, part: Measure) -> bool:
    """Tells whether 含 right behind a figure opens a part of it, none that came over: 合同186份，含重大合同23份."""
    gap = between(whole, part) if "含" in part.before else ""
    return _HOLDS.fullmatch(gap) is not None and counted_alike(whole, part) and CARRIED_OVER.search(gap) is None


def did_what_was_due(done: Measure, due: Measure) -> bool:
    """Tells whether a figure is what was done of what had to be, told behind it: 出庭应诉35件，应出庭36件."""
    act = due.before.lstrip("，,（(").removeprefix("应")[:SHORTEST_NOUN]
    beside = done.sentence == due.sentence and counted_alike(done, due) and done.scope is due.scope
    return beside and len(act) == SHORTEST_NOUN and act in done.before and f"应{act}" not in done.before


def did_of_task(task: Measure, part: Measure) -> bool:
    """Tells whether a figure is what was done of a task, by its rate no more: 任务186户，完成172户，完结率100%."""
    if task.passage != part.passage or not counted_alike(task, part) or "任务" not in task.before[-2:] + task.after[:4]:
        return False
    done = part.phrase.core.startswith("完成") or part.before.lstrip("，, ").startswith("实际")
    return done and _WITHIN.match(part.paragraph.text, part.end) is not None


def adds_up_years(own: Measure, total: Measure) -> bool:
    """Tells whether a figure sums up all years of what the one right before it tells of one: 核发6本，累计核发9本."""
    added = _ADDED_UP.fullmatch(between(own, total)) if "累计" in total.before else None
    if added is None or not counted_alike(own, total) or own.scope is not Scope.YEAR:
        return False
    same_act = added["act"] in own.before or _acts_alike(added["act"], own.phrase.verb)
    return same_act and (not added["noun"] or added["noun"] in own.before)


def takes_in_others(whole: Measure, part: Measure) -> bool:
    """Tells whether an act may be done to more than the one before it: 批捕21人，起诉28人; 注销9家，年检合格98家."""
    return any(
        first.search(whole.before) is not None and second.match(part.phrase.core) is not None
        for first, second in _TAKES_IN_OTHERS
    )


def closes_otherwise(one: Measure) -> bool:
    """Tells whether cases ended without what finishes others, which may be more: 终结20件，化解26件."""
    return _CLOSED_OTHERWISE.search(one.before) is not None


def _acts_alike(one: str, other: str) -> bool:
    return other != "" and VERB_GROUP.get(one, one) == VERB_GROUP.get(other, other)


def sums_up_act(whole: Measure, part: Measure) -> bool:
    """Tells whether a figure sums up the very act that the one before tells: 审结二审案件58件，共审结案件294件.

    撤诉合计77件 sums up what stands before it, too.
    """
    if part.before.endswith(_TOTALS):
        return True
    match = _SUMMED.search(part.before)
    return match is not None and match["act"] in whole.before


def is_done(whole: Measure, part: Measure) -> bool:
    """Tells whether a verb alone behind 已 tells of the very things before it: 诉讼案件31件，已判决27件."""
    gap = between(whole, part)
    return "已" in gap and counted_alike(whole, part) and _DONE_BARE.fullmatch(gap) is not None


def goes_on_otherwise(whole: Measure, first: Measure, part: Measure) -> bool:
    """Tells whether a list behind 其中 has gone on to other things than the whole and the first part name.

    接收均在1.4万人以上，其中2017年接收14377人，解除15328人.
    """
    if first is part or between(first, part).startswith("、") or len(part.phrase.core) < SHORTEST_NOUN:
        return False
    named = whole.before + whole.after
    if _FOR_OTHERS.search(part.before) and not _FOR_OTHERS.search(first.before):
        return True  # 接待职工17人次，其中5人…，推动为89名职工补缴社保费: more than they gain by it.
    return shares_run(first.phrase.core, named) and not shares_run(part.phrase.core, named)


def is_of_unlike_things(measures: Sequence[Measure], at: int) -> bool:
    """Tells whether a rate right before 其中 is of things told in its clause: 58个主体负责人述法率100%，其中12人…."""
    if at < len(("counted", "rate")):
        return False
    counted, rate, part = measures[at - 2], measures[at - 1], measures[at]
    gap = between(counted, rate)
    within = rate.quantity.unit == PERCENT and "，" not in gap and counted.sentence == rate.sentence
    return within and "人" in gap and counted.quantity.unit not in (PERCENT, part.quantity.unit)


def finishes_another(begun: Measure, part: Measure) -> bool:
    """Tells whether what was finished began behind the ； before it: 起诉89人；受理224起，查处230人."""
    gap = between(begun, part)
    return closes_otherwise(begun) or ("；" in gap and _BEGINS.search(gap, gap.rindex("；")) is not None)


def is_planned(begun: Measure) -> bool:
    """Tells whether a figure is what was planned, of which more may be done: 计划投资27.80亿元，实际完成28.64亿元."""
    return _PLANNED.search(begun.paragraph.text, begun.clause_start, begun.start) is not None


def ends_with_act(whole: Measure, part: Measure) -> bool:
    """Tells whether a part ends shortly with what finishes (考核合格), and its whole does not (现场述法、书面述法)."""
    act = part.phrase.core
    if len(act) > LONGEST_ACT or not act.endswith(COMPLETIONS):
        return False
    return whole.phrase.core[-SHORTEST_NOUN:] != act[-SHORTEST_NOUN:] and not between(whole, part).startswith("、")
