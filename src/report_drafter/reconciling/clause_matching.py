"""Finds the clauses that two versions of a report share, in their order first, then wherever they were moved to.

Clauses are the same when their words are, whatever their numbers: a retyped figure leaves its clause recognisable.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from report_drafter.reconciling.text_tokens import NUMBER, Clause

LEAST_MOVED_WORDS = 6
"""A run of clauses of fewer characters than this may stand anywhere by chance, so it counts as moved only if unique."""
_TAKEN = "\0"


def match_clauses(old: Sequence[Clause], new: Sequence[Clause]) -> dict[int, int]:
    """Returns, for the indices of old clauses, those of the new clauses with the same words."""
    old_masks, new_masks = [one.mask for one in old], [one.mask for one in new]
    pairs: dict[int, int] = {}
    matcher = SequenceMatcher(None, old_masks, new_masks, autojunk=False)
    for block in matcher.get_matching_blocks():
        pairs |= {block.a + step: block.b + step for step in range(block.size)}
    return pairs | _moved(old_masks, new_masks, pairs)


def _moved(old_masks: list[str], new_masks: list[str], pairs: dict[int, int]) -> dict[int, int]:
    """Matches what is left, the longest run of clauses first, until only scraps remain."""
    left_old = [_TAKEN + "a" if index in pairs else mask for index, mask in enumerate(old_masks)]
    taken = set(pairs.values())
    left_new = [_TAKEN + "b" if index in taken else mask for index, mask in enumerate(new_masks)]
    moved: dict[int, int] = {}
    while True:
        best = SequenceMatcher(None, left_old, left_new, autojunk=False).find_longest_match()
        if best.size == 0:
            return moved
        run = left_old[best.a : best.a + best.size]
        unique = left_new.count(run[0]) == 1 and left_old.count(run[0]) == 1
        for step in range(best.size):
            if unique or _words(run) >= LEAST_MOVED_WORDS:
                moved[best.a + step] = best.b + step
            left_old[best.a + step] = _TAKEN + "a"
            left_new[best.b + step] = _TAKEN + "b"


def _words(masks: Sequence[str]) -> int:
    return sum(len(mask) - mask.count(NUMBER) for mask in masks)
