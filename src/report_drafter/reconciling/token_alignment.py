"""Aligns two short stretches of tokens so that the least is torn apart.

A dynamic programme over all alignments (Needleman and Wunsch 1970) with a reward for staying in step, so that a
number goes with the words that it stands between rather than with an equal number further on.
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.reconciling.text_tokens import Token

SAME_WORD, SAME_NUMBER, OTHER_NUMBER, IN_STEP = 2, 3, 2, 2
MOST_CELLS = 250_000
"""Stretches whose lengths multiply to more than this are not aligned whole: a quarter of a second is spent by then."""
_IMPOSSIBLE = -1


def align(old: Sequence[Token], new: Sequence[Token]) -> list[tuple[int, int]]:
    """Returns the pairs of indices that correspond, both rising; empty when the stretches are too long."""
    head = _common_head(old, new)
    tail = _common_head(old[head:][::-1], new[head:][::-1])
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(inner_old) * len(inner_new) > MOST_CELLS:
        return []
    pairs = [(index, index) for index in range(head)]
    pairs += [(head + i, head + j) for i, j in _aligned(inner_old, inner_new)]
    return pairs + [(len(old) - step, len(new) - step) for step in range(tail, 0, -1)]


def _common_head(old: Sequence[Token], new: Sequence[Token]) -> int:
    length = 0
    for one, other in zip(old, new, strict=False):
        if one.key != other.key:
            break
        length += 1
    return length


def _aligned(old: Sequence[Token], new: Sequence[Token]) -> list[tuple[int, int]]:
    matched, best = _scores(old, new)
    pairs: list[tuple[int, int]] = []
    i, j = len(old), len(new)
    in_step = False
    while i and j:
        score = matched[i][j]
        if score != _IMPOSSIBLE and (in_step or score == best[i][j]):
            pairs.append((i - 1, j - 1))
            before = matched[i - 1][j - 1]
            in_step = before != _IMPOSSIBLE and before + IN_STEP >= best[i - 1][j - 1]
            i, j = i - 1, j - 1
        elif best[i - 1][j] == best[i][j]:
            i, in_step = i - 1, False
        else:
            j, in_step = j - 1, False
    return pairs[::-1]


def _scores(old: Sequence[Token], new: Sequence[Token]) -> tuple[list[list[int]], list[list[int]]]:
    """The best score of every pair of heads, and that of the alignments whose last tokens correspond."""
    width = len(new) + 1
    matched = [[0] + [_IMPOSSIBLE] * len(new)]  # both begin behind words that they share
    best = [[0] * width]
    words = [(token.key, token.is_number) for token in new]
    for token in old:
        above_best, above_matched = best[-1], matched[-1]
        row, row_matched = [0] * width, [_IMPOSSIBLE] * width
        key, number = token.key, token.is_number
        for j, (other, other_number) in enumerate(words, 1):
            score = max(above_best[j], row[j - 1])
            if key == other or (number and other_number):
                worth = (SAME_NUMBER if number else SAME_WORD) if key == other else OTHER_NUMBER
                before = above_matched[j - 1]
                here = worth + max(above_best[j - 1], before + IN_STEP if before != _IMPOSSIBLE else 0)
                row_matched[j] = here
                score = max(score, here)
            row[j] = score
        best.append(row)
        matched.append(row_matched)
    return matched, best
