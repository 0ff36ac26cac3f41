"""Reads rates that stand behind the figures they are made of: 1126人参加考试，通过1043人，通过率92.6%; 6人，占22.2%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, INFINITY, Interval
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.part_evidence import are_complements
from report_drafter.language.rates.asides import ASIDE, without_asides
from report_drafter.language.rates.implied_wholes import implied_whole, stated_range
from report_drafter.language.rates.rate_acts import SHORTEST_ACT
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    introduces_parts,
    is_in_bare_row,
    is_reached,
    same_kind,
    told_of,
)
from report_drafter.language.text.characters import shares_run

FARTHEST_WHOLE = 16
_OF_BETWEEN = late(
    r"[，,]?\s*(?:占|(?:为|完成|达到?|相当于)(?=[^，,。；;]{0,6}(?:计划|目标|任务|预算)))"
    r"[^，,。；;、（(\d]{0,14}[（(]?(?:共|为)?"
)
_OF_BEHIND = late(r"[）)]的?(?:比例|比重)?(?:为|达到?)?|[）)]?[^，,。；;、（()）\d]{0,10}的")
FEWEST_TELLING = 4
_COUNT_WORD = late(r"(?<=..)(?:总数|数)$")
_GENERIC_TOTALS = ("案", "件", "数", "人", "量", "问题", "事项", "纠纷")
_ELSEWHERE = ("全", "本")
_ITEM = late(r"(?:^|[；;。：:，,])\s*(?:[一二三四五六七八九十]{1,2}[是要]|其[一二三四五六七八九])")
_PLACE = late("(?:全[省市州县区旗乡镇村街局院校国系统]{1,2}|[本我][省市州县区乡镇街局院校])的")
_SHARE = late(
    rf"(?:{ASIDE})?"
    r"(?:[^，,。；;、（(\d]{0,12}[，,、（(])?\s*占"
    r"(?:比|总[数量]的?|全部(?P<all>[^，,。；;、]{0,8})的|(?P<of>[^，,。；;、]{0,6})总[数量]的"
    r"|(?P<own>[^，,。；;、\d]{2,8})的)?(?:为|达到?)?"
)
_AFAR = late(r"[^，,。；;、\d]{0,30}[，,]\s*占(?P<own>(?!))?")  # 其中242件通过平台在诉前化解，占73.4%
_SHARED = late(r"[，,（(]\s*[约近仅只]?占")
_GOAL = late("(?:计划|预算|任务|目标)(?:投资|数|任务)?$")
"""What a share is told of that is planned, each thing by its own plan: 占年度计划的108.1%."""


@frozen
class StatedShare:
    """`rate` is said of `part` in `whole`; where that is not told, `implied` is what other shares tell of it.

    What is done may exceed a whole that is a target (`of_target`); a share that names its part is of no other, and one
    that names its whole (占民商事审结数的41%) can be of that alone.
    """

    whole: Measure | None
    part: Measure
    rate: Measure
    implied: Interval | None = None
    of_target: bool = False
    names_part: bool = False
    names_whole: bool = False

    @property
    def figures(self) -> tuple[Measure, ...]:
        """The whole if it is told, the part, and what is said of it."""
        return (self.part, self.rate) if self.whole is None else (self.whole, self.part, self.rate)

    @property
    def holds(self) -> bool:
        """Whether the two figures may give the rate."""
        given = self._given()
        return given is not None and stated_range(self.rate).meets(given)

    @property
    def leaves_the_rest(self) -> bool:
        """Whether the rate may be of what the part leaves of the whole: 检出不合格146批次，合格率98.3%."""
        given = self._given()
        return given is not None and stated_range(self.rate).meets(HUNDRED - given)

    def _given(self) -> Interval | None:
        """The rate that the two figures give, None where they give none."""
        whole = self.implied if self.whole is None else self.whole.quantity.interval()
        part = self.part.quantity.interval()
        if whole is None or whole.low <= 0 or INFINITY in (whole.high, part.high):
            return None
        return part / whole * HUNDRED


def find_stated_shares(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each share of a paragraph that 占 opens."""
    measures = without_asides(measures)
    yield from _of_whole_between(measures)
    for group in _share_groups(measures):
        yield from _of_one_whole(measures, group)


def _of_whole_between(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Shares whose whole stands between: 检验7943台，占电梯总数（8026台）的98.97%; 60人，占全体141人的42.6%."""
    for part, whole, rate in zip(measures, measures[1:], measures[2:], strict=False):
        if rate.quantity.unit != PERCENT or not same_kind(whole, part) or not counts_things(part):
            continue
        if _OF_BETWEEN.fullmatch(between(part, whole)) and _OF_BEHIND.fullmatch(between(whole, rate)):
            yield StatedShare(whole, part, rate)


def _is_share(part: Measure, rate: Measure) -> bool:
    """Whether a figure is followed by its share of a whole that is not named anew: 6人，占22.2%."""
    if rate.quantity.unit != PERCENT or not counts_things(part):
        return False
    gap = between(part, rate)
    match = _SHARE.fullmatch(gap) or (_AFAR.fullmatch(gap) if part.before.endswith("其中") else None)
    return match is not None and not (match["own"] and _GOAL.search(match["own"]))


def _named_whole(part: Measure, rate: Measure) -> str:
    """What a share says that it is of: 办结 in 占办结总数的16.2%; empty where it says nothing."""
    match = _SHARE.fullmatch(between(part, rate))
    return (match["all"] or match["of"] or match["own"] or "") if match else ""


def name_of_whole(share: StatedShare) -> str:
    """Returns what a share says that it is of, without 总数; empty where it says nothing."""
    return _COUNT_WORD.sub("", _named_whole(share.part, share.rate)) if share.part.end <= share.rate.start else ""


def names_whole(share: StatedShare) -> bool:
    """Tells whether a share says by name of which figure it is: 执法人员180人，…其中女性40人，占执法人员的22.2%."""
    if share.whole is None or share.part.end > share.rate.start or not counted_alike(share.whole, share.part):
        return False
    return (name := name_of_whole(share)) != "" and _is_called(share.whole, name)


def _share_groups(measures: Sequence[Measure]) -> list[list[int]]:
    """The places of the shares of a paragraph, those of one whole together: no other count stands between them."""
    groups: list[list[int]] = []
    for at in range(1, len(measures)):
        if not _is_share(measures[at - 1], measures[at]):
            continue
        if groups and _goes_on(measures, groups[-1][-1], at):
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups


def _goes_on(measures: Sequence[Measure], last: int, at: int) -> bool:
    part = measures[at - 1]
    if any(same_kind(one, part) and counts_things(one) for one in measures[last + 1 : at - 1]):
        return False
    own, other_own = map(_has_own_whole, _gaps(measures, (last, at)))
    if other_own or (own and implied_whole(measures, (last, at)) is None):
        return False  # 占税收收入的38.2%, 占35.2% may both be of the taxes.
    one, other = (set(_named_whole(measures[share - 1], measures[share])) for share in (last, at))
    return same_kind(measures[last - 1], part) and (one <= other or other <= one)


def _has_own_whole(gap: str) -> bool:
    """Whether a share is of a whole of its own, 占办结案件的22%; a place that it names is that of all: 占全市的53%."""
    name = gap.partition("占")[2]
    return "总" not in gap and "的" in name and _PLACE.fullmatch(name) is None


def _gaps(measures: Sequence[Measure], shares: Sequence[int]) -> Iterator[str]:
    """The words between each share and the figure that it is said of."""
    return (between(measures[at - 1], measures[at]) for at in shares)


def _of_one_whole(measures: Sequence[Measure], shares: Sequence[int]) -> Iterator[StatedShare]:
    """The shares of a group with the whole that most of them are of; a lone share is of the nearest figure.

    Shares that agree on a whole hold, wherever it stands.
    """
    before = _wholes(measures, shares[0] - 1)
    read = [_readings(measures, at, before) for at in shares]
    holding = [[one for one in readings if one.holds] for readings in read]
    implied = implied_whole(measures, shares) if 2 * sum(map(bool, holding)) < len(shares) else None
    implied = implied or (None if any(holding) else _made_by_pair([measures[at - 1] for at in shares]))
    if implied is not None:
        yield from (StatedShare(None, measures[at - 1], measures[at], implied) for at in shares)
        return
    wholes = [one.whole for readings in holding for one in readings]
    if not wholes and len(shares) > 1:
        yield from odd_one(measures, shares)
        return
    agreed = max(wholes, key=lambda whole: sum(one is whole for one in wholes)) if wholes else None
    for readings, fitting in zip(read, holding, strict=True):
        if fitting:
            yield fitting[0]
        elif readings:
            yield next((one for one in readings if one.whole is agreed), readings[0])


def _made_by_pair(parts: Sequence[Measure]) -> Interval | None:
    """The whole of two parts that leave nothing over: 现场检查3328家次, 非现场检查1872家次."""
    one, *others = (part.quantity.interval() for part in parts)
    return one + others[0] if len(others) == 1 and are_complements(parts) else None


def odd_one(measures: Sequence[Measure], shares: Sequence[int]) -> Iterator[StatedShare]:
    """Yields the one share that contradicts all others, which agree."""
    if len(shares) < FEWEST_TELLING:
        return
    for odd in shares:
        implied = implied_whole(measures, [at for at in shares if at != odd])
        if implied is not None:
            yield StatedShare(None, measures[odd - 1], measures[odd], implied)
            return


def _readings(measures: Sequence[Measure], at: int, before: Sequence[Measure]) -> list[StatedShare]:
    """What a share may be of: the figure that it names, one before its list, or the one right before its own."""
    part, rate = measures[at - 1], measures[at]
    name = _COUNT_WORD.sub("", _named_whole(part, rate))
    named = [one for one in larger_before(measures, at - 1) if _is_named(one, name)] if name else []
    if named or name.startswith(_ELSEWHERE) or (name and "总" not in between(part, rate)):
        return list(_of_named(measures, at, name, named))
    wholes = (whole for whole in before if whole.quantity.value >= part.quantity.value)
    read = [StatedShare(whole, part, rate) for whole in (*wholes, *_wholes(measures, at - 1)[:1])]
    return [one for one in read if one.holds or not name or _may_be_called(one.whole, name)]


def _of_named(measures: Sequence[Measure], at: int, name: str, named: Sequence[Measure]) -> Iterator[StatedShare]:
    """The readings of a share of a figure that it names; behind a list that is complete it may be of the listed figure.

    示范社区58个，其中国家级2个、省级15个、市级41个，占社区总数的49.2% tells of the 58.
    """
    rate = measures[at]
    for whole in named:
        read = [StatedShare(whole, one, rate) for one in told_of(measures, at) if one is not whole]
        if not _adds_up(measures, whole, at):
            yield from read
            continue
        yield from (one for one in read if one.holds)
        larger = larger_before(measures, measures.index(whole))
        yield from (StatedShare(one, whole, rate) for one in larger if _is_called(one, name))


def _adds_up(measures: Sequence[Measure], whole: Measure, at: int) -> bool:
    """Whether the figures between a whole and a rate are two or more parts that make it."""
    parts = [one.quantity for one in measures[measures.index(whole) + 1 : at] if counted_alike(one, whole)]
    return len(parts) > 1 and sum((one.value for one in parts), Decimal(0)) == whole.quantity.value


def _may_be_called(whole: Measure | None, name: str) -> bool:
    """Whether a share that does not name a figure may mean it: 案件总数 of 申请486件, no 学校总数 of 示范校164所."""
    if whole is None or any(word in name for word in _GENERIC_TOTALS):
        return True
    return shares_run(name, whole.before + whole.after)


def _is_named(whole: Measure, name: str) -> bool:
    """Whether a share names a figure, or the place that its words open with: 占全市的23.5%, of 全市受理13300起."""
    return _is_called(whole, name) or (name.startswith(_ELSEWHERE) and whole.before.strip().startswith(name))


def _is_called(whole: Measure, name: str) -> bool:
    """Whether a figure is what a share names: its words hold the name in any order (受理案件 for 案件受理总数)."""
    core = whole.phrase.core
    if core == name[:SHORTEST_ACT] and core in VERBS:
        return True
    return name in core or (
        len(name) > SHORTEST_ACT
        and all(name[at : at + SHORTEST_ACT] in core for at in range(0, len(name), SHORTEST_ACT))
    )


def _wholes(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figures a part may be of, in its own sentence or the one before, the nearest first."""
    before = (one for one in larger_before(measures, at) if between(one, measures[at]).count("。") <= 1)
    return [one for one in before if not _is_of_other_item(one, measures[at]) and not is_sibling(one, measures[at])]


def is_sibling(one: Measure, part: Measure) -> bool:
    """Tells whether a figure before ； has its share told, as the part has: 从轻147起，占三成；不予处罚39起，占8%."""
    gap = between(one, part)
    return "；" in gap and _SHARED.match(gap) is not None and not introduces_parts(one, part)


def _is_of_other_item(one: Measure, part: Measure) -> bool:
    """Whether a figure stands in an item before the part's own, so that it is no whole: 一是6名…；四是4人，占14.3%."""
    if _ITEM.search(between(one, part)) is None:
        return False
    text = one.paragraph.text
    return _ITEM.search(text, max(text.rfind("。", 0, one.start), 0), one.start) is not None


def larger_before(measures: Sequence[Measure], at: int) -> list[Measure]:
    """Returns what before a part counts the same things, of its year, and is no smaller, the nearest first."""
    part, before = measures[at], measures[max(0, at - FARTHEST_WHOLE) : at]
    counted = (one for one in reversed(before) if counts_things(one) or is_reached(one))
    alike = (one for one in counted if same_kind(one, part) and not is_in_bare_row(one))
    now = (one for one in alike if (one.scope is Scope.LAST_YEAR) is (part.scope is Scope.LAST_YEAR))
    return [one for one in now if one.quantity.value >= part.quantity.value]
