"""Finds accounts that a sentence tells in full, in any order: 新收35件、旧存8件，共办结31件，留待下年办理12件.

What there was and what came, less what went, is what there is; so is what was granted less what was spent. All figures
of one unit must play their part in it: where one is told of something else, what it is may be missing from the sum.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact, some_of
from report_drafter.language.parts.flow_roles import START_SIGNS, Role, role_of
from report_drafter.language.parts.goal_figures import find_goal_figures
from report_drafter.language.parts.planned_steps import find_planned_steps
from report_drafter.language.relations.figure_relations import (
    UNCOUNTED_UNITS,
    counted_in,
    is_base_of_year,
    is_listed,
)
from report_drafter.language.text.text_breaks import passage_around

_Parts = defaultdict[Role | None, list[Measure]]

FEWEST, MOST, LONGEST_BEHIND = 3, 8, 6
_CLOSED = late(
    r"基础上|无(?:撤销|减少|退出|注销|核减)|没有(?:撤销|减少|退出)|使[\u4e00-\u9fff]{0,8}(?:达到|增至|增加到)"
)
"""What tells that nothing went, where only what came is told."""
_HELD = late("含|其中|包括")
_BESIDES = late("另|此外|还|其余|余下")
_REST = late(r"(?:剩余|余下|剩下|尚余|尚剩|还剩|结余|结剩)[^，,。；;、\d]{0,8}$")
_PUBLIC = late(r"公共预算|财政(?:总)?[收支]|基金预算|转移支付|上级补助|上解|债务|预备费|税收|非税|调入资金|稳定调节")
"""What has far more sides than what a sentence tells: a public budget, with what other budgets gave to it."""


def find_told_accounts(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what is left or there in the end of each account of a paragraph, one sentence's before a passage's."""
    seen = set[int]()
    for stretch in ("sentence", "passage"):
        for row in _rows(measures, stretch):
            for one in _account(row):
                if id(one.result) not in seen:
                    seen.add(id(one.result))
                    yield one
    for one in (*_beyond_goals(measures), *find_planned_steps(measures)):
        if id(one.result) not in seen:
            yield one


def _beyond_goals(measures: Sequence[Measure]) -> Iterator[Balance]:
    """By how much more or less was done than was set: 任务319家，已完成335家，超任务16家."""
    for one in find_goal_figures(measures):
        if one.apart is not None:
            more, less = (one.goal, one.done) if one.short else (one.done, one.goal)
            holds = one.apart.quantity.interval().meets(difference((more,), (less,)))
            yield Balance(one.apart, (more,), (less,), holds, is_stock=True)


def _rows(measures: Sequence[Measure], stretch: str) -> Iterator[list[Measure]]:
    """The figures counted in one unit, of each sentence or of each passage."""
    for _, group in groupby(measures, key=attrgetter(stretch)):
        rows = defaultdict[str, list[Measure]](list)
        figures = list(group)
        if stretch == "passage" and figures[0].sentence == figures[-1].sentence:
            continue
        for one in figures:
            rows[counted_in(one)].append(one)
        longer = ((unit, row) for unit, row in rows.items() if FEWEST <= len(row) <= MOST)
        yield from (row for unit, row in longer if unit not in UNCOUNTED_UNITS and _may_start(row))


def _may_start(row: Sequence[Measure]) -> bool:
    """Whether there are words for what there was, or was granted, and the first figure plays a part: no closer look."""
    text, end = row[0].paragraph.text, row[-1].end + LONGEST_BEHIND
    return START_SIGNS.search(text, row[0].words_start, end) is not None and role_of(row[0]) is not None


def _account(row: Sequence[Measure]) -> Iterator[Balance]:
    """The account that a row tells, where it is wrong for sure or right."""
    parts = _parts(row)
    start, came, went = (*parts[Role.OPENING], *parts[Role.GRANTED]), parts[Role.CAME], parts[Role.WENT]
    single = len(parts[Role.CLOSING]) == 1 and len(parts[Role.OPENING]) <= 1 and len(parts[Role.GRANTED]) <= 1
    if parts[None] or not single or not start or not (came or went):
        return
    (closing,) = parts[Role.CLOSING]
    figures = (*start, *came, *went, closing)
    if is_exact(figures) and not any(map(is_base_of_year, figures)):
        one = Balance(closing, (*start, *came), tuple(went), _makes(closing, start, came, went), is_stock=True)
        if one.holds or (_is_closed(one, parts) and not _nets_to(closing, start, parts[Role.NET])):
            yield one


def _parts(row: Sequence[Measure]) -> _Parts:
    """The figures of a row by their parts, without what is told of another matter behind the end of an account."""
    roles = [(one, role_of(one)) for one in row if not _is_detail(one)]
    while roles and roles[-1][1] is None and not _BESIDES.search(roles[-1][0].before):
        roles.pop()
    parts: _Parts = defaultdict(list)
    for one, role in roles:
        parts[role].append(one)
    return parts


def _is_detail(one: Measure) -> bool:
    """Whether a figure only tells what another holds: 收到57件（含上年结转3件）; 新增18名，其中调入3名."""
    return _HELD.search(one.before) is not None or (is_listed(one) and role_of(one) is None)


def _makes(closing: Measure, start: Sequence[Measure], came: Sequence[Measure], went: Sequence[Measure]) -> bool:
    """Whether some of what came and went leads to what there is; one may be told within another."""
    value = closing.quantity.interval()
    gains, losses = ([(), *some_of(each, MOST)] for each in (came, went))
    return any(
        value.meets(difference((*base, *gain), loss))
        for base in some_of(start)
        for gain in gains
        for loss in losses
        if gain or loss
    )


def _nets_to(closing: Measure, start: Sequence[Measure], nets: Sequence[Measure]) -> bool:
    """Whether a net change told beside both stocks parts them: what came and went is wrong, which it tells itself."""
    value = closing.quantity.interval()
    return any(value.meets(difference((*start, one), ())) or value.meets(difference(start, (one,))) for one in nets)


def _is_closed(one: Balance, parts: _Parts) -> bool:
    """Whether nothing but what is told may have come or gone."""
    words = passage_around(one.result.paragraph.text, one.figures[0].start, one.result.end)
    if parts[Role.GRANTED]:
        return _PUBLIC.search(words) is None
    if parts[Role.CAME] and parts[Role.WENT]:
        return True
    more = one.result.quantity.interval().low > difference(one.added, ()).high
    if parts[Role.CAME]:
        return more or _CLOSED.search(words) is not None
    return _REST.search(one.result.before) is not None
