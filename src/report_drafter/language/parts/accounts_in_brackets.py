"""Finds accounts that a bracket gives of the figure before it: 现行有效24件（上年末23件，年内新增3件、废止2件）."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact, tells_flow
from report_drafter.language.parts.flow_roles import Role, role_of
from report_drafter.language.parts.flows_beside import opens_account
from report_drafter.language.relations.figure_relations import between, counted_alike

FEWEST = 3
_OPENS, _CLOSED = late(r"[（(][^，,。；;、（()）\d]{0,2}(?:20\d\d)?[^，,。；;、（()）\d]{2,12}"), late("[）)]")


def find_accounts_in_brackets(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each figure of a paragraph behind which a bracket tells what there was, what came and what went."""
    for at, whole in enumerate(measures[:-FEWEST]):
        if _OPENS.fullmatch(between(whole, measures[at + 1])) is None:
            continue
        inside = _inside(measures[at + 1 :])
        if len(inside) >= FEWEST and opens_account(inside) and _is_account(whole, inside):
            came = [one for one in inside[1:] if role_of(one) is Role.CAME]
            went = [one for one in inside[1:] if role_of(one) is Role.WENT]
            added = (inside[0], *came)
            holds = whole.quantity.interval().meets(difference(added, went))
            yield Balance(whole, added, tuple(went), holds, is_stock=True)


def _inside(measures: Sequence[Measure]) -> list[Measure]:
    """The figures from the first on up to where a bracket closes."""
    first = measures[0]
    return list(takewhile(lambda one: _CLOSED.search(first.paragraph.text, first.end, one.start) is None, measures))


def _is_account(whole: Measure, inside: Sequence[Measure]) -> bool:
    """Whether all figures of a bracket are exact and of one kind, and all behind the first came in or went out."""
    alike = all(counted_alike(whole, one) for one in inside) and is_exact((whole, *inside))
    ways = [role_of(one) for one in inside[1:]]
    return alike and all(map(tells_flow, inside[1:])) and Role.CAME in ways and Role.WENT in ways
