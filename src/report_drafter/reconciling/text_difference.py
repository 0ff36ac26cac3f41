"""Finds what differs between two versions of a text: which paragraphs correspond, and which words within one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

LEAST_LIKENESS = 0.4
"""Two paragraphs less alike than this are different paragraphs rather than two versions of one."""
SHORTEST_KEPT = 2
"""A shorter stretch between two changes is drawn into them: 的 alone in a rewritten sentence tells a reader nothing."""
MOST_PAIRINGS = 40_000
_TOKEN = late(r"[0-9０-９]+(?:[,，.．][0-9０-９]+)*[%％]?|[A-Za-z]+|.", re.DOTALL)


@frozen
class Difference:
    """Old characters from `old_start` to `old_end` gave way to new ones from `new_start` to `new_end`."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def differences(old: str, new: str) -> list[Difference]:
    """Returns the changes that turn `old` into `new`, in order; a number changes as a whole."""
    old_tokens, new_tokens = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, old_tokens, new_tokens, autojunk=False)
    old_ends, new_ends = ([0, *accumulate(map(len, tokens))] for tokens in (old_tokens, new_tokens))
    changes = [
        Difference(old_ends[i1], old_ends[i2], new_ends[j1], new_ends[j2])
        for kind, i1, i2, j1, j2 in matcher.get_opcodes()
        if kind != "equal"
    ]
    return list(_joined(changes))


def _joined(changes: list[Difference]) -> Iterator[Difference]:
    waiting: Difference | None = None
    for change in changes:
        if waiting is None:
            waiting = change
        elif change.new_start - waiting.new_end < SHORTEST_KEPT:
            waiting = Difference(waiting.old_start, change.old_end, waiting.new_start, change.new_end)
        else:
            yield waiting
            waiting = change
    if waiting is not None:
        yield waiting


def pair_texts(old: Sequence[str], new: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Pairs the paragraphs of two versions in order; what only one version has stands alone, the old before the new."""
    pairs: list[tuple[int | None, int | None]] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pairs += zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            pairs += _paired_gap(old, new, range(i1, i2), range(j1, j2))
    return pairs


def _paired_gap(
    old: Sequence[str], new: Sequence[str], olds: range, news: range
) -> Iterator[tuple[int | None, int | None]]:
    i, j = olds.start, news.start
    for one, other in _best_chain(old, new, olds, news):
        yield from ((index, None) for index in range(i, one))
        yield from ((None, index) for index in range(j, other))
        yield one, other
        i, j = one + 1, other + 1
    yield from ((index, None) for index in range(i, olds.stop))
    yield from ((None, index) for index in range(j, news.stop))


def _best_chain(old: Sequence[str], new: Sequence[str], olds: range, news: range) -> list[tuple[int, int]]:
    """The rising chain of pairs that are most alike in sum."""
    if len(olds) * len(news) > MOST_PAIRINGS:
        return []
    best: list[list[float]] = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    alike = [[likeness(old[i], new[j]) for j in news] for i in olds]
    for i in range(len(olds) - 1, -1, -1):
        for j in range(len(news) - 1, -1, -1):
            taken = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= LEAST_LIKENESS else 0.0
            best[i][j] = max(taken, best[i + 1][j], best[i][j + 1])
    return list(_walk(best, olds, news))


def _walk(best: list[list[float]], olds: range, news: range) -> Iterator[tuple[int, int]]:
    i = j = 0
    while i < len(olds) and j < len(news):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            yield olds[i], news[j]
            i, j = i + 1, j + 1


def likeness(one: str, other: str) -> float:
    """How much two texts have in common, from 0 to 1: the share of neighbouring characters (Dice's coefficient)."""
    if one == other:
        return 1.0
    first, second = _bigrams(one), _bigrams(other)
    total = len(first) + len(second)
    return 2 * len(first & second) / total if total else 0.0


def _bigrams(text: str) -> set[str]:
    return {text[index : index + 2] for index in range(len(text) - 1)} or {text}
