"""Finds the clauses that two versions of a report share, in their order first, then wherever they were moved to.

Clauses with the same figures go before clauses with the same words and other figures. A wording that reports use in
many places (同比增长…%) tells nothing by itself: it counts only with its neighbours, or where it stands but once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from report_drafter.reconciling.text_difference import likeness
from report_drafter.reconciling.text_tokens import NUMBER, Clause

TELLING_CHARACTERS = 12
"""A run of so many characters, those of a clause divided by how often it stands, hardly stands elsewhere by chance."""
MOST_RIVALS = 40
"""A place of more clauses is no place: whole chapters were written anew."""
_ANCHOR, _TAKEN_OLD, _TAKEN_NEW = "\0=", "\0-", "\0+"


def match_clauses(old: Sequence[Clause], new: Sequence[Clause]) -> dict[int, int]:
    """Returns, for the indices of old clauses, those of the new clauses with the same words."""
    exact = [one.exact for one in old], [one.exact for one in new]
    masked = [one.mask for one in old], [one.mask for one in new]
    pairs: dict[int, int] = {}
    pairs |= _in_order(exact, pairs)
    pairs |= _undisputed(_in_order(masked, pairs), exact, pairs)
    pairs = _slid(exact[0], exact[1], pairs)
    pairs = _inverted(_slid(exact[1], exact[0], _inverted(pairs)))
    pairs |= _moved(exact, pairs)
    return pairs | _undisputed(_moved(masked, pairs), exact, pairs)


def _in_order(words: tuple[list[str], list[str]], known: dict[int, int]) -> dict[int, int]:
    """Matches runs that keep their order among themselves and with what is already known."""
    old, new = list(words[0]), list(words[1])
    for index, target in known.items():
        old[index] = new[target] = f"{_ANCHOR}{index}"
    counts = _most_counts(old, new)
    matched: dict[int, int] = {}
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        run = range(block.size)
        if _telling(old[block.a : block.a + block.size], counts):
            matched |= {block.a + step: block.b + step for step in run if block.a + step not in known}
    return matched


def _undisputed(found: dict[int, int], exact: tuple[list[str], list[str]], known: dict[int, int]) -> dict[int, int]:
    """Leaves out matches with other figures where a clause that kept its place is more alike, figures and all.

    Where a reviewer wrote a sentence after the model of another, the other keeps its figures, be it reworded.
    """
    there = _rivals(found, exact, known)
    back = _rivals(_inverted(found), (exact[1], exact[0]), _inverted(known))
    return {index: target for index, target in found.items() if index not in there and target not in back}


def _rivals(found: dict[int, int], exact: tuple[list[str], list[str]], known: dict[int, int]) -> set[int]:
    """The clauses that have one more like them than their match in the place that is theirs by their neighbours."""
    taken = {*known.values(), *found.values()}
    disputed: set[int] = set()
    for index, target in found.items():
        here, there = exact[0][index], exact[1][target]
        place = [one for one in _place_of(index, known, len(exact[1])) if one not in taken] if here != there else []
        if len(place) <= MOST_RIVALS and any(likeness(here, exact[1][one]) > likeness(here, there) for one in place):
            disputed.add(index)
    return disputed


def _place_of(index: int, known: Mapping[int, int], size: int) -> range:
    """Where a clause would stand in the other version if it had stayed between its neighbours."""
    before = next((known[one] + 1 for one in range(index - 1, -1, -1) if one in known), 0)
    later = (one for one in known if one > index)
    after = min(later, default=-1)
    return range(before, known[after] if after >= 0 else size)


def _slid(one: Sequence[str], other: Sequence[str], pairs: dict[int, int]) -> dict[int, int]:
    """Moves a match to an equal clause before it where what precedes that one is more like what precedes its partner.

    Where 甲，丙。乙，丙。 became 甲′，丙。 the 丙 that stayed is that of 甲, though either would keep the order.
    """
    slid = dict(pairs)
    partners = set(pairs.values())
    for index, target in pairs.items():
        first, second = _gap_start(index, slid), _gap_start(target, partners)
        earlier = first + target - second
        together = slid.get(first - 1, -1) == second - 1
        if not (together and second < target and earlier < index and one[earlier] == one[index]):
            continue
        before = "".join(other[second:target])
        here = "".join(one[index - (target - second) : index])
        if likeness("".join(one[first:earlier]), before) > likeness(here, before):
            slid[earlier] = slid.pop(index)
    return slid


def _gap_start(index: int, known: Container[int]) -> int:
    """The first of the clauses right before one that have no partner."""
    while index > 0 and index - 1 not in known:
        index -= 1
    return index


def _inverted(pairs: dict[int, int]) -> dict[int, int]:
    return {target: index for index, target in pairs.items()}


def _moved(words: tuple[list[str], list[str]], known: dict[int, int]) -> dict[int, int]:
    """Matches what is left, the longest run of clauses first, until only scraps remain."""
    taken = set(known.values())
    old = [_TAKEN_OLD if index in known else one for index, one in enumerate(words[0])]
    new = [_TAKEN_NEW if index in taken else one for index, one in enumerate(words[1])]
    counts = _most_counts(old, new)
    return {
        first + step: second + step
        for first, second, size in _longest_runs(old, new)
        if _telling(words[0][first : first + size], counts)
        for step in range(size)
    }


def _longest_runs(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yields the runs that both lists share, the longest first, and strikes them out of the lists."""
    while True:
        best = SequenceMatcher(None, old, new, autojunk=False).find_longest_match()
        if best.size == 0:
            return
        yield best.a, best.b, best.size
        old[best.a : best.a + best.size] = [_TAKEN_OLD] * best.size
        new[best.b : best.b + best.size] = [_TAKEN_NEW] * best.size


def _most_counts(old: list[str], new: list[str]) -> Mapping[str, int]:
    """How often each clause stands in the version that has it more often."""
    return Counter(old) | Counter(new)


def _telling(run: Sequence[str], counts: Mapping[str, int]) -> bool:
    """Whether a run could hardly stand elsewhere: it holds a clause of its own kind, or enough rare words."""
    if any(counts[one] == 1 for one in run):
        return True
    return sum((len(one) - one.count(NUMBER)) / counts[one] for one in run) >= TELLING_CHARACTERS
