"""Finds figures that went to another place of a sentence along with their words, where order alone crossed them.

Where 接处12350起，化解11856起 was retyped as 化解11856起，接处12350起, each number stands behind its own words still.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.reconciling.table_rows import Rows
from report_drafter.reconciling.text_difference import likeness
from report_drafter.reconciling.text_tokens import Token
from report_drafter.reconciling.token_pairs import TokenPairs

REACH = 10
"""The words that say what a number counts stand this near."""
LEAST_LIKENESS = 0.5
"""How alike the words around a number must be that is the same one in another place of its paragraph."""
MARKS = frozenset('、,;:。!?()"')
"""As tokens spell them; what stands beyond one is said of something else."""


def uncross_numbers(old_rows: Rows, new_rows: Rows, pairs: TokenPairs) -> None:
    """Gives numbers of running text the places of each other where a value stands there among words more its own.

    Words that stayed where they were keep the number that now stands among them: exchanged values are told.
    """
    old, new = old_rows.text.tokens, new_rows.text.tokens
    changed = [
        one
        for one, other in pairs.new_of.items()
        if _became_another(old[one], new[other]) and not old_rows.is_cell(one) and not new_rows.is_cell(other)
    ]
    while (crossed := next(_crossed(changed, old, new, pairs), None)) is not None:
        pairs.exchange(*crossed)


def join_moved_numbers(old_rows: Rows, new_rows: Rows, pairs: TokenPairs) -> None:
    """Relates equal numbers that are left over in a paragraph and its counterpart, where their words are alike."""
    old, new = old_rows.text.tokens, new_rows.text.tokens
    akin = {(old[one].paragraph, new[other].paragraph) for one, other in pairs.new_of.items()}
    left = [index for index in _numbers(new_rows) if index not in pairs.old_of]
    ranked = [
        (-likeness(_words_around(old, one), _words_around(new, other)), one, other)
        for one in _numbers(old_rows)
        if one not in pairs.new_of
        for other in left
        if old[one].key == new[other].key and (old[one].paragraph, new[other].paragraph) in akin
    ]
    for unlike, one, other in sorted(ranked):
        if -unlike >= LEAST_LIKENESS:
            pairs.join(one, other)


def _numbers(rows: Rows) -> Iterator[int]:
    return (index for index, one in enumerate(rows.text.tokens) if one.is_number and not rows.is_cell(index))


def _became_another(one: Token, other: Token) -> bool:
    return one.is_number and other.is_number and one.key != other.key


def _crossed(
    changed: Sequence[int], old: Sequence[Token], new: Sequence[Token], pairs: TokenPairs
) -> Iterator[tuple[int, int]]:
    """Yields pairs of old numbers of which the second has the value of the first, and exchanged would do better."""
    holders: dict[str, list[int]] = {}
    for one in changed:
        holders.setdefault(new[pairs.new_of[one]].key, []).append(one)
    for one in changed:
        here = pairs.new_of[one]
        for other in holders.get(old[one].key, ()) if new[here].key != old[one].key else ():
            place = _Places((one, other), (here, pairs.new_of[other]))
            if new[place.new[1]].key != old[other].key and place.better_exchanged(old, new):
                yield one, other


@frozen
class _Places:
    """Two old numbers and the new ones that they correspond to."""

    old: tuple[int, int]
    new: tuple[int, int]

    def better_exchanged(self, old: Sequence[Token], new: Sequence[Token]) -> bool:
        """Whether the words around the numbers are more alike crosswise."""
        was = [_words_around(old, index) for index in self.old]
        now = [_words_around(new, index) for index in self.new]
        straight = likeness(was[0], now[0]) + likeness(was[1], now[1])
        return likeness(was[0], now[1]) + likeness(was[1], now[0]) > straight


def _words_around(tokens: Sequence[Token], index: int) -> str:
    """What stands around a number up to the next mark, number or end of the paragraph, the number masked."""
    before = _run(tokens, index, -1)
    return f"{''.join(reversed(before))}{tokens[index].mask}{''.join(_run(tokens, index, 1))}"


def _run(tokens: Sequence[Token], index: int, step: int) -> list[str]:
    words: list[str] = []
    at = index + step
    while 0 <= at < len(tokens) and len(words) < REACH and tokens[at].paragraph == tokens[index].paragraph:
        if tokens[at].is_number or tokens[at].key in MARKS:
            break
        words.append(tokens[at].mask)
        at += step
    return words
