"""同一事实前后数值一致。

查什么
    总结部分中，同一件事（动词、对象、计量单位和时段相同）在两处写了两个数；同一对象的近义比率（化解率、调处成功率）不一；
    两处文字大段相同而数不同，或说法相同而数字只差先后、“万”“亿”；数相同而所写同比增减不同。妥处、妥善处置等近义动词视为同一，“主持19次局长办公会”与
    “召开局长办公会19次”视为同一。引述前文的数、颠倒的数字、写全部完成而又有未完成的，各有一条规则。
    本年与上年、多年、部分时段、计划各不相干；约数按区间比较。“铁：”“公路建设，”之下的数与“钢：”“管网建设，”之下的不是一回事，
    各项工作都有的环节（出动执法人员、行政处罚、移送公安机关、年末结转和结余）而数目相差悬殊的，全市与市本级、两本账（一般公共预算、政府性基金）里的同名收支、全部案件与其中一类案件的也不是；正文两段同名的数个个不同（至少三个）的，说的是两件事。
为什么
    报告分头起草，同一个数在成效部分和主要负责人部分各写一遍，只改了一处；公开后读者最先看到的就是这种矛盾。
反例
    2023年妥处群体性事件593起，收集掌握不稳定因素141件。
    妥善处置群体性事件83起。

    接处矛盾纠纷化解率达96%。
    社会大局稳定，矛盾纠纷调处成功率达97%。
正例
    全年走访企业3907家次。近三年累计走访企业9800家次。
    破获涉企案件16起，侦破食品药品案件14起。
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.apart_accounts import of_two_accounts
from report_drafter.language.facts.common_steps import may_be_of_two_matters
from report_drafter.language.facts.fact_matters import change_behind, deny_alike
from report_drafter.language.facts.fact_names import (
    Fact,
    agree,
    find_facts,
    is_outgrown,
    is_telling,
    related_rate,
    same_period,
    same_stage,
    unknown_periods,
    wholes_of_parts,
)
from report_drafter.language.facts.other_bodies import are_of_two_bodies
from report_drafter.language.facts.parallel_sentences import tell_by_turns
from report_drafter.language.facts.same_digits import figures_of_same_digits
from report_drafter.language.facts.sentence_topics import by_two_kinds_of_bodies, tells_of_foremost, under_two_years
from report_drafter.language.facts.shared_runs import (
    context_grams,
    counts_elsewhere,
    is_share_of_all,
    of_two_kinds,
    tell_of_some,
)
from report_drafter.language.facts.told_values import is_made_up
from report_drafter.language.model.report_model import Measure, ReportModel, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between
from report_drafter.rules.parallel_accounts import without_parallels
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule
from report_drafter.rules.told_twice import told_twice

NAME = "conflicting-figures"
MOST_VALUES = 3
SURE_NAME = 5


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each fact that is told more than once."""
    found = list(without_parallels(subject.model, _outcomes(subject)))
    yield from found
    yield from _written_alike(subject, [one for one in found if isinstance(one, Finding)])


def _written_alike(subject: ReportUnderCheck, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yields what no name told apart, where one slip of the hand parts two figures in the very same words."""
    flagged = {place for one in found for place in (*one.spans, *one.related)}
    for one, other in figures_of_same_digits(subject.model):
        finding = _finding(subject, one, other, Severity.WARNING, "两处说法相同，数字只差一处笔误")
        if flagged.isdisjoint(finding.spans) and _of_one_matter({}, one, other):
            yield finding


def _outcomes(subject: ReportUnderCheck) -> Iterator[Outcome]:
    facts = list(find_facts(subject.model))
    told: set[frozenset[int]] = set()
    sure = not _spans_years(subject.model)
    for group in _groups((fact.measure.quantity.unit, fact.name) for fact in facts):
        yield from _same_name(subject, [facts[index] for index in group], told, sure=sure)
    told_in_core = [fact for fact in facts if fact.core]
    for group in _groups((fact.measure.quantity.unit, fact.core) for fact in told_in_core):
        yield from _same_core(subject, [told_in_core[index] for index in group], told)
    rates = [fact for fact in facts if fact.measure.quantity.unit == PERCENT and related_rate(fact.name)]
    for group in _groups(related_rate(fact.name) for fact in rates):
        yield from _related_rates(subject, [rates[index] for index in group], told)
    yield from _same_context(subject, {id(fact.measure): fact for fact in facts}, told)


def _groups(keys: Iterable[object]) -> Iterator[list[int]]:
    """The indices of equal keys, where there are at least two."""
    found: defaultdict[object, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        found[key].append(index)
    return (group for group in found.values() if len(group) > 1)


def _spans_years(model: ReportModel) -> bool:
    """Whether the report looks back over several years, so that one name may stand for two periods unsaid."""
    return any(measure.scope is Scope.LONG and not measure.scope_stated for measure in model.measures)


def _same_name(
    subject: ReportUnderCheck, facts: Sequence[Fact], told: set[frozenset[int]], *, sure: bool
) -> Iterator[Outcome]:
    first = facts[0]
    values = {fact.measure.quantity.value for fact in facts}
    for fact in facts[1:]:
        one, other = first.measure, fact.measure
        if one.passage == other.passage or not fact.may_restate(first) or not _comparable(fact.name, one, other):
            continue
        told.add(_pair(one, other))
        if agree(one, other):
            yield _changes_alike(subject, one, other)
        elif len(values) <= MOST_VALUES and not _is_of_others(subject.model, one, other):
            alone = not any(_is_of_row(each) for each in (first, fact))
            certain = sure and len(fact.name) >= SURE_NAME and one.scope is other.scope and alone
            yield _finding(subject, one, other, Severity.ERROR if certain else Severity.WARNING, "同一事实前后数值不一")


def _is_of_others(model: ReportModel, one: Measure, other: Measure) -> bool:
    """Whether two values are of two things: one is made up of others, or what is told right behind them differs, too.

    重大事故2起、死亡31人 and 重大事故1起、死亡21人: a slip changes one figure.
    """
    if tell_by_turns(model.beside(one.paragraph), one, other) or of_two_accounts(one, other):
        return True
    if may_be_of_two_matters(one, other):
        return True
    if _told_at_once(model, one, other):
        return True
    behind = [_companion(model, each) for each in (one, other)]
    if behind[0] is not None and behind[1] is not None and not agree(behind[0], behind[1]):
        first, second = behind[0].phrase.core, behind[1].phrase.core
        if first == second and behind[0].quantity.unit == behind[1].quantity.unit:
            return True
    if other.quantity.value < one.quantity.value and tells_of_foremost(other.passage_before):
        return True
    return is_made_up(model, one, other)


def _told_at_once(model: ReportModel, one: Measure, other: Measure) -> bool:
    return _tells_both(model, one, other) or _tells_both(model, other, one)


def _tells_both(model: ReportModel, one: Measure, other: Measure) -> bool:
    """Whether the sentence of a figure tells the other's value, too: 带队检查18家，推动437家全覆盖, of all 437家."""
    beside = (each for each in model.beside(one.paragraph) if each.sentence == one.sentence and each is not one)
    return any(each.quantity.unit == other.quantity.unit and agree(each, other) for each in beside)


def _companion(model: ReportModel, one: Measure) -> Measure | None:
    """The figure that 、 joins to one, right behind it."""
    behind = next((each for each in model.beside(one.paragraph) if each.start >= one.end), None)
    return behind if behind is not None and between(one, behind).startswith("、") else None


def _is_of_row(fact: Fact) -> bool:
    """Whether a figure is a part or goes on a row, whose first member may tell more of what all of them count."""
    return fact.part or fact.measure.before.startswith("、")


def _changes_alike(subject: ReportUnderCheck, one: Measure, other: Measure) -> Outcome:
    """What the two tellings of a figure say of its change: 74项，同比减少21.3% is not 74项，同比增加21.3%."""
    first, second = (change_behind(subject.model, measure) for measure in (one, other))
    if first is None or second is None or first.scope is not second.scope:
        return Held(_spans(subject, (one, other)))
    if direction_of(first) is direction_of(second) and agree(first, second):
        return Held(_spans(subject, (one, other)))
    return _finding(subject, first, second, Severity.WARNING, "同一数字的同比变化前后不一")


def _same_core(subject: ReportUnderCheck, facts: Sequence[Fact], told: set[frozenset[int]]) -> Iterator[Outcome]:
    """One thing done, told in other words: of the same period, and only where few values compete."""
    if len({fact.measure.quantity.value for fact in facts}) > MOST_VALUES:
        return
    first = facts[0].measure
    for other in (fact.measure for fact in facts[1:] if fact.may_restate(facts[0])):
        if first.passage == other.passage or _pair(first, other) in told or first.scope is not other.scope:
            continue
        if not same_period(first, other):
            continue
        told.add(_pair(first, other))
        if agree(first, other):
            yield Held(_spans(subject, (first, other)))
        elif not may_be_of_two_matters(first, other):
            yield _finding(subject, first, other, Severity.WARNING, "疑为同一事实而数值不一")


def _comparable(name: str, one: Measure, other: Measure) -> bool:
    """Whether two figures of one name must agree: of one period, or of periods that the text only suggests.

    A many years' total is at least twice a year's figure; one that is not is taken for the same figure told twice.
    """
    if one.scope is other.scope and same_period(one, other):
        return True
    may_agree = same_period(one, other) or unknown_periods(one, other)
    return may_agree and len(name) >= SURE_NAME and not is_outgrown(one, other)


def _related_rates(subject: ReportUnderCheck, facts: Sequence[Fact], told: set[frozenset[int]]) -> Iterator[Outcome]:
    first = facts[0]
    for fact in facts[1:]:
        one, other = first.measure, fact.measure
        if one.passage == other.passage or _pair(one, other) in told or not same_period(one, other):
            continue
        if fact.name == first.name and not fact.may_restate(first):
            continue
        told.add(_pair(one, other))
        if not agree(one, other):
            yield _finding(subject, one, other, Severity.WARNING, f"“{first.name}”与“{fact.name}”含义相近而数值不一")


def _same_context(subject: ReportUnderCheck, facts: dict[int, Fact], told: set[frozenset[int]]) -> Iterator[Outcome]:
    """Two places told in the same words, exactly two, with the same unit."""
    seen: defaultdict[tuple[str, str], list[Measure]] = defaultdict(list)
    left = {id(one.result) for one in subject.residues}
    wholes = wholes_of_parts(subject.model)
    for measure in subject.model.measures:
        if is_telling(measure) and id(measure) not in left:
            for gram in sorted(context_grams(measure)):
                seen[measure.quantity.unit, gram].append(measure)
    for (_, gram), measures in seen.items():
        if len(measures) != len(("one", "other")):
            continue
        one, other = measures
        if _pair(one, other) in told or one.passage == other.passage or not same_period(one, other):
            continue
        if not _of_one_matter(facts, one, other) or not _of_one_thing(gram, one, other):
            continue
        if (
            _are_parts_of_two(wholes, one, other)
            or is_share_of_all(one, other)
            or _told_at_once(subject.model, one, other)
        ):
            continue
        told.add(_pair(one, other))
        if agree(one, other):
            yield Held(_spans(subject, measures))
        else:
            yield _finding(subject, one, other, Severity.WARNING, "两处文字相同而数值不一")


def _of_one_thing(gram: str, one: Measure, other: Measure) -> bool:
    """Whether two figures in the same words count one thing at one stage, and neither is what the other grew to."""
    if not same_stage(one, other) or tell_of_some(one, other) or are_of_two_bodies(one, other):
        return False
    if one.scope is not other.scope and is_outgrown(one, other):
        return False
    if agree(one, other):
        return True
    apart = counts_elsewhere(gram, one, other) or of_two_kinds(gram, one, other)
    return not apart and not may_be_of_two_matters(one, other)


def _are_parts_of_two(wholes: dict[int, Measure], one: Measure, other: Measure) -> bool:
    """Whether the places tell parts of two wholes: of 57796名从业人员, and of 190068名 elsewhere."""
    first, second = wholes.get(id(one)), wholes.get(id(other))
    return first is not None and second is not None and not agree(first, second)


def _of_one_matter(facts: dict[int, Fact], one: Measure, other: Measure) -> bool:
    if under_two_years(one.paragraph.text, other.paragraph.text) or by_two_kinds_of_bodies(
        one.passage_before, other.passage_before
    ):
        return False
    first, second = facts.get(id(one)), facts.get(id(other))
    return deny_alike(one, other) and (first is None or second is None or not first.is_elsewhere(second))


def _pair(one: Measure, other: Measure) -> frozenset[int]:
    return frozenset((id(one), id(other)))


def _spans(subject: ReportUnderCheck, measures: Iterable[Measure]) -> tuple[TextSpan, ...]:
    return tuple(subject.span(each.paragraph, each.words_start, each.end) for each in measures)


def _finding(subject: ReportUnderCheck, one: Measure, other: Measure, severity: Severity, problem: str) -> Finding:
    return told_twice(subject, NAME, severity, problem, (one, other))


RULE = Rule(NAME, "前后数值矛盾", Severity.ERROR, check, recomputes=True)
