"""Lays an edited report beside the draft: which token of the one is which token of the other.

First whole clauses, in order and moved; then, between those, token by token; what is left over is looked for
anywhere by the words around it; and figures that went over to another place with their words keep them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.reconciling.clause_matching import match_clauses
from report_drafter.reconciling.crossed_numbers import join_moved_numbers, uncross_numbers
from report_drafter.reconciling.table_rows import Rows, find_rows, settle_rows
from report_drafter.reconciling.text_tokens import Clause, Token, TokenText
from report_drafter.reconciling.token_alignment import align
from report_drafter.reconciling.token_pairs import TokenPairs

WINDOW = 8
NEIGHBOURS = 6
ENOUGH_FOR_OTHER, ENOUGH_FOR_SAME = 4, 2
LEAST_SHARED_WORDS = 0.3
LEAST_LIKENESS, LEAST_LIKENESS_OF_SAME, LEAST_LIKENESS_OF_OTHER = 0.4, 0.25, 0.55
"""How alike the words around two numbers must be; less for a telling value, more before another unit."""
TELLING_DIGITS = 3
"""A number of so many digits hardly appears twice by chance."""


def align_reports(old: TokenText, new: TokenText) -> TokenPairs:
    """Returns which tokens of the draft and of the edited report correspond."""
    pairs = TokenPairs()
    clause_pairs = match_clauses(old.clauses, new.clauses)
    for old_index, new_index in clause_pairs.items():
        _join_clause(old.clauses[old_index], new.clauses[new_index], pairs)
    for old_run, new_run in _gaps(old, new, clause_pairs):
        _join_gap(old_run, new_run, (old.tokens, new.tokens), pairs)
    _part_doubtful(old, new, pairs)
    _part_outdone(old.tokens, new.tokens, pairs)
    rows = find_rows(old), find_rows(new)
    settle_rows(*rows, pairs)
    _join_by_context(*rows, pairs)
    uncross_numbers(*rows, pairs)
    join_moved_numbers(*rows, pairs)
    return pairs


def _join_clause(one: Clause, other: Clause, pairs: TokenPairs) -> None:
    """Clauses of the same words correspond token by token; the closing marks may differ or be missing."""
    for step in range(one.size):
        pairs.join(one.first + step, other.first + step)
    if one.last - one.first > one.size and other.last - other.first > other.size:
        pairs.join(one.last - 1, other.last - 1)


def _gaps(old: TokenText, new: TokenText, clause_pairs: dict[int, int]) -> Iterator[tuple[list[int], list[int]]]:
    """Yields the stretches between clauses that kept their order, as token indices without those already related."""
    in_order = _longest_rising(sorted(clause_pairs.items()))
    taken = set(clause_pairs.values())
    before = (-1, -1)
    for here in [*in_order, (len(old.clauses), len(new.clauses))]:
        old_run = [index for index in range(before[0] + 1, here[0]) if index not in clause_pairs]
        new_run = [index for index in range(before[1] + 1, here[1]) if index not in taken]
        if old_run and new_run:
            yield _token_indices(old.clauses, old_run), _token_indices(new.clauses, new_run)
        before = here


def _token_indices(clauses: Sequence[Clause], chosen: list[int]) -> list[int]:
    return [token for one in chosen for token in range(clauses[one].first, clauses[one].last)]


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs that rise on both sides (patience sorting)."""
    tops: list[int] = []
    backs: list[int] = []
    for index, (_, target) in enumerate(pairs):
        low, high = 0, len(tops)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if pairs[tops[middle]][1] < target else (low, middle)
        backs.append(tops[low - 1] if low else -1)
        tops[low : low + 1] = [index]
    chain: list[tuple[int, int]] = []
    at = tops[-1] if tops else -1
    while at >= 0:
        chain.append(pairs[at])
        at = backs[at]
    return chain[::-1]


def _join_gap(
    old_run: list[int], new_run: list[int], tokens: tuple[Sequence[Token], Sequence[Token]], pairs: TokenPairs
) -> None:
    for i, j in align([tokens[0][index] for index in old_run], [tokens[1][index] for index in new_run]):
        pairs.join(old_run[i], new_run[j])


def _part_doubtful(old: TokenText, new: TokenText, pairs: TokenPairs) -> None:
    """Numbers stay together only where the words around them do; other numbers need words of their own clause."""
    numbers = [(index, target) for index, target in pairs.new_of.items() if old.tokens[index].is_number]
    for index, target in numbers:
        same = old.tokens[index].key == new.tokens[target].key
        enough = min(ENOUGH_FOR_SAME if same else ENOUGH_FOR_OTHER, _available(index, old.tokens))
        akin = same or _share_words(index, target, old, pairs) or _same_cell((old, index), (new, target), pairs)
        if not akin or _support(index, target, pairs) < enough:
            pairs.part(index)


def _part_outdone(old: Sequence[Token], new: Sequence[Token], pairs: TokenPairs) -> None:
    """A telling number that still stands elsewhere, among words more like its own, did not become another one."""
    standing: dict[str, list[int]] = {}
    for target, token in enumerate(new):
        if token.is_number and len(token.key) >= TELLING_DIGITS and target not in pairs.old_of:
            standing.setdefault(token.key, []).append(target)
    changed = [(one, other) for one, other in pairs.new_of.items() if old[one].key != new[other].key]
    for index, target in changed:
        around = _surroundings(old, index)
        here = _likeness(around, _surroundings(new, target))
        if any(_likeness(around, _surroundings(new, one)) > here for one in standing.get(old[index].key, ())):
            pairs.part(index)


def _share_words(index: int, target: int, old: TokenText, pairs: TokenPairs) -> bool:
    """Whether enough words of the old number's clause have their counterparts around the new number."""
    clause = old.clause_at(index)
    words = [one for one in range(clause.first, clause.first + clause.size) if not old.tokens[one].is_number]
    shared = sum(1 for one in words if one in pairs.new_of and abs(pairs.new_of[one] - target) <= WINDOW)
    return shared >= LEAST_SHARED_WORDS * len(words)


def _same_cell(one: tuple[TokenText, int], other: tuple[TokenText, int], pairs: TokenPairs) -> bool:
    """Whether both numbers stand in short paragraphs of their own, as in a table, behind the same words."""
    first, second = (text.clause_at(index) for text, index in (one, other))
    alone = all(text.fills_paragraph(clause) for text, clause in ((one[0], first), (other[0], second)))
    return alone and pairs.new_of.get(first.first - 1) == second.first - 1


def _support(index: int, target: int, pairs: TokenPairs) -> int:
    """How many of the neighbours of an old token have their counterparts near its own."""
    around = [*range(index - NEIGHBOURS, index), *range(index + 1, index + NEIGHBOURS + 1)]
    return sum(1 for one in around if one in pairs.new_of and 0 < abs(pairs.new_of[one] - target) <= WINDOW)


def _available(index: int, tokens: Sequence[Token]) -> int:
    """How many neighbours a token has in its own paragraph; a figure alone in a table cell has none."""
    around = [*range(index - NEIGHBOURS, index), *range(index + 1, index + NEIGHBOURS + 1)]
    return sum(1 for one in around if 0 <= one < len(tokens) and tokens[one].paragraph == tokens[index].paragraph)


def _join_by_context(old_rows: Rows, new_rows: Rows, pairs: TokenPairs) -> None:
    """Relates numbers of running text that are left over to those whose surroundings are most alike."""
    old, new = old_rows.text.tokens, new_rows.text.tokens
    left_old = [index for index in _numbers(old_rows) if index not in pairs.new_of]
    left_new = [index for index in _numbers(new_rows) if index not in pairs.old_of]
    surroundings = {index: _surroundings(new, index) for index in left_new}
    ranked: list[tuple[float, int, int]] = []
    for index in left_old:
        around = _surroundings(old, index)
        for target in left_new:
            likeness = _likeness(around, surroundings[target])
            same = old[index].key == new[target].key
            akin = same or _next_word(old, index) == _next_word(new, target)
            telling = same and len(old[index].key) >= TELLING_DIGITS
            least = LEAST_LIKENESS_OF_SAME if telling else LEAST_LIKENESS if akin else LEAST_LIKENESS_OF_OTHER
            if likeness >= least:
                ranked.append((-likeness - same / WINDOW, index, target))
    for _, index, target in sorted(ranked):
        pairs.join(index, target)


def _next_word(tokens: Sequence[Token], index: int) -> str:
    """What follows a number, which is its unit; another value of one fact has the same."""
    return tokens[index + 1].mask if index + 1 < len(tokens) else ""


def _numbers(rows: Rows) -> Iterator[int]:
    return (index for index, one in enumerate(rows.text.tokens) if one.is_number and not rows.is_cell(index))


def _surroundings(tokens: Sequence[Token], index: int) -> tuple[frozenset[str], frozenset[str]]:
    """The pairs of neighbouring tokens before and after a number, within its paragraph."""
    here = tokens[index].paragraph
    before = [one.mask for one in tokens[max(0, index - WINDOW) : index + 1] if one.paragraph == here]
    after = [one.mask for one in tokens[index : index + WINDOW + 1] if one.paragraph == here]
    return _bigrams(before), _bigrams(after)


def _bigrams(masks: list[str]) -> frozenset[str]:
    return frozenset(one + other for one, other in pairwise(masks))


def _likeness(one: tuple[frozenset[str], frozenset[str]], other: tuple[frozenset[str], frozenset[str]]) -> float:
    """The share of neighbouring pairs in common, from 0 to 1 (Dice's coefficient)."""
    common = len(one[0] & other[0]) + len(one[1] & other[1])
    total = sum(map(len, (*one, *other)))
    return 2 * common / total if total else 0.0
