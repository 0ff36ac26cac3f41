"""Names the facts of a report, so that two statements of one can be found: 妥处群体性事件 is 妥善处置群体性事件."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from report_drafter.domain.frozen import frozen_with_cache
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.borrowed_names import has_no_name
from report_drafter.language.facts.fact_cores import core_of
from report_drafter.language.facts.fact_matters import OUTGROWN, Matter, covers_years, is_running_total, matter_of
from report_drafter.language.facts.meeting_names import agenda_of, meeting_of
from report_drafter.language.facts.sentence_topics import under_two_titles, under_two_years
from report_drafter.language.figures.measure import TOLD_PARTS
from report_drafter.language.figures.measure_phrase import RATE_WORDS, split_verb
from report_drafter.language.figures.vocabulary import (
    COMPLETIONS,
    GENERIC_NOUNS,
    LONGEST_VERB,
    RATE_GROUPS,
    VERB_GROUP,
    VERBS,
)
from report_drafter.language.model.report_model import Measure, ReportModel, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.part_evidence import Evidence
from report_drafter.language.relations.among import are_told_among
from report_drafter.language.relations.figure_relations import (
    UNCOUNTED_UNITS,
    introduces_parts,
)

SHORTEST_NAME, SHORTEST_VERB = 4, 2
SHORTEST_OBJECT = 4
LONGEST_GENERIC = 4
PART_NAME, BARE_PART_NAME, SPEAKING_NAME = 6, 8, 12
"""From which length on a name tells of a part, of one without a verb, of the same thing under whatever title."""
SMALLEST_TELLING = 10

_BASE = late(r"(?:从|由|较|比|与[上去]年)[^，,。；;、]{0,16}$")
_NO_FACT = late(
    r"(?:连续|每|第|前|不少于|高于|低于|高出|不超过|之一|位居|稳居|居全|居首|列全|以及|分别)[^，,。；;、]{0,8}$"
)
_CHANGED_TO = late(r"[，,]?(?:增[加长]|提高|上升|下降|减少|降低|扩大|发展)[到至为](?:\d{4}年)?的?")
"""What a figure came to, behind what it was."""
_LONGEST_SIGN = 17
_PART_OF_IT = late(r"其中[^。；;\d]*$")
_SUBUNIT = late(
    r"[中大支派司监镇乡村街社科](?<![全我本各两].)"
    r"(?:(?<=[中大支])队|(?<=派)出所|(?<=司)法所|(?<=监)管所|(?<=[镇乡村科])|(?<=街)道|(?<=社)区)(?!级|长)"
)
LONGEST_OPENING = 40
_NAME = late("[^\\w“”《》]|_")
_TAIL = late("(?<=[\u4e00-\u9fff]{4})(?:活动|工作)$|(?<=培训)班$")
_LEADER = late(r"^.{0,6}(?:主要负责人|主要领导)(?=主持)")
_OWNING = late(r"[现共实拥建设配]?有(?![关效限序力])(?=[\u4e00-\u9fff“]{5})")
_TIME_LEAD = late(r"^(?:据统计|统计显示|经汇总|20\d\d年度?|全年|今年|一年来|累计|共计?)+")
_TOLD_PARTS = frozenset({Evidence.INTRODUCED, Evidence.GROUPED, Evidence.BRACKET})
_AMONG_WHOLE = late(r"[中里](?:[仍还仅只尚]?有|[仅仍]|只有)?$")


@frozen_with_cache
class Fact:
    """A measure with the name of what it states; equal names and units state one fact.

    `core` is the name brought down to verb and object, '' where that would tell too little. `whole` is the figure that
    it is a part of, `part` whether it is told as one; `beside` holds the figures of its paragraph, in which it is the
    one at `at`, and `opening` is where its sentence begins.
    """

    measure: Measure
    name: str
    core: str
    whole: Measure | None
    beside: tuple[Measure, ...]
    at: int
    opening: int
    part: bool

    @cached_property
    def matter(self) -> Matter:
        """What its sentence tells of it where its own words do not; seldom asked for."""
        return matter_of(self.beside, self.at, self.opening)

    def may_restate(self, other: Fact) -> bool:
        """Tells whether both may state one fact: neither parts of two wholes, nor told of two matters."""
        if self.whole is not None and other.whole is not None and not agree(self.whole, other.whole):
            return False
        return self.matter.may_be(other.matter) and not self.is_elsewhere(other)

    def is_elsewhere(self, other: Fact) -> bool:
        """Tells whether two figures in one wording surely state two facts: of two matters, or of a year and of all."""
        if is_running_total(self.matter) != is_running_total(other.matter) and self._is_dwarfed_by_total(other):
            return True
        if self.measure.scope is not other.measure.scope and self._is_of_other_years(other):
            return True
        texts = self.measure.paragraph.text, other.measure.paragraph.text
        parted = under_two_titles if len(self.name) < SPEAKING_NAME else under_two_years
        if parted(*texts) or (texts[0] is texts[1] and self.matter.is_beside(other.matter)):
            return True
        return self._adds_to(other) or other._adds_to(self) or self.matter.contradicts(other.matter)

    def _adds_to(self, other: Fact) -> bool:
        """Whether this counts what came new to a far larger stock that the other counts: 新建50个, 建成200个."""
        new = self.measure.verb.startswith("新") and not other.measure.verb.startswith("新")
        return new and other.measure.quantity.value >= self.measure.quantity.value * OUTGROWN

    def _is_of_other_years(self, other: Fact) -> bool:
        """Whether one counts several years (两年来累计), and no less than the other, which does not."""
        longer, shorter = (self, other) if covers_years(self.matter) else (other, self)
        if not covers_years(longer.matter) or covers_years(shorter.matter):
            return False
        return longer.measure.quantity.value >= shorter.measure.quantity.value

    def _is_dwarfed_by_total(self, other: Fact) -> bool:
        """Whether the one of two figures that counts all years is at least twice the other."""
        total, year = (self, other) if is_running_total(self.matter) else (other, self)
        return total.measure.quantity.value >= year.measure.quantity.value * OUTGROWN


def find_facts(model: ReportModel) -> Iterator[Fact]:
    """Yields the facts told of what was done, with a name long enough to know them by."""
    wholes = wholes_of_parts(model)
    for measures in model.groups:
        for at, measure in enumerate(measures):
            if measure.part not in TOLD_PARTS or not _states_fact(measure):
                continue
            agenda = agenda_of(measures[at - 1], measure) if at else ""
            part = _is_part(measures, at)
            name = agenda or (_name_of_part(measures, at) if part else name_of(measure))
            if part and not _tells_alone(measure, name):
                continue
            if measure.noun in GENERIC_NOUNS and len(name) <= LONGEST_GENERIC:
                name = _whole_words(measure)
            if len(name) >= SHORTEST_NAME:
                whole = wholes.get(id(measure)) or (measures[at - 1] if part and at else None)
                opening = model.sentences[measure.sentence].start
                core = "" if part else core_of(measure, model.agency)
                yield Fact(measure, name, core, whole, measures, at, opening, part)


def _is_part(measures: Sequence[Measure], at: int) -> bool:
    """Whether a figure is told as a part of the one before it, behind 其中 or 件案件中."""
    if _is_listed(measures[at]) or not at:
        return _is_listed(measures[at])
    before, measure = measures[at - 1], measures[at]
    return introduces_parts(before, measure) or are_told_among(before, measure)


def _shares_words(measures: Sequence[Measure], at: int) -> bool:
    """Whether the words of a figure are those behind the one before it, too: 16个社区中评定优秀的5个."""
    return at > 0 and measures[at - 1].end == measures[at].words_start


def _tells_alone(measure: Measure, name: str) -> bool:
    """Whether the name of a part says all that its whole would: 审议涉法事项 does, 行政处罚案件 of what? does not."""
    told = measure.verb or "“" in measure.before or split_verb(name)[0]
    return len(name) >= (PART_NAME if told else BARE_PART_NAME)


def wholes_of_parts(model: ReportModel) -> dict[int, Measure]:
    """Returns the whole of each figure that 其中 or a bracket tells to be a part, by the part's identity."""
    listed = (one for one in model.part_lists if one.evidence & _TOLD_PARTS)
    return {id(part): one.wholes[0] for one in listed for part in one.parts[: one.natural]}


def name_of(measure: Measure) -> str:
    """Returns the words that name a fact, its verb brought to the first of its synonyms; '' where there are none."""
    phrase = measure.phrase
    if measure.quantity.unit == PERCENT:
        return phrase.core if phrase.core.endswith(RATE_WORDS) else ""
    meeting = meeting_of(measure)
    if meeting:
        return meeting
    core = _LEADER.sub("", phrase.core) if "主要" in phrase.core else phrase.core.removeprefix("集体")
    if phrase.verb in VERB_GROUP and core.startswith(phrase.verb):
        core = VERB_GROUP[phrase.verb] + core[len(phrase.verb) :]
    owning = _OWNING.match(core) if "有" in core[:2] else None
    name = _TAIL.sub("", (core if owning is None else core[owning.end() :]) + phrase.after)
    return name if name.isalnum() else _NAME.sub("", name)


def _name_of_part(measures: Sequence[Measure], at: int) -> str:
    """The words that name a part, its whole left aside: 重大事项中仅有58项经过审查 are 经过审查的58项."""
    measure = measures[at]
    if measure.phrase.after and _AMONG_WHOLE.search(measure.before) is not None:
        return measure.phrase.after
    return "" if _shares_words(measures, at) else name_of(measure).removesuffix("的")


def _whole_words(measure: Measure) -> str:
    """All words before a figure whose noun is common, where they are many enough to tell: 全局共有民警."""
    words = _TIME_LEAD.sub("", measure.before.strip())
    return words if len(words) > LONGEST_GENERIC + 1 and not measure.phrase.after else ""


def related_rate(name: str) -> str:
    """Returns what a rate shares with its near-synonyms (矛盾纠纷化解率, 矛盾纠纷调处成功率), '' for none."""
    for words, sign in RATE_GROUPS:
        if not name.endswith(sign) or not any(word in name for word in words):
            continue
        thing = name
        for word in (*words, *sign):
            thing = thing.replace(word, "")
        thing = _without_verb(thing)
        if len(thing) >= SHORTEST_OBJECT:
            return thing + sign[0]
    return ""


def same_period(one: Measure, other: Measure) -> bool:
    """Tells whether two figures may speak of one period; 累计 without years may be the year's.

    Two quarters, two earlier years or 近三年 and 五年来 are never the same.
    """
    scopes = {one.scope, other.scope}
    return scopes <= {Scope.YEAR, Scope.CUMULATIVE} or (scopes == {Scope.LONG} and unstated_periods(one, other))


def unknown_periods(one: Measure, other: Measure) -> bool:
    """Tells whether the two figures' periods differ only by what the paragraphs around them suggest."""
    return not any(measure.scope_stated and measure.scope is not Scope.CUMULATIVE for measure in (one, other))


def agree(one: Measure, other: Measure) -> bool:
    """Tells whether two figures may state one value."""
    return agree_quantities(one.quantity, other.quantity)


def agree_quantities(first: Quantity, second: Quantity) -> bool:
    """Tells whether two quantities may be one; written to the same place they must be equal, 96% is not 97%."""
    exact = first.hedge is second.hedge is Hedge.EXACT
    if exact and (first.scale, first.decimals) == (second.scale, second.decimals):
        return first.number == second.number
    return first.interval().meets(second.interval())


def is_outgrown(one: Measure, other: Measure) -> bool:
    """Tells whether one figure may be the total of many years: of a longer period, and at least twice as large."""
    ranks = {Scope.YEAR: 0, Scope.CUMULATIVE: 1, Scope.LONG: 2}
    shorter, longer = sorted((one, other), key=lambda measure: ranks.get(measure.scope, 0))
    return longer.quantity.value >= shorter.quantity.value * OUTGROWN


def unstated_periods(one: Measure, other: Measure) -> bool:
    """Tells whether neither figure's own passage names its period."""
    return not one.scope_stated and not other.scope_stated


def same_stage(one: Measure, other: Measure) -> bool:
    """Tells whether both figures count what was begun, or both what was finished: 受理案件 is not 办结案件."""
    first, second = (measure.phrase.core.startswith(COMPLETIONS) for measure in (one, other))
    return first is second


def is_telling(measure: Measure) -> bool:
    """Tells whether a figure is exact and large enough that the same words with another value are suspicious."""
    quantity = measure.quantity
    return (
        measure.part in TOLD_PARTS
        and quantity.hedge is Hedge.EXACT
        and quantity.unit not in UNCOUNTED_UNITS
        and quantity.value >= SMALLEST_TELLING
        and not _of_subunit(measure)
        and _states_fact(measure)
        and not _is_listed(measure)
    )


def _of_subunit(measure: Measure) -> bool:
    """Whether a figure tells what a squad, a station or a village did, not the office."""
    match = _SUBUNIT.search(measure.before)
    return match is not None and measure.before[match.end() : match.end() + SHORTEST_VERB] in VERBS


def _states_fact(measure: Measure) -> bool:
    unit, before = measure.quantity.unit, measure.before
    if measure.scope is Scope.LAST_YEAR or (unit in UNCOUNTED_UNITS and unit != PERCENT):
        return False
    if unit == PERCENT and direction_of(measure) is not None:
        return False
    if measure.text.startswith("不") or _CHANGED_TO.fullmatch(before) is not None or has_no_name(measure):
        return False  # 不少于12次 is a norm.
    at = max(0, len(before) - _LONGEST_SIGN)
    return not (_BASE.search(before, at) or _NO_FACT.search(before, at))


def _is_listed(measure: Measure) -> bool:
    words = measure.paragraph.text[max(0, measure.start - LONGEST_OPENING) : measure.start]
    return "其中" in words and _PART_OF_IT.search(words) is not None


def _without_verb(name: str) -> str:
    for size in range(LONGEST_VERB, 1, -1):
        if name[:size] in VERBS and len(name) - size >= SHORTEST_OBJECT:
            return name[size:]
    return name
