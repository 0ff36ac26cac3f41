"""Gathers the figures of a report into facts: one fact is one indicator, however often the report states it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from report_drafter.adopting.indicator_naming import NameProposal, noun_of
from report_drafter.adopting.name_register import NameRegister
from report_drafter.adopting.naming_words import CHANGES
from report_drafter.adopting.phrase_trimming import is_vague, plain_words
from report_drafter.adopting.phrase_verbs import leading_verb, subject_of
from report_drafter.adopting.stated_figure import StatedFigure
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Story
from report_drafter.language.figures.vocabulary import VERB_GROUP
from report_drafter.language.model.report_model import Measure, Part, Scope

SHORTEST_NOUN = 4
SHORTEST_NAME = 4
TELLING_VALUE = 10
SUMMARIES = (Story.TABLE, Story.TEXT_BOX)
NOTES = (Story.FOOTNOTE, Story.ENDNOTE)
"""A note says what a figure of the text leaves out, in the words of that figure: its names want a second look."""
AIMS = late(r"力争|目标|控制在|争取|预期|不低于|不少于|计划")
SCOPE_HINTS = {"多年": "多年", "累计": "累计", "上年": "上年", "部分时段": "阶段", "计划": "计划"}
FactKey = tuple[str, str, str]


@frozen
class Fact:
    """One fact and every place that states it.

    `places` state it in the same characters, the first of them gives the value; `others` state it otherwise: in other
    words (3.7万 beside 37000) or, where `conflicting` tells so, with another value.
    """

    name: str
    places: tuple[StatedFigure, ...]
    others: tuple[StatedFigure, ...] = ()
    sure: bool = True

    @property
    def figure(self) -> StatedFigure:
        """The place that gives the value."""
        return self.places[0]

    @property
    def conflicting(self) -> tuple[StatedFigure, ...]:
        """The places whose value cannot be that of the first."""
        interval = self.figure.quantity.interval()
        return tuple(one for one in self.others if not interval.meets(one.quantity.interval()))


def gather_facts(proposals: Sequence[NameProposal], reserved: Iterable[str]) -> tuple[Fact, ...]:
    """Returns the facts of a report in reading order, each under its own legal name; `reserved` names are taken."""
    register = NameRegister(reserved)
    return tuple(_fact(group, register) for group in _told_once([*_groups(proposals)]))


def _groups(proposals: Sequence[NameProposal]) -> Iterator[list[NameProposal]]:
    groups: dict[FactKey | int, list[NameProposal]] = {}
    for place, proposal in enumerate(proposals):
        key = fact_key(proposal)
        known = groups.get(key) if key is not None else None
        if known is not None and _one_fact(known[0], proposal):
            known.append(proposal)
        else:
            groups[key if key is not None and known is None else place] = [proposal]
    yield from groups.values()


def _told_once(groups: list[list[NameProposal]]) -> Iterator[list[NameProposal]]:
    """Lets a row of a table and a text box tell what the text tells: the same figure, some of its words."""
    told = [one for one in groups if _story(one) is Story.BODY]
    retold: dict[int, list[NameProposal]] = {}
    for one in groups:
        twins = [other for other in told if _story(one) in SUMMARIES and _is_retold(one[0], other[0])]
        if len(twins) == 1:
            retold.setdefault(id(twins[0]), []).extend(one)
    again = {id(one) for ones in retold.values() for one in ones}
    yield from ([*one, *retold.get(id(one), ())] for one in groups if id(one[0]) not in again)


def _story(group: Sequence[NameProposal]) -> Story:
    return group[0].clause.figure.measure.paragraph.story


def _is_retold(one: NameProposal, told: NameProposal) -> bool:
    figure, first = one.clause.figure, told.clause.figure
    same = (figure.typed, figure.unit) == (first.typed, first.unit) and figure.quantity.value >= TELLING_VALUE
    return same and bool(one.name) and not Counter(one.name) - Counter(told.name)


def fact_key(proposal: NameProposal) -> FactKey | None:
    """Returns what two statements of one fact have in common; None for names too weak to tell."""
    name, measure = proposal.name, proposal.clause.figure.measure
    if not proposal.sure or is_vague(name) or _aims(measure) or proposal.clause.adjacent or name.endswith(CHANGES):
        return None
    verb = leading_verb(name)
    noun = noun_of(name)
    if len(name) < SHORTEST_NAME or not noun:
        return None
    return (VERB_GROUP.get(verb, verb), noun, proposal.clause.figure.unit)


def _aims(measure: Measure) -> bool:
    """Whether the words set a goal rather than state a fact: 力争…98%以上, 控制在5.5%左右."""
    return bool(AIMS.search(measure.clause)) or measure.text.endswith(("左右", "以上", "以内", "以下"))


def _one_fact(first: NameProposal, other: NameProposal) -> bool:
    """The same words with the same value are one fact anywhere.

    With two values they are only where both parts of the review state it, or both sentences name the year.
    """
    one, two = first.clause.figure, other.clause.figure
    telling = len(noun_of(first.name)) >= SHORTEST_NOUN
    if one.typed == two.typed:
        return telling or one.quantity.value >= TELLING_VALUE
    if not telling or one.measure.scope is not two.measure.scope:
        return False
    if one.quantity.interval().meets(two.quantity.interval()):
        return True
    parts = {one.measure.part, two.measure.part}
    apart = one.measure.paragraph.number != two.measure.paragraph.number
    twice = parts == {Part.REVIEW, Part.LEADER} or (parts == {Part.REVIEW} and _of_the_year(one) and _of_the_year(two))
    return apart and twice and _whole(first) and _whole(other)


def _of_the_year(figure: StatedFigure) -> bool:
    """Whether the sentence itself says that the figure is the year's: years and five years share their words."""
    return figure.measure.scope_stated and figure.measure.scope is Scope.YEAR


def _whole(proposal: NameProposal) -> bool:
    """Neither a part of something nor one of a list nor qualified by what stands before the verb."""
    clause = proposal.clause
    return not (clause.joined or clause.listed or "其中" in clause.left)


def _fact(group: Sequence[NameProposal], register: NameRegister) -> Fact:
    first = group[0]
    figures = [one.clause.figure for one in group]
    same = tuple(one for one in figures if one.typed == figures[0].typed)
    others = tuple(one for one in figures if one.typed != figures[0].typed)
    name, free = register.register(first.name, _hints(first))
    return Fact(name, same, others, first.sure and free and figures[0].measure.paragraph.story not in NOTES)


def _hints(proposal: NameProposal) -> Iterator[str]:
    """What may stand before a name that is taken: who did it, the period, or the verb of the clause."""
    measure = proposal.clause.figure.measure
    yield subject_of(plain_words(proposal.clause.left))
    yield SCOPE_HINTS.get(measure.scope.value, "")
    if not proposal.name.startswith(measure.verb):
        yield measure.verb
