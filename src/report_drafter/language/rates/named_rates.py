"""Reads rates whose name says what they are of.

1126人参加考试，通过1043人，通过率92.6%; 优秀91卷、合格169卷，优秀率35%; 投诉6480件。投诉办结6415件，办结率99%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT, YUAN
from report_drafter.language.rates.nearest_rates import find_nearest_rate
from report_drafter.language.rates.rate_acts import RESULTS, SHORTEST_ACT, is_of_finished, words_of_act
from report_drafter.language.rates.rates_of_kinds import has_own_whole, is_of_other_time, names_kind
from report_drafter.language.rates.stated_shares import FARTHEST_WHOLE, StatedShare, larger_before
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    introduces_parts,
    left_in_bracket,
)

FARTHEST_NAMED, LONGEST_GRADE, LONG_ACT = 8, 5, 4
_NEXT_ITEM = late(
    r"[；;，,]\s*(?:[一二三四五六七八九十]{1,2}[是要]|[（(][一二三四五六七八九十\d]{1,2}[）)])"
    r"|[；;]\s*(?:共|全年)?(?:办理|受理|承办|收到|接到|立案|接收)"
)
"""What begins another item, or another row of cases."""
_RATE_NAME = late(
    r"(?P<act>[\u4e00-\u9fff]{2,8}?)(?:率|比例)(?:连续[两一二三四五六七八九十\d]{1,2}年)?(?:为|达到?|(?:保持|稳定|维持)在?|均为|是)?$"
)
_RATES_JOINED = late("率(?:、|和|与|及|以及)[\u4e00-\u9fff]{2,10}率(?:分别|均)?(?:为|达到?|是)?$")
"""Two rates whose figures follow one another: 开工率、竣工率达100%和94.5%."""
_TELLING_ALL = late("^(?:平均|综合|总体|整体|全[省市县区])")
_SAME = {"未通过": "退回", "不通过": "退回", "退回": "退回"}
"""What is done to what a rate names: 退回修改38条，未通过率2.0%."""
_CHANGING = ("压减", "压缩", "缩减", "精简", "下降", "降低", "减少", "增长", "增加", "提高", "提速")
_OF_STOCKS_TOO = ("综合利用", "处置利用", "利用处置")
"""Of what waste came up and of what of earlier years was used, too."""
_BEGUN = frozenset({"受理", "立案", "共受理"})
_CAME = late("(?:受理|排查|调解)[^，,。；;]*$")
_IN_TIME = late("期限|按期|按时|限期|及时|如期")
"""A rate of what was done in time is of what was due; all of it may be, though not all is done."""
_WITHIN = "限内"
"""审限内结案率 is of the cases that are over, not of those that came in."""
_PLANNED, _DONE = late("计划|任务|目标|应(?!急)|下达"), late("实际|完成|已|实施")
FARTHEST_PLANNED, ALL, _AVERAGE = 4, 100, "均"
_ONE_MARK = late(r"[\u4e00-\u9fff]{0,4}[，,；;（(][\u4e00-\u9fff]{1,12}")
_TARGET = late("的?[^，,。；;、]{0,6}(?:任务|目标|计划)")
_TIMES = frozenset({"次", "场", "场次", "期", "轮", "轮次", "届"})
"""What counts how often something is done."""
_PAPERS, _SUITS = late("文[稿件]|合同|协议|建议|提案|信访件"), late("出庭|应诉|[胜败]诉|诉讼|复议|纠错|积案|仲裁")
"""Whatever is told of papers, no share of them goes to court: 审签文稿54件；出庭应诉51件，出庭率91.1%."""
_DENIALS = ("不", "未", "非", "无")


def find_named_rates(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each rate of a paragraph whose name says what a figure before it counts."""
    for at in range(2, len(measures)):
        rate, before = measures[at], measures[at - 1]
        if rate.quantity.unit != PERCENT or not ("率" in rate.before or "比例" in rate.before):
            continue
        if counts_things(before):
            yield from _named_rate(measures, at)
        elif _is_aside(before) and before.sentence == rate.sentence:
            yield from _behind_aside(measures, at)


def _is_aside(one: Measure) -> bool:
    """Whether a figure may stand between a count and the rate of it: money, or an average."""
    return one.quantity.unit == YUAN or _AVERAGE in one.before


def _behind_aside(measures: Sequence[Measure], at: int) -> Iterator[StatedShare]:
    """A rate behind what was got for it: 受理投诉87件，办结73件，挽回损失18万元，办结率83.9%."""
    rate = measures[at]
    match = _RATE_NAME.search(rate.before)
    if match is None or match["act"].endswith(_CHANGING) or _IN_TIME.search(match["act"]):
        return
    part, wholes = _told_before(measures, at, match["act"])
    if len(wholes) == 1 and part.sentence == wholes[0].sentence and not _is_member(part):
        yield StatedShare(wholes[0], part, rate)


def _named_rate(measures: Sequence[Measure], at: int) -> Iterator[StatedShare]:
    """A rate of the figure right before it, in the nearest figure of its passage that it may be a part of."""
    part, rate = measures[at - 1], measures[at]
    match = _RATE_NAME.search(rate.before) if "。" not in between(part, rate) else None
    if match is None or not _may_name_share(match["act"], part, rate):
        return
    if _is_target(part):
        if counted_alike(measures[at - 2], part) and _may_be_of(measures[at - 2], part):
            yield StatedShare(part, measures[at - 2], rate, of_target=True)
        return
    planned = _planned_before(measures, at, match["act"])
    if planned is not None:
        yield StatedShare(planned, part, rate, of_target=True)
    elif not part.before.startswith("、") or not _is_told_of_each(measures[at - 2], part, match["act"]):
        read = [*find_nearest_rate(measures, at), *_shares_of(measures, at, match["act"])]
        yield from [next((one for one in read if one.holds), read[0])] if read else ()


def _may_name_share(act: str, part: Measure, rate: Measure) -> bool:
    """Whether the name of a rate is that of a share: of no change, nor of what was in time or within a stretch."""
    if _RATES_JOINED.search(rate.before) or act.endswith(_CHANGING) or act.startswith(("提前", *_OF_STOCKS_TOO)):
        return False
    if is_of_other_time(rate, part) or is_of_finished(act, part):
        return False
    if rate.quantity.number == ALL and (_IN_TIME.search(act) or _is_member(part)):
        return False
    return _WITHIN not in act or _WITHIN in part.before


def _shares_of(measures: Sequence[Measure], at: int, act: str) -> list[StatedShare]:
    """What a rate may be of: the figure before it in each that it may be a part of, or an earlier one by its name."""
    part, rate = measures[at - 1], measures[at]
    alike = (one for one in larger_before(measures, at - 1) if counted_alike(one, part) and _may_be_of(one, part))
    wholes = [one for one in alike if not _is_rated_alike(measures, one, part, act)]
    if not wholes or not _names_act(act, wholes[0], part):
        part, told = _told_before(measures, at, act)
        wholes = [one for one in told if not _is_rated_alike(measures, one, part, act)]
    wholes = wholes or _begun_before(measures, at, act)
    if rate.quantity.number == ALL:  # 应诉39件，负责人出庭应诉率100%: all of the figure itself.
        wholes = [] if names_kind(part, act) else wholes
        wholes = [one for one in wholes if _is_told_with(one, part, act) and not _are_two_acts(one, part)]
    return [StatedShare(whole, part, rate) for whole in wholes if not has_own_whole(rate, whole)]


def _is_told_with(whole: Measure, part: Measure, act: str) -> bool:
    """Whether a rate of all is of a figure: of its sentence, or of what came in before; 受理184件；调解成功167件."""
    if whole.sentence == part.sentence:
        return True
    came = _CAME.search(whole.before) is not None and part.sentence - whole.sentence == 1
    return came and part.before.endswith(act) and (act in RESULTS or act == "化解")


def _is_rated_alike(measures: Sequence[Measure], one: Measure, part: Measure, act: str) -> bool:
    """Whether the rate of a name is told of a figure before its part is: 纠错率8.3%，四季度纠错12件，纠错率7.1%.

    The second is of cases that nothing counts; so is 23.0% in 认罪认罚298件，适用率50.9%；速裁135件，适用率23.0%.
    """
    between_them = (each for each in measures if one.end <= each.start < part.start and each.quantity.unit == PERCENT)
    named = (_RATE_NAME.search(each.before) for each in between_them)
    return any(match is not None and _TELLING_ALL.sub("", match["act"]) == act for match in named)


def _are_two_acts(one: Measure, other: Measure) -> bool:
    """Whether two figures tell how often two things were done, each of which may be of all cases.

    检查240次，法制审核19次，法制审核率100%; what was due (应出庭6次) and a part that 其中 opens are no second act.
    """
    acts = one.quantity.unit in _TIMES and other.quantity.unit in _TIMES
    return acts and not (_PLANNED.search(one.before) or _DONE.search(other.before) or "其中" in other.before)


def _is_member(part: Measure) -> bool:
    """Whether a figure is one of a row of things, all of which a rate may be of: 复议86件、应诉52件，出庭应诉率100%."""
    return part.before.startswith("、") and len(part.phrase.core) > LONGEST_GRADE


def _planned_before(measures: Sequence[Measure], at: int, act: str) -> Measure | None:
    """What was planned, of a rate of its completion: 计划检查1120家次，实际检查1186家次，计划完成率105.9%."""
    part = measures[at - 1]
    if not act.endswith("完成") or not _DONE.search(part.before) or _PLANNED.search(part.before):
        return None
    near = (one for one in measures[max(0, at - FARTHEST_PLANNED) : at - 1] if one.passage == part.passage)
    planned = [one for one in near if counted_alike(one, part) and _PLANNED.search(one.before)]
    return planned[0] if len(planned) == 1 and counts_things(planned[0]) and direction_of(planned[0]) is None else None


def _is_target(measure: Measure) -> bool:
    """Whether a figure is what was to be done: 新增42万平方米，超额完成40万平方米的年度任务，完成率105%."""
    return "完成" in measure.before and _TARGET.match(measure.after) is not None


def _is_told_of_each(one: Measure, other: Measure, act: str) -> bool:
    """Whether both members of a row tell the act, so that the rate is of all: 甲县办结100件、乙县办结190件，办结率."""
    both = (word for word in words_of_act(act) if word in one.before and word in other.before)
    return any(f"应{word}" not in one.before for word in both)


def _told_before(measures: Sequence[Measure], at: int, act: str) -> tuple[Measure, list[Measure]]:
    """The figure of its sentence that alone tells the act of a rate, with its whole: 优秀91卷、合格156卷，优秀率35%."""
    rate, words = measures[at], words_of_act(act)
    if _is_of_two_acts(measures, at, act):
        return measures[at - 1], []
    for place in range(at - 1, max(0, at - FARTHEST_NAMED), -1):
        part = measures[place]
        if _is_aside(part):
            continue
        if part.sentence != rate.sentence or not counts_things(part):
            break
        core = part.phrase.core
        short = len(core) <= LONGEST_GRADE
        if _denies(part):
            continue
        if act in core or any(core == word or (short and core.endswith(word)) for word in words):
            larger = [one for one in larger_before(measures, place) if _may_be_of(one, part) or _opens_parts(one, part)]
            told = [one for one in larger if one.quantity.unit == part.quantity.unit and not _in_row(one)]
            alone = told and not any(word in told[0].before for word in words)
            return part, told[:1] if alone else []
    return measures[at - 1], []


def _is_of_two_acts(measures: Sequence[Measure], at: int, act: str) -> bool:
    """Whether a rate is of two members of a list together: 其中利用3218吨、处置1512吨，利用处置率97.3%."""
    told = {one.phrase.core for one in measures[max(0, at - FARTHEST_NAMED) : at]}
    return len(act) == 2 * SHORTEST_ACT and {act[:SHORTEST_ACT], act[SHORTEST_ACT:]} <= told


def _denies(measure: Measure) -> bool:
    """Whether a figure counts what was not done: 不予许可56件 for 许可率."""
    return measure.phrase.core.startswith(_DENIALS)


def _in_row(measure: Measure) -> bool:
    """Whether 、 parts a figure from one beside it: a member of a list, no whole."""
    return measure.before.startswith("、") or measure.after.startswith("、")


def _opens_parts(whole: Measure, part: Measure) -> bool:
    """Whether a new sentence opens with the parts of what the one before counts: 。其中受理432件."""
    opens = part.before.lstrip().startswith("其中") and whole.passage == part.passage - 1
    return opens and whole.scope is not Scope.LAST_YEAR and direction_of(whole) is None


def _begun_before(measures: Sequence[Measure], at: int, act: str) -> list[Measure]:
    """What the sentence before tells to be begun: 受理432件。审结396件，结案率91.7%; 投诉6480件。投诉办结6415件."""
    part, core, words = measures[at - 1], measures[at - 1].phrase.core, words_of_act(act)
    if not words or not any(word in core for word in words):
        return []
    name = next((core.removesuffix(word) for word in words if core.endswith(word)), "")
    names = {name} if name else _BEGUN
    near = (one for one in reversed(measures[max(0, at - FARTHEST_WHOLE) : at - 1]) if one.passage < part.passage)
    same = [one for one in near if one.quantity.unit == part.quantity.unit and one.phrase.core in names]
    return [one for one in same[:1] if one.quantity.value >= part.quantity.value]


def _may_be_of(whole: Measure, part: Measure) -> bool:
    """Whether a part may be of a figure: of its item and year, not an increase, not inside a bracket that closed."""
    if whole.passage != part.passage or whole.scope is Scope.LAST_YEAR or direction_of(whole) is not None:
        return False
    if _PAPERS.search(whole.before) and _SUITS.search(part.before) and not _SUITS.search(whole.before):
        return False
    return not left_in_bracket(whole, part) and not _NEXT_ITEM.search(between(whole, part))


def _names_act(act: str, whole: Measure, part: Measure) -> bool:
    """Whether the act in the name of a rate is the act of the figure before it: in full, or short for it (网办率)."""
    acts = words_of_act(act)
    if any(word in part.before and (word not in whole.before or f"应{word}" in whole.before) for word in acts):
        return True
    if not part.phrase.core and any(_tells_behind(part, word) and not _tells_behind(whole, word) for word in acts):
        return True
    told = act in part.before and act not in whole.before and not _in_row(whole) and not _denies(part)
    told = told or _is_turned(act, part.phrase.core) or part.phrase.core.startswith(_SAME.get(act, "\n"))
    if told or _finishes(part, acts, whole):
        return True
    if len(act) >= LONG_ACT and introduces_parts(whole, part) and set(act) <= set(part.before):
        return True  # 其中可网上办理1361项，网上可办率98.2%: the same words in another order.
    first, last = part.before.find(act[0]), part.before.rfind(act[-1])
    return (
        not acts
        and len(act) == SHORTEST_ACT
        and 0 <= first < last
        and (introduces_parts(whole, part) or _is_beside(whole, part, act))
    )


def _is_turned(act: str, core: str) -> bool:
    """Whether the two words of a rate stand the other way round before a figure: 资金到位率, 到位资金58.2亿元."""
    return len(act) == 2 * SHORTEST_ACT and core == act[SHORTEST_ACT:] + act[:SHORTEST_ACT]


def _is_beside(whole: Measure, part: Measure, act: str) -> bool:
    """Whether a figure that does not tell the act stands in the clause before: 办件21.6万件，网上办理15.12万件."""
    gap = between(whole, part)
    return (
        act[0] not in (*_DENIALS, *whole.before)
        and _ONE_MARK.fullmatch(gap) is not None
        and gap.endswith(part.before[1:])
    )


def _tells_behind(measure: Measure, word: str) -> bool:
    """Whether the act stands right behind a figure: 26人参加，24人通过."""
    return measure.after.removeprefix("已").startswith(word)


def _finishes(part: Measure, acts: frozenset[str], whole: Measure) -> bool:
    """Whether a bare 已化解 tells how much of what was to be done is done: 包案化解积案12件，已化解10件."""
    return (
        part.phrase.core in acts
        and part.before.strip("，,、 ").startswith("已")
        and len(whole.phrase.core) > LONGEST_GRADE
    )
