"""Finds texts that are nearly the same without comparing all pairs.

A text is cut into chunks behind characters of one stretch of the code, so that an edit changes the chunks around it
and no others. Two texts are near duplicates when they share most chunks (Jaccard), or enough chunks and enough pairs of
characters. The prefix filter (Chaudhuri, Ganti, Kaushik 2006) finds exactly the pairs that comparing all with all
would: texts that share a part t of their chunks share at least one among the rarest 1 - t of each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, floor

CHUNK_SHARE = 0.34
PAIR_SHARE = 0.62
SURE_SHARE = 0.6
CUTTERS = "\u4e00-\u533f"
"""The strokes and radicals from 一 to 匚: one character in four of running text, and a class that compiles at once."""

_CHUNK = re.compile(f"[^{CUTTERS}]*[{CUTTERS}]|[^{CUTTERS}]+$")


def near_duplicates(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yields the pairs of indices (lower first) of texts that are nearly the same; equal texts are pairs too."""
    for other, ones in _alike(texts):
        yield from ((one, other) for one in ones)


def first_near_duplicates(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yields for each text that has near duplicates before it the first of them, and itself."""
    for other, ones in _alike(texts):
        first = next(ones, None)
        if first is not None:
            yield first, other


def _alike(texts: Sequence[str]) -> Iterator[tuple[int, Iterator[int]]]:
    """Yields each text with the earlier ones that are like it, found as they are asked for."""
    chunks = [chunks_of(text) for text in texts]
    for at, met in _candidates(chunks):
        yield at, (one for one in met if _similar((texts[one], chunks[one]), (texts[at], chunks[at])))


def similar(one: str, other: str) -> bool:
    """Tells whether two texts are near duplicates; nothing is like an empty text."""
    return _similar((one, chunks_of(one)), (other, chunks_of(other)))


def _similar(one: tuple[str, frozenset[str]], other: tuple[str, frozenset[str]]) -> bool:
    """Weighs the chunks of two texts, and the pairs of characters where the chunks leave it open."""
    if one[0] == other[0]:
        return bool(one[0])
    shared = _share(one[1], other[1])
    return shared >= SURE_SHARE or (shared >= CHUNK_SHARE and _share(_pairs(one[0]), _pairs(other[0])) >= PAIR_SHARE)


def chunks_of(text: str) -> frozenset[str]:
    """Returns the chunks that a text is cut into."""
    return frozenset(_CHUNK.findall(text))


def _candidates(chunks: Sequence[frozenset[str]]) -> Iterator[tuple[int, list[int]]]:
    """Yields each text with all earlier ones that share a part CHUNK_SHARE of their chunks, and perhaps others."""
    rank = _ranks(chunks)
    index: list[list[int]] = [[] for _ in rank]
    sizes = [len(ones) for ones in chunks]
    for at, ones in enumerate(chunks):
        size = sizes[at]
        shared = ceil(CHUNK_SHARE * size)
        rare = sorted([rank[chunk] for chunk in ones if chunk in rank])
        # Chunks that stand in one text alone come first in the order of rarity: they fill the prefix and match nothing.
        prefix = rare[: max(0, len(rare) - shared + 1)]
        met: set[int] = set().union(*(index[chunk] for chunk in prefix))
        if met:
            largest = floor(size / CHUNK_SHARE)
            yield at, sorted(other for other in met if shared <= sizes[other] <= largest)
        for chunk in prefix:
            index[chunk].append(at)


def _ranks(chunks: Sequence[frozenset[str]]) -> dict[str, int]:
    """Numbers the chunks that stand in two texts or more, the rarest first."""
    count = Counter(chunk for ones in chunks for chunk in ones)
    common = sorted((times, chunk) for chunk, times in count.items() if times > 1)
    return {chunk: rank for rank, (_, chunk) in enumerate(common)}


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of all that two sets have in common (Jaccard)."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared or 1)


def _pairs(text: str) -> frozenset[str]:
    return frozenset(map("".join, pairwise(text)))
