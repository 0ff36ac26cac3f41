"""Tells which matter a figure belongs to where its own words do not: a list under one verb, a loss under one count.

查封企业4家，作坊12家 and 检查企业43家，作坊206家 hold 作坊 twice, of two matters; 罚没款金额 behind 处罚14次
is not that behind 处罚131次.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise, takewhile

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import is_compared
from report_drafter.language.facts.sentence_topics import by_own_body, on_two_things, on_two_topics
from report_drafter.language.figures.vocabulary import COMPLETIONS, DEPENDENT_NOUNS
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.numbers.units import PERCENT, YUAN
from report_drafter.language.relations.figure_relations import counts_things, is_added, is_listed

OUTGROWN = 2
LONGEST_COMMON = 5
_BASIS = late(r"按照?(?P<basis>[^，,。；;\d]{1,10}?)(?:计算|口径|统计|核算|测算|计)[，,]")
_RUNNING_TOTAL = late(r"截[至止][^。；;]*累计")
_SEVERAL = "[两二三四五六七八九十几2-9]"
_OVER_YEARS = late(rf"(?:{_SEVERAL}年[来间]|近{_SEVERAL}年|实施以来|启动以来)[^。；;]*累计")
_ROUND_BEFORE = ("上一轮", "上轮", "前一期", "上一期", "上一批", "上一周期")
_DENIAL = late("[非未不无]")
_TOTAL = late("[收支][入出]?总[计量额]|总[收支][入出]|合计|总计")
SHORTEST_ACCOUNT, SHORTEST_THING = 4, 4
_NUMBERED = r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).．、]\s*)?"
_OCCASION = late(_NUMBERED + "[在于][^，,。；;]{2,24}?[会节展赛](?:上|期间|中)[，,]")
_REACHING = ("涉及", "惠及", "覆盖", "带动")
"""What tells of a figure how far what was told before it reaches: 处理争议7200件，涉及劳动者16.33万人."""


@frozen
class Matter:
    """What a figure's sentence tells of it: the figure that heads it, the words before its clause, what it rests on.

    `head` is None where the figure says itself what it is about; a `common` name (专任教师) says too little without it.
    `opening` holds the sentence up to the `figure`, `first` is the first figure of the paragraph,
    None for that figure itself.
    """

    figure: Measure
    head: Measure | None
    clauses: str
    opening: str
    common: bool
    first: Measure | None

    def may_be(self, other: Matter) -> bool:
        """Tells whether both may be one matter, by the clauses that they stand behind."""
        return not self.clauses or not other.clauses or self.clauses == other.clauses

    def is_beside(self, other: Matter) -> bool:
        """Tells whether sentences of one paragraph tell of two doers, or of two things under names that say too little.

        共出动2537人次。同时，森林消防队伍扑救火灾14起，共出动146人次.
        """
        if self.common and other.common and on_two_things(self.opening, other.opening):
            return True
        less, more = (self, other) if self.figure.quantity.value < other.figure.quantity.value else (other, self)
        return by_own_body(less.opening, more.opening)

    def contradicts(self, other: Matter) -> bool:
        """Tells whether the sentences say outright that they tell of two: other heads, bases or rounds."""
        if on_two_topics(self.opening, other.opening) or self._of_narrower(other) or other._of_narrower(self):
            return True
        if self._is_of_occasion(other) or other._is_of_occasion(self):
            return True
        return self._is_under_another(other) or self._on_another_basis(other) or self._of_another_round(other)

    def _of_narrower(self, other: Matter) -> bool:
        """Whether this paragraph begins with some of the things of the other: 受理未成年人逮捕案件, of 受理逮捕案件."""
        if self.first is None or other.first is None:
            return False
        some, things = (first.noun.removeprefix("各类") for first in (self.first, other.first))
        named = SHORTEST_THING <= len(things) < len(some) and some.endswith(things)
        return named and self.first.quantity.value < other.first.quantity.value

    def _is_of_occasion(self, other: Matter) -> bool:
        """Whether this tells what one occasion brought of what the other counts: 在洽谈会上签约125个, 全年签约179个."""
        if self.figure.quantity.value >= other.figure.quantity.value:
            return False
        return _OCCASION.match(self.opening) is not None and _OCCASION.match(other.opening) is None

    def _is_under_another(self, other: Matter) -> bool:
        if self.head is None or other.head is None:
            return False
        if self.head.quantity.unit != other.head.quantity.unit:
            return self.common and other.common
        return not self.head.quantity.interval().meets(other.head.quantity.interval())

    def _on_another_basis(self, other: Matter) -> bool:
        one, two = (_BASIS.search(matter.opening) for matter in (self, other))
        return one is not None and two is not None and one["basis"] != two["basis"]

    def _of_another_round(self, other: Matter) -> bool:
        """Whether one tells of the round before and the other does not: 实际完成126个; 上一轮计划…实际完成205个."""
        one, two = self._tells_round_before(), other._tells_round_before()
        return one is not two

    def _tells_round_before(self) -> bool:
        opening = self.opening
        return ("上" in opening or "前" in opening) and any(sign in opening for sign in _ROUND_BEFORE)


def matter_of(measures: Sequence[Measure], at: int, start: int) -> Matter:
    """Returns the matter of the figure at `at` among those of its paragraph, its sentence beginning at `start`."""
    measure = measures[at]
    text = measure.paragraph.text
    dependent = measure.noun.endswith(DEPENDENT_NOUNS if measure.verb else ("额", "规模"))
    own = dependent and measure.phrase.core.startswith(measure.verb)
    clauses = text[start : measure.clause_start] if own else ""
    common = len(measure.phrase.core) <= LONGEST_COMMON and not _acts_on(measure)
    if measure.quantity.unit == YUAN and is_added(measure):
        head = _added_to(measures, at)
    else:
        head = _first_of_passage(measures, at) if common else _head(measures, at)
    if measure.phrase.core.startswith(_REACHING):
        head = _reached_from(measures, at) or head
    return Matter(measure, head, clauses, text[start : measure.start], common, measures[0] if at else None)


def _acts_on(measure: Measure) -> bool:
    """Whether a figure's name tells an act and what it is done to: 走访企业, neither 专任教师 nor 支出完成."""
    verb = measure.verb
    return bool(verb) and measure.phrase.core.startswith(verb) and measure.noun not in COMPLETIONS


def deny_alike(one: Measure, other: Measure) -> bool:
    """Tells whether the words before two figures deny as much: 非重点单位的火灾 is not 重点单位的火灾."""
    return len(_DENIAL.findall(one.before)) == len(_DENIAL.findall(other.before))


def is_running_total(matter: Matter) -> bool:
    """Tells whether a figure stands behind 截至…累计, and may count all years."""
    return _RUNNING_TOTAL.search(matter.opening) is not None


def covers_years(matter: Matter) -> bool:
    """Tells whether a figure stands behind words such as 两年来累计, and counts several years."""
    return "累计" in matter.opening and _OVER_YEARS.search(matter.opening) is not None


def _added_to(measures: Sequence[Measure], at: int) -> Measure | None:
    """The sum that opens the account before, to which one is added: 收入147.1亿元，增长7.2%。加上转移性收入49.2亿元."""
    before = [one for one in measures[:at] if one.passage < measures[at].passage or not is_added(one)]
    openings = (one for one, last in zip(before, [None, *before], strict=False) if not _goes_on(last, one))
    sums = [one for one in openings if one.quantity.unit == YUAN and not is_listed(one)]
    return sums[-1] if sums else None


def _goes_on(last: Measure | None, one: Measure) -> bool:
    return last is not None and last.passage == one.passage


def _first_of_passage(measures: Sequence[Measure], at: int) -> Measure | None:
    first = at
    while first and measures[first - 1].passage == measures[at].passage:
        first -= 1
    return measures[first] if first < at else None


def _head(measures: Sequence[Measure], at: int) -> Measure | None:
    """The first figure of the sentence, where the one at `at` hangs on it: by its noun, its verb, or an account."""
    measure, first = measures[at], at
    while first and measures[first - 1].sentence == measure.sentence:
        first -= 1
    if first == at:
        return None
    if measure.noun.endswith(DEPENDENT_NOUNS) or _is_in_account(measures, first, at):
        return measures[first]
    told = any(one.verb and counts_things(one) for one in measures[first + 1 : at + 1])
    return None if told else measures[first]


def _reached_from(measures: Sequence[Measure], at: int) -> Measure | None:
    """The count that a figure behind 涉及 goes with: the nearest of other things before it, in any sentence."""
    unit = measures[at].quantity.unit
    return next((one for one in reversed(measures[:at]) if counts_things(one) and one.quantity.unit != unit), None)


def _is_in_account(measures: Sequence[Measure], first: int, at: int) -> bool:
    """Whether a sum stands in an account of what its sentence begins with: 收入41亿元，加补助1亿元……收入总计72亿元."""
    if measures[at].quantity.unit != YUAN:
        return False
    here = takewhile(lambda one: one.sentence == measures[at].sentence, islice(measures, first, None))
    sums = [one for one in here if one.quantity.unit == YUAN]
    return len(sums) >= SHORTEST_ACCOUNT and any(_TOTAL.search(one.before) for one in sums)


def change_behind(model: ReportModel, measure: Measure) -> Measure | None:
    """Returns the rate right behind a figure that says how it changed from the year before: 74项，同比减少21.3%."""
    for one, following in pairwise(model.beside(measure.paragraph)):
        if one is measure and following.quantity.unit == PERCENT and is_compared(one, following):
            return following
    return None
