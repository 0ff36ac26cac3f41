"""Figures that share one clause: 甲、乙办件比例分别为62.62%、72.75% names two indicators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from report_drafter.adopting.figure_clause import STOPS, FigureClause
from report_drafter.adopting.phrase_trimming import (
    LONGEST,
    plain_words,
    strip_leaders,
    strip_openers,
    trim_left,
    trim_right,
)
from report_drafter.adopting.phrase_verbs import SHORTEST, leading_verb
from report_drafter.domain.late_pattern import late

SHARED_TAIL = 5
"""城市、县城建成区面积: a last item longer than this shares what follows its own two characters."""
RESPECTIVELY = "分别"
SEPARATORS = late(r"、|和|与|以及|及")
QUOTED = late(r"“[^”]*”")
NOT_AN_ITEM = late(r"^(?:在|对|于|向|由|从|目前|全年|其中|\d+[个家所处名件项条])+")
FIGURE_BEHIND = late(r"(?<=.)\d[\d.余多万亿]*[^\d]{0,3}$")
Names = Mapping[FigureClause, tuple[str, bool]]


def shared_names(clauses: Sequence[FigureClause]) -> Names:
    """Returns the names of the figures that stand in rows joined by pauses, with whether they are sure."""
    names: dict[FigureClause, tuple[str, bool]] = {}
    for row in _rows(clauses):
        names.update(_row_names(row))
    return names


def _rows(clauses: Sequence[FigureClause]) -> Iterator[tuple[FigureClause, ...]]:
    """Groups each figure with those that only pauses part from it; figures that stand alone are left out."""
    row: list[FigureClause] = []
    for clause in clauses:
        if row and not (clause.joined and not trim_right(row[-1].right)):
            if len(row) > 1:
                yield tuple(row)
            row = []
        row.append(clause)
    if len(row) > 1 and not trim_right(row[-1].right):
        yield tuple(row)


def _row_names(row: Sequence[FigureClause]) -> Iterator[tuple[FigureClause, tuple[str, bool]]]:
    first = row[0]
    items, tail = _shares(first, len(row))
    if items:
        for clause, item in zip(row, items, strict=True):
            yield clause, (_joined(item, tail), True)
        return
    base = trim_left(first.left) or trim_right(first.right)
    for place, clause in enumerate(row, 1):
        yield clause, (base if place == 1 else f"{base}{place}", False)


def _joined(item: str, tail: str) -> str:
    joined = joined_words(item, tail)
    return joined if len(joined) <= LONGEST else f"{item[: max(SHORTEST, LONGEST - len(tail))]}{tail}"


def joined_words(item: str, tail: str) -> str:
    """Joins two phrases, saying once what ends the one and opens the other: 一般隐患, 隐患整改率."""
    shared = next((size for size in range(min(len(item), len(tail)), 0, -1) if item.endswith(tail[:size])), 0)
    return f"{item}{tail[shared:]}"


def _shares(first: FigureClause, count: int) -> tuple[tuple[str, ...], str]:
    """The names that 分别 shares the figures out to, in the clause itself or the one before, and the words after it."""
    head, mark, after = first.left.rpartition(RESPECTIVELY)
    if not mark:
        return (), ""
    tail = strip_leaders(plain_words(after))
    items = _quoted_items(head, count) or _listed_items(head, count, bare=True)
    if items:
        return items, tail
    before = _clause_before(first)
    subject = trim_left(head) if head else ""
    return _quoted_items(before, count) or _listed_items(before, count, bare=False), f"{subject}{tail}"


def _clause_before(first: FigureClause) -> str:
    start = max(0, first.figure.start - len(first.left) - 1)
    text = first.figure.measure.paragraph.text[:start]
    return text[1 + max(text.rfind(stop) for stop in STOPS) :]


def _quoted_items(text: str, count: int) -> tuple[str, ...]:
    """“渝快办”“警快办”网办比例: as many quoted names as figures, and what follows the last one belongs to each."""
    found = list(QUOTED.finditer(text))
    if len(found) != count:
        return ()
    tail = trim_left(text[found[-1].end() :])
    return tuple(f"{plain_words(match[0])}{tail}" for match in found)


def _listed_items(text: str, count: int, *, bare: bool) -> tuple[str, ...]:
    """The items of a list; `bare` tells that the list stands alone, without a verb behind its last item."""
    parts = [part for part in SEPARATORS.split(text) if part]
    if len(parts) != count:
        return ()
    items = [plain_words(_without_frame(part)) if bare else _item(part) for part in parts]
    if not all(len(item) >= SHORTEST for item in items):
        return ()
    last = items[-1]
    if len(last) > SHARED_TAIL:
        items = [f"{item}{last[SHORTEST:]}" if len(item) == SHORTEST else item for item in items]
    return tuple(items)


def _item(part: str) -> str:
    part = strip_openers(plain_words(_without_frame(part)))
    noun = part[len(leading_verb(part)) :]
    return trim_right(part) or trim_left(noun if len(noun) >= SHORTEST else part)


def _without_frame(part: str) -> str:
    return FIGURE_BEHIND.sub("", NOT_AN_ITEM.sub("", part))
