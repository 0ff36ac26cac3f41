"""Finds what was not done, told again by the very act of what was: 31名尚未取得执法资格的干部, of 174名 and 153名.

The words between denial and noun name the act in full, so that the whole need not be named again; of a short one
(没有结案, of 结案279件) the things, such as 投诉举报, tell which is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.lists.parted_wholes import PartedWhole, PartedWholes, judged
from report_drafter.language.numbers.digit_slips import is_slip_or_digit_more
from report_drafter.language.parts.balances import Balance
from report_drafter.language.relations.figure_relations import counted_in, counts_exactly
from report_drafter.language.text.characters import shares_run

ACT, LONG_ACT, THING = 2, 4, 3
SIGNS = ("没有", "未")
_DENIED = late(
    r"(?P<thing>[\u4e00-\u9fff]{0,14}?)(?:[仍还尚]?(?:没有|未能?))(?:按期|按时|如期|及时|能够?)*(?P<act>[\u4e00-\u9fff]{2,8}?)"
    r"(?:的(?P<noun>[\u4e00-\u9fff]{2,8})|(?=[，,。；;、]|$))"
)
_DENIED_SO = late(r"(?:没有|[尚还]?未能?)(?P<act>[\u4e00-\u9fff]{2,8})的$")
_OTHERS = late("历[年史]|往年|上年|去年|以前|其中|新[增录招]|又|再|另|约|结转|遗留")
_ALL = late("全部|均|逐|清零|所有")
_STANDING = late("[仍还尚]有|剩余|余下|其余")


def find_rests_by_act(wholes: PartedWholes) -> Iterator[Balance]:
    """Yields what is left undone, with the only whole and part of its act and things."""
    for sentence in wholes.model.sentences_with_any(SIGNS):
        if sentence.part not in (Part.PROBLEMS, Part.PLAN, Part.LEADER):
            continue
        for one in wholes.model.beside(sentence.paragraph):
            if sentence.start <= one.start < sentence.end and counts_exactly(one) and one.scope is not Scope.LAST_YEAR:
                yield from _judged(wholes, one)


def _judged(wholes: PartedWholes, one: Measure) -> Iterator[Balance]:
    denied = _DENIED.match(one.paragraph.text, one.end, one.clause_end)
    before = _DENIED_SO.search(one.before)
    if (denied is None and before is None) or _OTHERS.search(one.before + one.after):
        return
    act = before["act"] if before is not None else denied["act"] if denied is not None else ""
    things = f"{denied['thing']}{denied['noun'] or ''}" if denied is not None and before is None else one.after
    of = [each for each in wholes.of(one) if _is_of(each, one, act, things)]
    found = judged(one, of, lambda each: _is_meant(wholes, one, each)) if of else None
    if found is not None and not found.holds and not _is_told(wholes, one, act):
        yield found


def _is_of(of: PartedWhole, one: Measure, act: str, things: str) -> bool:
    """Whether a part tells the act in full, and it or its whole the things where the act is a short one."""
    if one in (of.whole, of.part) or of.part.scope is Scope.LAST_YEAR or of.part.paragraph is one.paragraph:
        return False
    if len(act) >= LONG_ACT:
        return act in of.done
    named = of.whole.before + of.whole.after + of.done
    return of.part.phrase.core.endswith(act[:ACT]) and shares_run(things, named, THING)


def _is_meant(wholes: PartedWholes, one: Measure, of: PartedWhole) -> bool:
    """Whether a number is a slip of what is left; a smaller one only where all that is left is told of."""
    rest = (of.whole.quantity.value - of.part.quantity.value) / one.quantity.scale
    if rest <= 0 or wholes.goes_on(one, of):
        return False
    stands = one.part is Part.PROBLEMS or one.quantity.number > rest or _STANDING.search(one.before) is not None
    return (stands or _ALL.search(one.clause) is not None) and is_slip_or_digit_more(
        one.quantity, replace(one.quantity, number=rest)
    )


def _is_told(wholes: PartedWholes, one: Measure, act: str) -> bool:
    """Whether the report tells the number of what was not done in another place."""
    told = (each for each in wholes.model.measures if counted_in(each) == counted_in(one) and each is not one)
    equal = (each for each in told if each.quantity.value == one.quantity.value and each.paragraph is not one.paragraph)
    around = (each.before + each.after for each in equal)
    return any(act[:ACT] in words and any(sign in words for sign in SIGNS) for words in around)
