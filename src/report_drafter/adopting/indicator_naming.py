"""Names the figures of a report after the words before them: 累计走访企业3907家次 becomes 走访企业."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.adopting.figure_clause import FigureClause, by_paragraph
from report_drafter.adopting.naming_words import CHANGES, GENERIC, SETTLED
from report_drafter.adopting.phrase_trimming import (
    CUT,
    LONGEST,
    is_vague,
    plain_words,
    shorten,
    trim_left,
    trim_right,
    waits_for_noun,
    without_light_verb,
)
from report_drafter.adopting.phrase_verbs import SHORTEST, last_object, leading_verb, object_beside_subject
from report_drafter.adopting.shared_clause import shared_names
from report_drafter.adopting.stated_figure import CURRENCIES
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

PERCENT_UNITS = ("%", "个百分点", "倍")
CHANGE = late(rf"^(?:比|较)?(?:同比|上年|去年|年均|上年同期|去年同期)?(?:{'|'.join(CHANGES)})$")
PART, RATE = "其中", "率"
ASIDE = late(r"涉及|惠及|受益")
"""Leads to what a case touches; those that follow still speak of the case."""
LAST_YEARS, BASE = "上年数", "基数"
FROM = late(r"[从由](?:20\d\d年的?)?\s*$")
TO = late(rf"(?:{'|'.join(CHANGES)}|扩大|压缩|缩短|增|升|降)[到至为]")


@frozen
class NameProposal:
    """A figure with the name made for it; `sure` is False where a person should look again."""

    clause: FigureClause
    name: str
    sure: bool


@frozen
class _Context:
    """What a figure may borrow: the noun last spoken of, that of the whole after 其中, the last name."""

    topic: str = ""
    whole: str = ""
    previous: FigureClause | None = None
    name: str = ""

    def borrowed(self, clause: FigureClause) -> str:
        """The noun to borrow: after 其中 that of the whole, up to the full stop."""
        return self.whole if self.whole and self.precedes(clause) else self.topic

    def moved(self, clause: FigureClause) -> str:
        """What a change is a change of: the rate just named, else the noun."""
        return self.name if self.name.endswith(RATE) else self.borrowed(clause) or self.name

    def precedes(self, clause: FigureClause) -> bool:
        """Whether no full stop parts it from the figure before: behind a semicolon the whole is still spoken of."""
        return self.previous is not None and self.previous.figure.measure.passage == clause.figure.measure.passage


def propose_names(clauses: Sequence[FigureClause]) -> tuple[NameProposal, ...]:
    """Names every figure in reading order; names need not be unique or legal yet."""
    return tuple(proposal for group in by_paragraph(clauses).values() for proposal in _name_paragraph(group))


def noun_of(name: str) -> str:
    """Returns a name without the verbs it opens with: 重大项目 of 评审重大项目; '' when too little is left."""
    noun = name if name.endswith(RATE) else name[len(leading_verb(name)) :]
    noun = noun.removesuffix(LAST_YEARS).removesuffix(BASE)
    return noun if len(noun) >= SHORTEST else ""


def _name_paragraph(clauses: Sequence[FigureClause]) -> Iterator[NameProposal]:
    shared = shared_names(clauses)
    context = _Context()
    for clause in clauses:
        own = "" if clause in shared else _own_name(clause, context)
        if clause in shared:
            name, sure = shared[clause]
        elif is_vague(own):
            name, sure = _with_topic(own, context.borrowed(clause), context.name)
        else:
            name, sure = own, len(own) <= LONGEST
        yield NameProposal(clause, name, sure and CUT not in name)
        context = _next_context(context, clause, own, name)


def _next_context(context: _Context, clause: FigureClause, own: str, name: str) -> _Context:
    """A name that was borrowed, or that tells a change, is no topic for those that follow."""
    whole = context.topic if PART in clause.left else context.whole if context.precedes(clause) else ""
    if name.endswith((*CHANGES, RATE)) or (own and (is_vague(own) or ASIDE.search(clause.left))):
        return _Context(context.topic, whole, clause, name)
    return _Context(noun_of(name) or context.topic, whole, clause, name)


def _own_name(clause: FigureClause, context: _Context) -> str:
    """The name that the figure's own clause gives."""
    left = trim_left(clause.left)
    noun = trim_right(clause.right, runs_on=clause.runs_on)
    repeated = context.previous is not None and left in GENERIC and left == trim_right(context.previous.right)
    if (clause.adjacent or repeated) and context.name and not noun:
        return f"{shorten(noun_of(context.name) or context.name)}{clause.figure.unit}"
    if CHANGE.match(left) and (not noun or clause.figure.measure.quantity.unit in PERCENT_UNITS):
        return f"{context.moved(clause)}{left}"
    if repeated:
        left = ""
    if TO.match(clause.right) and FROM.search(clause.left):
        return f"{trim_left(FROM.sub('', clause.left)) or context.topic}{BASE}"
    return without_light_verb(_both_sides(left, noun, clause))


def _both_sides(left: str, noun: str, clause: FigureClause) -> str:
    """What stands before the figure names it, unless it waits for an object that comes after: 打击2个…团伙."""
    if clause.listed and left and noun and noun not in GENERIC:
        return f"{left}{noun}" if len(left) + len(noun) <= LONGEST else noun
    if left and (not noun or not waits_for_noun(clause.left)):
        return left if noun or not is_vague(left) else _spent(left, clause)
    verb = left if leading_verb(left) == left else ""
    if noun and noun not in GENERIC:
        return f"{verb}{noun}" if len(verb) + len(noun) <= LONGEST else noun
    return _acting(verb, noun, clause.right)


def _spent(left: str, clause: FigureClause) -> str:
    """投资1.2亿元新建视频监控, 组织1126人参加资格考试: what it was for comes after it."""
    action = plain_words(clause.right)
    goal = action[len(leading_verb(action)) :] if leading_verb(action) else ""
    if len(goal) < SHORTEST:
        return left
    return f"{shorten(goal)}{left}" if clause.figure.unit.endswith(CURRENCIES) else shorten(action)


def _acting(verb: str, noun: str, right: str) -> str:
    """A general noun is told apart by what it does: 12万余名群众通过微信实现身份证缴款 → 身份证缴款群众."""
    if verb and noun:
        return f"{verb}{noun}"
    action = trim_left(plain_words(right).removeprefix(noun))
    if not noun:
        return action
    return f"{shorten(last_object(action))}{noun}" if action else noun


def _with_topic(name: str, topic: str, previous: str) -> tuple[str, bool]:
    """A verb alone (同意), a general noun or nothing borrows the noun of the figure before."""
    topic = _fitting(topic, LONGEST - len(name))
    if not topic or topic == name:
        return name or previous, False
    settled = leading_verb(name) == name or name.endswith((*SETTLED, RATE))
    return f"{topic}{name}", bool(name) and settled


def _fitting(topic: str, room: int) -> str:
    """A noun of at most `room` characters: itself, its last verb with object, that object, or its marked end."""
    shorter = (topic, shorten(topic), last_object(topic), object_beside_subject(topic))
    return next((one for one in shorter if len(one) <= room), f"{CUT}{topic[-room:]}")
